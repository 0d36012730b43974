import pytest

from evaluation.repetition import loops


@pytest.mark.parametrize(
    "text",
    [
        "no " * 12,
        "Sorry, Marta. I am sorry. I am sorry. I am sorry. I am sorry.",
        "SELECT name FROM tea WHERE a = 1 AND a = 1 AND a = 1 AND a = 1 AND a = 1",
        '{"a": 1, "a": 1, "a": 1, "a": 1, ',
        "one two three four five, one two three four five, one two three four five, one",
    ],
)
def test_an_answer_that_ends_in_a_repeated_block_loops(text: str) -> None:
    assert loops(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no no no",
        '{"a": {"b": {"c": {"d": [[[1]]]}}}}',
        "SELECT a, b FROM t WHERE a = 1 AND b = 1",
        "no " * 12 + "but then it goes on and says something else entirely",
        "twice is not a loop at all, twice is not a loop at all",
    ],
)
def test_an_answer_that_goes_on_does_not_loop(text: str) -> None:
    assert not loops(text)
