"""The child process in which the sandbox runs queries.

Started by its path with `python -I -S`: standard library only, so that it starts in tens of
milliseconds and can be thrown away at any time. sys.argv[1] holds the limits as JSON. Each request
is one line on stdin, {"fillings": [path, ...], "query": text}, answered by two lines on stdout:
{"opened": null} or {"opened": "what is wrong with a filling"}, and then, if they opened,
{"tables": [{"columns": count, "rows": [...]}, ...]} or {"error": message}.

The clock stands at NOW, in UTC, for the scripts that fill the databases and for every query: a gold
query and an answer see the same moment, and an answer that was right yesterday is right today.
"""

import json
import os
import resource
import signal
import sqlite3
import stat
import sys
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # the code beside this file, whatever else is installed
    sys.path.insert(0, str(Path(__file__).parents[2]))

from evaluation.sandbox.sql_authorizer import authorize_query, authorize_script

__all__ = ["main"]

# Queries of a suite share databases; each that is kept takes some of this process's memory.
KEPT_DATABASES = 64
STRIDE = 1_000  # virtual machine steps between two looks at the budget

NOW = "2026-07-01 12:00:00"
CLOCKS = {
    "current_date": "SELECT date(?)",
    "current_time": "SELECT time(?)",
    "current_timestamp": "SELECT datetime(?)",
}
# Functions that read the clock, and which of their arguments may say so.
TIMES = {
    "date": (0,),
    "datetime": (0,),
    "julianday": (0,),
    "strftime": (1,),
    "time": (0,),
    "timediff": (0, 1),
    "unixepoch": (0,),
}

# SQLite makes a table of these when a connection first names them, which the authorizer then
# would not allow. Which of them there are depends on SQLite's version.
TABLE_FUNCTIONS = (
    "json_each('[]')",
    "json_tree('[]')",
    "jsonb_each('[]')",
    "jsonb_tree('[]')",
    "generate_series(1, 1)",
)
Limits = dict[str, int]


@cache
def _plain() -> sqlite3.Connection:
    """A connection whose functions are all SQLite's own."""
    return sqlite3.connect(":memory:", isolation_level=None)


@cache
def _clock() -> list[tuple[str, int, Callable[..., Any]]]:
    """Name, number of arguments and our own form of each function that reads the clock here."""
    moments = {
        name: _plain().execute(query, (NOW,)).fetchone()[0] for name, query in CLOCKS.items()
    }
    listed = set(_plain().execute("SELECT name, narg FROM pragma_function_list"))
    return [
        *((name, 0, partial(str, moment)) for name, moment in moments.items()),
        # SQLite replaces a function for one number of arguments at a time.
        *((name, count, partial(_at_now, name)) for name, count in listed if name in TIMES),
    ]


def _at_now(name: str, *arguments: Any) -> Any:
    """What SQLite's function makes of its arguments, with NOW for those that mean the clock."""
    given = list(arguments)
    for place in TIMES[name]:
        word = given[place].lower() if place < len(given) and isinstance(given[place], str) else ""
        if word == "now":
            given[place] = NOW
        elif word in ("subsec", "subsecond") or place == len(given):  # the clock is left out
            given.insert(place, NOW)
    call = f"SELECT {name}({', '.join('?' * len(given))})"
    # The query's own connection would call this very function again.
    (value,) = _plain().execute(call, given).fetchone()
    return value


@cache
def _table_functions() -> list[str]:
    """Those that SQLite has here."""
    found = []
    for call in TABLE_FUNCTIONS:
        with suppress(sqlite3.OperationalError):
            _plain().execute(f"SELECT 1 FROM {call}")
            found.append(call)
    return found


