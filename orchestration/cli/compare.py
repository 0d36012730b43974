"""`tiesmith compare`: which of several models is better, on the same items."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from orchestration.cli.options import JUDGE, Json
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer()


@commands.command(
    rich_help_panel=JUDGE,
    epilog="Example: tiesmith compare merged zoo/base --suite zoo/suites/sql",
)
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
    """Compare a model with others on the same items: differences, intervals, exact p-values."""
    home = Home.from_environment()
    with progress_bar(f"compare {model}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.judging.compare_models import compare_models

        contest = compare_models(model, rivals, suite, split, limit, home, progress)
    if not as_json:
        results.show_contest(contest)
    say(contest, as_json)
