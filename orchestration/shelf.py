"""The folder of recipes that the sensors and the web interface know: TIESMITH_RECIPES."""

from __future__ import annotations

import os
from pathlib import Path

from merge_core.errors import RecipeError
from merge_core.recipe import Recipe, load_recipe

__all__ = ["recipes_on_the_shelf"]


def recipes_on_the_shelf() -> tuple[list[Recipe], list[str]]:
    """The recipes in TIESMITH_RECIPES (default `recipes`), and what is wrong with the others."""
    folder = Path(os.environ.get("TIESMITH_RECIPES", "recipes"))
    recipes, refused = [], []
    for path in sorted(folder.glob("*.yaml")):
        try:
            recipes.append(load_recipe(path))
        except RecipeError as error:
            refused.append(str(error))
    return recipes, refused
