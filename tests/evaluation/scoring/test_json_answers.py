import json
from collections.abc import Iterator
from typing import Any

import pytest

from evaluation.sandbox.check_sandbox import CheckSandbox, Limits
from evaluation.scoring.json_answers import JsonAnswers, gold_problems, score_json

GOLD = {"name": "Ada", "tags": ["x", "y"], "address": {"city": None, "floor": 2}, "ok": True}
SCHEMA = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "ok": {"type": "boolean"}},
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[CheckSandbox]:
    with CheckSandbox() as warm:
        yield warm


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
        (answer(name="\ud800"), "not json", 0.0),
        (answer(**{"\udc00": 1}), "not json", 0.0),
        (answer().replace("2", "1e400"), "not json", 0.0),
        (answer().replace("2", "9" * 400), "not json", 0.0),
    ],
)
def test_an_answer_climbs_the_ladder_as_far_as_it_goes(
    sandbox: CheckSandbox, text: str, outcome: str, f1: float
) -> None:
    score = score_json(sandbox, SCHEMA, GOLD, text)
    assert score.outcome == outcome
    assert score.details["leaf_f1"] == pytest.approx(f1)
    assert score.details["valid"] is (outcome in ("right", "wrong values"))
    assert ("message" in score.details) is (outcome in ("not json", "schema"))


def test_a_format_is_checked(sandbox: CheckSandbox) -> None:
    schema = {"properties": {"day": {"format": "date"}}}
    assert score_json(sandbox, schema, {}, '{"day": "2026-02-30"}').outcome == "schema"
    assert (
        score_json(sandbox, schema, {"day": "2026-02-28"}, '{"day": "2026-02-28"}').outcome
        == "right"
    )


@pytest.mark.parametrize("number", ["1e400", "-1e400", "9" * 400, "9" * 300, "5e-324"])
def test_no_number_breaks_a_schema_that_divides_it(sandbox: CheckSandbox, number: str) -> None:
    schema = {"properties": {"a": {"type": "number", "multipleOf": 0.01}}}
    assert score_json(sandbox, schema, {"a": 1}, f'{{"a": {number}}}').outcome != "right"


@pytest.mark.parametrize(
    ("text", "lenient"),
    [
        (answer(), True),
        (answer(ok=False), False),
        (f"```json\n{answer()}\n```", True),
        (f"```\n{answer()}", True),
        (f"Here it is:\n```json\n{answer()}\n```\nor\n```json\n{{}}\n```", True),
        (f"Sure! {answer()} Is there anything else?", True),
        (f"```json\n{answer(ok=False)}\n```", False),
        (f"{answer()} {answer()}", False),
        ("```json\n```", False),
        ("}{", False),
        ("no idea", False),
        ("{" * 200_000, False),
    ],
)
def test_leniency_is_told_beside_the_score_and_never_counts(
    sandbox: CheckSandbox, text: str, lenient: bool
) -> None:
    score = score_json(sandbox, SCHEMA, GOLD, text)
    assert score.details["lenient"] is lenient
    assert (score.outcome == "right") is (text == answer())


@pytest.mark.parametrize("order", [["x", "y", "y"], ["y", "x", "y"], ["x", "x", "y"], ["x", "y"]])
def test_an_unordered_array_is_a_multiset(sandbox: CheckSandbox, order: list[str]) -> None:
    gold = {"tags": ["y", "y", "x"], "steps": [1, 2]}
    free = JsonAnswers(unordered=("/tags",))
    same = sorted(order) == ["x", "y", "y"]
    given = json.dumps({"tags": order, "steps": [1, 2]})
    score = score_json(sandbox, {}, gold, given, free)
    assert score.outcome == ("right" if same else "wrong values")
    assert (score.details["leaf_f1"] == 1) is same
    turned = json.dumps({"tags": order, "steps": [2, 1]})
    assert score_json(sandbox, {}, gold, turned, free).outcome == "wrong values"


def test_pointers_reach_into_arrays_and_odd_keys(sandbox: CheckSandbox) -> None:
    gold = {"orders": [{"a/b": [1, 2]}, {"a/b": [3, 4]}]}
    free = JsonAnswers(unordered=("/orders/*/a~1b",))
    inner, outer = {"orders": [{"a/b": [2, 1]}, {"a/b": [4, 3]}]}, {"orders": gold["orders"][::-1]}
    assert score_json(sandbox, {}, gold, json.dumps(inner), free).outcome == "right"
    assert score_json(sandbox, {}, gold, json.dumps(outer), free).outcome == "wrong values"
    both = JsonAnswers(unordered=("/orders", "/orders/*/a~1b"))
    assert score_json(sandbox, {}, gold, json.dumps(outer), both).outcome == "right"


