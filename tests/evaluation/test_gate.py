import math
from collections.abc import Callable
from functools import partial

import numpy as np
import pytest

from evaluation import gate as gate_module
from evaluation.compare import compare
from evaluation.gate import gate, judge
from evaluation.result import SuiteResult

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
    assert "more items would decide" in judge("sql", few, few, 0.05).reason


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
    ("discordant", "n", "power"),
    # Two samples planned to pass an equal model 80 times in 100. With about six discordant items
    # the exact bound is the wider one, and costs eight of them.
    [(0.05, 124, 0.72), (0.10, 248, 0.80)],
)
def test_simulated_gates_err_and_pass_about_as_often_as_planned(
    make_result: MakeResult,
    monkeypatch: pytest.MonkeyPatch,
    discordant: float,
    n: int,
    power: float,
) -> None:
    """20,000 evaluations of independent items, once of a model at the margin, once of an equal one.

    Only the numbers won and lost matter then. The gate errs about 6 times in 100 at most: single
    items are coarse steps, and none of them falls on 5.
    """
    monkeypatch.setattr(gate_module, "compare", partial(compare, resamples=2_000))
    margin, most = 0.05, round(n * 0.15)
    least = [0]  # the fewest won that pass, by the number lost; it never falls
    for lost in range(1, most):
        won = least[-1]
        while not passes(make_result, n, margin, won, lost):
            won += 1
        least.append(won)
    rng = np.random.default_rng(0)
    equal, worse = (
        np.mean([lost < most and won >= least[lost] for won, lost, _ in draws])
        for draws in (
            rng.multinomial(n, [discordant / 2, discordant / 2, 1 - discordant], 20_000),
            rng.multinomial(
                n, [(discordant - margin) / 2, (discordant + margin) / 2, 1 - discordant], 20_000
            ),
        )
    )
    print(f"{n} items: an equal model passes {equal:.1%}, one at the margin {worse:.1%}")
    assert 0.04 < worse < 0.065
    assert equal == pytest.approx(power, abs=0.03)


def passes(make_result: MakeResult, n: int, margin: float, won: int, lost: int) -> bool:
    kept = [1.0] * (n - won - lost)
    merged = make_result([1.0] * won + [0.0] * lost + kept)
    specialist = make_result([0.0] * won + [1.0] * lost + kept)
    return judge("sql", merged, specialist, margin).verdict == "pass"


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
    for other in (broken, unsure):
        decision = gate([kept, other])
        assert not decision.passed
        assert decision.reasons == (kept.reason, other.reason)


def test_nothing_judged_is_not_a_pass() -> None:
    assert not gate([]).passed
