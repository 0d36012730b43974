"""Bounds against tables, plain computations, and evaluations drawn at random."""

import math

import numpy as np
import pytest

from evaluation.statistics.paired_bounds import (
    _most,
    _score_lower,
    effective_clusters,
    lower_bound,
    paired_items,
    share_interval,
    student,
)
from tests.evaluation.statistics.gate_simulation import even, passing, passing_alone

PLANNED = [
    (0.05, 0.05, 124),
    (0.10, 0.05, 248),
    (0.20, 0.05, 495),
    (0.05, 0.03, 344),
    (0.10, 0.03, 687),
    (0.20, 0.03, 1374),
    (0.05, 0.02, 773),
    (0.10, 0.02, 1546),
    (0.20, 0.02, 3092),
]
"""Discordant share, margin, and the items that a normal approximation plans for 80% power."""


def test_the_exact_bound_is_clopper_and_pearsons() -> None:
    """One-sided 95% limits of their tables."""
    found = _most(np.array([0, 1 / 50, 10 / 20, 1]), np.array([60.0, 50, 20, 20]))
    assert found == pytest.approx([1 - 0.05 ** (1 / 60), 0.0914, 0.6980, 1], abs=5e-5)


@pytest.mark.parametrize(
    ("won", "lost", "n"), [(4, 10, 200), (15, 15, 300), (0, 3, 100), (9, 1, 50)]
)
def test_at_the_score_bound_a_plainly_made_score_test_is_just_not_significant(
    won: int, lost: int, n: int
) -> None:
    bound = float(_score_lower(np.array(won / n), np.array(lost / n), np.array(n), 1.645))
    least, most = max(0.0, -bound), (1 - bound) / 2
    shares = np.linspace(least, most, 200_001)[1:-1]
    likelihood = (
        won * np.log(shares + bound)
        + lost * np.log(shares)
        + (n - won - lost) * np.log1p(-2 * shares - bound)
    )
    variance = 2 * shares[likelihood.argmax()] + bound - bound**2
    assert ((won - lost) / n - bound) / math.sqrt(variance / n) == pytest.approx(1.645, abs=2e-3)


def test_students_quantiles_are_those_of_the_tables() -> None:
    for confidence, groups, quantile in (
        (0.95, 10, 1.8331),
        (0.95, 30, 1.6991),
        (0.975, 10, 2.2622),
    ):
        assert student(confidence, np.ones(groups)) == pytest.approx(quantile, abs=3e-4)
    assert student(0.95, np.ones(3)) == student(0.95, np.ones(10))


def test_uneven_groups_count_for_fewer() -> None:
    assert effective_clusters(np.full(125, 4)) == 125
    assert effective_clusters(np.array([90, 5, 5])) == pytest.approx(1.23, abs=0.01)


def test_items_that_stand_alone_count_each_and_items_that_agree_count_as_their_groups() -> None:
    alone = np.ones(200, int)
    lost = np.arange(200) < 60
    assert paired_items(0 * lost, 1 * lost, alone) == 200
    bound = lower_bound(0 * lost, 1 * lost, alone)
    assert bound == pytest.approx(-_most(np.array(0.3), np.array(200.0)))
    together = np.where(np.arange(20) < 6, 10, 0)
    assert paired_items(0 * together, together, np.full(20, 10)) == 20
    few = np.array([10, 0, 3])
    assert paired_items(0 * few, few, np.full(3, 10)) == 3


@pytest.mark.parametrize(("discordant", "margin", "n"), PLANNED[:-1])
def test_power_and_errors_are_as_planned_where_items_stand_alone(
    discordant: float, margin: float, n: int
) -> None:
    """Exact. With about six discordant items no test can spend all of its 5%: 71% are left."""
    equal = passing_alone(n, margin, discordant / 2, discordant / 2)
    worse = passing_alone(n, margin, (discordant - margin) / 2, (discordant + margin) / 2)
    assert worse <= 0.05
    assert 0.75 < equal < 0.82 or (n, round(equal, 2)) == (124, 0.71)


@pytest.mark.parametrize("n", [100, 200, 350])
@pytest.mark.parametrize("margin", [0.03, 0.05, 0.10])
def test_a_model_at_the_margin_passes_at_most_5_times_in_100(n: int, margin: float) -> None:
    assert max(passing_alone(n, margin, w, margin + w) for w in (0, 0.01, 0.03)) <= 0.05


