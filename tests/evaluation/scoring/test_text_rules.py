from collections.abc import Iterator

import pytest

from evaluation.sandbox.check_sandbox import CheckSandbox, Limits
from evaluation.scoring.text_rules import Rule, score_text

RULE = Rule(
    must_include=("Marta", "kettle"),
    must_match_any=((r"\bsorry\b", "apolog"), ("refund", "replace")),
    must_not_match=(r"your (own )?fault", "stupid"),
    max_words=12,
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[CheckSandbox]:
    with CheckSandbox(Limits(seconds=2)) as warm:
        yield warm


@pytest.mark.parametrize(
    ("answer", "outcome", "failed"),
    [
        ("Sorry, Marta. We will replace the kettle.", "right", 0),
        ("MARTA, OUR APOLOGIES: A REFUND FOR THE KETTLE.", "right", 0),
        ("Sorry. We will replace the kettle.", "missing text", 1),
        ("Marta, the kettle: we will replace it.", "missing pattern", 1),
        ("Marta, sorrys: we will refund the kettle.", "missing pattern", 1),
        ("Sorry, Marta, we replace the kettle. Your own fault.", "forbidden pattern", 1),
        ("Sorry, Marta, we replace the kettle " + "very " * 6 + "soon.", "too long", 1),
        ("", "missing text", 4),
    ],
)
def test_every_condition_must_hold_and_the_first_broken_one_is_the_outcome(
    sandbox: CheckSandbox, answer: str, outcome: str, failed: int
) -> None:
    score = score_text(sandbox, RULE, answer)
    assert score.outcome == outcome
    assert len(score.details["failed"]) == failed


def test_included_text_is_plain_not_a_pattern(sandbox: CheckSandbox) -> None:
    rule = Rule(must_include=("a.c",))
    assert score_text(sandbox, rule, "abc").outcome == "missing text"
    assert score_text(sandbox, rule, "A.C").outcome == "right"


def test_a_pattern_that_takes_too_long_is_a_timeout_and_the_next_answer_is_scored(
    sandbox: CheckSandbox,
) -> None:
    rule = Rule(must_match_any=(("^(a+)+$",),))
    score = score_text(sandbox, rule, "a" * 60 + "!")
    assert score.outcome == "timeout"
    assert "stopped" in score.details["message"]
    assert score_text(sandbox, rule, "aaa").outcome == "right"
