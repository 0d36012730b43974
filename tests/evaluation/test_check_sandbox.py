import os
import signal
from collections.abc import Iterator

import pytest

from evaluation import check_worker
from evaluation.check_sandbox import CheckSandbox, Limits
from evaluation.errors import EvaluationError

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
