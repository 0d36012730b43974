"""`tiesmith compare`: one model against others on the same items."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from orchestration.facts import Progress
from orchestration.scoring import ADDRESS, Asked, evaluate_model, model_folder
from orchestration.store import Home

if TYPE_CHECKING:
    from evaluation.result import Split

__all__ = ["Contest", "Rival", "compare_models"]


class Rival(BaseModel):
    """A model that the first one is compared with: difference is the first's score minus its own.

    lower and upper bound the difference, each with 95% confidence; low and high the score. won and
    lost are items that only the first, or only this one, passed. p_value: exact McNemar, two-sided,
    adjusted by Holm for the number of rivals.
    """

    model_config = ConfigDict(frozen=True)

    model: str
    score: float
    low: float
    high: float
    difference: float
    lower: float
    upper: float
    won: int
    lost: int
    p_value: float


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


def compare_models(
    model: str,
    rivals: Sequence[str],
    suite: str,
    split: Split,
    limit: int | None,
    home: Home,
    progress: Progress,
) -> Contest:
    """Let every model answer the same items and compare the first with each of the others.

    Raises as `evaluate_model` does, for a model that is nowhere here before any has answered.
    """
    from evaluation.compare import compare, holm

    for name in (model, *rivals):
        if not name.startswith(ADDRESS):
            model_folder(name, home)
    asked = (Asked(name, suite, split, limit=limit) for name in (model, *rivals))
    ours, *others = (evaluate_model(one, home, progress) for one in asked)
    found = [compare(ours, theirs) for theirs in others]
    adjusted = holm([comparison.p_value for comparison in found])
    return Contest(
        model=model,
        suite=ours.suite,
        split=ours.split,
        items=ours.n,
        score=ours.score,
        low=ours.low,
        high=ours.high,
        rivals=tuple(
            Rival(
                model=name,
                score=theirs.score,
                low=theirs.low,
                high=theirs.high,
                difference=comparison.difference,
                lower=comparison.lower,
                upper=comparison.upper,
                won=comparison.won,
                lost=comparison.lost,
                p_value=p_value,
            )
            for name, theirs, comparison, p_value in zip(
                rivals, others, found, adjusted, strict=True
            )
        ),
    )
