"""Experts: one parameter for all, or layers of each, in the adapter and in the checkpoint."""

import re
from collections.abc import Iterator

from merge_core.adapter import LoraModule
from merge_core.architectures import Fused
from merge_core.delta import Blocks, Expert, StoredFactors, as_matrix
from merge_core.places import Pair

__all__ = ["apart", "fused_as", "stacked", "within"]

_EXPERT = re.compile(r"(?P<experts>.+\.experts)\.(?P<index>\d+)\.(?P<part>\w+)")


def fused_as(pair: Pair, name: str) -> Fused | None:
    """What the architecture says of a fused parameter of this name."""
    parameter = name.rpartition(".")[2]
    return next((f for f in pair.architecture.fused if f.parameter == parameter), None)


def stacked(pair: Pair, module: LoraModule) -> StoredFactors:
    """All experts' products, one below the other, as a parameter [experts, out, in] has them."""
    a, b = pair.own(module.a), pair.own(module.b)
    shape, whole = (module.out_features, module.in_features), slice(0, module.out_features)
    parts = tuple(
        (
            n * module.out_features,
            StoredFactors(shape, a, b, module.scaling, expert=Expert(n, module.experts, whole)),
        )
        for n in range(module.experts)
    )
    rows = module.experts * module.out_features
    return StoredFactors((rows, shape[1]), dense=(Blocks(parts, shape[1]),))


_Placed = tuple[str, StoredFactors, tuple[int, ...]]
"""A base tensor, what changes it, and the shape that it must have."""


def apart(pair: Pair, module: LoraModule) -> Iterator[_Placed]:
    """Factors of a fused parameter, for a checkpoint that stores the experts' layers apart."""
    fused, (experts, _, _) = fused_as(pair, module.name), module.name.rpartition(".")
    if fused is None or module.out_features % len(fused.parts):
        return
    rows = module.out_features // len(fused.parts)
    names = {
        (n, i): pair.find(f"{experts}.{n}.{part}.weight")
        for n in range(module.experts)
        for i, part in enumerate(fused.parts)
    }
    more = pair.find(f"{experts}.{module.experts}.{fused.parts[0]}.weight")
    if more or None in names.values():
        return
    for (n, i), name in names.items():
        cut = Expert(n, module.experts, slice(i * rows, (i + 1) * rows))
        shape = (rows, module.in_features)
        factors = StoredFactors(
            shape, pair.own(module.a), pair.own(module.b), module.scaling, expert=cut
        )
        yield str(name), factors, shape


def within(pair: Pair, module: LoraModule) -> Iterator[_Placed]:
    """Factors of one expert's layer, for a checkpoint that stores the experts fused."""
    expert = _EXPERT.fullmatch(module.name)
    for fused in pair.architecture.fused if expert else ():
        tensor = pair.find(f"{expert['experts']}.{fused.parameter}") if expert else None
        if expert is None or tensor is None or expert["part"] not in fused.parts:
            continue
        shape = pair.base.tensors[tensor].shape
        rows, index = shape[1] // len(fused.parts), int(expert["index"])
        layer = (module.out_features, module.in_features)
        if len(shape) == 3 and layer == (rows, shape[2]) and index < shape[0]:
            start = index * shape[1] + fused.parts.index(expert["part"]) * rows
            factors = StoredFactors(layer, pair.own(module.a), pair.own(module.b), module.scaling)
            blocks = Blocks(((start, factors),), shape[2])
            yield tensor, StoredFactors(as_matrix(shape), dense=(blocks,)), shape
