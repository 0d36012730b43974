"""Paired comparison of two results on the same items, by a bootstrap over clusters."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evaluation.errors import EvaluationError, Problem
from evaluation.result import SuiteResult

__all__ = ["Comparison", "compare"]


@dataclass(frozen=True)
class Comparison:
    """Mean difference, ours - theirs, and its one-sided 95% bounds.

    `lower` is exceeded, and `upper` not reached, with 95% confidence each. won and lost count the
    items that only one of the two passed; clusters the groups that items were drawn in.
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
    """Compare item by item; the bounds are the 5% and 95% quantiles of a percentile bootstrap.

    Whole groups are drawn with replacement, because items about one database or schema succeed and
    fail together (Cameron, Gelbach and Miller 2008, "Bootstrap-Based Improvements for Inference
    with Clustered Errors"). Raises EvaluationError unless both hold the same items.
    """
    _check_paired(ours, theirs)
    differences = np.array(
        [us.score - them.score for us, them in zip(ours.items, theirs.items, strict=True)]
    )
    means = _resampled_means(differences, [item.group for item in ours.items], resamples, seed)
    lower, upper = np.quantile(means, [0.05, 0.95])
    return Comparison(
        difference=float(differences.mean()),
        lower=float(lower),
        upper=float(upper),
        n=len(differences),
        clusters=len({item.group for item in ours.items}),
        won=int((differences > 0).sum()),
        lost=int((differences < 0).sum()),
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
