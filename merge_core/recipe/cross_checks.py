"""Recipe values that are right one by one and wrong together."""

import difflib
import math
from collections.abc import Iterator, Mapping
from typing import Any

from merge_core.methods import METHODS, methods_with

__all__ = ["MAX_CANDIDATES", "choose", "contradictions"]

MAX_CANDIDATES = 1000
"""Of one sweep; more is a slip of the pen, not hours but weeks of work."""

Location = tuple[str | int, ...]
Contradiction = tuple[Location, str, str, str]
"""Field, wanted, found, remedy."""


def contradictions(data: Mapping[str, Any]) -> Iterator[Contradiction]:
    """What is wrong between the values of a recipe as its YAML gives them, right or wrong."""
    adapters = data.get("adapters")
    named = adapters if isinstance(adapters, Mapping) and "from" not in adapters else {}
    yield from _without_effect(data, named)
    for skill, specialist in _with(data.get("skills"), "specialist").items():
        if named and isinstance(specialist, str) and specialist not in named:
            loc = ("skills", skill, "specialist")
            yield loc, "an adapter of this recipe", repr(specialist), choose(specialist, named)
    if "sweep" in data:
        yield from _of_sweep(data["sweep"], named)


def choose(wrong: str, known: object) -> str:
    """The remedy for a name that is none of those known."""
    names = sorted(str(name) for name in known) if isinstance(known, Mapping | list) else []
    close = difflib.get_close_matches(wrong, names, n=1)
    return f"did you mean {close[0]!r}?" if close else f"use one of: {', '.join(names)}"


def _without_effect(data: Mapping[str, Any], named: Mapping[str, Any]) -> Iterator[Contradiction]:
    """Keys of other methods."""
    method, sweep = data.get("method"), data.get("sweep")
    if not isinstance(method, str) or method not in METHODS:
        return  # that is an error of its own
    own = METHODS[method].keys
    others = sorted({key for one in METHODS.values() for key in one.keys} - set(own))
    fields: list[Location] = [(key,) for key in others if key in data]
    if "density" in others:
        fields += [("adapters", str(name), "density") for name in _with(named, "density")]
    fields += [("sweep", key) for key in others if isinstance(sweep, Mapping) and key in sweep]
    for loc in fields:
        key, fitting = str(loc[-1]), " or ".join(methods_with(str(loc[-1])))
        remedy = f"remove {key}, or set method: {fitting}"
        found = f"method: {method}, which takes no {key}"
        yield loc, f"only with method: {fitting}", found, remedy


def _of_sweep(sweep: object, named: Mapping[str, Any]) -> Iterator[Contradiction]:
    """Grids that are empty, too large, or try the same merge twice."""
    grid = _grid(sweep)
    if sweep is None or (isinstance(sweep, Mapping) and not grid):
        remedy = "add one, or remove sweep"
        yield ("sweep",), "lists of values, as in density: [0.2, 0.5]", "none", remedy
    for loc, values in grid.items():
        if twice := [value for place, value in enumerate(values) if value in values[:place]]:
            yield loc, "each value once", f"{twice[0]} again", "remove one of the two"
    count = math.prod(len(values) for values in grid.values())
    if count > MAX_CANDIDATES:
        wanted, remedy = f"at most {MAX_CANDIDATES:,} candidates", "try fewer values at once"
        yield ("sweep",), wanted, f"{count:,} combinations", remedy
    for loc in grid:
        if loc[1] == "weights" and named and str(loc[-1]) not in named:
            unknown = str(loc[-1])
            yield loc, "an adapter of this recipe", repr(unknown), choose(unknown, named)
    if named and ("sweep", "density") in grid and len(_with(named, "density")) == len(named):
        found, remedy = "a density of its own for each", "remove it where density is to be swept"
        yield ("sweep", "density"), "an adapter that takes the recipe's density", found, remedy


def _grid(sweep: object) -> dict[Location, list[Any]]:
    """The sweep's lists by their place."""
    found: dict[Location, Any] = {}
    for key, values in sweep.items() if isinstance(sweep, Mapping) else ():
        if key == "weights" and isinstance(values, Mapping):
            found |= {("sweep", "weights", name): one for name, one in values.items()}
        else:
            found["sweep", key] = values
    return {loc: values for loc, values in found.items() if isinstance(values, list)}


def _with(entries: object, field: str) -> dict[str, Any]:
    """`field` of each entry that is a mapping and sets it."""
    if not isinstance(entries, Mapping):
        return {}
    found = {str(k): e.get(field) for k, e in entries.items() if isinstance(e, Mapping)}
    return {name: value for name, value in found.items() if value is not None}
