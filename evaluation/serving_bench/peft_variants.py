"""The ways to serve several skills, each in a process of its own: `python -m` this PLAN OUT.

merged   one checkpoint; a batch may hold any requests
switch   a PEFT model with all adapters in memory, `set_adapter` before each adapter's requests
reload   an adapter is loaded from disk before its requests and dropped after them
mixed    a PEFT model with all adapters, `adapter_names` for a batch of several
All use the same generator. Requests are taken in the order they came, a batch at a time; switch and
reload answer a batch's requests adapter by adapter.
"""

import json
import resource
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from evaluation.answer_log import Chat
from evaluation.answering.generator import generate
from evaluation.answering.load import Decoding, LoadedModel, load_model
from evaluation.result import Answer

__all__ = ["VARIANTS", "Plan", "Request", "Run", "Variant", "serve_plan"]

Variant = Literal["merged", "switch", "reload", "mixed", "vllm", "vllm-lora"]
"""The last two are not served here: evaluation.serving_bench.vllm_variants."""
Request = tuple[str, str, str]
"""Adapter, system message, prompt."""


@dataclass(frozen=True)
class Run:
    """Requests, answered `batch` at a time."""

    batch: int
    requests: list[Request]


@dataclass(frozen=True)
class Plan:
    """What one variant serves: `model` is its checkpoint, the base's or the merged one."""

    variant: Variant
    model: str
    adapters: dict[str, str]
    dtype: Literal["float32", "bfloat16"]
    max_new_tokens: int
    runs: list[Run]


def serve_plan(plan: Plan) -> dict[str, Any]:
    """Load, answer one request that does not count, then every run.

    `load_seconds` until the model could answer; `memory_bytes` the process's peak; for each run its
    `seconds` and `cpu_seconds`, the `latencies` of its requests from the moment their batch began,
    and its `answers`.
    """
    began = time.perf_counter()
    model = _load(plan)
    load_seconds = time.perf_counter() - began
    serve = VARIANTS[plan.variant]
    # The first pass pays for what libraries set up when they are first used.
    serve(plan, model, plan.runs[0].requests[:1])
    runs = [_serve_run(plan, model, run) for run in plan.runs]
    # Linux counts it in KiB.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"load_seconds": load_seconds, "memory_bytes": peak, "runs": runs}


def _load(plan: Plan) -> LoadedModel:
    """A PEFT model is never without an adapter: while `reload` has dropped all others, the first
    one is there, unused."""
    decoding = Decoding(dtype=plan.dtype)
    if plan.variant == "merged":
        return load_model(Path(plan.model), decoding=decoding)
    first, *others = plan.adapters.items()
    model = load_model(Path(plan.model), Path(first[1]), decoding)
    if plan.variant != "reload":
        for name, folder in others:
            model.network.load_adapter(folder, adapter_name=name)
    return model


def _resident(plan: Plan, adapter: str) -> str:
    """What PEFT calls an adapter that is in memory: the first one is its "default"."""
    return "default" if adapter == next(iter(plan.adapters)) else adapter


def _serve_run(plan: Plan, model: LoadedModel, run: Run) -> dict[str, Any]:
    latencies, answers = list[float](), list[Answer]()
    began, cpu = time.perf_counter(), time.process_time()
    for start in range(0, len(run.requests), run.batch):
        seconds, said = VARIANTS[plan.variant](plan, model, run.requests[start : start + run.batch])
        latencies += seconds
        answers += said
    return {
        "seconds": time.perf_counter() - began,
        "cpu_seconds": time.process_time() - cpu,
        "latencies": latencies,
        "answers": [asdict(answer) for answer in answers],
    }


Requests = Sequence[Request]
Served = tuple[list[float], list[Answer]]


def _serve_merged(plan: Plan, model: LoadedModel, requests: Requests) -> Served:
    began = time.perf_counter()
    answers = generate(model, _chats(requests), plan.max_new_tokens)
    return [time.perf_counter() - began] * len(requests), answers


def _serve_mixed(plan: Plan, model: LoadedModel, requests: Requests) -> Served:
    began = time.perf_counter()
    names = [_resident(plan, adapter) for adapter, _, _ in requests]
    answers = generate(model, _chats(requests), plan.max_new_tokens, adapters=names)
    return [time.perf_counter() - began] * len(requests), answers


def _serve_switched(plan: Plan, model: LoadedModel, requests: Requests) -> Served:
    def answer(name: str, asked: Requests) -> list[Answer]:
        model.network.set_adapter(_resident(plan, name))
        return generate(model, _chats(asked), plan.max_new_tokens)

    return _by_adapter(requests, answer)


def _serve_reloaded(plan: Plan, model: LoadedModel, requests: Requests) -> Served:
    def answer(name: str, asked: Requests) -> list[Answer]:
        model.network.load_adapter(plan.adapters[name], adapter_name=name)
        model.network.set_adapter(name)
        answers = generate(model, _chats(asked), plan.max_new_tokens)
        model.network.set_adapter("default")
        model.network.delete_adapter(name)
        return answers

    return _by_adapter(requests, answer)


def _by_adapter(requests: Requests, answer: Callable[[str, Requests], list[Answer]]) -> Served:
    """One adapter's requests after the other's; each waits for those before."""
    began = time.perf_counter()
    served: dict[int, tuple[float, Answer]] = {}
    for name in dict.fromkeys(adapter for adapter, _, _ in requests):
        places = [place for place, request in enumerate(requests) if request[0] == name]
        answers = answer(name, [requests[place] for place in places])
        seconds = time.perf_counter() - began
        served.update((p, (seconds, a)) for p, a in zip(places, answers, strict=True))
    ordered = [served[place] for place in range(len(requests))]
    return [seconds for seconds, _ in ordered], [said for _, said in ordered]


def _chats(requests: Requests) -> list[Chat]:
    return [Chat(system, prompt) for _, system, prompt in requests]


VARIANTS: dict[Variant, Callable[[Plan, LoadedModel, Requests], Served]] = {
    "merged": _serve_merged,
    "switch": _serve_switched,
    "reload": _serve_reloaded,
    "mixed": _serve_mixed,
}


def _main() -> None:
    warnings.filterwarnings("ignore")  # PEFT's about how it asks transformers
    values = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    runs = [Run(run["batch"], [tuple(r) for r in run["requests"]]) for run in values.pop("runs")]
    Path(sys.argv[2]).write_text(json.dumps(serve_plan(Plan(runs=runs, **values))), "utf-8")


if __name__ == "__main__":
    _main()