def _open_filling(path: str, limits: Limits) -> sqlite3.Connection:
    """Fill an in-memory database from the suite's script, then lock it.

    The script may do what fills a database and no more, within limits of its own. The schema stays
    trusted, as SQLite has it, for views may use the clock; the authorizer is asked about what they
    call, too.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    # CAST of a blob gives text that need not be UTF-8, and Python would raise for it.
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for name, count, function in _clock():
        # SQLite takes no other functions in indices and generated columns.
        connection.create_function(name, count, function, deterministic=True)
    for call in _table_functions():  # before a table can have its name
        connection.execute(f"SELECT 1 FROM {call}").fetchall()
    # A large sort would spill into a file, which this process may not write.
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits["script_bytes"])
    connection.set_authorizer(authorize_script)
    connection.set_progress_handler(_step_budget(limits["script_steps"]), STRIDE)
    connection.executescript(_read_script(path))
    # The authorizer of scripts refuses this pragma.
    connection.set_authorizer(None)
    connection.execute("PRAGMA query_only = ON")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits["value_bytes"])
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, limits["query_bytes"])
    connection.set_authorizer(authorize_query)
    return connection


def _read_script(path: str) -> str:
    """The text of a regular file; no pipe or device is waited for."""
    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), encoding="utf-8") as script:
        if not stat.S_ISREG(os.fstat(script.fileno()).st_mode):
            raise OSError("no regular file")
        return script.read()


def _step_budget(steps: int) -> Callable[[], bool]:
    """A progress handler that interrupts after so many steps, the same ones on every machine."""
    left = steps // STRIDE

    def spent() -> bool:
        nonlocal left
        left -= 1
        return left < 0

    return spent


def _run_query(connection: sqlite3.Connection, query: str, limits: Limits) -> dict[str, Any]:
    """One filling's table; raises sqlite3.Error, sqlite3.Warning or MemoryError."""
    connection.set_progress_handler(_step_budget(limits["steps"]), STRIDE)
    cursor = connection.execute(query)
    # Comments alone run without an error, and give nothing to compare.
    if cursor.description is None:
        raise sqlite3.ProgrammingError("no statement that gives rows")
    rows, size = [], 0
    # A result without end is stopped row by row, before it fills the memory.
    for row in cursor:
        rows.append(row)
        size += sum(len(value) if isinstance(value, str | bytes) else 8 for value in row)
        if len(rows) > limits["rows"] or size > limits["table_bytes"]:
            cursor.close()
            raise MemoryError("the result is too big")
    return {"columns": len(cursor.description), "rows": rows}


def _answer(databases: list[sqlite3.Connection], query: str, limits: Limits) -> dict[str, Any]:
    """Run the query on every filling; the first error speaks for all."""
    try:
        return {"tables": [_run_query(database, query, limits) for database in databases]}
    except MemoryError as error:
        # Python's own MemoryError has no message, and the parent reads the fault from it.
        return {"error": str(error) or "out of memory"}
    except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
        return {"error": str(error)}


def _reply(message: dict[str, Any]) -> None:
    """Write one line; a blob travels as {"blob": its hex}."""
    print(json.dumps(message, default=lambda blob: {"blob": blob.hex()}), flush=True)


def main() -> None:
    """Limit this process, then answer requests until stdin closes."""
    limits: Limits = json.loads(sys.argv[1])
    os.environ["TZ"] = "UTC"  # whatever zone this machine is in
    time.tzset()
    resource.setrlimit(resource.RLIMIT_AS, (limits["memory_bytes"], limits["memory_bytes"]))
    # Even an SQLite that was led astray leaves nothing on the disk.
    for none in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(none, (0, 0))
    opened: OrderedDict[str, sqlite3.Connection] = OrderedDict()
    for line in sys.stdin.buffer:
        request = json.loads(line)
        # Nobody handles SIGALRM, so it ends this process even inside SQLite and without a parent.
        signal.alarm(limits["open_seconds"] + 1)
        try:
            for path in request["fillings"]:
                if path not in opened:
                    opened[path] = _open_filling(path, limits)
                opened.move_to_end(path)
        except (OSError, ValueError, MemoryError, sqlite3.Error, sqlite3.Warning) as error:
            _reply({"opened": f"{path}: {type(error).__name__}: {error}"})
            continue
        # From here on the parent counts the query's time; opening has a clock of its own.
        _reply({"opened": None})
        signal.alarm(limits["query_seconds"] + 1)
        _reply(_answer([opened[path] for path in request["fillings"]], request["query"], limits))
        signal.alarm(0)
        # A request may need more databases than are kept, so closing waits for its answer.
        while len(opened) > KEPT_DATABASES:
            opened.popitem(last=False)[1].close()


if __name__ == "__main__":
    main()