@pytest.mark.parametrize(
    ("items", "groups", "margin", "won", "correlation"),
    [
        (500, 30, 0.05, 0.0, 0.15),
        (500, 30, 0.05, 0.025, 0.15),
        (300, 30, 0.10, 0.0, 0.15),
        (300, 60, 0.05, 0.025, 0.05),
        (500, 60, 0.10, 0.05, 0.15),
        (100, 40, 0.10, 0.02, 0.10),
    ],
)
def test_nor_does_it_pass_more_often_where_losses_cluster(
    items: int, groups: int, margin: float, won: float, correlation: float
) -> None:
    worse = passing(even(items, groups), margin, won, won + margin, correlation)
    assert 0.01 < worse <= 0.05


@pytest.mark.parametrize("won", [0.0, 0.025])
@pytest.mark.parametrize(
    "sizes",
    [
        np.linspace(1, 42, 30).round().astype(int),
        np.ceil(120 / np.arange(1, 31)).astype(int),
        np.ceil(107 / np.arange(1, 61)).astype(int),
    ],
    ids=["1 to 42", "120 to 4", "107 to 2"],
)
def test_nor_where_a_few_groups_hold_most_of_the_items(sizes: np.ndarray, won: float) -> None:
    noise = 0.003  # of 4,000 draws, one deviation
    assert 0.01 < passing(sizes, 0.05, won, won + 0.05, 0.15) < 0.05 + noise


def test_a_score_s_interval_holds_the_true_share_19_times_in_20() -> None:
    """60 groups of five, their shares drawn around 90% with a correlation of 0.1."""
    rng, sizes = np.random.default_rng(0), np.full(60, 5)
    drawn = rng.binomial(5, rng.beta(8.1, 0.9, (2000, 60)))
    intervals = np.array([share_interval(passed, sizes) for passed in drawn])
    held = ((intervals[:, 0] < 0.9) & (intervals[:, 1] > 0.9)).mean()
    assert 0.94 < held < 0.98


def test_a_score_s_interval_stays_open_where_all_passed_or_none_did() -> None:
    sizes = np.full(125, 4)
    low, high = share_interval(sizes, sizes)
    assert (low, high) == pytest.approx((0.991, 1), abs=5e-4)
    low, high = share_interval(0 * sizes, sizes)
    assert (low, high) == pytest.approx((0, 0.009), abs=5e-4)


@pytest.mark.parametrize("items", [*range(1, 40), 100, 500, 700])
def test_no_share_is_below_zero_or_above_one_by_a_trace(items: int) -> None:
    """1.7e-18 for 0 is noise that everything that prints a bound would show."""
    alone = np.ones(items, dtype=int)
    assert share_interval(0 * alone, alone)[0] == 0
    assert share_interval(alone, alone)[1] == 1


@pytest.mark.slow
def test_the_figures_of_the_documentation_hold() -> None:
    """Prints the tables of docs/evaluation.md (-s shows them)."""
    for discordant, margin, n in PLANNED:
        equal = passing_alone(n, margin, discordant / 2, discordant / 2)
        worse = passing_alone(n, margin, (discordant - margin) / 2, (discordant + margin) / 2)
        print(f"| {discordant:.0%} | {margin * 100:g} points | {n:,} | {equal:.1%} | {worse:.1%} |")
        assert worse <= 0.05
    for groups, items in (
        (30, 100),
        (30, 300),
        (30, 500),
        (60, 100),
        (60, 300),
        (60, 500),
        (125, 500),
    ):
        for margin in (0.05, 0.10):
            sizes = even(items, groups)
            worse_ones = [
                max(
                    passing(sizes, margin, won, won + margin, together, 10_000)
                    for won in (0, 0.025)
                )
                for together in (0, 0.05, 0.15)
            ]
            equal_ones = [passing(sizes, margin, 0.05, 0.05, c, 10_000) for c in (0, 0.05)]
            cells = " | ".join(f"{share:.1%}" for share in (*worse_ones, *equal_ones))
            print(f"| {groups} | {items} | {margin * 100:g} points | {cells} |")
            assert max(worse_ones) <= 0.05
