"""One base tensor's merge: its members, their thresholds, and the method, row block by row block.

Preview (`interference`) and merge (`merge`) walk the same blocks, so they see the same numbers.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from merge_core.elect import elect
from merge_core.errors import MergeRequestError, Problem
from merge_core.kernels.blocks import on_device, row_blocks, task_block, trimmed
from merge_core.methods.linear import linear
from merge_core.methods.ties import ties
from merge_core.recipe import Election, Method, OutputDtype, Quorum, Recipe, TrimScope
from merge_core.task_vector import Factors, TaskVector
from merge_core.trim import Trim

__all__ = ["Block", "Member", "Settings", "TensorMerge", "tensor_merges"]


@dataclass(frozen=True)
class Member:
    """One adapter of a merge; `density` is the fraction kept, used by TIES alone."""

    name: str
    task_vector: TaskVector
    weight: float
    density: float


@dataclass(frozen=True)
class Settings:
    """What a recipe says about the arithmetic."""

    method: Method
    election: Election = "mass"
    trim_scope: TrimScope = "tensor"
    scale: float = 1.0
    seed: int = 0
    output_dtype: OutputDtype = "base"

    @classmethod
    def from_recipe(cls, recipe: Recipe) -> "Settings":
        """The recipe's values."""
        return cls(
            method=recipe.method,
            election=recipe.election,
            trim_scope=recipe.trim_scope,
            scale=recipe.scale,
            seed=recipe.seed,
            output_dtype=recipe.output_dtype,
        )

    @property
    def trims(self) -> bool:
        """Whether the method trims, so that densities and thresholds matter."""
        return self.method == "ties"

    def record(self) -> dict[str, Any]:
        """The values that change bytes, as JSON. No method draws numbers yet: no seed."""
        values: dict[str, Any] = {
            "method": self.method,
            "scale": float(self.scale),
            "output_dtype": self.output_dtype,
        }
        if self.trims:
            rule = self.election
            values["election"] = rule.model_dump() if isinstance(rule, Quorum) else rule
            values["trim_scope"] = self.trim_scope
        return values


def _ties(blocks: Sequence[Tensor], settings: Settings) -> Tensor:
    return ties(blocks, elect(blocks, settings.election), settings.scale)


def _linear(blocks: Sequence[Tensor], settings: Settings) -> Tensor:
    return linear(blocks, settings.scale)


_METHODS: dict[str, Callable[[Sequence[Tensor], Settings], Tensor]] = {
    "linear": _linear,
    "ties": _ties,
}


@dataclass(frozen=True)
class Block:
    """Some rows of one tensor, [rows, in] float32: each x_t, each after trimming, the merge."""

    rows: slice
    raw: Sequence[Tensor]
    kept: Sequence[Tensor]
    merged: Tensor


@dataclass(frozen=True)
class TensorMerge:
    """What is merged into one base tensor: the adapters that have it, sorted by name."""

    names: tuple[str, ...]
    factors: tuple[Factors, ...]
    weights: tuple[float, ...]
    thresholds: tuple[float, ...]
    settings: Settings

    @property
    def shape(self) -> tuple[int, int]:
        """[out, in]"""
        return self.factors[0].shape

    def blocks(self, device: torch.device) -> Iterator[Block]:
        """The merge of this tensor, row block by row block."""
        factors = [on_device(f, device) for f in self.factors]
        for rows in row_blocks(self.shape):
            raw = [task_block(f, w, rows) for f, w in zip(factors, self.weights, strict=True)]
            kept = raw
            if self.settings.trims:
                kept = [trimmed(x, t) for x, t in zip(raw, self.thresholds, strict=True)]
            yield Block(rows, raw, kept, _METHODS[self.settings.method](kept, self.settings))


def tensor_merges(
    members: Sequence[Member], settings: Settings, trims: Mapping[str, Trim]
) -> dict[str, TensorMerge]:
    """Every tensor that some member has, sorted. Raises MergeRequestError for missing trims."""
    members = sorted(members, key=lambda member: member.name)
    if settings.trims:
        _check_trims(members, settings, trims)
    merges = {}
    for tensor in sorted({name for m in members for name in m.task_vector.factors}):
        having = [m for m in members if tensor in m.task_vector.factors]
        merges[tensor] = TensorMerge(
            names=tuple(m.name for m in having),
            factors=tuple(m.task_vector.factors[tensor] for m in having),
            weights=tuple(m.weight for m in having),
            thresholds=tuple(trims[m.name].tensors[tensor].threshold for m in having)
            if settings.trims
            else (),
            settings=settings,
        )
    return merges


def _check_trims(members: Sequence[Member], settings: Settings, trims: Mapping[str, Trim]) -> None:
    """Thresholds belong to one adapter, weight, density and scope."""
    problems = []
    for m in members:
        wanted = (m.task_vector.digest, m.weight, m.density, settings.trim_scope)
        t = trims.get(m.name)
        found = (t.digest, t.weight, t.density, t.scope) if t else None
        if wanted != found:
            fix = "trim the adapter again with these values"
            problems.append(Problem(f"adapter {m.name}", "trim", str(wanted), str(found), fix))
    if problems:
        raise MergeRequestError(problems, "merge")
