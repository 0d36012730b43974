import pytest

from evaluation.text_score import Rule, score_text

RULE = Rule(
    must_include=("Marta", "kettle"),
    must_match_any=((r"\bsorry\b", "apolog"), ("refund", "replace")),
    must_not_match=(r"your (own )?fault", "stupid"),
    max_words=12,
)


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
    answer: str, outcome: str, failed: int
) -> None:
    score = score_text(RULE, answer)
    assert score.outcome == outcome
    assert len(score.details["failed"]) == failed


def test_included_text_is_plain_not_a_pattern() -> None:
    rule = Rule(must_include=("a.c",))
    assert score_text(rule, "abc").outcome == "missing text"
    assert score_text(rule, "A.C").outcome == "right"
