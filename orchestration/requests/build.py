"""A recipe resolved: sources fetched, revisions and digests locked, and what the result is called.

Assets read requests and never recipes, so editing a recipe does not change what an old partition
means. Two digests: the merge's covers what changes bytes; the judgement's adds the suites, the
margins and the decoding, and names the partition.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.result import FORMAT as EVALUATION_FORMAT
from merge_core.digest import sha256_json
from merge_core.errors import RequestError
from merge_core.recipe.schema import AdapterEntry, LandingQuery, Recipe
from merge_core.writing.manifest import merge_digest
from orchestration.home.names import merge_key
from orchestration.home.store import Home
from orchestration.landing.adapter_records import keep_adapter_record
from orchestration.landing.recipe_folder import left_out, matching
from orchestration.landing.zone import LANDING, landed
from orchestration.requests.resolve import (
    answer_dtype,
    check_base,
    device_class,
    lock_adapter,
    lock_base,
    lock_base_ability,
    lock_skill,
    open_source,
)
from orchestration.requests.schema import (
    SPLIT,
    Device,
    LockedAdapter,
    LockedBase,
    LockedBaseAbility,
    LockedDecoding,
    LockedSkill,
    MergeRequest,
)

if TYPE_CHECKING:
    from merge_core.adapters.fine_tune import Trained

__all__ = [
    "Checks",
    "attempt",
    "entries",
    "load_request",
    "lock_inputs",
    "make_request",
    "run_tags",
    "with_landed",
    "with_values",
    "write_request",
]


P = ParamSpec("P")
T = TypeVar("T")


Checks = Callable[[Recipe, Mapping[str, "Trained"], Sequence[LockedSkill]], Iterable[Problem]]
"""What else can be wrong with a recipe, its adapters and suites, as far as they could be had."""


def make_request(
    recipe: Recipe, home: Home, device: Device = "auto", allow_noop: bool = False
) -> MergeRequest:
    """Fetch and digest all that the recipe names, and write the request of its partition.

    Raises RequestError with every problem of the base, the adapters and the suites at once,
    WorkError when the network failed; nothing is written then.
    """
    request = lock_inputs(recipe, home, device, allow_noop)
    write_request(request, home)
    return request


def lock_inputs(
    recipe: Recipe,
    home: Home,
    device: Device = "auto",
    allow_noop: bool = False,
    checks: Checks = lambda recipe, adapters, skills: (),
) -> MergeRequest:
    """`make_request` without writing; what `checks` finds is among the problems."""
    query, recipe = recipe, with_landed(recipe, home)
    if problems := _unusable(recipe):
        raise RequestError(problems, f"recipe {recipe.name}")
    named = sorted(entries(recipe).items())
    base = attempt(problems, lock_base, recipe.base, home)
    opened = {name: attempt(problems, open_source, e.source, home) for name, e in named}
    skills = [attempt(problems, lock_skill, n, s, home) for n, s in sorted(recipe.skills.items())]
    ability = None
    if recipe.base_ability is not None:
        ability = attempt(problems, lock_base_ability, recipe.base_ability, home)
    found = {name: pair for name, pair in opened.items() if pair}
    adapters = {name: adapter for name, (_, adapter) in found.items()}
    judged = tuple(skill for skill in skills if skill)
    warnings: tuple[str, ...] | None = None
    if base:
        warnings = attempt(problems, check_base, recipe, base, adapters)
    place = attempt(problems, device_class, device)
    problems += checks(recipe, adapters, judged)
    if problems or base is None or warnings is None or place is None:
        raise RequestError(problems, f"recipe {recipe.name}")
    members = tuple(
        lock_adapter(recipe, name, entries(recipe)[name], *pair) for name, pair in found.items()
    )
    merge = _merge_digest(recipe, base, members, place)
    decoding = LockedDecoding(dtype=answer_dtype(recipe.answer_dtype, base.folder, place))
    judgement = _judgement_digest(merge, members, judged, ability, decoding)
    return MergeRequest(
        partition=merge_key(recipe.name, judgement),
        merge_digest=merge,
        judgement_digest=judgement,
        recipe=recipe,
        base=base,
        adapters=members,
        skills=judged,
        base_ability=ability,
        decoding=decoding,
        device=place,
        allow_noop=allow_noop,
        warnings=warnings,
        left_out=tuple(left_out(query, home)),
    )


def with_values(request: MergeRequest, recipe: Recipe) -> MergeRequest:
    """The request of a recipe that names the same things and merges them with other values."""
    members = tuple(
        adapter.model_copy(
            update={"weight": entry.weight, "density": entry.density or recipe.density}
        )
        for adapter in request.adapters
        for entry in [entries(recipe)[adapter.name]]
    )
    merge = _merge_digest(recipe, request.base, members, request.device)
    judgement = _judgement_digest(
        merge, members, request.skills, request.base_ability, request.decoding
    )
    changes = {
        "partition": merge_key(recipe.name, judgement),
        "merge_digest": merge,
        "judgement_digest": judgement,
        "recipe": recipe,
        "adapters": members,
    }
    return request.model_copy(update=changes)


def load_request(home: Home, partition: str) -> MergeRequest:
    """The request of a merges partition; RequestError when this home has none."""
    path = home.requests / f"{partition}.json"
    found = home.store.read_record(path)
    if found is None:
        remedy = "tiesmith run RECIPE writes it and adds the partition"
        raise _refusal(str(path), "request", "the resolved recipe", "no file that is whole", remedy)
    return MergeRequest.model_validate(found)


def run_tags(request: MergeRequest) -> dict[str, str]:
    """Tags of the request's Dagster runs; its page has a line a tag, so they are few."""
    return {"tiesmith/recipe": request.recipe.name, "tiesmith/merge": request.merge_digest}


