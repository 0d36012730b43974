"""`tiesmith run`, `merge`, `add` and `remove`: from adapters to a merged model."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from common.problem import Problem
from merge_core.errors import RequestError
from orchestration.cli.options import MERGE, Json
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer()

Recipe = Annotated[
    Path, typer.Argument(help="A recipe: recipes/sql-json.yaml.", show_default=False)
]
Device = Annotated[Literal["auto", "cpu", "cuda"], typer.Option(help="Where to compute.")]


@commands.command(rich_help_panel=MERGE, epilog="Example: tiesmith run recipes/sql-json.yaml")
def run(recipe: Recipe, as_json: Json = False) -> None:
    """Run a recipe end to end: read adapters, merge, evaluate, record in MLflow, register, gate.

    A recipe with sweep: is swept first.
    """
    home = Home.from_environment()
    with progress_bar(f"run {recipe}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.run_recipe import run_chain

        report = run_chain(recipe, home, progress)
    if not as_json:
        results.show_run(report)
    say(report, as_json)
    raise typer.Exit(0 if report.passed else 1)


@commands.command(
    rich_help_panel=MERGE, epilog="Example: tiesmith merge recipes/sql-json.yaml --out merged"
)
def merge(
    recipe: Recipe,
    out: Annotated[
        Path | None,
        typer.Option(help="The folder to make: a plain Hugging Face model.", show_default=False),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check, count and stop.")] = False,
    allow_noop: Annotated[
        bool, typer.Option("--allow-noop", help="Accept a result equal to the base.")
    ] = False,
    device: Device = "auto",
    as_json: Json = False,
) -> None:
    """Merge adapters into the base checkpoint: the engine alone, no Dagster, MLflow or tests."""
    home = Home.from_environment()
    with progress_bar(f"merge {recipe}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.merging.standalone import merge_recipe, plan_recipe

        if dry_run:
            plan = plan_recipe(recipe, out, home, device)
        else:
            if out is None:
                raise _no_place()
            report = merge_recipe(recipe, out, home, device, allow_noop, progress)
    if not as_json:
        results.show_plan(plan) if dry_run else results.show_merge(report)
    say(plan if dry_run else report, as_json)


def _no_place() -> RequestError:
    wanted, remedy = "the folder to make", "add --out DIR, or --dry-run to check and count"
    return RequestError([Problem("tiesmith merge", "--out", wanted, "none", remedy)], "merge")


@commands.command(
    rich_help_panel=MERGE, epilog="Example: tiesmith add zoo/adapters/sql --name my-sql"
)
def add(
    source: Annotated[str, typer.Argument(help="A folder, org/name@revision or URL.")],
    name: Annotated[str | None, typer.Option(help="Its name on the shelf.")] = None,
    convert: Annotated[
        bool, typer.Option("--convert", help="Take a folder's adapter_model.bin, tensors only.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Check an adapter and put it in the landing zone; the sensors do the rest."""
    home = Home.from_environment()
    with progress_bar(f"add {source}", home):
        from orchestration.cli.tables import results
        from orchestration.landing.zone import add_adapter

        landed = add_adapter(source, name, home, convert)
    if not as_json:
        results.show_landed(landed)
    say(landed, as_json)


@commands.command(rich_help_panel=MERGE, epilog="Example: tiesmith remove my-sql")
def remove(
    name: Annotated[str, typer.Argument(help="A landed adapter.", show_default=False)],
    as_json: Json = False,
) -> None:
    """Take an adapter out of the landing zone; merges made from it stay."""
    from orchestration.cli.tables import results
    from orchestration.landing.recipe_folder import remove_adapter

    removed = remove_adapter(name, Home.from_environment())
    if not as_json:
        results.show_removed(removed)
    say(removed, as_json)
