"""The passes on a GPU: `triton_kernels`, on a stream of the thread that calls them.

Several threads call them, each with a block of its own: while one block is computed others travel,
are read or written. On CPU tensors, under Triton's interpreter, they are what tests look at.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from queue import SimpleQueue
from threading import Lock
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from merge_core.kernels import triton_kernels
from merge_core.kernels.blocks import BLOCK_ENTRIES, GPU_BLOCK, GPU_SCAN, GPU_THREADS, GPU_WIDTH
from merge_core.kernels.operands import Merged, Stack, Statistics, Survey

__all__ = [
    "EXACT",
    "HISTOGRAMS",
    "TILE",
    "Counts",
    "coarse",
    "fine",
    "launch_coarse",
    "launch_fine",
    "launch_merge",
    "memory_bytes",
    "merge",
    "statistics",
]

TILE = {"HEIGHT": 4, "WIDTH": GPU_WIDTH}
"""Rows and columns that a program computes: each thread 4 by 4, which 128 registers hold."""
HISTOGRAMS = 32
"""Copies of the coarse histogram, as most entries meet in a few of its bins."""
EXACT = {"num_warps": 4, "enable_fp_fusion": False}
"""How kernels are compiled: single multiplies and adds, as on the CPU."""
_LAUNCH = Lock()
"""Threads launch one after another: the first compiles, and the interpreter runs one at a time."""
_KINDS = {"F32": (0, torch.float32), "F16": (1, torch.int16), "BF16": (2, torch.int16)}


def coarse(one: Stack, rows: slice, window: int, histogram: NDArray[np.int64]) -> None:
    """Count magnitudes of one adapter by their upper 16 bits, `window` columns of each row."""
    device = one.a.device
    with _stream(device):
        counts = torch.zeros((HISTOGRAMS, len(histogram)), dtype=torch.int32, device=device)
        launch_coarse(one, rows, window, counts)
        histogram += counts.sum(dim=0, dtype=torch.int64).cpu().numpy()


def launch_coarse(one: Stack, rows: slice, window: int, counts: Tensor) -> None:
    """Have the device add to `counts` [HISTOGRAMS, 32768] int32."""
    operands = (*_factors(one, rows), rows.start, rows.stop, window, counts)
    with _LAUNCH:
        triton_kernels.coarse[_grid(rows, window)](
            *operands, DENSE=one.is_dense, COPIES=HISTOGRAMS, **TILE, **EXACT
        )


def fine(one: Stack, rows: slice, survey: Survey) -> None:
    """Count magnitudes of one adapter within the survey's brackets and above them."""
    with _stream(one.a.device):
        counts = Counts.empty(one, rows, survey)
        launch_fine(one, rows, counts)
        survey.histograms += counts.histograms.cpu().numpy()
        survey.above += counts.above.cpu().numpy()
        survey.squares += counts.squares.sum(dim=1).cpu().numpy()
        survey.largest = max(survey.largest, int(counts.largest.item()))


@dataclass(frozen=True)
class Counts:
    """A survey on the device; `squares` [n, programs] float64 is summed in their order."""

    lows: Tensor
    highs: Tensor
    histograms: Tensor
    above: Tensor
    squares: Tensor
    largest: Tensor

    @classmethod
    def empty(cls, one: Stack, rows: slice, survey: Survey) -> "Counts":
        """Nothing counted yet in the survey's brackets."""
        device, (n, width) = one.a.device, survey.histograms.shape
        return cls(
            lows=torch.from_numpy(survey.lows).to(device),
            highs=torch.from_numpy(survey.highs).to(device),
            histograms=torch.zeros((n, width), dtype=torch.int32, device=device),
            above=torch.zeros(n, dtype=torch.int64, device=device),
            squares=torch.empty(
                (n, math.prod(_grid(rows, one.shape[1]))), dtype=torch.float64, device=device
            ),
            largest=torch.zeros(1, dtype=torch.int32, device=device),
        )


def launch_fine(one: Stack, rows: slice, counts: Counts) -> None:
    """Have the device add to `counts`."""
    brackets = (counts.lows, counts.highs, *counts.histograms.shape)
    found = (counts.histograms, counts.above, counts.squares, counts.largest)
    operands = (*_factors(one, rows), rows.start, rows.stop, *brackets, *found)
    with _LAUNCH:
        triton_kernels.fine[_grid(rows, one.shape[1])](
            *operands, DENSE=one.is_dense, **TILE, **EXACT
        )


def statistics(stack: Stack, rows: slice, sums: Statistics) -> None:
    """Add what an interference report needs of some rows."""
    device, grid = stack.a.device, _grid(rows, stack.shape[1])
    with _stream(device):
        counts, pairs = (
            torch.zeros(x.shape, dtype=torch.int64, device=device)
            for x in (sums.counts, sums.pairs)
        )
        shape = (len(sums.moments), grid[0] * grid[1])
        moments = torch.empty(shape, dtype=torch.float64, device=device)
        operands = (*_operands(stack, rows), rows.start, rows.stop, counts, pairs, moments)
        kinds = {"DENSE": stack.is_dense, "RULE": min(stack.needed, 0)}
        with _LAUNCH:
            triton_kernels.statistics[grid](*operands, **kinds, **TILE, **EXACT)
        sums.counts += counts.cpu().numpy()
        sums.pairs += pairs.cpu().numpy()
        sums.moments += moments.sum(dim=1).cpu().numpy()


