"""A recipe resolved: sources fetched, revisions and digests pinned, and what the result is called.

Assets read requests and never recipes, so editing a recipe does not change what an old partition
means. Two digests: the merge's covers what changes bytes; the judgement's adds the suites, the
margins and the decoding, and names the partition.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, ParamSpec, TypeVar

from pydantic import BaseModel, ConfigDict

from evaluation.errors import EvaluationError
from evaluation.result import FORMAT as EVALUATION_FORMAT
from evaluation.result import Split
from merge_core.digest import sha256_json
from merge_core.errors import Problem, RequestError
from merge_core.recipe import AdapterEntry, LandingQuery, Recipe, Skill
from orchestration.keys import adapter_key, merge_key
from orchestration.landing import LANDING, landed, matching, resolve
from orchestration.store import Home, read_json, write_json

if TYPE_CHECKING:
    from merge_core.adapter import Adapter
    from merge_core.source import Fetched

__all__ = [
    "SPLIT",
    "AdapterPin",
    "MergeRequest",
    "PinnedAdapter",
    "PinnedBase",
    "PinnedDecoding",
    "PinnedSkill",
    "attempt",
    "entries",
    "load_adapter_pin",
    "load_request",
    "make_request",
    "run_tags",
    "save_adapter_pin",
    "with_landed",
]

SPLIT: Split = "test"
"""The split that judges; the validation split is for choosing parameters."""

Device = Literal["auto", "cpu", "cuda"]
P = ParamSpec("P")
T = TypeVar("T")


class _Pinned(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PinnedDecoding(_Pinned):
    """How every model of a judgement answers (evaluation.model.Decoding), always greedily."""

    batch_tokens: int = 16_384
    dtype: Literal["float32", "bfloat16", "float16"] = "float32"


class AdapterPin(_Pinned):
    """What an adapters partition stands for; `digest` is set when `lora_adapter` verified it."""

    partition: str
    source: str
    base: str
    digest: str | None = None


class PinnedBase(_Pinned):
    """The base checkpoint: `digest` over its files, `revision` the hub's commit."""

    source: str
    revision: str | None = None
    folder: Path
    digest: str


class PinnedAdapter(_Pinned):
    """One adapter of the merge and the adapters partition that holds its facts."""

    name: str
    partition: str
    source: str
    revision: str | None = None
    digest: str
    weight: float
    density: float


class PinnedSkill(_Pinned):
    """One skill: the suite by content, its specialist by adapter name."""

    name: str
    kind: str
    suite: str
    folder: Path
    digest: str
    specialist: str
    margin: float


class MergeRequest(_Pinned):
    """Everything a merges partition means."""

    partition: str
    merge_digest: str
    judgement_digest: str
    recipe: Recipe
    base: PinnedBase
    adapters: tuple[PinnedAdapter, ...]
    skills: tuple[PinnedSkill, ...]
    decoding: PinnedDecoding
    device: Literal["cpu", "cuda"]
    allow_noop: bool
    warnings: tuple[str, ...]

    @property
    def model(self) -> str:
        """The registered model's name."""
        return self.recipe.registered_name


def make_request(
    recipe: Recipe, home: Home, device: Device = "auto", allow_noop: bool = False
) -> MergeRequest:
    """Fetch and digest all that the recipe names, and write the request of its partition.

    Raises RequestError with every problem of the base, the adapters and the suites at once,
    WorkError when the network failed; nothing is written then.
    """
    recipe = with_landed(recipe, home)
    if problems := _unusable(recipe):
        raise RequestError(problems, f"recipe {recipe.name}")
    base = attempt(problems, _pin_base, recipe.base, home)
    opened = {
        name: attempt(problems, _open_adapter, entry.source, home)
        for name, entry in sorted(entries(recipe).items())
    }
    skills = [
        attempt(problems, _pin_skill, name, skill, home)
        for name, skill in sorted(recipe.skills.items())
    ]
    found = {name: pair for name, pair in opened.items() if pair}
    warnings: tuple[str, ...] | None = None
    if base:
        adapters = {name: adapter for name, (_, adapter) in found.items()}
        warnings = attempt(problems, _same_base, recipe, base, adapters)
    device_class = attempt(problems, _device_class, device)
    if problems or base is None or warnings is None or device_class is None:
        raise RequestError(problems, f"recipe {recipe.name}")
    members = tuple(_pin_adapter(recipe, name, *pair) for name, pair in found.items())
    judged = tuple(skill for skill in skills if skill)
    merge = _merge_digest(recipe, base, members, device_class)
    judgement = _judgement_digest(merge, members, judged)
    request = MergeRequest(
        partition=merge_key(recipe.name, judgement),
        merge_digest=merge,
        judgement_digest=judgement,
        recipe=recipe,
        base=base,
        adapters=members,
        skills=judged,
        decoding=PinnedDecoding(),
        device=device_class,
        allow_noop=allow_noop,
        warnings=warnings,
    )
    _write(request, home)
    return request


def load_request(home: Home, partition: str) -> MergeRequest:
    """The request of a merges partition; RequestError when this home has none."""
    path = home.requests / f"{partition}.json"
    if not path.is_file():
        remedy = "tiesmith run RECIPE writes it and adds the partition"
        raise _refusal(str(path), "request", "the resolved recipe", "no file", remedy)
    return MergeRequest.model_validate(read_json(path))


