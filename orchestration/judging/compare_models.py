"""`tiesmith compare`: one model against others on the same items."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import BaseModel, ConfigDict

from common.progress import Progress
from evaluation.gate.base_ability import compare_losses
from evaluation.gate.compare import Comparison, compare, holm
from evaluation.result import Split
from evaluation.statistics.mean_bounds import MIN_GROUPS
from orchestration.home.store import Home
from orchestration.judging.evaluate_model import (
    ADDRESS,
    Asked,
    Evaluated,
    Foreseen,
    evaluate_model,
    model_folder,
)
from orchestration.judging.skills import named

__all__ = ["Contest", "Reader", "Reading", "Rival", "compare_models"]


class Rival(Comparison):
    """A model that the first one is compared with: difference is the first's score minus its own.

    low and high bound the score with 95% confidence. p_value is adjusted by Holm for the number of
    rivals.
    """

    model: str
    score: float
    low: float
    high: float


class Contest(BaseModel):
    """A model's score with its 95% interval, and its rivals in the order they were named."""

    model_config = ConfigDict(frozen=True)

    model: str
    suite: str
    split: str
    items: int
    score: float
    low: float
    high: float
    rivals: tuple[Rival, ...]


class Reader(BaseModel):
    """A model whose perplexity the first one's is compared with: increase is first / its own - 1.

    lower and upper bound the increase, each with 95% confidence.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    perplexity: float
    increase: float
    lower: float
    upper: float


class Reading(BaseModel):
    """A model's perplexity on texts, and its rivals in the order they were named.

    groups: as many even ones as the texts say as much as; too_few: to believe the bounds.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    suite: str
    split: str
    texts: int
    groups: int
    too_few: bool
    perplexity: float
    rivals: tuple[Reader, ...]


def compare_models(
    model: str,
    rivals: Sequence[str],
    suite: str,
    split: Split,
    limit: int | None,
    home: Home,
    progress: Progress,
) -> Contest | Reading:
    """Let every model answer the same items, or read the same texts, and compare the first with
    each of the others.

    Raises as `evaluate_model` does, for a model that is nowhere here before any has answered.
    """
    for name in (model, *rivals):
        if not name.startswith(ADDRESS):
            model_folder(name, home)
    asked = [Asked(name, suite, split, limit=limit) for name in (model, *rivals)]
    found = [evaluate_model(one, home, named(progress, one.model)) for one in asked]
    scored = [one for one in found if isinstance(one, Evaluated)]
    if scored:
        return _contest(scored)
    return _reading([one for one in found if isinstance(one, Foreseen)])


def _contest(found: Sequence[Evaluated]) -> Contest:
    ours, *others = found
    comparisons = [compare(ours, theirs) for theirs in others]
    adjusted = holm([comparison.p_value for comparison in comparisons])
    return Contest(
        model=ours.model,
        suite=ours.suite,
        split=ours.split,
        items=ours.n,
        score=ours.score,
        low=ours.low,
        high=ours.high,
        rivals=tuple(
            Rival(
                **{**dict(comparison), "p_value": p_value},
                model=theirs.model,
                score=theirs.score,
                low=theirs.low,
                high=theirs.high,
            )
            for theirs, comparison, p_value in zip(others, comparisons, adjusted, strict=True)
        ),
    )


def _reading(found: Sequence[Foreseen]) -> Reading:
    ours, *others = found
    increases = [compare_losses(ours.losses, theirs.losses) for theirs in others]
    return Reading(
        model=ours.model,
        suite=ours.suite,
        split=ours.split,
        texts=ours.n,
        groups=increases[0].groups,
        too_few=increases[0].groups < MIN_GROUPS,
        perplexity=ours.perplexity,
        rivals=tuple(
            Reader(
                model=theirs.model,
                perplexity=theirs.perplexity,
                increase=found.increase,
                lower=found.lower,
                upper=found.upper,
            )
            for theirs, found in zip(others, increases, strict=True)
        ),
    )
