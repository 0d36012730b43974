"""What runs and sweeps come to: the objects that `--json` ends with."""

from __future__ import annotations

from pathlib import Path
from statistics import fmean
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

__all__ = [
    "BaseAbilityReport",
    "CandidateReport",
    "MergeReport",
    "MlflowReport",
    "RunReport",
    "SkillReport",
    "SweepOutcome",
    "SweepReport",
]


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


class CandidateReport(_Report):
    """One candidate on the validation items; see docs/sweep.md.

    scores: shares right by skill. retention: each as a share of its specialist's. survival: share
    of the adapted entries that change before rounding. norm: how far the weights move. seconds:
    its merge and its answers, when they were made. run_id: its MLflow run.
    """

    values: dict[str, Any]
    merge_digest: str
    scores: dict[str, float]
    retention: dict[str, float]
    survival: float
    norm: float
    seconds: float
    run_id: str

    @property
    def changes(self) -> bool:
        """Whether its checkpoint would differ from the base."""
        return self.survival > 0 and self.norm > 0

    @property
    def worst(self) -> float:
        """The least that is kept of a specialist."""
        return min(self.retention.values())

    @property
    def mean(self) -> float:
        """What is kept of the specialists, on average over the skills."""
        return fmean(self.retention.values())


class SweepOutcome(_Report):
    """What a sweep came to: `winner` is the place of the chosen one among the candidates.

    items: validation items of each skill. base, specialist: their scores on the same items.
    reason: a sentence. run_id: the MLflow run that holds the candidates'.
    """

    partition: str
    items: dict[str, int]
    base: dict[str, float]
    specialist: dict[str, float]
    candidates: tuple[CandidateReport, ...]
    winner: int
    reason: str
    run_id: str


class SweepReport(_Report):
    """A sweep, and the run of the merge that it chose; `run.seconds` is how long both took."""

    sweep: SweepOutcome
    run: RunReport

    @property
    def passed(self) -> bool:
        """Whether the gate passed the merge that was chosen, on the test split."""
        return self.run.passed
