"""Values against their JSON Schemas (Draft 2020-12), in a child process that can be killed.

A pattern can take longer than anyone waits for (`^(a+)+$`), and so can references that double
each other; the parent's clock ends both. Formats are checked, and nothing is fetched for a `$ref`.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any, Self

from evaluation import schema_worker
from evaluation.child import Child
from evaluation.errors import EvaluationError, Problem

__all__ = ["Limits", "SchemaSandbox"]

MAX_BYTES = 100_000


@dataclass(frozen=True)
class Limits:
    """What one check may use; start_seconds is the time to import jsonschema."""

    seconds: int = 5
    start_seconds: int = 60
    memory_bytes: int = 512 * 1024 * 1024


class SchemaSandbox:
    """One worker process, started when first needed. Use it as a context manager."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._discard()

    def fault(self, schema: dict[str, Any], value: Any) -> str | None:
        """The first way in which a value breaks its schema.

        Raises TimeoutError when the check was stopped, and EvaluationError when no worker starts.
        """
        if self._child is None or self._child.ended():
            self._discard()
            self._child = self._started()
        try:
            self._child.send({"schema": schema, "value": value}, self.limits.seconds)
            fault: str | None = self._child.receive(self.limits.seconds)["fault"]
        except (OSError, EOFError) as error:
            self._discard()
            raise TimeoutError(f"the check against the schema was stopped: {error}") from error
        return fault

    def _started(self) -> Child:
        child = Child([schema_worker.__file__, json.dumps(asdict(self.limits))], MAX_BYTES)
        try:
            child.receive(self.limits.start_seconds)
        except (OSError, EOFError) as error:
            child.kill()
            remedy = "check that this Python can import jsonschema"
            wanted = "a process that checks JSON Schemas"
            problem = Problem(schema_worker.__file__, "worker", wanted, str(error), remedy)
            raise EvaluationError([problem], "JSON cannot be scored") from error
        return child

    def _discard(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._child = None
