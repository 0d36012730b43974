"""The candidates of a sweep: every combination of its values, each as a recipe of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from merge_core.recipe.schema import Recipe
from orchestration.requests.build import entries

__all__ = ["GridPoint", "grid_points", "label", "text"]

WEIGHTS = "weights."


@dataclass(frozen=True)
class GridPoint:
    """One combination: its values by name, as JSON, and the recipe that merges with them.

    Names are `density`, `election`, `trim_scope`, `scale` and `weights.ADAPTER`.
    """

    values: Mapping[str, Any]
    recipe: Recipe


def grid_points(recipe: Recipe) -> list[GridPoint]:
    """All combinations, in the order of the recipe's lists; the first name varies slowest.

    The recipe has a sweep and came from `with_landed`.
    """
    grid = _grid(recipe)
    combinations = (dict(zip(grid, values, strict=True)) for values in product(*grid.values()))
    return [GridPoint(_as_json(values), _with(recipe, values)) for values in combinations]


def label(values: Mapping[str, Any]) -> str:
    """For people: "density 0.2, election mass"."""
    return ", ".join(f"{name} {text(value)}" for name, value in values.items())


def text(value: Any) -> str:
    """One value for people: 0.2, mass, quorum 0.7."""
    if isinstance(value, Mapping):
        return " ".join(f"{name} {share}" for name, share in value.items())
    return str(value)


def _grid(recipe: Recipe) -> dict[str, tuple[Any, ...]]:
    sweep = recipe.sweep
    assert sweep is not None
    grid: dict[str, tuple[Any, ...] | None] = {
        "density": sweep.density,
        "election": sweep.election,
        "trim_scope": sweep.trim_scope,
        "scale": sweep.scale,
        **{WEIGHTS + name: values for name, values in sweep.weights.items()},
    }
    return {name: values for name, values in grid.items() if values}


def _with(recipe: Recipe, values: Mapping[str, Any]) -> Recipe:
    weights = dict(_weights(values))
    adapters = {
        name: entry.model_copy(update={"weight": weights.get(name, entry.weight)})
        for name, entry in entries(recipe).items()
    }
    others = {name: value for name, value in values.items() if not name.startswith(WEIGHTS)}
    return recipe.model_copy(update={**others, "adapters": adapters, "sweep": None})


def _weights(values: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    for name, value in values.items():
        if name.startswith(WEIGHTS):
            yield name.removeprefix(WEIGHTS), value


def _as_json(values: Mapping[str, Any]) -> dict[str, Any]:
    return {n: v if isinstance(v, str | float) else v.model_dump() for n, v in values.items()}
