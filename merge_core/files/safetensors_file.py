"""Safetensors files read by hand: a checked header, then positioned reads of rows.

Positioned reads into small buffers keep memory bounded; mapped pages would count as resident.
Format: 8 bytes little-endian header length, JSON header, tensor bytes without gaps.
"""

import json
import math
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from common.problem import Problem
from merge_core.files.json_file import MAX_BYTES, parse

__all__ = ["DTYPES", "FLOATS", "TensorEntry", "read_header", "read_rows", "write_header"]

DTYPES: dict[str, torch.dtype] = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U8": torch.uint8,
    "BOOL": torch.bool,
    "F8_E4M3": torch.float8_e4m3fn,
    "F8_E5M2": torch.float8_e5m2,
}
FLOATS = ("F32", "F16", "BF16")
_MAX_HEADER_BYTES = MAX_BYTES
_MAX_SIZE = 1 << 56
"""Entries of a tensor, and bytes of a file: beyond any, and far from what 64 bits overflow at."""
_MAX_DIMENSIONS = 8
_LFS = b"version https://git-lfs.github.com/spec/"
_LONGEST_NAME = 255


@dataclass(frozen=True)
class TensorEntry:
    """Where one tensor lies: file, stored dtype, shape, and byte range [start, end) in the file."""

    shard: str
    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int

    @property
    def rows(self) -> int:
        """Length of the first dimension; a scalar has one row."""
        return self.shape[0] if self.shape else 1

    @property
    def row_bytes(self) -> int:
        """Bytes of one row."""
        return (self.end - self.start) // self.rows if self.rows else 0


def read_header(path: Path) -> tuple[dict[str, TensorEntry], list[Problem]]:
    """Tensors of a safetensors file in the order of their bytes, and everything wrong with it."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
            if start == _LFS[:8]:
                return {}, [_pointer(path)]
            (length,) = struct.unpack("<Q", start.ljust(8, b"\0"))
            if not 2 <= length <= min(size - 8, _MAX_HEADER_BYTES):
                return {}, [
                    _problem(path, "header", "a header inside the file", _size(length, size))
                ]
            header = parse(file.read(length))
    except (OSError, ValueError, RecursionError) as error:
        return {}, [_problem(path, "header", "a readable safetensors header", str(error))]
    if not isinstance(header, dict):
        return {}, [_problem(path, "header", "a JSON object", type(header).__name__)]
    header.pop("__metadata__", None)
    entries: dict[str, TensorEntry] = {}
    problems: list[Problem] = []
    for name, value in header.items():
        entry = _entry(path, name, value, 8 + length)
        if isinstance(entry, str):
            problems.append(_problem(path, name, "dtype, shape and matching data_offsets", entry))
        else:
            entries[name] = entry
    ordered = dict(sorted(entries.items(), key=lambda item: (item[1].start, item[1].end)))
    return ordered, problems or _gaps(path, ordered, 8 + length, size)


def _entry(path: Path, name: str, value: Any, data_start: int) -> TensorEntry | str:
    """The entry, or what is wrong with it."""
    if len(name) > _LONGEST_NAME or not name.isprintable():
        return f"a name of {len(name)} characters, or with control characters"
    try:
        dtype, shape = value["dtype"], tuple(value["shape"])
        start, end = value["data_offsets"]
    except (KeyError, TypeError, ValueError):
        return "incomplete entry"
    if not all(type(n) is int and 0 <= n <= _MAX_SIZE for n in (*shape, start, end)):
        return "numbers that are no sizes"
    if len(shape) > _MAX_DIMENSIONS or math.prod(max(n, 1) for n in shape) > _MAX_SIZE:
        return f"an absurd shape of {len(shape)} dimensions"
    if not isinstance(dtype, str) or dtype not in DTYPES:
        return f"dtype {str(dtype)[:20]}" if isinstance(dtype, str) else "a dtype that is no text"
    bytes_needed = math.prod(shape) * DTYPES[dtype].itemsize
    if end - start != bytes_needed:
        return f"{end - start} bytes for {dtype} {list(shape)}, which takes {bytes_needed}"
    return TensorEntry(path.name, dtype, shape, data_start + start, data_start + end)


def _gaps(path: Path, entries: dict[str, TensorEntry], start: int, size: int) -> list[Problem]:
    """Tensors must follow each other without gap or overlap, up to the end of the file."""
    position = start
    for name, entry in entries.items():
        if entry.start != position:
            found = f"it starts at byte {entry.start}, the one before ends at {position}"
            return [_problem(path, name, "tensors side by side", found)]
        position = entry.end
    if position != size:
        found = f"{size} bytes" + (" (truncated)" if size < position else "")
        return [_problem(path, "file size", f"{position} bytes, as the header says", found)]
    return []


def _problem(path: Path, field: str, wanted: str, found: str) -> Problem:
    return Problem(str(path), field, wanted, found, "fetch the file again, or save it again")


def _pointer(path: Path) -> Problem:
    found, fix = "a pointer of Git LFS, which stands for it", "git lfs pull there, or hf download"
    return Problem(str(path), "file", "the file itself", found, fix)


def _size(length: int, size: int) -> str:
    return f"{size} bytes in the file, a header of {length} bytes"


def read_rows(folder: Path, entry: TensorEntry, rows: slice | None = None) -> Tensor:
    """Rows of a tensor (all by default) in the stored dtype, shape [rows, …]; a fresh copy."""
    first, last, _ = (rows or slice(None)).indices(entry.rows)
    count = max(0, last - first)
    buffer = bytearray(count * entry.row_bytes)
    with (folder / entry.shard).open("rb", buffering=0) as file:
        file.seek(entry.start + first * entry.row_bytes)
        if _fill(file.fileno(), buffer) != len(buffer):
            raise OSError(f"{folder / entry.shard}: shorter than its header says")
    shape = (count, *entry.shape[1:]) if entry.shape else ()
    if not buffer:
        return torch.empty(shape, dtype=DTYPES[entry.dtype])
    return torch.frombuffer(buffer, dtype=DTYPES[entry.dtype]).reshape(shape)


def _fill(descriptor: int, buffer: bytearray) -> int:
    """Read until the buffer is full or the file ends; returns the bytes read."""
    view, done = memoryview(buffer), 0
    while done < len(view) and (count := os.readv(descriptor, [view[done:]])):
        done += count
    return done


def write_header(entries: dict[str, tuple[str, tuple[int, ...]]]) -> tuple[bytes, dict[str, int]]:
    """Header bytes for tensors (dtype, shape) laid out in the order given, and each one's start.

    The header is padded with spaces to a multiple of 8, as the safetensors library does.
    """
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    position = 0
    for name, (dtype, shape) in entries.items():
        end = position + math.prod(shape) * DTYPES[dtype].itemsize
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    start = 8 + len(text)
    starts = {name: start + header[name]["data_offsets"][0] for name in entries}
    return struct.pack("<Q", len(text)) + text, starts
