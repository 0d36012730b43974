"""Paired comparison of two results on the same items, and of several models at once."""

import math
from collections.abc import Sequence

import numpy as np
from pydantic import BaseModel, ConfigDict

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.result import SuiteResult
from evaluation.statistics.paired_bounds import effective_clusters, lower_bound, paired_items

__all__ = ["Comparison", "compare", "holm", "mcnemar"]


class Comparison(BaseModel):
    """Two models on the same items: the mean difference, ours - theirs, and its bounds.

    Each bound is one-sided, of 95% confidence.

    won and lost count the items that only one of the two passed; clusters the groups that items
    were drawn in, as many even ones as say as much; effective_n the items that would say as much
    if each stood alone. p_value: McNemar's, two-sided.
    """

    model_config = ConfigDict(frozen=True)

    difference: float
    lower: float
    upper: float
    n: int
    clusters: int
    effective_n: float
    won: int
    lost: int
    p_value: float


def compare(ours: SuiteResult, theirs: SuiteResult) -> Comparison:
    """Compare item by item; an item is passed or not.

    Raises EvaluationError unless both hold the same items.
    """
    _check_paired(ours, theirs)
    _, cluster = np.unique([item.group for item in ours.items], return_inverse=True)
    passed, theirs_passed = (np.array([i.passed for i in r.items]) for r in (ours, theirs))
    sizes = np.bincount(cluster)
    won = np.bincount(cluster, weights=passed & ~theirs_passed)
    lost = np.bincount(cluster, weights=~passed & theirs_passed)
    n, gains, losses = len(passed), int(won.sum()), int(lost.sum())
    return Comparison(
        difference=(gains - losses) / n,
        lower=float(lower_bound(won, lost, sizes)),
        upper=-float(lower_bound(lost, won, sizes)),
        n=n,
        clusters=round(effective_clusters(sizes)),
        effective_n=float(paired_items(won, lost, sizes)),
        won=gains,
        lost=losses,
        p_value=mcnemar(gains, losses),
    )


def mcnemar(won: int, lost: int) -> float:
    """The exact two-sided p-value that items are as likely won as lost (McNemar 1947).

    It takes items as independent; the bounds of `compare` do not.
    """
    n = won + lost
    # Whole numbers stay exact; 2.0 ** n overflows above 1,023 items.
    tail = sum(math.comb(n, k) for k in range(min(won, lost) + 1))
    # Where won equals lost, both tails hold the middle term and add up to more than 1.
    return min(1.0, 2 * tail / (1 << n))


def holm(p_values: Sequence[float]) -> list[float]:
    """Adjusted p-values in the order given (Holm 1979).

    Those at or below 0.05 are found together with at most a 5% chance of any false one.
    """
    adjusted, largest = [0.0] * len(p_values), 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=p_values.__getitem__)):
        # A larger p-value cannot be adjusted below a smaller one.
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[place]))
        adjusted[place] = largest
    return adjusted


def _check_paired(ours: SuiteResult, theirs: SuiteResult) -> None:
    pairs = {
        "suite digest": (ours.suite_digest, theirs.suite_digest),
        "split": (ours.split, theirs.split),
        "items": ([i.id for i in ours.items], [i.id for i in theirs.items]),
    }
    remedy = "evaluate both on the same suite, split and limit"
    problems = [
        # Two lists of all ids would fill the screen.
        Problem(ours.suite, field, f"{wanted}"[:200], f"{found}"[:200], remedy)
        for field, (found, wanted) in pairs.items()
        if found != wanted
    ]
    if problems:
        raise EvaluationError(problems, "the two results cannot be compared item by item")
