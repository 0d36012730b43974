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
import sys
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from functools import cache, partial
from typing import Any

__all__ = ["main"]

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

# Without a view of anything but their arguments and the clock above. What differs from one run to
# the next, as random() does, cannot be compared and is not among them.
FUNCTIONS = """
    abs char coalesce concat concat_ws format glob hex ifnull iif instr length like likelihood
    if likely lower ltrim max min nullif octet_length printf quote replace round rtrim sign soundex
    substr substring trim typeof unhex unicode unistr unistr_quote unlikely upper
    avg count group_concat median percentile percentile_cont percentile_disc string_agg sum total
    cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank
    row_number
    current_date current_time current_timestamp
    date datetime julianday strftime time timediff unixepoch
    acos acosh asin asinh atan atan2 atanh ceil ceiling cos cosh degrees exp floor ln log log10
    log2 mod pi pow power radians sin sinh sqrt tan tanh trunc
    -> ->> json json_array json_array_insert json_array_length json_error_position json_extract
    json_group_array json_group_object json_insert json_object json_patch json_pretty json_quote
    json_remove json_replace json_set json_type json_valid
    jsonb jsonb_array jsonb_array_insert jsonb_extract jsonb_group_array jsonb_group_object
    jsonb_insert jsonb_object jsonb_patch jsonb_remove jsonb_replace jsonb_set
"""
# SQLite makes a table of these when a connection first names them, which the authorizer then
# would not allow. Which of them there are depends on SQLite's version.
TABLE_FUNCTIONS = (
    "json_each('[]')",
    "json_tree('[]')",
    "jsonb_each('[]')",
    "jsonb_tree('[]')",
    "generate_series(1, 1)",
)
ALLOWED_FUNCTIONS = frozenset(FUNCTIONS.split())
ALLOWED_ACTIONS = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE)

Limits = dict[str, int]


def _authorize(action: int, _first: Any, second: Any, _database: Any, _trigger: Any) -> int:
    """SQLite's question before it compiles each part of a statement."""
    known = action == sqlite3.SQLITE_FUNCTION and str(second).lower() in ALLOWED_FUNCTIONS
    return sqlite3.SQLITE_OK if known or action in ALLOWED_ACTIONS else sqlite3.SQLITE_DENY


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

    The schema stays trusted, as SQLite has it, for views may use the clock; the authorizer is asked
    about what they call, too.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for name, count, function in _clock():
        connection.create_function(name, count, function, deterministic=True)
    for call in _table_functions():  # before a table can have its name
        connection.execute(f"SELECT 1 FROM {call}").fetchall()
    with open(path, encoding="utf-8") as script:
        connection.executescript(script.read())
    for pragma in ("temp_store = MEMORY", "query_only = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits["value_bytes"])
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, limits["query_bytes"])
    connection.set_authorizer(_authorize)
    return connection


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
    if cursor.description is None:
        raise sqlite3.ProgrammingError("no statement that gives rows")
    rows, size = [], 0
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
        except (OSError, UnicodeDecodeError, MemoryError, sqlite3.Error) as error:
            _reply({"opened": f"{path}: {type(error).__name__}: {error}"})
            continue
        _reply({"opened": None})
        signal.alarm(limits["query_seconds"] + 1)
        _reply(_answer([opened[path] for path in request["fillings"]], request["query"], limits))
        signal.alarm(0)
        while len(opened) > KEPT_DATABASES:
            opened.popitem(last=False)[1].close()


if __name__ == "__main__":
    main()
