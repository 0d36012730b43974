"""Commands around the registry: what is registered, who is champion."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["Json", "commands"]

Json = Annotated[bool, typer.Option("--json", help="One JSON object on the last line of stdout.")]

commands = typer.Typer()


@commands.command()
def models(as_json: Json = False) -> None:
    """Registered models: versions, aliases, scores, verdicts."""
    from orchestration.cli.tables import results
    from orchestration.home.store import Home
    from orchestration.registry.versions import list_models
    from orchestration.terminal.console import say

    shelf = list_models(Home.from_environment())
    if not as_json:
        results.show_models(shelf)
    say(shelf, as_json)


@commands.command()
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
    """Move `champion` to a version (by default the challenger); from, to and why are recorded.

    How it does against the champion there is, is told first and stops nothing.
    """
    from orchestration.cli.tables import results
    from orchestration.home.store import Home
    from orchestration.promotion import promote as promotion
    from orchestration.terminal.console import say

    home = Home.from_environment()
    if as_json:
        move = promotion.promote(model, home, reason, force=force)
    else:
        tell = results.show_champion_comparison
        move = promotion.promote(model, home, reason, force=force, tell=tell)
        results.show_promotion(move)
    say(move, as_json)


@commands.command()
def rollback(
    model: Annotated[str, typer.Argument(help="The registered model's name.")],
    reason: Annotated[
        str, typer.Option(help="Why; kept in the promotion log.")
    ] = "rolled back by hand",
    as_json: Json = False,
) -> None:
    """Make the champion before this one champion again, and reject this one."""
    from orchestration.cli.tables import results
    from orchestration.home.store import Home
    from orchestration.promotion import promote as promotion
    from orchestration.terminal.console import say

    move = promotion.rollback(model, Home.from_environment(), reason)
    if not as_json:
        results.show_promotion(move)
    say(move, as_json)


@commands.command()
def gc(
    keep: Annotated[int, typer.Option(help="The newest versions of each model stay.", min=1)] = 3,
    yes: Annotated[bool, typer.Option("--yes", help="Free them; otherwise only look.")] = False,
    as_json: Json = False,
) -> None:
    """Free old merges, in the store and MLflow: never a champion, the one before, what is read."""
    from orchestration.cli.tables import results
    from orchestration.home.store import Home
    from orchestration.registry.gc import free_old_merges
    from orchestration.terminal.console import say

    collection = free_old_merges(Home.from_environment(), keep, free=yes)
    if not as_json:
        results.show_collection(collection, keep)
    say(collection, as_json)


@commands.command()
def status(as_json: Json = False) -> None:
    """The shelf, the recipes, the last merges, each model's champion, what waits and why."""
    from orchestration.cli.tables import status as screens_status
    from orchestration.home.store import Home
    from orchestration.operations.status import look_around
    from orchestration.terminal.console import say

    found = look_around(Home.from_environment())
    if not as_json:
        screens_status.show_status(found)
    say(found, as_json)


@commands.command()
def metrics(
    out: Annotated[
        Path | None, typer.Option(help="A .prom file for node_exporter, written whole.")
    ] = None,
) -> None:
    """Merges, gates, promotions and champions in Prometheus' text format."""
    from orchestration.home.store import Home
    from orchestration.operations.prometheus import exposition, write_exposition

    home = Home.from_environment()
    if out is None:
        print(exposition(home), end="")
    else:
        write_exposition(home, out)
