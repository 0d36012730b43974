"""Where an adapter's changes land: live names of modules against a checkpoint's own keys.

Nothing is dropped: what has no place, or not the shape of its place, is a problem.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import torch

from merge_core.adapter import WEIGHTS, Adapter, LoraModule
from merge_core.architectures import Architecture, Fused, architecture_of
from merge_core.checkpoint import Checkpoint, tied_names, untied
from merge_core.delta import (
    Blocks,
    Dense,
    Expert,
    Regained,
    Replaced,
    Scattered,
    Stored,
    StoredFactors,
    as_matrix,
)
from merge_core.errors import Problem
from merge_core.kernels.blocks import row_blocks
from merge_core.lora_keys import OtherLayer, TokenRows
from merge_core.structured import Hadamard, Kronecker, small_product
from merge_core.tensor_file import FLOATS, TensorEntry

__all__ = ["Match", "match"]

_SHOWN = 5
_EXPERT = re.compile(r"(?P<experts>.+\.experts)\.(?P<index>\d+)\.(?P<part>\w+)")
_BASE_FIX = "use the base that the adapter was trained on"


@dataclass
class Match:
    """By base tensor: what changes it, and for a DoRA the magnitudes [out] that it still needs.

    `tied`: head and embedding where the base has one weight for both; `unties`: the adapter changes
    one of them and not the other in the same way.
    """

    factors: dict[str, StoredFactors] = field(default_factory=dict)
    magnitudes: dict[str, Stored] = field(default_factory=dict)
    tied: tuple[str, str] | None = None
    unties: bool = False
    problems: list[Problem] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Pair:
    """An adapter and the base it is to meet."""

    adapter: Adapter
    base: Checkpoint
    architecture: Architecture
    known: bool

    @property
    def where(self) -> str:
        return str(self.adapter.folder / WEIGHTS)

    def find(self, live: str) -> str | None:
        return self.architecture.find(live, self.base.tensors)

    def own(self, entry: TensorEntry) -> Stored:
        return Stored(self.adapter.folder, entry)

    def stored(self, tensor: str) -> Stored:
        return Stored(self.base.folder, self.base.tensors[tensor])


def match(adapter: Adapter, base: Checkpoint) -> Match:
    """Match everything that the adapter changes with the base's tensors, with all problems."""
    found = architecture_of(base.config.get("model_type"))
    result = Match(tied=tied_names(base))
    view = untied(base, result.tied) if result.tied else base
    pair = _Pair(adapter, view, found or Architecture(), known=found is not None)
    for module in adapter.modules:
        _match_module(pair, module, result)
    for layer, scaling in adapter.others:
        _match_other(pair, layer, scaling, result)
    for live, entry in adapter.replaced.items():
        _match_replaced(pair, live, entry, result)
    for tokens in adapter.tokens:
        _match_tokens(pair, tokens, result)
    if result.unmatched:
        result.problems.append(_unmatched(pair, result.unmatched))
    if result.tied:
        result.unties = _unties(pair, result.tied, result)
    return result


def _unties(pair: _Pair, tied: tuple[str, str], result: Match) -> bool:
    """PEFT lets replaced token rows reach the head, other changes only with ensure_weight_tying."""
    head, embedding = tied
    if pair.adapter.ties:
        result.factors.pop(head, None)  # a second copy of what the embedding gets
        return False
    rows = {pair.find(f"{tokens.module}.weight") for tokens in pair.adapter.tokens}
    apart = {pair.find(f"{name}.weight") for name in pair.adapter.targets}
    apart |= {pair.find(live) for live in pair.adapter.replaced}
    apart &= {head, embedding}
    if rows & {head, embedding} and apart:
        wanted, found = "token rows of both, or a change of one", "both, in one adapter"
        fix = "merge two adapters, or an untied base"
        result.problems.append(Problem(pair.where, embedding, wanted, found, fix))
    return bool(apart)


