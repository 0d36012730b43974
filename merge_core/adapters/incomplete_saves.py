"""Signs, in an adapter's file alone, of a save that broke off or that one rank of several made."""

import math
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

import torch

from merge_core.adapters.open import Adapter
from merge_core.adapters.target_modules import name_ends, read_targets
from merge_core.checkpoints.stored_tensor import Stored
from merge_core.files.safetensors_file import TensorEntry
from merge_core.threads import cores, in_order

__all__ = ["gaps", "listed", "one_rank"]

_OFFERED = {
    "SEQ_CLS": ("classifier", "score"),
    "TOKEN_CLS": ("classifier", "score"),
    "QUESTION_ANS": ("qa_outputs",),
}
"""What PEFT adds to `modules_to_save` by task, for whichever of them the model has."""

_Factor = tuple[str, TensorEntry, tuple[int, ...]]
"""One of a module's factors, with the dimensions along which a rank may have had a part."""

_UNLESS = "unless the base has none"
_SHOWN = 4
_NUMBER = re.compile(r"(?<=\.)\d+(?=\.|$)")


def gaps(adapter: Adapter) -> Iterator[str]:
    """A line for each kind of gap in the file's own names.

    Targets and saved modules that no name has; where targets are listed by names that hold in
    every layer also layers that are left out, and modules that others of their layer come without.
    """
    if absent := _unsaved(adapter):
        yield f"nothing saved of {listed(absent)}, which modules_to_save names"
    yield from _parameters_left_out(adapter)
    named = read_targets(adapter.config)
    if named is None or isinstance(named.wanted, re.Pattern) or named.every_linear:
        return
    if absent := sorted(named.wanted.difference(name_ends(adapter.targets), named.saved)):
        yield f"nothing for {listed(absent)}, which target_modules names, {_UNLESS}"
    if not _numbered(named.wanted):
        yield from _layers_left_out(adapter.targets, named.layers)
        yield from _siblings_left_out(adapter.targets)


def _unsaved(adapter: Adapter) -> list[str]:
    """Of what PEFT offers by task, one is enough."""
    named = adapter.config.get("modules_to_save") or ()
    found = {name for name in named if any(f"{name}." in live for live in adapter.replaced)}
    offered = _OFFERED.get(str(adapter.config.get("task_type")), ())
    met = set(offered) if found & set(offered) else set()
    return [name for name in dict.fromkeys(named) if name not in found | met]


def _parameters_left_out(adapter: Adapter) -> Iterator[str]:
    """Those that no name has, and those that other layers have: a model's first may be without."""
    wanted = {*(adapter.config.get("target_parameters") or ())}
    adapted = [module.name for module in adapter.modules if module.parameter]
    if absent := sorted(wanted.difference(name_ends(adapted))):
        yield f"nothing for {listed(absent)}, which target_parameters names, {_UNLESS}"
    missing = [] if _numbered(wanted) else list(_uneven(adapted, adapter.targets))
    if missing:
        yield f"nothing for {listed(missing)}, though other layers have them, {_UNLESS}"


def _uneven(names: Iterable[str], targets: Iterable[str]) -> Iterator[str]:
    """Names that a layer lacks of those that lie evenly apart, from the first that has any on."""
    every = _by_layer(targets)
    for stack, layers in _by_layer(names).items():
        first, last = min(layers), max(every[stack])
        step = math.gcd(*(number - first for number in layers)) or 1
        ends = sorted(set[str]().union(*layers.values()))
        for number in range(first, last + 1, step):
            there = layers.get(number, ())
            yield from (f"{stack}{number}{end}" for end in ends if end not in there)


def _by_layer(names: Iterable[str]) -> dict[str, dict[int, set[str]]]:
    """What follows the number of the layer in each name, by what comes before it and the number."""
    found: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name in names:
        if number := _NUMBER.search(name):
            found[name[: number.start()]][int(number[0])].add(name[number.end() :])
    return found


def _numbered(names: Iterable[str]) -> bool:
    """Whether any of the names has the number of a layer."""
    return any(part.isdigit() for name in names for part in name.split("."))


def _layers_left_out(targets: Iterable[str], wanted: Collection[int]) -> Iterator[str]:
    """Layers that were asked for, or that come before the last that is there."""
    stacks: dict[str, set[int]] = defaultdict(set)
    for name in targets:
        if number := _NUMBER.search(name):
            stacks[name[: number.start() - 1]].add(int(number[0]))
    for stack, there in stacks.items():
        if missing := sorted(set(wanted or range(max(there))) - there):
            yield f"nothing for layers {_ranges(missing)} of {stack}, which its config targets"
    if not wanted and stacks and not any(map(max, stacks.values())):
        yield "layer 0 alone, though its config targets every layer"


def _siblings_left_out(targets: Collection[str]) -> Iterator[str]:
    """Modules that other layers have in the same place."""
    children: dict[str, set[str]] = defaultdict(set)
    for name in targets:
        parent, _, child = name.rpartition(".")
        children[_NUMBER.sub("*", parent)].add(child)
    parents = {name.rpartition(".")[0] for name in targets}
    beside = (f"{p}.{child}" for p in parents for child in children[_NUMBER.sub("*", p)])
    if missing := sorted(set(beside) - set(targets)):
        yield f"nothing for {listed(missing)}, though other layers have them"


def one_rank(adapter: Adapter) -> Iterator[str]:
    """A line where factors are zero in half of their rows or columns, or more: elsewhere a sharded
    run kept its other ranks' parts. Tokens that were never seen are zero in an embedding's, experts
    that were never asked in their own ranks."""
    both = (0, 1)
    factors: list[_Factor] = []
    for m in adapter.modules:
        if not m.embedding:
            rows, columns = ((0,), (1,)) if m.parameter else (both, both)
            factors += [(m.name, m.b, rows), (m.name, m.a, columns)]
    factors += [(one.name, e, both) for one, _ in adapter.others for e in one.parts.values()]

    def work(factor: _Factor) -> bool:
        return _is_half_empty(Stored(adapter.folder, factor[1]).rows(), factor[2])

    empty = in_order(work, factors, cores())
    found = {factor[0]: None for factor, half in zip(factors, empty, strict=True) if half}
    if found:
        yield (
            f"half of the rows or columns of its factors, or more, are zero in {len(found)} of "
            f"{len(adapter.targets)} modules, as where one rank of a sharded run saved its part "
            f"alone: {listed(list(found))}"
        )


def _is_half_empty(matrix: torch.Tensor, dims: tuple[int, ...]) -> bool:
    """Whether at least half of its rows (0) or columns (1) are zero, and not all."""
    filled = matrix != 0
    shares = [filled.any(dim=1 - dim).double().mean().item() for dim in dims]
    return any(0 < share <= 0.5 for share in shares)


def listed(names: Collection[str]) -> str:
    """Names on one line, those that differ in numbers alone as one: a.{0, 2-5}.b."""
    groups: dict[str, list[int]] = defaultdict(list)
    for name in names:
        first = _NUMBER.search(name)
        key = name if first is None else f"{name[: first.start()]}*{name[first.end() :]}"
        groups[key] += [int(first[0])] if first else []
    told = [
        key.replace("*", f"{{{_ranges(sorted(found))}}}", 1) if found else key
        for key, found in groups.items()
    ]
    more = f" and {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
    return f"{', '.join(told[:_SHOWN])}{more}"


def _ranges(numbers: list[int]) -> str:
    """Sorted numbers as 0, 2-5."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    return ", ".join("-".join(map(str, run)) for run in runs)
