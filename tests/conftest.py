"""Shared by all tests: what a marked test needs from the machine."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import torch

if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"  # before anything imports triton: kernels take CPU tensors


def missing_tool(marker: str) -> str | None:
    """What the machine lacks for tests with this marker, or None when they can run."""
    if marker == "browser" and not shutil.which("chromium"):
        return "chromium is not installed: make system-deps"
    if marker == "prod":
        if not list(Path("/usr/lib/postgresql").glob("*/bin/postgres")):
            return "no PostgreSQL server is installed: make system-deps"
        if not shutil.which("nginx"):
            return "nginx is not installed: make system-deps"
    if marker == "gpu" and not torch.cuda.is_available():
        return "no CUDA device"
    return None


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A missing tool skips a marked test, but fails it when TIESMITH_REQUIRE names the marker."""
    required = {name for name in os.environ.get("TIESMITH_REQUIRE", "").split(",") if name}
    for marker in ("browser", "prod", "gpu"):
        if item.get_closest_marker(marker) is None:
            continue
        if reason := missing_tool(marker):
            if marker in required:
                pytest.fail(f"required by TIESMITH_REQUIRE, but {reason}", pytrace=False)
            pytest.skip(reason)
