"""Commands around the registry: what is registered, who is champion."""

from __future__ import annotations

from typing import Annotated

import typer

from orchestration.cli.options import REGISTRY, Json
from orchestration.home.store import Home
from orchestration.terminal.console import say

__all__ = ["commands"]

commands = typer.Typer()


@commands.command(rich_help_panel=REGISTRY, epilog="Example: tiesmith models")
def models(as_json: Json = False) -> None:
    """List the registered versions with their aliases, scores and verdicts."""
    from orchestration.cli.tables import results
    from orchestration.registry.versions import list_models

    registered = list_models(Home.from_environment())
    if not as_json:
        results.show_models(registered)
    say(registered, as_json)


@commands.command(
    rich_help_panel=REGISTRY, epilog="Example: tiesmith promote sql-json --reason 'better SQL'"
)
def promote(
    model: Annotated[str, typer.Argument(help="NAME, NAME@ALIAS or NAME/VERSION.")],
    reason: Annotated[
        str, typer.Option(help="Why; kept in the promotion log.")
    ] = "promoted by hand",
    force: Annotated[
        bool,
        typer.Option("--force", help="Accept one whose gate did not pass, or that was rejected."),
    ] = False,
    as_json: Json = False,
) -> None:
    """Move `champion` to a version, by default the challenger; the move is recorded.

    The comparison with the present champion is printed first; it stops nothing.
    """
    from orchestration.cli.tables import results
    from orchestration.promotion import promote as promotion

    home = Home.from_environment()
    if as_json:
        move = promotion.promote(model, home, reason, force=force)
    else:
        tell = results.show_champion_comparison
        move = promotion.promote(model, home, reason, force=force, tell=tell)
        results.show_promotion(move)
    say(move, as_json)


@commands.command(
    rich_help_panel=REGISTRY, epilog="Example: tiesmith rollback sql-json --reason 'wrong joins'"
)
def rollback(
    model: Annotated[str, typer.Argument(help="The registered model's name.")],
    reason: Annotated[
        str, typer.Option(help="Why; kept in the promotion log.")
    ] = "rolled back by hand",
    as_json: Json = False,
) -> None:
    """Make the previous champion the champion again, and reject the present one."""
    from orchestration.cli.tables import results
    from orchestration.promotion import promote as promotion

    move = promotion.rollback(model, Home.from_environment(), reason)
    if not as_json:
        results.show_promotion(move)
    say(move, as_json)


@commands.command(rich_help_panel=REGISTRY, epilog="Example: tiesmith gc --keep 3")
def gc(
    keep: Annotated[int, typer.Option(help="The newest versions of each model stay.", min=1)] = 3,
    yes: Annotated[bool, typer.Option("--yes", help="Free them; otherwise only look.")] = False,
    as_json: Json = False,
) -> None:
    """Free old merges in the store and in MLflow; champions and what is being read stay."""
    from orchestration.cli.tables import results
    from orchestration.registry.gc import free_old_merges

    collection = free_old_merges(Home.from_environment(), keep, free=yes)
    if not as_json:
        results.show_collection(collection, keep)
    say(collection, as_json)
