"""Changes of losses drawn at random: how often a merge at the margin, or better, passes."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from evaluation.statistics.mean_bounds import upper_bound

Floats = NDArray[np.float64]
Draw = Callable[[np.random.Generator, tuple[int, int]], Floats]

MARGIN = float(np.log(1.1))


def _long_and_short(rng: np.random.Generator, shape: tuple[int, int]) -> Floats:
    """Texts of 20 to 400 tokens: each token's change is exponential, its text's their mean."""
    tokens = np.exp(rng.uniform(np.log(20), np.log(400), shape))
    return rng.gamma(tokens / 100, 100 / tokens)


SHAPES: dict[str, Draw] = {
    "normal": lambda rng, shape: rng.normal(1, 1, shape),
    "exponential": lambda rng, shape: rng.exponential(1, shape),
    "log-normal, s = 1": lambda rng, shape: rng.lognormal(-0.5, 1, shape),
    "log-normal, s = 1.5": lambda rng, shape: rng.lognormal(-1.125, 1.5, shape),
    "t, 3 degrees": lambda rng, shape: 1 + rng.standard_t(3, shape),
    "20 to 400 tokens": _long_and_short,
    "one text in ten": lambda rng, shape: 10.0 * (rng.random(shape) < 0.1),
    "all but a few": lambda rng, shape: 2 - rng.exponential(1, shape),
}
"""Changes of one text's loss, their mean 1."""


def passing(shape: str, sizes: NDArray[Any], mean: float, times: int = 4000) -> float:
    """How often the bound keeps the margin when losses rise by so many margins on average.

    Every change is scaled. In groups it is the mean of the group's draw and the text's own.
    """
    rng = np.random.default_rng(0)
    draw, n, groups = SHAPES[shape], int(sizes.sum()), len(sizes)
    changes = draw(rng, (times, n))
    totals = np.add.reduceat(changes, np.cumsum(sizes) - sizes, axis=1)
    if n > groups:
        totals = (totals + draw(rng, (times, groups)) * sizes) / 2
    totals = totals * mean * MARGIN
    return float((upper_bound(totals, sizes) < MARGIN).mean())
