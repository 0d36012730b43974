"""What a request pins: base, adapters and suites, each found from its source and digested.

An adapters partition has a pin of its own, which says what the partition stands for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict

from merge_core.errors import Problem, RequestError
from merge_core.recipe import AdapterEntry, AnswerDtype, BaseAbility, Recipe, Skill
from orchestration.checkpoints import model_folder, open_found
from orchestration.keys import adapter_key
from orchestration.landing import resolve
from orchestration.store import Home

if TYPE_CHECKING:
    from merge_core.fine_tune import Trained
    from merge_core.source import Fetched

__all__ = [
    "AdapterPin",
    "Device",
    "Pinned",
    "PinnedAdapter",
    "PinnedBase",
    "PinnedBaseAbility",
    "PinnedDecoding",
    "PinnedSkill",
    "answer_dtype",
    "check_base",
    "compare_with_base",
    "device_class",
    "find_adapter_pin",
    "has_facts",
    "keep_adapter_pin",
    "load_adapter_pin",
    "open_source",
    "pin_adapter",
    "pin_base",
    "pin_base_ability",
    "pin_skill",
    "save_adapter_pin",
]

Device = Literal["auto", "cpu", "cuda"]
Dtype = Literal["float32", "bfloat16", "float16"]
SIXTEEN_BITS: dict[str, Dtype] = {"BF16": "bfloat16", "F16": "float16"}


class Pinned(BaseModel):
    """What never changes once it is written."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class PinnedDecoding(Pinned):
    """How every model of a judgement answers (evaluation.model.Decoding), always greedily."""

    batch_tokens: int = 32_768
    dtype: Dtype = "float32"


class AdapterPin(Pinned):
    """What an adapters partition stands for.

    `digest` is set when `lora_adapter` verified the adapter, with the `signature` of the files that
    it read; `vector` names the task vector of the content `vector_of` in the store. `folder` is
    that of a full fine-tune, which is not copied.
    """

    partition: str
    source: str
    base: str
    digest: str | None = None
    signature: str | None = None
    vector: str | None = None
    vector_of: str | None = None
    folder: Path | None = None


class PinnedBase(Pinned):
    """The base checkpoint: `digest` over its files, `revision` the hub's commit."""

    source: str
    revision: str | None = None
    folder: Path
    digest: str


class PinnedAdapter(Pinned):
    """One adapter of the merge and the adapters partition that holds its facts.

    `folder` is that of a full fine-tune, which is not copied.
    """

    name: str
    partition: str
    source: str
    revision: str | None = None
    digest: str
    weight: float
    density: float
    folder: Path | None = None


class PinnedSkill(Pinned):
    """One skill: the suite by content, its specialist by adapter name."""

    name: str
    kind: str
    suite: str
    folder: Path
    digest: str
    specialist: str
    margin: float


class PinnedBaseAbility(Pinned):
    """The held-out texts by content, and the share by which perplexity may rise on them."""

    suite: str
    folder: Path
    digest: str
    margin: float


