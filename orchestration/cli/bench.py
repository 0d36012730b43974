"""`tiesmith bench`: what the figures in the documentation are measured with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from orchestration.cli.registry import Json

__all__ = ["commands"]

commands = typer.Typer()
bench = typer.Typer(no_args_is_help=True, help="Measure: merged against switching.")
commands.add_typer(bench, name="bench")


@bench.callback()
def _bench() -> None:
    """Keeps `serve` a command of its own while there is no second one."""


@bench.command()
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
    """Merged against switching adapters: latency, throughput, memory, load time, quality."""
    from orchestration.home.store import Home
    from orchestration.terminal.progress_bar import progress_bar

    home = Home.from_environment()
    with progress_bar(f"bench serve {synthetic or recipe}", home) as progress:
        from orchestration.cli.tables import bench as screens_bench
        from orchestration.serving.benchmark import bench_recipe, bench_synthetic
        from orchestration.terminal.console import say

        if synthetic:
            report = bench_synthetic(synthetic, home, progress, dtype or "bfloat16")
        else:
            report = bench_recipe(recipe, home, progress, dtype or "float32")
    if not as_json:
        screens_bench.show_serving(report)
    say(report, as_json)
