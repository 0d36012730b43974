"""The fake engine as a `vllm` for the PATH, and what its processes do."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

FAKE_ENGINE = (sys.executable, str(Path(__file__).with_name("fake_engine.py")), "serve")
PATIENCE_SECONDS = 240


def fake_vllm(folder: Path) -> Path:
    """The folder, made, with a `vllm` for the PATH, which is the fake engine."""
    folder.mkdir()
    program = folder / "vllm"
    program.write_text(f'#!/bin/sh\nexec {FAKE_ENGINE[0]} {FAKE_ENGINE[1]} "$@"\n')
    program.chmod(0o755)
    return folder


def eventually(holds: Callable[[], bool], what: str) -> None:
    """Wait until it holds; fail when it does not in PATIENCE_SECONDS."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < deadline, f"{what}: not within {PATIENCE_SECONDS} s"
        time.sleep(0.1)


def is_alive(pid: int) -> bool:
    """Whether it runs; a process that only waits to be collected does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
