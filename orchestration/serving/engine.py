"""One version's engine: an OpenAI-compatible server process, started as it is, on loopback.

The engine is told a relative folder, `MODEL/VERSION`, which is also the model's name in its
answers: no path of this machine is in them.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import httpx2

from common.problem import Problem
from common.untrusted import LARGEST_YAML, load_yaml, open_plain, read_text
from evaluation.errors import EvaluationError
from evaluation.serving_bench.engine_process import (
    EngineFailure,
    EngineProcess,
    find_program,
    start_process,
)
from evaluation.suites.schema import LARGEST_ITEMS, read_head
from merge_core.errors import RequestError, WorkError
from orchestration.home.store import Home
from orchestration.registry.version import Version
from orchestration.requests.build import load_request
from orchestration.serving.model_files import served_name
from orchestration.serving.openai.reader import RequestReader
from orchestration.serving.openai.requests import context_tokens

__all__ = [
    "Engine",
    "EngineCommand",
    "EngineName",
    "engine_command",
    "golden_prompts",
    "start_engine",
]

EngineName = Literal["transformers", "vllm"]
Prompt = list[dict[str, str]]

START_TIMEOUT_SECONDS = 900
ANSWER_TIMEOUT_SECONDS = 120
PLAIN_PROMPT = "Say hello."
GOLDEN_TOKENS = 32


@dataclass(frozen=True)
class EngineCommand:
    """What starts an engine, up to the model."""

    engine: EngineName
    words: Sequence[str]

    @property
    def takes_key(self) -> bool:
        """Whether requests may need a key of ours: vLLM's may, unless it was given another."""
        given = any(word.partition("=")[0] == "--api-key" for word in self.words)
        return self.engine == "vllm" and not given


@dataclass(frozen=True, eq=False)
class Engine:
    """A server process; `folder` is its working folder, `name` the model's name in it.

    context: tokens of prompt and answer, None where nobody says. key: what it wants to be asked
    with, so that nobody else on this machine asks it; transformers takes none.
    """

    version: Version
    folder: Path
    server: EngineProcess
    requests: RequestReader
    context: int | None
    key: str | None = None

    @property
    def name(self) -> str:
        return served_name(self.version)

    @property
    def address(self) -> str:
        return self.server.address

    @property
    def authorization(self) -> dict[str, str]:
        """The header that it wants."""
        return {"authorization": f"Bearer {self.key}"} if self.key else {}

    @property
    def ended(self) -> bool:
        return self.server.ended

    async def stop(self) -> None:
        """End the engine and its children; returns when they have ended."""
        self.requests.close()
        await self.server.stop()


def engine_command(engine: EngineName, arguments: Sequence[str]) -> EngineCommand:
    """What starts the engine; `arguments` are the engine's own.

    RequestError when the engine is not installed beside this Python or on the PATH.
    """
    program = find_program(engine)
    if program is None or (engine == "transformers" and find_spec("openai") is None):
        remedy = "pip install 'tiesmith[serve]'" if engine == "transformers" else "pip install vllm"
        problem = Problem("tiesmith serve", "engine", f"{engine} serve", "not installed", remedy)
        raise RequestError([problem], "The engine cannot start")
    return EngineCommand(engine, [program, "serve", *arguments])


async def start_engine(
    command: EngineCommand, version: Version, folder: Path, prompts: Sequence[Prompt], log: Path
) -> Engine:
    """Start `command` on `folder`/MODEL/VERSION and wait until it answers the prompts.

    Its output is appended to `log`. Raises WorkError, with nothing left running, when it ends, is
    not healthy within START_TIMEOUT_SECONDS, or has no answer to a prompt.
    """
    files = folder / served_name(version)
    requests = RequestReader(files if command.engine == "transformers" else None)
    key = secrets.token_urlsafe() if command.takes_key else None
    variables = {"VLLM_API_KEY": key} if key else {}
    server = await start_process([*command.words, served_name(version)], folder, log, variables)
    engine = Engine(version, folder, server, requests, context_tokens(files), key)
    try:
        await requests.start()
        await _wait_until_it_answers(engine, prompts)
    except BaseException as error:
        await engine.stop()
        if isinstance(error, WorkError | EngineFailure):
            raise WorkError(
                f"{engine.name} did not come up: {error}; its output is in {log}"
            ) from error
        raise
    return engine


def golden_prompts(home: Home, folder: Path) -> list[Prompt]:
    """The first question of each suite the version was judged on; a plain one where none is left.

    Reads the partition from the folder's MLmodel, and the suites where the request found them.
    """
    return list(_questions(home, folder)) or [[{"role": "user", "content": PLAIN_PROMPT}]]


def _questions(home: Home, folder: Path) -> Iterator[Prompt]:
    try:
        about = load_yaml(read_text(folder / "MLmodel", LARGEST_YAML))
        skills = load_request(home, about["metadata"]["partition"]).skills
    except (OSError, KeyError, TypeError, ValueError, RequestError):
        return  # registered by other means: there is no request to take questions from
    for skill in skills:
        # A suite may have moved or changed since.
        with suppress(OSError, LookupError, TypeError, ValueError, RecursionError, EvaluationError):
            said = read_head(skill.folder / "suite.yaml").system
            file = skill.folder / "items.jsonl"
            with open_plain(file, LARGEST_ITEMS, skill.folder) as items:
                prompt = json.loads(items.readline())["prompt"]
            system = [{"role": "system", "content": said}] if said else []
            yield [*system, {"role": "user", "content": prompt}]


async def _wait_until_it_answers(engine: Engine, prompts: Sequence[Prompt]) -> None:
    await engine.server.wait_until_healthy(START_TIMEOUT_SECONDS)
    timeout = httpx2.Timeout(ANSWER_TIMEOUT_SECONDS, connect=2)
    async with httpx2.AsyncClient(
        base_url=engine.address,
        timeout=timeout,
        trust_env=False,
        headers=engine.authorization,
    ) as client:
        for prompt in prompts:
            await _check_answer(engine, client, prompt)


async def _check_answer(engine: Engine, client: httpx2.AsyncClient, prompt: Prompt) -> None:
    question: dict[str, Any] = {"model": engine.name, "messages": prompt}
    question |= {"max_tokens": GOLDEN_TOKENS, "temperature": 0}
    try:
        answer = await client.post("/v1/chat/completions", json=question)
        if answer.status_code != 200:
            raise WorkError(f"it answered a golden prompt with status {answer.status_code}")
        text = answer.json()["choices"][0]["message"]["content"]
    except (httpx2.TransportError, ValueError, LookupError, TypeError) as error:
        raise WorkError(f"it did not answer a golden prompt ({type(error).__name__})") from error
    if not (text or "").strip():
        raise WorkError("it answered a golden prompt with no text")
