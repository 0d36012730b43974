"""Adapters of image models, and of compiled ones, known by the names of their tensors."""

import re
from collections.abc import Iterable
from pathlib import Path

from common.problem import Problem

__all__ = ["foreign_problem"]

_WANTED = "keys as PEFT saves them, such as base_model.model.<module>.lora_A.weight"
_FOREIGN = re.compile(
    r"lora_(unet|te\d?|transformer)_.*|(unet|text_encoder\w*)\..*"
    r"|.*[._]lora[._](up|down)\..*|.*\.lora_linear_layer\..*"
)
"""Keys of kohya's scripts and of diffusers."""

_COMPILED = re.compile(r"(.*\.)?_orig_mod\..*")
"""Keys of a model that torch.compile wrapped: PEFT loads such a file without any of them."""


def foreign_problem(path: Path, names: Iterable[str]) -> Problem | None:
    """What to say of an adapter whose keys are not those that PEFT reads; None for others."""
    names = sorted(names)
    compiled = [name for name in names if _COMPILED.fullmatch(name)]
    if compiled:
        found = f"{len(compiled)} with torch.compile's _orig_mod. in them, as {compiled[0]}"
        fix = (
            "save the model that was compiled: compiled._orig_mod.save_pretrained(folder); or "
            "take `_orig_mod.` out of the names, with safetensors.torch's load_file and save_file"
        )
        return Problem(str(path), "names of tensors", _WANTED, found, fix)
    foreign = [name for name in names if _FOREIGN.fullmatch(name)]
    if not foreign:
        return None
    found = f"{len(foreign)} in the style of kohya or diffusers, as {foreign[0]}"
    fix = "such adapters are of image models: only a language model's, saved with PEFT, is merged"
    return Problem(str(path), "names of tensors", _WANTED, found, fix)