def with_landed(recipe: Recipe, home: Home) -> Recipe:
    """The recipe with a landing query replaced by the adapters that match it now."""
    if not isinstance(recipe.adapters, LandingQuery):
        return recipe
    names = matching(recipe, home)
    if not names:
        found = f"{recipe.adapters.match!r} matches none of: {', '.join(landed(home)) or 'none'}"
        remedy = "tiesmith add SOURCE, or change match"
        where = f"recipe {recipe.name}"
        raise _refusal(where, "adapters.match", "at least one landed adapter", found, remedy)
    matched = {name: AdapterEntry(source=LANDING + name) for name in names}
    return recipe.model_copy(update={"adapters": matched})


def entries(recipe: Recipe) -> Mapping[str, AdapterEntry]:
    """The adapters of a recipe that came from `with_landed`, by name."""
    assert not isinstance(recipe.adapters, LandingQuery)  # with_landed replaced it
    return recipe.adapters


def _unusable(recipe: Recipe) -> list[Problem]:
    """What keeps a well-formed recipe from being run, without looking at any file."""
    where = f"recipe {recipe.name}"
    problems = []
    if not recipe.skills:
        remedy = "add skills:, or use tiesmith merge, which does not evaluate"
        problems.append(Problem(where, "skills", "at least one skill to judge", "none", remedy))
    if recipe.sweep is not None:
        remedy = "let tiesmith sweep choose one, or remove sweep to use the recipe's own values"
        problems.append(Problem(where, "sweep", "one merge", "several", remedy))
    wanted = f"one of: {', '.join(sorted(entries(recipe)))}"
    problems += [
        Problem(where, f"skills.{name}.specialist", wanted, skill.specialist, "name one of them")
        for name, skill in recipe.skills.items()
        if skill.specialist not in entries(recipe)
    ]
    return problems


def attempt(
    problems: list[Problem], step: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> T | None:
    """What the step returns; its problems are added to the list when it refuses."""
    try:
        return step(*args, **kwargs)
    except RequestError as error:
        problems += error.problems
    except EvaluationError as error:
        problems += [Problem(**vars(problem)) for problem in error.problems]
    return None


def _merge_digest(
    recipe: Recipe, base: LockedBase, adapters: Sequence[LockedAdapter], device: str
) -> str:
    from merge_core.ties.tensor_merge import Settings

    settings = Settings.from_recipe(recipe)
    fields = {"digest", "weight", "density"} if settings.trims else {"digest", "weight"}
    members = {adapter.name: adapter.model_dump(include=fields) for adapter in adapters}
    return merge_digest(settings.record(), members, base.digest, device)


def _judgement_digest(
    merge: str,
    adapters: Sequence[LockedAdapter],
    skills: Sequence[LockedSkill],
    ability: LockedBaseAbility | None,
    decoding: LockedDecoding,
) -> str:
    specialists = {adapter.name: adapter.digest for adapter in adapters}
    judged = [[s.name, s.digest, specialists[s.specialist], s.margin] for s in skills]
    values = [EVALUATION_FORMAT, merge, judged, SPLIT, decoding.model_dump()]
    if ability is not None:
        values.append([ability.digest, ability.margin])
    return sha256_json(values)


def write_request(request: MergeRequest, home: Home) -> None:
    """Keep the request, and what its adapters' partitions stand for."""
    for adapter in request.adapters:
        keep_adapter_record(home, adapter.partition, adapter.source, request.base.source)
    path = home.requests / f"{request.partition}.json"
    values = request.model_dump(mode="json", by_alias=True, exclude_none=True)
    home.store.write_record(path, values)


def _refusal(where: str, field: str, wanted: str, found: str, remedy: str) -> RequestError:
    return RequestError([Problem(where, field, wanted, found, remedy)], where)
