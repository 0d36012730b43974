import random

import pytest

from evaluation.sandbox.sql_sandbox import Cell, Table
from evaluation.scoring.sql_rows import compare_tables, same_but_for_ties


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table(len(rows[0]) if rows else 1, rows)


def test_empty_tables_of_other_widths_differ() -> None:
    assert compare_tables(Table(1, ()), Table(2, ()), ordered=False) == "wrong columns"


def test_rows_are_a_multiset_whatever_their_order() -> None:
    rows: list[tuple[Cell, ...]] = [
        (number % 3, f"t{number % 5}", None if number % 4 else 0.1 * number) for number in range(60)
    ]
    shuffled = random.Random(0).sample(rows, len(rows))
    assert compare_tables(table(*shuffled), table(*rows), ordered=False) == "right"
    assert compare_tables(table(*shuffled), table(*rows), ordered=True) == "wrong order"
    changed = [*shuffled[:-1], shuffled[0]]
    assert compare_tables(table(*changed), table(*rows), ordered=False) == "wrong rows"


@pytest.mark.parametrize("first", [20240101, 12345678.25, 2**60, 0.1])
def test_rows_close_to_each_other_are_told_apart_in_any_order(first: float) -> None:
    rows: list[tuple[Cell, ...]] = [(first,), (first + first * 1e-7,), (first + 1,)]
    assert compare_tables(table(*rows[::-1]), table(*rows), ordered=False) == "right"
    assert compare_tables(table(*rows), table(*rows[1:], rows[1]), ordered=False) == "wrong rows"


def test_nearly_equal_floats_do_not_decide_the_order_of_rows() -> None:
    got = table((0.1 + 0.2, "a", 2.0), (0.3, "b", 1.0))
    want = table((0.3, "a", 2.0), (0.1 + 0.2, "b", 1.0))
    assert compare_tables(got, want, ordered=False) == "right"


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (1, 2),
        (1.0, 1.001),
        ("1", 1),
        (b"a", "a"),
        (None, 0),
        (None, ""),
        (2**60, 2**60 + 1),
        (4155550100.0, 4155550101.0),  # a phone number in a REAL column
        (4155550100, 4155550101.0),
        (1700000000123.0, 1700000000124.0),  # milliseconds
        (1700000000.123, 1700000000.124),
        (2.0**53, 2.0**53 + 2),
        (2**53 + 1, 2.0**53),
        (1e17, 1e17 + 16),
        (99999999999.98, 99999999999.99),
        (2460310.9166666665, 2460310.9166782405),  # julianday a second apart
        (1e-13, 2e-13),
        (0.0, 1e-13),
        (float("inf"), 1e308),
    ],
)
def test_different_values_differ(got: Cell, want: Cell) -> None:
    assert compare_tables(table((got,)), table((want,)), ordered=False) == "wrong rows"


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (0.1 + 0.2, 0.3),
        (1 / 3, 1 - 2 / 3),
        (sum([0.1] * 10), 1),
        (sum([0.1] * 100_000), 10_000.0),
        (7.0, 7),
        (0.1 + 0.2 - 0.3, 0),
        (float("inf"), float("inf")),
        (4155550100.0, 4155550100),
        (4155550100 / 3 * 3, 4155550100.0),
    ],
)
def test_rounding_noise_makes_no_difference(got: Cell, want: Cell) -> None:
    assert compare_tables(table((got,)), table((want,)), ordered=False) == "right"


def test_tied_rows_may_change_places_and_no_others() -> None:
    want: list[tuple[Cell, ...]] = [("a",), ("b",), ("c",), ("c",)]
    ranks = [1, 1, 2, 2]
    assert same_but_for_ties([("b",), ("a",), ("c",), ("c",)], want, ranks)
    assert not same_but_for_ties([("a",), ("c",), ("b",), ("c",)], want, ranks)
    assert not same_but_for_ties([("b",), ("b",), ("c",), ("c",)], want, ranks)
