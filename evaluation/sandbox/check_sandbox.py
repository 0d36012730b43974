"""Answers against what a suite asks of them, in a child process that can be killed: JSON Schemas
and regular expressions.

A pattern can take longer than anyone waits for (`^(a+)+$`), in a schema or by itself, and so can
references that double each other; the parent's clock ends them. Formats are checked, and nothing
is fetched for a `$ref`.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.sandbox import check_worker
from evaluation.sandbox.worker_process import Child

__all__ = ["CheckSandbox", "Limits"]

# A reply is one short fault or a list of booleans; a longer one comes from a hostile child.
MAX_BYTES = 100_000


@dataclass(frozen=True)
class Limits:
    """What one check may use; start_seconds is the time to import jsonschema."""

    seconds: int = 5
    start_seconds: int = 60
    memory_bytes: int = 512 * 1024 * 1024


class CheckSandbox:
    """One worker process, started when first needed. Use it as a context manager."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._discard()

    def fault(self, schema: dict[str, Any], value: Any) -> str | None:
        """The first way in which a value breaks its schema, which has no `schema_problems`.

        Raises TimeoutError when the check was stopped, and EvaluationError when no worker starts.
        """
        fault: str | None = self._ask({"schema": json.dumps(schema), "value": value})
        return fault

    def matches(self, patterns: Sequence[str], text: str) -> list[bool]:
        """Which of the regular expressions are found in a text; case does not count.

        Raises TimeoutError when the check was stopped, and EvaluationError when no worker starts.
        """
        found: list[bool] = self._ask({"patterns": patterns, "text": text})
        return found

    def _ask(self, request: dict[str, Any]) -> Any:
        if self._child is None or self._child.ended():
            self._discard()
            self._child = self._started()
        try:
            self._child.send(request, self.limits.seconds)
            return self._child.receive(self.limits.seconds)["found"]
        except (OSError, EOFError) as error:
            # A child that is still at it would answer the next request with this one's reply.
            self._discard()
            raise TimeoutError(f"the check was stopped: {error}") from error

    def _started(self) -> Child:
        child = Child([check_worker.__file__, json.dumps(asdict(self.limits))], MAX_BYTES)
        try:
            child.receive(self.limits.start_seconds)
        except (OSError, EOFError) as error:
            child.kill()
            remedy = "check that this Python can import jsonschema and regress"
            wanted = "a process that checks answers"
            problem = Problem(check_worker.__file__, "worker", wanted, str(error), remedy)
            raise EvaluationError([problem], "answers cannot be checked") from error
        return child

    def _discard(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._child = None