CALL = {"name": "book", "arguments": {"seats": 2, "day": "Monday"}}
CALL_SCHEMA = {
    "type": "object",
    "required": ["name", "arguments"],
    "properties": {"name": {}, "arguments": {"type": "object", "required": ["seats"]}},
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("value", "outcome"),
    [
        (CALL, "right"),
        ([CALL], "right"),
        ({"type": "function", "function": CALL}, "right"),
        ({"id": "1", "type": "function", "function": CALL}, "right"),
        ({"tool_calls": [{"function": CALL}]}, "right"),
        ({**CALL, "arguments": '{"day": "Monday", "seats": 2.0}'}, "right"),
        ({"name": "book", "parameters": CALL["arguments"]}, "right"),
        ({"name": "book", "parameters": json.dumps(CALL["arguments"])}, "right"),
        ({"type": "function", "name": "book", "parameters": CALL["arguments"]}, "right"),
        (
            {"type": "function", "function": {"name": "book", "parameters": CALL["arguments"]}},
            "right",
        ),
        ({"id": "1", "type": "function", **CALL}, "right"),
        ({**CALL, "parameters": CALL["arguments"]}, "schema"),
        ({"name": "book", "parameters": {"seats": 3, "day": "Monday"}}, "wrong values"),
        ({"name": "book", "parameters": CALL["arguments"], "description": "Books."}, "schema"),
        ({**CALL, "arguments": {"seats": 3, "day": "Monday"}}, "wrong values"),
        ({**CALL, "name": "cancel"}, "wrong values"),
        ({**CALL, "arguments": {}}, "schema"),
        ({**CALL, "arguments": "seats=2"}, "schema"),
        ({**CALL, "arguments": '{"seats": 2, "seats": 2, "day": "Monday"}'}, "schema"),
        ([CALL, CALL], "schema"),
        ({"book": CALL["arguments"]}, "schema"),
    ],
)
def test_a_function_call_is_read_in_every_usual_shape(
    sandbox: CheckSandbox, value: Any, outcome: str
) -> None:
    calls = JsonAnswers(calls=True)
    for text in (json.dumps(value), f"<tool_call>\n{json.dumps(value)}\n</tool_call>"):
        assert score_json(sandbox, CALL_SCHEMA, CALL, text, calls).outcome == outcome
    if value != CALL:
        strict = score_json(sandbox, CALL_SCHEMA, CALL, json.dumps(value))
        assert strict.outcome != "right"


def test_a_gold_call_has_a_name_and_arguments(sandbox: CheckSandbox) -> None:
    calls = JsonAnswers(calls=True)
    assert gold_problems("here", sandbox, CALL_SCHEMA, CALL, calls) == []
    for gold in ({"name": "book"}, {**CALL, "id": 1}, {**CALL, "arguments": "{}"}):
        (problem,) = gold_problems("here", sandbox, {}, gold, calls)
        assert problem.field == "gold"


def test_a_hostile_pattern_hangs_neither_the_scorer_nor_the_check() -> None:
    schema = {"properties": {"name": {"pattern": "^(a|aa)+$"}}}
    endless = {"name": "a" * 80 + "!"}
    with CheckSandbox(Limits(seconds=1)) as sandbox:
        score = score_json(sandbox, schema, {"name": "a"}, json.dumps(endless))
        assert (score.outcome, score.details["valid"]) == ("timeout", False)
        assert score_json(sandbox, schema, {"name": "a"}, '{"name": "a"}').outcome == "right"
        (problem,) = gold_problems("here", sandbox, schema, endless)
        assert (problem.field, problem.wanted) == ("schema", "a check that ends")


def test_references_that_double_each_other_are_stopped() -> None:
    doubling = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n - 1}"}] * 2} for n in range(1, 40)}
    schema = {"$defs": {"d0": {}, **doubling}, "$ref": "#/$defs/d39"}
    with CheckSandbox(Limits(seconds=1)) as sandbox:
        assert score_json(sandbox, schema, {}, "{}").outcome == "timeout"
        assert score_json(sandbox, {}, {}, "{}").outcome == "right"
