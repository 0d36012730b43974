"""`tiesmith suite`: what a suite holds, and suites made of items from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from orchestration.cli.options import Json
from orchestration.cli.tables.suite import show_import, show_survey
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer(
    no_args_is_help=True, help="Check a suite, or make one of items from elsewhere."
)


@commands.command(epilog="Example: tiesmith suite check zoo/suites/sql")
def check(
    suite: Annotated[str, typer.Argument(help="A suite folder: zoo/suites/sql.")],
    as_json: Json = False,
) -> None:
    """Check a suite: items, groups, databases, problems; gold answers are run and validated."""
    with progress_bar(f"suite check {suite}"):
        from evaluation.suites.survey import survey_suite
        from orchestration.landing.zone import resolve

        survey = survey_suite(resolve(suite, Home.from_environment(), "any").path)
    if not as_json:
        show_survey(survey)
    say(survey, as_json)
    raise typer.Exit(2 if survey.problems else 0)


@commands.command(
    name="import",
    epilog="Example: tiesmith suite import my-items.jsonl --kind json --out suites/mine",
)
def import_items(
    source: Annotated[
        Path, typer.Argument(help="A folder in Spider's layout, or a .jsonl file.", exists=True)
    ],
    out: Annotated[Path, typer.Option(help="The suite folder to make.")],
    kind: Annotated[
        Literal["sql", "json", "text", "perplexity"] | None,
        typer.Option(help="What a .jsonl file holds."),
    ] = None,
    databases: Annotated[
        Path | None, typer.Option(help="For SQL in a .jsonl file: NAME/*.sql, NAME/NAME.sqlite.")
    ] = None,
    questions: Annotated[str, typer.Option(help="Which file of a Spider folder.")] = "dev.json",
    system: Annotated[str, typer.Option(help="Every prompt's system message.")] = "",
    max_new_tokens: Annotated[
        int | None, typer.Option(help="The longest answer (256).", min=1)
    ] = None,
    license_name: Annotated[str, typer.Option("--license", help="The items'.")] = "not stated",
    as_json: Json = False,
) -> None:
    """Make a suite of items from elsewhere; items that cannot be scored are named and left out."""
    with progress_bar(f"suite import {source}") as progress:
        from evaluation.suites.import_items import import_suite
        from evaluation.suites.import_sources import read_source
        from evaluation.suites.schema import make_head

        found = read_source(source, kind, databases, questions)
        about: dict[str, object] = {
            "name": out.name,
            "kind": found.kind,
            "description": f"Imported from {source.name}.",
            "system": system,
            "license": license_name,
        }
        if max_new_tokens is not None or found.kind != "perplexity":
            about["max_new_tokens"] = max_new_tokens or 256
        head = make_head(about, f"the suite {out.name}")
        imported = import_suite(out, head, found.drafts, found.scripts, progress)
    if not as_json:
        show_import(imported)
    say(imported, as_json)
