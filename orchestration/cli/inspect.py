"""`tiesmith inspect`: what lies somewhere, before anything is done with it."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from orchestration.cli.options import MERGE, Json
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer()


@commands.command(rich_help_panel=MERGE, epilog="Example: tiesmith inspect recipes/sql-json.yaml")
def inspect(
    source: Annotated[
        str,
        typer.Argument(
            help="An adapter (folder, org/name@revision, URL, landing:NAME), a folder of "
            "adapters, or a recipe (.yaml).",
            show_default=False,
        ),
    ],
    device: Annotated[
        Literal["auto", "cpu", "cuda"], typer.Option(help="Where a recipe's preview computes.")
    ] = "auto",
    as_json: Json = False,
) -> None:
    """Show an adapter's kind, rank, base, norm and problems, or what a recipe's merge would do."""
    with progress_bar(f"inspect {source}") as progress:
        from orchestration.cli.tables.inspect import show_inspection
        from orchestration.merging.inspect import inspect_source

        found = inspect_source(source, Home.from_environment(), device, progress)
    if not as_json:
        show_inspection(found)
    say(found, as_json)
    raise typer.Exit(0 if found.well else 1)
