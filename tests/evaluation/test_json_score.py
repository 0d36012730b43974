import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.json_score import leaf_f1, leaves, parse, score_json

GOLD = {"name": "Ada", "tags": ["x", "y"], "address": {"city": None, "floor": 2}, "ok": True}
SCHEMA = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "ok": {"type": "boolean"}},
}
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


def answer(**changes: Any) -> str:
    return json.dumps({**GOLD, **changes})


@pytest.mark.parametrize(
    ("text", "outcome", "f1"),
    [
        (answer(), "right", 1.0),
        (json.dumps(dict(reversed(GOLD.items())), indent=2) + "\n", "right", 1.0),
        (answer(address={"floor": 2.0, "city": None}), "right", 1.0),
        (answer(tags=["y", "x"]), "wrong values", 4 / 6),
        (answer(tags=["x"]), "wrong values", 10 / 11),
        (answer(address={"city": None, "floor": "2"}), "wrong values", 5 / 6),
        (answer(address={}), "wrong values", 8 / 11),
        (answer(extra=1), "wrong values", 12 / 13),
        (answer(ok=1), "schema", 5 / 6),
        (answer(name=None), "schema", 5 / 6),
        ("[]", "schema", 0.0),
        ("", "not json", 0.0),
        ("{'name': 'Ada'}", "not json", 0.0),
        (answer() + " Done.", "not json", 0.0),
        ("```json\n" + answer() + "\n```", "not json", 0.0),
        ('{"name": "Ada", "name": "Bob"}', "not json", 0.0),
        ('{"name": "Ada", "x": {"y": NaN}}', "not json", 0.0),
        ('{"name": -Infinity}', "not json", 0.0),
        ("[" * 100_000, "not json", 0.0),
        ('{"a":' * 70 + "1" + "}" * 70, "not json", 0.0),
        ("9" * 5000, "not json", 0.0),
        (answer().replace("2", "1e400"), "not json", 0.0),
        (answer().replace("2", "9" * 400), "not json", 0.0),
    ],
)
def test_an_answer_climbs_the_ladder_as_far_as_it_goes(text: str, outcome: str, f1: float) -> None:
    score = score_json(SCHEMA, GOLD, text)
    assert score.outcome == outcome
    assert score.details["leaf_f1"] == pytest.approx(f1)
    assert score.details["valid"] is (outcome in ("right", "wrong values"))
    assert ("message" in score.details) is (outcome in ("not json", "schema"))


def test_a_format_is_checked() -> None:
    schema = {"properties": {"day": {"format": "date"}}}
    assert score_json(schema, {}, '{"day": "2026-02-30"}').outcome == "schema"
    assert score_json(schema, {"day": "2026-02-28"}, '{"day": "2026-02-28"}').outcome == "right"


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 400, "9" * 300, "5e-324"])
def test_no_number_breaks_a_schema_that_divides_it(number: str) -> None:
    schema = {"properties": {"a": {"type": "number", "multipleOf": 0.01}}}
    assert score_json(schema, {"a": 1}, f'{{"a": {number}}}').outcome != "right"


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
    assert score_json({}, value, spelt).outcome == "right"
    assert parse(spelt) == value


@given(VALUES, VALUES)
def test_f1_is_symmetric_and_one_exactly_for_equal_values(one: Any, other: Any) -> None:
    assert leaf_f1(one, other) == leaf_f1(other, one)
    assert (leaf_f1(one, other) == 1) is (leaves(one) == leaves(other))
    assert leaf_f1(one, one) == 1
