"""Float32 arithmetic on row blocks of ΔW: what the pipeline runs, on CPU and CUDA alike.

Every operation is a single IEEE multiply, add, divide or comparison in a fixed order, so the bytes
do not depend on threads, instruction set, device or the size of the blocks. Thresholds, kept
counts and the merge all see the entries that `task_block` computes.
"""

from collections.abc import Iterator

import torch
from torch import Tensor

from merge_core.task_vector import Factors

__all__ = [
    "BLOCK_ENTRIES",
    "INFINITY_BITS",
    "high_histogram",
    "low_histogram",
    "on_device",
    "row_blocks",
    "task_block",
    "trimmed",
]

BLOCK_ENTRIES = 1 << 20
"""Entries of one block: 4 MiB in float32, small enough to stay in cache."""

INFINITY_BITS = 0x7F800000
"""Bits of float32 infinity; those of |x| above are NaN."""


def row_blocks(shape: tuple[int, int]) -> Iterator[slice]:
    """Slices over the rows of a matrix, each of about BLOCK_ENTRIES entries."""
    rows, columns = shape
    step = max(1, BLOCK_ENTRIES // columns)
    return (slice(first, min(first + step, rows)) for first in range(0, rows, step))


def on_device(factors: Factors, device: torch.device) -> Factors:
    """The same factors on `device`."""
    return Factors(factors.a.to(device), factors.b.to(device), factors.scaling)


def task_block(factors: Factors, weight: float, rows: slice) -> Tensor:
    """x = w·s·(B·A) for some rows, [rows, in] float32; the sum over r runs in order.

    A product of matrices is not used: libraries may fuse or reorder its sums.
    """
    b = factors.b[rows]
    x = b[:, 0:1] * factors.a[0]
    term = torch.empty_like(x)
    for k in range(1, factors.a.shape[0]):
        torch.mul(b[:, k : k + 1], factors.a[k], out=term)
        x += term
    return x.mul_(weight * factors.scaling)


def trimmed(x: Tensor, threshold: float) -> Tensor:
    """x where |x| ≥ threshold, else 0."""
    return torch.where(x.abs() >= threshold, x, 0.0)


def high_histogram(x: Tensor) -> Tensor:
    """How many |x| have each value of the upper 16 bits, [32768] int64 on the CPU.

    Bits of non-negative floats sort as the floats do.
    """
    return torch.bincount(_bits(x) >> 16, minlength=1 << 15).cpu()


def low_histogram(x: Tensor, high: int) -> Tensor:
    """How many |x| with upper bits `high` have each value of the lower 16 bits, [65536] int64."""
    bits = _bits(x)
    return torch.bincount(bits[bits >> 16 == high] & 0xFFFF, minlength=1 << 16).cpu()


def _bits(x: Tensor) -> Tensor:
    return x.abs().view(torch.int32).flatten()
