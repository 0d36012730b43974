"""Whether an answer babbles: greedy decoding that has begun to repeat itself does not stop."""

import re

__all__ = ["loops"]

LEAST_TOKENS, LEAST_TIMES = 12, 3
TAIL_CHARACTERS = 8192
"""What is looked at, for the time goes by its square."""


def loops(text: str) -> bool:
    """Whether the text ends in one block of words that comes at least three times in a row.

    Words and single signs count; the whole loop has at least 12 of them, so that closing brackets
    are none. Only the last TAIL_CHARACTERS are looked at.
    """
    words = re.findall(r"\w+|[^\w\s]", text[-TAIL_CHARACTERS:])
    return any(_loop(words, period) for period in range(1, len(words) // LEAST_TIMES + 1))


def _loop(words: list[str], period: int) -> bool:
    """Whether the words at the end are those one period before, for long enough."""
    needed = max(LEAST_TIMES * period, LEAST_TOKENS)
    if len(words) < needed:
        return False
    return words[-needed + period :] == words[-needed:-period]
