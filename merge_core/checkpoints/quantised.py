"""Quantised copies of a base, recognised by the model's name on a hub or by the tensors' names.

An adapter may be trained on a 4-bit or 8-bit copy; its ΔW is for the full-precision original,
which differs from the copy by what quantisation rounded off.
"""

import re
from collections.abc import Mapping

from common.problem import Problem
from merge_core.files.safetensors_file import TensorEntry

__all__ = ["is_quantised", "packed_problems", "same_original"]

_METHODS = {
    *("bnb", "gptq", "awq", "hqq", "aqlm", "exl2", "exl3", "gguf", "torchao"),
    *("4bit", "8bit", "int4", "int8", "nf4", "fp4", "nvfp4", "mxfp4", "fp8"),
    *("w4a16", "w8a16", "w8a8", "quantized", "quantised"),
}
_BESIDE = {"unsloth", "dynamic", "static", "32g", "64g", "128g"}
"""Words that stand among a method's at the end of a model's name."""
_PACKED_NAMES = re.compile(
    r"\.(?:qweight|qzeros|g_idx|weight_packed|weight_scale|weight_scale_inv|SCB|absmax"
    r"|weight\.(?:absmax|quant_map|nested_absmax|nested_quant_map|quant_state\..*))$"
)
_PACKED_DTYPES = ("I32", "I16", "I8", "U8", "F8_E4M3", "F8_E5M2")


def is_quantised(name: str) -> bool:
    """Whether a model's name says that it is a quantised copy, as unsloth/Qwen3-8B-bnb-4bit."""
    words = _words(name)
    return any(word in _METHODS for word in words[len(_original(words)) :])


def same_original(one: str, other: str) -> bool:
    """Whether one is a quantised copy of the other, or both are of one model, by their names.

    Publishers of copies keep the model's name and not its owner's; some leave out "Meta-" or "-hf".
    """
    if not (is_quantised(one) or is_quantised(other)):
        return False
    return _model(one) == _model(other)


def packed_problems(where: str, tensors: Mapping[str, TensorEntry]) -> list[Problem]:
    """What says that a checkpoint's weights are packed, as one problem or none."""
    packed = [
        name
        for name, entry in tensors.items()
        if _PACKED_NAMES.search(name)
        or (name.endswith(".weight") and entry.dtype in _PACKED_DTYPES)
    ]
    if not packed:
        return []
    entry = tensors[packed[0]]
    wanted, fix = "full-precision weights", "name the full-precision base that it was made from"
    found = f"{len(packed)} tensors of a quantised copy, as {packed[0]} in {entry.dtype}"
    return [Problem(where, "quantised weights", wanted, found, fix)]


def _words(name: str) -> list[str]:
    return re.split("[-_.]", name.rstrip("/").rpartition("/")[2].casefold())


def _model(name: str) -> str:
    return "-".join(_original(_words(name))).removeprefix("meta-").removesuffix("-hf")


def _original(words: list[str]) -> list[str]:
    """Without the words at the end that say how it was quantised."""
    end = len(words)
    while end > 1 and words[end - 1] in _METHODS | _BESIDE:
        end -= 1
    return words[:end] if any(word in _METHODS for word in words[end:]) else words
