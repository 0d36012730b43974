"""Trim: keep the entries of largest magnitude (TIES step 1, arXiv:2306.01708).

A trim is a threshold for each tensor: what it keeps is computed again whenever it is needed.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import numpy as np

from common.problem import Problem
from merge_core.errors import MergeRequestError
from merge_core.kernels import Device, resolve_device, threads_on
from merge_core.recipe.schema import TrimScope
from merge_core.task_vectors.from_adapter import TaskVector
from merge_core.threads import in_order
from merge_core.ties.exact_threshold import Selection, Walk, kept, select

__all__ = ["TensorTrim", "Trim", "keeps_none_of", "keeps_nothing", "trim", "trim_all"]


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
    """`trim_all` for one density."""
    return trim_all(task_vector, [density], scope, weight, device)[0]


def trim_all(
    task_vector: TaskVector,
    densities: Sequence[float],
    scope: TrimScope,
    weight: float = 1.0,
    device: Device = "auto",
) -> list[Trim]:
    """Thresholds that keep the k = int(density·n) largest |x|, n per tensor or per adapter.

    All densities come from the same passes. Raises MergeRequestError when nothing at all would be
    kept, WorkError when ΔW overflows.
    """
    problems = [
        Problem(f"adapter {task_vector.digest[:12]}", "density", "at least one entry kept",
                str(density), "raise density")
        for density in densities if keeps_nothing(task_vector, density, scope)
    ]  # fmt: skip
    if problems:
        raise MergeRequestError(problems, "trim")
    place, names = resolve_device(device), sorted(task_vector.factors)
    walks = [Walk(task_vector.factors[name], weight, place) for name in names]
    norms = [abs(weight) * task_vector.norms[name] for name in names]
    found = (_by_tensor if scope == "tensor" else _by_adapter)(walks, norms, densities)
    by_name = dict(zip(names, found, strict=True))
    return [
        Trim(task_vector.digest, weight, density, scope, {n: t[i] for n, t in by_name.items()})
        for i, density in enumerate(densities)
    ]


def keeps_nothing(task_vector: TaskVector, density: float, scope: TrimScope) -> bool:
    """Whether k = int(density·n) is 0 for every tensor, or for the adapter as a whole."""
    sizes = [math.prod(factors.shape) for factors in task_vector.factors.values()]
    return keeps_none_of(sizes, density, scope)


def keeps_none_of(sizes: Sequence[int], density: float, scope: TrimScope) -> bool:
    """`keeps_nothing` for tensors of so many entries each."""
    return int(density * (sum(sizes) if scope == "adapter" else max(sizes, default=0))) == 0


def _by_tensor(
    walks: Sequence[Walk], norms: Sequence[float], densities: Sequence[float]
) -> Iterator[list[TensorTrim]]:
    """A threshold for each tensor and density; a thread takes a tensor at a time."""

    def work(one: tuple[Walk, float]) -> list[TensorTrim]:
        walk, norm = one
        ks = [int(density * walk.entries) for density in densities]
        wanted = [k for k in ks if 0 < k < walk.entries]
        found = select([walk], wanted, map) if wanted else None
        counts = [kept(found.survey, n, b) for n, b in enumerate(found.bits)] if found else []
        return _tensor_trims(walk, norm, ks, walk.entries, found, counts)

    return in_order(work, list(zip(walks, norms, strict=True)), threads_on(walks[0].device))


def _by_adapter(
    walks: Sequence[Walk], norms: Sequence[float], densities: Sequence[float]
) -> Iterator[list[TensorTrim]]:
    """One threshold over all tensors for each density, then a pass to count each tensor's."""
    entries, threads = sum(walk.entries for walk in walks), threads_on(walks[0].device)
    ks = [int(density * entries) for density in densities]
    wanted = [k for k in ks if 0 < k < entries]
    found = select(walks, wanted, partial(in_order, threads=threads)) if wanted else None
    brackets = [(bits, bits + 1) for bits in found.bits] if found else []

    def work(one: tuple[Walk, float]) -> list[TensorTrim]:
        walk, norm = one
        survey = walk.fine(brackets)
        counts = [kept(survey, n, low) for n, (low, _) in enumerate(brackets)]
        return _tensor_trims(walk, norm, ks, entries, found, counts)

    return in_order(work, list(zip(walks, norms, strict=True)), threads)


def _tensor_trims(
    walk: Walk,
    norm: float,
    ks: Sequence[int],
    whole: int,
    found: Selection | None,
    counts: Sequence[tuple[int, float]],
) -> list[TensorTrim]:
    """One for each k; `whole` entries share a threshold, which k = 0 and k = whole do not need."""
    trims, selected = [], iter(zip(found.bits, counts, strict=True) if found else ())
    for k in ks:
        threshold, n, norm_kept = math.inf, 0, 0.0
        if k == whole:
            threshold, n, norm_kept = 0.0, walk.entries, norm
        elif k:
            bits, (n, squares) = next(selected)
            threshold = float(np.array(bits, np.int32).view(np.float32))
            norm_kept = math.sqrt(squares)
        trims.append(TensorTrim(threshold, k, n, walk.entries, norm, norm_kept))
    return trims
