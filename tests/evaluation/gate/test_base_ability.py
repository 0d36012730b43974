import math
import re
from collections.abc import Sequence
from random import Random

import numpy as np
import pytest

from evaluation.errors import EvaluationError
from evaluation.gate.base_ability import Losses, TextLoss, judge_base
from evaluation.statistics.mean_bounds import upper_bound
from tests.evaluation.gate.losses_simulation import SHAPES, passing


def losses(values: Sequence[float], groups: int = 1000, digest: str = "d") -> Losses:
    texts = [TextLoss(f"t{n}", f"g{n % groups}", 7, value) for n, value in enumerate(values)]
    return Losses("plain", "test", digest, tuple(texts))


def noisy(mean: float, count: int = 100, seed: int = 0) -> list[float]:
    rng = Random(seed)
    return [rng.gauss(mean, 0.05) for _ in range(count)]


BASE = [1.0] * 100
GROUPS = ([4] * 30, [1, 2, 3, 4, 5] * 8, [3] * 60)


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
    found = judge_base(losses([1.01] * 40), losses([1.0] * 40), 0.10)
    assert found.reason == (
        "base ability: perplexity 2.746 merged, 2.718 base on 40 held-out texts; the increase is "
        "+1.0%, with 95% confidence above +1.0% and below +1.0%, which keeps the margin of +10.0%."
    )


def test_few_groups_prove_nothing_however_many_texts_they_hold() -> None:
    found = judge_base(losses(BASE, groups=25), losses(BASE, groups=25), 0.10)
    assert found.verdict == "inconclusive"
    assert "25 groups are too few" in found.reason and "29 are needed" in found.reason
    alone = judge_base(losses(BASE, groups=1), losses(BASE, groups=1), 0.10)
    assert (alone.verdict, alone.upper) == ("inconclusive", 0)


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


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("texts", [29, 50, 100, 200])
def test_a_merge_at_the_margin_passes_at_most_5_times_in_100(shape: str, texts: int) -> None:
    """4,000 evaluations each: two standard errors of a share of 5% are 0.7 points."""
    assert passing(shape, np.ones(texts, int), 1) < 0.057


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("sizes", GROUPS)
def test_nor_does_it_pass_more_often_where_texts_change_in_groups(
    shape: str, sizes: list[int]
) -> None:
    assert passing(shape, np.array(sizes), 1) < 0.057


@pytest.mark.parametrize("shape", ["normal", "exponential", "t, 3 degrees"])
def test_half_the_margin_is_told_from_the_margin_by_a_hundred_texts(shape: str) -> None:
    assert passing(shape, np.ones(100, int), 0.5) > 0.9


def test_the_bounds_of_texts_that_change_evenly_are_students() -> None:
    """Of the values 1 to 40 in groups of one; t at 39 degrees is 1.6849."""
    values = np.arange(1.0, 41.0)
    bound = float(upper_bound(values, np.ones(40, int)))
    assert bound == pytest.approx(20.5 + 1.6849 * values.std(ddof=1) / math.sqrt(40), abs=0.01)


def test_a_lopsided_change_widens_the_bound_on_its_side_alone() -> None:
    ones, values = np.ones(40, int), np.where(np.arange(40) < 4, 10.0, 0.0)
    student = 1.6849 * values.std(ddof=1) / math.sqrt(40)
    assert upper_bound(values, ones) - 1 > 1.5 * student
    assert 1 + upper_bound(-values, ones) == pytest.approx(student, rel=1e-3)


def test_as_many_texts_as_were_named_decide_80_times_in_100() -> None:
    rng = np.random.default_rng(0)
    found = np.random.default_rng(3).exponential(0.085, 40)
    reason = judge_base(losses(1 + found), losses([1.0] * 40), 0.10).reason
    named = re.search(r"about ([\d,]+) texts in all would decide\.$", reason)
    assert named, reason
    needed = int(named[1].replace(",", ""))
    drawn = rng.choice(found, (1000, needed))
    passed = upper_bound(drawn, np.ones(needed, int)) < math.log(1.1)
    assert passed.mean() == pytest.approx(0.8, abs=0.06)


def test_a_base_on_the_margin_is_told_to_be_undecidable() -> None:
    changes = math.log(1.1) + np.tile([0.1, -0.1], 50)
    found = judge_base(losses(1 + changes), losses(BASE), 0.10)
    assert found.verdict == "inconclusive"
    assert found.reason.endswith("it lies so near that no number of texts would decide.")


@pytest.mark.slow
def test_the_figures_of_the_documentation_hold() -> None:
    """Prints the table of docs/evaluation.md (-s shows it)."""
    for shape in SHAPES:
        alone = [np.ones(n, int) for n in (29, 50, 100, 200)]
        sizes = [*alone, *(np.array(sizes) for sizes in GROUPS)]
        worse = [passing(shape, each, 1, 20_000) for each in sizes]
        better = [passing(shape, alone[place], 0.5, 20_000) for place in (1, 2, 3)]
        print(f"| {shape} | {' | '.join(f'{share:.1%}' for share in (*worse, *better))} |")
        assert max(worse) < 0.053
