"""Models compared on the same items; what answers is replaced, the statistics are real."""

import pytest

from evaluation.result import ItemResult, summarise
from orchestration.cli.tables.results import show_contest
from orchestration.judging import compare_models as comparison
from orchestration.judging.compare_models import compare_models
from orchestration.judging.evaluate_model import Evaluated

PASSED = {"merged": 90, "base": 40, "twin": 89, "sql": 97}
"""Of 100 items each passes the first so many."""


@pytest.fixture
def answered(monkeypatch):
    def answer(asked, home, progress):
        passed = PASSED[asked.model]
        items = [
            ItemResult(
                id=f"i{n}",
                form="all",
                group=f"g{n // 2}",
                score=float(n < passed),
                passed=n < passed,
                outcome="right" if n < passed else "wrong rows",
                details={},
                answer="",
                tokens=1,
                finished=True,
            )
            for n in range(asked.limit)
        ]
        result = summarise("sql", asked.split, "sql", "digest", items)
        return Evaluated(**vars(result), model=asked.model, decoding={})

    monkeypatch.setattr(comparison, "evaluate_model", answer)
    monkeypatch.setattr(comparison, "model_folder", lambda name, home: PASSED[name])


def test_each_rival_has_its_difference_and_a_p_value_adjusted_for_their_number(answered, capsys):
    contest = compare_models("merged", ["base", "twin", "sql"], "suite", "test", 100, None, None)
    base, twin, sql = contest.rivals
    assert (contest.score, contest.items) == (0.9, 100)
    assert contest.low < 0.9 < contest.high
    assert (base.won, base.lost, base.p_value) == (50, 0, pytest.approx(3 * 2 / 2**50))
    assert (twin.difference, twin.p_value) == (pytest.approx(0.01), 1)
    assert (sql.difference, sql.p_value) == (pytest.approx(-0.07), pytest.approx(2 * 2 / 2**7))
    assert all(rival.lower < rival.difference < rival.upper for rival in contest.rivals)
    show_contest(contest)
    page = capsys.readouterr().out
    assert "sql, test split, 100 items" in page
    assert "-7.0" in page and "0.031" in page


def test_a_model_that_is_nowhere_is_refused_before_any_answers(answered, monkeypatch):
    monkeypatch.setattr(comparison, "evaluate_model", lambda *_: pytest.fail("it answered"))
    with pytest.raises(KeyError, match="nowhere"):
        compare_models("merged", ["base", "nowhere"], "suite", "test", 100, None, None)


def test_models_are_compared_on_how_well_they_foresee_texts(world, home, capsys):
    texts = str(world.root / "suites" / "plain")
    other = world.fine_tune(by=3.0)
    base = str(world.base)
    reading = compare_models(other, [base, other], texts, "test", None, home, lambda *_: None)
    theirs, itself = reading.rivals
    assert (reading.texts, reading.too_few) == (40, False)
    assert theirs.increase == pytest.approx(reading.perplexity / theirs.perplexity - 1)
    assert theirs.lower <= theirs.increase <= theirs.upper
    assert (itself.increase, itself.lower, itself.upper) == (0, 0, 0)
    show_contest(reading)
    page = capsys.readouterr().out
    assert "plain, test split, 40 held-out texts" in page
    assert f"{theirs.perplexity:.3f}" in page
