"""What is said of tensors in an adapter's file that are not understood: each cause by its name."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from common.problem import Problem
from merge_core.files.safetensors_file import FLOATS, TensorEntry

__all__ = ["EMPTY_FIX", "factor_fix", "unknown_key"]

_PREFIX = "base_model.model."
_SAVE = "save it with save_pretrained() of the PEFT model, which writes the names that PEFT reads"
_OTHER_KIND = "merge an adapter of a kind that docs/adapters.md lists"

_CAUSES = (
    (r".*\.lora_diag\b.*", "KaSA's diagonal", _OTHER_KIND),
    (r".*\.lora_monteclora.*", "MonteCLoRA's sampler", _OTHER_KIND),
    (r".*\bprompt_embeddings|.*\bprompt_encoder\b.*", "a trained prompt: no ΔW", _OTHER_KIND),
    (r".*\.lora_[ab]", "a factor of MLX, stored turned", "fuse it into its model with mlx_lm.fuse"),
    (
        r"(.*\.)?_fsdp_wrapped_module\..*|module\..*",
        "a name of FSDP or DDP, which wrapped the model",
        f"unwrap the model (accelerator.unwrap_model), then {_SAVE}",
    ),
    (
        r".*\.(lora|ia3|hada|lokr)_\w+\.(?!weight$|bias$)\w+(\.weight|\.bias)?",
        "a factor under its name in memory, with the adapter's own in it",
        _SAVE,
    ),
    (
        r".*\.token_adapter\..*",
        "a module that is saved whole and has token rows, a model that PEFT does not run",
        "train one or the other: trainable_token_indices, or the module in modules_to_save",
    ),
    (r".*\.modules_to_save\.\w+\.\w+", "a saved module under its name in memory", _SAVE),
    (rf"{_PREFIX}.*\.base_layer\.\w+", "the base's own weight beside the factors", _SAVE),
    (
        rf"(?!{_PREFIX}).*\.(lora|ia3|hada|lokr)_.*",
        f"a factor without {_PREFIX} before its name",
        _SAVE,
    ),
    (
        rf"{_PREFIX}.*\.(lora|ia3|hada|lokr)_.*",
        "a factor of another kind of adapter than peft_type says, or of a kind that is not known",
        "fetch config and weights of one adapter, or correct peft_type",
    ),
    (
        rf"{_PREFIX}.*",
        "a tensor that the config does not account for",
        "where it was trained, name its module in modules_to_save of the config; else leave it out",
    ),
)  # fmt: skip
"""Names of tensors with what they are and what helps; the first that fits is reported."""

EMPTY_FIX = (
    "gather the weights before they are saved: stage3_gather_16bit_weights_on_model_save or "
    "zero_to_fp32.py for DeepSpeed, FULL_STATE_DICT for FSDP"
)


def unknown_key(path: Path, key: str) -> Problem:
    """A tensor whose name says nothing of what the adapter does."""
    wanted = (
        "tensors that PEFT saves for this config, such as base_model.model.<module>.lora_A.weight"
    )
    causes = ((what, fix) for pattern, what, fix in _CAUSES if re.fullmatch(pattern, key))
    found, remedy = next(causes, ("a tensor of no adapter", _SAVE))
    return Problem(str(path), key, wanted, found, remedy)


def factor_fix(found: Mapping[str, TensorEntry]) -> str:
    """What helps where one module's tensors do not fit each other, by what is wrong with them."""
    shapes = [entry.shape for entry in found.values()]
    if any(0 in shape for shape in shapes):
        return EMPTY_FIX
    if any(entry.dtype not in FLOATS for entry in found.values()):
        return f"save it in {', '.join(FLOATS)}: factors that are quantised are not read"
    if any(len(shape) > 2 for shape in shapes):
        return "merge adapters of linear layers and embeddings: those of convolutions are not read"
    if _lacks_half(found):
        return "fetch it again, or save it again from the trained model: half of a pair is lost"
    return "fetch config and weights of one adapter, as they were saved together"


def _lacks_half(names: Iterable[str]) -> bool:
    have = {name.removesuffix(".weight") for name in names}
    return any(len(have & pair) == 1 for pair in ({"A", "B"}, {"embedding_A", "embedding_B"}))
