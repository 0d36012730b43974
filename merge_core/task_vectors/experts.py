"""Experts: one parameter for all, or layers of each, in the adapter and in the checkpoint."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, count

from common.problem import Problem
from merge_core.adapters.open import LoraModule
from merge_core.adapters.target_modules import name_ends
from merge_core.checkpoints.architectures import (
    ARCHITECTURES,
    EXPERT_PARAMETERS,
    Architecture,
    Fused,
)
from merge_core.checkpoints.stored_tensor import as_matrix
from merge_core.task_vectors.parts import Blocks, Expert, StoredFactors
from merge_core.task_vectors.placement import Match, Pair, place

__all__ = ["live_parameters", "lost_parameters", "match_experts", "within"]

_EXPERT = re.compile(r"(?P<experts>.+\.experts)\.(?P<index>\d+)\.(?P<part>\w+)")
_VERSION = re.compile(r"(\d+)\.(\d+)\.")
_TURNED_BEFORE = (0, 19)
"""Until then PEFT took every parameter of experts for [experts, in, out]."""

_Placed = tuple[str, StoredFactors, tuple[int, ...]]
"""A base tensor, what changes it, and the shape that it must have."""


@dataclass(frozen=True)
class _Stored:
    """Where the base has a parameter of its experts, and its shape [experts, out, in].

    `tensors`: with `apart` the parts of the first expert, of the second and so on, or else one.
    """

    tensors: tuple[str, ...]
    shape: tuple[int, int, int]
    fused: Fused
    apart: bool


def match_experts(pair: Pair, module: LoraModule, result: Match) -> bool:
    """Place the factors of a parameter that all experts share; false where it is no such one."""
    stored = _stored(pair, module.name)
    if stored is None:
        unknown = _unknown(pair, module.name)
        result.problems += [unknown] if unknown else []
        return unknown is not None
    own = (module.experts, module.out_features, module.in_features)
    if own[:1] + own[:0:-1] == stored.shape and _may_be_turned(pair, stored):
        result.problems.append(_turned(pair, module.name))
    elif own != stored.shape:
        wanted, found = (f"{e} experts, each [{o}, {i}]" for e, o, i in (stored.shape, own))
        fix = "name the model that the adapter was trained on: its experts are others"
        result.problems.append(Problem(pair.where, module.name, wanted, found, fix))
    else:
        for tensor, factors, shape in (_apart if stored.apart else _fused)(pair, module, stored):
            place(pair, result, tensor, module.name, factors, shape)
    return True


def _stored(pair: Pair, name: str) -> _Stored | None:
    """Where the base has this parameter; None where it has none that is known."""
    experts, _, parameter = name.rpartition(".")
    fused = next((f for f in pair.architecture.fused if f.parameter == parameter), None)
    if fused is None:
        return None
    tensor = pair.find(name)
    if tensor is not None:
        shape = pair.base.tensors[tensor].shape
        if len(shape) != 3:
            return None
        rows, columns = shape[:0:-1] if fused.turned else shape[1:]
        return _Stored((tensor,), (shape[0], rows, columns), fused, apart=False)
    tensors: list[str] = []
    for n in count():
        parts = [pair.find(f"{experts}.{n}.{part}.weight") for part in fused.parts]
        if not parts or None in parts:
            break
        tensors += [part for part in parts if part is not None]
    shapes = [pair.base.tensors[tensor].shape for tensor in tensors[: len(fused.parts)]]
    if not shapes or any(len(shape) != 2 for shape in shapes):
        return None
    shape = (len(tensors) // len(shapes), sum(s[0] for s in shapes), shapes[0][1])
    return _Stored(tuple(tensors), shape, fused, apart=True)


def _unknown(pair: Pair, name: str) -> Problem | None:
    """What to say where the base has experts of a layout that the table does not have."""
    experts, _, parameter = name.rpartition(".")
    inside = tuple(f"{other}." for other in pair.architecture.names(experts))
    if parameter not in EXPERT_PARAMETERS or not any(
        tensor.startswith(inside) for tensor in pair.base.tensors
    ):
        return None
    known = sorted(name for name, one in ARCHITECTURES.items() if one.fused)
    wanted = f"experts stored as models of these types do: {', '.join(known)}"
    found = f"model_type {pair.base.config.get('model_type')!r}, whose layout is not known"
    fix = "add the architecture to merge_core/checkpoints/architectures.py, or adapt other layers"
    return Problem(pair.where, name, wanted, found, fix)


def _may_be_turned(pair: Pair, stored: _Stored) -> bool:
    """Whether factors of this shape, out and in exchanged, are of a PEFT that turned them."""
    _, rows, columns = stored.shape
    if stored.fused.turned or rows != columns:
        return not stored.fused.turned
    version = _VERSION.match(str(pair.adapter.config.get("peft_version")))
    return version is not None and (int(version[1]), int(version[2])) < _TURNED_BEFORE


def _turned(pair: Pair, name: str) -> Problem:
    wanted = "A [experts · r, in] and B [out, r · experts], as PEFT saves them from 0.19 on"
    found = "in and out exchanged, as PEFT before 0.19 saved parameters of experts"
    fix = (
        "load it with the PEFT that saved it, merge_and_unload(), save the model, and name that "
        "folder in the recipe as a full fine-tune"
    )
    return Problem(pair.where, name, wanted, found, fix)


def _fused(pair: Pair, module: LoraModule, stored: _Stored) -> Iterator[_Placed]:
    """All experts' products, one below the other, as one parameter has them."""
    a, b = pair.own(module.a), pair.own(module.b)
    tensor, turned = stored.tensors[0], stored.fused.turned
    experts, rows, columns = shape = pair.base.tensors[tensor].shape
    whole = slice(0, module.out_features)
    parts = tuple(
        (
            n * rows,
            StoredFactors((rows, columns), a, b, module.scaling, turned, Expert(n, experts, whole)),
        )
        for n in range(experts)
    )
    yield tensor, StoredFactors(as_matrix(shape), dense=(Blocks(parts, columns),)), shape


