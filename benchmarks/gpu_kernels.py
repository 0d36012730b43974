"""A GPU's passes alone: whether they give what the CPU's give, and how long they take."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import torch

from benchmarks.checkpoints import Size
from merge_core.files.safetensors_file import DTYPES
from merge_core.kernels import cpu
from merge_core.kernels.operands import LINEAR, MASS, Stack, Statistics, Survey, stack
from merge_core.task_vectors.from_adapter import Factors
from merge_core.ties.exact_threshold import Walk, select

__all__ = ["Pass", "differences", "kernel_times"]

_STD = 0.02


@dataclass(frozen=True)
class Pass:
    """One pass over all linear layers: seconds on the device, entries of ΔW, float32 multiplies and
    adds of s·B·A, bytes of the base and the result."""

    name: str
    seconds: float
    entries: int
    operations: int
    bytes: int


def differences(
    shapes: Sequence[tuple[int, int]], device: torch.device, ranks: Sequence[int] = (1, 16, 5, 64)
) -> list[str]:
    """Where the GPU's passes do not give what the CPU's give; each case runs twice on the GPU."""
    from merge_core.kernels import cuda

    found = []
    for (seed, shape), needed in product(enumerate(shapes), (LINEAR, MASS, 0, len(ranks) - 1)):
        factors, rows = _adapters(shape, ranks, seed), slice(0, shape[0])
        thresholds = None if needed == LINEAR else [0.0005 * (t + 1) for t in range(len(ranks))]
        weights = [1.0 - 0.6 * t for t in range(len(ranks))]
        here = stack(factors, weights, thresholds, needed, 0.9)
        there = here.to(device)
        for dtype in ("F32", "F16", "BF16"):
            runs = [_merged(cpu, here, rows, dtype)]
            runs += [_merged(cuda, there, rows, dtype) for _ in range(2)]
            found += [f"merge {shape} {needed} {dtype}"] * (len(set(runs)) > 1)
        counts = [_counted(cpu, here, rows), *(_counted(cuda, there, rows) for _ in range(2))]
        found += [f"counts {shape} {needed}"] * (counts[0][0] != counts[1][0])
        found += [f"runs {shape} {needed}"] * (counts[1] != counts[2])
    return found


def _adapters(shape: tuple[int, int], ranks: Sequence[int], seed: int) -> list[Factors]:
    make, (rows, columns) = torch.Generator().manual_seed(seed), shape

    def draw(*size: int) -> torch.Tensor:
        return torch.randn(size, generator=make) * _STD

    return [Factors(draw(rank, columns), draw(rows, rank), 2.0) for rank in ranks]


def _merged(passes: Any, one: Stack, rows: slice, dtype: str) -> tuple[Any, bytes]:
    make = torch.Generator().manual_seed(9)
    base = (torch.randn(one.shape, generator=make) * _STD).to(DTYPES[dtype])
    stored = base.view(torch.uint8).numpy()
    out = np.empty_like(stored)
    return passes.merge(one, rows, stored, dtype, out, dtype), out.tobytes()


def _counted(passes: Any, one: Stack, rows: slice) -> tuple[list[bytes], list[bytes]]:
    """What must be the same on all devices, and the float64 sums, the same in each run of one."""
    rank = one.ends[1]
    alone = Stack(
        one.a[:rank], one.b[:, :rank], one.ends[:2], one.scales[:1], (0.0,), -2, 1.0, one.dense[:1]
    )
    histogram = np.zeros(1 << 15, np.int64)
    passes.coarse(alone, rows, one.shape[1], histogram)
    place = int(np.flatnonzero(histogram)[-1]) << 16
    survey = Survey.empty([(place, place + (1 << 16)), (place - (4 << 16), place - 1)])
    passes.fine(alone, rows, survey)
    sums = Statistics.empty(len(one.scales))
    passes.statistics(one, rows, sums)
    counts = [histogram, survey.histograms, survey.above, sums.counts, sums.pairs]
    exact = [x.tobytes() for x in (*counts, np.array(survey.largest))]
    return exact, [survey.squares.tobytes(), sums.moments.tobytes()]


def kernel_times(
    size: Size, adapters: int, rank: int, device: torch.device, repeats: int = 5
) -> list[Pass]:
    """Seconds of the threshold pass and of the merge pass over every linear layer, bfloat16.

    Launched one after another from Python; nothing travels meanwhile.
    """
    seconds: Counter[str] = Counter()
    layers = Counter(size.linears.values())
    for shape, count in layers.items():
        factors = _adapters(shape, [rank] * adapters, seed=1)
        for name, work in _works(factors, device).items():
            seconds[name] += count * _seconds(work, device, repeats)
    entries = sum(rows * columns * count for (rows, columns), count in layers.items())
    operations = entries * adapters * 2 * rank
    return [
        Pass("thresholds", seconds["thresholds"], entries, operations * 9 // 8, 0),
        Pass("merge", seconds["merge"], entries, operations, 4 * entries),
    ]


def _works(factors: list[Factors], device: torch.device) -> dict[str, Callable[[], None]]:
    """Both passes over one tensor, with everything they need on the device."""
    from merge_core.kernels import cuda

    rows, columns = factors[0].shape
    whole, window = slice(0, rows), max(1, columns // 8)
    ks = [max(1, rows * columns // 2)]
    bits = [select([Walk(f, 1.0, device)], ks, map).bits[0] for f in factors]
    thresholds = [float(np.array(b, np.int32).view(np.float32)) for b in bits]
    merged = stack(factors, [1.0] * len(factors), thresholds, MASS).to(device)
    alone = [stack([f], [1.0]).to(device) for f in factors]
    histogram = torch.zeros((cuda.HISTOGRAMS, 1 << 15), dtype=torch.int32, device=device)
    places = [b >> 16 for b in bits]  # three bins of the sample, as it brackets a median
    surveys = [Survey.empty([((p - 1) << 16, (p + 2) << 16)]) for p in places]
    counts = [cuda.Counts.empty(o, whole, s) for o, s in zip(alone, surveys, strict=True)]
    base = torch.zeros((rows, columns), dtype=torch.int16, device=device)
    out, outcome = torch.empty_like(base), torch.zeros(3, dtype=torch.int64, device=device)

    def find() -> None:
        for one, count in zip(alone, counts, strict=True):
            cuda.launch_coarse(one, whole, window, histogram)
            cuda.launch_fine(one, whole, count)

    def write() -> None:
        cuda.launch_merge(merged, whole, (base, "BF16"), (out, "BF16"), outcome)

    return {"thresholds": find, "merge": write}


def _seconds(work: Callable[[], None], device: torch.device, repeats: int) -> float:
    """Of one run, after one that compiles; on a GPU by its own clock."""
    work()
    if device.type != "cuda":
        began = time.perf_counter()
        for _ in range(repeats):
            work()
        return (time.perf_counter() - began) / repeats
    first, last = (torch.cuda.Event(enable_timing=True) for _ in range(2))
    torch.cuda.synchronize()
    first.record()
    for _ in range(repeats):
        work()
    last.record()
    last.synchronize()
    return first.elapsed_time(last) / 1000 / repeats