def pin_base(source: str, home: Home) -> PinnedBase:
    """Fetch and digest a base checkpoint; files that did not change are not read again."""
    from merge_core.checkpoint import checkpoint_digest, open_checkpoint

    fetched = resolve(source, home, "base")
    digest = checkpoint_digest(open_checkpoint(fetched.path), home.cache)
    return PinnedBase(
        source=_pinned_source(fetched),
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
    from merge_core.checkpoint import open_checkpoint

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


def pin_adapter(
    recipe: Recipe, name: str, entry: AdapterEntry, fetched: Fetched, adapter: Trained
) -> PinnedAdapter:
    """What was opened, as this recipe merges it."""
    return PinnedAdapter(
        name=name,
        partition=adapter_key(entry.source, recipe.base),
        source=_pinned_source(fetched),
        revision=fetched.revision,
        digest=adapter.digest,
        weight=entry.weight,
        density=entry.density or recipe.density,
        folder=model_folder(adapter),
    )


def pin_skill(name: str, skill: Skill, home: Home) -> PinnedSkill:
    """Fetch and read the skill's suite."""
    from evaluation.suite import load_suite

    folder = resolve(skill.suite, home, "any").path
    suite = load_suite(folder, home.cache)
    if suite.kind == "perplexity":
        wanted, remedy = "a suite of questions", "name it under base_ability:"
        raise _wrong_kind(f"skills.{name}.suite", wanted, suite.kind, remedy)
    return PinnedSkill(
        name=name,
        kind=suite.kind,
        suite=skill.suite,
        folder=folder,
        digest=suite.digest,
        specialist=skill.specialist,
        margin=skill.margin,
    )


def pin_base_ability(ability: BaseAbility, home: Home) -> PinnedBaseAbility:
    """Fetch and read the suite of held-out texts."""
    from evaluation.suite import load_suite

    folder = resolve(ability.suite, home, "any").path
    suite = load_suite(folder, home.cache)
    if suite.kind != "perplexity":
        wanted, remedy = "a suite of kind perplexity", "name this one under skills:"
        raise _wrong_kind("base_ability.suite", wanted, suite.kind, remedy)
    return PinnedBaseAbility(
        suite=ability.suite, folder=folder, digest=suite.digest, margin=ability.margin
    )


def _wrong_kind(field: str, wanted: str, kind: str, remedy: str) -> RequestError:
    return RequestError([Problem("recipe", field, wanted, f"kind {kind}", remedy)], "recipe")


def check_base(
    recipe: Recipe, base: PinnedBase, adapters: Mapping[str, Trained]
) -> tuple[str, ...]:
    """See `compare_with_base`."""
    from merge_core.source import Fetched

    return compare_with_base(adapters, Fetched(recipe.base, base.folder, base.revision), recipe)


def compare_with_base(
    adapters: Mapping[str, Trained], base: Fetched, recipe: Recipe
) -> tuple[str, ...]:
    """Warnings about adapters that name another base, bring another tokenizer or are incomplete.

    Raises AdapterError where it cannot be the same base; see `merge_core.task_vector`.
    """
    from merge_core.adapter import Adapter
    from merge_core.checkpoint import open_checkpoint
    from merge_core.completeness import shortfalls
    from merge_core.task_vector import check_same_base
    from merge_core.vocabulary import vocabulary_warnings

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


def _pinned_source(fetched: Fetched) -> str:
    """The source at the commit that was fetched."""
    if fetched.revision is None:
        return fetched.source
    return f"{fetched.source.partition('@')[0]}@{fetched.revision}"


def save_adapter_pin(home: Home, pin: AdapterPin) -> None:
    """Say what an adapters partition stands for."""
    home.store.write_record(_path(home, pin.partition), pin.model_dump(mode="json"))


def keep_adapter_pin(home: Home, partition: str, source: str, base: str) -> None:
    """Say what an adapters partition stands for; what is known of the same source is kept."""
    known = find_adapter_pin(home, partition)
    pin = AdapterPin(partition=partition, source=source, base=base)
    if known is not None and known.source == source:
        pin = known.model_copy(update={"base": base})
    if pin != known:
        save_adapter_pin(home, pin)


def find_adapter_pin(home: Home, partition: str) -> AdapterPin | None:
    """What an adapters partition stands for, or None when this home does not know it."""
    found = home.store.read_record(_path(home, partition))
    return AdapterPin.model_validate(found) if found else None


def has_facts(home: Home, partition: str, content: str) -> bool:
    """Whether the facts of files with this signature are there, in this adapters partition."""
    pin = find_adapter_pin(home, partition)
    if pin is None or pin.vector is None or pin.digest is None:
        return False
    current = pin.signature == content and pin.vector_of == pin.digest
    return current and home.store.has("task_vectors", pin.vector)


def load_adapter_pin(home: Home, partition: str) -> AdapterPin:
    """What an adapters partition stands for; RequestError when this home does not know it."""
    if pin := find_adapter_pin(home, partition):
        return pin
    where = str(_path(home, partition))
    remedy = "tiesmith run RECIPE or tiesmith add SOURCE adds the adapter"
    problem = Problem(where, "adapter", "the source of this partition", "no file", remedy)
    raise RequestError([problem], where)


def _path(home: Home, partition: str) -> Path:
    return home.requests / "adapters" / f"{partition}.json"