def _apart(pair: Pair, module: LoraModule, stored: _Stored) -> Iterator[_Placed]:
    """The rows of B that belong to each layer of each expert."""
    a, b = pair.own(module.a), pair.own(module.b)
    each = len(stored.fused.parts)
    for n in range(module.experts):
        start = 0
        for tensor in stored.tensors[n * each : (n + 1) * each]:
            rows = pair.base.tensors[tensor].rows
            cut = Expert(n, module.experts, slice(start, start + rows))
            start += rows
            shape = (rows, module.in_features)
            yield tensor, StoredFactors(shape, a, b, module.scaling, expert=cut), shape


def within(pair: Pair, module: LoraModule) -> Iterator[_Placed]:
    """Factors of one expert's layer, for a checkpoint that stores the experts fused."""
    expert = _EXPERT.fullmatch(module.name)
    if expert is None:
        return
    for fused in pair.architecture.fused:
        tensor = pair.find(f"{expert['experts']}.{fused.parameter}")
        if tensor is None or expert["part"] not in fused.parts:
            continue
        shape = pair.base.tensors[tensor].shape
        rows, index = shape[1] // len(fused.parts), int(expert["index"])
        layer = (module.out_features, module.in_features)
        if len(shape) == 3 and layer == (rows, shape[2]) and index < shape[0]:
            start = index * shape[1] + fused.parts.index(expert["part"]) * rows
            factors = StoredFactors(layer, pair.own(module.a), pair.own(module.b), module.scaling)
            blocks = Blocks(((start, factors),), shape[2])
            yield tensor, StoredFactors(as_matrix(shape), dense=(blocks,)), shape


def lost_parameters(pair: Pair) -> Iterator[str]:
    """Of the config's `target_parameters` those that the base has and the adapter nothing of.

    PEFT passes over names that a model lacks: `all-linear` names some that only its kin have.
    """
    adapted = name_ends(module.name for module in pair.adapter.modules if module.parameter)
    if lost := {*(pair.adapter.config.get("target_parameters") or ())}.difference(adapted):
        live = live_parameters(pair.architecture, pair.base.tensors).values()
        yield from sorted(lost.intersection(name_ends(chain.from_iterable(live))))


def live_parameters(architecture: Architecture, stored: Iterable[str]) -> dict[str, set[str]]:
    """Names that a base's parameters may have in memory, by the tensor that each is stored as.

    Where experts are stored apart, each of their parameters comes by the name that it would have.
    """
    live: dict[str, set[str]] = {}
    for tensor in stored:
        for name in architecture.names(tensor):
            live.setdefault(tensor, set()).add(name)
            if layer := _EXPERT.fullmatch(name.removesuffix(".weight")):
                experts, own = layer["experts"], tensor.partition(".experts.")[0]
                for fused in architecture.fused:
                    if layer["part"] in fused.parts:
                        whole = f"{own}.experts.{fused.parameter}"
                        live.setdefault(whole, set()).add(f"{experts}.{fused.parameter}")
    return live
