"""Exact selection of the k-th largest magnitude, over entries that are recomputed in each pass.

Bits of non-negative floats sort as the floats do. A histogram of the upper 16 bits of a sample
gives a narrow bracket; a pass over all entries counts what lies above it, and every value within
it, one by one. Where the sample misled, or is too coarse, a histogram of all entries gives the
bracket. So one density or many cost one pass and a bit, and memory does not grow.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from merge_core.errors import WorkError
from merge_core.kernels import passes_on, scans_on
from merge_core.kernels.factors import Factors
from merge_core.kernels.operands import Stack, Survey, stack
from merge_core.task_vectors.parts import StoredFactors

__all__ = ["SURVEY_BYTES", "Selection", "Walk", "kept", "select", "survey"]

_INFINITY_BITS = 0x7F800000
_BIN = 1 << 16
"""Values of the bits that share a bin of the coarse histogram."""
_BINS = 1 << 15
_WIDEST = 16 * _BIN
"""A bracket beyond this counts too much one by one."""
SURVEY_BYTES = 8 * _WIDEST
"""Of one density's survey."""
_SAMPLED = 8
"""A sample is one column of so many."""
_SMALL = 1 << 16
"""Entries of which no sample is taken."""

Bracket = tuple[int, int]
Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Walk:
    """Passes over the entries of one tensor of one adapter, x = weight·ΔW."""

    factors: Factors | StoredFactors
    weight: float
    device: torch.device

    @property
    def entries(self) -> int:
        """out · in"""
        return math.prod(self.factors.shape)

    def coarse(self, sampled: bool) -> Counts:
        """How many entries have each value of the upper 16 bits, [32768]."""
        one, histogram = self._stack(), np.zeros(_BINS, np.int64)
        columns = one.shape[1]
        window = max(1, columns // _SAMPLED) if sampled else columns
        for rows in scans_on(self.device, one.shape, one.is_dense):
            passes_on(self.device).coarse(one, rows, window, histogram)
        return histogram

    def fine(self, brackets: Sequence[Bracket]) -> Survey:
        """What lies within each bracket and above it."""
        one, found = self._stack(), Survey.empty(brackets)
        for rows in scans_on(self.device, one.shape, one.is_dense):
            passes_on(self.device).fine(one, rows, found)
        return found

    def _stack(self) -> Stack:
        return stack([self.factors.read()], [self.weight]).to(self.device)


Each = Callable[[Callable[[Walk], Any], Sequence[Walk]], Iterable[Any]]
"""`map`, or one that spreads the walks over threads; results in the order of the walks."""


@dataclass(frozen=True)
class Selection:
    """The k-th largest magnitude's bits for each k, and the survey that found them."""

    bits: tuple[int, ...]
    survey: Survey


def select(walks: Sequence[Walk], ks: Sequence[int], each: Each) -> Selection:
    """The k-th largest |x| over the entries of all walks, for each k from 1 to their number.

    Raises WorkError when an entry is not finite.
    """
    entries = sum(walk.entries for walk in walks)
    # A small tensor is read whole as fast as a sample of it.
    if entries > _SMALL:
        sample = _summed(each(lambda walk: walk.coarse(sampled=True), walks))
        guessed = [bracket for k in ks if (bracket := _guess(sample, k / entries))]
        # A bracket that misses is thrown away: exact counts decide, not the guess.
        if len(guessed) == len(ks) and (found := _found(walks, ks, guessed, each)):
            return found
    whole = _summed(each(lambda walk: walk.coarse(sampled=False), walks))
    # Infinity and NaN sort above every number and would count as the largest entries.
    if whole[_INFINITY_BITS // _BIN :].any():
        raise _overflow()
    found = _found(walks, ks, [_bin_of(whole, k) for k in ks], each)
    assert found is not None
    return found


def survey(walks: Sequence[Walk], brackets: Sequence[Bracket], each: Each) -> Survey:
    """The walks' surveys added up. Raises WorkError when an entry is not finite."""
    # Integer counts add up to the same in any order, so threads change no threshold.
    total = Survey.empty(brackets)
    for one in each(lambda walk: walk.fine(brackets), walks):
        total.add(one)
    if total.largest >= _INFINITY_BITS:
        raise _overflow()
    return total


def kept(survey: Survey, n: int, bits: int) -> tuple[int, float]:
    """How many entries have at least these bits, which lie in bracket n, and their Σx²."""
    low = int(survey.lows[n])
    counts = survey.histograms[n, bits - low : int(survey.highs[n]) - low]
    # Each place of the histogram is one float value, so its square is known exactly.
    values = np.arange(bits, bits + len(counts), dtype=np.int32).view(np.float32)
    squares = float((counts * values.astype(np.float64) ** 2).sum())
    return int(survey.above[n] + counts.sum()), float(survey.squares[n]) + squares


def _found(
    walks: Sequence[Walk], ks: Sequence[int], brackets: Sequence[Bracket], each: Each
) -> Selection | None:
    """The selection, unless some k-th largest lies outside its bracket."""
    found = survey(walks, brackets, each)
    bits = []
    for n, k in enumerate(ks):
        within = k - int(found.above[n])
        if not 1 <= within <= found.histograms[n].sum():
            return None
        bits.append(int(found.lows[n]) + _from_top(found.histograms[n], within))
    return Selection(tuple(bits), found)


def _summed(histograms: Iterable[Counts]) -> Counts:
    return sum(histograms, np.zeros(_BINS, np.int64))


def _guess(sample: Counts, share: float) -> Bracket | None:
    """Where the entry that this share of all reaches lies, by six deviations; None: too wide."""
    size = int(sample.sum())
    # Six deviations all but never miss where entries are independent; ΔW's are not quite.
    middle, margin = share * size, 6 * math.sqrt(size * share * (1 - share)) + 1
    # The sample holds too few entries beyond such a threshold to say where it lies.
    if middle - margin < 1 or middle + margin > size:
        return None
    high, low = (_from_top(sample, math.floor(middle + m)) for m in (-margin, margin))
    bracket = (low * _BIN, (high + 1) * _BIN)
    return bracket if bracket[1] - bracket[0] <= _WIDEST else None


def _bin_of(histogram: Counts, k: int) -> Bracket:
    place = _from_top(histogram, k)
    return place * _BIN, (place + 1) * _BIN


def _from_top(histogram: Counts, k: int) -> int:
    """The place that holds the k-th largest, counted from 1."""
    from_top = np.cumsum(histogram[::-1])
    return len(histogram) - 1 - int(np.searchsorted(from_top, k))


def _overflow() -> WorkError:
    return WorkError("a task vector overflows float32: its factors or its weight are too large")
