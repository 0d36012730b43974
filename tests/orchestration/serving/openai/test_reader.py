"""Whatever a request or a chat template holds, the relay goes on meanwhile and says so."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path

import pytest

from merge_core.errors import WorkError
from orchestration.serving.openai import reader
from orchestration.serving.openai.reader import RequestReader
from orchestration.serving.openai.requests import Mistake, Question

BASE = Path(__file__).parents[4] / "zoo" / "base"
NAMES = ("tiny", "tiny/7")
HELLO = json.dumps({"messages": [{"role": "user", "content": "Say hello."}]}).encode()
NESTED = b'{"x": ' + b"[" * 1_000_000 + b"]" * 1_000_000 + b"}"
MANY = b'{"messages": [' + b"[]," * 1_000_000 + b"[]]}"


def read(files: Path | None, *bodies: bytes) -> tuple[int, list[Question | Mistake]]:
    """How often another task had its turn meanwhile, and what came of the bodies."""
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.01)
            turns += 1

    async def act() -> list[Question | Mistake]:
        requests = RequestReader(files)
        await requests.start()
        running = asyncio.create_task(others())
        told: list[Question | Mistake] = []
        for body in bodies:
            try:
                told.append(await requests.fit("POST", "/v1/chat/completions", body, NAMES))
            except Mistake as mistake:
                told.append(mistake)
        running.cancel()
        requests.close()
        return told

    told = asyncio.run(act())
    return turns, told


def base_with_template(folder: Path, template: str) -> Path:
    shutil.copytree(BASE, folder)
    (folder / "chat_template.jinja").write_text(template)
    return folder


@pytest.mark.parametrize("files", [BASE, None], ids=["transformers", "vllm"])
def test_a_large_body_of_small_values_does_not_hold_the_others_up(files: Path | None) -> None:
    turns, told = read(files, MANY, NESTED, HELLO)
    assert turns > 20
    assert isinstance(told[-1], Question)
    if files:
        assert all(isinstance(mistake, Mistake) for mistake in told[:2])


def test_a_template_without_end_is_stopped_and_the_next_request_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loops = "{% for m in messages %}{% if m.content == 'loop' %}"
    loops += "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    loops += "{% endif %}{{ m.content }}{% endfor %}"
    monkeypatch.setattr(reader, "READ_SECONDS", 3)
    body = json.dumps({"messages": [{"role": "user", "content": "loop"}]}).encode()
    _, told = read(base_with_template(tmp_path / "base", loops), body, HELLO)
    assert isinstance(told[0], Mistake) and "took more than 3 s" in str(told[0])
    assert isinstance(told[1], Question)


def test_a_template_that_eats_memory_is_stopped(tmp_path: Path) -> None:
    eats = "{% set ns = namespace(x='x' * 1000000) %}{% for i in range(20) %}"
    eats += "{% set ns.x = ns.x ~ ns.x %}{% endfor %}{{ ns.x }}"
    _, (told,) = read(base_with_template(tmp_path / "base", eats), HELLO)
    assert isinstance(told, Mistake) and "memory" in str(told).lower()


def test_a_tokenizer_that_does_not_load_is_said(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "base")
    (tmp_path / "base" / "tokenizer.json").write_text("{")
    with pytest.raises(WorkError, match="tokenizer does not load"):
        asyncio.run(RequestReader(tmp_path / "base").start())


def test_a_reader_that_is_closed_starts_no_process_any_more() -> None:
    async def act() -> None:
        requests = RequestReader(BASE)
        starting = asyncio.create_task(requests.start())
        await asyncio.sleep(0.1)
        requests.close()
        with pytest.raises(WorkError):
            await starting  # at once, not when transformers has been imported
        with pytest.raises(Mistake, match="stopped"):
            await requests.fit("POST", "/v1/chat/completions", HELLO, NAMES)

    asyncio.run(act())
