"""Paired comparison of two results on the same items.

Two one-sided 95% bounds are computed and the more cautious one is given. A bootstrap over clusters
knows how items fail together, but takes what it has not seen for impossible: after no loss among
61 items it would exclude a loss of 5% with certainty, and after one it errs 18 times in 100. The
exact bound on the share lost (Clopper and Pearson 1934) knows that, but takes items as independent.
Enumerated for 35 to 500 independent items and margins of 5% and 10%, the lower bound errs at most
6.3 times in 100. Where losses cluster it errs more often: simulated with 30 to 50 groups of ten
and correlations of 0.05 to 0.17 within a group, 7 to 11 times in 100 (docs/evaluation.md).
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evaluation.errors import EvaluationError, Problem
from evaluation.result import SuiteResult

__all__ = ["Comparison", "compare"]


@dataclass(frozen=True)
class Comparison:
    """Mean difference, ours - theirs, and its one-sided bounds, each of 95% confidence.

    won and lost count the items that only one of the two passed; clusters the groups that items
    were drawn in.
    """

    difference: float
    lower: float
    upper: float
    n: int
    clusters: int
    won: int
    lost: int


def compare(
    ours: SuiteResult, theirs: SuiteResult, resamples: int = 10_000, seed: int = 0
) -> Comparison:
    """Compare item by item; scores are 0 or 1.

    The bootstrap draws whole groups with replacement, because items about one database or schema
    succeed and fail together (Cameron, Gelbach and Miller 2008, "Bootstrap-Based Improvements for
    Inference with Clustered Errors"); its bounds are the 5% and 95% quantiles. Raises
    EvaluationError unless both hold the same items.
    """
    _check_paired(ours, theirs)
    differences = np.array(
        [us.score - them.score for us, them in zip(ours.items, theirs.items, strict=True)]
    )
    means = _resampled_means(differences, [item.group for item in ours.items], resamples, seed)
    lower, upper = np.quantile(means, [0.05, 0.95])
    n, won, lost = len(differences), int((differences > 0).sum()), int((differences < 0).sum())
    return Comparison(
        difference=float(differences.mean()),
        lower=min(float(lower), won / n - _most(lost, n)),
        upper=max(float(upper), _most(won, n) - lost / n),
        n=n,
        clusters=len({item.group for item in ours.items}),
        won=won,
        lost=lost,
    )


def _resampled_means(
    differences: NDArray[np.float64], groups: Sequence[str], resamples: int, seed: int
) -> NDArray[np.float64]:
    """Means of resampled clusters [resamples]; an item weighs the same wherever it stands."""
    _, cluster = np.unique(np.array(groups), return_inverse=True)
    totals = np.bincount(cluster, weights=differences)
    sizes = np.bincount(cluster)
    count = len(totals)
    draws = np.random.default_rng(seed).multinomial(count, np.full(count, 1 / count), resamples)
    means: NDArray[np.float64] = (draws @ totals) / (draws @ sizes)
    return means


def _most(count: int, n: int) -> float:
    """The largest share of which a sample of n shows no more than `count` with probability 5%."""
    if count == n:
        return 1.0
    ways = [
        math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1) for k in range(count + 1)
    ]
    low, high = count / n, 1.0
    while low < (share := (low + high) / 2) < high:
        stay, leave = math.log(share), math.log1p(-share)
        chance = sum(math.exp(way + k * stay + (n - k) * leave) for k, way in enumerate(ways))
        low, high = (share, high) if chance > 0.05 else (low, share)
    return high


def _check_paired(ours: SuiteResult, theirs: SuiteResult) -> None:
    pairs = {
        "suite digest": (ours.suite_digest, theirs.suite_digest),
        "split": (ours.split, theirs.split),
        "items": ([i.id for i in ours.items], [i.id for i in theirs.items]),
    }
    remedy = "evaluate both on the same suite, split and limit"
    problems = [
        Problem(ours.suite, field, f"{wanted}"[:200], f"{found}"[:200], remedy)
        for field, (found, wanted) in pairs.items()
        if found != wanted
    ]
    if problems:
        raise EvaluationError(problems, "the two results cannot be compared item by item")
