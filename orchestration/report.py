"""What a run comes to: the object that `tiesmith run --json` ends with."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = ["BaseAbilityReport", "MergeReport", "MlflowReport", "RunReport", "SkillReport"]


class _Report(BaseModel):
    model_config = ConfigDict(frozen=True)


class MergeReport(_Report):
    """The merged checkpoint: where it is, and what making it cost when it was made."""

    digest: str
    path: Path
    seconds: float
    peak_memory_bytes: int


class SkillReport(_Report):
    """Scores are shares of the test items; retention is merged / specialist.

    low and high bound the merged model's score with 95% confidence.
    """

    base: float
    specialist: float
    merged: float
    low: float
    high: float
    retention: float | None
    verdict: Literal["pass", "fail", "inconclusive"]


class BaseAbilityReport(_Report):
    """Perplexities on the held-out texts; `increase` is merged / base - 1, below `upper` with 95%
    confidence."""

    base: float
    merged: float
    increase: float
    upper: float
    verdict: Literal["pass", "fail", "inconclusive"]


class MlflowReport(_Report):
    """The MLflow run and the registered version."""

    run_id: str
    model: str
    version: str
    aliases: tuple[str, ...]


class RunReport(_Report):
    """`seconds` is how long this command took, also where everything was there already.

    `base_ability` is null when the recipe does not ask for it.
    """

    merge: MergeReport
    skills: dict[str, SkillReport]
    base_ability: BaseAbilityReport | None
    mlflow: MlflowReport
    seconds: float
    reasons: tuple[str, ...] = Field(exclude=True)
    """Why each verdict was given, a sentence a skill; not part of the JSON object."""

    @property
    def passed(self) -> bool:
        """Whether the gate passed: every skill did, and the base's ability where it counts."""
        judged = [*self.skills.values(), *([self.base_ability] if self.base_ability else [])]
        return all(part.verdict == "pass" for part in judged)
