"""`tiesmith suite`: what a suite holds, before anything is scored with it."""

from __future__ import annotations

from typing import Annotated

import typer

from orchestration.cli_registry import Json

__all__ = ["commands"]

commands = typer.Typer(no_args_is_help=True, help="Suites: what scores are made of.")


@commands.command()
def check(
    suite: Annotated[str, typer.Argument(help="A suite folder: zoo/suites/sql.")],
    as_json: Json = False,
) -> None:
    """Items, groups, databases and every problem; gold answers are run and validated."""
    from evaluation.suite_survey import survey_suite
    from orchestration import screens_suite
    from orchestration.console import say
    from orchestration.landing import resolve
    from orchestration.store import Home

    survey = survey_suite(resolve(suite, Home.from_environment(), "any").path)
    if not as_json:
        screens_suite.show_survey(survey)
    say(survey, as_json)
    raise typer.Exit(2 if survey.problems else 0)
