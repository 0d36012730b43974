import math
from collections.abc import Sequence
from random import Random

import numpy as np
import pytest

from evaluation import losses as losses_module
from evaluation.errors import EvaluationError
from evaluation.losses import Losses, TextLoss, judge_base


def losses(values: Sequence[float], groups: int = 1000, digest: str = "d") -> Losses:
    texts = [TextLoss(f"t{n}", f"g{n % groups}", 7, value) for n, value in enumerate(values)]
    return Losses("plain", "test", digest, tuple(texts))


def noisy(mean: float, count: int = 100, seed: int = 0) -> list[float]:
    rng = Random(seed)
    return [rng.gauss(mean, 0.05) for _ in range(count)]


BASE = [1.0] * 100


def test_perplexity_is_exp_of_the_mean_loss_of_texts() -> None:
    assert losses([1.0, 3.0]).perplexity == pytest.approx(math.e**2)


@pytest.mark.parametrize(
    ("added", "verdict"),
    [
        (0.0, "pass"),
        (-0.5, "pass"),
        (math.log(1.05), "pass"),
        (math.log(1.099), "inconclusive"),
        (math.log(1.101), "inconclusive"),
        (math.log(1.2), "fail"),
    ],
)
def test_the_base_is_kept_when_the_increase_is_surely_below_the_margin(
    added: float, verdict: str
) -> None:
    found = judge_base(losses(noisy(1 + added)), losses(BASE), 0.10)
    assert found.verdict == verdict
    assert found.lower < found.increase < found.upper
    assert found.increase == pytest.approx(math.expm1(added), abs=0.02)
    assert (found.texts, found.margin) == (100, 0.10)


def test_the_reason_is_a_sentence_with_its_figures() -> None:
    found = judge_base(losses([1.01] * 20), losses([1.0] * 20), 0.10)
    assert found.reason == (
        "base ability: perplexity 2.746 merged, 2.718 base on 20 held-out texts; the increase is "
        "+1.0%, with 95% confidence above +1.0% and below +1.0%, which keeps the margin of +10.0%."
    )


def test_few_groups_prove_nothing_however_many_texts_they_hold() -> None:
    found = judge_base(losses(BASE, groups=9), losses(BASE, groups=9), 0.10)
    assert found.verdict == "inconclusive"
    assert "9 groups are too few" in found.reason


def test_texts_that_change_together_are_not_taken_for_many() -> None:
    harmed = [1.0 + 0.8 * (n % 20 == 0) for n in range(100)]
    alone = judge_base(losses(harmed), losses(BASE), 0.10)
    together = judge_base(losses(harmed, groups=20), losses(BASE, groups=20), 0.10)
    assert together.upper > alone.upper


def test_only_losses_of_the_same_texts_are_compared() -> None:
    ours = losses(BASE)
    for theirs in (losses(BASE[1:]), losses(BASE, digest="other")):
        with pytest.raises(EvaluationError, match="text by text"):
            judge_base(ours, theirs, 0.10)
    cut = Losses("plain", "test", "d", tuple(TextLoss(t.id, t.group, 6, 1.0) for t in ours.texts))
    with pytest.raises(EvaluationError, match="the same tokens"):
        judge_base(ours, cut, 0.10)


def test_losses_survive_being_recorded() -> None:
    found = losses(noisy(1.0))
    assert Losses.from_record(found.record()) == found


def test_a_merge_at_the_margin_seldom_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skewed losses, as real ones are: a few texts carry most of the change."""
    monkeypatch.setattr(losses_module, "RESAMPLES", 1_000)
    rng = np.random.default_rng(1)
    passed = 0
    for _ in range(200):
        changes = rng.exponential(math.log(1.1), 100)
        passed += judge_base(losses(1 + changes), losses(BASE), 0.10).verdict == "pass"
    assert 0.02 < passed / 200 < 0.14
