"""When two tables of a query's rows are equal.

NULL equals NULL, 1 equals 1.0, text never equals a number. Whole numbers, and others of at most 15
digits, are what somebody wrote down, and equal only themselves: phone numbers, times in
milliseconds, prices. The others come of arithmetic, whose order of steps may leave noise.
"""

import math
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from evaluation.result import Outcome
from evaluation.sandbox.sql_sandbox import Cell, Table

__all__ = ["Row", "compare_tables", "same_but_for_ties"]

NOISE = 3e-12
"""Relative. 0.1 added up 100,000 times is off by 2e-12; a second of a Julian day is 4.7e-12."""

Row = tuple[Cell, ...]


def compare_tables(got: Table, want: Table, ordered: bool) -> Outcome:
    """ "right", or how the two differ: columns, rows, or only the rows' order."""
    if got.columns != want.columns:
        return "wrong columns"
    if len(got.rows) != len(want.rows):
        return "wrong rows"
    if ordered and all(map(_same_row, got.rows, want.rows)):
        return "right"
    if not _same_multiset(got.rows, want.rows):
        return "wrong rows"
    return "wrong order" if ordered else "right"


def same_but_for_ties(got: Sequence[Row], want: Sequence[Row], ranks: Sequence[Cell]) -> bool:
    """Whether rows are the same in the same order, but for those of the same rank.

    ranks: one for each of the wanted rows, which stand in order.
    """
    start = 0
    for _, tied in groupby(ranks):
        end = start + sum(1 for _ in tied)
        if not _same_multiset(got[start:end], want[start:end]):
            return False
        start = end
    return len(got) == len(want) == start


def _same_multiset(got: Sequence[Row], want: Sequence[Row]) -> bool:
    """Whether as many rows can be paired off, exactly equal ones first.

    Sorting brings the other partners close; it decides nothing, for floats that differ by noise
    may sort either way.
    """
    ours, theirs = Counter(got), Counter(want)
    left = sorted((theirs - ours).elements(), key=_sort_key)
    for row in sorted((ours - theirs).elements(), key=_sort_key):
        partner = next((i for i, other in enumerate(left) if _same_row(row, other)), None)
        if partner is None:
            return False
        del left[partner]
    return True


def _same_row(got: Row, want: Row) -> bool:
    return all(map(_same_cell, got, want))


def _same_cell(got: Cell, want: Cell) -> bool:
    if got == want or not (isinstance(got, int | float) and isinstance(want, int | float)):
        return got == want
    written = _is_written(got) and _is_written(want)
    # Beside 0 nothing is relatively close, and 0.1 + 0.2 - 0.3 leaves 5.6e-17.
    return not written and math.isclose(got, want, rel_tol=NOISE, abs_tol=1e-12)


def _is_written(number: int | float) -> bool:
    """Whether it is whole, or can be spelt with 15 digits, as arithmetic's noise hardly can."""
    # A double gives back any 15 digits that were written; noise needs more of them.
    return isinstance(number, int) or number.is_integer() or float(f"{number:.15g}") == number


def _sort_key(row: Row) -> tuple[tuple[int, object], ...]:
    """SQLite's own order of types: NULL, numbers, text, blobs."""
    return tuple(map(_cell_key, row))


def _cell_key(cell: Cell) -> tuple[int, object]:
    match cell:
        case None:
            return 0, 0
        case int() | float():
            return 1, cell
        case str():
            return 2, cell
        case bytes():
            return 3, cell
