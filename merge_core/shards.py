"""Write the merged shards: a copy of the base's with patches, or, in another dtype, new ones."""

import math
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from merge_core.checkpoint import Checkpoint
from merge_core.combine import TensorMerge
from merge_core.errors import WorkError
from merge_core.kernels.blocks import row_blocks
from merge_core.tensor_file import DTYPES, TensorEntry, write_header

__all__ = ["OUTPUT_DTYPES", "ShardWriter", "Written", "output_dtype", "tensor_bytes"]

OUTPUT_DTYPES = {"float32": "F32", "bfloat16": "BF16", "float16": "F16"}


@dataclass(frozen=True)
class Written:
    """One tensor: whether a stored value changed, and how many entries did before rounding."""

    changed: bool
    survivors: int


@dataclass(frozen=True)
class _Place:
    """Where a tensor goes: an open file, the byte it starts at, and the dtype stored there."""

    file: int
    start: int
    dtype: str


@dataclass(frozen=True)
class ShardWriter:
    """Writes shards of `base` into `folder` with `merges` applied, on `device`.

    `dtype` is a key of OUTPUT_DTYPES, or "base". `done` is called after each merged tensor.
    """

    base: Checkpoint
    folder: Path
    merges: Mapping[str, TensorMerge]
    dtype: str
    device: torch.device
    done: Callable[[], None]

    def write(self, shard: str) -> dict[str, Written]:
        """Write one shard; outcomes of its merged tensors."""
        entries = {n: e for n, e in self.base.tensors.items() if e.shard == shard}
        if all(output_dtype(e, self.dtype) == e.dtype for e in entries.values()):
            return self._patch(shard, entries)
        return self._rewrite(shard, entries)

    def _patch(self, shard: str, entries: Mapping[str, TensorEntry]) -> dict[str, Written]:
        """Copy the shard, then overwrite the byte ranges of merged tensors."""
        target = self.folder / shard
        shutil.copyfile(self.base.folder / shard, target)
        with target.open("r+b", buffering=0) as file:
            return {
                name: self._merge(name, _Place(file.fileno(), entry.start, entry.dtype))
                for name, entry in entries.items()
                if name in self.merges
            }

    def _rewrite(self, shard: str, entries: Mapping[str, TensorEntry]) -> dict[str, Written]:
        """Write the same tensors in the same order, floats in the output dtype."""
        dtypes = {name: output_dtype(entry, self.dtype) for name, entry in entries.items()}
        header, starts = write_header({n: (dtypes[n], e.shape) for n, e in entries.items()})
        outcomes = {}
        with (self.folder / shard).open("wb", buffering=0) as file:
            _write_all(file.fileno(), header, 0)
            for name, entry in entries.items():
                place = _Place(file.fileno(), starts[name], dtypes[name])
                if name in self.merges:
                    outcomes[name] = self._merge(name, place)
                else:
                    self._convert(name, entry, place)
        return outcomes

    def _merge(self, name: str, place: _Place) -> Written:
        """Write W + ΔW, added in float32 and rounded once."""
        changed, survivors, start = False, 0, place.start
        for block in self.merges[name].blocks(self.device):
            exact = self.base.read(name, block.rows).to(self.device, torch.float32)
            merged = (exact + block.merged).to(DTYPES[place.dtype])
            survivors += int(block.merged.count_nonzero())
            changed |= not torch.equal(merged, exact.to(DTYPES[place.dtype]))
            _write_tensor(name, merged, place.file, start)
            start += merged.nbytes
        self.done()
        return Written(changed, survivors)

    def _convert(self, name: str, entry: TensorEntry, place: _Place) -> None:
        """Write a tensor that no adapter touches."""
        start = place.start
        for rows in row_blocks((entry.rows, max(1, entry.row_bytes))):
            converted = self.base.read(name, rows).to(DTYPES[place.dtype])
            _write_tensor(name, converted, place.file, start)
            start += converted.nbytes


def output_dtype(entry: TensorEntry, dtype: str) -> str:
    """The dtype a tensor gets: `dtype` for floating point, its own otherwise or for "base"."""
    if dtype == "base" or not DTYPES[entry.dtype].is_floating_point:
        return entry.dtype
    return OUTPUT_DTYPES[dtype]


def tensor_bytes(base: Checkpoint, dtype: str) -> int:
    """Bytes of all tensors once written in `dtype`, headers left out."""
    return sum(
        math.prod(entry.shape) * DTYPES[output_dtype(entry, dtype)].itemsize
        for entry in base.tensors.values()
    )


def _write_tensor(name: str, values: Tensor, file: int, start: int) -> None:
    if values.is_floating_point() and not torch.isfinite(values).all():
        raise WorkError(
            f"{name}: not finite in {values.dtype}: the base holds NaN or infinity, or the merge "
            "overflows; choose a wider output_dtype or a smaller scale"
        )
    _write_all(file, values.contiguous().cpu().flatten().view(torch.uint8).numpy().data, start)


def _write_all(file: int, data: bytes | memoryview, start: int) -> None:
    view = memoryview(data)
    while view:
        count = os.pwrite(file, view, start)
        view, start = view[count:], start + count
