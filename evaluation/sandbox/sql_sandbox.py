"""Untrusted SELECTs over a suite's databases, in a child process that can be killed.

Layers, each assuming that the one above has failed:
  1. SQLite: in-memory database, query_only, nothing attachable, an authorizer that allows reading
     and a list of functions, a cap on the length of a value and on rows, a budget of steps. The
     scripts that fill the databases have an authorizer and a budget, too.
  2. The process: address space and file size limited; no environment, no site; an alarm that ends
     it a second after its time, also when its parent was killed.
  3. The parent's clock: a worker that has not answered in time, or says too much, is killed, and
     so is one that has answered `renew_after` queries, whatever it may have kept. A spare worker
     is started ahead, so that the next query need not wait for one.

Not covered: there are no system call filters or namespaces: a bug in SQLite that runs code would
run it as this user. Needs a POSIX system.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.result import Outcome
from evaluation.sandbox import sql_worker
from evaluation.sandbox.worker_process import Child

__all__ = ["Cell", "Execution", "Limits", "Sandbox", "Table"]

Cell = None | int | float | str | bytes

# SQLite's messages, in the order in which they are looked for.
FAULTS: tuple[tuple[str, Outcome], ...] = (
    (r"no statement", "no query"),
    (r"one statement at a time", "several statements"),
    (
        r"not authorized|authorization denied|prohibited|vtable constructor|number of bindings",
        "refused",
    ),
    (r"no such table", "unknown table"),
    (r"no such column", "unknown column"),
    (r"no such function", "unknown function"),
    (r"ambiguous column", "ambiguous column"),
    (r"syntax error|incomplete input|unrecognized token|null character", "parse error"),
    # SQLite says so when the progress handler stops it: the steps are spent.
    (r"interrupted", "timeout"),
    (r"too big|string is too large|out of memory", "too large"),
)


@dataclass(frozen=True)
class Limits:
    """What one query, and one script that fills a database, may use. Steps bound well-behaved ones
    the same way on every machine; the seconds are for the others."""

    query_seconds: int = 10
    open_seconds: int = 60
    steps: int = 20_000_000
    script_steps: int = 200_000_000
    script_bytes: int = 32_000_000
    rows: int = 10_000
    value_bytes: int = 1_000_000
    table_bytes: int = 8_000_000
    query_bytes: int = 1_000_000
    reply_bytes: int = 32_000_000
    memory_bytes: int = 512 * 1024 * 1024
    renew_after: int = 2_000


@dataclass(frozen=True)
class Table:
    """One filling's rows, in the order that SQLite gave them."""

    columns: int
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Execution:
    """A query run on every filling: a table each, or the fault that stopped it."""

    tables: tuple[Table, ...] = ()
    fault: Outcome | None = None
    message: str = ""


class Sandbox:
    """A worker process and a spare one, started when first needed. Use it as a context manager."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._workers: list[_Worker] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        while self._workers:
            self._discard()

    def run(self, fillings: Sequence[Path], query: str) -> Execution:
        """Run one statement on the databases that the scripts fill.

        Raises EvaluationError when a filling cannot be opened: that is the suite's fault.
        """
        worker = self._warm_worker()
        try:
            fault = worker.ask(fillings, query)
        except (OSError, EOFError) as error:
            fault = f"the worker process did not open them: {error}"
        if fault is not None:
            self._discard()
            raise _unopened(fillings, fault)
        try:
            execution = _execution(worker.answer())
        except TimeoutError:
            execution = Execution(fault="timeout", message="stopped by the clock")
        except EOFError as error:
            execution = Execution(fault="too large", message=f"the worker process: {error}")
        # A worker that is still at it would answer the next query with this one's rows.
        if execution.fault in ("timeout", "too large"):
            self._discard()
        return execution

    def _warm_worker(self) -> "_Worker":
        """The first worker that can be asked; the one after it starts meanwhile."""
        while self._workers and self._workers[0].used_up():
            self._discard()
        while len(self._workers) < 2:
            self._workers.append(_Worker(self.limits))
        return self._workers[0]

    def _discard(self) -> None:
        self._workers.pop(0).child.kill()


class _Worker:
    """The parent's end of one worker process; the protocol is in sql_worker.py."""

    def __init__(self, limits: Limits) -> None:
        self.limits, self.queries = limits, 0
        program = ["-S", sql_worker.__file__, json.dumps(asdict(limits))]
        self.child = Child(program, limits.reply_bytes)

    def used_up(self) -> bool:
        """True when the worker is dead or has answered its number of queries."""
        return self.child.ended() or self.queries >= self.limits.renew_after

    def ask(self, fillings: Sequence[Path], query: str) -> str | None:
        """Send a request and wait for the fillings to open; what is wrong with them, or None."""
        self.queries += 1
        request = {"fillings": [str(path) for path in fillings], "query": query}
        self.child.send(request, self.limits.open_seconds)
        fault: str | None = self.child.receive(self.limits.open_seconds)["opened"]
        return fault

    def answer(self) -> dict[str, Any]:
        """The query's answer. Raises TimeoutError, or EOFError when the worker has died."""
        answer: dict[str, Any] = self.child.receive(self.limits.query_seconds, _restore_blob)
        return answer


def _restore_blob(record: dict[str, Any]) -> Any:
    # A cell is never an object otherwise, so this key alone marks a blob.
    return bytes.fromhex(record["blob"]) if record.keys() == {"blob"} else record


def _execution(reply: dict[str, Any]) -> Execution:
    if "error" in reply:
        message = reply["error"]
        faults = (fault for pattern, fault in FAULTS if re.search(pattern, message))
        return Execution(fault=next(faults, "runtime error"), message=message)
    tables = (Table(t["columns"], tuple(map(tuple, t["rows"]))) for t in reply["tables"])
    return Execution(tables=tuple(tables))


def _unopened(fillings: Sequence[Path], fault: str) -> EvaluationError:
    where = ", ".join(str(path) for path in fillings)
    wanted = "scripts that make and fill tables, indices, views and triggers, and do nothing else"
    remedy = "correct the suite's script"
    problem = Problem(where, "fillings", wanted, fault, remedy)
    return EvaluationError([problem], "a suite's database cannot be opened")
