"""`tiesmith evaluate`: one model, wherever it lies, on one suite."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from orchestration.cli.options import JUDGE, Json
from orchestration.home.store import Home
from orchestration.terminal.console import say
from orchestration.terminal.progress_bar import progress_bar

__all__ = ["commands"]

commands = typer.Typer()

Split = Literal["test", "validation"]
Dtype = Literal["auto", "float32", "bfloat16", "float16"]


@commands.command(
    rich_help_panel=JUDGE,
    epilog="Example: tiesmith evaluate zoo/base --suite zoo/suites/sql --limit 20",
)
def evaluate(
    model: Annotated[
        str, typer.Argument(help="A model folder, models:/NAME@ALIAS, or an OpenAI-compatible URL.")
    ],
    suite: Annotated[str, typer.Option(help="A suite folder: zoo/suites/sql.")],
    served: Annotated[
        str | None, typer.Option("--model", help="Which of a URL's models; needed for several.")
    ] = None,
    constrained: Annotated[
        bool, typer.Option("--constrained", help="Answers follow the items' JSON Schemas.")
    ] = False,
    adapter: Annotated[str | None, typer.Option(help="A PEFT adapter to activate.")] = None,
    split: Annotated[Split, typer.Option(help="What to answer.")] = "test",
    limit: Annotated[int | None, typer.Option(help="Only the first items.", min=1)] = None,
    dtype: Annotated[
        Dtype, typer.Option(help="Of a model here; auto: on a GPU as stored, else float32.")
    ] = "auto",
    concurrency: Annotated[
        int | None, typer.Option(help="Questions to a URL under way at once (8).", min=1)
    ] = None,
    timeout: Annotated[
        float | None, typer.Option(help="Seconds for a URL's answer (120).", min=0.1)
    ] = None,
    as_json: Json = False,
) -> None:
    """Score one model on one suite: SQL is executed, JSON is validated and compared."""
    home = Home.from_environment()
    with progress_bar(f"evaluate {model}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.judging.evaluate_model import Asked, evaluate_model

        asked = Asked(
            model, suite, split, adapter, limit, served, constrained, dtype, concurrency, timeout
        )
        report = evaluate_model(asked, home, progress)
    if not as_json:
        results.show_evaluation(report)
    say(report, as_json)
