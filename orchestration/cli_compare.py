"""`tiesmith compare`: which of several models is better, on the same items."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from orchestration.cli_registry import Json

__all__ = ["commands"]

commands = typer.Typer()


@commands.command()
def compare(
    model: Annotated[str, typer.Argument(help="A model folder, or models:/NAME@ALIAS.")],
    rivals: Annotated[list[str], typer.Argument(help="One model or more to compare it with.")],
    suite: Annotated[str, typer.Option(help="A suite folder: zoo/suites/sql.")],
    split: Annotated[
        Literal["test", "validation"], typer.Option(help="What to answer.")
    ] = "validation",
    limit: Annotated[int | None, typer.Option(help="Only the first items.", min=1)] = None,
    as_json: Json = False,
) -> None:
    """Compare a model with others, item by item: differences, their bounds, exact p-values."""
    from orchestration.bars import progress_bar
    from orchestration.store import Home

    home = Home.from_environment()
    with progress_bar(f"compare {model}", home) as progress:
        from orchestration import screens
        from orchestration.comparison import compare_models
        from orchestration.console import say

        contest = compare_models(model, rivals, suite, split, limit, home, progress)
    if not as_json:
        screens.show_contest(contest)
    say(contest, as_json)
