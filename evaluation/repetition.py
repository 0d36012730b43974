"""Whether an answer babbles: greedy decoding that has begun to repeat itself does not stop."""

import re
from collections.abc import Sequence

__all__ = ["loops"]

LEAST_TOKENS, LEAST_TIMES = 12, 3
TAIL_CHARACTERS = 100_000  # at an answer's end; what repeats less often than that is no loop


def loops(text: str) -> bool:
    """Whether the text ends in one block of words that comes at least three times in a row.

    Words and single signs count; the whole loop has at least 12 of them, so that closing brackets
    are none.
    """
    # Borders speak of a text's beginnings, and a loop stands at its end.
    backwards = re.findall(r"\w+|[^\w\s]", text[-TAIL_CHARACTERS:])[::-1]
    return any(
        length >= max(LEAST_TOKENS, LEAST_TIMES * (length - border))
        for length, border in enumerate(_borders(backwards), start=1)
    )


def _borders(words: Sequence[str]) -> list[int]:
    """How many words each beginning both starts and ends with, short of all of it.

    A beginning of n words with a border of b repeats its first n - b. The failure function of
    Knuth, Morris and Pratt (1977), "Fast pattern matching in strings"; its time is linear.
    """
    borders: list[int] = []
    for word in words:
        border = borders[-1] if borders else -1
        while border >= 0 and words[border] != word:
            border = borders[border - 1] if border else -1
        borders.append(border + 1)
    return borders
