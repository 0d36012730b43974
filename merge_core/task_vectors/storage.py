"""A task vector in a folder of its own: factors in float32, dense parts as the adapter has them.

What a dense part takes from the base or from a full fine-tune is not copied: loading takes the
base, and the fine-tune's folder, that it was read with.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from merge_core.checkpoints.open import Checkpoint, untied
from merge_core.checkpoints.stored_tensor import Stored
from merge_core.errors import AdapterError
from merge_core.files.safetensors_file import (
    DTYPES,
    TensorEntry,
    read_header,
    read_rows,
    write_header,
)
from merge_core.kernels.factors import Dense, Factors
from merge_core.task_vectors.from_adapter import TaskVector
from merge_core.task_vectors.loha_lokr import Hadamard, Kronecker
from merge_core.task_vectors.parts import Blocks, Regained, Replaced, Scattered, StoredFactors

__all__ = ["load_task_vector", "save_task_vector"]

_TENSORS, _METADATA = "task_vector.safetensors", "task_vector.json"
_NAMES = {dtype: name for name, dtype in DTYPES.items()}

_Piece = tuple[str, str, tuple[int, ...], Callable[[], Tensor]]
"""A tensor to write: name, dtype, shape, and what reads it."""


def save_task_vector(task_vector: TaskVector, folder: Path) -> None:
    """Write the vector into an existing folder; the same vector gives the same bytes."""
    dense: dict[str, Any] = {}
    pieces: list[_Piece] = []
    for name, factors in task_vector.factors.items():
        pieces += _factor_pieces(name, factors)
        for n, part in enumerate(factors.dense):
            found, metadata = _dense_pieces(f"{name}.{n}", part)
            pieces += found
            described = dense.setdefault(name, {"shape": factors.shape, "parts": []})
            described["parts"].append(metadata)
    with (folder / _TENSORS).open("wb") as file:
        file.write(write_header({name: (dtype, shape) for name, dtype, shape, _ in pieces})[0])
        for _, _, _, read in pieces:
            file.write(read().contiguous().flatten().view(torch.uint8).numpy().data)
    values: dict[str, Any] = {
        "digest": task_vector.digest,
        "scaling": {name: factors.scaling for name, factors in task_vector.factors.items()},
        "norms": dict(task_vector.norms),
        "warnings": list(task_vector.warnings),
    }
    values |= {"dense": dense} if dense else {}
    values |= {"tied": task_vector.tied, "unties": task_vector.unties} if task_vector.tied else {}
    (folder / _METADATA).write_text(json.dumps(values, indent=1) + "\n")


def _factor_pieces(name: str, factors: Factors | StoredFactors) -> Iterator[_Piece]:
    """a and b as they are computed with, one after the other."""
    rows, columns = factors.shape
    if factors.rank:
        yield f"{name}.a", "F32", (factors.rank, columns), lambda: factors.read().a
        yield f"{name}.b", "F32", (rows, factors.rank), lambda: factors.read().b


def _dense_pieces(name: str, part: Dense) -> tuple[list[_Piece], dict[str, Any]]:
    """The tensors of one dense part, and what else there is to know of it."""
    if isinstance(part, Replaced) and not part.copied:
        return [], {"kind": "elsewhere", "entry": asdict(part.new.entry)}
    if isinstance(part, Replaced):
        entry = part.new.entry
        whole = part.new.folder, entry
        counted = {} if part.count is None else {"count": part.count}
        pieces = [(f"{name}.new", entry.dtype, entry.shape, lambda: read_rows(*whole))]
        return pieces, {"kind": "replaced", **counted}
    if isinstance(part, Regained):
        return [_small(f"{name}.gains", part.gains)], {"kind": "regained"}
    if isinstance(part, Scattered):
        small = {"indices": part.indices, "values": part.values}
        return [_small(f"{name}.{key}", x) for key, x in small.items()], {"kind": "scattered"}
    if isinstance(part, Kronecker):
        small = {"one": part.one, "other": part.other}
        metadata = {"kind": "kronecker", "scaling": part.scaling}
        return [_small(f"{name}.{key}", x) for key, x in small.items()], metadata
    if isinstance(part, Hadamard):
        both = [(0, part.one), (0, part.other)]
        kind = "hadamard"
    else:
        assert isinstance(part, Blocks)
        both, kind = list(part.parts), "blocks"
    pieces = [
        piece
        for n, (_, factors) in enumerate(both)
        for piece in _factor_pieces(f"{name}.{n}", factors)
    ]
    places = [(start, factors.scaling) for start, factors in both]
    return pieces, {"kind": kind, "places": places}


def _small(name: str, tensor: Tensor) -> _Piece:
    return name, _NAMES[tensor.dtype], tuple(tensor.shape), lambda: tensor


def load_task_vector(folder: Path, base: Checkpoint, fine_tune: Path | None = None) -> TaskVector:
    """Open what `save_task_vector` wrote; factors are read when their turn comes.

    `base` and, of a full fine-tune, the folder are those that the task vector was read with.
    """
    entries, problems = read_header(folder / _TENSORS)
    if problems:
        raise AdapterError(problems, f"task vector {folder}")
    metadata = json.loads((folder / _METADATA).read_text())
    dense = metadata.get("dense", {})
    factors, tied = {}, metadata.get("tied")
    base = untied(base, (tied[0], tied[1])) if tied else base
    for name, scaling in metadata["scaling"].items():
        described = dense.get(name, {"shape": None, "parts": []})
        stored = Stored(base.folder, base.tensors[name])
        parts = tuple(
            _elsewhere(fine_tune, part, stored)
            if part["kind"] == "elsewhere"
            else _dense(folder, entries, f"{name}.{n}", part, stored)
            for n, part in enumerate(described["parts"])
        )
        factors[name] = _factors(folder, entries, name, scaling, described["shape"], parts)
    return TaskVector(
        digest=metadata["digest"],
        factors=factors,
        norms=metadata["norms"],
        warnings=tuple(metadata["warnings"]),
        tied=(tied[0], tied[1]) if tied else None,
        unties=metadata.get("unties", False),
    )


def _factors(
    folder: Path,
    entries: Mapping[str, TensorEntry],
    name: str,
    scaling: float,
    shape: tuple[int, int] | None = None,
    dense: tuple[Dense, ...] = (),
) -> StoredFactors:
    if f"{name}.a" not in entries:
        assert shape is not None
        return StoredFactors((shape[0], shape[1]), scaling=scaling, dense=dense)
    a, b = (Stored(folder, entries[f"{name}.{x}"]) for x in "ab")
    return StoredFactors((b.shape[0], a.shape[1]), a, b, scaling, dense=dense)


def _elsewhere(folder: Path | None, metadata: Mapping[str, Any], base: Stored) -> Replaced:
    """A fine-tune's tensor, in files that its digest covers."""
    assert folder is not None
    entry = metadata["entry"]
    new = TensorEntry(**{**entry, "shape": tuple(entry["shape"])})
    return Replaced(Stored(folder, new), base, copied=False)


def _dense(
    folder: Path,
    entries: Mapping[str, TensorEntry],
    name: str,
    metadata: Mapping[str, Any],
    base: Stored,
) -> Dense:
    """Inverse of `_dense_pieces`."""
    if metadata["kind"] == "replaced":
        return Replaced(Stored(folder, entries[f"{name}.new"]), base, metadata.get("count"))
    if metadata["kind"] == "regained":
        return Regained(read_rows(folder, entries[f"{name}.gains"]), base)
    if metadata["kind"] == "scattered":
        return Scattered(
            *(read_rows(folder, entries[f"{name}.{x}"]) for x in ("indices", "values"))
        )
    if metadata["kind"] == "kronecker":
        one, other = (read_rows(folder, entries[f"{name}.{x}"]) for x in ("one", "other"))
        return Kronecker(one, other, metadata["scaling"])
    parts = tuple(
        (start, _factors(folder, entries, f"{name}.{n}", scaling))
        for n, (start, scaling) in enumerate(metadata["places"])
    )
    if metadata["kind"] == "hadamard":
        return Hadamard(*(factors for _, factors in parts))
    return Blocks(parts, parts[0][1].shape[1])
