"""`tiesmith ui`, `serve`, `status`, `metrics` and `doctor`: what runs, and how it does."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from orchestration.cli.options import OPERATE, Json
from orchestration.home.databases import set_databases_aside
from orchestration.home.store import Home
from orchestration.terminal.console import say

__all__ = ["commands"]

commands = typer.Typer()


@commands.command(
    rich_help_panel=OPERATE, epilog="Example: tiesmith serve sql-json@champion --port 8000"
)
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
    from orchestration.serving.engine import engine_command
    from orchestration.serving.serve import serve as serve_model

    command = engine_command(engine, arguments or [])
    serve_model(Home.from_environment(), model, command, host, port, roll_back)


@commands.command(rich_help_panel=OPERATE, epilog="Example: tiesmith ui")
def ui(
    port: Annotated[int, typer.Option(help="Dagster's port.")] = 3000,
    mlflow_port: Annotated[int, typer.Option(help="MLflow's port.")] = 5000,
) -> None:
    """Start Dagster's webserver and daemon and MLflow's server, on loopback, until Ctrl-C."""
    from orchestration.operations.ui_servers import serve_until_interrupted

    serve_until_interrupted(Home.from_environment(), port, mlflow_port)


@commands.command(rich_help_panel=OPERATE, epilog="Example: tiesmith status")
def status(as_json: Json = False) -> None:
    """Show landed adapters, recipes, last merges and champions, and what waits and why."""
    from orchestration.cli.tables.status import show_status
    from orchestration.operations.status import look_around

    found = look_around(Home.from_environment())
    if not as_json:
        show_status(found)
    say(found, as_json)


@commands.command(rich_help_panel=OPERATE, epilog="Example: tiesmith metrics --out tiesmith.prom")
def metrics(
    out: Annotated[
        Path | None, typer.Option(help="A .prom file for node_exporter, written whole.")
    ] = None,
) -> None:
    """Print merges, gates, promotions and champions in Prometheus' text format."""
    from orchestration.operations.prometheus import exposition, write_exposition

    home = Home.from_environment()
    if out is None:
        print(exposition(home), end="")
    else:
        write_exposition(home, out)


@commands.command(rich_help_panel=OPERATE, epilog="Example: tiesmith doctor")
def doctor(
    prepare: Annotated[
        bool, typer.Option("--prepare", help="Also make the home and migrate its databases.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Check this machine: versions, disk, device, the zoo, the databases."""
    from orchestration.cli.tables import results
    from orchestration.operations.doctor import diagnose

    home = Home.from_environment()
    mended: list[str] = []
    if prepare:
        from orchestration.runs.dagster_instance import prepare_home

        mended = list(set_databases_aside(home))
        prepare_home(home)
    diagnosis = diagnose(home, mended)
    if not as_json:
        results.show_diagnosis(diagnosis)
    say(diagnosis, as_json)
    raise typer.Exit(0 if diagnosis.well else 1)
