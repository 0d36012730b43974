"""Whether a merged model may be offered: non-inferior to its specialist on every skill.

Per skill, the one-sided 95% lower bound of (merged - specialist) lies above -margin. Every skill
must pass, so the whole errs no more often than its weakest part and nothing is corrected for
their number (intersection-union; Berger 1982).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from evaluation.compare import Comparison, compare
from evaluation.result import SuiteResult

__all__ = ["Decision", "Verdict", "gate", "judge"]

MIN_CLUSTERS = 10


@dataclass(frozen=True)
class Verdict:
    """One skill's verdict; difference and lower are shares of the items, merged - specialist."""

    skill: str
    verdict: Literal["pass", "fail", "inconclusive"]
    difference: float
    lower: float
    margin: float
    reason: str


@dataclass(frozen=True)
class Decision:
    """The gate's answer: passed when every skill did; one reason a skill."""

    passed: bool
    reasons: tuple[str, ...]


def judge(
    skill: str,
    merged: SuiteResult,
    specialist: SuiteResult,
    margin: float,
    against: str = "specialist",
) -> Verdict:
    """Judge a skill from paired results; margin lies in (0, 1).

    `against` is what the reason calls the second model, where that is not the specialist.
    Inconclusive when the interval reaches across -margin, or when the groups are too few for any
    interval to be believed. Raises EvaluationError when the results are not paired and ValueError
    for another margin.
    """
    if not 0 < margin < 1:
        raise ValueError(f"the margin of {skill} must lie between 0 and 1, got {margin}")
    found = compare(merged, specialist)
    fate, because = _fate(found, margin)
    reason = (
        f"{skill}: {merged.score:.1%} merged, {specialist.score:.1%} {against}; the difference is "
        f"{_points(found.difference)} points, with 95% confidence above {_points(found.lower)} and "
        f"below {_points(found.upper)}, {because}."
    )
    return Verdict(skill, fate, found.difference, found.lower, margin, reason)


def _fate(found: Comparison, margin: float) -> tuple[Literal["pass", "fail", "inconclusive"], str]:
    floor = _points(-margin)
    if found.clusters < MIN_CLUSTERS:
        needed = f"{MIN_CLUSTERS} are needed"
        return "inconclusive", f"but {found.clusters} groups are too few to resample: {needed}"
    if found.lower > -margin:
        return "pass", f"which keeps the margin of {floor}"
    if found.upper <= -margin:
        return "fail", f"which breaks the margin of {floor}"
    return "inconclusive", f"too wide for the margin of {floor}: more items would decide"


def _points(share: float) -> str:
    return f"{100 * share:+.1f}"


def gate(verdicts: Sequence[Verdict]) -> Decision:
    """Pass when every skill passes; without any skill nothing was shown, so it does not."""
    if not verdicts:
        return Decision(False, ("No skill was judged, so nothing is known of this model.",))
    passed = all(verdict.verdict == "pass" for verdict in verdicts)
    return Decision(passed, tuple(verdict.reason for verdict in verdicts))
