"""A tensor in a safetensors file, taken as a matrix of rows."""

import math
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor

from merge_core.files.safetensors_file import DTYPES, TensorEntry, read_rows

__all__ = ["Stored", "as_matrix", "same_rows"]


def as_matrix(shape: tuple[int, ...]) -> tuple[int, int]:
    """Rows and columns of a tensor of any shape: a vector is one row, experts lie below others."""
    return (math.prod(shape[:-1]), shape[-1]) if shape else (1, 1)


@dataclass(frozen=True)
class Stored:
    """A tensor in a safetensors file, taken as a matrix."""

    folder: Path
    entry: TensorEntry

    @property
    def shape(self) -> tuple[int, int]:
        """[rows, columns]"""
        return as_matrix(self.entry.shape)

    def rows(self, rows: slice | None = None) -> Tensor:
        """Some rows, or all, in float32 whatever they are stored in."""
        entry = replace(self.entry, shape=self.shape)
        return read_rows(self.folder, entry, rows).to(torch.float32)


def same_rows(one: Stored, other: Stored, rows: slice) -> bool:
    """Whether two tensors have the same values there, rounded to the coarser dtype of the two."""
    a, b = one.rows(rows), other.rows(rows)
    for name in ("BF16", "F16"):
        if name in (one.entry.dtype, other.entry.dtype):
            a, b = a.to(DTYPES[name]), b.to(DTYPES[name])
    return torch.equal(a, b)
