"""What an adapter does to one base tensor, taken as a matrix: ΔW = scaling · b · a + dense parts.

A dense part is computed anew, some rows at a time, from what the adapter stores and from the base:
so a full replacement or a DoRA takes no more memory or disk than the adapter itself. Each entry is
made by single float32 operations in a fixed order, as the product of the factors is.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import torch
from torch import Tensor

from merge_core.checkpoints.stored_tensor import Stored
from merge_core.kernels.cpu_product import product_rows
from merge_core.kernels.factors import Dense, Factors

__all__ = [
    "Blocks",
    "Expert",
    "Regained",
    "Replaced",
    "Scattered",
    "StoredFactors",
]


@dataclass(frozen=True)
class Replaced:
    """A tensor takes the base's place: new - base.

    It is the adapter's own, or lies in a checkpoint too large to be `copied` into a store. With
    `count` only its first rows do, and zero follows: an adapter may have more rows or fewer.
    """

    new: Stored
    base: Stored
    count: int | None = None
    copied: bool = True

    def rows(self, rows: slice) -> Tensor:
        """new - base"""
        if self.count is None or rows.stop <= self.count:
            return self.new.rows(rows) - self.base.rows(rows)
        out = torch.zeros(rows.stop - rows.start, self.base.shape[1])
        if rows.start < self.count:
            part = slice(rows.start, self.count)
            out[: self.count - rows.start] = self.new.rows(part) - self.base.rows(part)
        return out

    def read(self) -> "Replaced":
        """Itself: nothing is shared."""
        return self


@dataclass(frozen=True)
class Regained:
    """Rows or columns of the base, times a number: gains float32 [rows, 1] or [1, columns]."""

    gains: Tensor
    base: Stored

    def rows(self, rows: slice) -> Tensor:
        """gains ⊙ base"""
        gains = self.gains if self.gains.shape[0] == 1 else self.gains[rows]
        return self.base.rows(rows) * gains

    def read(self) -> "Regained":
        """Itself: the gains are in memory."""
        return self


@dataclass(frozen=True)
class Scattered:
    """A few rows, all others zero: values float32 [k, columns] at the rows `indices` [k]."""

    indices: Tensor
    values: Tensor

    def rows(self, rows: slice) -> Tensor:
        """Those of the rows that are among the indices, others zero."""
        out = torch.zeros(rows.stop - rows.start, self.values.shape[1])
        here = (self.indices >= rows.start) & (self.indices < rows.stop)
        out[self.indices[here] - rows.start] = self.values[here]
        return out

    def read(self) -> "Scattered":
        """Itself: the rows are in memory."""
        return self


@dataclass(frozen=True)
class Expert:
    """One of `count` experts: A holds theirs one below the other, B has the expert vary fastest.

    `rows` are those of B that belong to this tensor.
    """

    index: int
    count: int
    rows: slice


@dataclass(frozen=True)
class StoredFactors:
    """Where a tensor's ΔW lies, so that no more than a tensor's is in memory.

    ΔW = scaling · B · A, or its transpose where `turned`; `gains` [out] are DoRA's, of B's rows.
    """

    shape: tuple[int, int]
    a: Stored | None = None
    b: Stored | None = None
    scaling: float = 1.0
    turned: bool = False
    expert: Expert | None = None
    gains: Tensor | None = None
    dense: tuple[Dense, ...] = ()

    @property
    def rank(self) -> int:
        """r, 0 where there are only dense parts."""
        return self.a.shape[0] // (self.expert.count if self.expert else 1) if self.a else 0

    def read(self, load: Callable[[Stored], Tensor] = Stored.rows) -> Factors:
        """The factors, in float32 whatever they are stored in."""
        dense = tuple(part.read() for part in self.dense)
        if self.a is None or self.b is None:
            rows, columns = self.shape
            return Factors(torch.empty(0, columns), torch.empty(rows, 0), 1.0, dense)
        a, b = load(self.a), load(self.b)
        if self.expert:
            n, count = self.expert.index, self.expert.count
            a = a[n * self.rank : (n + 1) * self.rank]
            b = b.reshape(b.shape[0], self.rank, count)[self.expert.rows, :, n].contiguous()
        if self.gains is not None:
            b = b * self.gains[:, None]
        if self.turned:
            a, b = b.T.contiguous(), a.T.contiguous()
        return Factors(a, b, self.scaling, dense)


@dataclass(frozen=True)
class Blocks:
    """Products of factors one below the other, as fused experts have them: (first row, factors)."""

    parts: tuple[tuple[int, StoredFactors | Factors], ...]
    columns: int

    def rows(self, rows: slice) -> Tensor:
        """The rows that some block has, others zero; blocks do not overlap."""
        out = np.zeros((rows.stop - rows.start, self.columns), np.float32)
        for start, stored in self.parts:
            first, last = max(rows.start, start), min(rows.stop, start + stored.shape[0])
            if first < last:
                factors, part = stored.read(), out[first - rows.start : last - rows.start]
                product_rows(factors.a.numpy(), factors.b.numpy(), first - start, part)
                part *= np.float32(factors.scaling)
        return torch.from_numpy(out)

    def read(self) -> "Blocks":
        """The same with all factors in memory, each file's tensor read once."""
        load = cache(Stored.rows)
        return replace(self, parts=tuple((n, _loaded(f, load)) for n, f in self.parts))


def _loaded(factors: StoredFactors | Factors, load: Callable[[Stored], Tensor]) -> Factors:
    return factors.read(load) if isinstance(factors, StoredFactors) else factors
