"""Where an adapter's changes land: live names of modules against a checkpoint's own keys.

Nothing is dropped: what has no place, or not the shape of its place, is a problem.
"""

import difflib
from collections.abc import Iterator
from dataclasses import replace

import torch

from common.problem import Problem
from merge_core.adapters.incomplete_saves import listed
from merge_core.adapters.open import Adapter, LoraModule
from merge_core.adapters.peft_keys import TokenRows
from merge_core.checkpoints.architectures import architecture_of, is_known
from merge_core.checkpoints.open import Checkpoint, has_two_heads, tied_names, untied
from merge_core.checkpoints.stored_tensor import Stored, as_matrix, same_rows
from merge_core.files.safetensors_file import FLOATS, TensorEntry
from merge_core.kernels.blocks import row_blocks
from merge_core.task_vectors.completeness import unsaved
from merge_core.task_vectors.experts import lost_parameters, match_experts, within
from merge_core.task_vectors.match_ia3_loha_lokr import match_other
from merge_core.task_vectors.parts import Replaced, Scattered, StoredFactors
from merge_core.task_vectors.placement import (
    Match,
    Pair,
    base_fix,
    is_oriented,
    is_turned,
    misfit,
    only,
    place,
)
from merge_core.task_vectors.tied_weights import settle
from merge_core.task_vectors.token_rows import aligned_rows, aligned_whole, is_vocabulary

__all__ = ["match"]

_SHOWN = 5
_HEADS = ("score", "classifier", "qa_outputs")
"""Of models that classify, in place of a language model's."""


def match(adapter: Adapter, base: Checkpoint) -> Match:
    """Match everything that the adapter changes with the base's tensors, with all problems."""
    kind = base.config.get("model_type")
    result = Match(tied=tied_names(base))
    view = untied(base, result.tied) if result.tied else base
    pair = Pair(adapter, view, architecture_of(kind), known=is_known(kind))
    for module in adapter.modules:
        _match_module(pair, module, result)
    for layer, scaling in adapter.others:
        match_other(pair, layer, scaling, result)
    for live, entry in adapter.replaced.items():
        _match_replaced(pair, live, entry, result)
    for tokens in _with_heads(pair, base):
        _match_tokens(pair, tokens, result)
    if result.unmatched:
        result.problems.append(_unmatched(pair, result.unmatched))
    if missing := unsaved(adapter, base):
        result.problems.append(_unsaved(pair, missing))
    result.problems += [_lost(pair, name) for name in lost_parameters(pair)]
    if result.tied:
        settle(pair, result.tied, result)
    return result


def _with_heads(pair: Pair, base: Checkpoint) -> Iterator[TokenRows]:
    """PEFT goes by the config: rows of the embedding are the head's, too, though it has its own."""
    rows = {pair.find(f"{tokens.module}.weight"): tokens for tokens in pair.adapter.tokens}
    yield from pair.adapter.tokens
    head, embedding = pair.architecture.head, pair.architecture.embedding
    of_embedding = rows.get(pair.find(f"{embedding}.weight"))
    if of_embedding and pair.find(f"{head}.weight") not in rows and has_two_heads(base):
        yield replace(of_embedding, module=head)


def _match_module(pair: Pair, module: LoraModule, result: Match) -> None:
    if module.parameter and match_experts(pair, module, result):
        return
    tensor = pair.find(module.name if module.parameter else f"{module.name}.weight")
    if tensor is None:
        placed = list(within(pair, module))
        if not placed:
            result.unmatched.append(module.name)
        for name, factors, wanted in placed:
            place(pair, result, name, module.name, factors, wanted)
    else:
        _match_layer(pair, module, tensor, result)
    if module.bias is not None:
        _match_bias(pair, module, module.bias, result)


def _match_layer(pair: Pair, module: LoraModule, tensor: str, result: Match) -> None:
    """One tensor that has the whole of A and B."""
    turned = module.embedding or (is_turned(pair, module.name) and not module.parameter)
    shape = (module.out_features, module.in_features)
    shape = shape[::-1] if turned else shape
    if module.experts > 1:
        experts = (module.experts, *shape)
        result.problems.append(misfit(pair, tensor, module.name, experts))
        return
    if not is_oriented(pair, module.name, shape, result):
        return
    factors = StoredFactors(
        shape, pair.own(module.a), pair.own(module.b), module.scaling, turned=turned
    )
    if place(pair, result, tensor, module.name, factors, shape) and module.magnitude:
        result.magnitudes[tensor] = pair.own(module.magnitude)


def _match_bias(pair: Pair, module: LoraModule, bias: TensorEntry, result: Match) -> None:
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
    if pair.base.tensors[tensor].shape != bias.shape:
        result.problems.append(misfit(pair, tensor, f"{module.name}.lora_B.bias", bias.shape))
        return
    values = pair.own(bias).rows() * module.scaling
    part = Scattered(torch.zeros(1, dtype=torch.int64), values)
    place(
        pair,
        result,
        tensor,
        f"{module.name}.lora_B.bias",
        only(tuple(values.shape), part),
        bias.shape,
    )


