"""Fakes at the edge: engines that are small processes of ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from orchestration.home.store import Home
from orchestration.promotion.promote import promote
from tests.engines import fake_vllm
from tests.orchestration.serving.harness import make_version


@pytest.fixture
def engines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A `vllm` on the PATH, which is the fake engine."""
    monkeypatch.setenv("PATH", f"{fake_vllm(tmp_path / 'bin')}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture
def champion(home: Home) -> Home:
    """A home in which tiny's version 1 is champion."""
    make_version(home, "tiny-1")
    promote("tiny/1", home, "the first")
    return home
