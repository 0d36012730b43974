"""`tiesmith sweep`: which density, election, scope, scale or weights a recipe should merge with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from orchestration.cli.options import MERGE, Json
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer()


@commands.command(
    rich_help_panel=MERGE, epilog="Example: tiesmith sweep recipes/sql-json-sweep.yaml"
)
def sweep(
    recipe: Annotated[Path, typer.Argument(help="A recipe with sweep:.", show_default=False)],
    items: Annotated[
        int, typer.Option(help="Validation items of each skill that candidates answer.", min=1)
    ] = 150,
    as_json: Json = False,
) -> None:
    """Try every combination of a recipe's sweep on validation items, then run the best one."""
    home = Home.from_environment()
    with progress_bar(f"sweep {recipe}", home) as progress:
        from orchestration.cli.tables.sweep import show_sweep
        from orchestration.run_recipe import run_sweep

        report = run_sweep(recipe, home, items, progress)
    if not as_json:
        show_sweep(report)
    say(report, as_json)
    raise typer.Exit(0 if report.passed else 1)
