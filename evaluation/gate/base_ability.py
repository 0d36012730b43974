"""Base ability: how much worse a merged model foresees held-out text than its base.

The losses of both on the same texts are compared in pairs. A mean difference of log(1.1) is a
perplexity that is 10% higher. Its bounds are one-sided, of 95% confidence each, and hold for texts
in groups and for the lopsided changes of a merge that breaks a few (`mean_bounds`).
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from statistics import fmean
from typing import Any

import numpy as np
from numpy.typing import NDArray

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.result import Fate, Split
from evaluation.statistics.mean_bounds import MIN_GROUPS, upper_bound, values_needed
from evaluation.statistics.paired_bounds import effective_clusters

__all__ = ["BaseVerdict", "Increase", "Losses", "TextLoss", "compare_losses", "judge_base"]


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
class Increase:
    """How much higher one model's perplexity is on the same texts: ours / theirs - 1.

    With 95% confidence each it lies above `lower` and below `upper`. groups: as many even ones as
    say as much; fewer than mean_bounds.MIN_GROUPS are too few for the bounds to be believed.
    """

    increase: float
    lower: float
    upper: float
    groups: int


@dataclass(frozen=True)
class BaseVerdict:
    """Whether the base's ability was kept: perplexities, and `increase`, merged / base - 1.

    With 95% confidence the increase lies above `lower` and below `upper`.
    """

    verdict: Fate
    base: float
    merged: float
    increase: float
    lower: float
    upper: float
    margin: float
    texts: int
    reason: str


def compare_losses(ours: Losses, theirs: Losses) -> Increase:
    """Compare text by text; EvaluationError when the two did not read the same texts."""
    _check_paired(ours, theirs)
    totals, sizes = _changes(ours, theirs)
    return Increase(
        increase=ours.perplexity / theirs.perplexity - 1,
        # The mean change of loss is the logarithm of the perplexities' ratio.
        lower=math.expm1(-upper_bound(-totals, sizes)),
        upper=math.expm1(upper_bound(totals, sizes)),
        groups=round(effective_clusters(sizes)),
    )


def judge_base(merged: Losses, base: Losses, margin: float) -> BaseVerdict:
    """Pass when the merged model's perplexity is, with 95% confidence, less than `margin` above.

    Inconclusive when the interval reaches across the margin, or when groups are too few for any to
    be believed. Raises EvaluationError when the two did not read the same texts.
    """
    found = compare_losses(merged, base)
    increase, lower, upper = found.increase, found.lower, found.upper
    kept = f"the margin of {margin:+.1%}"
    fate: Fate = "inconclusive"
    if found.groups < MIN_GROUPS:
        because = (
            f"but {found.groups} groups are too few to show how texts fail: {MIN_GROUPS} are needed"
        )
    elif upper < margin:
        fate, because = "pass", f"which keeps {kept}"
    elif lower >= margin:
        fate, because = "fail", f"which breaks {kept}"
    else:
        remedy = _remedy(*_changes(merged, base), math.log1p(margin))
        because = f"too wide for {kept}: {remedy}"
    reason = (
        f"base ability: perplexity {merged.perplexity:.3f} merged, {base.perplexity:.3f} base on "
        f"{len(base.texts)} held-out texts; the increase is {increase:+z.1%}, with 95% confidence "
        f"above {lower:+z.1%} and below {upper:+z.1%}, {because}."
    )
    figures = (base.perplexity, merged.perplexity, increase, lower, upper, margin)
    return BaseVerdict(fate, *figures, len(base.texts), reason)


def _changes(merged: Losses, base: Losses) -> tuple[NDArray[Any], NDArray[Any]]:
    """By group: the sum of its texts' changes of loss, and how many texts it has."""
    pairs = zip(merged.texts, base.texts, strict=True)
    changes = [ours.loss - theirs.loss for ours, theirs in pairs]
    _, group = np.unique([text.group for text in base.texts], return_inverse=True)
    return np.bincount(group, weights=changes), np.bincount(group)


def _remedy(totals: NDArray[Any], sizes: NDArray[Any], limit: float) -> str:
    """How many texts would decide, were the true increase the one found."""
    # values_needed knows only a mean below a limit; its mirror image is one above.
    side = 1 if totals.sum() / sizes.sum() < limit else -1
    needed = values_needed(side * totals, sizes, side * limit)
    if math.isinf(needed):
        return "it lies so near that no number of texts would decide"
    # An estimate from few texts is worth no more than two digits.
    step = 10 ** max(0, len(str(math.ceil(needed))) - 2)
    return f"about {math.ceil(needed / step) * step:,} texts in all would decide"


def _check_paired(merged: Losses, base: Losses) -> None:
    if _read(merged) != _read(base):
        wanted, remedy = "the same texts in the same tokens", "measure both on one suite and split"
        problem = Problem(merged.suite, "texts", wanted, "others", remedy)
        raise EvaluationError([problem], "the two losses cannot be compared text by text")


def _read(losses: Losses) -> tuple[str, Split, list[tuple[str, int]]]:
    # Another tokenizer makes other tokens, whose losses cannot be compared.
    return losses.suite_digest, losses.split, [(text.id, text.tokens) for text in losses.texts]