def _match_replaced(pair: Pair, live: str, entry: TensorEntry, result: Match) -> None:
    """A whole parameter: new - base. A copy of the base's own beside a LoRA or token rows changes
    nothing."""
    tensor = pair.find(live)
    if tensor is None:
        result.unmatched.append(live)
        return
    if entry.dtype not in FLOATS:
        fix = f"save it in {', '.join(FLOATS)}: what is quantised is not read"
        wanted = f"a tensor in {', '.join(FLOATS)}"
        result.problems.append(Problem(pair.where, live, wanted, entry.dtype, fix))
        return
    new, base = pair.own(entry), pair.stored(tensor)
    adapted = {m.name for m in pair.adapter.modules} | {t.module for t in pair.adapter.tokens}
    copied = live.rpartition(".")[0] in adapted and entry.shape == base.entry.shape
    if copied and _same(new, base):
        return
    if tensor in result.magnitudes:
        wanted, found = "a DoRA of the base's own weight", "another weight beside its magnitudes"
        result.problems.append(Problem(pair.where, live, wanted, found, base_fix(pair.adapter)))
        return
    shape = base.entry.shape
    if not (
        is_vocabulary(pair, live.removesuffix(".weight"))
        and len(entry.shape) == len(shape) == 2
        and entry.shape[1] == shape[1]
    ):
        place(pair, result, tensor, live, only(entry.shape, Replaced(new, base)), entry.shape)
    elif parts := aligned_whole(pair, live, new, base, result):
        place(pair, result, tensor, live, StoredFactors(as_matrix(shape), dense=parts), shape)


def _same(new: Stored, base: Stored) -> bool:
    """Whether two tensors of one shape hold the same values, rounded to the coarser dtype."""
    return all(same_rows(new, base, rows) for rows in row_blocks(base.shape))


def _match_tokens(pair: Pair, tokens: TokenRows, result: Match) -> None:
    """Replaced rows: new - base at their indices, zero elsewhere."""
    live = f"{tokens.module}.weight"
    tensor = pair.find(live)
    if tensor is None:
        result.unmatched.append(live)
        return
    base = pair.stored(tensor)
    rows, width = base.shape
    if (indices := aligned_rows(pair, live, tokens, result)) is None:
        return
    if width != tokens.rows.shape[1] or max(indices) >= rows:
        wanted = f"rows of {width} below {rows}, the base's vocabulary"
        found = f"rows of {tokens.rows.shape[1]}, the last of them {max(indices)}"
        result.problems.append(Problem(pair.where, live, wanted, found, base_fix(pair.adapter)))
        return
    old = torch.cat([base.rows(slice(n, n + 1)) for n in indices])
    part = Scattered(torch.tensor(indices), pair.own(tokens.rows).rows() - old)
    place(pair, result, tensor, live, only((rows, width), part), (rows, width))


def _unsaved(pair: Pair, missing: list[str]) -> Problem:
    """One problem for all that `modules_to_save` names; PEFT does not load such an adapter."""
    wanted = f"{len(missing)} tensors that modules_to_save names and the base has"
    fix = (
        "save it again from the trained model, or take out of modules_to_save what was not trained"
    )
    return Problem(pair.where, "modules_to_save", wanted, f"none of {listed(missing)}", fix)


def _lost(pair: Pair, name: str) -> Problem:
    """What target_parameters names, the base has and the file has nothing of."""
    fix = "save it again from the trained model, or take out of target_parameters what was not"
    return Problem(pair.where, "target_parameters", f"factors of the base's {name}", "none", fix)


def _unmatched(pair: Pair, missing: list[str]) -> Problem:
    """One problem for all names that name no tensor of the base, with the nearest of its own."""
    adapter = pair.adapter
    count = len(adapter.targets) + len(adapter.replaced) + len(adapter.tokens)
    found = f"{len(missing)} of {count} modules match nothing: "
    found += ", ".join(missing[:_SHOWN]) + (", …" if len(missing) > _SHOWN else "")
    names = [name.removesuffix(".weight") for name in pair.base.tensors]
    close = difflib.get_close_matches(missing[0], names, n=3, cutoff=0.5)
    near = ", ".join(close) or f"none among {len(names)} tensors"
    remedy = f"{_unmatched_fix(pair, missing)}; nearest to {missing[0]}: {near}"
    return Problem(pair.where, "module names", f"modules of {pair.base.folder}", found, remedy)


def _unmatched_fix(pair: Pair, missing: list[str]) -> str:
    if all(name.partition(".")[0] in _HEADS for name in missing):
        auto = "AutoModelForSequenceClassification, or its kin for tokens and answers"
        return f"name a base with that head: one that {auto} saved"
    if pair.known:
        return base_fix(pair.adapter)
    kind = repr(pair.base.config.get("model_type"))
    add = f"add how model_type {kind} stores its modules to merge_core/checkpoints/architectures.py"
    return f"{base_fix(pair.adapter)}; if it is this one, {add}"