def _match_module(pair: _Pair, module: LoraModule, result: Match) -> None:
    live = module.name if module.parameter else f"{module.name}.weight"
    tensor = pair.find(live)
    if tensor is None:
        placed = list(_apart(pair, module) if module.parameter else _within(pair, module))
        if not placed:
            result.unmatched.append(module.name)
        for name, factors, wanted in placed:
            _place(pair, result, name, module.name, factors, wanted)
    elif len(pair.base.tensors[tensor].shape) == 3:
        shape = (module.experts, module.out_features, module.in_features)
        if pair.base.tensors[tensor].shape == shape and _fused(pair, module.name):
            factors = _blocks(pair, module, range(module.experts))
            _place(pair, result, tensor, module.name, factors, shape)
        else:
            result.problems.append(_misfit(pair, tensor, module.name, shape))
    else:
        _match_layer(pair, module, tensor, result)
    if module.bias is not None:
        _match_bias(pair, module, module.bias, result)


def _match_layer(pair: _Pair, module: LoraModule, tensor: str, result: Match) -> None:
    """One tensor that has the whole of A and B."""
    turned = module.embedding or (_turned(pair, module.name) and not module.parameter)
    shape = (module.out_features, module.in_features)
    shape = shape[::-1] if turned else shape
    if not _oriented(pair, module.name, shape, result):
        return
    factors = StoredFactors(
        shape, pair.own(module.a), pair.own(module.b), module.scaling, turned=turned
    )
    if _place(pair, result, tensor, module.name, factors, shape) and module.magnitude:
        result.magnitudes[tensor] = pair.own(module.magnitude)


def _place(
    pair: _Pair,
    result: Match,
    tensor: str,
    name: str,
    factors: StoredFactors,
    shape: tuple[int, ...],
) -> bool:
    """Add to what changes a tensor, which must have this shape and be of floating point."""
    entry, before = pair.base.tensors[tensor], result.factors.get(tensor)
    if entry.shape != shape or entry.dtype not in FLOATS:
        result.problems.append(_misfit(pair, tensor, name, shape))
        return False
    if before is None:
        result.factors[tensor] = factors
    elif (before.a and factors.a) or (dense := _joined(before.dense, factors.dense)) is None:
        fix = "save the adapter again"
        found = f"a second change of {tensor}"
        result.problems.append(Problem(pair.where, name, "each tensor once", found, fix))
        return False
    else:
        result.factors[tensor] = replace(before if before.a else factors, dense=dense)
    return True


def _joined(one: tuple[Dense, ...], other: tuple[Dense, ...]) -> tuple[Dense, ...] | None:
    """Both, experts' products in one part; None where two of these change the same rows."""
    blocks = [part for part in (*one, *other) if isinstance(part, Blocks)]
    parts = sorted((part for block in blocks for part in block.parts), key=lambda part: part[0])
    if len({start for start, _ in parts}) < len(parts):
        return None
    rest = tuple(part for part in (*one, *other) if not isinstance(part, Blocks))
    return (*rest, Blocks(tuple(parts), blocks[0].columns)) if blocks else rest


def _misfit(pair: _Pair, tensor: str, name: str, shape: tuple[int, ...]) -> Problem:
    entry = pair.base.tensors[tensor]
    if entry.dtype not in FLOATS:
        wanted, fix = f"a base tensor in {', '.join(FLOATS)}", "name the full-precision base"
        return Problem(str(pair.base.folder), name, wanted, entry.dtype, fix)
    return Problem(pair.where, name, f"shape {list(entry.shape)}", f"ΔW {list(shape)}", _BASE_FIX)


def _fused(pair: _Pair, name: str) -> Fused | None:
    parameter = name.rpartition(".")[2]
    return next((f for f in pair.architecture.fused if f.parameter == parameter), None)


def _blocks(
    pair: _Pair, module: LoraModule, experts: range, start: int = 0, rows: slice = slice(None)
) -> StoredFactors:
    """Some experts' products, one below the other."""
    a, b = pair.own(module.a), pair.own(module.b)
    out, columns = module.out_features, module.in_features
    shape = (len(range(*rows.indices(out))), columns)
    parts = tuple(
        (start + n * out, StoredFactors(shape, a, b, module.scaling,
                                        expert=Expert(n, module.experts, rows)))
        for n in experts
    )  # fmt: skip
    whole = (module.experts * out, columns)
    return StoredFactors(whole, dense=(Blocks(parts, columns),))


