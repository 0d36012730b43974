"""The ways to serve several skills with vLLM: `vllm serve` as it is, asked over HTTP.

vllm       one merged checkpoint; a batch may hold any requests
vllm-lora  the base with all adapters; a request's `model` names its adapter, a batch mixes them
Requests are taken in the order they came, a batch at a time, all of a batch under way at once.
"""

import asyncio
import json
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from os import sysconf
from pathlib import Path
from typing import Any

import httpx2

from evaluation.answer_log import Chat
from evaluation.answering.openai_client import (
    Again,
    Forbidden,
    Refused,
    chat_question,
    check_status,
    exchange,
    open_client,
    plain,
    read_completion,
)
from evaluation.result import Answer
from evaluation.serving_bench.engine_process import (
    EngineFailure,
    EngineProcess,
    find_program,
    start_process,
)
from evaluation.serving_bench.peft_variants import Plan, Request, Run

__all__ = ["serve_with_vllm", "vllm_command"]

RANKS = (8, 16, 32, 64, 128, 256, 320, 512)
"""What vLLM takes as --max-lora-rank."""
START_SECONDS = 600.0
"""It compiles and captures its graphs before it is healthy."""
ANSWER_SECONDS = 600.0
NAME = "tiesmith/model"
"""What the checkpoint is called; no skill's name has a slash."""
LAST_LINES = 5
LINE_CHARACTERS = 300


def serve_with_vllm(
    plan: Plan, folder: Path, cuda: bool, start_seconds: float = START_SECONDS
) -> dict[str, Any]:
    """What serve_plan measures, of a vLLM that is started for it and ended whatever happens.

    folder: where it runs and its output, vllm.log, is kept. cuda: whether there is a CUDA device.
    `load_seconds` until it is healthy; `memory_bytes` and `cpu_seconds` are the host's, of all its
    processes. Raises EngineFailure: what is missing, or what failed with its last words.
    """
    program, log = find_program("vllm"), folder / "vllm.log"
    lacking = _lacking(plan, cuda, program)
    if program is None or lacking:
        raise EngineFailure("; ".join(lacking))
    return asyncio.run(_serve(plan, vllm_command(program, plan), log, start_seconds))


def vllm_command(program: str, plan: Plan) -> list[str]:
    """What starts it, in whatever folder.

    The model's own sampling defaults are left out, as our generator leaves them out. Prompts are
    not kept between requests, because a plan asks them again at other batch sizes.
    """
    model = str(Path(plan.model).absolute())
    command = [program, "serve", model, "--served-model-name", NAME, "--dtype", plan.dtype]
    command += ["--generation-config", "vllm", "--no-enable-prefix-caching"]
    if plan.variant == "vllm-lora":
        rank = next(rank for rank in RANKS if rank >= _widest(plan))
        places = {name: str(Path(folder).absolute()) for name, folder in plan.adapters.items()}
        modules = [json.dumps({"name": name, "path": place}) for name, place in places.items()]
        # With fewer slots, the adapters of one batch would wait for each other.
        command += ["--enable-lora", "--max-loras", str(len(modules)), "--max-lora-rank", str(rank)]
        command += ["--lora-modules", *modules]
    return command


def _lacking(plan: Plan, cuda: bool, program: str | None) -> list[str]:
    """What keeps vLLM from serving the plan, and what helps."""
    lacking = []
    if not cuda:
        lacking.append("no CUDA device that torch can use: run it on a machine with one")
    if program is None:
        lacking.append("no vllm program beside this Python or on the PATH: pip install vllm")
    if plan.variant == "vllm-lora":
        if plan.dtype == "float32":
            lacking.append("its LoRA kernels do not compute in float32: choose --dtype bfloat16")
        if _widest(plan) > RANKS[-1]:
            found = f"an adapter of rank {_widest(plan)}"
            lacking.append(f"{found}, which is more than its {RANKS[-1]}: choose a smaller one")
    return lacking


def _widest(plan: Plan) -> int:
    """The highest rank of any layer of any adapter; those that are no LoRA may have none."""
    ranks = [0]
    for folder in plan.adapters.values():
        config = json.loads((Path(folder) / "adapter_config.json").read_text("utf-8"))
        ranks += [config.get("r") or 0, *(config.get("rank_pattern") or {}).values()]
    return max(ranks)


