import os
import signal
from collections.abc import Iterator

import pytest

from evaluation import schema_worker
from evaluation.errors import EvaluationError
from evaluation.schema_sandbox import Limits, SchemaSandbox

SCHEMA = {"properties": {"age": {"type": "integer"}}}


@pytest.fixture
def sandbox() -> Iterator[SchemaSandbox]:
    with SchemaSandbox(Limits(seconds=2)) as warm:
        yield warm


def test_the_first_fault_is_named_and_cut(sandbox: SchemaSandbox) -> None:
    assert sandbox.fault(SCHEMA, {"age": 3}) is None
    assert sandbox.fault(SCHEMA, {"age": "3"}) == "$.age: '3' is not of type 'integer'"
    assert len(sandbox.fault(SCHEMA, {"age": "3" * 90_000}) or "") == schema_worker.LONGEST_FAULT


def test_a_check_is_stopped_and_the_next_one_works(sandbox: SchemaSandbox) -> None:
    for schema, value in (
        ({"pattern": "^(a+)+$"}, "a" * 60 + "!"),
        ({"patternProperties": {"(x+x+)+y": {}}}, {"x" * 60: 1}),
        ({"items": {"pattern": "(.*)*$^"}}, ["x" * 60]),
    ):
        with pytest.raises(TimeoutError):
            sandbox.fault(schema, value)
        assert sandbox.fault(SCHEMA, {"age": 3}) is None


def test_a_worker_killed_from_outside_is_replaced(sandbox: SchemaSandbox) -> None:
    assert sandbox.fault(SCHEMA, {}) is None
    assert sandbox._child is not None
    os.kill(sandbox._child.process.pid, signal.SIGKILL)
    sandbox._child.process.wait()
    assert sandbox.fault(SCHEMA, {}) is None


def test_no_worker_is_left_when_the_sandbox_closes() -> None:
    with SchemaSandbox() as sandbox:
        sandbox.fault(SCHEMA, {})
        assert sandbox._child is not None
        process = sandbox._child.process
    assert process.returncode == -signal.SIGKILL


def test_a_worker_that_does_not_start_is_an_error_not_a_score() -> None:
    with (
        SchemaSandbox(Limits(start_seconds=0)) as sandbox,
        pytest.raises(EvaluationError, match="JSON cannot be scored"),
    ):
        sandbox.fault(SCHEMA, {})
