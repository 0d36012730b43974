"""Merged against switching: what each way to serve several skills costs, and what it delivers.

Every variant answers the same requests in a process of its own, so that its memory and load time
are its own (peft_variants.py, vllm_variants.py). Requests of the mixed skills come in one shuffled
order.
"""

import json
import math
import random
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import fmean
from typing import Any, Literal, get_args

import torch

from common.problem import Problem
from common.progress import Progress
from evaluation.errors import EvaluationError
from evaluation.result import Answer
from evaluation.score import score_items
from evaluation.serving_bench.engine_process import EngineFailure
from evaluation.serving_bench.peft_variants import Plan, Run, Variant
from evaluation.serving_bench.vllm_variants import serve_with_vllm
from evaluation.suites.suite import Item, Suite

__all__ = ["Load", "Served", "ServingReport", "Skill", "VariantReport", "Workload", "bench_serving"]

VARIANTS: tuple[Variant, ...] = get_args(Variant)
MIXES = (1, 2, 4)
SEED = 0


@dataclass(frozen=True)
class Skill:
    """Requests come from the suite's test items; `adapter` is the folder of its specialist."""

    name: str
    suite: Suite
    adapter: Path


@dataclass(frozen=True)
class Load:
    """`requests` are answered `batch` at a time."""

    batch: int
    requests: int


@dataclass(frozen=True)
class Workload:
    """What is served. scored: whether the answers mean anything, as a random model's do not."""

    base: Path
    merged: Path
    skills: tuple[Skill, ...]
    loads: tuple[Load, ...] = (Load(1, 16), Load(8, 48), Load(32, 128))
    dtype: Literal["float32", "bfloat16"] = "float32"
    max_new_tokens: int | None = None
    scored: bool = True

    @property
    def mixes(self) -> list[int]:
        """How many adapters are asked for in turn."""
        return [mix for mix in MIXES if mix <= len(self.skills)]


@dataclass(frozen=True)
class Served:
    """One batch size and one mix: latency from the moment a request's batch began.

    CPU seconds, of all cores together, hardly depend on who else uses the machine.
    """

    batch: int
    mix: int
    requests: int
    p50_seconds: float
    p95_seconds: float
    requests_per_second: float
    cpu_seconds_per_request: float
    tokens_per_second: float


@dataclass(frozen=True)
class VariantReport:
    """One variant: memory is the host's, its processes' peak; quality the score of each skill's
    requests in the largest batches of the widest mix, `quality_items` of each skill."""

    name: str
    load_seconds: float
    memory_bytes: int
    served: tuple[Served, ...]
    quality: dict[str, float]
    quality_items: dict[str, int]


@dataclass(frozen=True)
class ServingReport:
    """The variants that were measured; `refused` says why one of vLLM's was not."""

    base: str
    skills: tuple[str, ...]
    dtype: str
    threads: int
    torch: str
    variants: tuple[VariantReport, ...]
    refused: dict[str, str]


def bench_serving(
    workload: Workload,
    progress: Progress | None = None,
    cuda: bool | None = None,
) -> ServingReport:
    """Measure every variant; vLLM's are refused where something is missing or it does not serve.

    cuda: whether there is a CUDA device, None to ask torch. Raises EvaluationError when another
    variant fails.
    """
    cuda = torch.cuda.is_available() if cuda is None else cuda
    variants, refused = list[VariantReport](), dict[str, str]()
    for number, variant in enumerate(VARIANTS):
        if progress is not None:
            progress("variants", number, len(VARIANTS))
        try:
            variants.append(_report(workload, variant, _served(_plan(workload, variant), cuda)))
        except EngineFailure as reason:
            refused[variant] = str(reason)
    if progress is not None:
        progress("variants", len(VARIANTS), len(VARIANTS))
    return ServingReport(
        base=str(workload.base),
        skills=tuple(skill.name for skill in workload.skills),
        dtype=workload.dtype,
        threads=torch.get_num_threads(),
        torch=torch.__version__,
        variants=tuple(variants),
        refused=refused,
    )


def _cases(workload: Workload) -> list[tuple[int, Load]]:
    return [(mix, load) for mix in workload.mixes for load in workload.loads]


