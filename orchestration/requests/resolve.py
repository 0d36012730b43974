"""What a request locks: base, adapters and suites, each found from its source and digested.

An adapters partition has a record of its own, which says what the partition stands for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from common.problem import Problem
from merge_core.errors import RequestError
from merge_core.files.vocabulary import vocabulary_warnings
from merge_core.recipe.schema import AdapterEntry, AnswerDtype, BaseAbility, Recipe, Skill
from orchestration.home.names import adapter_key
from orchestration.home.store import Home
from orchestration.landing.zone import resolve
from orchestration.requests.schema import (
    Device,
    Dtype,
    LockedAdapter,
    LockedBase,
    LockedBaseAbility,
    LockedSkill,
)
from orchestration.requests.unchanged import model_folder, open_found

if TYPE_CHECKING:
    from merge_core.adapters.fine_tune import Trained
    from merge_core.sources.fetch import Fetched

__all__ = [
    "answer_dtype",
    "check_base",
    "compare_with_base",
    "device_class",
    "lock_adapter",
    "lock_base",
    "lock_base_ability",
    "lock_skill",
    "open_source",
]

SIXTEEN_BITS: dict[str, Dtype] = {"BF16": "bfloat16", "F16": "float16"}


def lock_base(source: str, home: Home) -> LockedBase:
    """Fetch and digest a base checkpoint; files that did not change are not read again."""
    from merge_core.checkpoints.open import checkpoint_digest, open_checkpoint

    fetched = resolve(source, home, "base")
    digest = checkpoint_digest(open_checkpoint(fetched.path), home.cache)
    return LockedBase(
        source=_locked_source(fetched),
        revision=fetched.revision,
        folder=fetched.path,
        digest=digest,
    )


def answer_dtype(wanted: AnswerDtype, model: Path, place: Literal["cpu", "cuda"]) -> Dtype:
    """What models answer in.

    "auto" is, on a GPU, that in which most of the checkpoint lies: as it will be served, at half
    the memory of float32. On a CPU it is float32: few have 16-bit arithmetic, and scores are to be
    the same on all.
    """
    from merge_core.checkpoints.open import open_checkpoint

    if wanted != "auto":
        return wanted
    if place == "cpu":
        return "float32"
    stored: Counter[str] = Counter()
    for entry in open_checkpoint(model).tensors.values():
        stored[entry.dtype] += entry.end - entry.start
    return SIXTEEN_BITS.get(max(stored, key=stored.__getitem__), "float32")


def open_source(source: str, home: Home) -> tuple[Fetched, Trained]:
    """Fetch and verify an adapter, or a full fine-tune."""
    fetched = resolve(source, home, "trained")
    return fetched, open_found(source, fetched.path, home)


def lock_adapter(
    recipe: Recipe, name: str, entry: AdapterEntry, fetched: Fetched, adapter: Trained
) -> LockedAdapter:
    """What was opened, as this recipe merges it."""
    return LockedAdapter(
        name=name,
        partition=adapter_key(entry.source, recipe.base),
        source=_locked_source(fetched),
        revision=fetched.revision,
        digest=adapter.digest,
        weight=entry.weight,
        density=entry.density or recipe.density,
        folder=model_folder(adapter),
    )


def lock_skill(name: str, skill: Skill, home: Home) -> LockedSkill:
    """Fetch and read the skill's suite."""
    from evaluation.suites.suite import load_suite

    folder = resolve(skill.suite, home, "any").path
    suite = load_suite(folder, home.cache)
    if suite.kind == "perplexity":
        wanted, remedy = "a suite of questions", "name it under base_ability:"
        raise _wrong_kind(f"skills.{name}.suite", wanted, suite.kind, remedy)
    return LockedSkill(
        name=name,
        kind=suite.kind,
        suite=skill.suite,
        folder=folder,
        digest=suite.digest,
        specialist=skill.specialist,
        margin=skill.margin,
    )


def lock_base_ability(ability: BaseAbility, home: Home) -> LockedBaseAbility:
    """Fetch and read the suite of held-out texts."""
    from evaluation.suites.suite import load_suite

    folder = resolve(ability.suite, home, "any").path
    suite = load_suite(folder, home.cache)
    if suite.kind != "perplexity":
        wanted, remedy = "a suite of kind perplexity", "name this one under skills:"
        raise _wrong_kind("base_ability.suite", wanted, suite.kind, remedy)
    return LockedBaseAbility(
        suite=ability.suite, folder=folder, digest=suite.digest, margin=ability.margin
    )


def _wrong_kind(field: str, wanted: str, kind: str, remedy: str) -> RequestError:
    return RequestError([Problem("recipe", field, wanted, f"kind {kind}", remedy)], "recipe")


def check_base(
    recipe: Recipe, base: LockedBase, adapters: Mapping[str, Trained]
) -> tuple[str, ...]:
    """See `compare_with_base`."""
    from merge_core.sources.fetch import Fetched

    return compare_with_base(adapters, Fetched(recipe.base, base.folder, base.revision), recipe)


def compare_with_base(
    adapters: Mapping[str, Trained], base: Fetched, recipe: Recipe
) -> tuple[str, ...]:
    """Warnings about adapters that name another base, bring another tokenizer or are incomplete.

    Raises AdapterError where it cannot be the same base; see `check_same_base`.
    """
    from merge_core.adapters.open import Adapter
    from merge_core.checkpoints.open import open_checkpoint
    from merge_core.task_vectors.completeness import shortfalls
    from merge_core.task_vectors.from_adapter import check_same_base

    warnings = check_same_base(adapters, base, recipe.accept_base)
    folders = {name: adapter.folder for name, adapter in adapters.items()}
    warnings += vocabulary_warnings(folders, base.path)
    checkpoint = open_checkpoint(base.path)
    found = {n: shortfalls(a, checkpoint) for n, a in adapters.items() if isinstance(a, Adapter)}
    return warnings + tuple(f"{name}: {line}" for name, lines in found.items() for line in lines)


def device_class(device: Device) -> Literal["cpu", "cuda"]:
    """Where the merge is computed, which its bytes may depend on."""
    from merge_core.kernels import resolve_device

    return "cuda" if resolve_device(device).type == "cuda" else "cpu"


def _locked_source(fetched: Fetched) -> str:
    """The source at the commit that was fetched."""
    if fetched.revision is None:
        return fetched.source
    return f"{fetched.source.partition('@')[0]}@{fetched.revision}"