_Placed = tuple[str, StoredFactors, tuple[int, ...]]


def _apart(pair: _Pair, module: LoraModule) -> Iterator[_Placed]:
    """Factors of a fused parameter, for a checkpoint that stores the experts' layers apart."""
    fused, (experts, _, _) = _fused(pair, module.name), module.name.rpartition(".")
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


def _within(pair: _Pair, module: LoraModule) -> Iterator[_Placed]:
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


def _match_bias(pair: _Pair, module: LoraModule, bias: TensorEntry, result: Match) -> None:
    """lora_bias: Δb = scaling · bias."""
    tensor = pair.find(f"{module.name}.bias")
    if tensor is None:
        found = "a layer without one, which the merged model could not hold"
        fix = (
            "merge this adapter into an architecture that has the bias, or train without lora_bias"
        )
        wanted = "a bias of the base's layer to add lora_bias to"
        result.problems.append(Problem(pair.where, module.name, wanted, found, fix))
        return
    values = pair.own(bias).rows() * module.scaling
    part = Scattered(torch.zeros(1, dtype=torch.int64), values)
    _place(
        pair, result, tensor, f"{module.name}.lora_B.bias", _only(values.shape, part), bias.shape
    )


def _only(shape: tuple[int, ...], part: Dense) -> StoredFactors:
    return StoredFactors(as_matrix(tuple(shape)), dense=(part,))


def _match_replaced(pair: _Pair, live: str, entry: TensorEntry, result: Match) -> None:
    """A whole parameter: new - base. A copy of the base's own beside a LoRA changes nothing."""
    tensor = pair.find(live)
    if tensor is None:
        result.unmatched.append(live)
        return
    if entry.dtype not in FLOATS:
        fix = "save the adapter again"
        wanted = f"a tensor in {', '.join(FLOATS)}"
        result.problems.append(Problem(pair.where, live, wanted, entry.dtype, fix))
        return
    new, base = pair.own(entry), pair.stored(tensor)
    adapted = live.rpartition(".")[0] in {module.name for module in pair.adapter.modules}
    if adapted and entry.shape == base.entry.shape and _same(new, base):
        return
    if tensor in result.magnitudes:
        wanted, found = "a DoRA of the base's own weight", "another weight beside its magnitudes"
        result.problems.append(Problem(pair.where, live, wanted, found, _BASE_FIX))
        return
    part = _only(entry.shape, Replaced(new, base))
    _place(pair, result, tensor, live, part, entry.shape)


def _same(new: Stored, base: Stored) -> bool:
    """Whether two tensors of one shape hold the same values, rounded to the coarser dtype."""
    for rows in row_blocks(base.shape):
        one, other = new.rows(rows), base.rows(rows)
        for dtype in (torch.bfloat16, torch.float16):
            if _name(dtype) in (new.entry.dtype, base.entry.dtype):
                one, other = one.to(dtype), other.to(dtype)
        if not torch.equal(one, other):
            return False
    return True


def _name(dtype: torch.dtype) -> str:
    return "BF16" if dtype == torch.bfloat16 else "F16"


def _match_tokens(pair: _Pair, tokens: TokenRows, result: Match) -> None:
    """Replaced rows: new - base at their indices, zero elsewhere."""
    live = f"{tokens.module}.weight"
    tensor = pair.find(live)
    if tensor is None:
        result.unmatched.append(live)
        return
    base, new = pair.stored(tensor), pair.own(tokens.rows).rows()
    rows, width = base.shape
    if width != new.shape[1] or max(tokens.indices) >= rows:
        wanted = f"rows of {width} below {rows}, the base's vocabulary"
        found = f"rows of {new.shape[1]}, the last of them {max(tokens.indices)}"
        result.problems.append(Problem(pair.where, live, wanted, found, _BASE_FIX))
        return
    old = torch.cat([base.rows(slice(n, n + 1)) for n in tokens.indices])
    part = Scattered(torch.tensor(tokens.indices), new - old)
    _place(pair, result, tensor, live, _only((rows, width), part), (rows, width))


