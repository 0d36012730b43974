import math
from collections.abc import Callable

import pytest

from evaluation.gate.base_ability import BaseVerdict
from evaluation.gate.compare import compare
from evaluation.gate.gate import gate, items_needed, judge
from evaluation.result import Fate, SuiteResult

MakeResult = Callable[..., SuiteResult]


def scores(right: int, n: int) -> list[float]:
    """`right` items of n passed, spread evenly so that losses are not all in one place."""
    return [float((i * right) // n != ((i + 1) * right) // n) for i in range(n)]


@pytest.mark.parametrize(
    ("merged", "n", "verdict"),
    [
        (500, 500, "pass"),
        (490, 500, "pass"),
        (470, 500, "inconclusive"),
        (400, 500, "fail"),
        (100, 100, "pass"),
        (97, 100, "inconclusive"),
        (80, 100, "fail"),
    ],
)
def test_the_verdict_follows_from_the_interval(
    make_result: MakeResult, merged: int, n: int, verdict: str
) -> None:
    specialist = make_result([1.0] * n)
    found = judge("sql", make_result(scores(merged, n)), specialist, margin=0.05)
    assert found.verdict == verdict
    assert found.difference == pytest.approx(merged / n - 1)
    assert (found.lower > -0.05) is (verdict == "pass")


def test_too_few_items_are_inconclusive_even_without_a_loss(make_result: MakeResult) -> None:
    """58 items without a loss do not exclude a share of 5% lost: 0.95^58 > 0.05 > 0.95^59."""
    for n, verdict in ((58, "inconclusive"), (59, "pass")):
        result = make_result([1.0] * n)
        found = judge("sql", result, result, margin=0.05)
        assert found.verdict == verdict
    few = make_result([1.0] * 58)
    assert "about 59 items in all would decide" in judge("sql", few, few, 0.05).reason


def test_items_that_cluster_must_be_more(make_result: MakeResult) -> None:
    ours = [float(number % 10 > 0) for number in range(40) for _ in range(5)]
    ones, groups = [1.0] * 200, [number // 5 for number in range(200)]
    alone = compare(make_result(ours), make_result(ones))
    together = compare(make_result(ours, groups), make_result(ones, groups))
    assert items_needed(together, 0.15) == pytest.approx(5 * items_needed(alone, 0.15), rel=0.01)


def test_a_difference_on_the_margin_is_told_to_be_undecidable(make_result: MakeResult) -> None:
    found = judge("sql", make_result(scores(95, 100)), make_result([1.0] * 100), margin=0.05)
    assert found.verdict == "inconclusive"
    assert found.reason.endswith("it lies so near that no number of items would decide.")


def test_a_model_that_loses_as_much_as_the_margin_rarely_passes(make_result: MakeResult) -> None:
    """Exact: each number of losses has its verdict and its binomial probability."""
    margin = 0.1
    for n in (31, 35, 50, 120):
        specialist = make_result([1.0] * n)
        passing = [
            lost
            for lost in range(n // 10 + 1)
            if judge("sql", make_result(scores(n - lost, n)), specialist, margin).verdict == "pass"
        ]
        chance = sum(
            math.comb(n, lost) * margin**lost * (1 - margin) ** (n - lost) for lost in passing
        )
        assert 0 < chance <= 0.05


@pytest.mark.parametrize(
    ("discordant", "margin", "planned"),
    [(0.05, 0.02, 773), (0.05, 0.03, 344), (0.10, 0.03, 687), (0.10, 0.05, 248), (0.20, 0.05, 495)],
)
def test_an_inconclusive_comparison_of_equal_models_asks_for_the_planned_items(
    make_result: MakeResult, discordant: float, margin: float, planned: int
) -> None:
    """The table for 80% power; a small sample whose items won and lost are as many."""
    n = 100
    found = compare(*unlike(make_result, n, round(discordant * n / 2) or 1))
    assert found.difference == 0
    share = 2 * (round(discordant * n / 2) or 1) / n
    assert items_needed(found, margin) == pytest.approx(planned * share / discordant, rel=0.01)


def unlike(make_result: MakeResult, n: int, each: int) -> tuple[SuiteResult, SuiteResult]:
    """Two results that each pass so many items which the other does not."""
    kept = [1.0] * (n - 2 * each)
    return (
        make_result([1.0] * each + [0.0] * each + kept),
        make_result([0.0] * each + [1.0] * each + kept),
    )


def test_too_few_groups_are_inconclusive(make_result: MakeResult) -> None:
    result = make_result([1.0] * 500, [number % 9 for number in range(500)])
    found = judge("sql", result, result, margin=0.05)
    assert found.verdict == "inconclusive"
    assert "9 groups are too few" in found.reason


@pytest.mark.parametrize("right", [500, 470, 400])
def test_the_reason_is_a_sentence_with_the_figures(make_result: MakeResult, right: int) -> None:
    found = judge("json", make_result(scores(right, 500)), make_result([1.0] * 500), 0.05)
    assert found.reason.startswith(f"json: {right / 5:.1f}% merged, 100.0% specialist;")
    assert "the margin of -5.0" in found.reason
    assert found.reason.endswith(".")


@pytest.mark.parametrize("margin", [0, 1, -0.05, float("nan")])
def test_a_margin_outside_zero_to_one_is_refused(make_result: MakeResult, margin: float) -> None:
    result = make_result([1.0] * 100)
    with pytest.raises(ValueError, match="margin of sql"):
        judge("sql", result, result, margin)


def test_every_skill_must_pass(make_result: MakeResult) -> None:
    specialist = make_result([1.0] * 100)
    kept = judge("sql", specialist, specialist, 0.05)
    broken = judge("json", make_result(scores(50, 100)), specialist, 0.05)
    unsure = judge("text", make_result(scores(97, 100)), specialist, 0.05)
    assert gate([kept, kept]).passed
    for others, verdict in (
        ([broken], "fail"),
        ([unsure], "inconclusive"),
        ([unsure, broken], "fail"),
    ):
        decision = gate([kept, *others])
        assert (decision.verdict, decision.passed) == (verdict, False)
        assert decision.reasons == (kept.reason, *(other.reason for other in others))


@pytest.mark.parametrize("verdict", ["fail", "inconclusive"])
def test_the_bases_ability_counts_like_a_skill(make_result: MakeResult, verdict: Fate) -> None:
    specialist = make_result([1.0] * 100)
    kept = judge("sql", specialist, specialist, 0.05)
    lost = BaseVerdict(verdict, 8.0, 9.0, 0.125, 0.1, 0.15, 0.1, 100, "more perplexed")
    decision = gate([kept], lost)
    assert decision.verdict == verdict
    assert decision.reasons == (kept.reason, "more perplexed")


def test_nothing_judged_is_not_a_pass() -> None:
    assert gate([]).verdict == "inconclusive"
