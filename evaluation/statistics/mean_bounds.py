"""One-sided 95% bounds on a mean of values that were drawn in groups, however lopsided they are.

A few texts that a merge breaks carry most of the change, and a sample that happens to hold few of
them has a low mean and a small spread at once: Student's bound then lies too low, and so does a
bootstrap's. Hall's transformation (1992, "On the removal of skewness by transformation") corrects
the statistic by its skew. A sample shows that skew too low as a rule, so the bound is the most
cautious of those for every skew from none to two and a half times the one found. The variance is
the cluster-robust one, with the leverage correction CR2 of Bell and McCaffrey (2002).
How often they err: docs/evaluation.md.
"""

import math
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evaluation.statistics.paired_bounds import effective_clusters, student

__all__ = ["MIN_GROUPS", "upper_bound", "values_needed"]

Floats = NDArray[np.float64]
Counts = NDArray[Any]

CONFIDENCE = 0.95
MIN_GROUPS = 29
"""As many must be whole to show that one in ten is not broken: 0.9^29 < 5% < 0.9^28."""

SKEWS = np.linspace(0.025, 2.5, 100)
"""Multiples of the skew found. At none Hall's bound is Student's; the formula would divide by 0."""

MOST = 100_000
"""More values than anyone will collect."""


def upper_bound(totals: Floats, sizes: Counts) -> Floats:
    """The bound on the mean of all values, shape [...]; the lower one is -upper_bound(-totals).

    totals: the values' sum in each group [..., groups]; sizes: the groups' values [groups].
    """
    mean, error, skew = _moments(totals, sizes)
    return np.asarray(mean + error * _reach(skew, student(CONFIDENCE, sizes)))


def values_needed(totals: Floats, sizes: Counts, limit: float) -> float:
    """How many values would show 80 times in 100 that the mean lies below the limit.

    totals [groups]; were the true mean, spread and skew those found, in groups such as these.
    Infinite where more than 100,000 would be needed, or the mean does not lie below.
    """
    mean, error, skew = _moments(totals, sizes)
    growth = np.geomspace(1, max(1, MOST / sizes.sum()), 1000)
    power = NormalDist().inv_cdf(0.80)
    # The skew of a mean shrinks with the root of the count, as its error does.
    reach = _reach(skew / np.sqrt(growth), student(CONFIDENCE, sizes)) + power
    enough = mean + error / np.sqrt(growth) * reach < limit
    # With fewer groups the verdict is inconclusive whatever the bounds are.
    enough &= growth * effective_clusters(sizes) >= MIN_GROUPS
    return float(growth[enough.argmax()] * sizes.sum()) if enough.any() else math.inf


def _moments(totals: Floats, sizes: Counts) -> tuple[Floats, Floats, Floats]:
    """The mean, its standard error, and the skew of its distribution (0 where nothing varies)."""
    n = sizes.sum()
    mean = totals.sum(-1) / n
    parts = (totals - mean[..., None] * sizes) / n
    leverage = np.maximum(1 - sizes / n, 1 / n)  # a single group has no spread to show
    error = np.sqrt((parts**2 / leverage).sum(-1))
    third = (parts**3).sum(-1)
    skew = np.divide(third, error**3, out=np.zeros_like(third), where=error > 0)
    return mean, error, skew


def _reach(skew: Floats, t: float) -> Floats:
    """How many standard errors the bound lies above the mean; t: Student's quantile."""
    # A negative skew would only lower the bound; the most cautious skew is then none.
    a = np.maximum(skew, 1e-6)[..., None] * SKEWS
    # The argument may be negative, where a power of 1/3 would be nan.
    return np.asarray((3 / a * (1 - np.cbrt(1 - a * (t + a / 6)))).max(-1))
