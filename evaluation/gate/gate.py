"""Whether a merged model may be offered: non-inferior to its specialist on every skill.

Per skill, the one-sided 95% lower bound of (merged - specialist) lies above -margin. Every skill
must pass, so the whole errs no more often than its weakest part and nothing is corrected for
their number (intersection-union; Berger 1982).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from evaluation.gate.base_ability import BaseVerdict
from evaluation.gate.compare import Comparison, compare
from evaluation.result import Fate, SuiteResult
from evaluation.statistics.paired_bounds import MIN_CLUSTERS

__all__ = ["Decision", "Verdict", "gate", "items_needed", "judge"]

MOST_ITEMS = 100_000
"""More than anyone will write; a difference that needs them is as good as the margin."""


class Verdict(Comparison):
    """One skill's comparison, merged - specialist, held against its margin."""

    skill: str
    verdict: Fate
    margin: float
    reason: str


@dataclass(frozen=True)
class Decision:
    """The gate's answer over all, and one reason a skill."""

    verdict: Fate
    reasons: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether the model may be offered: what is inconclusive has not passed."""
        return self.verdict == "pass"


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
    return Verdict(**dict(found), skill=skill, verdict=fate, margin=margin, reason=reason)


def _fate(found: Comparison, margin: float) -> tuple[Fate, str]:
    floor = _points(-margin)
    if found.clusters < MIN_CLUSTERS:
        few = f"but {found.clusters} groups are too few to know how items fail together"
        return "inconclusive", f"{few}: {MIN_CLUSTERS} are needed"
    if found.lower > -margin:
        return "pass", f"which keeps the margin of {floor}"
    if found.upper <= -margin:
        return "fail", f"which breaks the margin of {floor}"
    return "inconclusive", f"too wide for the margin of {floor}: {_remedy(found, margin)}"


def _remedy(found: Comparison, margin: float) -> str:
    needed = items_needed(found, margin)
    if needed > MOST_ITEMS:
        return "it lies so near that no number of items would decide"
    # The normal approximation is worth no more than two digits.
    step = 10 ** max(0, len(str(needed)) - 2)
    return f"about {math.ceil(needed / step) * step:,} items in all would decide"


def items_needed(found: Comparison, margin: float) -> int:
    """How many items would decide 80 times in 100, were the true difference the one found.

    The normal approximation, (z.95 + z.80)² variance / (difference + margin)², for items that
    cluster as these do, and no fewer than must all be kept to show that the margin is.
    """
    effect = found.n / found.effective_n
    distance = found.difference + margin
    variance = (found.won + found.lost) / found.n - found.difference**2
    z = NormalDist().inv_cdf(0.95) + NormalDist().inv_cdf(0.80)
    # So many items without a loss exclude, with 95%, a share lost as large as the margin.
    least = math.log(0.05) / math.log1p(-margin)
    share = variance * (z / distance) ** 2 if distance else math.inf
    # More items than there were, which did not decide; the cap spares ceil an infinity.
    return max(found.n + 1, math.ceil(effect * min(max(least, share), MOST_ITEMS + 1)))


def _points(share: float) -> str:
    return f"{100 * share:+.1f}"


def gate(verdicts: Sequence[Verdict], ability: BaseVerdict | None = None) -> Decision:
    """Pass when every skill passes, and the base's ability where it is asked for.

    Fail when any of them fails, otherwise inconclusive; so it is without any skill, where nothing
    was shown.
    """
    if not verdicts:
        told = "No skill was judged, so nothing is known of this model."
        return Decision("inconclusive", (told,))
    judged: list[Verdict | BaseVerdict] = [*verdicts, *([ability] if ability else [])]
    fates = {part.verdict for part in judged}
    worst: tuple[Fate, ...] = ("fail", "inconclusive", "pass")
    return Decision(
        next(fate for fate in worst if fate in fates), tuple(part.reason for part in judged)
    )
