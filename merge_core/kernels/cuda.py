"""The passes on a GPU, in torch: the same single operations in the same order as on the CPU."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from merge_core.elect import elect
from merge_core.kernels.stack import LINEAR, Merged, Stack, Statistics, Survey
from merge_core.methods.linear import linear
from merge_core.methods.ties import ties
from merge_core.tensor_file import DTYPES

__all__ = ["coarse", "fine", "merge", "statistics", "task_block"]


def task_block(stack: Stack, t: int, rows: slice) -> Tensor:
    """x_t for some rows, [rows, in] float32; the sum over r runs in order.

    A product of matrices is not used: libraries may fuse or reorder its sums.
    """
    first, last = stack.ends[t], stack.ends[t + 1]
    b = stack.b[rows, first:last]
    a = stack.a[first:last]
    x = b[:, 0:1] * a[0]
    term = torch.empty_like(x)
    for k in range(1, last - first):
        torch.mul(b[:, k : k + 1], a[k], out=term)
        x += term
    return x.mul_(stack.scales[t])


def coarse(one: Stack, rows: slice, window: int, histogram: NDArray[np.int64]) -> None:
    """Count magnitudes of one adapter by their upper 16 bits; a GPU looks at all columns."""
    bits = _magnitude_bits(task_block(one, 0, rows))
    histogram += torch.bincount(bits >> 16, minlength=len(histogram)).cpu().numpy()


def fine(one: Stack, rows: slice, survey: Survey) -> None:
    """Count magnitudes of one adapter within the survey's brackets and above them."""
    x = task_block(one, 0, rows)
    bits = _magnitude_bits(x)
    for n, (low, high) in enumerate(zip(survey.lows.tolist(), survey.highs.tolist(), strict=True)):
        inside = bits[(bits >= low) & (bits < high)] - low
        width = survey.histograms.shape[1]
        survey.histograms[n] += torch.bincount(inside, minlength=width).cpu().numpy()
        above = bits >= high
        survey.above[n] += int(above.sum())
        survey.squares[n] += float(x.flatten()[above].double().square().sum())
    survey.largest = max(survey.largest, int(bits.max()))


def statistics(stack: Stack, rows: slice, sums: Statistics) -> None:
    """Add what an interference report needs of some rows."""
    raw, kept, merged = _merged_block(stack, rows)
    positive, negative = (torch.stack([s * x > 0 for x in kept]).sum(dim=0) for s in (1, -1))
    sums.counts += [
        int((positive + negative >= 2).sum()),
        int(((positive > 0) & (negative > 0)).sum()),
        int(merged.count_nonzero()),
    ]
    for t, x in enumerate(kept):
        for u, y in enumerate(kept[t + 1 :], start=t + 1):
            agreement = x.sign() * y.sign()
            sums.pairs[:, t, u] += [int(agreement.count_nonzero()), int((agreement < 0).sum())]
    sums.moments += [
        *(float(x.double().square().sum()) for x in raw),
        *(float((x.double() * merged.double()).sum()) for x in raw),
        float(merged.double().square().sum()),
    ]


def merge(
    stack: Stack,
    rows: slice,
    base: NDArray[np.uint8],
    dtype: str,
    out: NDArray[np.uint8],
    out_dtype: str,
) -> Merged:
    """out = base + merged ΔW; stored rows [rows, bytes] in dtypes F32, F16 or BF16."""
    _, _, merged = _merged_block(stack, rows)
    exact = torch.from_numpy(base).view(DTYPES[dtype]).to(merged.device, torch.float32)
    rounded = (exact + merged).to(DTYPES[out_dtype])
    torch.from_numpy(out).copy_(rounded.view(torch.uint8))
    return Merged(
        survivors=int(merged.count_nonzero()),
        changed=int((rounded != exact.to(rounded.dtype)).sum()),
        infinite=int((~torch.isfinite(rounded)).sum()),
    )


def _merged_block(stack: Stack, rows: slice) -> tuple[list[Tensor], list[Tensor], Tensor]:
    """Each x_t, what trimming leaves of it, and the merge, [rows, in] float32."""
    raw = [task_block(stack, t, rows) for t in range(len(stack.scales))]
    kept = [torch.where(x.abs() >= h, x, 0.0) for x, h in zip(raw, stack.thresholds, strict=True)]
    if stack.needed == LINEAR:
        return raw, kept, linear(kept, stack.scale)
    return raw, kept, ties(kept, elect(kept, stack.needed), stack.scale)


def _magnitude_bits(x: Tensor) -> Tensor:
    """Bits of |x|, int32: those of non-negative floats sort as the floats do."""
    return x.abs().view(torch.int32).flatten()
