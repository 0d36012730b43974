"""The factors of one tensor's adapters side by side, and the rule that merges them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial

import numpy as np
import torch
from numpy.typing import NDArray

from merge_core.kernels.factors import Dense, Factors

__all__ = ["LINEAR", "MASS", "Merged", "Stack", "Statistics", "Survey", "stack"]

LINEAR, MASS = -2, -1
"""What stands for a number of agreeing adapters where the method or the election needs none."""


DenseRows = Callable[[slice], torch.Tensor]
"""Some rows of a matrix, float32 [rows, in]."""


@dataclass(frozen=True)
class Stack:
    """a [R, in] and b [out, R] float32, R the sum of the ranks; adapter t has rows ends[t:t+2].

    x_t = scales[t] · b_t · a_t + dense[t](rows) where there is one, trimmed below thresholds[t].
    `needed` is LINEAR, MASS or how many adapters must agree; `scale` is λ.
    """

    a: torch.Tensor
    b: torch.Tensor
    ends: tuple[int, ...]
    scales: tuple[float, ...]
    thresholds: tuple[float, ...]
    needed: int
    scale: float
    dense: tuple[DenseRows | None, ...]

    @cached_property
    def slots(self) -> tuple[int, ...]:
        """Each adapter's place in `dense_rows`; -1 where its factors are all that it has."""
        places = iter(range(len(self.dense)))
        return tuple(-1 if rows is None else next(places) for rows in self.dense)

    @property
    def is_dense(self) -> bool:
        """Whether some adapter has more than factors."""
        return max(self.slots) >= 0

    def dense_rows(self, rows: slice) -> NDArray[np.float32]:
        """What those adapters add that have more than factors, float32 [D, rows, in]."""
        found = [part(rows).numpy() for part in self.dense if part is not None]
        return np.stack(found) if found else np.empty((0, 0, 0), np.float32)

    @property
    def shape(self) -> tuple[int, int]:
        """[out, in]"""
        return self.b.shape[0], self.a.shape[1]

    def to(self, device: torch.device) -> "Stack":
        """The same on a device; a GPU's `b` lies column by column."""
        if device.type == "cpu":
            return self
        return replace(self, a=self.a.to(device), b=self.b.T.contiguous().to(device).T)


def stack(
    factors: Sequence[Factors],
    weights: Sequence[float],
    thresholds: Sequence[float] | None = None,
    needed: int = LINEAR,
    scale: float = 1.0,
) -> Stack:
    """Lay the factors side by side; no thresholds: nothing is trimmed."""
    ends = np.cumsum([0, *(f.a.shape[0] for f in factors)])
    return Stack(
        a=factors[0].a if len(factors) == 1 else torch.cat([f.a for f in factors]),
        b=factors[0].b if len(factors) == 1 else torch.cat([f.b for f in factors], dim=1),
        ends=tuple(int(end) for end in ends),
        scales=tuple(
            w * f.scaling if f.rank else 1.0 for w, f in zip(weights, factors, strict=True)
        ),
        thresholds=tuple(thresholds or [0.0] * len(factors)),
        needed=needed,
        scale=scale,
        dense=tuple(
            partial(_weighted, f.dense, w) if f.dense else None
            for w, f in zip(weights, factors, strict=True)
        ),
    )


def _weighted(parts: Sequence[Dense], weight: float, rows: slice) -> torch.Tensor:
    total = parts[0].rows(rows)
    for part in parts[1:]:
        total = total + part.rows(rows)
    return total * weight


@dataclass
class Survey:
    """What `fine` counts: for each bracket [lows, highs) of magnitude bits, added up over blocks.

    `histograms` [n, width] int64: how many entries have each value of the bits, from the low end;
    `above` [n]: how many lie above; `squares` [n]: their Σx²; `largest`: the largest bits met.
    """

    lows: NDArray[np.int32]
    highs: NDArray[np.int32]
    histograms: NDArray[np.int64]
    above: NDArray[np.int64]
    squares: NDArray[np.float64]
    largest: int = 0

    @classmethod
    def empty(cls, brackets: Sequence[tuple[int, int]]) -> "Survey":
        """Nothing counted yet."""
        lows, highs = np.array(brackets, dtype=np.int32).reshape(-1, 2).T.copy()
        n, width = len(brackets), int((highs - lows).max(initial=0))
        histograms = np.zeros((n, width), np.int64)
        return cls(lows, highs, histograms, np.zeros(n, np.int64), np.zeros(n))

    def add(self, other: "Survey") -> None:
        """Add the counts of other entries, looked at with the same brackets."""
        self.histograms += other.histograms
        self.above += other.above
        self.squares += other.squares
        self.largest = max(self.largest, other.largest)


@dataclass
class Statistics:
    """Sums over entries that an interference report needs, added up over blocks.

    `counts` [3]: entries that two or more adapters kept, those whose signs differ, those not zero
    after the merge. `pairs` [2, N, N], upper triangle: entries that both kept, those whose signs
    differ. `moments` [2N + 1]: Σx² and Σx·merged by adapter before trimming, Σmerged².
    """

    counts: NDArray[np.int64]
    pairs: NDArray[np.int64]
    moments: NDArray[np.float64]

    @classmethod
    def empty(cls, adapters: int) -> "Statistics":
        """Nothing counted yet."""
        pairs = np.zeros((2, adapters, adapters), np.int64)
        return cls(np.zeros(3, np.int64), pairs, np.zeros(2 * adapters + 1))


@dataclass(frozen=True)
class Merged:
    """Entries of a merged block that: are not zero before they are added to the base; change the
    stored value; are not finite."""

    survivors: int
    changed: int
    infinite: int
