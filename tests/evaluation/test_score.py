from collections.abc import Callable
from pathlib import Path

import pytest

from evaluation.result import Answer, summarise
from evaluation.score import score_items
from evaluation.suites.suite import load_suite

MakeSuite = Callable[..., Path]
RIGHT = {
    "sql": "SELECT name FROM tea WHERE price > 4",
    "json": '{"age": 36, "name": "Ada"}',
    "text": "Sorry about the kettle.",
}


@pytest.mark.parametrize("kind", ["sql", "json", "text"])
def test_each_kind_is_scored_by_its_own_scorer(make_suite: MakeSuite, kind: str) -> None:
    suite = load_suite(make_suite(kind, {}, {}))
    answers = [Answer(RIGHT[kind], 9, True), Answer("no idea", 2, True)]
    right, wrong = score_items(suite, suite.items, answers)
    assert (right.outcome, right.score, right.passed) == ("right", 1.0, True)
    assert (wrong.score, wrong.passed) == (0.0, False)
    assert (wrong.id, wrong.group, wrong.form) == (f"{kind}-1", "group-1", "easy")
    assert (wrong.answer, wrong.tokens, wrong.finished) == ("no idea", 2, True)


def test_a_right_answer_that_did_not_end_is_unfinished(make_suite: MakeSuite) -> None:
    suite = load_suite(make_suite("text", {}, {}, {}))
    answers = [Answer(RIGHT["text"], 9, finished) for finished in (True, False, True)]
    results = score_items(suite, suite.items, answers)
    assert [result.outcome for result in results] == ["right", "unfinished", "right"]
    assert [result.id for result in results] == ["text-0", "text-1", "text-2"]


def test_an_answer_that_ended_later_than_it_may_is_unfinished(make_suite: MakeSuite) -> None:
    suite = load_suite(make_suite("json", {}, {}))
    spaces = " " * (64 * suite.max_new_tokens - len(RIGHT["json"]))
    answers = [
        Answer(RIGHT["json"] + spaces, 9, True),
        Answer(RIGHT["json"] + spaces + " ", 9, True),
    ]
    results = score_items(suite, suite.items, answers)
    assert [(result.outcome, result.finished) for result in results] == [
        ("right", True),
        ("unfinished", False),
    ]


@pytest.mark.timeout(120)
@pytest.mark.parametrize("piece", ["[", '"', "/*", '{"a":', "a "])
@pytest.mark.parametrize("kind", ["sql", "json", "text"])
def test_the_longest_answers_are_scored_in_time_that_grows_with_their_length(
    make_suite: MakeSuite, kind: str, piece: str
) -> None:
    """Four times a million characters are what an endpoint may send; minutes are for quadratics."""
    suite = load_suite(make_suite(kind, {}, {}, {}, head={"max_new_tokens": 1 << 16}))
    whole = piece * (((4 << 20) - 2) // len(piece))
    answers = [Answer(text, 9, True) for text in (whole, "{" + whole + "}", RIGHT[kind])]
    results = score_items(suite, suite.items, answers)
    assert [result.passed for result in results] == [False, False, True]
    assert summarise("long", "test", kind, "digest", results).n == 3


def test_an_answer_missing_is_an_error(make_suite: MakeSuite) -> None:
    suite = load_suite(make_suite("text", {}, {}))
    with pytest.raises(ValueError, match="shorter"):
        score_items(suite, suite.items, [Answer("", 0, True)])
