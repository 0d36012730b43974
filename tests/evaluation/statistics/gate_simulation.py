"""Evaluations drawn at random: how often a model of known difference keeps a margin."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from evaluation.statistics.paired_bounds import _most, _score_lower, lower_bound, student

Counts = NDArray[Any]


def passing(
    sizes: Counts, margin: float, won: float, lost: float, correlation: float, times: int = 4000
) -> float:
    """How often the bound keeps the margin when those shares of the items are won and lost.

    A group's share lost is drawn from a beta distribution, so that two of its items are correlated
    as given; most groups then lose nothing and a few lose much. So is its share won where the model
    is as good as the other; a worse one wins here and there.
    """
    rng = np.random.default_rng(0)
    losses = _drawn(rng, sizes, lost, correlation, times)
    left = sizes - losses
    together = correlation if won == lost else 0
    wins = np.minimum(left, _drawn(rng, sizes, won / (1 - lost), together, times, left))
    return float((lower_bound(wins, losses, sizes) > -margin).mean())


def _drawn(
    rng: np.random.Generator,
    sizes: Counts,
    share: float,
    correlation: float,
    times: int,
    items: Counts | None = None,
) -> Counts:
    shares: Any = share
    if correlation and share:
        spread = (1 - correlation) / correlation
        shares = rng.beta(share * spread, (1 - share) * spread, (times, len(sizes)))
    return rng.binomial(sizes if items is None else items, shares, (times, len(sizes)))


def even(items: int, groups: int) -> Counts:
    """The sizes of so many groups, as even as can be."""
    return np.bincount(np.arange(items) % groups)


def passing_alone(n: int, margin: float, won: float, lost: float) -> float:
    """The same for n items that each stand alone: exact, but for what one draw in 1e8 comes to."""
    wins, losses = (counts.ravel() for counts in np.indices((n // 3, n // 3)))
    logs = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])
    ways = logs[n] - logs[wins] - logs[losses] - logs[n - wins - losses]
    with np.errstate(divide="ignore", invalid="ignore"):
        likely = np.where(wins > 0, wins * np.log(won), 0) + losses * np.log(lost)
    chances = np.exp(ways + likely + (n - wins - losses) * np.log1p(-won - lost))
    common = chances > 1e-8
    gains, lost_shares = wins[common] / n, losses[common] / n
    items = np.full(gains.shape, float(n))
    bounds = np.minimum(
        _score_lower(gains, lost_shares, items, student(0.95, np.ones(n))),
        gains - _most(np.arange(n // 3) / n, np.full(n // 3, float(n)))[losses[common]],
    )
    return float(chances[common][bounds > -margin].sum())
