"""An adapter as a task vector: float32 factors by base tensor. ΔW itself is never stored."""

import difflib
import json
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from merge_core.adapter import WEIGHTS, Adapter, LoraModule
from merge_core.checkpoint import Checkpoint
from merge_core.errors import AdapterError, Problem
from merge_core.source import Fetched
from merge_core.tensor_file import FLOATS, TensorEntry, read_header, read_rows, write_header
from merge_core.threads import cores, in_order

__all__ = [
    "Factors",
    "StoredFactors",
    "TaskVector",
    "adapter_norms",
    "check_same_base",
    "load_task_vector",
    "read_task_vector",
    "save_task_vector",
]

_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+")
_SHOWN = 5
_FACTORS, _FACTS = "task_vector.safetensors", "task_vector.json"


@dataclass(frozen=True)
class Factors:
    """ΔW [out, in] = scaling · b [out, r] · a [r, in], both float32, unaltered."""

    a: Tensor
    b: Tensor
    scaling: float

    @property
    def shape(self) -> tuple[int, int]:
        """Shape of ΔW: (out, in)."""
        return self.b.shape[0], self.a.shape[1]

    def read(self) -> "Factors":
        """Themselves: they are in memory."""
        return self


@dataclass(frozen=True)
class StoredFactors:
    """Where factors lie, so that no more than a tensor's are in memory."""

    folder: Path
    a: TensorEntry
    b: TensorEntry
    scaling: float

    @property
    def shape(self) -> tuple[int, int]:
        """Shape of ΔW: (out, in)."""
        return self.b.shape[0], self.a.shape[1]

    def read(self) -> Factors:
        """The factors, in float32 whatever they are stored in."""
        a, b = (read_rows(self.folder, entry).to(torch.float32) for entry in (self.a, self.b))
        return Factors(a, b, self.scaling)


@dataclass(frozen=True)
class TaskVector:
    """Factors by base tensor name, in the order of the names; `norms` are ‖ΔW‖_F.

    `digest` is the adapter's.
    """

    digest: str
    factors: Mapping[str, Factors | StoredFactors]
    norms: Mapping[str, float]
    warnings: tuple[str, ...]

    @property
    def entries(self) -> int:
        """Entries of ΔW over all tensors."""
        return sum(math.prod(f.shape) for f in self.factors.values())


def read_task_vector(adapter: Adapter, checkpoint: Checkpoint) -> TaskVector:
    """Match an adapter's modules with the checkpoint's tensors and read its factors.

    Raises AdapterError with every module that matches nothing, has another shape or holds a
    number that is not finite.
    """
    problems = [*_unmatched(adapter, checkpoint)]
    modules = [m for m in adapter.modules if f"{m.name}.weight" in checkpoint.tensors]
    mismatches = {m.name: list(_mismatch(adapter, checkpoint, m)) for m in modules}
    problems += [problem for found in mismatches.values() for problem in found]
    modules = [module for module in modules if not mismatches[module.name]]
    measured, broken = _measured(adapter, modules)
    if problems := problems + broken:
        raise AdapterError(problems, f"adapter {adapter.folder}")
    factors = {f"{m.name}.weight": _stored(adapter, m) for m in modules}
    norms = {f"{name}.weight": norm for name, norm in measured.items()}
    return TaskVector(adapter.digest, factors, norms, _zero_warnings(adapter.name, norms))


def adapter_norms(adapter: Adapter) -> dict[str, float]:
    """‖ΔW‖_F by module, whatever base the adapter will meet.

    Raises AdapterError with every factor that holds a number that is not finite.
    """
    norms, problems = _measured(adapter, adapter.modules)
    if problems:
        raise AdapterError(problems, f"adapter {adapter.folder}")
    return norms


def _measured(
    adapter: Adapter, modules: Sequence[LoraModule]
) -> tuple[dict[str, float], list[Problem]]:
    stored = [_stored(adapter, module) for module in modules]
    norms, problems = {}, []
    measured = in_order(lambda one: _measure(one.read()), stored, cores())
    for module, (norm, broken) in zip(modules, measured, strict=True):
        norms[module.name] = norm
        problems += [_not_finite(adapter, f"{module.name}.{factor}") for factor in broken]
    return norms, problems


def _stored(adapter: Adapter, module: LoraModule) -> StoredFactors:
    return StoredFactors(adapter.folder, module.a, module.b, module.scaling)


def _not_finite(adapter: Adapter, tensor: str) -> Problem:
    where, fix = str(adapter.folder / WEIGHTS), "train or fetch it again"
    return Problem(where, tensor, "finite numbers", "NaN or infinity", fix)


def _measure(factors: Factors) -> tuple[float, list[str]]:
    """‖s·B·A‖_F = |s|·√tr(BᵀB·AAᵀ), and which factors hold NaN or infinity.

    The r by r products are in float64, where no square of a float32 overflows: a diagonal that is
    not finite comes from an entry that is not.
    """
    a, b = factors.a.double(), factors.b.double()
    inner, outer = a @ a.T, b.T @ b
    squares = (("lora_A", inner.diagonal()), ("lora_B", outer.diagonal()))
    broken = [name for name, square in squares if not torch.isfinite(square).all()]
    squared = 0.0 if broken else torch.sum(inner * outer).item()
    return abs(factors.scaling) * math.sqrt(max(squared, 0.0)), broken


