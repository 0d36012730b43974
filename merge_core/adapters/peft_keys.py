"""The tensors of an adapter's file, by what they are: every key is taken or named in a problem.

Keys are those of real saves by PEFT 0.20 and 0.21. A is [r, in], B is [out, r].
"""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from common.problem import Problem
from merge_core.adapters.diffusers_keys import foreign_problem
from merge_core.adapters.target_parameters import TargetParameters
from merge_core.adapters.unknown_keys import EMPTY_FIX, factor_fix, unknown_key
from merge_core.files.safetensors_file import FLOATS, TensorEntry

__all__ = ["Keys", "Layer", "OtherLayer", "TokenRows", "read_keys"]

_PREFIX = "base_model.model."
_LORA = re.compile(
    r"(?P<module>.+?)(?P<wrapped>(\.base_layer)*)\.lora_"
    r"(?P<part>A\.weight|B\.weight|embedding_A|embedding_B|magnitude_vector|B\.bias)"
)
_OTHER = {
    "IA3": re.compile(r"(?P<module>.+)\.(?P<part>ia3_l)"),
    "LOHA": re.compile(r"(?P<module>.+)\.hada_(?P<part>w[12]_[ab])"),
    "LOKR": re.compile(r"(?P<module>.+)\.lokr_(?P<part>w[12](_[ab])?)"),
}
_TOKENS = re.compile(r"(?P<module>.+)\.token_adapter\.trainable_tokens_delta")
_REPLACED = re.compile(
    r"(?P<module>.+?)(?P<wrapped>(\.token_adapter)?\.base_layer)?\.(?P<parameter>\w+)"
)
_EMBEDDINGS = ("embed_tokens", "lm_head")
"""Saved whole by PEFT, whatever the config says, when they were resized or adapted."""

_MAX_RANK = 8192
_MAX_ENTRIES = 1 << 28
"""Of one factor: what is read into memory before any base says what shape it should have."""

_BESIDE = {"magnitude_vector": "a DoRA magnitude", "B.bias": "a LoRA bias"}


@dataclass
class Layer:
    """One adapted module's tensors; `name` is the live module's, or the parameter's own.

    `embedding` and `parameter` say what is adapted where it is not a layer's weight.
    """

    name: str
    a: TensorEntry
    b: TensorEntry
    embedding: bool = False
    parameter: bool = False
    magnitude: TensorEntry | None = None
    bias: TensorEntry | None = None


@dataclass(frozen=True)
class OtherLayer:
    """One module of an IA³ (`ia3_l`), LoHa or LoKr (`w1`, `w1_a`, …): its tensors by part.

    `kind` is PEFT's name for it.
    """

    name: str
    kind: str
    parts: Mapping[str, TensorEntry]


@dataclass(frozen=True)
class TokenRows:
    """Rows of an embedding that the adapter replaces, [len(indices), width]."""

    module: str
    indices: tuple[int, ...]
    rows: TensorEntry


@dataclass
class Keys:
    """Everything an adapter's file holds. `replaced`: whole parameters, by their live names."""

    layers: dict[str, Layer] = field(default_factory=dict)
    replaced: dict[str, TensorEntry] = field(default_factory=dict)
    tokens: dict[str, TokenRows] = field(default_factory=dict)
    others: dict[str, OtherLayer] = field(default_factory=dict)


