"""The chosen candidate of a sweep beside each other one, on the very items that chose it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from evaluation.gate.compare import Comparison, compare, holm
from evaluation.result import SuiteResult
from orchestration.records.run_summary import CandidateSummary
from orchestration.sweeps.grid import label

__all__ = ["compare_candidates", "undecided"]

NAMED = 3
"""More candidates than these are counted, not named."""


def compare_candidates(
    chosen: Mapping[str, SuiteResult], others: Iterable[Mapping[str, SuiteResult]]
) -> list[dict[str, Comparison]]:
    """The chosen one against each other one, by skill; p-values are adjusted for all of them.

    Raises EvaluationError unless all answered the same items.
    """
    found = [{skill: compare(chosen[skill], other[skill]) for skill in chosen} for other in others]
    adjusted = iter(holm([one.p_value for each in found for one in each.values()]))
    return [
        {skill: one.model_copy(update={"p_value": next(adjusted)}) for skill, one in each.items()}
        for each in found
    ]


def undecided(others: Sequence[CandidateSummary]) -> str:
    """A sentence on the candidates that are not distinguishable from the chosen one; else empty."""
    if not others:
        return ""
    alike = [label(other.values) for other in others if not other.told_apart]
    if not alike:
        return " The items tell it from every other candidate."
    names = f": {'; '.join(alike)}" if len(alike) <= NAMED else ""
    return f" The items cannot tell it from {len(alike)} of the {len(others)} others{names}."
