"""`tiesmith ui`: Dagster's webserver and daemon and MLflow's server, on loopback, until Ctrl-C.

The processes are started as they are, each in a group of its own, and all end together.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from common.problem import Problem
from merge_core.errors import RequestError, WorkError
from orchestration.home.store import Home
from orchestration.run_recipe import register_recipes
from orchestration.runs.dagster_instance import prepare_home
from orchestration.terminal.console import joined, out, styled

__all__ = ["Server", "dagster_server", "mlflow_server", "running", "serve_until_interrupted"]

LOOPBACK = "127.0.0.1"
START_TIMEOUT_SECONDS = 120
STOP_TIMEOUT_SECONDS = 15


@dataclass(frozen=True)
class Server:
    """One process to start: its command, extra environment, port and the path that answers."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    port: int
    health: str

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"


def dagster_server(home: Path, port: int, mlflow_port: int) -> Server:
    """Webserver, daemon and code location in one process group; the sensors are on."""
    place = Home(home).dagster_home
    command = [
        sys.executable,
        "-m",
        "orchestration.webserver",
        "dev",
        "-w",
        str(place / "workspace.yaml"),
    ]
    environment = {
        "TIESMITH_HOME": str(home),
        "DAGSTER_HOME": str(place),
        "TIESMITH_SENSORS": os.environ.get("TIESMITH_SENSORS", "on"),
        "TIESMITH_MLFLOW_URL": f"http://{LOOPBACK}:{mlflow_port}",
    }
    command += ["--host", LOOPBACK, "--port", str(port)]
    return Server("Dagster", command, environment, port, "/server_info")


def mlflow_server(home: Path, port: int) -> Server:
    """MLflow over the same database and artifacts that the runs write."""
    place = Home(home)
    command = [
        *(sys.executable, "-m", "mlflow", "server", "--host", LOOPBACK, "--port", str(port)),
        *("--backend-store-uri", place.mlflow_uri),
        *("--artifacts-destination", place.mlartifacts.as_uri(), "--workers", "1"),
    ]
    return Server("MLflow", command, {"MLFLOW_DISABLE_TELEMETRY": "true"}, port, "/health")


def serve_until_interrupted(home: Home, port: int, mlflow_port: int) -> None:
    """Prepare the home, register the partitions of `recipes/`, serve, and stop on Ctrl-C.

    A polite kill (SIGTERM) counts as Ctrl-C, so that no server is left behind.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    servers = [
        dagster_server(home.root, port, mlflow_port),
        mlflow_server(home.root, mlflow_port),
    ]
    _check_ports(servers)  # before the work of minutes that comes first
    out.print("Preparing the home and the recipes ...")
    prepare_home(home)
    for line in register_recipes(home):
        out.print(line)
    with running(servers, home.root / "logs") as processes:
        for server in servers:
            out.print(joined(styled(f"{server.name:<8}", "bold"), f" {server.address}"))
        out.print(f"Output of both is in {home.root / 'logs'}. Ctrl-C stops them.")
        try:
            _wait_for_the_first_end(servers, processes)
        except KeyboardInterrupt:
            out.print("Stopping ...")


def _wait_for_the_first_end(
    servers: Sequence[Server], processes: Sequence[subprocess.Popen[bytes]]
) -> None:
    while True:
        for server, process in zip(servers, processes, strict=True):
            if process.poll() is not None:
                raise WorkError(f"{server.name} ended by itself with code {process.returncode}")
        time.sleep(0.5)


@contextmanager
def running(servers: Sequence[Server], logs: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Start the servers, wait until each answers, stop them all at the end.

    Output goes to `logs`/NAME.log. Raises RequestError when a port is taken, WorkError when a
    server ends or does not answer within START_TIMEOUT_SECONDS.
    """
    _check_ports(servers)
    logs.mkdir(parents=True, exist_ok=True)
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for server in servers:
            processes.append(_start(server, logs / f"{server.name.lower()}.log"))
        for server, process in zip(servers, processes, strict=True):
            _wait_until_it_answers(server, process, logs)
        yield processes
    finally:
        _stop(processes)


def _check_ports(servers: Sequence[Server]) -> None:
    ports = Counter(server.port for server in servers)
    faults = {
        server.name: f"{server.port} is in use"
        if _is_taken(server.port)
        else f"{server.port} twice"
        for server in servers
        if ports[server.port] > 1 or _is_taken(server.port)
    }
    if faults:
        remedy = "stop what uses it, or choose another with --port and --mlflow-port"
        problems = [
            Problem("tiesmith ui", f"port of {name}", "a free port", found, remedy)
            for name, found in faults.items()
        ]
        raise RequestError(problems, "tiesmith ui")


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex((LOOPBACK, port)) == 0


def _start(server: Server, log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as output:
        return subprocess.Popen(
            server.command,
            env={**os.environ, **server.environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # one group per server, so that its children end with it
        )


def _wait_until_it_answers(server: Server, process: subprocess.Popen[bytes], logs: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(server.address + server.health, timeout=2).close()
            return
        except OSError:
            time.sleep(0.3)
    log = logs / f"{server.name.lower()}.log"
    raise WorkError(f"{server.name} did not come up on port {server.port}; its output is in {log}")


def _stop(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        _signal_group(process, signal.SIGTERM)
    for process in processes:
        try:
            process.wait(STOP_TIMEOUT_SECONDS)
        except subprocess.TimeoutExpired:
            _signal_group(process, signal.SIGKILL)
            process.wait()


def _signal_group(process: subprocess.Popen[bytes], number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        return
