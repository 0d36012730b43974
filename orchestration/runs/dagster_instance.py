"""The home's Dagster instance: the one that the command line writes to and the UI shows."""

from __future__ import annotations

import fcntl
import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from orchestration.activity.fast_imports import uncollected
from orchestration.home.databases import ensure_mlflow, prepare_dagster
from orchestration.home.locks import exclusive
from orchestration.home.store import Home
from orchestration.landing.zone import LANDED_TAG

if TYPE_CHECKING:
    from dagster import DagsterInstance, DagsterRun, JobDefinition

__all__ = [
    "LOCATION",
    "PROCESS_TAG",
    "described",
    "end_runs_of_dead_processes",
    "execute_here",
    "living",
    "named",
    "open_instance",
    "prepare_home",
    "process_of",
]

LOCATION = "tiesmith"
"""What Dagster's pages call the code location; the repository's workspace.yaml says the same."""

PROCESS_TAG = "tiesmith/process"
"""Tag of runs that the command line executes itself: the mark that its process holds."""

GOING = ("NOT_STARTED", "STARTING", "STARTED", "CANCELING")

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
    """Make the home's folders, Dagster's settings and the databases, where they are absent."""
    home.create()
    for folder in (home.landing, home.requests, home.mlartifacts, home.dagster):
        folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("dagster.yaml", DAGSTER_YAML), ("workspace.yaml", WORKSPACE)):
        settings = home.dagster / name
        if not settings.exists():
            settings.write_text(text)
    prepare_dagster(home)
    ensure_mlflow(home)


def open_instance(home: Home) -> DagsterInstance:
    """The instance in `<home>/dagster`; close it, or use it as a context manager."""
    with uncollected():
        from dagster import DagsterInstance

        return DagsterInstance.from_config(str(home.dagster_home))


@contextmanager
def living(home: Home, mark: str = "") -> Iterator[str]:
    """A mark that stays locked as long as this process lives: a run's id, or PROCESS_TAG's value.

    It is gone afterwards, however this ends; what a killed process left is swept up later.
    """
    mark = mark or uuid.uuid4().hex
    path = _marks(home) / mark
    with ExitStack() as held:
        with _marking(home):
            held.enter_context(exclusive(path))
        try:
            yield mark
        finally:
            path.unlink(missing_ok=True)


def end_runs_of_dead_processes(instance: DagsterInstance, home: Home) -> list[DagsterRun]:
    """End the runs whose process was killed, and free their places in the pools; these runs.

    Dagster's daemon notices a killed run only as long as the code server that started it lives:
    without this, a run would read as started for a day, and its recipe would wait.
    """
    with _marking(home):
        dead = {mark.name for mark in _every_mark(home) if not _is_held(mark)}
        ended = [run for run in _going(instance) if _is_dead(home, run, dead)]
        for run in ended:
            _end(instance, run)
        for mark in dead:
            (_marks(home) / mark).unlink(missing_ok=True)
    return ended


def _going(instance: DagsterInstance) -> Iterable[DagsterRun]:
    from dagster import DagsterRunStatus, RunsFilter

    return instance.get_runs(RunsFilter(statuses=[DagsterRunStatus[name] for name in GOING]))


def described(run: DagsterRun) -> str:
    """A run for people: its name and its id."""
    return f"{named(run)} (run {run.run_id[:8]})"


def named(run: DagsterRun) -> str:
    """A run's job, and its partition or the adapter that it lands, where it has one."""
    of = run.tags.get("dagster/partition") or run.tags.get(LANDED_TAG)
    return f"{run.job_name} of {of}" if of else run.job_name


def process_of(run: DagsterRun) -> str | None:
    """The mark of the command that executes the run itself; None for a run of Dagster's.

    Dagster's "Re-execute" gives a run its parent's tags, and executes it itself.
    """
    return None if run.parent_run_id else run.tags.get(PROCESS_TAG)


def _is_dead(home: Home, run: DagsterRun, dead: set[str]) -> bool:
    """A run of a command without a mark is dead; another's process may not have marked it yet."""
    mark = process_of(run)
    if mark is None:
        return run.run_id in dead
    return mark in dead or not (_marks(home) / mark).exists()


def _end(instance: DagsterInstance, run: DagsterRun) -> None:
    from dagster import DagsterRunStatus

    if run.status == DagsterRunStatus.CANCELING:
        instance.report_run_canceled(run, "its process was killed while it was cancelled")
    else:
        instance.report_run_failed(run, "its process was killed; the same command goes on")
    instance.event_log_storage.free_concurrency_slots_for_run(run.run_id)


def _marking(home: Home) -> AbstractContextManager[int]:
    """Held while marks are made or judged: a new one is not yet locked for a moment."""
    return exclusive(home.dagster / "processes.lock")


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


def _every_mark(home: Home) -> list[Path]:
    return list(_marks(home).iterdir()) if _marks(home).exists() else []


def _is_held(mark: Path) -> bool:
    """Whether a living process holds the lock; the kernel frees it when a process ends."""
    try:
        with mark.open() as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, FileNotFoundError):  # not there: its process has just ended
        return True
    return False
