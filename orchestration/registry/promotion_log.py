"""The promotion log of promotions: one MLflow run for each move of `champion`, the newest last.

A move is written down before it is made and marked finished after it, so that a process killed in
between leaves an entry that says what was meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, cast

from pydantic import BaseModel, ConfigDict

from orchestration.home.store import Home
from orchestration.registry.version import Version
from orchestration.tracking.mlflow_client import PROMOTIONS, every_run, experiment
from orchestration.tracking.notes import NOTE, note

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import Run

__all__ = ["PROMOTIONS", "Entry", "Kind", "begin", "end", "predecessor", "read_promotions"]

Kind = Literal["promotion", "rollback", "registry"]


class Entry(BaseModel):
    """A move of `champion` from `previous` to `version`.

    kind: `registry` when the alias was moved in MLflow's own page. forced: the version's gate did
    not pass, or it had been rejected. dagster_run: the run that moved it. finished: the alias was
    moved.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    version: str
    previous: str | None
    reason: str
    actor: str
    kind: Kind = "promotion"
    forced: bool = False
    dagster_run: str | None = None
    finished: bool = False
    run_id: str = ""


def read_promotions(client: MlflowClient, model: str) -> list[Entry]:
    """The model's moves, oldest first; neither those that were given up nor others' runs."""
    query = f"tags.model = '{model}' and attributes.status != 'FAILED'"
    moves = every_run(client, PROMOTIONS, query, "attributes.start_time ASC")
    return [_entry(run) for run in moves if run.data.tags.keys() >= {"from", "to", "actor"}]


def begin(client: MlflowClient, home: Home, entry: Entry, values: Mapping[str, float]) -> Entry:
    """Write down a move that is about to be made, with the values that allowed it."""
    from mlflow.entities import Metric

    tags = {
        "model": entry.model,
        "from": entry.previous or "none",
        "to": entry.version,
        "reason": entry.reason,
        "actor": entry.actor,
        "kind": entry.kind,
        "forced": str(entry.forced).lower(),
        "dagster.run_id": entry.dagster_run or "none",
        NOTE: note(f"{_told(entry)}: {entry.reason}"),
    }
    name = f"{entry.model}: {tags['from']} to {entry.version}"
    run = client.create_run(experiment(client, home, PROMOTIONS), tags=tags, run_name=name)
    now = run.info.start_time
    metrics = [Metric(name, value, now, 0) for name, value in sorted(values.items())]
    client.log_batch(run.info.run_id, metrics=metrics)
    return entry.model_copy(update={"run_id": str(run.info.run_id)})


def end(client: MlflowClient, entry: Entry, moved: bool) -> None:
    """Mark a move as made, or as given up."""
    client.set_terminated(entry.run_id, "FINISHED" if moved else "FAILED")


def predecessor(
    promotions: Sequence[Entry], version: str, versions: Mapping[str, Version]
) -> str | None:
    """The champion before this one was promoted: neither rejected nor deleted; None without one."""
    passed = {version}
    while True:
        moves = (e for e in reversed(promotions) if e.version == version and e.kind != "rollback")
        version = next((move.previous or "" for move in moves if move.previous != version), "")
        if not version or version in passed:
            return None
        if version in versions and versions[version].rejected is None:
            return version
        passed.add(version)


def _told(entry: Entry) -> str:
    """The move as half a sentence."""
    place = f"in the place of version {entry.previous}" if entry.previous else "the first champion"
    forced = ", forced" if entry.forced else ""
    return (
        f"{entry.model} version {entry.version}, {place}, by {entry.actor} ({entry.kind}{forced})"
    )


def _entry(run: Run) -> Entry:
    tags = run.data.tags
    return Entry(
        model=tags["model"],
        version=tags["to"],
        previous=None if tags["from"] == "none" else tags["from"],
        reason=tags.get("reason", ""),
        actor=tags["actor"],
        kind=cast(Kind, tags.get("kind", "promotion")),  # pydantic refuses any other
        forced=tags.get("forced") == "true",
        dagster_run=None
        if tags.get("dagster.run_id", "none") == "none"
        else tags["dagster.run_id"],
        finished=run.info.status == "FINISHED",
        run_id=str(run.info.run_id),
    )
