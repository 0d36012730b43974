"""adapter_config.json as PEFT 0.20 and 0.21 write it: what is read, or refused by field."""

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from common.problem import Problem
from merge_core.adapters.peft_patterns import for_module, pattern_fault
from merge_core.adapters.target_modules import target_problems

__all__ = [
    "KNOWN",
    "REFUSED",
    "config_problems",
    "kind_named",
    "module_rank",
    "module_scaling",
]

_LORA = frozenset(
    {
        "alpha_pattern",
        "auto_mapping",
        "base_model_name_or_path",
        "bias",
        "corda_config",
        "ensure_weight_tying",
        "eva_config",
        "exclude_modules",
        "fan_in_fan_out",
        "inference_mode",
        "init_lora_weights",
        "layers_pattern",
        "layers_to_transform",
        "loftq_config",
        "lora_alpha",
        "lora_bias",
        "lora_dropout",
        "lora_ga_config",
        "megatron_core",
        "modules_to_save",
        "peft_type",
        "peft_version",
        "qalora_group_size",
        "r",
        "rank_pattern",
        "revision",
        "runtime_config",
        "target_modules",
        "target_parameters",
        "task_type",
        "trainable_token_indices",
        "use_dora",
        "use_rslora",
        "velora_config",
    }
)
"""LoRA's fields that are read here, or do not change what ΔW is: targets, training.

Configs of CorDA, LoRA-GA and LoftQ stay behind when PEFT converts an adapter to plain LoRA: what
counts is `init_lora_weights`, by which PEFT goes too.
"""

_EVERY = _LORA & {
    *("auto_mapping", "base_model_name_or_path", "exclude_modules", "inference_mode"),
    *("modules_to_save", "peft_type", "peft_version", "revision", "target_modules", "task_type"),
}
_LYCORIS = _EVERY | {
    *("alpha", "alpha_pattern", "init_weights", "layers_pattern", "layers_to_transform"),
    *("module_dropout", "r", "rank_dropout", "rank_pattern", "use_effective_conv2d"),
}
KNOWN = {
    "LORA": _LORA,
    "IA3": _EVERY | {"fan_in_fan_out", "feedforward_modules", "init_ia3_weights"},
    "LOHA": _LYCORIS,
    "LOKR": _LYCORIS | {"decompose_both", "decompose_factor", "rank_dropout_scale"},
}
"""The kinds that are read, each with its fields."""

_PLAIN_INITS = (None, True, False, "gaussian", "orthogonal", "eva", "mica")

REFUSED = {
    "layer_replication": "layers are repeated, so no single ΔW exists",
    "alora_invocation_tokens": "aLoRA acts on part of the tokens only, so no single ΔW exists",
    "arrow_config": "Arrow routes between adapters, so no single ΔW exists",
    "use_qalora": "QALoRA pools the input of a quantised base",
    "use_bdlora": "BD-LoRA stores blocked factors",
    "kasa_config": "KaSA removes components of the base",
    "monteclora_config": "MonteCLoRA draws its factors from a distribution that it stores",
    "megatron_config": "Megatron's parallel layers are stored in another layout",
}
"""Fields that, when set, make ΔW something that is not known or has no single value."""

_FEATURES = (
    "use_dora", "lora_bias", "modules_to_save", "trainable_token_indices", "target_parameters"
)  # fmt: skip
_FLAGS = ("use_rslora", "use_dora", "lora_bias", "ensure_weight_tying")
_NAMES = {"modules_to_save": 100, "target_parameters": 100_000}
"""At most so many names: each of the former is tried on every tensor, the latter are looked up."""
_BIASES = ("none", "all", "lora_only")

_KINDS = {
    "VERA": "VeRA's factors are shared and drawn from a seed",
    "OFT": "OFT rotates the weights: no ΔW is added",
    "BOFT": "BOFT rotates the weights: no ΔW is added",
    "XLORA": "X-LoRA mixes adapters token by token, so no single ΔW exists",
}
"""Other kinds of PEFT whose reason is known; whatever else there is, is refused by its name."""

_MOST_MODULES = 100
"""With token rows of their own."""
_LARGEST = 1e9
"""Of ranks and alphas: a scaling far beyond it leaves float32."""


def config_problems(path: Path, config: Mapping[str, Any]) -> Iterator[Problem]:
    """Whatever makes the adapter something whose ΔW is not known, and values of a wrong type."""
    remedy = "merge an adapter of a kind that docs/adapters.md lists"
    kind = config.get("peft_type")
    if not isinstance(kind, str) or kind not in KNOWN:
        reason = _KINDS.get(kind) if isinstance(kind, str) else None
        found = f"{kind!r}: {reason}" if reason else repr(kind)
        yield Problem(str(path), "peft_type", f"one of: {', '.join(KNOWN)}", found[:200], remedy)
        return
    if kind == "LORA":
        yield from _lora_problems(path, config, remedy)
    for field in _unknown_fields(config):
        fix = "remove the field if it does not change the weights"
        found = f"unknown field, {config[field]!r}"
        yield Problem(str(path), field, f"a field of PEFT's config of {kind}", found[:200], fix)
    yield from _type_problems(path, config)


