"""Who is champion: promoted, rolled back, and the one that serving should use."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from dataclasses import replace

from merge_core.errors import RequestError, WorkError
from orchestration.home.store import Home
from orchestration.promotion.against_champion import (
    ChampionComparison,
    against_champion,
    champion_metrics,
    not_compared,
)
from orchestration.promotion.move_champion import Promotion, carry_out
from orchestration.promotion.proposal import Proposal, check_files, name_of, propose
from orchestration.registry.champion import View, standing
from orchestration.registry.promotion_log import predecessor
from orchestration.registry.version import Version
from orchestration.registry.versions import (
    no_such_model,
)
from orchestration.requests.build import load_request
from orchestration.tracking.mlflow_client import connect

__all__ = ["accepted_champion", "promote", "rollback"]


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
            f"{name_of(champion)} has no champion before it to go back to; "
            f"tiesmith promote {model}/VERSION makes another version champion"
        )
    check_files(view.versions[before])
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