def _match_other(pair: _Pair, layer: OtherLayer, scaling: float, result: Match) -> None:
    """A module of an IA³, LoHa or LoKr; PEFT has the last two on linear layers alone."""
    tensor = pair.find(f"{layer.name}.weight")
    if tensor is None:
        result.unmatched.append(layer.name)
        return
    parts = {name: pair.own(entry) for name, entry in layer.parts.items()}
    if layer.kind == "IA3":
        _match_gains(pair, layer.name, tensor, parts["ia3_l"].rows() - 1, result)
        return
    if layer.kind == "LOHA":
        pairs = [(parts[f"{n}_a"], parts[f"{n}_b"]) for n in ("w1", "w2")]
        shapes = [(b.shape[0], a.shape[1]) for b, a in pairs]
        one, other = (
            StoredFactors(shape, a, b, s)
            for shape, (b, a), s in zip(shapes, pairs, (scaling, 1.0), strict=True)
        )
        part: Dense = Hadamard(one, other)
        shape = shapes[0] if shapes[0] == shapes[1] else (0, 0)
    else:
        first, second = (_small(parts, name) for name in ("w1", "w2"))
        part = Kronecker(first, second, scaling)
        shape = (first.shape[0] * second.shape[0], first.shape[1] * second.shape[1])
    if _oriented(pair, layer.name, shape, result):
        _place(pair, result, tensor, layer.name, _only(shape, part), shape)


def _small(parts: dict[str, Stored], name: str) -> torch.Tensor:
    if name in parts:
        return parts[name].rows()
    return small_product(parts[f"{name}_a"].rows(), parts[f"{name}_b"].rows())


def _match_gains(pair: _Pair, name: str, tensor: str, gains: torch.Tensor, result: Match) -> None:
    """IA³ (arXiv:2205.05638): ΔW = W ⊙ (l - 1), l [out, 1], which the bias gets too, or [1, in]."""
    entry, turned = pair.base.tensors[tensor], _turned(pair, name)
    rows, columns = as_matrix(entry.shape)[::-1] if turned else as_matrix(entry.shape)
    if gains.shape not in ((rows, 1), (1, columns)) or len(entry.shape) != 2:
        result.problems.append(_misfit(pair, tensor, name, tuple(gains.shape)))
    elif _oriented(pair, name, (rows, columns), result):
        own = gains.T.contiguous() if turned else gains
        part = Regained(own, pair.stored(tensor))
        _place(pair, result, tensor, name, _only(entry.shape, part), entry.shape)
        bias = pair.find(f"{name}.bias")
        if bias is not None and gains.shape == (rows, 1):
            part = Regained(gains.T.contiguous(), pair.stored(bias))
            _place(pair, result, bias, f"{name}.bias", _only((rows,), part), (rows,))


def _turned(pair: _Pair, name: str) -> bool:
    return name.rpartition(".")[2] in pair.architecture.conv1d


def _oriented(pair: _Pair, name: str, shape: tuple[int, int], result: Match) -> bool:
    """Whether it is known how a layer is stored: a square one of an unknown architecture is not."""
    if pair.known or shape[0] != shape[1]:
        return True
    kind = repr(pair.base.config.get("model_type"))
    found = f"{list(shape)} in model_type {kind}, where it may be stored as [in, out]"
    fix = "add the architecture to merge_core/architectures.py, or adapt other layers"
    wanted = "a known architecture, or a layer that is not square"
    result.problems.append(Problem(pair.where, name, wanted, found, fix))
    return False


def _unmatched(pair: _Pair, missing: list[str]) -> Problem:
    """One problem for all names that name no tensor of the base, with the nearest of its own."""
    adapter = pair.adapter
    count = len(adapter.targets) + len(adapter.replaced) + len(adapter.tokens)
    found = f"{len(missing)} of {count} modules match nothing: "
    found += ", ".join(missing[:_SHOWN]) + (", …" if len(missing) > _SHOWN else "")
    names = [name.removesuffix(".weight") for name in pair.base.tensors]
    close = difflib.get_close_matches(missing[0], names, n=3, cutoff=0.5)
    near = ", ".join(close) or f"none among {len(names)} tensors"
    remedy = f"{_BASE_FIX}; nearest to {missing[0]}: {near}"
    return Problem(pair.where, "module names", f"modules of {pair.base.folder}", found, remedy)
