"""MLflow tracking: the database, runs of merges and sweeps. The registry has modules of its own."""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from merge_core.errors import WorkError

if TYPE_CHECKING:
    from pathlib import Path

    from mlflow import MlflowClient
    from mlflow.entities import Experiment, Run

    from orchestration.store import Home

__all__ = [
    "MERGES",
    "PROMOTIONS",
    "SWEEPS",
    "MergeRun",
    "RecordedMerge",
    "artifact_url",
    "begin",
    "connect",
    "ensure_database",
    "every_run",
    "experiment",
    "finish",
    "give_up",
    "locked",
    "record",
    "recorded",
    "recorded_merges",
    "restore_experiments",
    "run_url",
]

MERGES, SWEEPS, PROMOTIONS = "merges", "sweeps", "promotions"
UI_URL = "http://127.0.0.1:5000"

logger = logging.getLogger("tiesmith.tracking")


@dataclass(frozen=True)
class MergeRun:
    """What the MLflow run of a merge, a candidate or a sweep holds; `key` is its partition.

    name: for people, where it is not the key. table: one row per skill. texts: artifacts by file
    name. figures: PNG bytes by file name.
    """

    key: str
    params: Mapping[str, str]
    metrics: Mapping[str, float]
    tags: Mapping[str, str]
    table: list[dict[str, Any]]
    name: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class RecordedMerge:
    """A merge that was recorded. gate: pass, fail or inconclusive. ended: seconds since 1970."""

    partition: str
    recipe: str
    gate: str
    ended: float
    seconds: float
    run_id: str


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on a file, among threads and processes of this machine."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def ensure_database(home: Home) -> None:
    """Create or migrate the tracking database, once; others wait. Quick when it is there.

    MLflow's own creation fails when several processes open a new file at the same time. Raises
    WorkError when the migration fails.
    """
    with locked(home.root / "mlflow.lock"):
        if _is_migrated(home.root / "mlflow.db"):
            return
        done = subprocess.run(
            [sys.executable, "-m", "mlflow", "db", "upgrade", home.mlflow_uri],
            capture_output=True,
            text=True,
            env={**os.environ, "MLFLOW_DISABLE_TELEMETRY": "true"},
        )
        if done.returncode:
            raise WorkError(f"mlflow db upgrade failed on {home.mlflow_uri}: {done.stderr[-2000:]}")
        (home.root / "mlflow.db.version").write_text(_version())


def _is_migrated(database: Path) -> bool:
    """The installed MLflow's version migrated this file, to the end."""
    marker = database.with_name("mlflow.db.version")
    if not (database.exists() and marker.exists() and marker.read_text() == _version()):
        return False
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return ("alembic_version",) in names


def _version() -> str:
    from importlib.metadata import version

    return version("mlflow")


def connect(home: Home) -> MlflowClient:
    """A client of the home's database, which is migrated first; also MLflow's global address.

    `models:/m-...` is resolved through the global address, whatever the client was given.
    """
    os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
    ensure_database(home)
    import mlflow

    mlflow.set_tracking_uri(home.mlflow_uri)
    mlflow.set_registry_uri(home.mlflow_uri)
    return mlflow.MlflowClient(tracking_uri=home.mlflow_uri, registry_uri=home.mlflow_uri)


def experiment(client: MlflowClient, home: Home, name: str) -> str:
    """The experiment's id; it is created with its artifacts under the home."""
    with locked(home.root / "mlflow.lock"):
        found = _active(client, name)
        if found is not None:
            return str(found.experiment_id)
        location = (home.mlartifacts / name).as_uri()
        return str(client.create_experiment(name, artifact_location=location))


def restore_experiments(home: Home) -> None:
    """Bring back what somebody deleted in MLflow's page, before work starts that is written there.

    A deleted experiment takes neither runs nor models, and its name is taken.
    """
    client = connect(home)
    for name in (MERGES, SWEEPS, PROMOTIONS):
        _active(client, name)


def _active(client: MlflowClient, name: str) -> Experiment | None:
    """The experiment, restored with its runs where it was deleted; None when there is none."""
    found = client.get_experiment_by_name(name)
    if found is None or found.lifecycle_stage == "active":
        return found
    client.restore_experiment(found.experiment_id)
    logger.warning("the experiment %s was deleted in MLflow: restored with its runs", name)
    return client.get_experiment_by_name(name)


