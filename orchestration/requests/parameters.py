"""Every value that a merge and its judgement depend on, as text."""

from __future__ import annotations

from typing import Any

from merge_core.methods import METHODS
from orchestration.requests.schema import SPLIT, MergeRequest

__all__ = ["parameters"]


def parameters(request: MergeRequest) -> dict[str, str]:
    """Every value that the merge and its judgement depend on, as text."""
    recipe = request.recipe
    values: dict[str, Any] = {
        "base": request.base.source,
        "base.digest": request.base.digest,
        "method": recipe.method,
        "scale": recipe.scale,
        "output_dtype": recipe.output_dtype,
        "device": request.device,
        "split": SPLIT,
        **{f"decoding.{name}": value for name, value in request.decoding.model_dump().items()},
    }
    keys = METHODS[recipe.method].keys
    own = recipe.model_dump(mode="json", include=set(keys))
    values |= {key: own[key] for key in keys}
    for adapter in request.adapters:
        values[f"adapter.{adapter.name}"] = adapter.source
        values[f"adapter.{adapter.name}.weight"] = adapter.weight
        if "density" in keys:
            values[f"adapter.{adapter.name}.density"] = adapter.density
    for skill in request.skills:
        values[f"skill.{skill.name}.suite"] = skill.suite
        values[f"skill.{skill.name}.specialist"] = skill.specialist
        values[f"skill.{skill.name}.margin"] = skill.margin
    if request.base_ability:
        values["base_ability.suite"] = request.base_ability.suite
        values["base_ability.margin"] = request.base_ability.margin
    return {name: str(value) for name, value in values.items()}