def _last_words(log: Path) -> str:
    """The last lines, and the last that name an error: the cause is often further up."""
    lines = log.read_text("utf-8", "replace").splitlines()
    last = range(max(0, len(lines) - LAST_LINES), len(lines))
    errors = [number for number, line in enumerate(lines) if "Error: " in line][-LAST_LINES:]
    shown = sorted({*errors, *last})
    return "\n".join(plain(lines[number])[:LINE_CHARACTERS] for number in shown)


async def _serve(
    plan: Plan, command: Sequence[str], log: Path, start_seconds: float
) -> dict[str, Any]:
    began = time.perf_counter()
    engine = await start_process(command, log.parent, log)
    try:
        await engine.wait_until_healthy(start_seconds)
        load_seconds = time.perf_counter() - began
        async with open_client(engine.address, ANSWER_SECONDS) as client:
            one_each = {request[0]: request for run in plan.runs for request in run.requests}
            for request in one_each.values():  # they do not count
                await _ask(plan, engine, client, request)
            runs = [await _serve_run(plan, engine, client, run) for run in plan.runs]
        # /proc forgets a process that has ended, so it is read before the engine stops.
        peak = _peak_bytes(engine)
    except EngineFailure as failure:
        raise EngineFailure(f"{failure}; its last words:\n{_last_words(log)}") from failure
    finally:
        await engine.stop()
    return {"load_seconds": load_seconds, "memory_bytes": peak, "runs": runs}


async def _serve_run(
    plan: Plan, engine: EngineProcess, client: httpx2.AsyncClient, run: Run
) -> dict[str, Any]:
    latencies, answers = list[float](), list[Answer]()
    began, cpu = time.perf_counter(), _cpu_seconds(engine)
    for start in range(0, len(run.requests), run.batch):
        batch = run.requests[start : start + run.batch]
        for seconds, answer in await _serve_batch(plan, engine, client, batch):
            latencies.append(seconds)
            answers.append(answer)
    return {
        "seconds": time.perf_counter() - began,
        "cpu_seconds": _cpu_seconds(engine) - cpu,
        "latencies": latencies,
        "answers": [asdict(answer) for answer in answers],
    }


async def _serve_batch(
    plan: Plan, engine: EngineProcess, client: httpx2.AsyncClient, requests: Sequence[Request]
) -> list[tuple[float, Answer]]:
    """All at once; seconds from the moment the batch began."""
    began = time.perf_counter()

    async def answer(request: Request) -> tuple[float, Answer]:
        said = await _ask(plan, engine, client, request)
        return time.perf_counter() - began, said

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(answer(request)) for request in requests]
    except ExceptionGroup as errors:  # the others were cancelled
        raise errors.exceptions[0] from None
    return [task.result() for task in tasks]


async def _ask(
    plan: Plan, engine: EngineProcess, client: httpx2.AsyncClient, request: Request
) -> Answer:
    """Asked once: another try would be measured, too."""
    name, system, prompt = request
    model = name if plan.variant == "vllm-lora" else NAME
    question = chat_question(model, Chat(system, prompt), plan.max_new_tokens)
    url = f"{engine.address}/v1/chat/completions"
    try:
        response, content = await exchange(client, "POST", url, question)
        check_status(response, content)
        return read_completion(content)[1]
    except (Again, Forbidden, Refused) as error:
        raise EngineFailure(f"a request of {name} got no answer: {error}") from error


def _processes(engine: EngineProcess) -> list[Path]:
    """The folders below /proc of the engine's processes: the lifeline's session without itself."""
    leader = engine.process.pid
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has ended
            session = int(_stat(folder)[3])
            if session == leader and folder.name != str(leader):
                found.append(folder)
    return found


def _stat(folder: Path) -> list[str]:
    """proc_pid_stat(5)'s fields from the third on; the second may hold spaces."""
    return (folder / "stat").read_text().rpartition(")")[2].split()


def _cpu_seconds(engine: EngineProcess) -> float:
    """Of all the engine's processes so far, and of their children that ended."""
    ticks = 0
    for folder in _processes(engine):
        with suppress(OSError):
            ticks += sum(map(int, _stat(folder)[11:15]))  # utime, stime, cutime, cstime
    return ticks / sysconf("SC_CLK_TCK")


def _peak_bytes(engine: EngineProcess) -> int:
    """The sum of the processes' peak resident sizes; what they share counts in each."""
    total = 0
    for folder in _processes(engine):
        with suppress(OSError):
            lines = (folder / "status").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
    return total * 1024
