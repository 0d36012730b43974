"""One version's engine: an OpenAI-compatible server process, started as it is, on loopback.

The engine is told a relative folder, `MODEL/VERSION`, which is also the model's name in its
answers: no path of this machine is in them.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from merge_core.errors import Problem, RequestError, WorkError
from orchestration.serving import lifeline
from orchestration.serving.workplace import served_name
from orchestration.store import Home

if TYPE_CHECKING:
    import httpx2

    from orchestration.registry import Version

__all__ = ["LOOPBACK", "Engine", "EngineName", "engine_command", "golden_prompts", "start_engine"]

EngineName = Literal["transformers", "vllm"]
Prompt = list[dict[str, str]]

LOOPBACK = "127.0.0.1"
KILL_TIMEOUT_SECONDS = 5
_KILL_AGAIN_SECONDS = 0.02
START_TIMEOUT_SECONDS = 900
ANSWER_TIMEOUT_SECONDS = 120
PLAIN_PROMPT = "Say hello."
GOLDEN_TOKENS = 32


@dataclass(frozen=True, eq=False)
class Engine:
    """A server process; `folder` is its working folder, `name` the model's name in it."""

    version: Version
    folder: Path
    address: str
    process: asyncio.subprocess.Process

    @property
    def name(self) -> str:
        return served_name(self.version)

    @property
    def ended(self) -> bool:
        return self.process.returncode is not None

    async def stop(self) -> None:
        """End the engine and its children; returns when they have ended."""
        await _stop(self.process)


def engine_command(engine: EngineName, arguments: Sequence[str]) -> list[str]:
    """What starts the engine, up to the model; `arguments` are the engine's own.

    RequestError when the engine is not installed beside this Python or on the PATH.
    """
    beside = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    program = shutil.which(engine, path=beside)
    if program is None or (engine == "transformers" and find_spec("openai") is None):
        remedy = "pip install 'tiesmith[serve]'" if engine == "transformers" else "pip install vllm"
        problem = Problem("tiesmith serve", "engine", f"{engine} serve", "not installed", remedy)
        raise RequestError([problem], "The engine cannot start")
    return [program, "serve", *arguments]


async def start_engine(
    command: Sequence[str], version: Version, folder: Path, prompts: Sequence[Prompt], log: Path
) -> Engine:
    """Start `command` on `folder`/MODEL/VERSION and wait until it answers the prompts.

    Its output is appended to `log`. Raises WorkError, with nothing left running, when it ends, is
    not healthy within START_TIMEOUT_SECONDS, or has no answer to a prompt.
    """
    port = _free_port()
    place = (served_name(version), "--host", LOOPBACK, "--port", str(port))
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", lifeline.__file__, *command, *place),
            cwd=folder,
            env={**os.environ, "HF_HUB_OFFLINE": "1"},  # the folder is all there is to load
            stdin=asyncio.subprocess.PIPE,
            stdout=output,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,  # a group of its own: Ctrl-C is ours alone to handle
        )
    engine = Engine(version, folder, f"http://{LOOPBACK}:{port}", process)
    try:
        await _wait_until_it_answers(engine, prompts)
    except BaseException as error:
        await engine.stop()
        if isinstance(error, WorkError):
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
    import json

    import yaml

    from orchestration.request import load_request

    try:
        about = yaml.safe_load((folder / "MLmodel").read_text("utf-8"))
        skills = load_request(home, about["metadata"]["partition"]).skills
    except (OSError, KeyError, TypeError, ValueError, RequestError):
        return  # registered by other means: there is no request to take questions from
    for skill in skills:
        with suppress(OSError, KeyError, TypeError, ValueError):  # a suite may have moved since
            head = yaml.safe_load((skill.folder / "suite.yaml").read_text("utf-8"))
            with (skill.folder / "items.jsonl").open(encoding="utf-8") as items:
                prompt = json.loads(items.readline())["prompt"]
            system = [{"role": "system", "content": head["system"]}] if head["system"] else []
            yield [*system, {"role": "user", "content": prompt}]


async def _wait_until_it_answers(engine: Engine, prompts: Sequence[Prompt]) -> None:
    import httpx2

    timeout = httpx2.Timeout(ANSWER_TIMEOUT_SECONDS, connect=2)
    async with httpx2.AsyncClient(
        base_url=engine.address, timeout=timeout, trust_env=False
    ) as client:
        await _wait_until_healthy(engine, client)
        for prompt in prompts:
            await _check_answer(engine, client, prompt)


async def _wait_until_healthy(engine: Engine, client: httpx2.AsyncClient) -> None:
    import httpx2

    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        if engine.ended:
            raise WorkError(f"its engine ended with code {engine.process.returncode}")
        with suppress(httpx2.TransportError):
            if (await client.get("/health")).status_code == 200:
                return
        await asyncio.sleep(0.25)
    raise WorkError(f"its engine was not healthy within {START_TIMEOUT_SECONDS} s")


async def _check_answer(engine: Engine, client: httpx2.AsyncClient, prompt: Prompt) -> None:
    import httpx2

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


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.stdin is not None:
        process.stdin.close()  # lifeline ends the engine, at last by force
    await process.wait()
    with suppress(ProcessLookupError):  # raised as soon as the engine has left nothing behind
        for _ in range(int(KILL_TIMEOUT_SECONDS / _KILL_AGAIN_SECONDS)):
            os.killpg(process.pid, signal.SIGKILL)
            await asyncio.sleep(_KILL_AGAIN_SECONDS)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])
