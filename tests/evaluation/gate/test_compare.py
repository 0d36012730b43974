import random
from collections.abc import Callable

import numpy as np
import pytest

from evaluation.errors import EvaluationError
from evaluation.gate.compare import compare, holm, mcnemar
from evaluation.result import SuiteResult

MakeResult = Callable[..., SuiteResult]


def test_won_lost_and_difference_are_counted_by_item(make_result: MakeResult) -> None:
    found = compare(make_result([1, 1, 0, 0, 1]), make_result([1, 0, 1, 0, 0]))
    assert (found.n, found.clusters, found.won, found.lost) == (5, 5, 2, 1)
    assert found.difference == pytest.approx(0.2)
    assert found.lower <= found.difference <= found.upper


def test_no_loss_seen_is_not_taken_for_none_possible(make_result: MakeResult) -> None:
    """The exact bounds of Clopper and Pearson's tables, one-sided 95%."""
    result = make_result([1, 0] * 30)
    found = compare(result, result)
    assert found.difference == 0
    assert found.upper == -found.lower == pytest.approx(1 - 0.05 ** (1 / 60))
    one = compare(make_result([0] + [1] * 49), make_result([1] * 50))
    assert one.lower == pytest.approx(-0.0914, abs=5e-5)
    nothing = compare(make_result([0] * 20), make_result([1] * 20))
    assert (nothing.difference, nothing.lower) == (-1, -1)
    assert -1 < nothing.upper < -0.7


def test_the_upper_bound_is_the_lower_one_seen_from_the_other_side(make_result: MakeResult) -> None:
    rng = random.Random(0)
    groups = [rng.randrange(25) for _ in range(150)]
    ours = make_result([rng.random() < 0.75 for _ in groups], groups)
    theirs = make_result([rng.random() < 0.85 for _ in groups], groups)
    found, turned = compare(ours, theirs), compare(theirs, ours)
    assert (found.difference, found.lower, found.upper) == (
        -turned.difference,
        -turned.upper,
        -turned.lower,
    )
    assert found.p_value == turned.p_value


def test_items_that_fail_together_widen_the_interval(make_result: MakeResult) -> None:
    rng = random.Random(0)
    ours = [float(rng.random() < 0.5) for _ in range(20)]
    repeated = [score for score in ours for _ in range(10)]
    groups = [number // 10 for number in range(200)]
    ones = [1.0] * 200
    clustered = compare(make_result(repeated, groups), make_result(ones, groups))
    alone = compare(make_result(repeated), make_result(ones))
    assert clustered.difference == alone.difference
    assert clustered.upper - clustered.lower > 2 * (alone.upper - alone.lower)


def test_the_lower_bound_lies_below_the_truth_about_nineteen_times_in_twenty(
    make_result: MakeResult,
) -> None:
    """40 groups of 5; each group shifts its items together; the true difference is 0."""
    rng = np.random.default_rng(0)
    groups = np.repeat(np.arange(40), 5)
    covered = 0
    for _ in range(200):
        level = rng.uniform(0.4, 0.9, size=40)[groups]
        shift = rng.choice([-0.2, 0.2], size=40)[groups]
        ours = make_result((rng.random(200) < level + shift / 2).astype(float), groups)
        theirs = make_result((rng.random(200) < level - shift / 2).astype(float), groups)
        covered += compare(ours, theirs).lower < 0
    assert 0.93 <= covered / 200 <= 0.99


def test_mcnemars_p_value_is_the_binomial_tail_on_both_sides() -> None:
    assert mcnemar(0, 0) == mcnemar(3, 3) == 1
    assert mcnemar(1, 8) == mcnemar(8, 1) == pytest.approx(2 * (1 + 9) / 512)
    assert mcnemar(700, 900) == pytest.approx(6.2e-7, rel=0.02)


def test_holm_multiplies_the_smallest_most_and_never_turns_the_order() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.6, 0.9]) == [1, 1]
    assert holm([]) == []


def test_results_on_other_items_are_refused(make_result: MakeResult) -> None:
    with pytest.raises(EvaluationError, match="suite digest"):
        compare(make_result([1, 0]), make_result([1, 0], digest="other"))
    with pytest.raises(EvaluationError, match="items"):
        compare(make_result([1, 0]), make_result([1, 0, 1]))
