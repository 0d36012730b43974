import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from evaluation.sandbox import sql_worker
from evaluation.sandbox.sql_sandbox import Limits

STUCK = f"SELECT {', '.join(['''printf('%.*c', 2000000000, 'x')'''] * 500)}"


@pytest.fixture
def worker() -> Iterator[subprocess.Popen[str]]:
    """A worker that nobody watches, as one is whose parent was killed."""
    limits = json.dumps(asdict(Limits(query_seconds=1)))
    command = [sys.executable, "-I", "-S", sql_worker.__file__, limits]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        yield process
        process.kill()


def ask(worker: subprocess.Popen[str], filling: Path, query: str) -> None:
    assert worker.stdin is not None
    worker.stdin.write(json.dumps({"fillings": [str(filling)], "query": query}) + "\n")
    worker.stdin.flush()


@pytest.fixture
def filling(tmp_path: Path) -> Path:
    script = tmp_path / "0.sql"
    script.write_text("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1);")
    return script


def test_a_request_is_answered_by_two_lines(worker: subprocess.Popen[str], filling: Path) -> None:
    ask(worker, filling, "SELECT a FROM t")
    assert worker.stdout is not None
    assert json.loads(worker.stdout.readline()) == {"opened": None}
    assert json.loads(worker.stdout.readline()) == {"tables": [{"columns": 1, "rows": [[1]]}]}


def test_a_worker_ends_when_nobody_can_ask_any_more(worker: subprocess.Popen[str]) -> None:
    assert worker.stdin is not None
    worker.stdin.close()
    assert worker.wait(timeout=60) == 0


def test_a_worker_stuck_in_a_query_ends_by_itself(
    worker: subprocess.Popen[str], filling: Path
) -> None:
    ask(worker, filling, STUCK)
    assert worker.wait(timeout=60) == -signal.SIGALRM
