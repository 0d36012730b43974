"""`tiesmith report`: what a merge came to, as a page for people."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from orchestration.cli.options import JUDGE, Json
from orchestration.home.store import Home
from orchestration.terminal import console

__all__ = ["commands"]

commands = typer.Typer()


@commands.command(
    rich_help_panel=JUDGE, epilog="Example: tiesmith report sql-json --out report.html"
)
def report(
    model: Annotated[
        str,
        typer.Argument(
            help="NAME (its newest version), NAME@ALIAS, NAME/VERSION or a merge's partition."
        ),
    ],
    out: Annotated[Path, typer.Option(help="The file to write: .html or .md.")],
    as_json: Json = False,
) -> None:
    """Write a merge's report, HTML or Markdown: scores, changed items, interference, lineage."""
    from orchestration.report.render import write_report

    written = write_report(Home.from_environment(), model, out)
    if not as_json:
        console.out.print(console.styled(written.path, "bold"))
    console.say(written, as_json)
