"""The passes on the CPU: compiled loops on numpy views, each on the thread that calls it."""

import numpy as np
from numpy.typing import NDArray

from merge_core.kernels import cpu_merge, cpu_thresholds
from merge_core.kernels.operands import Merged, Stack, Statistics, Survey

__all__ = ["coarse", "fine", "merge", "statistics"]

_KINDS = {"F32": cpu_merge.F32, "F16": cpu_merge.F16, "BF16": cpu_merge.BF16}


def coarse(one: Stack, rows: slice, window: int, histogram: NDArray[np.int64]) -> None:
    """Count magnitudes of one adapter by their upper 16 bits, `window` columns of each row."""
    a, b = one.a.numpy(), one.b.numpy()
    scale, dense = np.float32(one.scales[0]), one.dense_rows(rows)
    cpu_thresholds.coarse(a, b, scale, dense, rows.start, rows.stop, window, histogram)


def fine(one: Stack, rows: slice, survey: Survey) -> None:
    """Count magnitudes of one adapter within the survey's brackets and above them."""
    largest = cpu_thresholds.fine(
        one.a.numpy(),
        one.b.numpy(),
        np.float32(one.scales[0]),
        one.dense_rows(rows),
        rows.start,
        rows.stop,
        survey.lows,
        survey.highs,
        survey.histograms,
        survey.above,
        survey.squares,
    )
    survey.largest = max(survey.largest, int(largest))


def statistics(stack: Stack, rows: slice, sums: Statistics) -> None:
    """Add what an interference report needs of some rows."""
    cpu_merge.statistics(
        *_operands(stack, rows), rows.start, rows.stop, sums.counts, sums.pairs, sums.moments
    )


def merge(
    stack: Stack,
    rows: slice,
    base: NDArray[np.uint8],
    dtype: str,
    out: NDArray[np.uint8],
    out_dtype: str,
) -> Merged:
    """out = base + merged ΔW; stored rows [rows, bytes] in dtypes F32, F16 or BF16."""
    counts = cpu_merge.merge(
        *_operands(stack, rows), rows.start, base, _KINDS[dtype], out, _KINDS[out_dtype]
    )
    return Merged(*(int(count) for count in counts))


def _operands(stack: Stack, rows: slice) -> tuple[object, ...]:
    return (
        stack.a.numpy(),
        stack.b.numpy(),
        np.array(stack.ends),
        np.array(stack.scales, dtype=np.float32),
        stack.dense_rows(rows),
        np.array(stack.slots),
        np.array(stack.thresholds, dtype=np.float32),
        stack.needed,
        np.float32(stack.scale),
    )
