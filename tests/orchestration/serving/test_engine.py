"""An engine answers its golden prompts before anyone is sent to it, and ends with its children."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from merge_core.errors import RequestError, WorkError
from orchestration.registry.version import Version
from orchestration.registry.versions import find_version
from orchestration.requests.build import load_request
from orchestration.serving.engine import (
    PLAIN_PROMPT,
    Engine,
    engine_command,
    golden_prompts,
    start_engine,
)
from tests.engines import is_alive
from tests.orchestration.serving.harness import ENGINE

if TYPE_CHECKING:
    from orchestration.home.store import Home
    from orchestration.requests.schema import MergeRequest
    from tests.orchestration.conftest import Done

HELLO = [[{"role": "user", "content": "hello"}]]


def version_in(folder: Path, behaviour: str) -> Version:
    """A version whose files are below the working folder already."""
    files = folder / "tiny" / "1"
    files.mkdir(parents=True)
    (files / "behaviour").write_text(behaviour)
    return Version(
        model="tiny", version="1", aliases=(), run_id="", folder=files, gate="pass", scores={}
    )


def pids(folder: Path) -> list[int]:
    return [int(pid) for pid in (folder / "pids").read_text().split()]


def test_a_stopped_engine_leaves_no_child(tmp_path: Path) -> None:
    async def act() -> Engine:
        version = version_in(tmp_path, "well")
        engine = await start_engine(ENGINE, version, tmp_path, HELLO, tmp_path / "log")
        assert not engine.ended and all(map(is_alive, pids(tmp_path)))
        await engine.stop()
        return engine

    assert asyncio.run(act()).ended
    assert len(pids(tmp_path)) == 2 and not any(map(is_alive, pids(tmp_path)))


@pytest.mark.parametrize(
    ("behaviour", "why"),
    [
        ("ends", "its engine ended with code 3"),
        ("mute", "with no text"),
        ("sulks", "with status 500"),
    ],
)
def test_an_engine_that_does_not_answer_is_stopped_and_its_output_named(
    tmp_path: Path, behaviour: str, why: str
) -> None:
    version = version_in(tmp_path, behaviour)
    with pytest.raises(WorkError, match=rf"^tiny/1 did not come up: .*{why}; .*log$"):
        asyncio.run(start_engine(ENGINE, version, tmp_path, HELLO, tmp_path / "log"))
    assert "starting tiny/1" in (tmp_path / "log").read_text()
    assert behaviour == "ends" or not any(map(is_alive, pids(tmp_path)))


def test_golden_prompts_are_the_suites_first_questions(done: Done) -> None:
    folder = find_version(done.home, "tiny@challenger").folder
    assert golden_prompts(done.home, folder) == [
        [
            {"role": "system", "content": "Answer."},
            {"role": "user", "content": "Question 0?"},
        ]
    ]


def test_a_version_whose_request_is_not_there_is_asked_a_plain_prompt(
    done: Done, tmp_path: Path
) -> None:
    plain = [[{"role": "user", "content": PLAIN_PROMPT}]]
    assert golden_prompts(done.home, tmp_path) == plain
    folder = tmp_path / "elsewhere"
    shutil.copytree(find_version(done.home, "tiny@challenger").folder, folder)
    assert golden_prompts(type(done.home)(tmp_path), folder) == plain


@pytest.mark.parametrize("text", ["{a: " * 20_000, "a: &a [*a]", "system: 2001-99-99", ""])
def test_a_suite_that_was_damaged_since_gives_no_golden_prompt(
    done: Done, text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "suite.yaml").write_text(text)

    def moved(home: Home, partition: str) -> MergeRequest:
        known = load_request(home, partition)
        skill = known.skills[0].model_copy(update={"folder": tmp_path})
        return known.model_copy(update={"skills": (skill,)})

    monkeypatch.setattr("orchestration.serving.engine.load_request", moved)
    folder = find_version(done.home, "tiny@challenger").folder
    plain = [[{"role": "user", "content": PLAIN_PROMPT}]]
    assert golden_prompts(done.home, folder) == plain


def test_an_engine_beside_this_python_or_on_the_path_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = engine_command("transformers", ["--device", "cpu"])
    assert ours.words == [
        str(Path(sys.executable).parent / "transformers"),
        "serve",
        "--device",
        "cpu",
    ]
    (tmp_path / "vllm").write_text("#!/bin/sh\n")
    (tmp_path / "vllm").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin")
    assert engine_command("vllm", []).words == [str(tmp_path / "vllm"), "serve"]


def test_an_engine_that_is_not_installed_is_a_wrong_request(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(RequestError, match="pip install vllm"):
        engine_command("vllm", [])
