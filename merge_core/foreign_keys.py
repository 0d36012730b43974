"""Adapters of image models, known by the names of their tensors."""

import re
from collections.abc import Iterable
from pathlib import Path

from merge_core.errors import Problem

__all__ = ["foreign_problem"]

_FOREIGN = re.compile(
    r"lora_(unet|te\d?|transformer)_.*|(unet|text_encoder\w*)\..*"
    r"|.*[._]lora[._](up|down)\..*|.*\.lora_linear_layer\..*"
)
"""Keys of kohya's scripts and of diffusers."""


def foreign_problem(path: Path, names: Iterable[str]) -> Problem | None:
    """What to say of an adapter whose keys are those of image models' tools; None for others."""
    foreign = sorted(name for name in names if _FOREIGN.fullmatch(name))
    if not foreign:
        return None
    wanted = "keys as PEFT saves them, such as base_model.model.<module>.lora_A.weight"
    found = f"{len(foreign)} in the style of kohya or diffusers, as {foreign[0]}"
    fix = "such adapters are of image models: only a language model's, saved with PEFT, is merged"
    return Problem(str(path), "names of tensors", wanted, found, fix)
