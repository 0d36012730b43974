"""Bounds on shares of items that were drawn in groups, each of 95% confidence on its side.

Items about one database or schema succeed and fail together, so n of them say as much as fewer
that stand alone: n / the design effect (Kish 1965). That effect is measured (cluster-robust
variance over that of independent items, with the leverage correction CR2 of Bell and McCaffrey
2002) and taken one standard error higher, because a few dozen groups show it only roughly and a
gate that believed a low one would pass too much. Bounds for independent items then hold for the
effective ones: the score bound on a difference of paired shares (Tango 1998), whose variance is
the one where the bound lies and not where the sample happened to fall, and the exact bound of
Clopper and Pearson (1934) on the share lost, which knows that no loss seen is not none possible.
How often they err: docs/evaluation.md.
"""

import math
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "MIN_CLUSTERS",
    "effective_clusters",
    "lower_bound",
    "paired_items",
    "share_interval",
    "student",
]

Floats = NDArray[np.float64]
Counts = NDArray[Any]

CONFIDENCE = 0.95
NORMAL = NormalDist()
MIN_CLUSTERS = 10
"""Fewer groups cannot show how items fail together; each then counts as a single item."""


def lower_bound(won: Counts, lost: Counts, sizes: Counts) -> Floats:
    """The one-sided 95% lower bound of (won - lost) / n.

    won, lost: items counted by group [..., groups]; sizes: the groups' items [groups]. The more
    cautious of both bounds, shape [...]; the upper bound is -lower_bound(lost, won, sizes).
    """
    gains, losses = won.sum(-1) / sizes.sum(), lost.sum(-1) / sizes.sum()
    items = paired_items(won, lost, sizes)
    t = student(CONFIDENCE, sizes)
    bound: Floats = np.minimum(_score_lower(gains, losses, items, t), gains - _most(losses, items))
    return bound


def paired_items(won: Counts, lost: Counts, sizes: Counts) -> Floats:
    """The effective items of a paired difference: as its losses cluster, or all of it if more."""
    gains, losses = won.sum(-1) / sizes.sum(), lost.sum(-1) / sizes.sum()
    # Wins and losses of a group cancel in the difference and would hide how losses cluster.
    items: Floats = np.minimum(
        _effective_items(lost, sizes, losses * (1 - losses)),
        _effective_items(won - lost, sizes, gains + losses - (gains - losses) ** 2),
    )
    return items


def share_interval(passed: Counts, sizes: Counts) -> tuple[float, float]:
    """The two-sided 95% interval of a share, passed items counted by group [groups].

    Wilson's score interval (1927) at the effective number of items: unlike a bootstrap it stays
    open where every item passed or none did, needs no seed, and costs microseconds.
    """
    share = passed.sum() / sizes.sum()
    items = float(_effective_items(passed, sizes, share * (1 - share)))
    # Student's quantile allows for a design effect that comes from few groups.
    z = student((1 + CONFIDENCE) / 2, sizes)
    middle, whole = share + z * z / (2 * items), 1 + z * z / items
    half = z * math.sqrt(share * (1 - share) / items + (z / (2 * items)) ** 2)
    # Exactly where rounding leaves a trace: 1.7e-18 is no share.
    low = float(middle - half) / whole if share > 0 else 0.0
    high = float(middle + half) / whole if share < 1 else 1.0
    return low, high


def effective_clusters(sizes: Counts) -> float:
    """How many equal groups say as much as these: n² / Σ size² (Kish)."""
    return float(sizes.sum() ** 2 / (sizes**2).sum())


def _effective_items(counts: Counts, sizes: Counts, variance: Floats) -> Floats:
    """How many independent items would show the mean of the counts as precisely.

    counts: what the items add up to in each group [..., groups]; variance: of a single item [...].
    From the number of groups, where the items of each agree, to n, where each stands alone.
    """
    n, groups = int(sizes.sum()), effective_clusters(sizes)
    if len(sizes) == n or groups < MIN_CLUSTERS:
        return np.full(np.shape(variance), groups)
    residuals = counts - counts.sum(-1, keepdims=True) / n * sizes
    robust = (residuals**2 / (1 - sizes / n)).sum(-1) / n
    # With n - 1 the ratio is exactly 1 where each item is its own group.
    alone = np.asarray(variance * n / (n - 1))
    measured = np.divide(robust, alone, out=np.ones_like(alone), where=alone > 0)
    # What is uncertain is the part that items share with their group: none where groups are items.
    # Uneven groups show it less well than as many even ones as say as much.
    # A variance measured on k groups has a relative error of about sqrt(2 / (k - 1)).
    deviation = math.sqrt(2 / (groups - 1) * (1 - groups / n)) * len(sizes) / groups
    effect = measured * (1 + deviation)
    # An effect below 1 is chance; at the most, each group counts as one item.
    return np.asarray(n / np.clip(effect, 1, n / groups))


def _score_lower(gains: Floats, losses: Floats, items: Floats, t: float) -> Floats:
    """Tango's bound, by bisection: the least difference that the score test does not reject.

    Its variance is the likeliest one under the difference that is tested.
    """
    found = gains - losses
    # Fifty halvings of an interval of 2 reach the last digits of a double.
    low, high = np.full(found.shape, -1.0), found
    for _ in range(50):
        tested = (low + high) / 2
        half = gains + losses - tested * (2 - found)
        root = np.sqrt(np.maximum(0, half**2 + 8 * losses * tested * (1 - tested)))
        lost = np.maximum(np.maximum(0, -tested), (half + root) / 4)
        variance = np.maximum(0, 2 * lost + tested - tested**2)
        rejected = (found - tested) * np.sqrt(items) > t * np.sqrt(variance)
        low, high = np.where(rejected, tested, low), np.where(rejected, high, tested)
    return low


def _most(shares: Floats, items: Floats) -> Floats:
    """Clopper and Pearson's bound: the largest share that shows no more with probability 5%.

    Effective items are rounded down, and what they show is rounded up.
    """
    # The 1e-6 keeps rounding from taking 100 items for 99.
    n = np.floor(items + 1e-6).astype(int)[..., None]
    count = np.minimum(n, np.ceil(shares * items - 1e-6).astype(int)[..., None])
    k = np.arange(count.max() + 1)
    # The binomial coefficients of thousands of items would overflow a double.
    logs = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n.max() + 1)))])
    ways = logs[n] - logs[np.minimum(k, n)] - logs[np.maximum(n - k, 0)]
    low, high = count / n, np.ones(n.shape)
    for _ in range(50):
        share = (low + high) / 2
        # Where all items were lost the share is 1, log1p(-1) is -inf, and the bound stays 1.
        with np.errstate(divide="ignore", invalid="ignore"):
            chances = np.exp(ways + k * np.log(share) + (n - k) * np.log1p(-share))
        likely = chances.sum(-1, where=k <= count, keepdims=True) > 1 - CONFIDENCE
        low, high = np.where(likely, share, low), np.where(likely, high, share)
    return np.asarray(high[..., 0])


def student(confidence: float, sizes: Counts) -> float:
    """Student's quantile with one degree fewer than groups, by Fisher's expansion (A&S 26.7.5).

    It is off by less than 3e-4, as ten groups are the fewest; fewer count for ten.
    """
    z = NORMAL.inv_cdf(confidence)
    degrees = max(MIN_CLUSTERS, effective_clusters(sizes)) - 1
    terms = (
        z,
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
    )
    return sum(term / degrees**power for power, term in enumerate(terms))