def _requests(workload: Workload, mix: int, count: int) -> list[tuple[Skill, Item]]:
    """The skills in equal shares and one shuffled order, each with its next item."""
    order = list(islice(cycle(workload.skills[:mix]), count))
    random.Random(SEED).shuffle(order)
    items = {skill.name: cycle(skill.suite.split("test")) for skill in workload.skills}
    return [(skill, next(items[skill.name])) for skill in order]


def _plan(workload: Workload, variant: Variant) -> Plan:
    most = max(skill.suite.max_new_tokens for skill in workload.skills)
    return Plan(
        variant=variant,
        model=str(workload.merged if variant in ("merged", "vllm") else workload.base),
        adapters={skill.name: str(skill.adapter) for skill in workload.skills},
        dtype=workload.dtype,
        max_new_tokens=workload.max_new_tokens or most,
        runs=[
            Run(
                load.batch,
                [
                    (skill.name, skill.suite.system, item.prompt)
                    for skill, item in _requests(workload, mix, load.requests)
                ],
            )
            for mix, load in _cases(workload)
        ],
    )


def _served(plan: Plan, cuda: bool) -> dict[str, Any]:
    """What the variant's process measured."""
    with tempfile.TemporaryDirectory(prefix="tiesmith-") as folder:
        if plan.variant in ("vllm", "vllm-lora"):
            torch.cuda.empty_cache()  # vLLM wants what a merge in this process was done with
            return serve_with_vllm(plan, Path(folder), cuda)
        return _served_by_ours(plan, Path(folder))


def _served_by_ours(plan: Plan, folder: Path) -> dict[str, Any]:
    asked, told = folder / "plan.json", folder / "served.json"
    asked.write_text(json.dumps(asdict(plan)), "utf-8")
    words = [sys.executable, "-m", "evaluation.serving_bench.peft_variants", str(asked), str(told)]
    done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode or not told.exists():
        last = "\n".join(done.stderr.splitlines()[-5:])
        remedy = "see its last lines; a model that does not fit needs more memory"
        found = f"exit code {done.returncode}: {last}"
        problem = Problem(f"the variant {plan.variant}", "process", "measurements", found, remedy)
        raise EvaluationError([problem], "serving could not be measured")
    served: dict[str, Any] = json.loads(told.read_text("utf-8"))
    return served


def _report(workload: Workload, variant: Variant, served: Mapping[str, Any]) -> VariantReport:
    runs = list(zip(_cases(workload), served["runs"], strict=True))
    (mix, load), last = runs[-1]
    scores = _quality(workload, mix, load, last) if workload.scored else {}
    return VariantReport(
        name=variant,
        load_seconds=served["load_seconds"],
        memory_bytes=served["memory_bytes"],
        served=tuple(_figures(mix, load, run) for (mix, load), run in runs),
        quality={name: fmean(values) for name, values in scores.items()},
        quality_items={name: len(values) for name, values in scores.items()},
    )


def _figures(mix: int, load: Load, run: Mapping[str, Any]) -> Served:
    latencies = sorted(run["latencies"])
    return Served(
        batch=load.batch,
        mix=mix,
        requests=load.requests,
        p50_seconds=_percentile(latencies, 0.50),
        p95_seconds=_percentile(latencies, 0.95),
        requests_per_second=load.requests / run["seconds"],
        cpu_seconds_per_request=run["cpu_seconds"] / load.requests,
        tokens_per_second=sum(answer["tokens"] for answer in run["answers"]) / run["seconds"],
    )


def _percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest value that so large a share does not exceed."""
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def _quality(
    workload: Workload, mix: int, load: Load, run: Mapping[str, Any]
) -> dict[str, list[float]]:
    """The scores of each skill's answers."""
    asked = _requests(workload, mix, load.requests)
    pairs = list(zip(asked, run["answers"], strict=True))
    scores = {}
    for skill in workload.skills[:mix]:
        mine = [(item, Answer(**said)) for (whose, item), said in pairs if whose is skill]
        results = score_items(skill.suite, [i for i, _ in mine], [a for _, a in mine])
        scores[skill.name] = [result.score for result in results]
    return scores
