import random
from collections.abc import Callable

import numpy as np
import pytest

from evaluation.compare import compare
from evaluation.errors import EvaluationError
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
    assert nothing.upper == pytest.approx(-(0.05 ** (1 / 20)))


def test_the_same_seed_gives_the_same_bounds(make_result: MakeResult) -> None:
    rng = random.Random(0)
    ours = make_result([rng.random() < 0.7 for _ in range(80)])
    theirs = make_result([rng.random() < 0.8 for _ in range(80)])
    assert compare(ours, theirs, seed=1) == compare(ours, theirs, seed=1)
    assert compare(ours, theirs, seed=1) != compare(ours, theirs, seed=2)


def test_bounds_agree_with_a_bootstrap_written_plainly(make_result: MakeResult) -> None:
    rng = random.Random(0)
    groups = [rng.randrange(25) for _ in range(150)]
    ours = make_result([rng.random() < 0.75 for _ in groups], groups)
    theirs = make_result([rng.random() < 0.80 for _ in groups], groups)
    by_group: dict[int, list[float]] = {group: [] for group in groups}
    for group, us, them in zip(groups, ours.items, theirs.items, strict=True):
        by_group[group].append(us.score - them.score)
    clusters = list(by_group.values())
    means = []
    for _ in range(4000):
        drawn = [d for cluster in rng.choices(clusters, k=len(clusters)) for d in cluster]
        means.append(sum(drawn) / len(drawn))
    found = compare(ours, theirs)
    assert found.lower == pytest.approx(np.quantile(means, 0.05), abs=0.008)
    assert found.upper == pytest.approx(np.quantile(means, 0.95), abs=0.008)


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
        covered += compare(ours, theirs, resamples=400).lower < 0
    assert 0.90 <= covered / 200 <= 0.99


def test_results_on_other_items_are_refused(make_result: MakeResult) -> None:
    with pytest.raises(EvaluationError, match="suite digest"):
        compare(make_result([1, 0]), make_result([1, 0], digest="other"))
    with pytest.raises(EvaluationError, match="items"):
        compare(make_result([1, 0]), make_result([1, 0, 1]))
