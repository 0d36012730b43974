"""What the passes compute on: ΔW of one base tensor, as scaling · b · a and dense parts."""

from dataclasses import dataclass
from typing import Protocol

from torch import Tensor

__all__ = ["Dense", "Factors"]


class Dense(Protocol):
    """A part of ΔW that is not a product of the tensor's factors."""

    def rows(self, rows: slice) -> Tensor:
        """Some rows of it, float32 [rows, columns]."""

    def read(self) -> "Dense":
        """The same, with what all its rows share in memory."""


@dataclass(frozen=True)
class Factors:
    """ΔW [out, in] = scaling · b [out, r] · a [r, in] + dense, float32; the rank may be 0."""

    a: Tensor
    b: Tensor
    scaling: float
    dense: tuple[Dense, ...] = ()

    @property
    def shape(self) -> tuple[int, int]:
        """Shape of ΔW: (out, in)."""
        return self.b.shape[0], self.a.shape[1]

    @property
    def rank(self) -> int:
        """r"""
        return self.a.shape[0]

    def read(self) -> "Factors":
        """Themselves: they are in memory."""
        return self
