"""Who is champion: promoted, rolled back, or moved in MLflow's own page, always recorded.

MLflow moves an alias without comparing and keeps no history. Here every move is proposed against
the champion that was seen, refused when that one is no longer champion, made under a lock, and
recorded (promotion_log.py).
"""

from __future__ import annotations

import getpass
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from merge_core.errors import RequestError, WorkError
from merge_core.writing.manifest import verify_manifest
from orchestration.home.locks import exclusive
from orchestration.promotion.against_champion import (
    ChampionComparison,
    against_champion,
    champion_metrics,
    not_compared,
)
from orchestration.registry.champion import Standing, View, doubt, standing
from orchestration.registry.promotion_log import Entry, begin, end, predecessor, read_promotions
from orchestration.registry.version import Version
from orchestration.registry.versions import (
    CHALLENGER,
    CHAMPION,
    PREVIOUS,
    accept,
    find_version,
    no_such_model,
    registry_lock,
    reject,
)
from orchestration.requests.build import load_request
from orchestration.tracking.mlflow_client import connect, restore_experiments

if TYPE_CHECKING:
    from mlflow import MlflowClient

    from orchestration.home.store import Home

__all__ = [
    "Promotion",
    "Proposal",
    "Stale",
    "accepted_champion",
    "carry_out",
    "moves",
    "promote",
    "propose",
    "record_hand_move",
    "rollback",
]

REGISTRY = "registry"
"""Who moved an alias in MLflow's own page, which does not say."""


class Stale(WorkError):
    """The champion, or what is known of the version, changed since the proposal was made."""


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


@dataclass(frozen=True)
class Proposal:
    """A version to make champion in the place of `champion`, which it was compared with.

    values: the comparison, for the promotion log, beside the version's own scores and margins;
    compared: the same in sentences.
    """

    version: Version
    champion: str | None
    reason: str
    actor: str
    forced: bool = False
    rollback: bool = False
    dagster_run: str | None = None
    values: Mapping[str, float] = field(default_factory=dict)
    compared: tuple[str, ...] = ()


def accepted_champion(home: Home, model: str) -> Version | None:
    """The version that serving should use; None when the model has no champion.

    It is where `champion` points, when that move was recorded, or the version passed its gate
    and was not rejected; otherwise the last champion that was accepted and is still registered.
    """
    return standing(home, model).accepted


def promote(
    model: str,
    home: Home,
    reason: str,
    actor: str | None = None,
    *,
    force: bool = False,
    dagster_run: str | None = None,
    tell: Callable[[ChampionComparison], None] = lambda comparison: None,
) -> Promotion:
    """Make a version champion, and record the move. `model` is NAME, NAME@ALIAS or NAME/VERSION.

    A name alone means its challenger, or its champion, which stays; without an actor, the user who
    runs this. `tell` is given the comparison with the champion there is, before anything moves; it
    decides nothing. Raises RequestError when there is no such version; WorkError when its gate did
    not pass or it was rejected (unless `force`), or when its files are not those that were
    registered; Stale when another version became champion meanwhile.
    """
    proposal = propose(model, home, reason, actor, force=force, dagster_run=dagster_run)
    if comparison := _compared(home, proposal):
        tell(comparison)
        values = champion_metrics(comparison.verdicts)
        proposal = replace(proposal, values=values, compared=comparison.sentences)
    return carry_out(home, proposal)


def propose(
    model: str,
    home: Home,
    reason: str,
    actor: str | None = None,
    *,
    force: bool = False,
    dagster_run: str | None = None,
) -> Proposal:
    """What `promote` would do, checked against the champion of this moment."""
    version = find_version(home, model)
    accepted = accepted_champion(home, version.model)
    doubted = doubt(version)
    if doubted and not force:
        raise WorkError(
            f"{_name(version)} is not promoted: {doubted}; "
            f"tiesmith promote {version.model}/{version.version} --force accepts it"
        )
    _check_files(version)
    return Proposal(
        version=version,
        champion=accepted.version if accepted else None,
        reason=reason,
        actor=actor or getpass.getuser(),
        forced=bool(doubted),
        dagster_run=dagster_run,
    )


def _compared(home: Home, proposal: Proposal) -> ChampionComparison | None:
    """The version against the champion, where there is another one."""
    version = proposal.version
    if proposal.champion in (None, version.version):
        return None
    try:
        return against_champion(home, load_request(home, version.partition))
    except RequestError as error:
        return not_compared(proposal.champion, error)


def rollback(
    model: str,
    home: Home,
    reason: str,
    actor: str | None = None,
    *,
    dagster_run: str | None = None,
) -> Promotion:
    """Make the champion before this one champion again, and reject this one.

    A rejected version is not promoted again, nor is the same merge registered anew, unless a
    person forces it. Raises RequestError when there is no such model, WorkError when it has no
    champion, or none before it whose files are those that were registered.
    """
    client = connect(home)
    view = View.of(client, model)
    if not view.versions:
        raise no_such_model(client, model)
    champion = view.standing().accepted
    if champion is None:
        raise WorkError(f"{model} has no champion that could be rolled back")
    before = predecessor(view.promotions, champion.version, view.versions)
    if before is None:
        raise WorkError(
            f"{_name(champion)} has no champion before it to go back to; "
            f"tiesmith promote {model}/VERSION makes another version champion"
        )
    _check_files(view.versions[before])
    return carry_out(
        home,
        Proposal(
            version=view.versions[before],
            champion=champion.version,
            reason=reason,
            actor=actor or getpass.getuser(),
            rollback=True,
            dagster_run=dagster_run,
        ),
    )


def carry_out(home: Home, proposal: Proposal) -> Promotion:
    """Move `champion` as proposed; nothing moves when the version is champion already.

    Raises Stale when the champion is no longer the one that the proposal was compared with, or
    the version was rejected or deleted since.
    """
    client, version = connect(home), proposal.version
    with exclusive(registry_lock(home)):
        _settle(client, home, version.model)
        view = View.of(client, version.model)
        now = view.standing()
        accepted = now.accepted.version if now.accepted else None
        moved = (now.alias, accepted) != (version.version, version.version)
        if moved:
            _check_fresh(proposal, view, accepted)
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
    client.set_registered_model_alias(version.model, CHAMPION, version.version)
    view = View.of(client, version.model)
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


def _check_files(version: Version) -> None:
    if problems := verify_manifest(version.folder):
        told = "\n".join(str(problem) for problem in problems)
        raise WorkError(
            f"{_name(version)} is not promoted: its files are not those registered\n{told}"
        )


def _check_fresh(proposal: Proposal, view: View, accepted: str | None) -> None:
    """Whether the champion and the version are still what the proposal saw."""

    def told(version: str | None) -> str:
        return f"version {version}" if version else "no champion"

    name = f"{_name(proposal.version)} is not promoted"
    current = view.versions.get(proposal.version.version)
    if current is None:
        raise Stale(f"{name}: it was deleted meanwhile")
    if doubt(current) not in (None, doubt(proposal.version)):
        raise Stale(f"{name}: meanwhile {doubt(current)}")
    if accepted != proposal.champion:
        raise Stale(
            f"{name}: it was compared with {told(proposal.champion)}, and meanwhile "
            f"{told(accepted)} became champion; compare again with the same command"
        )


def _name(version: Version) -> str:
    return f"{version.model} version {version.version}"
