"""deploy/nginx.conf before a real relay: streaming and headers pass, metrics stay inside."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from orchestration.home.store import Home
from orchestration.serving.relay import VERSION_HEADER
from tests.engines import eventually
from tests.orchestration.serving.harness import running

CONFIGURATION = Path(__file__).parents[3] / "deploy" / "nginx.conf"


@pytest.fixture
def nginx(champion: Home, engines: None, tmp_path: Path) -> Iterator[str]:
    """The address of nginx before `tiesmith serve`; only its addresses are not those of compose."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = shutil.which("nginx")
    assert program
    with running(champion, "--host", "0.0.0.0") as serving:  # as in compose: for nginx's Host, too
        text = CONFIGURATION.read_text()
        for ours, theirs in (
            ("serving:8000", serving.address.removeprefix("http://")),
            ("listen 8080", f"listen 127.0.0.1:{port}"),
            ("/dev/stdout", str(tmp_path / "access.log")),
        ):
            assert ours in text
            text = text.replace(ours, theirs)
        (tmp_path / "nginx.conf").write_text(text)
        process = subprocess.Popen(
            [
                *(program, "-p", str(tmp_path), "-c", "nginx.conf", "-e", "stderr"),
                *("-g", f"daemon off; pid {tmp_path}/nginx.pid;"),
            ]
        )
        address = f"http://127.0.0.1:{port}"
        try:
            eventually(lambda: answers(address), "nginx answers")
            yield address
        finally:
            process.terminate()
            process.wait(30)


def answers(address: str) -> bool:
    try:
        return httpx2.get(f"{address}/health").status_code == 200
    except httpx2.TransportError:
        return False


@pytest.mark.prod
def test_nginx_lets_answers_stream_and_keeps_the_metrics_inside(nginx: str) -> None:
    question = {"model": "tiny", "messages": [{"content": "hello"}], "stream": True}
    with httpx2.stream("POST", f"{nginx}/v1/chat/completions", json=question) as answer:
        parts = list(answer.iter_raw())
    assert answer.headers[VERSION_HEADER] == "1"
    assert len(parts) >= 5
    assert httpx2.get(f"{nginx}/metrics").status_code == 404
    assert httpx2.get(f"{nginx}/health").json()["version"] == "1"