def record(home: Home, run: MergeRun, name: str = MERGES, parent: str = "") -> str:
    """Write the run, or find the one already written for this key; its id is returned.

    name: the experiment. parent: the id of the run that this one is nested in.
    """
    if found := recorded(home, run.key, name):
        return found
    client = connect(home)
    experiment_id = experiment(client, home, name)
    tags = {**run.tags, "tiesmith.partition": run.key}
    if parent:
        tags["mlflow.parentRunId"] = parent
    created = client.create_run(experiment_id, tags=tags, run_name=run.name or run.key)
    run_id = str(created.info.run_id)
    try:
        _fill(client, run_id, run)
    except BaseException:
        client.set_terminated(run_id, "FAILED")
        raise
    client.set_terminated(run_id, "FINISHED")
    return run_id


def recorded(home: Home, key: str, name: str = MERGES) -> str | None:
    """The id of the run that was written for this partition, to its end."""
    return _find(home, key, name, " and attributes.status = 'FINISHED'")


def begin(home: Home, name: str, key: str, tags: Mapping[str, str]) -> str:
    """The id of a run that goes on until `finish` or `give_up`; one of this key is taken up."""
    client = connect(home)
    if found := _find(home, key, name):
        client.update_run(found, status="RUNNING")
        return found
    tags = {**tags, "tiesmith.partition": key}
    created = client.create_run(experiment(client, home, name), tags=tags, run_name=key)
    return str(created.info.run_id)


def finish(home: Home, run_id: str, run: MergeRun) -> None:
    """Write what a run that was begun came to."""
    client = connect(home)
    _fill(client, run_id, run)
    for name, value in run.tags.items():
        client.set_tag(run_id, name, value)
    client.set_terminated(run_id, "FINISHED")


def add_metrics(home: Home, run_id: str, metrics: Mapping[str, float]) -> None:
    """Add to a run that was written what only a later one told."""
    client = connect(home)
    for name, value in metrics.items():
        client.log_metric(run_id, name, value)


def give_up(home: Home, run_id: str) -> None:
    """Mark a run that was begun as failed; `begin` takes it up again."""
    connect(home).set_terminated(run_id, "FAILED")


def _find(home: Home, key: str, name: str, more: str = "") -> str | None:
    client = connect(home)
    query = f"tags.`tiesmith.partition` = '{key}'{more}"
    found = client.search_runs([experiment(client, home, name)], query, max_results=1)
    return str(found[0].info.run_id) if found else None


def recorded_merges(home: Home) -> Iterator[RecordedMerge]:
    """Every merge that was recorded, the newest first; those of freed versions, too."""
    if not (home.root / "mlflow.db").exists():
        return
    finished = "attributes.status = 'FINISHED'"
    for run in every_run(connect(home), MERGES, finished, "attributes.end_time DESC"):
        tags = run.data.tags
        if "tiesmith.partition" not in tags:
            continue  # somebody's own run
        yield RecordedMerge(
            partition=tags["tiesmith.partition"],
            recipe=tags.get("tiesmith.recipe", "unknown"),
            gate=tags.get("tiesmith.gate", "unknown"),
            ended=run.info.end_time / 1000,
            seconds=run.data.metrics.get("merge/seconds", 0.0),
            run_id=str(run.info.run_id),
        )


def every_run(client: MlflowClient, name: str, query: str, order: str) -> Iterator[Run]:
    """The runs of an experiment that match, page by page; none when there is no experiment."""
    found = _active(client, name)
    token: str | None = None
    while found:
        page = client.search_runs(
            [found.experiment_id], query, order_by=[order], max_results=100, page_token=token
        )
        yield from page
        token = page.token
        if not token:
            return


def _fill(client: MlflowClient, run_id: str, run: MergeRun) -> None:
    import time

    from mlflow.entities import Metric, Param

    now = int(time.time() * 1000)
    metrics = [Metric(name, value, now, 0) for name, value in sorted(run.metrics.items())]
    params = [Param(name, value) for name, value in sorted(run.params.items())]
    client.log_batch(run_id, metrics=metrics, params=params)
    if run.table:
        columns = {name: [row[name] for row in run.table] for name in run.table[0]}
        client.log_table(run_id, columns, "scores.json")
    for name, text in run.texts.items():
        client.log_text(run_id, text, name)
    for name, picture in run.figures.items():
        _log_bytes(client, run_id, picture, name)


def _log_bytes(client: MlflowClient, run_id: str, content: bytes, name: str) -> None:
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        client.log_artifact(run_id, str(file))


def run_url(home: Home, run_id: str) -> str:
    """The run's page in MLflow's web interface, which `make ui` serves (TIESMITH_MLFLOW_URL)."""
    address = os.environ.get("TIESMITH_MLFLOW_URL", UI_URL)
    run = connect(home).get_run(run_id)
    return f"{address}/#/experiments/{run.info.experiment_id}/runs/{run_id}"


def artifact_url(home: Home, run_id: str, name: str) -> str:
    """The page on which MLflow shows one of the run's files."""
    return f"{run_url(home, run_id)}/artifactPath/{name}"