def read_keys(
    path: Path, config: Mapping[str, Any], entries: Mapping[str, TensorEntry]
) -> tuple[Keys, list[Problem]]:
    """Sort a file's tensors by what they are, with a problem for each that is not understood."""
    if foreign := foreign_problem(path, entries):
        return Keys(), [foreign]
    keys, problems = Keys(), list[Problem]()
    groups: dict[str, dict[int, dict[str, TensorEntry]]] = {}
    others: dict[str, dict[str, TensorEntry]] = {}
    other = _OTHER.get(config["peft_type"])
    for key, entry in entries.items():
        name = key.removeprefix(_PREFIX)
        if name != key and other and (match := other.fullmatch(name)):
            others.setdefault(match["module"], {})[match["part"]] = entry
        elif name != key and not other and (match := _LORA.fullmatch(name)):
            pairs = groups.setdefault(match["module"], {})
            pairs.setdefault(match["wrapped"].count("."), {})[match["part"]] = entry
        elif name != key and (match := _TOKENS.fullmatch(name)):
            problems += _add_tokens(path, config, keys, match["module"], entry)
        elif name != key and (parameter := _replaced(config, name)):
            keys.replaced[parameter] = entry
        else:
            problems.append(unknown_key(path, key))
    targets = TargetParameters(config.get("target_parameters") or ())
    for module, pairs in groups.items():
        problems += _add_pairs(path, config, keys, targets, module, pairs)
    for module, found in others.items():
        problems += _add_other(path, config["peft_type"], keys, module, found)
    return keys, problems + list(_missing(path, config, keys))


def _add_pairs(
    path: Path,
    config: Mapping[str, Any],
    keys: Keys,
    targets: TargetParameters,
    module: str,
    pairs: Mapping[int, Mapping[str, TensorEntry]],
) -> Iterator[Problem]:
    """A module's factors, by depth: of the layer, or of parameters of it."""
    parameters = targets.by_depth(path, module, pairs)
    if isinstance(parameters, Problem):
        yield parameters
        return
    for depth, found in pairs.items():
        name = f"{module}.{parameters[depth]}" if parameters else module
        yield from _add_layer(path, config, keys, name, bool(parameters), found)


def _add_layer(
    path: Path,
    config: Mapping[str, Any],
    keys: Keys,
    name: str,
    parameter: bool,
    found: Mapping[str, TensorEntry],
) -> Iterator[Problem]:
    reason = _fault(config, found)
    if reason:
        wanted = "A [r, in] and B [out, r] of one rank, in float32, float16 or bfloat16"
        yield Problem(str(path), name, wanted, reason, factor_fix(found))
        return
    embedding = "embedding_A" in found
    a, b = (found[f"embedding_{x}" if embedding else f"{x}.weight"] for x in "AB")
    magnitude, bias = found.get("magnitude_vector"), found.get("B.bias")
    keys.layers[name] = Layer(name, a, b, embedding, parameter, magnitude, bias)


def _fault(config: Mapping[str, Any], found: Mapping[str, TensorEntry]) -> str | None:
    """What is wrong with one module's tensors."""
    embedding = "embedding_A" in found or "embedding_B" in found
    names = ["embedding_A", "embedding_B"] if embedding else ["A.weight", "B.weight"]
    have = [name for name in names if name in found]
    if len(have) != 2:
        return f"only lora_{have[0].removesuffix('.weight')}" if have else "neither A nor B"
    a, b = (found[name] for name in names)
    if a.dtype not in FLOATS or b.dtype not in FLOATS:
        return f"A in {a.dtype}, B in {b.dtype}"
    if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[0] != b.shape[1] or 0 in a.shape + b.shape:
        return f"A {list(a.shape)}, B {list(b.shape)}"
    if a.shape[0] > _MAX_RANK or max(math.prod(a.shape), math.prod(b.shape)) > _MAX_ENTRIES:
        return f"A {list(a.shape)}, B {list(b.shape)}, beyond rank {_MAX_RANK:,} or any layer"
    if extra := sorted(found.keys() - {*names, "magnitude_vector", "B.bias"}):
        return f"lora_{extra[0]} beside lora_{names[0]}"
    beside = {"magnitude_vector": "use_dora"} | ({} if embedding else {"B.bias": "lora_bias"})
    for part, flag in beside.items():
        entry = found.get(part)
        kind = _BESIDE[part]
        if (entry is not None) != bool(config.get(flag)):
            return f"{kind} without {flag}" if entry else f"{flag} without {kind}"
        if entry and (entry.shape != (b.shape[0],) or entry.dtype not in FLOATS):
            return f"{kind} {list(entry.shape)} in {entry.dtype}"
    return None


