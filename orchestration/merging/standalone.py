"""`tiesmith merge`: a recipe through the engine alone, without Dagster, MLflow or evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from common.problem import Problem
from common.progress import Progress
from evaluation.answering.tokenizer_check import tokenizer_faults
from merge_core.adapters.fine_tune import Trained
from merge_core.checkpoints.open import Checkpoint, checkpoint_digest, open_checkpoint
from merge_core.checkpoints.other_files import beside
from merge_core.errors import RequestError
from merge_core.kernels import Device
from merge_core.recipe.schema import Recipe, load_recipe, place_of
from merge_core.sources.fetch import Fetched
from merge_core.task_vectors.from_fine_tune import read_trained
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from merge_core.writing.preflight import preflight
from merge_core.writing.time_estimate import expected_seconds
from orchestration.home.store import Home
from orchestration.landing.zone import resolve
from orchestration.merging.artifacts import keep_trim
from orchestration.requests.build import attempt, entries, with_landed
from orchestration.requests.resolve import compare_with_base, open_source

__all__ = [
    "MergePlan",
    "MergedFolder",
    "merge_recipe",
    "open_base",
    "plan_recipe",
    "planned",
    "read_member",
]


@dataclass(frozen=True)
class MergePlan:
    """What a merge would read, write and need; nothing was written.

    `left_out` is what of the base's folder is no part of the model, with reasons. `seconds` is for
    computing and hashing on this machine's cores; a slow disk comes on top.
    """

    read_bytes: int
    write_bytes: int
    free_bytes: int
    memory_bytes: int
    gpu_bytes: int
    gpu_free_bytes: int
    tensors: int
    seconds: float
    left_out: Mapping[str, str]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class MergedFolder:
    """A merged folder; `seconds` is the engine's share, `survival` the share of entries changed.

    `left_out` is what of the base's folder is no part of the model, with reasons.
    """

    path: Path
    digest: str
    weights_sha256: str
    changed_tensors: int
    survival: float
    seconds: float
    peak_memory_bytes: int
    left_out: Mapping[str, str]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class _Opened:
    recipe: Recipe
    base: Checkpoint
    members: list[Member]
    warnings: tuple[str, ...]


def plan_recipe(recipe: Path, out: Path | None, home: Home, device: Device) -> MergePlan:
    """Check everything and count; without a folder to make, for one in the home's store.

    Raises RequestError with all problems.
    """
    opened = _open(recipe, home)
    out = out or home.store.folder("merged", "preview")
    settings = Settings.from_recipe(opened.recipe)
    return planned(opened.base, opened.members, settings, out, device, opened.warnings)


def planned(
    base: Checkpoint,
    members: list[Member],
    settings: Settings,
    out: Path,
    device: Device,
    warnings: tuple[str, ...],
) -> MergePlan:
    """The pre-flight of a merge into `out` and its expected time; writes nothing."""
    plan = preflight(base, members, settings, out, device)
    seconds = expected_seconds(members, settings, plan.write_bytes, device)
    others = beside(base.folder, base.shards).left_out
    return MergePlan(**vars(plan), seconds=seconds, left_out=others, warnings=warnings)


def merge_recipe(
    recipe: Path,
    out: Path,
    home: Home,
    device: Device,
    allow_noop: bool,
    progress: Progress,
) -> MergedFolder:
    """Merge into `out`, which appears complete or not at all; see `merge_core.writing.merge`."""
    opened = _open(recipe, home)
    settings = Settings.from_recipe(opened.recipe)
    base_digest = checkpoint_digest(opened.base, home.cache)
    trims = {}
    if settings.trims and not out.exists():
        preflight(opened.base, opened.members, settings, out, device)
        for done, m in enumerate(opened.members, start=1):
            trims[m.name] = keep_trim(home, m, base_digest, settings.trim_scope, device)
            progress("trim", done, len(opened.members))
    result = merge(
        opened.base,
        opened.members,
        settings,
        out,
        recipe_record=opened.recipe.model_dump(mode="json", by_alias=True, exclude_none=True),
        base_digest=base_digest,
        trims=trims,
        device=device,
        allow_noop=allow_noop,
        progress=progress,
    )
    return MergedFolder(
        path=result.path,
        digest=result.digest,
        weights_sha256=result.weights_sha256,
        changed_tensors=result.changed_tensors,
        survival=result.survival,
        seconds=result.seconds,
        peak_memory_bytes=result.peak_memory_bytes,
        left_out=beside(opened.base.folder, opened.base.shards).left_out,
        warnings=opened.warnings
        + tuple(f"tokenizer of the base: {fault}" for fault in tokenizer_faults(result.path)),
    )


def _open(path: Path, home: Home) -> _Opened:
    """Fetch and read all that the recipe names; RequestError with every problem at once."""
    loaded = load_recipe(path)
    if loaded.sweep is not None:
        remedy = "let tiesmith sweep choose and merge one, or remove sweep"
        problem = Problem(
            place_of(path, ("sweep",)), "sweep", "one merge", "a choice of several", remedy
        )
        raise RequestError([problem], f"recipe {path}")
    recipe = with_landed(loaded, home)
    problems: list[Problem] = []
    base = attempt(problems, open_base, recipe.base, home)
    named = sorted(entries(recipe).items())
    adapters = {name: attempt(problems, open_source, e.source, home) for name, e in named}
    if problems or base is None:
        raise RequestError(problems, f"recipe {path}")
    fetched, checkpoint = base
    opened = {name: found[1] for name, found in adapters.items() if found}
    warnings = attempt(problems, compare_with_base, opened, fetched, recipe)
    members = [
        attempt(problems, read_member, name, recipe, opened[name], checkpoint) for name in opened
    ]
    if problems or warnings is None:
        raise RequestError(problems, f"recipe {path}")
    whole = [member for member in members if member]
    warnings += tuple(line for member in whole for line in member.task_vector.warnings)
    return _Opened(recipe, checkpoint, whole, warnings)


def open_base(source: str, home: Home) -> tuple[Fetched, Checkpoint]:
    """Fetch and open a base checkpoint."""
    fetched = resolve(source, home, "base")
    return fetched, open_checkpoint(fetched.path)


def read_member(name: str, recipe: Recipe, adapter: Trained, checkpoint: Checkpoint) -> Member:
    """An adapter's task vector, with the recipe's weight and density."""
    entry = entries(recipe)[name]
    density = entry.density or recipe.density
    return Member(name, read_trained(adapter, checkpoint), entry.weight, density)
