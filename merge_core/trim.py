"""Trim: keep the entries of largest magnitude (TIES step 1, arXiv:2306.01708).

The threshold is exact: it is found by radix selection on the bits of |x| in two streaming passes
of 16 bits, so memory does not grow with the adapter, whatever the scope.
"""

import math
import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from merge_core.errors import MergeRequestError, Problem, WorkError
from merge_core.kernels import Device, resolve_device
from merge_core.kernels.blocks import (
    INFINITY_BITS,
    high_histogram,
    low_histogram,
    on_device,
    row_blocks,
    task_block,
    trimmed,
)
from merge_core.recipe import TrimScope
from merge_core.task_vector import TaskVector

__all__ = ["TensorTrim", "Trim", "keeps_nothing", "select_threshold", "trim"]

Blocks = Callable[[], Iterator[Tensor]]


@dataclass(frozen=True)
class TensorTrim:
    """What trimming does to one tensor of x = w·ΔW.

    `k` is how many entries were asked for: of this tensor, or with scope `adapter` of the whole
    adapter. `kept` counts those with |x| ≥ threshold, ties included.
    """

    threshold: float
    k: int
    kept: int
    entries: int
    norm: float
    norm_kept: float


@dataclass(frozen=True)
class Trim:
    """Thresholds of one adapter. `digest` is its task vector's, `weight` its w in the merge."""

    digest: str
    weight: float
    density: float
    scope: TrimScope
    tensors: Mapping[str, TensorTrim]

    @property
    def kept(self) -> int:
        """Entries kept over all tensors."""
        return sum(t.kept for t in self.tensors.values())

    @property
    def entries(self) -> int:
        """Entries over all tensors."""
        return sum(t.entries for t in self.tensors.values())

    @property
    def norm_share(self) -> float:
        """‖trimmed x‖ / ‖x‖ over all tensors; 0 for a zero task vector."""
        norm = math.hypot(*(t.norm for t in self.tensors.values()))
        return math.hypot(*(t.norm_kept for t in self.tensors.values())) / norm if norm else 0.0

    @property
    def empty(self) -> tuple[str, ...]:
        """Tensors of which nothing is kept."""
        return tuple(name for name, t in self.tensors.items() if not t.kept)

    def to_dict(self) -> dict[str, Any]:
        """JSON values; an infinite threshold becomes null."""
        values = asdict(self)
        for tensor in values["tensors"].values():
            if math.isinf(tensor["threshold"]):
                tensor["threshold"] = None
        return values

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Trim":
        """Inverse of `to_dict`."""
        tensors = {}
        for name, tensor in values["tensors"].items():
            threshold = math.inf if tensor["threshold"] is None else tensor["threshold"]
            tensors[name] = TensorTrim(**{**tensor, "threshold": threshold})
        return cls(**{**values, "tensors": tensors})


def trim(
    task_vector: TaskVector,
    density: float,
    scope: TrimScope,
    weight: float = 1.0,
    device: Device = "auto",
) -> Trim:
    """Thresholds that keep the k = int(density·n) largest |x|, n per tensor or per adapter.

    Raises MergeRequestError when nothing at all would be kept, WorkError when ΔW overflows.
    """
    if keeps_nothing(task_vector, density, scope):
        where, wanted = f"adapter {task_vector.digest[:12]}", "at least one entry kept"
        raise MergeRequestError(
            [Problem(where, "density", wanted, str(density), "raise density")], "trim"
        )
    place = resolve_device(device)
    names = sorted(task_vector.factors)
    groups = [[name] for name in names] if scope == "tensor" else [names]
    tensors: dict[str, TensorTrim] = {}
    for group in groups:
        entries = sum(math.prod(task_vector.factors[name].shape) for name in group)
        k = int(density * entries)
        threshold = _threshold(task_vector, group, k, entries, weight, place)
        for name in group:
            tensors[name] = _apply(task_vector, name, threshold, k, weight, place)
    return Trim(task_vector.digest, weight, density, scope, tensors)


def keeps_nothing(task_vector: TaskVector, density: float, scope: TrimScope) -> bool:
    """Whether k = int(density·n) is 0 for every tensor, or for the adapter as a whole."""
    sizes = [math.prod(factors.shape) for factors in task_vector.factors.values()]
    return int(density * (sum(sizes) if scope == "adapter" else max(sizes, default=0))) == 0


def _blocks(tv: TaskVector, names: list[str], weight: float, place: torch.device) -> Blocks:
    def walk() -> Iterator[Tensor]:
        for name in names:
            factors = on_device(tv.factors[name], place)
            for rows in row_blocks(factors.shape):
                yield task_block(factors, weight, rows)

    return walk


def _threshold(
    tv: TaskVector, names: list[str], k: int, entries: int, weight: float, place: torch.device
) -> float:
    if k == 0:
        return math.inf
    if k == entries:
        return 0.0  # all entries are kept; no need to look for the smallest
    return select_threshold(_blocks(tv, names, weight, place), k)


def select_threshold(blocks: Blocks, k: int) -> float:
    """The k-th largest |x| (k from 1) over all entries that `blocks()` yields, walked twice.

    Raises WorkError when an entry is not finite.
    """
    high = sum((high_histogram(x) for x in blocks()), torch.zeros(1 << 15, dtype=torch.int64))
    if high[INFINITY_BITS >> 16 :].any():
        raise WorkError("a task vector overflows float32: its factors or its weight are too large")
    upper, remaining = _from_top(high, k)
    low = sum((low_histogram(x, upper) for x in blocks()), torch.zeros(1 << 16, dtype=torch.int64))
    lower, _ = _from_top(low, remaining)
    value: float = struct.unpack("<f", struct.pack("<I", upper << 16 | lower))[0]
    return value


def _from_top(histogram: Tensor, k: int) -> tuple[int, int]:
    """The bin that holds the k-th largest, and its place within that bin counted from 1."""
    from_top = histogram.flip(0).cumsum(0)
    place = int(torch.searchsorted(from_top, k))
    above = int(from_top[place - 1]) if place else 0
    return len(histogram) - 1 - place, k - above


def _apply(
    tv: TaskVector, name: str, threshold: float, k: int, weight: float, place: torch.device
) -> TensorTrim:
    """Count what the threshold keeps; a whole tensor needs no pass."""
    entries = math.prod(tv.factors[name].shape)
    norm = abs(weight) * tv.norms[name]
    if threshold in (0.0, math.inf):
        everything = threshold == 0.0
        kept, norm_kept = (entries, norm) if everything else (0, 0.0)
        return TensorTrim(threshold, k, kept, entries, norm, norm_kept)
    kept, squares = 0, 0.0
    for x in _blocks(tv, [name], weight, place)():
        kept += int((x.abs() >= threshold).sum())
        squares += float(trimmed(x, threshold).double().square().sum())
    return TensorTrim(threshold, k, kept, entries, norm, math.sqrt(squares))