def merge(
    stack: Stack,
    rows: slice,
    base: NDArray[np.uint8],
    dtype: str,
    out: NDArray[np.uint8],
    out_dtype: str,
) -> Merged:
    """out = base + merged ΔW; stored rows [rows, bytes] in dtypes F32, F16 or BF16.

    `base` and `out` travel while other threads' blocks are computed where they are pinned.
    """
    device = stack.a.device
    with _stream(device):
        exact = torch.from_numpy(base).to(device, non_blocking=True).view(_KINDS[dtype][1])
        result = torch.empty(exact.shape, dtype=_KINDS[out_dtype][1], device=device)
        counts = torch.zeros(3, dtype=torch.int64, device=device)
        launch_merge(stack, rows, (exact, dtype), (result, out_dtype), counts)
        torch.from_numpy(out).copy_(result.view(torch.uint8), non_blocking=True)
        return Merged(*counts.tolist())


def launch_merge(
    stack: Stack, rows: slice, base: tuple[Tensor, str], out: tuple[Tensor, str], counts: Tensor
) -> None:
    """Have the device merge `base` into `out`, [rows, in] each with its dtype, 16 bits as int16."""
    (exact, dtype), (result, out_dtype) = base, out
    operands = (*_operands(stack, rows), rows.start, rows.stop, exact, result, counts)
    kinds = {"KIND": _KINDS[dtype][0], "OUT_KIND": _KINDS[out_dtype][0]}
    kinds |= {"DENSE": stack.is_dense, "RULE": min(stack.needed, 0)}
    with _LAUNCH:
        triton_kernels.merge[_grid(rows, stack.shape[1])](*operands, **kinds, **TILE, **EXACT)


def memory_bytes(factors: int, adapters: int, survey: int, dense: int) -> int:
    """What a merge needs on the device, in bytes.

    `factors`: of one tensor, for all adapters, where they are most; `survey`: of one density;
    `dense`: how many adapters have dense parts in one tensor, at most. There is a tensor for each
    block that is begun or asked for, and for each thread a block or a scan; a tile that is not full
    is one all the same.
    """
    merging = (2 + dense) * 4 * GPU_BLOCK * BLOCK_ENTRIES
    programs = 2 * GPU_SCAN * BLOCK_ENTRIES // (TILE["HEIGHT"] * GPU_WIDTH)
    scanning = survey + 4 * HISTOGRAMS * 32768 + 8 * (2 * adapters + 1) * programs
    return (2 * GPU_THREADS + 2) * factors + GPU_THREADS * max(merging, scanning)


def _grid(rows: slice, columns: int) -> tuple[int, int]:
    """Programs down and across: those side by side in time share their columns of A."""
    return -(-(rows.stop - rows.start) // TILE["HEIGHT"]), -(-columns // TILE["WIDTH"])


def _factors(stack: Stack, rows: slice) -> tuple[Any, ...]:
    """Factors and, where there are any, the dense parts of some rows."""
    a, b = stack.a, stack.b
    ends, scales, _, slots = _rule(
        stack.ends, stack.scales, stack.thresholds, stack.slots, a.device
    )
    dense = torch.from_numpy(stack.dense_rows(rows)).to(a.device) if stack.is_dense else scales
    return a, b, a.shape[1], *b.stride(), ends, scales, dense, slots


def _operands(stack: Stack, rows: slice) -> tuple[Any, ...]:
    rule = stack.ends, stack.scales, stack.thresholds, stack.slots
    thresholds = _rule(*rule, stack.a.device)[2]
    return *_factors(stack, rows), thresholds, len(stack.scales), stack.needed, stack.scale


@lru_cache(maxsize=64)
def _rule(
    ends: tuple[int, ...],
    scales: tuple[float, ...],
    thresholds: tuple[float, ...],
    slots: tuple[int, ...],
    device: torch.device,
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """A stack's numbers on the device, sent once for all its blocks."""
    return (
        torch.tensor(ends, dtype=torch.int64, device=device),
        torch.tensor(scales, dtype=torch.float32, device=device),
        torch.tensor(thresholds, dtype=torch.float32, device=device),
        torch.tensor(slots, dtype=torch.int64, device=device),
    )


@contextmanager
def _stream(device: torch.device) -> Iterator[None]:
    """A stream that no other thread uses meanwhile; all that was asked of it is done at the end."""
    if device.type != "cuda":
        yield
        return
    streams = _streams(device)
    stream = streams.get()
    try:
        with torch.cuda.stream(stream):
            yield
    finally:
        stream.synchronize()
        streams.put(stream)


@lru_cache(maxsize=8)
def _streams(device: torch.device) -> SimpleQueue[torch.cuda.Stream]:
    """As many as threads feed the device: each keeps the memory of its blocks for the next."""
    streams: SimpleQueue[torch.cuda.Stream] = SimpleQueue()
    for _ in range(GPU_THREADS):
        streams.put(torch.cuda.Stream(device))  # type: ignore[no-untyped-call]
    return streams
