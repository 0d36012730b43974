import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from evaluation.errors import EvaluationError
from evaluation.sandbox import check_worker
from evaluation.sandbox.check_sandbox import CheckSandbox, Limits

SCHEMA = {"properties": {"age": {"type": "integer"}}}


@pytest.fixture
def sandbox() -> Iterator[CheckSandbox]:
    with CheckSandbox(Limits(seconds=2)) as warm:
        yield warm


def test_the_first_fault_is_named_and_cut(sandbox: CheckSandbox) -> None:
    assert sandbox.fault(SCHEMA, {"age": 3}) is None
    assert sandbox.fault(SCHEMA, {"age": "3"}) == "$.age: '3' is not of type 'integer'"
    assert len(sandbox.fault(SCHEMA, {"age": "3" * 90_000}) or "") == check_worker.LONGEST_FAULT


def test_a_check_is_stopped_and_the_next_one_works(sandbox: CheckSandbox) -> None:
    for schema, value in (
        ({"pattern": "^(a+)+$"}, "a" * 60 + "!"),
        ({"patternProperties": {"(x+x+)+y": {}}}, {"x" * 60: 1}),
        ({"items": {"pattern": "(.*)*$^"}}, ["x" * 60]),
    ):
        with pytest.raises(TimeoutError):
            sandbox.fault(schema, value)
        assert sandbox.fault(SCHEMA, {"age": 3}) is None


def test_patterns_are_found_whatever_the_case(sandbox: CheckSandbox) -> None:
    assert sandbox.matches([r"\bsorry\b", "^$", "é"], "So SORRY, É") == [True, False, True]
    assert sandbox.matches([], "text") == []
    assert sandbox.matches(["y"], "x" * 4_000_000 + "y") == [True]


def test_a_pattern_is_stopped_and_the_next_check_works(sandbox: CheckSandbox) -> None:
    for pattern in ("^(a+)+$", "(a|a)*b"):
        with pytest.raises(TimeoutError):
            sandbox.matches(["a", pattern], "a" * 60 + "!")
        assert sandbox.matches(["a"], "A") == [True]
        assert sandbox.fault(SCHEMA, {"age": 3}) is None


def test_a_worker_killed_from_outside_is_replaced(sandbox: CheckSandbox) -> None:
    assert sandbox.fault(SCHEMA, {}) is None
    assert sandbox._child is not None
    os.kill(sandbox._child.process.pid, signal.SIGKILL)
    sandbox._child.process.wait()
    assert sandbox.fault(SCHEMA, {}) is None


def test_no_worker_is_left_when_the_sandbox_closes() -> None:
    with CheckSandbox() as sandbox:
        sandbox.fault(SCHEMA, {})
        assert sandbox._child is not None
        process = sandbox._child.process
    assert process.returncode == -signal.SIGKILL


def test_a_worker_that_does_not_start_is_an_error_not_a_score() -> None:
    with (
        CheckSandbox(Limits(start_seconds=0)) as sandbox,
        pytest.raises(EvaluationError, match="answers cannot be checked"),
    ):
        sandbox.fault(SCHEMA, {})


OLD, NEWER = (
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2019-09/schema",
)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"multipleOf": 0.01}, 4.02, 4.021),
        ({"multipleOf": 0.1}, 1e300, 0.15),
        ({"multipleOf": 1e-9}, 12.5, 1.5e-9),
        ({"multipleOf": 3}, 2**60 + 2, 2**60 + 1),
        ({"pattern": "^[a-z]+$"}, "abc", "abc\n"),
        ({"pattern": r"^\p{Lu}"}, "É", "é"),
        ({"propertyNames": {"pattern": r"^\d$"}}, {"3": 1}, {"٣": 1}),
        ({"patternProperties": {"^[a-z]$": False}}, {"a\n": 1}, {"a": 1}),
        (
            {"patternProperties": {r"^\p{L}$": {}, r"^(?<n>1)\k<n>$": {}}}
            | {"additionalProperties": False},
            {"é": 1, "11": 1},
            {"é\n": 1},
        ),
        (
            {"patternProperties": {r"^\p{L}$": {}}, "unevaluatedProperties": False},
            {"é": 1},
            {"1": 1},
        ),
        (
            {"$schema": NEWER, "allOf": [{"patternProperties": {r"^\p{L}$": {}}}]}
            | {"unevaluatedProperties": False},
            {"é": 1},
            {"1": 1},
        ),
        ({"$schema": OLD, "dependencies": {"a": ["b"]}}, {"a": 1, "b": 1}, {"a": 1}),
        ({"$schema": OLD, "items": [{"type": "string"}]}, ["a", 1], [1]),
        (
            {"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1}
            | {"exclusiveMinimum": True},
            2,
            1,
        ),
        (
            {"$defs": {"o": {"$id": "urn:o", "$schema": OLD, "dependencies": {"a": ["b"]}}}}
            | {"$ref": "urn:o"},
            {"b": 1},
            {"a": 1},
        ),
        (
            {"$defs": {"o": {"$id": "urn:o", "$schema": OLD, "multipleOf": 0.01}}, "$ref": "urn:o"},
            4.02,
            4.021,
        ),
        ({"format": "date-time"}, "2024-01-01T00:00:00Z", "2024-01-01T00:00:00"),
        ({"format": "path"}, "any", None),
        ({"properties": {"default": {"enum": ["x"]}}}, {"default": "x"}, {"default": "y"}),
        (
            {"$dynamicAnchor": "n", "properties": {"c": {"$dynamicRef": "#n"}}}
            | {"type": "object"},
            {"c": {"c": {}}},
            {"c": {"c": 1}},
        ),
    ],
)
def test_values_are_checked_as_the_dialect_and_ecmascript_have_it(
    sandbox: CheckSandbox, schema: dict[str, Any], good: Any, bad: Any
) -> None:
    assert sandbox.fault(schema, good) is None
    assert bad is None or sandbox.fault(schema, bad) is not None


def test_a_reference_to_nowhere_breaks_the_schema_and_not_the_worker(sandbox: CheckSandbox) -> None:
    assert "nowhere" in (sandbox.fault({"$ref": "http://x.example/y"}, 1) or "")
    assert sandbox.fault(SCHEMA, {"age": 3}) is None
