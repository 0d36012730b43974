"""A recipe with `sweep:` resolved: what its candidates are, and the items that choose among them.

As with merges, the asset reads this and never the recipe.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from common.problem import Problem
from evaluation.result import Split
from merge_core.digest import sha256_json
from merge_core.errors import RequestError
from merge_core.methods import METHODS
from merge_core.recipe.schema import Recipe, place_of
from orchestration.home.names import merge_key
from orchestration.home.store import Home
from orchestration.landing.adapter_records import Locked, keep_adapter_record
from orchestration.requests.build import entries, lock_inputs, run_tags, with_values
from orchestration.requests.schema import Device, LockedSkill, MergeRequest
from orchestration.sweeps.grid import GridPoint, grid_points

if TYPE_CHECKING:
    from merge_core.adapters.fine_tune import Trained

__all__ = ["ITEMS", "VALIDATION", "SweepRequest", "load_sweep", "make_sweep", "sweep_tags"]

FORMAT = 3
"""Raised when the same sweep would choose by another rule, or its stored outcome says more."""

ITEMS = 150
"""Validation items of each skill that candidates answer."""

VALIDATION: Split = "validation"
"""The split that chooses; the test split judges the one that was chosen."""


class SweepRequest(Locked):
    """Everything a sweeps partition means.

    `recipe` has the sweep; `own` is the request of its own values, from which each candidate
    differs in what is swept. `items` of each skill are answered, or all where there are fewer.
    """

    partition: str
    digest: str
    recipe: Recipe
    own: MergeRequest
    items: int

    def candidates(self) -> list[tuple[GridPoint, MergeRequest]]:
        """Every candidate as the request of its merge, in the order of the grid."""
        return _candidates(self.recipe, self.own)


def make_sweep(
    recipe: Recipe,
    home: Home,
    items: int = ITEMS,
    device: Device = "auto",
    path: Path | None = None,
) -> SweepRequest:
    """Fetch and digest all that the recipe names, and write the request of its sweep.

    `path` is the recipe's file, for the lines of problems. Raises RequestError with every problem
    of the base, the adapters, the suites and the grid at once; nothing is written then.
    """
    if recipe.sweep is None:
        where, remedy = str(path or f"recipe {recipe.name}"), "add it, or use tiesmith run"
        wanted = "lists of values, as in sweep: {density: [0.2, 0.5]}"
        raise RequestError([Problem(where, "sweep", wanted, "none", remedy)], where)
    plain, swept = recipe.model_copy(update={"sweep": None}), {"sweep": recipe.sweep}

    def checks(
        landed: Recipe, adapters: Mapping[str, Trained], skills: Sequence[LockedSkill]
    ) -> Iterator[Problem]:
        for loc, *texts in _faults(landed.model_copy(update=swept), adapters, skills, home):
            where = place_of(path, loc) if path else f"recipe {recipe.name}"
            wanted, found, remedy = texts
            yield Problem(where, ".".join(map(str, loc)), wanted, found, remedy)

    own = lock_inputs(plain, home, device, checks=checks)
    recipe = own.recipe.model_copy(update=swept)
    judgements = [request.judgement_digest for _, request in _candidates(recipe, own)]
    values = [recipe.name, items, own.judgement_digest, judgements]
    digest = sha256_json(["sweep", FORMAT, *values])
    request = SweepRequest(
        partition=merge_key(recipe.name, digest), digest=digest, recipe=recipe, own=own, items=items
    )
    _write(request, home)
    return request


def load_sweep(home: Home, partition: str) -> SweepRequest:
    """The request of a sweeps partition; RequestError when this home has none."""
    path = _path(home, partition)
    record = home.store.read_record(path)
    if record is None:
        remedy = "tiesmith sweep RECIPE writes it and adds the partition"
        found = "no file that is whole"
        problem = Problem(str(path), "request", "the resolved sweep", found, remedy)
        raise RequestError([problem], str(path))
    return SweepRequest.model_validate(record)


def sweep_tags(sweep: SweepRequest) -> dict[str, str]:
    """Tags of the sweep's Dagster runs: recipe, sweep, and revisions or digests of the rest."""
    tags = run_tags(sweep.own)
    del tags["tiesmith/merge"]
    return {**tags, "tiesmith/sweep": sweep.digest}


def _candidates(recipe: Recipe, own: MergeRequest) -> list[tuple[GridPoint, MergeRequest]]:
    return [(point, with_values(own, point.recipe)) for point in grid_points(recipe)]


_Fault = tuple[tuple[str | int, ...], str, str, str]  # field, wanted, found, remedy


def _faults(
    recipe: Recipe,
    adapters: Mapping[str, Trained],
    skills: Sequence[LockedSkill],
    home: Home,
) -> Iterator[_Fault]:
    """What a grid that is right by itself asks in vain of these adapters and suites."""
    from evaluation.suites.suite import load_suite

    assert recipe.sweep is not None
    for name in sorted(recipe.sweep.weights.keys() - entries(recipe).keys()):
        remedy = f"name one of: {', '.join(sorted(entries(recipe)))}"
        yield ("sweep", "weights", name), "an adapter of this recipe", repr(name), remedy
    if METHODS[recipe.method].trims:
        yield from _empty(recipe, adapters)
    for skill in skills:
        if not load_suite(skill.folder, home.cache).split(VALIDATION):
            wanted, found = "a suite with validation items to choose by", "test items alone"
            remedy = "add items with split: validation, or remove sweep"
            yield ("skills", skill.name, "suite"), wanted, found, remedy


def _empty(recipe: Recipe, adapters: Mapping[str, Trained]) -> Iterator[_Fault]:
    """Densities that keep no entry of an adapter at all."""
    from merge_core.ties.trim import keeps_none_of

    assert recipe.sweep is not None
    swept, scopes = recipe.sweep.density, recipe.sweep.trim_scope or (recipe.trim_scope,)
    for name, adapter in adapters.items():
        if not adapter.sizes:
            continue  # only the base can tell
        fixed = entries(recipe)[name].density
        places: dict[tuple[str | int, ...], float] = {}
        if fixed is not None:
            places["adapters", name, "density"] = fixed
        elif swept:
            places = {("sweep", "density", place): value for place, value in enumerate(swept)}
        else:
            places["density",] = recipe.density
        for loc, density in places.items():
            if vain := [scope for scope in scopes if keeps_none_of(adapter.sizes, density, scope)]:
                found = (
                    f"{density}, which keeps none of {sum(adapter.sizes):,} of {name} by {vain[0]}"
                )
                yield loc, "at least one entry kept", found, "raise density"


def _write(request: SweepRequest, home: Home) -> None:
    for adapter in request.own.adapters:
        keep_adapter_record(home, adapter.partition, adapter.source, request.own.base.source)
    values = request.model_dump(mode="json", by_alias=True, exclude_none=True)
    home.store.write_record(_path(home, request.partition), values)


def _path(home: Home, partition: str) -> Path:
    return home.requests / "sweeps" / f"{partition}.json"
