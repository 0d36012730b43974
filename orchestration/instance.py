"""The home's Dagster instance: the one that the command line writes to and the UI shows."""

from __future__ import annotations

import fcntl
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from orchestration.store import Home
from orchestration.tracking import ensure_database, locked

if TYPE_CHECKING:
    from dagster import DagsterInstance

__all__ = ["PROCESS_TAG", "end_runs_of_dead_processes", "living", "open_instance", "prepare_home"]

PROCESS_TAG = "tiesmith/process"
"""Tag of runs that the command line executes itself: the mark that its process holds."""

DAGSTER_YAML = """\
# Written by Tiesmith when it was absent; yours to edit (docs.dagster.io/deployment/oss).
concurrency:
  pools: {default_limit: 1, granularity: op}
  runs: {max_concurrent_runs: 4}
run_monitoring:
  enabled: true
  start_timeout_seconds: 300
  max_runtime_seconds: 86400
  poll_interval_seconds: 30
  free_slots_after_run_end_seconds: 60
run_retries: {enabled: true, max_retries: 1, retry_on_asset_or_op_failure: false}
telemetry: {enabled: false}
nux: {enabled: false}
"""


def prepare_home(home: Home) -> None:
    """Make the home's folders, Dagster's settings and MLflow's database, where they are absent."""
    for folder in (home.landing, home.requests, home.mlartifacts, home.dagster):
        folder.mkdir(parents=True, exist_ok=True)
    settings = home.dagster / "dagster.yaml"
    if not settings.exists():
        settings.write_text(DAGSTER_YAML)
    ensure_database(home)


def open_instance(home: Home) -> DagsterInstance:
    """The instance in `<home>/dagster`; close it, or use it as a context manager."""
    from dagster import DagsterInstance

    return DagsterInstance.from_config(str(home.dagster))


@contextmanager
def living(home: Home) -> Iterator[str]:
    """A mark that stays locked as long as this process lives; its name goes into PROCESS_TAG."""
    mark = uuid.uuid4().hex
    path = _marks(home) / mark
    with locked(path):
        yield mark
        path.unlink()


def end_runs_of_dead_processes(instance: DagsterInstance, home: Home) -> None:
    """Mark runs whose process was killed as failed and free their places in the pools.

    Without it, a killed run would read as started for ever and hold the GPU's only place.
    """
    from dagster import DagsterRunStatus, RunsFilter

    going = RunsFilter(statuses=[DagsterRunStatus.STARTED, DagsterRunStatus.STARTING])
    for run in instance.get_runs(going):
        mark = run.tags.get(PROCESS_TAG)
        if mark and not _is_held(_marks(home) / mark):
            instance.report_run_failed(run, "its process was killed; the same command goes on")
            instance.event_log_storage.free_concurrency_slots_for_run(run.run_id)


def _marks(home: Home) -> Path:
    return home.dagster / "processes"


def _is_held(path: Path) -> bool:
    """Whether a living process holds the lock; the kernel frees it when a process ends."""
    if not path.exists():
        return False
    with path.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    path.unlink()
    return False
