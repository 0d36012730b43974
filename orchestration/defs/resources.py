"""What assets are given, and how an error raised on purpose reads in Dagster."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import dagster as dg

from common.progress import Progress
from evaluation.errors import EvaluationError
from merge_core.errors import TiesmithError
from orchestration.activity.failures import explain
from orchestration.activity.progress import reporting_to
from orchestration.activity.running import noted
from orchestration.home.store import Home
from orchestration.runs.dagster_instance import named

__all__ = [
    "HomeResource",
    "link",
    "log_event",
    "noted_progress",
    "percent",
    "refusals",
    "sensor_status",
    "warning",
]


class HomeResource(dg.ConfigurableResource):
    """The home folder: store, requests, landing zone, MLflow's database."""

    path: str

    def open(self) -> Home:
        return Home(Path(self.path))


@dg.resource(required_resource_keys={"home"})
def noted_progress(context: dg.InitResourceContext) -> Iterator[Progress]:
    """Progress of a step that Dagster started: `tiesmith status` reads it from the home.

    A step takes it also for what lies deep in it: downloads, and the wait for its turn. A command
    gives its own in this one's place.
    """
    home, run = context.resources.home.open(), context.run
    what, run_id = (named(run), run.run_id) if run else ("a step", None)
    with noted(home, what, run_id) as report, reporting_to(report):
        yield report


def sensor_status() -> dg.DefaultSensorStatus:
    """Sensors wait until someone starts them; TIESMITH_SENSORS=on starts them with the daemon."""
    on = os.environ.get("TIESMITH_SENSORS") == "on"
    return dg.DefaultSensorStatus.RUNNING if on else dg.DefaultSensorStatus.STOPPED


@contextmanager
def refusals() -> Iterator[None]:
    """An error raised on purpose becomes a readable Failure, and so does a full disk or a locked
    database; a wrong request is not retried."""
    try:
        yield
    except (TiesmithError, EvaluationError) as error:
        retry = error.exit_code != 2
        raise dg.Failure(description=str(error), allow_retries=retry) from error
    except Exception as error:
        told = explain(error)
        if told is None:
            raise
        raise dg.Failure(description=str(told), allow_retries=True) from told


def log_event(context: dg.AssetExecutionContext, event: str, **details: object) -> None:
    """One JSON object in the run's log, so that a log collector reads its fields."""
    context.log.info(json.dumps({"event": event, **details}))


def percent(share: float) -> float:
    """A share as metadata shows it, whose name ends in %."""
    return round(100 * share, 2)


def link(text: str, address: str) -> dg.MarkdownMetadataValue:
    """A link with words: Dagster writes an address out, which pushes its tables out of view."""
    return dg.MetadataValue.md(f"[{text}]({address})")


def warning(check: str, told: Sequence[str]) -> dg.AssetCheckResult:
    """A check that passes when there is nothing to report, and otherwise warns."""
    return dg.AssetCheckResult(
        check_name=check,
        passed=not told,
        severity=dg.AssetCheckSeverity.WARN,
        description="\n".join(told) or None,
    )
