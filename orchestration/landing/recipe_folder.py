"""The recipes that the sensors and the web interface know, and the landed adapters they include."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from merge_core.errors import RecipeError
from merge_core.files.json_file import read_object
from merge_core.recipe.schema import LandingQuery, Recipe, load_recipe
from orchestration.home.names import adapter_key
from orchestration.home.store import Home
from orchestration.landing.adapter_records import find_adapter_record, is_prepared
from orchestration.landing.quarantine import Quarantined, quarantined
from orchestration.landing.zone import (
    FILES,
    LANDING,
    is_local,
    landed,
    settled,
    signature,
    take_out,
)

__all__ = [
    "Removed",
    "Wanted",
    "left_out",
    "matching",
    "not_prepared",
    "recipes_in_folder",
    "remove_adapter",
    "wanted_adapters",
]


def recipes_in_folder() -> tuple[list[Recipe], list[str]]:
    """The recipes in TIESMITH_RECIPES (default `recipes`), and what is wrong with the others."""
    folder = Path(os.environ.get("TIESMITH_RECIPES", "recipes"))
    recipes, refused = [], []
    for path in sorted(folder.glob("*.yaml")):
        try:
            recipes.append(load_recipe(path))
        except RecipeError as error:
            refused.append(str(error))
    return recipes, refused


def matching(recipe: Recipe, home: Home) -> list[str]:
    """Names of the landed adapters that the recipe merges, by name or by its query, sorted.

    A query leaves out what is quarantined and was never good. An adapter that was good stays in:
    the recipe must not lose it because of a bad update.
    """
    out = {mark.name for mark in _never_good(recipe, home)}
    query = isinstance(recipe.adapters, LandingQuery)
    return [name for name in _included(recipe, home) if not (query and name in out)]


def _included(recipe: Recipe, home: Home) -> list[str]:
    """Names of the landed adapters that the recipe includes, quarantined or not, sorted."""
    names = landed(home)
    if isinstance(recipe.adapters, LandingQuery):
        return fnmatch.filter(names, recipe.adapters.match)
    sources = {entry.source for entry in recipe.adapters.values()}
    return [name for name in names if LANDING + name in sources]


def left_out(recipe: Recipe, home: Home) -> list[str]:
    """A line for each quarantined adapter that the recipe's query leaves out."""
    if not isinstance(recipe.adapters, LandingQuery):
        return []
    match = recipe.adapters.match
    refused = [m for m in _never_good(recipe, home) if fnmatch.fnmatch(m.name, match)]
    return [f"{mark.name} is quarantined and left out: {mark.reason}" for mark in refused]


def _never_good(recipe: Recipe, home: Home) -> Iterator[Quarantined]:
    for partition, mark in quarantined(home).items():
        if partition == adapter_key(LANDING + mark.name, recipe.base):
            record = find_adapter_record(home, partition)
            if record is None or record.vector is None:
                yield mark


class Removed(BaseModel):
    """An adapter that was withdrawn; `recipes` name it and wait until it lands again."""

    model_config = ConfigDict(frozen=True)

    name: str
    recipes: tuple[str, ...]


def remove_adapter(name: str, home: Home) -> Removed:
    """Withdraw an adapter from the landing zone; artifacts and merges made from it stay.

    Recipes that query the landing zone merge anew without it. Raises RequestError when no adapter
    of that name has landed.
    """
    recipes, _ = recipes_in_folder()
    queries = [recipe for recipe in recipes if isinstance(recipe.adapters, LandingQuery)]
    naming = [r.name for r in recipes if r not in queries and name in matching(r, home)]
    take_out(name, home)
    return Removed(name=name, recipes=tuple(naming))


@dataclass(frozen=True)
class Wanted:
    """A landed adapter and a base that it is read against: one adapters partition.

    `content` is the signature of the files that lie there now.
    """

    partition: str
    name: str
    base: str
    content: str


def wanted_adapters(home: Home, recipes: Sequence[Recipe]) -> list[Wanted]:
    """Every landed adapter against the bases of the recipes that include it, sorted.

    Without such a recipe, against the base that its config names; without one, not at all. A
    folder that a config names is opened only where some recipe has it as its base: adapters come
    from strangers.
    """
    known = {recipe.base for recipe in recipes}
    bases: dict[str, set[str]] = {name: set() for name in landed(home)}
    for recipe in recipes:
        for name in _included(recipe, home):
            bases.setdefault(name, set()).add(recipe.base)
    for name in bases:
        if not bases[name]:
            named = _named_base(home.landing / name)
            bases[name] = {b for b in named if b in known or not is_local(b, home)}
    contents = {name: signature(home.landing / name) for name in bases}
    return [
        Wanted(adapter_key(LANDING + name, base), name, base, contents[name])
        for name in sorted(bases)
        for base in sorted(bases[name])
    ]


def not_prepared(home: Home, wanted: Sequence[Wanted]) -> dict[Wanted, str | None]:
    """What lacks its artifacts, each with the reason why they cannot be computed now, or None."""
    marks = quarantined(home)
    lacking: dict[Wanted, str | None] = {}
    for want in wanted:
        if mark := marks.get(want.partition):
            lacking[want] = f"{want.name} is quarantined: {mark.reason}"
        elif not is_prepared(home, want.partition, want.content):
            whole = settled(home.landing / want.name)
            lacking[want] = None if whole else f"{want.name} is unfinished, or was just written"
    return lacking


def _named_base(folder: Path) -> set[str]:
    """A hub id or a local folder, or none: no URL that a stranger wrote is asked."""
    named = read_object(folder / FILES[0])[0].get("base_model_name_or_path")
    return {named} if isinstance(named, str) and named and "://" not in named else set()
