"""Dense parts that are made of small matrices: LoHa's and LoKr's, some rows at a time."""

from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from merge_core.kernels.cpu_product import product_rows
from merge_core.kernels.factors import Factors
from merge_core.task_vectors.parts import StoredFactors

__all__ = ["Hadamard", "Kronecker", "small_product"]


@dataclass(frozen=True)
class Hadamard:
    """LoHa (arXiv:2108.06098): s · (b1·a1) ⊙ (b2·a2), s the scalings' product."""

    one: StoredFactors | Factors
    other: StoredFactors | Factors

    def rows(self, rows: slice) -> Tensor:
        """Both products' rows, multiplied entry by entry."""
        one, other = self.one.read(), self.other.read()
        whole = _rows(one, rows) * _rows(other, rows)
        return whole * (one.scaling * other.scaling)

    def read(self) -> "Hadamard":
        """The same with all factors in memory."""
        return replace(self, one=self.one.read(), other=self.other.read())


@dataclass(frozen=True)
class Kronecker:
    """LoKr (arXiv:2108.06098, LyCORIS): s · one ⊗ other, float32 [m, n] and [p, q]."""

    one: Tensor
    other: Tensor
    scaling: float

    def rows(self, rows: slice) -> Tensor:
        """Row i·p + j is row i of one, each entry times row j of other."""
        places = torch.arange(rows.start, rows.stop)
        i, j = places // self.other.shape[0], places % self.other.shape[0]
        whole = self.one[i][:, :, None] * self.other[j][:, None, :]
        return whole.reshape(len(places), -1) * self.scaling

    def read(self) -> "Kronecker":
        """Itself: both are in memory."""
        return self


def small_product(b: Tensor, a: Tensor) -> Tensor:
    """b · a float32, with the operations that every product here has."""
    return _rows(Factors(a, b, 1.0), slice(0, b.shape[0]))


def _rows(factors: Factors, rows: slice) -> Tensor:
    out = np.empty((rows.stop - rows.start, factors.shape[1]), np.float32)
    product_rows(factors.a.numpy(), factors.b.numpy(), rows.start, out)
    return torch.from_numpy(out)
