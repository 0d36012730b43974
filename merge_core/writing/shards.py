"""Write the merged shards: the base's bytes, with those of merged tensors computed anew.

A shard is made of spans in the order of its bytes. Threads fill them while this one hashes what is
complete, so reading, computing, writing and hashing overlap, and no more than a few blocks of rows
are in memory, whatever the model's size.
"""

import hashlib
import math
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from merge_core.checkpoints.open import Checkpoint
from merge_core.checkpoints.stored_tensor import as_matrix
from merge_core.errors import WorkError
from merge_core.files.file_copy import clone, copy_range, read_into, start_writeback, write_all
from merge_core.files.safetensors_file import DTYPES, TensorEntry, write_header
from merge_core.kernels import buffer_on, passes_on, steps_on
from merge_core.kernels.blocks import row_blocks
from merge_core.kernels.operands import Merged
from merge_core.threads import in_order
from merge_core.ties.tensor_merge import TensorMerge

__all__ = [
    "OUTPUT_DTYPES",
    "Shard",
    "ShardWriter",
    "Written",
    "not_finite",
    "output_dtype",
    "tensor_bytes",
]

OUTPUT_DTYPES = {"float32": "F32", "bfloat16": "BF16", "float16": "F16"}
_COPIED = 8 << 20
"""Bytes copied at a time."""
_HASHED = 1 << 20
"""Bytes hashed at a time."""


@dataclass(frozen=True)
class Written:
    """One tensor: whether a stored value changed, and how many entries did before rounding."""

    changed: bool
    survivors: int


@dataclass(frozen=True)
class Shard:
    """A complete shard: its SHA-256, and what became of each merged tensor."""

    sha256: str
    tensors: Mapping[str, Written]


@dataclass(frozen=True)
class _Span:
    """Bytes [start, end) of the new shard; `fill` writes them.

    `merged` names the tensor whose merge they belong to, `last` says that it ends with them.
    """

    start: int
    end: int
    fill: Callable[[], Merged | None]
    merged: str = ""
    last: bool = False


@dataclass(frozen=True)
class _Files:
    """The base's shard and the new one, open; `shared`: they have the same bytes to begin with."""

    source: int
    target: int
    shared: bool = False

    def copies(self, start: int, count: int, position: int) -> Iterator[_Span]:
        """Spans that copy `count` bytes from `start` in the base to `position`."""
        for done in range(0, count, _COPIED):
            part = min(_COPIED, count - done)
            arguments = (self.source, start + done, self.target, position + done, part)
            fill = (lambda: None) if self.shared else partial(copy_range, *arguments)
            yield _Span(position + done, position + done + part, fill)

    def expect(self, entry: TensorEntry) -> None:
        """Have the disk fetch a tensor of the base while others are computed."""
        if hasattr(os, "posix_fadvise"):
            size = entry.end - entry.start
            os.posix_fadvise(self.source, entry.start, size, os.POSIX_FADV_WILLNEED)


class _Buffers(threading.local):
    """Two buffers of each thread, used again for every block."""

    def __init__(self) -> None:
        self.arrays = {"base": np.empty(0, np.uint8), "out": np.empty(0, np.uint8)}

    def rows(
        self, name: str, count: int, row_bytes: int, device: torch.device
    ) -> NDArray[np.uint8]:
        """An array [count, row_bytes]; what it held before is in it."""
        if self.arrays[name].size < count * row_bytes:
            self.arrays[name] = buffer_on(device, count * row_bytes)
        return self.arrays[name][: count * row_bytes].reshape(count, row_bytes)


