"""A PEFT adapter folder, verified: plain LoRA on linear layers; anything else is refused by name.

Keys are those of real saves by PEFT 0.20 and 0.21. A is [r, in], B is [out, r].
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from merge_core.digest import sha256_file, sha256_lines
from merge_core.errors import AdapterError, Problem
from merge_core.json_file import read_object
from merge_core.lora_config import (
    config_problems,
    matching_problems,
    module_rank,
    module_scaling,
)
from merge_core.tensor_file import FLOATS, TensorEntry, read_header

__all__ = ["Adapter", "LoraModule", "leads_outside", "open_adapter"]

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"

_KEY = re.compile(r"base_model\.model\.(?P<module>.+)\.lora_(?P<factor>[AB])\.weight")

_MAX_RANK = 8192
_MAX_ENTRIES = 1 << 28
"""Of one factor: what is read into memory before any base says what shape it should have."""

_KEY_KINDS = {
    "lora_embedding_": "LoRA on an embedding",
    "lora_magnitude_vector": "a DoRA magnitude",
    "lora_B.bias": "a LoRA bias",
    "base_layer.bias": "a replaced bias",
    "modules_to_save": "a replaced module",
    "token_adapter": "replaced token rows",
    "lora_diag": "KaSA's diagonal",
}


@dataclass(frozen=True)
class LoraModule:
    """One adapted linear layer: ΔW = scaling · B[out, rank] · A[rank, in]."""

    name: str
    rank: int
    in_features: int
    out_features: int
    scaling: float
    a: TensorEntry
    b: TensorEntry


@dataclass(frozen=True)
class Adapter:
    """A verified adapter folder; `digest` covers its config and its weights."""

    folder: Path
    name: str
    digest: str
    kind: str
    base_model: str | None
    base_revision: str | None
    modules: tuple[LoraModule, ...]
    parameters: int
    bytes: int


def open_adapter(folder: Path) -> Adapter:
    """Read and check an adapter's config and header, without reading its tensors.

    Raises AdapterError with every problem found.
    """
    problems = list(_missing_files(folder))
    if problems:
        raise AdapterError(problems, f"adapter {folder}")
    config, problems = read_object(folder / CONFIG)
    problems += config_problems(folder / CONFIG, config) if not problems else []
    usable = not problems
    entries, found = read_header(folder / WEIGHTS)
    problems += found
    pairs, found = _pair(folder / WEIGHTS, entries)
    problems += found
    found = list(matching_problems(folder / CONFIG, config, pairs)) if usable else []
    problems += found
    usable = usable and not found
    modules = tuple(_module(config, n, *p) for n, p in sorted(pairs.items()) if usable)
    problems += [problem for m in modules for problem in _rank_problems(folder, config, m)]
    if not modules and not problems:
        remedy = "fetch or save the adapter again"
        problems.append(Problem(str(folder / WEIGHTS), "tensors", "LoRA factors", "none", remedy))
    if problems:
        raise AdapterError(problems, f"adapter {folder}")
    return Adapter(
        folder=folder,
        name=folder.name,
        digest=sha256_lines({name: sha256_file(folder / name) for name in (CONFIG, WEIGHTS)}),
        kind="lora",
        base_model=config.get("base_model_name_or_path") or None,
        base_revision=config.get("revision") or None,
        modules=modules,
        parameters=sum(m.rank * (m.in_features + m.out_features) for m in modules),
        bytes=(folder / WEIGHTS).stat().st_size,
    )


def _missing_files(folder: Path) -> Iterator[Problem]:
    if not folder.is_dir():
        yield Problem(str(folder), "folder", "an adapter folder", "nothing there", "check the path")
        return
    for name in (CONFIG, WEIGHTS):
        if leads_outside(folder, folder / name):
            found, remedy = "a link to a file elsewhere", "copy the file into the folder"
            yield Problem(str(folder), name, "a file of this folder", found, remedy)
    if not (folder / CONFIG).is_file():
        yield Problem(str(folder), CONFIG, "the adapter's config", "no such file", "fetch it")
    if not (folder / WEIGHTS).is_file():
        pickles = sorted(path.name for path in folder.glob("*.bin"))
        found = f"a pickle, which is never opened: {pickles[0]}" if pickles else "no such file"
        remedy = f"tiesmith add {folder} --convert reads its tensors in a limited process"
        remedy = remedy if "adapter_model.bin" in pickles else "save it again with PEFT"
        yield Problem(str(folder), WEIGHTS, "weights in safetensors", found, remedy)


def leads_outside(folder: Path, file: Path) -> bool:
    """Whether the file is a link out of the folder; a model hub's cache links to its blobs."""
    if not file.is_symlink():
        return False
    home, target = folder.resolve(), file.resolve()
    blobs = home.parent.parent / "blobs" if home.parent.name == "snapshots" else home
    return not (target.is_relative_to(home) or target.is_relative_to(blobs))


def _pair(
    path: Path, entries: Mapping[str, TensorEntry]
) -> tuple[dict[str, tuple[TensorEntry, TensorEntry]], list[Problem]]:
    """(A, B) of each module; every other key is named in a problem."""
    factors: dict[str, dict[str, TensorEntry]] = {}
    problems = []
    for key, entry in entries.items():
        if match := _KEY.fullmatch(key):
            factors.setdefault(match["module"], {})[match["factor"]] = entry
            continue
        kind = next((what for part, what in _KEY_KINDS.items() if part in key), "a renamed key")
        wanted = "base_model.model.<module>.lora_A.weight or lora_B.weight"
        remedy = "merge a plain LoRA adapter, saved by PEFT"
        problems.append(Problem(str(path), key, wanted, kind, remedy))
    pairs = {}
    for module, found in factors.items():
        reason = _pair_fault(found)
        if reason:
            wanted = "A [r, in] and B [out, r] of one rank, in float32, float16 or bfloat16"
            problems.append(Problem(str(path), module, wanted, reason, "save the adapter again"))
        else:
            pairs[module] = (found["A"], found["B"])
    return pairs, problems


def _pair_fault(found: Mapping[str, TensorEntry]) -> str | None:
    if len(found) != 2:
        return f"only lora_{next(iter(found))}"
    a, b = found["A"], found["B"]
    if a.dtype not in FLOATS or b.dtype not in FLOATS:
        return f"A in {a.dtype}, B in {b.dtype}"
    if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[0] != b.shape[1] or 0 in a.shape + b.shape:
        return f"A {list(a.shape)}, B {list(b.shape)}"
    if a.shape[0] > _MAX_RANK or max(math.prod(a.shape), math.prod(b.shape)) > _MAX_ENTRIES:
        return f"A {list(a.shape)}, B {list(b.shape)}, beyond rank {_MAX_RANK:,} or any layer"
    return None


def _module(config: Mapping[str, Any], name: str, a: TensorEntry, b: TensorEntry) -> LoraModule:
    rank, features = a.shape
    scaling = module_scaling(config, name, rank)
    return LoraModule(name, rank, features, b.shape[0], scaling, a, b)


def _rank_problems(
    folder: Path, config: Mapping[str, Any], module: LoraModule
) -> Iterator[Problem]:
    rank = module_rank(config, module.name)
    if rank != module.rank:
        found = f"A of rank {module.rank}"
        remedy = "the config and the weights belong to different adapters: save them together"
        yield Problem(str(folder / WEIGHTS), module.name, f"rank {rank:g}", found, remedy)
