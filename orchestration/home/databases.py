"""The databases of a home: each is made under another name, and gets its own when it is complete.

A killed command leaves a half-made database only under the other name; the next command begins it
anew. The lock is held by whatever writes, also when the command that asked for it was killed.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from importlib.metadata import version
from pathlib import Path

from merge_core.errors import WorkError
from orchestration.home.locks import exclusive
from orchestration.home.store import Home

__all__ = ["broken_databases", "ensure_mlflow", "prepare_dagster", "set_databases_aside"]

DAGSTER_PARTS = ("history", "schedules")
"""Folders that hold all of Dagster's SQLite databases, below the instance's own."""
SIDE_FILES = ("", "-journal", "-wal", "-shm")


def ensure_mlflow(home: Home) -> None:
    """Make MLflow's database, or migrate it to the installed MLflow. Quick when there is nothing to
    do; other processes wait.

    A migration works on a copy, so that the database is the old one or the new one. Raises
    WorkError when it fails.
    """
    database = home.root / "mlflow.db"
    with exclusive(home.root / "mlflow.lock") as lock:
        # Whoever waited for the lock finds that the first one did the work.
        if _is_migrated(database):
            return
        making = home.root / "mlflow.db.making"
        # A killed migration left its copy; it says nothing about the database itself.
        _remove(making)
        if database.exists():
            with closing(sqlite3.connect(database)) as old, closing(sqlite3.connect(making)) as new:
                old.execute("SELECT * FROM sqlite_master")  # raises when it is locked: backup waits
                old.backup(new)
        done = subprocess.run(
            [sys.executable, "-m", "mlflow", "db", "upgrade", f"{home.mlflow_uri}.making"],
            capture_output=True,
            text=True,
            env={**os.environ, "MLFLOW_DISABLE_TELEMETRY": "true"},
            pass_fds=[lock],  # it is held until the child ends, too
        )
        if done.returncode:
            raise WorkError(_failure(database, done.stderr))
        # A log of the old database would be replayed into the new one.
        _remove_side_files(database)
        making.replace(database)
        # Last: a kill before this line only makes the next command migrate again.
        _marker(database).write_text(version("mlflow"))


def _failure(database: Path, said: str) -> str:
    if not database.exists():
        return f"mlflow db upgrade failed on a new database: {said[-2000:]}"
    last = said.strip().splitlines()[-1] if said.strip() else "it says nothing"
    return (
        f"{database} cannot be migrated: {last}. When a killed command left it half made, "
        "tiesmith doctor --prepare sets it aside and makes it anew"
    )


def _is_migrated(database: Path) -> bool:
    """The installed MLflow's version migrated this file, to the end."""
    marker = _marker(database)
    if not (database.exists() and marker.exists() and marker.read_text() == version("mlflow")):
        return False
    return _is_stamped(database)


def _marker(database: Path) -> Path:
    return database.with_name(f"{database.name}.version")


def prepare_dagster(home: Home) -> None:
    """Make Dagster's databases, unless they are there or its settings name another storage."""
    with exclusive(home.root / "dagster.lock"):
        missing = [part for part in DAGSTER_PARTS if not (home.dagster / part).exists()]
        if not missing:
            return
        making = home.root / "dagster.making"
        # What a killed process left there may be half made.
        shutil.rmtree(making, ignore_errors=True)
        making.mkdir()
        shutil.copyfile(home.dagster / "dagster.yaml", making / "dagster.yaml")
        _open_storages(home.dagster_home.with_name(making.name))
        for part in missing:
            if (making / part).exists():
                (making / part).rename(home.dagster / part)
        shutil.rmtree(making)


def _open_storages(folder: Path) -> None:
    """Opening a storage makes its database."""
    from dagster import DagsterInstance

    with DagsterInstance.from_config(str(folder)) as instance:
        instance.get_runs_count()
        instance.event_log_storage.get_maximum_record_id()
        instance.all_instigator_state()


def broken_databases(home: Home) -> list[Path]:
    """Databases without the mark of a complete migration: a killed command left them half made."""
    database = home.root / "mlflow.db"
    # A database of before the marker is whole when alembic stamped it.
    unmarked = database.exists() and not _marker(database).exists()
    broken = [database] if unmarked and not _is_stamped(database) else []
    found = [home.dagster / "history" / "runs.db", home.dagster / "history" / "runs" / "index.db"]
    found.append(home.dagster / "schedules" / "schedules.db")
    there = (path for path in found if path.parent.is_dir())
    return broken + [path for path in there if not _is_stamped(path)]


def set_databases_aside(home: Home) -> Iterator[str]:
    """Move what is half made out of the way, so that it is made anew: a sentence each."""
    if not home.root.is_dir():
        return
    with exclusive(home.root / "mlflow.lock"), exclusive(home.root / "dagster.lock"):
        for path in broken_databases(home):
            part = path if path.parent == home.root else home.dagster / _part(home, path)
            if not part.exists():
                continue  # with another database of the same folder
            place = part.with_name(f"{part.name}.broken-{time.strftime('%Y%m%d-%H%M%S')}")
            part.rename(place)
            if part == path:
                _remove_side_files(path)
                _marker(path).unlink(missing_ok=True)
            yield f"{path} was half made: it is in {place} now, and is made anew"


def _part(home: Home, path: Path) -> str:
    return path.relative_to(home.dagster).parts[0]


def _is_stamped(database: Path) -> bool:
    """Whether a migration came to its end there: Alembic's version is written last."""
    try:
        address = f"{database.as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return bool(connection.execute("SELECT version_num FROM alembic_version").fetchall())
    except sqlite3.Error as error:
        return "locked" in str(
            error
        )  # by a process at work, of which whoever opens it next is told


def _remove(database: Path) -> None:
    for suffix in SIDE_FILES:
        database.with_name(database.name + suffix).unlink(missing_ok=True)


def _remove_side_files(database: Path) -> None:
    for suffix in SIDE_FILES[1:]:
        database.with_name(database.name + suffix).unlink(missing_ok=True)
