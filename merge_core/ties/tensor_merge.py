"""One base tensor's merge: its members, their thresholds, and the method.

Preview (`interference`) and merge (`merge`) run passes over the same stacks: the same numbers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from common.problem import Problem
from merge_core.errors import MergeRequestError
from merge_core.kernels.factors import Factors
from merge_core.kernels.operands import LINEAR, Stack, stack
from merge_core.methods import METHODS, MethodName
from merge_core.recipe.schema import Election, OutputDtype, Quorum, Recipe, TrimScope
from merge_core.task_vectors.from_adapter import TaskVector
from merge_core.task_vectors.parts import StoredFactors
from merge_core.ties.elect import needed
from merge_core.ties.trim import Trim

__all__ = ["Member", "Settings", "TensorMerge", "tensor_merges", "unties"]


@dataclass(frozen=True)
class Member:
    """One adapter of a merge; `density` is the fraction kept, where the method trims."""

    name: str
    task_vector: TaskVector
    weight: float
    density: float


@dataclass(frozen=True)
class Settings:
    """What a recipe says about the arithmetic."""

    method: MethodName
    election: Election = "mass"
    trim_scope: TrimScope = "tensor"
    scale: float = 1.0
    output_dtype: OutputDtype = "base"

    @classmethod
    def from_recipe(cls, recipe: Recipe) -> "Settings":
        """The recipe's values."""
        return cls(
            method=recipe.method,
            election=recipe.election,
            trim_scope=recipe.trim_scope,
            scale=recipe.scale,
            output_dtype=recipe.output_dtype,
        )

    @property
    def trims(self) -> bool:
        """Whether the method trims, so that densities and thresholds matter."""
        return METHODS[self.method].trims

    def record(self) -> dict[str, Any]:
        """The values that change bytes, as JSON."""
        values: dict[str, Any] = {
            "method": self.method,
            "scale": float(self.scale),
            "output_dtype": self.output_dtype,
        }
        if METHODS[self.method].elects:
            rule = self.election
            values["election"] = rule.model_dump() if isinstance(rule, Quorum) else rule
        if self.trims:
            values["trim_scope"] = self.trim_scope
        return values


@dataclass(frozen=True)
class TensorMerge:
    """What is merged into one base tensor: the adapters that have it, sorted by name."""

    names: tuple[str, ...]
    factors: tuple[Factors | StoredFactors, ...]
    weights: tuple[float, ...]
    thresholds: tuple[float, ...]
    settings: Settings

    @property
    def shape(self) -> tuple[int, int]:
        """[out, in]"""
        return self.factors[0].shape

    def stack(self, device: torch.device) -> Stack:
        """What the passes take: factors, thresholds and rule, read anew."""
        settings = self.settings
        elects = METHODS[settings.method].elects
        agreeing = needed(settings.election, len(self.names)) if elects else LINEAR
        factors = [factors.read() for factors in self.factors]
        return stack(factors, self.weights, self.thresholds, agreeing, settings.scale).to(device)


def tensor_merges(
    members: Sequence[Member], settings: Settings, trims: Mapping[str, Trim]
) -> dict[str, TensorMerge]:
    """Every tensor that some member has, sorted. Raises MergeRequestError for missing trims."""
    # Float sums depend on their order; the order in the recipe must not change the bytes.
    members = sorted(members, key=lambda member: member.name)
    if settings.trims:
        _check_trims(members, settings, trims)
    merges = {}
    changed = {m.name: _changed(m.task_vector, unties(members)) for m in members}
    for tensor in sorted({name for names in changed.values() for name in names}):
        having = [m for m in members if tensor in changed[m.name]]
        merges[tensor] = TensorMerge(
            names=tuple(m.name for m in having),
            factors=tuple(m.task_vector.factors[changed[m.name][tensor]] for m in having),
            weights=tuple(m.weight for m in having),
            thresholds=tuple(
                trims[m.name].tensors[changed[m.name][tensor]].threshold for m in having
            )
            if settings.trims
            else (),
            settings=settings,
        )
    return merges


def unties(members: Sequence[Member]) -> tuple[str, str] | None:
    """The base's head and embedding, where some member changes them apart; else None."""
    vectors = [member.task_vector for member in members if member.task_vector.unties]
    return vectors[0].tied if vectors else None


def _changed(vector: TaskVector, apart: tuple[str, str] | None) -> dict[str, str]:
    """Base tensors that a task vector changes, each with its name in `factors`.

    Once head and embedding are apart, what was meant for the one weight of both reaches both.
    """
    names = {name: name for name in vector.factors}
    # An adapter that knew one shared weight meant its change for both.
    if apart and not vector.unties and apart[1] in names:
        names[apart[0]] = apart[1]
    return names


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
