"""`tiesmith bench`: what the figures in the documentation are measured with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from orchestration.cli.options import Json
from orchestration.cli.tables.bench import show_serving
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer(
    no_args_is_help=True, help="Measure merged serving against switching adapters."
)


@commands.callback()
def _bench() -> None:
    """Keeps `serve` a command of its own while there is no second one."""


@commands.command(epilog="Example: tiesmith bench serve recipes/sql-json.yaml")
def serve(
    recipe: Annotated[
        Path, typer.Argument(help="A recipe with skills; their test items are the requests.")
    ] = Path("recipes/sql-json.yaml"),
    synthetic: Annotated[
        Literal["1b", "tiny"] | None,
        typer.Option(help="A random model and adapters of this size instead: timing alone."),
    ] = None,
    dtype: Annotated[
        Literal["float32", "bfloat16"] | None,
        typer.Option(
            help="What all compute in: by default float32, for a random model bfloat16.",
            show_default=False,
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Measure latency, throughput, memory, load time and quality: merged against switching."""
    home = Home.from_environment()
    with progress_bar(f"bench serve {synthetic or recipe}", home) as progress:
        from orchestration.serving.benchmark import bench_recipe, bench_synthetic

        if synthetic:
            report = bench_synthetic(synthetic, home, progress, dtype or "bfloat16")
        else:
            report = bench_recipe(recipe, home, progress, dtype or "float32")
    if not as_json:
        show_serving(report)
    say(report, as_json)
