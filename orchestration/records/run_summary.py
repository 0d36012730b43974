"""What runs and sweeps come to: the objects that `--json` ends with."""

from __future__ import annotations

from pathlib import Path
from statistics import fmean
from typing import Any

from pydantic import BaseModel, ConfigDict

from evaluation.gate.compare import Comparison
from evaluation.result import Fate

__all__ = [
    "BaseAbilitySummary",
    "CandidateSummary",
    "MergeSummary",
    "MlflowSummary",
    "RunSummary",
    "SkillSummary",
    "SweepOutcome",
    "SweepSummary",
]

SIGNIFICANT = 0.05
"""The chance that a candidate as good as the chosen one is taken for a worse one."""


class _Summary(BaseModel):
    model_config = ConfigDict(frozen=True)


class MergeSummary(_Summary):
    """The merged checkpoint: where it is, and what making it cost when it was made."""

    digest: str
    path: Path
    seconds: float
    peak_memory_bytes: int


class SkillSummary(Comparison):
    """Scores are shares of the test items; retention is merged / specialist.

    low and high bound the merged model's score with 95% confidence, those of base and specialist
    theirs. The comparison is merged - specialist, as the gate judges it against the margin.
    """

    base: float
    base_low: float
    base_high: float
    specialist: float
    specialist_low: float
    specialist_high: float
    merged: float
    low: float
    high: float
    retention: float | None
    verdict: Fate
    margin: float
    reason: str


class BaseAbilitySummary(_Summary):
    """Perplexities on the held-out texts; `increase` is merged / base - 1, above `lower` and below
    `upper` with 95% confidence each."""

    base: float
    merged: float
    increase: float
    lower: float
    upper: float
    margin: float
    verdict: Fate
    reason: str


class MlflowSummary(_Summary):
    """The MLflow run and the registered version."""

    run_id: str
    model: str
    version: str
    aliases: tuple[str, ...]


class RunSummary(_Summary):
    """`seconds` is how long this command took, also where everything was there already.

    gate: its answer over all; reasons: why, a sentence a skill, and one for the base's ability.
    `base_ability` is null when the recipe does not ask for it. warnings: about its adapters.
    """

    gate: Fate
    reasons: tuple[str, ...]
    merge: MergeSummary
    skills: dict[str, SkillSummary]
    base_ability: BaseAbilitySummary | None
    mlflow: MlflowSummary
    seconds: float
    warnings: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the gate passed: what is inconclusive has not."""
        return self.gate == "pass"


class CandidateSummary(_Summary):
    """One candidate on the validation items; see docs/sweep.md.

    scores: shares right by skill; low and high bound them with 95% confidence. retention: each as a
    share of its specialist's. survival: share of the adapted entries that change before rounding.
    norm: how far the weights move. seconds: its merge and its answers, when they were made. run_id:
    its MLflow run. contrasts: the chosen one compared with it by skill, with p-values
    adjusted by Holm for all candidates and skills; none for the chosen one itself.
    """

    values: dict[str, Any]
    merge_digest: str
    scores: dict[str, float]
    low: dict[str, float]
    high: dict[str, float]
    retention: dict[str, float]
    survival: float
    norm: float
    seconds: float
    run_id: str
    contrasts: dict[str, Comparison] = {}

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

    @property
    def told_apart(self) -> bool:
        """Whether the items show, on any skill, that the chosen one is another."""
        return any(one.p_value <= SIGNIFICANT for one in self.contrasts.values())


class SweepOutcome(_Summary):
    """What a sweep came to: `winner` is the place of the chosen one among the candidates.

    items: validation items of each skill. base, specialist: their scores on the same items.
    reason: a sentence. run_id: the MLflow run that holds the candidates'.
    """

    partition: str
    items: dict[str, int]
    base: dict[str, float]
    specialist: dict[str, float]
    candidates: tuple[CandidateSummary, ...]
    winner: int
    reason: str
    run_id: str


class SweepSummary(_Summary):
    """A sweep, and the run of the merge that it chose; `run.seconds` is how long both took."""

    sweep: SweepOutcome
    run: RunSummary

    @property
    def passed(self) -> bool:
        """Whether the gate passed the merge that was chosen, on the test split."""
        return self.run.passed
