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
from importlib.metadata import version
from typing import Annotated, NoReturn

import typer

from common.problem import printable
from merge_core.errors import TiesmithError
from orchestration.activity.failures import explain
from orchestration.cli import (
    bench,
    compare,
    evaluate,
    inspect,
    operate,
    registry,
    report,
    run,
    suite,
    sweep,
)
from orchestration.cli.options import JUDGE, OPERATE
from orchestration.cli.usage_errors import misused
from orchestration.terminal.progress_bar import Interrupted

__all__ = ["app", "main"]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Turn a library of LoRA adapters into one tested, recorded and served model.",
    epilog="Start with: tiesmith run recipes/sql-json.yaml",
)
for group in (run, inspect, sweep, evaluate, compare, report):
    app.add_typer(group.commands)
app.add_typer(suite.commands, name="suite", rich_help_panel=JUDGE)
app.add_typer(registry.commands)
app.add_typer(operate.commands)
app.add_typer(bench.commands, name="bench", rich_help_panel=OPERATE)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"tiesmith {version('tiesmith')}")
        raise typer.Exit()


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """What `tiesmith` itself takes; the commands are in the files beside this one."""


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
