import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.json_schema.values import leaf_f1, leaves, names_array, parse, same

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


def test_a_key_that_comes_half_a_million_times_is_told_at_once() -> None:
    with pytest.raises(ValueError, match="repeated key 'a'"):
        parse("{" + ", ".join(['"a": 1', '"b": 2', *['"a": 3'] * 500_000]) + "}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (True, 1),
        (False, 0),
        ("1", 1),
        (None, "null"),
        ([], {}),
        ([1], {"0": 1}),
        ({"a": []}, {"a": {}}),
    ],
)
def test_values_of_different_types_have_different_leaves(one: Any, other: Any) -> None:
    assert not same(one, other)
    assert leaves(one) != leaves(other)
    assert leaf_f1(one, other) == 0


def shuffled(value: Any, rng: random.Random) -> Any:
    """The same JSON value with every object's keys in another order."""
    if isinstance(value, dict):
        return {k: shuffled(value[k], rng) for k in rng.sample(sorted(value), len(value))}
    return [shuffled(child, rng) for child in value] if isinstance(value, list) else value


@given(VALUES, st.randoms(use_true_random=False))
def test_key_order_and_spelling_never_matter(value: Any, rng: random.Random) -> None:
    spelt = json.dumps(shuffled(value, rng), indent=1)
    assert same(parse(spelt), value)


@given(VALUES, VALUES)
def test_f1_is_symmetric_and_one_exactly_for_equal_values(one: Any, other: Any) -> None:
    assert leaf_f1(one, other) == leaf_f1(other, one)
    assert (leaf_f1(one, other) == 1) is (leaves(one) == leaves(other)) is same(one, other)
    assert leaf_f1(one, one) == 1


@given(VALUES, st.randoms(use_true_random=False))
def test_an_unordered_array_may_come_in_any_order(value: Any, rng: random.Random) -> None:
    items = [value, 1, "x", [2, 3], value]
    mixed = {"all": rng.sample(items, len(items))}
    free = [("all",)]
    assert same(mixed, {"all": items}, free)
    assert leaf_f1(mixed, {"all": items}, free) == 1
    assert not same({"all": [[3, 2]]}, {"all": [[2, 3]]}, free)


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (("tags",), True),
        (("rows", "*", "cells"), True),
        (("rows", "1", "cells"), True),
        (("rows", "2", "cells"), False),
        (("tag",), False),
        (("tags", "*"), False),
    ],
)
def test_a_pattern_names_an_array_or_not(pattern: tuple[str, ...], found: bool) -> None:
    value = {"tags": [1], "rows": [{"cells": 1}, {"cells": []}]}
    assert names_array(value, pattern) is found