@dataclass(frozen=True)
class ShardWriter:
    """Writes shards of `base` into `folder` with `merges` applied, on `device`.

    `dtype` is a key of OUTPUT_DTYPES, or "base"; `threads` work on one shard. `done` is called
    after each merged tensor.
    """

    base: Checkpoint
    folder: Path
    merges: Mapping[str, TensorMerge]
    dtype: str
    device: torch.device
    threads: int
    done: Callable[[], None]
    buffers: _Buffers = field(default_factory=_Buffers)

    def write(self, shard: str) -> Shard:
        """Write one shard, to the disk.

        Raises WorkError for values that are not finite, and for a base that changes meanwhile.
        """
        entries = {n: e for n, e in self.base.tensors.items() if e.shard == shard}
        path = self.base.folder / shard
        before = _identity(path)
        source = os.open(path, os.O_RDONLY)
        target = os.open(self.folder / shard, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o666)
        try:
            written = self._write(entries, _Files(source, target))
            os.fsync(target)
        finally:
            os.close(source)
            os.close(target)
        if _identity(path) != before:
            raise WorkError(f"{path} changed while it was read: merge again when it is at rest")
        return written

    def _write(self, entries: Mapping[str, TensorEntry], files: _Files) -> Shard:
        digest, position, outcomes = hashlib.sha256(), 0, dict[str, Written]()
        buffer = memoryview(bytearray(_HASHED))
        spans = self._spans(entries, files)
        for span, merged in in_order(_filled, spans, self.threads):
            for start in range(position, span.end, _HASHED):
                part = buffer[: min(_HASHED, span.end - start)]
                read_into(files.target, part, start)
                digest.update(part)
            start_writeback(files.target, position, span.end - position)
            position = span.end
            if merged:
                outcomes[span.merged] = _added(outcomes.get(span.merged), merged)
                if span.last:
                    self.done()
        return Shard(digest.hexdigest(), outcomes)

    def _spans(self, entries: Mapping[str, TensorEntry], files: _Files) -> Iterator[_Span]:
        """The shard from its first byte to its last."""
        dtypes = {name: output_dtype(entry, self.dtype) for name, entry in entries.items()}
        as_it_lies = self.base.head not in entries
        if as_it_lies and all(dtypes[name] == entry.dtype for name, entry in entries.items()):
            header = min(entry.start for entry in entries.values())
            starts = {name: entry.start for name, entry in entries.items()}
            files = replace(files, shared=clone(files.target, files.source))
            yield from files.copies(0, header, 0)
        else:
            text, starts = write_header({n: (dtypes[n], e.shape) for n, e in entries.items()})
            yield _Span(0, len(text), lambda: write_all(files.target, text, 0))
        for name, entry in entries.items():
            if name in self.merges:
                yield from self._merged(name, entry, files, starts[name], dtypes[name])
            elif dtypes[name] == entry.dtype:
                yield from files.copies(entry.start, entry.end - entry.start, starts[name])
            else:
                yield from self._converted(name, entry, files, starts[name], dtypes[name])

    def _merged(
        self, name: str, entry: TensorEntry, files: _Files, start: int, dtype: str
    ) -> Iterator[_Span]:
        """Row blocks of W + ΔW, added in float32 and rounded once."""
        files.expect(entry)
        entry = replace(entry, shape=as_matrix(entry.shape))
        stack = self.merges[name].stack(self.device)
        out_bytes = entry.shape[1] * DTYPES[dtype].itemsize

        def fill(rows: slice) -> Merged:
            count = rows.stop - rows.start
            base = self.buffers.rows("base", count, entry.row_bytes, self.device)
            read_into(files.source, base, entry.start + rows.start * entry.row_bytes)
            out = self.buffers.rows("out", count, out_bytes, self.device)
            merged: Merged = passes_on(self.device).merge(
                stack, rows, base, entry.dtype, out, dtype
            )
            if merged.infinite:
                raise not_finite(name, dtype)
            write_all(files.target, out, start + rows.start * out_bytes)
            return merged

        for rows in steps_on(self.device, (entry.rows, entry.shape[1])):
            end = start + rows.stop * out_bytes
            yield _Span(
                start + rows.start * out_bytes,
                end,
                partial(fill, rows),
                name,
                rows.stop == entry.rows,
            )

    def _converted(
        self, name: str, entry: TensorEntry, files: _Files, start: int, dtype: str
    ) -> Iterator[_Span]:
        """Row blocks of a tensor that no adapter touches, in another dtype."""
        out_bytes = entry.row_bytes // DTYPES[entry.dtype].itemsize * DTYPES[dtype].itemsize

        def fill(rows: slice) -> None:
            values = self.base.read(name, rows).to(DTYPES[dtype])
            if not torch.isfinite(values).all():
                raise not_finite(name, dtype)
            data = values.contiguous().flatten().view(torch.uint8).numpy()
            write_all(files.target, data, start + rows.start * out_bytes)

        for rows in row_blocks((entry.rows, max(1, entry.row_bytes))):
            first, last = start + rows.start * out_bytes, start + rows.stop * out_bytes
            yield _Span(first, last, partial(fill, rows))


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


def _filled(span: _Span) -> tuple[_Span, Merged | None]:
    return span, span.fill()


def _added(written: Written | None, merged: Merged) -> Written:
    before = written or Written(changed=False, survivors=0)
    return Written(before.changed or merged.changed > 0, before.survivors + merged.survivors)


def _identity(path: Path) -> tuple[int, int, int]:
    stat = path.stat()
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def not_finite(name: str, dtype: str) -> WorkError:
    """The error of a tensor whose merge, or whose base, cannot be stored."""
    return WorkError(
        f"{name}: not finite in {DTYPES[dtype]}: the base holds NaN or infinity, or the merge "
        "overflows; choose a wider output_dtype or a smaller scale"
    )
