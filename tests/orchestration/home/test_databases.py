"""Databases are whole or absent, whoever is killed while they are made."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from merge_core.errors import WorkError
from orchestration.home.databases import broken_databases, ensure_mlflow, set_databases_aside
from orchestration.home.store import Home
from orchestration.operations.doctor import diagnose
from orchestration.registry.versions import list_models
from orchestration.runs.dagster_instance import open_instance, prepare_home
from orchestration.tracking.mlflow_client import connect, restore_experiments
from tests.orchestration.kills import PREPARE, TIESMITH, finish, kill_after

MAKE = (
    sys.executable,
    "-c",
    "from orchestration.runs.dagster_instance import prepare_home\n"
    "from orchestration.home.store import Home\n"
    "prepare_home(Home.from_environment())",
)
SECONDS = 7.0
"""About how long that takes."""


def tables(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return [name for (name,) in found]


@pytest.mark.parametrize("seed", range(6))
def test_a_home_whose_first_command_is_killed_is_taken_up_by_the_next(tmp_path, seed):
    home = Home(tmp_path / "home")
    kill_after(MAKE, home.root, random.Random(seed).uniform(0.5, SECONDS))
    assert broken_databases(home) == []
    code, said = finish(MAKE, home.root)
    assert code == 0, said
    restore_experiments(home)
    assert list_models(home).versions == ()
    with open_instance(home) as instance:
        assert instance.get_runs_count() == 0
    left = {path.name for path in home.root.iterdir()}
    assert not {name for name in left if "making" in name}


def test_a_migration_goes_on_alone_when_its_command_is_killed_and_others_wait_for_it(tmp_path):
    home = Home(tmp_path / "home")
    home.create()
    code = "import sys; from orchestration.home.databases import ensure_mlflow\n"
    code += "from orchestration.home.store import Home; from pathlib import Path\n"
    code += "ensure_mlflow(Home(Path(sys.argv[1])))"
    command = subprocess.Popen([sys.executable, "-c", code, str(home.root)])
    making = home.root / "mlflow.db.making"
    while not (making.exists() and making.stat().st_size):
        time.sleep(0.01)
    os.kill(command.pid, signal.SIGKILL)  # the child, which migrates, lives on
    command.wait()
    ensure_mlflow(home)
    assert "alembic_version" in tables(home.root / "mlflow.db")
    assert not making.exists()


@pytest.fixture
def half_made(home: Home) -> Home:
    """What a killed migration of an older Tiesmith left: tables, and no word of their version."""
    database = home.root / "mlflow.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("DELETE FROM alembic_version")
        connection.execute("DROP TABLE model_versions")
        connection.commit()
    (home.root / "mlflow.db.version").unlink()
    return home


def test_a_database_that_an_older_kill_left_is_named_and_doctor_makes_it_anew(half_made: Home):
    with pytest.raises(WorkError, match="tiesmith doctor --prepare sets it aside"):
        connect(half_made)
    (check,) = [c for c in diagnose(half_made).checks if c.name == "databases"]
    assert not check.well and "half made" in check.found
    code, said = finish(PREPARE, half_made.root)
    told = json.loads(said.splitlines()[-1])
    assert code == 0 and told["well"]
    assert "is made anew" in next(c["found"] for c in told["checks"] if c["name"] == "mended")
    (kept,) = half_made.root.glob("mlflow.db.broken-*")
    assert "experiments" in tables(kept)
    assert list_models(half_made).versions == ()


DAGSTERS = ("history/runs.db", "history/runs/index.db", "schedules/schedules.db")


@pytest.mark.parametrize("part", DAGSTERS)
def test_dagsters_databases_are_made_anew_where_they_are_half_made(home: Home, part: str):
    database = home.dagster / part
    database.write_bytes(b"")
    assert broken_databases(home) == [database]
    assert len(list(set_databases_aside(home))) == 1
    prepare_home(home)
    assert broken_databases(home) == []
    with open_instance(home) as instance:
        assert instance.get_runs_count() == 0


def test_a_database_that_is_being_written_is_not_taken_for_half_made(home: Home):
    for database in (home.root / "mlflow.db", home.dagster / "history" / "runs.db"):
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            assert broken_databases(home) == []


def test_an_upgrade_of_a_database_that_is_locked_ends_in_an_error(home: Home):
    (home.root / "mlflow.db.version").write_text("3.0.0")
    with closing(sqlite3.connect(home.root / "mlflow.db")) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            ensure_mlflow(home)


def test_a_migration_that_fails_leaves_the_old_database_as_it_was(half_made: Home):
    before = (half_made.root / "mlflow.db").read_bytes()
    with pytest.raises(WorkError, match="cannot be migrated"):
        ensure_mlflow(half_made)
    assert (half_made.root / "mlflow.db").read_bytes() == before


def test_an_upgrade_keeps_what_the_database_holds(home: Home):
    connect(home).create_experiment("mine")
    (home.root / "mlflow.db.version").write_text("3.0.0")
    assert connect(home).get_experiment_by_name("mine") is not None


@pytest.mark.parametrize("umask", [0o022, 0o002, 0o000])
def test_a_new_home_is_its_owners_alone(tmp_path: Path, umask: int):
    before = os.umask(umask)
    try:
        Home(tmp_path / "deep" / "home").create()
    finally:
        os.umask(before)
    assert (tmp_path / "deep" / "home").stat().st_mode & 0o777 == 0o700


def test_an_older_home_keeps_its_rights_and_doctor_says_that_others_can_read_it(tmp_path: Path):
    home = Home(tmp_path / "home")
    home.root.mkdir(mode=0o755)
    home.create()
    (check,) = [c for c in diagnose(home).checks if c.name == "TIESMITH_HOME"]
    assert check.well and "chmod 700" in check.found


@pytest.mark.parametrize(
    "words",
    [
        ["doctor", "--prepare"],
        ["add", "zoo/adapters/sql"],
        ["inspect", "recipes/sql-json.yaml"],
        ["suite", "check", "zoo/suites/json"],
        ["merge", "recipes/sql-json.yaml", "--dry-run"],
    ],
    ids=lambda words: words[0],
)
def test_whatever_command_makes_the_home_makes_it_private(tmp_path: Path, words: list[str]):
    home = tmp_path / "home"
    code, said = finish([*TIESMITH, *words], home)
    assert code == 0, said
    assert not home.exists() or home.stat().st_mode & 0o777 == 0o700


def test_settings_that_name_another_storage_are_left_to_it(home: Home, tmp_path: Path):
    shutil.rmtree(home.dagster)
    home.dagster.mkdir()
    elsewhere = tmp_path / "elsewhere"
    storage = f"storage: {{sqlite: {{base_dir: {json.dumps(str(elsewhere))}}}}}\n"
    (home.dagster / "dagster.yaml").write_text(storage)
    prepare_home(home)
    assert elsewhere.is_dir()
    assert not (home.dagster / "history").exists()
    assert broken_databases(home) == []