def _zero_warnings(name: str, norms: Mapping[str, float]) -> tuple[str, ...]:
    zero = sum(norm == 0 for norm in norms.values())
    if not zero:
        return ()
    return (f"{name}: ΔW is zero in {zero} of {len(norms)} tensors (was it trained?)",)


def _unmatched(adapter: Adapter, checkpoint: Checkpoint) -> Iterator[Problem]:
    """One problem for all modules that name no tensor of the base, with the nearest names."""
    missing = [m.name for m in adapter.modules if f"{m.name}.weight" not in checkpoint.tensors]
    if not missing:
        return
    where = str(adapter.folder / WEIGHTS)
    found = f"{len(missing)} of {len(adapter.modules)} modules match nothing: "
    found += ", ".join(missing[:_SHOWN]) + (", …" if len(missing) > _SHOWN else "")
    if missing == ["lm_head"]:
        remedy = "this base ties lm_head to its embedding: train without lm_head as a target"
    else:
        near = _nearest(missing[0], checkpoint)
        remedy = f"use the base that the adapter was trained on; nearest to {missing[0]}: {near}"
    wanted = f"modules of {checkpoint.folder}"
    yield Problem(where, "module names", wanted, found, remedy)


def _nearest(module: str, checkpoint: Checkpoint) -> str:
    names = [name.removesuffix(".weight") for name in checkpoint.tensors]
    close = difflib.get_close_matches(module, names, n=3, cutoff=0.5)
    return ", ".join(close) or f"none among {len(names)} tensors"


def _mismatch(adapter: Adapter, checkpoint: Checkpoint, module: LoraModule) -> Iterator[Problem]:
    entry = checkpoint.tensors[f"{module.name}.weight"]
    where = str(adapter.folder / WEIGHTS)
    shape = (module.out_features, module.in_features)
    remedy = "use the base that the adapter was trained on"
    if entry.shape != shape:
        found = f"ΔW {list(shape)}"
        yield Problem(where, module.name, f"shape {list(entry.shape)}", found, remedy)
    if entry.dtype not in FLOATS:
        wanted = f"a base tensor in {', '.join(FLOATS)}"
        remedy = "name the full-precision base"
        yield Problem(str(checkpoint.folder), module.name, wanted, entry.dtype, remedy)
    if module.name == "lm_head" and checkpoint.config.get("tie_word_embeddings"):
        wanted = "linear layers with weights of their own"
        found = "lm_head, which this base ties to its embedding"
        yield Problem(where, module.name, wanted, found, "train without lm_head as a target")


def check_same_base(
    adapters: Mapping[str, Adapter], base: Fetched, accept_base: bool
) -> tuple[str, ...]:
    """Compare the bases that adapters name with `base`; returns warnings to record.

    Raises AdapterError when two hub ids differ and `accept_base` is false.
    """
    repo = base.source.partition("@")[0].rstrip("/")
    named = {n: (a.base_model or "").rstrip("/") for n, a in sorted(adapters.items())}
    hub_ids = [name for name in named.values() if _HUB_ID.fullmatch(name)]
    if base.revision or any(_same(name, repo) for name in hub_ids):
        hub_ids.insert(0, repo)
    warnings, problems = [], []
    for name, trained_on in named.items():
        if not trained_on or _same(trained_on, repo):
            continue
        warnings.append(f"{name}: trained on {trained_on}, merged into {base.source}")
        if trained_on in hub_ids and not _same(trained_on, hub_ids[0]) and not accept_base:
            where = str(adapters[name].folder)
            remedy = "use adapters of one base, or set accept_base: true if they are the same"
            problems.append(
                Problem(where, "base_model_name_or_path", hub_ids[0], trained_on, remedy)
            )
    if problems:
        raise AdapterError(problems, "adapters of different bases")
    return tuple(warnings)


def _same(one: str, other: str) -> bool:
    """Hub ids are case-insensitive."""
    return one.casefold() == other.casefold()


def save_task_vector(task_vector: TaskVector, folder: Path) -> None:
    """Write factors and facts into an existing folder; the same vector gives the same bytes."""
    shapes: dict[str, tuple[str, tuple[int, ...]]] = {}
    for name, stored in task_vector.factors.items():
        shapes[f"{name}.a"], shapes[f"{name}.b"] = (
            ("F32", tuple(factor.shape)) for factor in (stored.a, stored.b)
        )
    with (folder / _FACTORS).open("wb") as file:
        file.write(write_header(shapes)[0])
        for stored in task_vector.factors.values():
            factors = stored.read()
            for factor in (factors.a, factors.b):
                file.write(factor.contiguous().numpy().data)
    facts = {
        "digest": task_vector.digest,
        "scaling": {name: factors.scaling for name, factors in task_vector.factors.items()},
        "norms": dict(task_vector.norms),
        "warnings": list(task_vector.warnings),
    }
    (folder / _FACTS).write_text(json.dumps(facts, indent=1) + "\n")


def load_task_vector(folder: Path) -> TaskVector:
    """Open what `save_task_vector` wrote; the factors are read when their turn comes."""
    entries, problems = read_header(folder / _FACTORS)
    if problems:
        raise AdapterError(problems, f"task vector {folder}")
    facts = json.loads((folder / _FACTS).read_text())
    factors = {
        name: StoredFactors(folder, entries[f"{name}.a"], entries[f"{name}.b"], scaling)
        for name, scaling in facts["scaling"].items()
    }
    return TaskVector(facts["digest"], factors, facts["norms"], tuple(facts["warnings"]))
