"""Servers come up before anyone is told so, end together, and say why when they cannot start."""

from __future__ import annotations

import os
import socket
import sys
import urllib.request
from pathlib import Path

import pytest

from merge_core.errors import RequestError, WorkError
from orchestration.operations.ui_servers import (
    LOOPBACK,
    Server,
    dagster_server,
    mlflow_server,
    running,
)
from tests.orchestration.ports import free_port


def file_server(name: str, port: int) -> Server:
    command = [sys.executable, "-m", "http.server", str(port), "--bind", LOOPBACK]
    return Server(name, command, {}, port, "/")


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_servers_answer_inside_and_are_gone_afterwards(tmp_path: Path) -> None:
    servers = [file_server(name, free_port()) for name in ("One", "Two")]
    with running(servers, tmp_path / "logs") as processes:
        for server in servers:
            with urllib.request.urlopen(server.address) as answer:
                assert answer.status == 200
        pids = [process.pid for process in processes]
    assert not any(is_alive(pid) for pid in pids)
    assert (tmp_path / "logs" / "one.log").exists()


def test_a_taken_port_is_named_before_anything_starts(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        taken.listen()
        port = taken.getsockname()[1]
        servers = [file_server("One", free_port()), file_server("Two", port)]
        with pytest.raises(RequestError) as refused, running(servers, tmp_path / "logs"):
            pass
    assert [problem.field for problem in refused.value.problems] == ["port of Two"]
    assert str(port) in refused.value.problems[0].found
    assert not (tmp_path / "logs").exists()


def test_a_server_that_ends_at_once_is_reported_with_its_log(tmp_path: Path) -> None:
    port = free_port()
    broken = Server("Broken", [sys.executable, "-c", "raise SystemExit('no luck')"], {}, port, "/")
    with pytest.raises(WorkError, match=r"broken\.log"), running([broken], tmp_path):
        pass
    assert "no luck" in (tmp_path / "broken.log").read_text()


def test_both_servers_listen_on_loopback_alone(tmp_path: Path) -> None:
    for server in (dagster_server(tmp_path, 3000, 5000), mlflow_server(tmp_path, 5000)):
        command = list(server.command)
        assert command[command.index("--host") + 1] == LOOPBACK
