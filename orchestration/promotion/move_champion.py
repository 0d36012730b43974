"""The move of `champion`: recorded first, made, read back, then marked as made.

MLflow moves an alias without comparing and keeps no history. Here a move is refused when another
version is champion than the one that was compared, and made under a lock. What a killed process
began is finished or given up by the next move.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from merge_core.errors import WorkError
from orchestration.home.locks import exclusive
from orchestration.home.store import Home
from orchestration.promotion.proposal import Proposal, check_fresh
from orchestration.registry.champion import Standing, View
from orchestration.registry.promotion_log import Entry, begin, end, predecessor, read_promotions
from orchestration.registry.version import Version
from orchestration.registry.versions import (
    CHALLENGER,
    CHAMPION,
    PREVIOUS,
    accept,
    registry_lock,
    reject,
)
from orchestration.tracking.mlflow_client import connect, restore_experiments

if TYPE_CHECKING:
    from mlflow import MlflowClient

__all__ = ["Promotion", "carry_out", "moves", "record_hand_move"]

REGISTRY = "registry"
"""Who moved an alias in MLflow's own page, which does not say."""


class Promotion(BaseModel):
    """A move of `champion`; `moved` is False when the version was champion already.

    compared: how it did against the champion before, a sentence a skill, when a person moved it.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    version: str
    previous: str | None
    reason: str
    actor: str
    moved: bool
    forced: bool = False
    compared: tuple[str, ...] = ()


def carry_out(home: Home, proposal: Proposal) -> Promotion:
    """Move `champion` as proposed; nothing moves when the version is champion already.

    Raises Stale when the champion is no longer the one that the proposal was compared with, or
    the version was rejected or deleted since.
    """
    client, version = connect(home), proposal.version
    with exclusive(registry_lock(home)):
        # A move that a killed process began is decided first: it may have changed the champion.
        _settle(client, home, version.model)
        view = View.of(client, version.model)
        now = view.standing()
        accepted = now.accepted.version if now.accepted else None
        moved = (now.alias, accepted) != (version.version, version.version)
        if moved:
            check_fresh(proposal, view, accepted)
            _move(client, home, proposal)
    return Promotion(
        model=version.model,
        version=version.version,
        previous=accepted,
        reason=proposal.reason,
        actor=proposal.actor,
        moved=moved,
        forced=proposal.forced,
        compared=proposal.compared,
    )


def record_hand_move(home: Home, model: str) -> tuple[Entry | None, Standing]:
    """Record a champion that was moved in MLflow's own page, when it may be served.

    Returns the new entry, or None, and where the model stands then.
    """
    client = connect(home)
    with exclusive(registry_lock(home)):
        entry = _settle(client, home, model)
    return entry, View.of(client, model).standing()


def moves(home: Home, model: str, after: str = "") -> list[Entry]:
    """The moves of the model's champion that were made, oldest first.

    after: the run_id of the last one that is known already; with one that is not there, all.
    """
    made = [entry for entry in read_promotions(connect(home), model) if entry.finished]
    known = [place for place, entry in enumerate(made, 1) if entry.run_id == after]
    return made[max(known, default=0) :]


def _settle(client: MlflowClient, home: Home, model: str) -> Entry | None:
    """Finish or give up moves that a killed process began, and record a move made by hand."""
    view = View.of(client, model)
    alias = view.aliases.get(CHAMPION)
    begun = [entry for entry in view.promotions if not entry.finished]
    if begun:
        restore_experiments(home)  # a run of a deleted one cannot be ended
    for entry in begun:
        _finish(client, entry, view, moved=entry.version == alias)
    view = View.of(client, model)
    accepted = view.standing().accepted
    last = view.last.version if view.last else None
    if accepted is None or accepted.version != alias or last == alias:
        return None
    entry = Entry(
        model=model,
        version=accepted.version,
        previous=last,
        reason="the alias was moved in the registry",
        actor=REGISTRY,
        kind="registry",
    )
    entry = begin(client, home, entry, _gate_values(client, accepted))
    _finish(client, entry, View.of(client, model), moved=True)
    return entry


def _move(client: MlflowClient, home: Home, proposal: Proposal) -> None:
    """Write the move down, make it, read it back, and mark it as made."""
    version = proposal.version
    entry = Entry(
        model=version.model,
        version=version.version,
        previous=proposal.champion,
        reason=proposal.reason,
        actor=proposal.actor,
        kind="rollback" if proposal.rollback else "promotion",
        forced=proposal.forced,
        dagster_run=proposal.dagster_run,
    )
    entry = begin(client, home, entry, {**_gate_values(client, version), **proposal.values})
    if proposal.forced and version.rejected:
        accept(client, version)
    # Recorded before it is made: a kill in between leaves an open run, which the next move settles.
    client.set_registered_model_alias(version.model, CHAMPION, version.version)
    view = View.of(client, version.model)
    # Somebody may move the alias in MLflow's own page, which takes no lock of ours.
    if (now := view.aliases.get(CHAMPION)) != version.version:
        end(client, entry, moved=False)
        raise WorkError(f"{version.model}: champion is {now} after it was set to {version.version}")
    _finish(client, entry, view, moved=True)


def _finish(client: MlflowClient, entry: Entry, view: View, moved: bool) -> None:
    """What follows a move: the other aliases, the rejection of what was rolled back, the end."""
    left = view.versions.get(entry.previous or "")
    if moved and entry.kind == "rollback" and left is not None:
        reject(client, left, entry.reason)
        view = View.of(client, entry.model)
    if moved:
        if view.aliases.get(CHALLENGER) == entry.version:
            client.delete_registered_model_alias(entry.model, CHALLENGER)
        before = predecessor(view.promotions, entry.version, view.versions)
        if before:
            client.set_registered_model_alias(entry.model, PREVIOUS, before)
        elif PREVIOUS in view.aliases:
            client.delete_registered_model_alias(entry.model, PREVIOUS)
    end(client, entry, moved)


def _gate_values(client: MlflowClient, version: Version) -> dict[str, float]:
    """The version's scores, and its paired differences from the specialists with their bounds."""
    recorded = client.get_run(version.run_id).data.metrics
    kept = {n: v for n, v in recorded.items() if n.endswith(("/difference", "/lower"))}
    return {**kept, **{f"{skill}/merged": score for skill, score in version.scores.items()}}