def _lora_problems(path: Path, config: Mapping[str, Any], remedy: str) -> Iterator[Problem]:
    """Fields of LoRA's that make something else of it."""
    for field, reason in REFUSED.items():
        if config.get(field):
            yield Problem(str(path), field, "an adapter that has one ΔW", reason, remedy)
    if config.get("use_dora") is True and config.get("lora_bias") is True:
        found = "both, which PEFT's layers do not add up to one ΔW"
        yield Problem(str(path), "lora_bias", "use_dora or lora_bias", found, remedy)
    if (init := config.get("init_lora_weights")) not in _PLAIN_INITS:
        found = f"{init!r}, which changed the base when it was initialised"
        fix = "convert it to plain LoRA with PEFT (path_initial_model_for_weight_conversion)"
        yield Problem(str(path), "init_lora_weights", "an unchanged base", found, fix)


def kind_named(config: Mapping[str, Any]) -> str:
    """What a config, checked or not, calls its adapter: `lora`, `lora, use_dora`, `ia3`."""
    kind = config.get("peft_type")
    named = [kind.lower() if isinstance(kind, str) else "unknown"]
    if named == ["lora"]:
        named += [field for field in (*_FEATURES, *REFUSED) if config.get(field)]
        named += ["bias"] if config.get("bias", "none") != "none" else []
        init = config.get("init_lora_weights")
        named += [init] if isinstance(init, str) and init not in _PLAIN_INITS else []
    return ", ".join(named)


def _type_problems(path: Path, config: Mapping[str, Any]) -> Iterator[Problem]:
    """Names are text, flags true or false, and token indices numbers."""
    fix = "correct the field in the config, as it was in training"

    def wrong(field: str, wanted: str) -> Problem:
        return Problem(str(path), field, wanted, repr(config[field])[:200], fix)

    for field in ("base_model_name_or_path", "revision"):
        value = config.get(field)
        if not (value is None or (isinstance(value, str) and value.isprintable())):
            yield wrong(field, "text")
    for field in _FLAGS:
        if type(config.get(field)) not in (bool, type(None)):
            yield wrong(field, "true or false")
    for field, most in _NAMES.items():
        if not _is_names(config.get(field) or [], most):
            yield wrong(field, f"a list of at most {most:,} names")
    if config.get("bias", "none") not in _BIASES:
        yield wrong("bias", f"one of: {', '.join(_BIASES)}")
    tokens = config.get("trainable_token_indices") or []
    lists = tokens.values() if isinstance(tokens, dict) else [tokens]
    if len(lists) > _MOST_MODULES or not all(_is_indices(indices) for indices in lists):
        yield wrong("trainable_token_indices", "token ids, each once")
    yield from target_problems(path, config)
    yield from _number_problems(path, config)


def _is_indices(value: object) -> bool:
    if not isinstance(value, list) or not all(type(n) is int and n >= 0 for n in value):
        return False
    return len(set(value)) == len(value)


def _is_names(value: object, most: int) -> bool:
    if not isinstance(value, list) or len(value) > most:
        return False
    return all(isinstance(name, str) and name for name in value)


def _number_problems(path: Path, config: Mapping[str, Any]) -> Iterator[Problem]:
    """Ranks and alphas, also by pattern, are numbers; patterns compile."""
    fix = "correct it in the config, as it was in training: it decides how large ΔW is"
    fields = {"LORA": ("r", "lora_alpha"), "IA3": ()}.get(config["peft_type"], ("r", "alpha"))
    numbers: dict[str, Any] = {field: config.get(field) for field in fields}
    for field in ("rank_pattern", "alpha_pattern"):
        patterns = config.get(field) or {}
        if not isinstance(patterns, dict):
            wanted = "patterns with their numbers"
            yield Problem(str(path), field, wanted, repr(patterns)[:200], fix)
            continue
        numbers |= {f"{field}[{pattern!r}]": value for pattern, value in patterns.items()}
        for pattern in patterns:
            if fault := pattern_fault(pattern):
                found = f"{pattern!r}: {fault}"
                yield Problem(str(path), field, "names, or simple patterns of them", found, fix)
    for field, value in numbers.items():
        if type(value) not in (int, float) or not 0 < value <= _LARGEST:
            wanted = f"a number above 0, at most {_LARGEST:g}"
            yield Problem(str(path), field, wanted, repr(value)[:200], fix)


def _unknown_fields(config: Mapping[str, Any]) -> list[str]:
    """Fields of another PEFT that are set: they may change what ΔW is."""
    unset: tuple[Any, ...] = (None, False, "", "none", {}, [])
    unknown = config.keys() - KNOWN[config["peft_type"]]
    unknown -= REFUSED.keys() if config["peft_type"] == "LORA" else set()
    return sorted(field for field in unknown if config[field] not in unset)


def module_rank(config: Mapping[str, Any], module: str) -> float:
    """The rank that a checked config gives the module's A and B."""
    return for_module(config, "rank_pattern", "r", module)


def module_scaling(config: Mapping[str, Any], module: str, rank: float) -> float:
    """s of ΔW = s·B·A: alpha / r, or alpha / √r with rsLoRA. The one place that knows."""
    named = "lora_alpha" if config["peft_type"] == "LORA" else "alpha"
    alpha = for_module(config, "alpha_pattern", named, module)
    return alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)
