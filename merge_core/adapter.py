"""A PEFT adapter folder, verified: plain LoRA on linear layers; anything else is refused by name.

Read from PEFT 0.20 and 0.21 (`LoraConfig`, keys of real saves). A is [r, in], B is [out, r].
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from merge_core.digest import sha256_file, sha256_lines
from merge_core.errors import AdapterError, Problem
from merge_core.tensor_file import FLOATS, TensorEntry, read_header

__all__ = ["Adapter", "LoraModule", "open_adapter"]

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"

_KEY = re.compile(r"base_model\.model\.(?P<module>.+)\.lora_(?P<factor>[AB])\.weight")

# Fields that do not change what ΔW is: they chose targets, drove training, or are read below.
_HARMLESS = frozenset(
    (
        *(
            "alpha_pattern",
            "auto_mapping",
            "base_model_name_or_path",
            "bias",
            "ensure_weight_tying",
        ),
        *("eva_config", "exclude_modules", "fan_in_fan_out", "inference_mode", "init_lora_weights"),
        *("layers_pattern", "layers_to_transform", "lora_alpha", "lora_dropout", "megatron_core"),
        *("monteclora_config", "peft_type", "peft_version", "qalora_group_size", "r"),
        *("rank_pattern", "revision", "runtime_config", "target_modules", "task_type"),
        *("use_rslora", "velora_config"),
    )
)
_PLAIN_INITS = (None, True, False, "gaussian", "orthogonal", "eva", "mica")

# Fields that, when set, make ΔW something else than s·B·A.
_REFUSED = {
    "use_dora": "DoRA scales each row of the merged weight",
    "lora_bias": "the adapter adds a bias",
    "modules_to_save": "whole modules replace those of the base",
    "trainable_token_indices": "rows of the embedding are replaced",
    "target_parameters": "expert parameters are adapted, not linear layers",
    "layer_replication": "layers are repeated, so no single ΔW exists",
    "alora_invocation_tokens": "aLoRA acts on part of the tokens only, so no single ΔW exists",
    "arrow_config": "Arrow routes between adapters, so no single ΔW exists",
    "use_qalora": "QALoRA pools the input",
    "use_bdlora": "BD-LoRA stores blocked factors",
    "kasa_config": "KaSA removes components of the base",
    "loftq_config": "LoftQ is relative to a modified base",
    "corda_config": "CorDA changed the base when it was initialised",
    "lora_ga_config": "LoRA-GA changed the base when it was initialised",
    "megatron_config": "Megatron's parallel layers are stored in another layout",
}
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
    config, problems = _read_config(folder / CONFIG)
    problems += _config_problems(folder / CONFIG, config) if config else []
    usable = not problems
    entries, found = read_header(folder / WEIGHTS)
    problems += found
    pairs, found = _pair(folder / WEIGHTS, entries)
    problems += found
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
    if not (folder / CONFIG).is_file():
        yield Problem(str(folder), CONFIG, "the adapter's config", "no such file", "fetch it")
    if not (folder / WEIGHTS).is_file():
        pickles = sorted(path.name for path in folder.glob("*.bin"))
        found = f"a pickle, which is never opened: {pickles[0]}" if pickles else "no such file"
        remedy = "load it with PEFT where the file is trusted, then save_pretrained() writes it"
        yield Problem(str(folder), WEIGHTS, "weights in safetensors", found, remedy)


def _read_config(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        return {}, [Problem(str(path), "file", "readable JSON", str(error), "fetch it again")]
    if not isinstance(config, dict):
        kind = type(config).__name__
        return {}, [Problem(str(path), "file", "a JSON object", kind, "fetch it again")]
    return config, []


def _config_problems(path: Path, config: Mapping[str, Any]) -> Iterator[Problem]:
    """Whatever makes the adapter something else than plain LoRA on linear layers."""
    remedy = "merge a plain LoRA adapter"
    if config.get("peft_type") != "LORA":
        yield Problem(str(path), "peft_type", "LORA", repr(config.get("peft_type")), remedy)
        return
    for field, reason in _REFUSED.items():
        if config.get(field):
            yield Problem(str(path), field, "plain LoRA on linear layers", reason, remedy)
    if config.get("bias", "none") != "none":
        found = f"{config['bias']!r}: the adapter replaces biases"
        yield Problem(str(path), "bias", "'none'", found, remedy)
    if (init := config.get("init_lora_weights")) not in _PLAIN_INITS:
        found = f"{init!r}, which changed the base when it was initialised"
        fix = "convert it to plain LoRA with PEFT (path_initial_model_for_weight_conversion)"
        yield Problem(str(path), "init_lora_weights", "an unchanged base", found, fix)
    for field in _unknown_fields(config):
        fix = "remove the field if it does not change the weights"
        found = f"unknown field, {config[field]!r}"
        yield Problem(str(path), field, "a field of PEFT's LoraConfig", found[:200], fix)
    yield from _number_problems(path, config)


def _number_problems(path: Path, config: Mapping[str, Any]) -> Iterator[Problem]:
    """Ranks and alphas, also those of patterns, must be numbers; patterns must compile."""
    values = {field: config.get(field) for field in ("r", "lora_alpha")}
    for field in ("rank_pattern", "alpha_pattern"):
        for pattern, value in (config.get(field) or {}).items():
            values[f"{field}[{pattern!r}]"] = value
            try:
                re.compile(pattern)
            except re.error as error:
                found = f"{pattern!r}: {error}"
                yield Problem(str(path), field, "regular expressions", found, "save it again")
    for field, value in values.items():
        if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
            yield Problem(str(path), field, "a number above 0", repr(value), "save it again")


def _unknown_fields(config: Mapping[str, Any]) -> list[str]:
    """Fields of another PEFT that are set: they may change what ΔW is."""
    unset: tuple[Any, ...] = (None, False, "", "none", {}, [])
    unknown = config.keys() - _HARMLESS - _REFUSED.keys()
    return sorted(field for field in unknown if config[field] not in unset)


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
    return None


def _module(config: Mapping[str, Any], name: str, a: TensorEntry, b: TensorEntry) -> LoraModule:
    rank, features = a.shape
    scaling = _scaling(config, name, rank)
    return LoraModule(name, rank, features, b.shape[0], scaling, a, b)


def _scaling(config: Mapping[str, Any], module: str, rank: int) -> float:
    """s of ΔW = s·B·A: alpha / r, or alpha / √r with rsLoRA. The one place that knows."""
    alpha = _for_module(config, "alpha_pattern", "lora_alpha", module)
    return float(alpha) / (math.sqrt(rank) if config.get("use_rslora") else rank)


def _for_module(config: Mapping[str, Any], pattern: str, default: str, module: str) -> Any:
    """PEFT's rule: the first pattern that matches the end of the module's name wins."""
    for key, value in (config.get(pattern) or {}).items():
        if re.match(rf"(.*\.)?({key})$", module):
            return value
    return config.get(default, 1)


def _rank_problems(
    folder: Path, config: Mapping[str, Any], module: LoraModule
) -> Iterator[Problem]:
    rank = _for_module(config, "rank_pattern", "r", module.name)
    if rank != module.rank:
        found = f"A of rank {module.rank}"
        remedy = "the config and the weights belong to different adapters: save them together"
        yield Problem(str(folder / WEIGHTS), module.name, f"rank {rank}", found, remedy)
