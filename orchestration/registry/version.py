"""A registered version, and what is registered as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

if TYPE_CHECKING:
    from evaluation.result import Fate

__all__ = ["Registration", "Version"]


@dataclass(frozen=True)
class Registration:
    """What to register. `key` is the merges partition, which has one version.

    gate: its answer. scores: the merged model's, by skill; intervals: 95% each. tags: the merge's
    digest, the recipe and the Dagster run. description: the version's, in Markdown; about: the
    model's.
    """

    model: str
    key: str
    run_id: str
    folder: Path
    gate: Fate
    scores: Mapping[str, float]
    intervals: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    params: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    description: str = ""
    about: str = ""


class Version(BaseModel):
    """A registered version. `folder` holds its files: a Hugging Face model and an MLmodel.

    gate: pass, fail, inconclusive. scores and intervals: the merged model's, by skill; a version of
    before has no intervals. partition and merge_digest: what it was made from.
    rejected: why it was rolled back; None when it was not. lost: its logged model was deleted in
    MLflow, and its files may be gone. foreign: something else registered it, a copy of one of ours
    included; it is listed, its gate is unknown, and nothing is done with it.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    version: str
    aliases: tuple[str, ...]
    run_id: str
    folder: Path
    gate: str
    scores: dict[str, float]
    intervals: dict[str, tuple[float, float]] = {}
    partition: str = ""
    merge_digest: str = ""
    rejected: str | None = None
    lost: bool = False
    foreign: bool = False
