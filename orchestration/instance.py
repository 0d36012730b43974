"""The home's Dagster instance: the one that the command line writes to and the UI shows."""

from __future__ import annotations

import fcntl
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from orchestration.store import Home
from orchestration.tracking import ensure_database, locked

if TYPE_CHECKING:
    from dagster import DagsterInstance, JobDefinition

__all__ = [
    "LOCATION",
    "PROCESS_TAG",
    "end_runs_of_dead_processes",
    "execute_here",
    "living",
    "open_instance",
    "prepare_home",
]

LOCATION = "tiesmith"
"""What Dagster's pages call the code location; the repository's workspace.yaml says the same."""

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


WORKSPACE = f"""\
# Written by Tiesmith when it was absent: what `tiesmith ui` serves.
load_from:
  - python_module: {{module_name: orchestration.definitions, location_name: {LOCATION}}}
"""


def prepare_home(home: Home) -> None:
    """Make the home's folders, Dagster's settings and MLflow's database, where they are absent."""
    for folder in (home.landing, home.requests, home.mlartifacts, home.dagster):
        folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("dagster.yaml", DAGSTER_YAML), ("workspace.yaml", WORKSPACE)):
        settings = home.dagster / name
        if not settings.exists():
            settings.write_text(text)
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


def execute_here(
    instance: DagsterInstance,
    job: JobDefinition,
    partition: str,
    tags: Mapping[str, str],
    resources: Mapping[str, object],
) -> None:
    """Run one partition of a job in this process, as a run of the code location.

    `execute_in_process` would leave out where the job comes from, and Dagster's timeline and the
    pages of jobs show only runs that say so.
    """
    from dagster._core.definitions.job_base import InMemoryJob
    from dagster._core.execution.api import execute_run
    from dagster._core.execution.build_resources import wrap_resources_for_execution
    from dagster._core.remote_origin import (
        RegisteredCodeLocationOrigin,
        RemoteJobOrigin,
        RemoteRepositoryOrigin,
    )

    here = job.as_ephemeral_job(wrap_resources_for_execution(resources), input_values={})
    origin = RemoteRepositoryOrigin(RegisteredCodeLocationOrigin(LOCATION), "__repository__")
    run = instance.create_run_for_job(
        here,
        run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
        tags={**job.run_tags, **tags, "dagster/partition": partition},
        remote_job_origin=RemoteJobOrigin(origin, job.name),
    )
    execute_run(InMemoryJob(here), run, instance, raise_on_error=True)


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
