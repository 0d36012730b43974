"""Run requests of sensors: one at a time for each thing, again after a failure, never lost."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import dagster as dg
from dagster import DagsterRunStatus

__all__ = ["Work", "due"]

FIRST_WAIT_SECONDS = 60
LONGEST_WAIT_SECONDS = 3600
ENDED = {DagsterRunStatus.SUCCESS, DagsterRunStatus.FAILURE, DagsterRunStatus.CANCELED}


@dataclass(frozen=True)
class Work:
    """Something to run: a partition of the job, and the tag value by which its runs are known.

    A job without partitions is told by `config` what to do, and `name` is only for people.
    """

    name: str
    value: str
    tags: Mapping[str, str]
    config: Mapping[str, Any] | None = None


def due(
    instance: dg.DagsterInstance, job: str, tag: str, work: Sequence[Work], told: list[str]
) -> list[dg.RunRequest]:
    """Requests for what may run now; why the others wait is added to `told`.

    A run that goes on holds the next one back, and so does one that a person cancelled. After a
    failure the next one waits a minute, then two, at most an hour: what a hub or a disk refuses
    is not lost. The run key names the newest run there is, so that no run has it yet, whichever
    runs were deleted: Dagster passes over a key that a run has, for ever and without a word.
    """
    before = _runs(instance, job, tag, [wanted.value for wanted in work])
    requests = []
    for wanted in work:
        runs = before.get(wanted.value, [])
        if hold := _hold(runs):
            told.append(f"{wanted.name}: {hold}")
            continue
        last = runs[0].dagster_run.run_id if runs else "first"
        requests.append(
            dg.RunRequest(
                run_key=f"{wanted.value}#{last}",
                job_name=job,
                partition_key=None if wanted.config else wanted.name,
                run_config=wanted.config,
                tags={**wanted.tags, tag: wanted.value},
            )
        )
    return requests


def _runs(
    instance: dg.DagsterInstance, job: str, tag: str, values: list[str]
) -> dict[str, list[dg.RunRecord]]:
    """The job's runs by the value of this tag, the newest first."""
    found: dict[str, list[dg.RunRecord]] = {}
    if not values:
        return found
    for record in instance.get_run_records(dg.RunsFilter(job_name=job, tags={tag: values})):
        found.setdefault(record.dagster_run.tags[tag], []).append(record)
    return found


def _hold(records: Sequence[dg.RunRecord]) -> str | None:
    """Why no run is requested after these; None when one may be."""
    runs = [record.dagster_run for record in records]
    if going := [run for run in runs if run.status not in ENDED]:
        return f"run {going[0].run_id[:8]} goes on"
    if not runs or runs[0].status == DagsterRunStatus.SUCCESS:
        return None
    last = f"run {runs[0].run_id[:8]}"
    if runs[0].status == DagsterRunStatus.CANCELED:
        return f"{last} was cancelled: materialise it from its page"
    failures = sum(run.status == DagsterRunStatus.FAILURE for run in runs)
    wait = min(FIRST_WAIT_SECONDS * 2 ** min(failures - 1, 10), LONGEST_WAIT_SECONDS)
    again = (records[0].end_time or time.time()) + wait
    if time.time() >= again:
        return None
    return f"{last} failed, the next one starts at {datetime.fromtimestamp(again):%H:%M:%S}"
