"""The `tiesmith` command. Heavy imports wait inside the commands, so that --help answers at once.

Exit codes: 0 done, 1 the work failed or a gate said no, 2 the request was wrong, 130 Ctrl-C.
With --json the last line of stdout is one JSON object (docs/cli.md); errors are objects, too.
"""

from __future__ import annotations

import atexit
import gc
import json
import sys
import traceback
from pathlib import Path
from typing import Annotated, Literal, NoReturn

import typer

from common.problem import Problem, printable
from merge_core.errors import RequestError, TiesmithError
from orchestration.cli import bench, compare, sweep
from orchestration.cli import inspect as cli_inspect
from orchestration.cli import report as cli_report
from orchestration.cli import suite as cli_suite
from orchestration.cli.registry import Json, commands
from orchestration.terminal.progress_bar import Interrupted

__all__ = ["app", "main"]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="One tested, recorded, served model from a library of LoRA adapters.",
)

Recipe = Annotated[
    Path, typer.Argument(help="A recipe: recipes/sql-json.yaml.", show_default=False)
]
Device = Annotated[Literal["auto", "cpu", "cuda"], typer.Option(help="Where to compute.")]
Split = Literal["test", "validation"]
Dtype = Literal["auto", "float32", "bfloat16", "float16"]


@app.command()
def run(recipe: Recipe, as_json: Json = False) -> None:
    """Everything: adapters, artifacts, merge, evaluations, MLflow record, registered version, gate.

    A recipe with sweep: is swept first.
    """
    from orchestration.home.store import Home
    from orchestration.terminal.progress_bar import progress_bar

    home = Home.from_environment()
    with progress_bar(f"run {recipe}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.run_recipe import run_chain
        from orchestration.terminal.console import say

        report = run_chain(recipe, home, progress)
    if not as_json:
        results.show_run(report)
    say(report, as_json)
    raise typer.Exit(0 if report.passed else 1)


@app.command()
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
    """The engine alone: adapters into the base checkpoint; no Dagster, MLflow or evaluation."""
    from orchestration.home.store import Home
    from orchestration.terminal.progress_bar import progress_bar

    home = Home.from_environment()
    with progress_bar(f"merge {recipe}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.merging.standalone import merge_recipe, plan_recipe
        from orchestration.terminal.console import say

        if dry_run:
            plan = plan_recipe(recipe, out, home, device)
        else:
            if out is None:
                raise _no_place()
            report = merge_recipe(recipe, out, home, device, allow_noop, progress)
    if not as_json:
        results.show_plan(plan) if dry_run else results.show_merge(report)
    say(plan if dry_run else report, as_json)


@app.command()
def evaluate(
    model: Annotated[
        str, typer.Argument(help="A model folder, models:/NAME@ALIAS, or an OpenAI-compatible URL.")
    ],
    suite: Annotated[str, typer.Option(help="A suite folder: zoo/suites/sql.")],
    served: Annotated[
        str | None, typer.Option("--model", help="Which of a URL's models; needed for several.")
    ] = None,
    constrained: Annotated[
        bool, typer.Option("--constrained", help="Answers are held to the JSON Schemas.")
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
    """Score one model on one suite: SQL is executed, JSON validated and compared."""
    from orchestration.home.store import Home
    from orchestration.terminal.progress_bar import progress_bar

    home = Home.from_environment()
    with progress_bar(f"evaluate {model}", home) as progress:
        from orchestration.cli.tables import results
        from orchestration.judging.evaluate_model import Asked, evaluate_model
        from orchestration.terminal.console import say

        asked = Asked(
            model, suite, split, adapter, limit, served, constrained, dtype, concurrency, timeout
        )
        report = evaluate_model(asked, home, progress)
    if not as_json:
        results.show_evaluation(report)
    say(report, as_json)


@app.command()
def add(
    source: Annotated[str, typer.Argument(help="A folder, org/name@revision or URL.")],
    name: Annotated[str | None, typer.Option(help="Its name on the shelf.")] = None,
    convert: Annotated[
        bool, typer.Option("--convert", help="Take a folder's adapter_model.bin, tensors only.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Check an adapter and put it in the landing zone, where the sensors see it."""
    from orchestration.home.store import Home
    from orchestration.terminal.progress_bar import progress_bar

    home = Home.from_environment()
    with progress_bar(f"add {source}", home):
        from orchestration.cli.tables import results
        from orchestration.landing.zone import add_adapter
        from orchestration.terminal.console import say

        landed = add_adapter(source, name, home, convert)
    if not as_json:
        results.show_landed(landed)
    say(landed, as_json)


@app.command()
def remove(
    name: Annotated[str, typer.Argument(help="A landed adapter.", show_default=False)],
    as_json: Json = False,
) -> None:
    """Withdraw an adapter from the landing zone; what was merged from it stays."""
    from orchestration.cli.tables import results
    from orchestration.home.store import Home
    from orchestration.landing.recipe_folder import remove_adapter
    from orchestration.terminal.console import say

    removed = remove_adapter(name, Home.from_environment())
    if not as_json:
        results.show_removed(removed)
    say(removed, as_json)


@app.command()
def doctor(
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Also make the home and migrate its databases.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Whether this machine can do the work: versions, disk, device, the zoo, the databases."""
    from orchestration.cli.tables import results
    from orchestration.home.store import Home
    from orchestration.operations.doctor import diagnose
    from orchestration.terminal.console import say

    home = Home.from_environment()
    mended: list[str] = []
    if prepare:
        from orchestration.home.databases import set_databases_aside
        from orchestration.runs.dagster_instance import prepare_home

        mended = list(set_databases_aside(home))
        prepare_home(home)
    diagnosis = diagnose(home, mended)
    if not as_json:
        results.show_diagnosis(diagnosis)
    say(diagnosis, as_json)
    raise typer.Exit(0 if diagnosis.well else 1)


@app.command()
def ui(
    port: Annotated[int, typer.Option(help="Dagster's port.")] = 3000,
    mlflow_port: Annotated[int, typer.Option(help="MLflow's port.")] = 5000,
) -> None:
    """Dagster's webserver and daemon and MLflow's server, on loopback, until Ctrl-C."""
    from orchestration.home.store import Home
    from orchestration.operations.ui_servers import serve_until_interrupted

    serve_until_interrupted(Home.from_environment(), port, mlflow_port)


@app.command()
def serve(
    model: Annotated[str, typer.Argument(help="MODEL@ALIAS (MODEL alone: @champion).")],
    arguments: Annotated[
        list[str] | None, typer.Argument(help="After --: the engine's own arguments.")
    ] = None,
    engine: Annotated[Literal["transformers", "vllm"], typer.Option(help="What answers.")] = (
        "transformers"
    ),
    host: Annotated[str, typer.Option(help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="0 takes a free one.", min=0, max=65535)] = 8000,
    roll_back: Annotated[
        bool, typer.Option("--rollback", help="Roll a champion back that does not come up.")
    ] = False,
) -> None:
    """Serve a registered version, OpenAI-compatible; follow its alias without a failed request."""
    from orchestration.home.store import Home
    from orchestration.serving.engine import engine_command
    from orchestration.serving.serve import serve as serve_model

    command = engine_command(engine, arguments or [])
    serve_model(Home.from_environment(), model, command, host, port, roll_back)


app.add_typer(compare.commands)
app.add_typer(cli_inspect.commands)
app.add_typer(cli_report.commands)
app.add_typer(sweep.commands)
app.add_typer(bench.commands)
app.add_typer(commands)
app.add_typer(cli_suite.commands, name="suite")


def _no_place() -> RequestError:
    wanted, remedy = "the folder to make", "add --out DIR, or --dry-run to check and count"
    return RequestError([Problem("tiesmith merge", "--out", wanted, "none", remedy)], "merge")


class Unexpected(TiesmithError):
    """A fault of Tiesmith."""


def main() -> None:
    """Entry point: errors become text (or JSON) and an exit code."""
    atexit.register(gc.freeze)  # a search for garbage at the end would take up to a second
    try:
        code = app(prog_name="tiesmith", standalone_mode=False)
    except Exception as error:
        _fail(_told(error) or _unexpected(error))
    if code == Interrupted.exit_code:  # Typer's word for a Ctrl-C that nobody else took
        _fail(Interrupted("Interrupted; the same command goes on, or begins again."))
    raise SystemExit(code or 0)


def _told(error: Exception) -> Exception | None:
    """The error for a person: a misused command, what was raised on purpose, a full disk."""
    from orchestration.activity.failures import explain
    from orchestration.cli.usage_errors import misused

    return misused(error) or (error if hasattr(error, "exit_code") else explain(error))


def _unexpected(error: Exception) -> Unexpected:
    """The error that nobody raised on purpose, once its traceback is on stderr, for the report."""
    traced = "".join(traceback.format_exception(error))
    print(printable(traced, sys.maxsize), file=sys.stderr)
    told = "this is a fault of Tiesmith: please report it"
    return Unexpected(f"unexpected {type(error).__name__}: {error}; {told}")


def _fail(error: Exception) -> NoReturn:
    exit_code = getattr(error, "exit_code", 1)
    print(printable(str(error), sys.maxsize), file=sys.stderr)
    if "--json" in sys.argv:
        problems = [vars(problem) for problem in getattr(error, "problems", ())]
        body = {"kind": type(error).__name__, "message": str(error), "problems": problems}
        print(json.dumps({"error": body, "exit_code": exit_code}))
    raise SystemExit(exit_code)