def run_tags(request: MergeRequest) -> dict[str, str]:
    """Tags of the request's Dagster runs: recipe, merge, and revisions or digests of the rest."""
    tags = {
        "tiesmith/recipe": request.recipe.name,
        "tiesmith/merge": request.merge_digest,
        "tiesmith/base": request.base.revision or request.base.digest[:12],
    }
    for adapter in request.adapters:
        tags[f"tiesmith/adapter.{adapter.name}"] = adapter.revision or adapter.digest[:12]
    return tags


def save_adapter_pin(home: Home, pin: AdapterPin) -> None:
    """Say what an adapters partition stands for."""
    write_json(_pin_path(home, pin.partition), pin.model_dump(mode="json"))


def load_adapter_pin(home: Home, partition: str) -> AdapterPin:
    """What an adapters partition stands for; RequestError when this home does not know it."""
    path = _pin_path(home, partition)
    if not path.is_file():
        remedy = "tiesmith run RECIPE or tiesmith add SOURCE adds the adapter"
        raise _refusal(str(path), "adapter", "the source of this partition", "no file", remedy)
    return AdapterPin.model_validate(read_json(path))


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
        remedy = "remove sweep: to run the recipe's own values"
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


def _pin_base(source: str, home: Home) -> PinnedBase:
    from merge_core.checkpoint import checkpoint_digest, open_checkpoint

    fetched = resolve(source, home, "base")
    digest = checkpoint_digest(open_checkpoint(fetched.path), home.cache)
    return PinnedBase(
        source=_pinned_source(fetched),
        revision=fetched.revision,
        folder=fetched.path,
        digest=digest,
    )


def _open_adapter(source: str, home: Home) -> tuple[Fetched, Adapter]:
    from merge_core.adapter import open_adapter

    fetched = resolve(source, home, "adapter")
    return fetched, open_adapter(fetched.path)


def _pin_adapter(recipe: Recipe, name: str, fetched: Fetched, adapter: Adapter) -> PinnedAdapter:
    entry = entries(recipe)[name]
    return PinnedAdapter(
        name=name,
        partition=adapter_key(entry.source, recipe.base),
        source=_pinned_source(fetched),
        revision=fetched.revision,
        digest=adapter.digest,
        weight=entry.weight,
        density=entry.density or recipe.density,
    )


def _pin_skill(name: str, skill: Skill, home: Home) -> PinnedSkill:
    from evaluation.suite import load_suite

    folder = resolve(skill.suite, home, "any").path
    suite = load_suite(folder)
    return PinnedSkill(
        name=name,
        kind=suite.kind,
        suite=skill.suite,
        folder=folder,
        digest=suite.digest,
        specialist=skill.specialist,
        margin=skill.margin,
    )


def _pinned_source(fetched: Fetched) -> str:
    """The source at the commit that was fetched."""
    if fetched.revision is None:
        return fetched.source
    return f"{fetched.source.partition('@')[0]}@{fetched.revision}"


def _same_base(
    recipe: Recipe, base: PinnedBase, adapters: Mapping[str, Adapter]
) -> tuple[str, ...]:
    from merge_core.source import Fetched
    from merge_core.task_vector import check_same_base

    fetched = Fetched(recipe.base, base.folder, base.revision)
    return check_same_base(adapters, fetched, recipe.accept_base)


def _device_class(device: Device) -> Literal["cpu", "cuda"]:
    from merge_core.kernels import resolve_device

    return "cuda" if resolve_device(device).type == "cuda" else "cpu"


def _merge_digest(
    recipe: Recipe, base: PinnedBase, adapters: Sequence[PinnedAdapter], device: str
) -> str:
    from merge_core.combine import Settings
    from merge_core.manifest import merge_digest

    settings = Settings.from_recipe(recipe)
    fields = {"digest", "weight", "density"} if settings.trims else {"digest", "weight"}
    members = {adapter.name: adapter.model_dump(include=fields) for adapter in adapters}
    return merge_digest(settings.record(), members, base.digest, device)


def _judgement_digest(
    merge: str, adapters: Sequence[PinnedAdapter], skills: Sequence[PinnedSkill]
) -> str:
    specialists = {adapter.name: adapter.digest for adapter in adapters}
    judged = [[s.name, s.digest, specialists[s.specialist], s.margin] for s in skills]
    return sha256_json([EVALUATION_FORMAT, merge, judged, SPLIT, PinnedDecoding().model_dump()])


def _pin_path(home: Home, partition: str) -> Path:
    return home.requests / "adapters" / f"{partition}.json"


def _write(request: MergeRequest, home: Home) -> None:
    """The request, and what its adapters' partitions stand for."""
    for adapter in request.adapters:
        pin = AdapterPin(
            partition=adapter.partition, source=adapter.source, base=request.base.source
        )
        save_adapter_pin(home, pin)
    path = home.requests / f"{request.partition}.json"
    write_json(path, request.model_dump(mode="json", by_alias=True, exclude_none=True))


def _refusal(where: str, field: str, wanted: str, found: str, remedy: str) -> RequestError:
    return RequestError([Problem(where, field, wanted, found, remedy)], where)