def _add_other(
    path: Path, kind: str, keys: Keys, module: str, found: Mapping[str, TensorEntry]
) -> Iterator[Problem]:
    """LoHa has two products; LoKr has each matrix whole or as a product."""
    names = {"IA3": ["ia3_l"], "LOHA": ["w1_a", "w1_b", "w2_a", "w2_b"]}.get(kind)
    if names is None:
        pairs = ([f"{n}"] if n in found else [f"{n}_a", f"{n}_b"] for n in ("w1", "w2"))
        names = [name for pair in pairs for name in pair]
    fits = sorted(names) == sorted(found) and all(
        len(e.shape) == 2 and e.dtype in FLOATS and 0 < math.prod(e.shape) <= _MAX_ENTRIES
        for e in found.values()
    )
    products = [n.removesuffix("_a") for n in names if n.endswith("_a")]
    if fits and all(found[f"{n}_a"].shape[1] == found[f"{n}_b"].shape[0] for n in products):
        keys.others[module] = OtherLayer(module, kind, dict(found))
        return
    shapes = ", ".join(f"{name} {list(e.shape)} in {e.dtype}" for name, e in sorted(found.items()))
    wanted = f"{', '.join(names)} that fit each other, in {', '.join(FLOATS)}"
    yield Problem(str(path), module, wanted, shapes, factor_fix(found))


def _add_tokens(
    path: Path, config: Mapping[str, Any], keys: Keys, module: str, entry: TensorEntry
) -> Iterator[Problem]:
    """The indices of replaced rows are in the config alone: of one module, or by its name."""
    named = config.get("trainable_token_indices") or []
    by_name = named if isinstance(named, dict) else {module: named}
    lists = [indices for name, indices in by_name.items() if f".{module}".endswith(f".{name}")]
    if len(by_name) == 1 and module.rpartition(".")[2] in _EMBEDDINGS:
        lists = list(by_name.values())  # a head that shares the embedding's has its rows, too
    indices = tuple(lists[0]) if lists else ()
    fits = len(entry.shape) == 2 and entry.shape[0] == len(indices) and 0 not in entry.shape
    if fits and entry.dtype in FLOATS and math.prod(entry.shape) <= _MAX_ENTRIES:
        keys.tokens[module] = TokenRows(module, indices, entry)
        return
    wanted = f"a row for each of {len(indices)} trainable_token_indices"
    found = f"{list(entry.shape)} in {entry.dtype}"
    fix = EMPTY_FIX if 0 in entry.shape else "fetch config and weights of one adapter"
    yield Problem(str(path), module, wanted, found, fix)


def _replaced(config: Mapping[str, Any], name: str) -> str | None:
    """The live name of a parameter that is replaced whole; None where the config has no reason."""
    match = _REPLACED.fullmatch(name)
    if match is None or "lora_" in name:
        return None
    module, parameter = match["module"], match["parameter"]
    above = module.split(".")
    parents = [".".join(above[: n + 1]) for n in range(len(above))]
    saved = tuple(config.get("modules_to_save") or ())
    saved_whole = any(parent.endswith(saved) for parent in parents)
    if saved_whole and ".token_adapter." in name:
        return None  # a model that PEFT does not run
    if (
        saved_whole
        or (parameter == "bias" and config.get("bias", "none") != "none")
        or above[-1] in _EMBEDDINGS
    ):
        return f"{module}.{parameter}"
    return None


def _missing(path: Path, config: Mapping[str, Any], keys: Keys) -> Iterator[Problem]:
    """Rows that the config says were trained: whether a base has them need not be asked."""
    if config.get("trainable_token_indices") and not keys.tokens:
        fix = "save it again from the trained model with save_pretrained(), or train it again"
        yield Problem(str(path), "trainable_token_indices", "their rows", "none", fix)
