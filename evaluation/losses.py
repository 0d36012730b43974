"""Base ability: how much worse a merged model foresees held-out text than its base.

The losses of both on the same texts are compared in pairs. A mean difference of log(1.1) is a
perplexity that is 10% higher. The bound is a bootstrap over groups of texts (Cameron, Gelbach and
Miller 2008): one-sided, 95% confidence.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any, Literal

import numpy as np

from evaluation.errors import EvaluationError, Problem
from evaluation.intervals import MIN_CLUSTERS
from evaluation.result import Split

__all__ = ["BaseVerdict", "Losses", "TextLoss", "judge_base"]

RESAMPLES = 10_000


@dataclass(frozen=True)
class TextLoss:
    """One text's mean negative log-likelihood a token, in nats, over so many tokens."""

    id: str
    group: str
    tokens: int
    loss: float


@dataclass(frozen=True)
class Losses:
    """One model's losses on the texts of one split of a suite of kind perplexity."""

    suite: str
    split: Split
    suite_digest: str
    texts: tuple[TextLoss, ...]

    @property
    def perplexity(self) -> float:
        """exp of the mean over texts of their loss a token; every text weighs the same."""
        return math.exp(fmean(text.loss for text in self.texts))

    def record(self) -> dict[str, Any]:
        """The losses as one JSON object, which `from_record` reads."""
        return asdict(self)

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Losses":
        """What `record` gave."""
        texts = tuple(TextLoss(**text) for text in record["texts"])
        return cls(**{**record, "texts": texts})


@dataclass(frozen=True)
class BaseVerdict:
    """Whether the base's ability was kept: perplexities, and `increase`, merged / base - 1.

    With 95% confidence the increase lies above `lower` and below `upper`.
    """

    verdict: Literal["pass", "fail", "inconclusive"]
    base: float
    merged: float
    increase: float
    lower: float
    upper: float
    margin: float
    texts: int
    reason: str


def judge_base(merged: Losses, base: Losses, margin: float) -> BaseVerdict:
    """Pass when the merged model's perplexity is, with 95% confidence, less than `margin` above.

    Inconclusive when the interval reaches across the margin, or when groups are too few for any to
    be believed. Raises EvaluationError when the two did not read the same texts.
    """
    _check_paired(merged, base)
    lower, upper = _bounds(merged, base)
    increase = merged.perplexity / base.perplexity - 1
    groups = len({text.group for text in base.texts})
    fate: Literal["pass", "fail", "inconclusive"]
    if groups < MIN_CLUSTERS:
        needed = f"{MIN_CLUSTERS} are needed"
        fate, because = "inconclusive", f"but {groups} groups are too few to resample: {needed}"
    elif upper < margin:
        fate, because = "pass", f"which keeps the margin of {margin:+.1%}"
    elif lower >= margin:
        fate, because = "fail", f"which breaks the margin of {margin:+.1%}"
    else:
        told = f"too wide for the margin of {margin:+.1%}: more texts would decide"
        fate, because = "inconclusive", told
    reason = (
        f"base ability: perplexity {merged.perplexity:.3f} merged, {base.perplexity:.3f} base on "
        f"{len(base.texts)} held-out texts; the increase is {increase:+.1%}, with 95% confidence "
        f"above {lower:+.1%} and below {upper:+.1%}, {because}."
    )
    figures = (base.perplexity, merged.perplexity, increase, lower, upper, margin)
    return BaseVerdict(fate, *figures, len(base.texts), reason)


def _bounds(merged: Losses, base: Losses) -> tuple[float, float]:
    """One-sided 95% bounds of the increase, from means of resampled groups."""
    pairs = zip(merged.texts, base.texts, strict=True)
    differences = [ours.loss - theirs.loss for ours, theirs in pairs]
    _, group = np.unique([text.group for text in base.texts], return_inverse=True)
    totals, sizes = np.bincount(group, weights=differences), np.bincount(group)
    even = np.full(len(totals), 1 / len(totals))
    draws = np.random.default_rng(0).multinomial(len(totals), even, RESAMPLES)
    lower, upper = np.quantile((draws @ totals) / (draws @ sizes), [0.05, 0.95])
    return math.expm1(lower), math.expm1(upper)


def _check_paired(merged: Losses, base: Losses) -> None:
    if _read(merged) != _read(base):
        wanted, remedy = "the same texts in the same tokens", "measure both on one suite and split"
        problem = Problem(merged.suite, "texts", wanted, "others", remedy)
        raise EvaluationError([problem], "the two losses cannot be compared text by text")


def _read(losses: Losses) -> tuple[str, Split, list[tuple[str, int]]]:
    return losses.suite_digest, losses.split, [(text.id, text.tokens) for text in losses.texts]
