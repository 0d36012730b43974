"""`tiesmith inspect`: what lies somewhere, before anything is done with it."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from orchestration.cli.registry import Json

__all__ = ["commands"]

commands = typer.Typer()


@commands.command()
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
    """Kinds, ranks, bases, norms and every problem; of a recipe also what its merge would do."""
    from orchestration.home.store import Home
    from orchestration.terminal.progress_bar import progress_bar

    with progress_bar(f"inspect {source}") as progress:
        from orchestration.cli.tables import inspect as screens_inspect
        from orchestration.merging.inspect import inspect_source
        from orchestration.terminal.console import say

        found = inspect_source(source, Home.from_environment(), device, progress)
    if not as_json:
        screens_inspect.show_inspection(found)
    say(found, as_json)
    raise typer.Exit(0 if found.well else 1)
