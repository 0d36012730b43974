"""What a stranger's model folder may say, looked at before a library reads it.

Its JSON files are bounded, its configs choose code by no name but transformers' own, and the sizes
that they claim are sizes that the weights have.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from common.problem import Problem
from common.untrusted import read_bytes
from evaluation.errors import ModelError
from evaluation.sandbox.model_sandbox import open_config

__all__ = ["check_model_folder"]

LARGEST = {
    "config.json": 4_000_000,
    "generation_config.json": 1_000_000,
    "tokenizer_config.json": 25_000_000,
    "special_tokens_map.json": 4_000_000,
    "tokenizer.json": 200_000_000,
}
"""Bytes; the largest tokenizers that are known have 40 MB."""
CONFIGS = ("config.json", "generation_config.json")
DEEPEST = 64

ATTENTIONS = frozenset(
    {
        *("eager", "sdpa", "flex_attention", "flash_attention_2", "flash_attention_3"),
        *("paged|eager", "paged|sdpa", "paged|flash_attention_2"),
    }
)
EXPERTS = frozenset({"eager", "grouped_mm", "batched_mm"})
BY_NAME = {
    "attn_implementation": ATTENTIONS,
    "experts_implementation": EXPERTS,
}
"""Keys, with or without underscores before and `_internal` behind, whose value chooses code. A name
that is not transformers' own stands for a repository of kernels, which would be fetched and run."""
NEVER = frozenset({"use_kernels", "kernel_config", "custom_generate", "custom_pipelines"})
"""Keys that choose code of a repository or of the folder, whatever their value."""

LAYERS = frozenset(
    {"num_hidden_layers", "n_layer", "n_layers", "num_layers", "encoder_layers", "decoder_layers"}
    | {"num_experts", "num_local_experts", "n_routed_experts", "num_nextn_predict_layers"}
)
WIDTHS = frozenset(
    {"hidden_size", "n_embd", "d_model", "vocab_size", "intermediate_size", "n_inner", "d_ff"}
    | {"moe_intermediate_size", "num_attention_heads", "n_head", "num_key_value_heads", "head_dim"}
    | {"ffn_dim", "embedding_size", "shared_expert_intermediate_size", "num_heads"}
)
COMMON = 1 << 17
"""A width that is claimed and not used, as that of a layer which the model has none of."""


def check_model_folder(folder: Path) -> None:
    """Raise ModelError with everything that is wrong with the JSON files of a model folder.

    A config with large numbers, of which something may be made as often, is opened in a process
    that can be killed; that takes seconds, which others are spared.
    """
    problems: list[Problem] = []
    found = {}
    for name, largest in LARGEST.items():
        file = folder / name
        if file.exists():
            try:
                found[name] = _object(file, largest)
            except (OSError, ValueError, RecursionError) as error:
                told = str(error) or type(error).__name__
                remedy = "download or make the folder again"
                problems.append(Problem(str(file), "JSON", "an object", told, remedy))
    for name in CONFIGS:
        problems += _code(folder / name, found.get(name, {}))
    problems += _sizes(folder, found.get("config.json", {}))
    if problems:
        raise ModelError(problems, "the model cannot be evaluated")
    if any(number > COMMON for number in _numbers(found.get("config.json"))):
        open_config(folder)


def _object(file: Path, largest: int) -> dict[str, Any]:
    value = json.loads(read_bytes(file, largest))
    if not isinstance(value, dict):
        raise ValueError(f"a {type(value).__name__}")
    if file.name != "tokenizer.json" and _depth(value) > DEEPEST:
        raise ValueError(f"values nested more than {DEEPEST} levels deep")
    return value


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value
    return 1 + max(map(_depth, inner), default=0) if isinstance(value, dict | list) else 0


def _numbers(value: Any) -> Iterator[int]:
    """Every whole number in a value."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _numbers(one)
    elif type(value) is int:
        yield value


def _entries(value: Any, path: str = "") -> Iterator[tuple[str, str, Any]]:
    """Path, key and value of every entry of nested objects."""
    if isinstance(value, list):
        for one in value:
            yield from _entries(one, path)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield f"{path}{key}", key, one
            yield from _entries(one, f"{path}{key}.")


def _code(file: Path, config: dict[str, Any]) -> Iterator[Problem]:
    for path, key, value in _entries(config):
        plain = key.strip("_").removesuffix("_internal")
        if plain in NEVER and value not in (None, False):
            remedy = "remove the key, if you trust the rest of the folder"
            yield Problem(str(file), path, "no code of others", repr(value)[:200], remedy)
        if allowed := BY_NAME.get(plain):
            named = value.values() if isinstance(value, dict) else [value]
            if foreign := [one for one in named if one is not None and one not in allowed]:
                wanted = f"one of: {', '.join(sorted(allowed))}"
                remedy = "remove the key: any other name is a repository whose code would be run"
                yield Problem(str(file), path, wanted, repr(foreign[0])[:200], remedy)


def _sizes(folder: Path, config: dict[str, Any]) -> Iterator[Problem]:
    """Sizes that the weights do not have, for which memory would be asked and layers be made."""
    tensors, longest = _stored(folder)
    if not tensors:
        return  # nothing to compare with: loading says what is missing
    for path, key, value in _entries(config):
        if key not in LAYERS | WIDTHS or value is None or isinstance(value, list | dict):
            continue
        # Experts may lie fused in a few tensors, and be more than there are tensors.
        most = max(tensors, COMMON if "expert" in key else 0) if key in LAYERS else longest
        if key in WIDTHS:
            most = max(most, COMMON)
        # isinstance would let true pass for a size of 1.
        if type(value) is not int or not 0 <= value <= most:
            wanted = f"a whole number up to {most:,}, which the weights allow"
            remedy = "download or make the folder again: its config is not that of its weights"
            yield Problem(str(folder / "config.json"), path, wanted, repr(value)[:200], remedy)


def _stored(folder: Path) -> tuple[int, int]:
    """How many tensors the safetensors files have, and the longest side of one."""
    tensors = longest = 0
    for file in sorted(folder.glob("*.safetensors")):
        try:
            with safe_open(file, framework="numpy") as opened:
                for name in opened.keys():  # noqa: SIM118  (it is no dict)
                    tensors += 1
                    longest = max(longest, *opened.get_slice(name).get_shape(), 0)
        except (OSError, SafetensorError):
            continue  # loading says what is wrong with it
    return tensors, longest
