import pytest

from evaluation.json_schema.ecma_patterns import compiled, search


@pytest.mark.parametrize(
    ("pattern", "found", "not_found"),
    [
        (r"^\p{L}+$", "Zoë", "Zoe1"),
        (r"\p{Script=Greek}", "\u03b1", "a"),
        (r"^[a-z]+$", "abc", "abc\n"),
        (r"^\d$", "3", "٣"),
        (r"^\w$", "e", "é"),
        (r"^.$", "\U0001f600", "ab"),
        (r"^\u{1F600}$", "\U0001f600", "u"),
        (r"^\ud83d\ude00$", "\U0001f600", "u"),
        (r"\cJ", "\n", "cJ"),
        (r"(?<=a)b", "ab", "cb"),
        (r"(?<!a)b", "cb", "ab"),
        (r"^(?<n>a|b)\k<n>$", "aa", "ab"),
        (r"^\d{3}\-\d\@$", "123-4@", "1234@"),
        (r"^[a\-z]$", "-", "b"),
        (r"^\\-$", "\\-", "-"),
        (r"^\ \#\_$", " #_", "#"),
    ],
)
def test_patterns_mean_what_they_mean_to_ecmascript(
    pattern: str, found: str, not_found: str
) -> None:
    assert search(pattern, found) is not None
    assert search(pattern, not_found) is None


@pytest.mark.parametrize(
    "pattern", ["(", "a**", r"\p{IsGreek}", r"\Aa\Z", "(?P<n>a)", "(?i)a", "["]
)
def test_what_ecmascript_does_not_know_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no ECMAScript regular expression"):
        compiled(pattern)
