"""A request: everything that a merges partition means, with each input locked by its digest."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from evaluation.result import Split
from merge_core.recipe.schema import (
    Recipe,
)
from orchestration.landing.adapter_records import Locked

__all__ = [
    "SPLIT",
    "Device",
    "LockedAdapter",
    "LockedBase",
    "LockedBaseAbility",
    "LockedDecoding",
    "LockedSkill",
    "MergeRequest",
]


Device = Literal["auto", "cpu", "cuda"]
Dtype = Literal["float32", "bfloat16", "float16"]


class LockedDecoding(Locked):
    """How every model of a judgement answers, always greedily; see evaluation.answering.load."""

    batch_tokens: int = 32_768
    dtype: Dtype = "float32"


class LockedBase(Locked):
    """The base checkpoint: `digest` over its files, `revision` the hub's commit."""

    source: str
    revision: str | None = None
    folder: Path
    digest: str


class LockedAdapter(Locked):
    """One adapter of the merge and the adapters partition that holds its artifacts.

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


class LockedSkill(Locked):
    """One skill: the suite by content, its specialist by adapter name."""

    name: str
    kind: str
    suite: str
    folder: Path
    digest: str
    specialist: str
    margin: float


class LockedBaseAbility(Locked):
    """The held-out texts by content, and the share by which perplexity may rise on them."""

    suite: str
    folder: Path
    digest: str
    margin: float


SPLIT: Split = "test"
"""The split that judges; the validation split is for choosing parameters."""


class MergeRequest(Locked):
    """Everything a merges partition means.

    `warnings` are about adapters that name another base; `left_out` names what a landing query
    matched and did not take, each with its reason.
    """

    partition: str
    merge_digest: str
    judgement_digest: str
    recipe: Recipe
    base: LockedBase
    adapters: tuple[LockedAdapter, ...]
    skills: tuple[LockedSkill, ...]
    base_ability: LockedBaseAbility | None = None
    decoding: LockedDecoding
    device: Literal["cpu", "cuda"]
    allow_noop: bool
    warnings: tuple[str, ...]
    left_out: tuple[str, ...] = ()

    @property
    def model(self) -> str:
        """The registered model's name."""
        return self.recipe.registered_name
