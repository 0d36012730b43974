"""The child process in which the sandbox runs queries.

Started by its path with `python -I -S`: standard library only, so that it starts in tens of
milliseconds and can be thrown away at any time. sys.argv[1] holds the limits as JSON. Each request
is one line on stdin, {"fillings": [path, ...], "query": text}, answered by two lines on stdout:
{"opened": null} or {"opened": "what is wrong with a filling"}, and then, if they opened,
{"tables": [{"columns": count, "rows": [...]}, ...]} or {"error": message}.
"""

import json
import resource
import signal
import sqlite3
import sys
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

__all__ = ["main"]

KEPT_DATABASES = 64
STRIDE = 1_000  # virtual machine steps between two looks at the budget

# Without a view of anything but their arguments and, for the word 'now', the clock.
FUNCTIONS = """
    abs char coalesce concat concat_ws format glob hex ifnull iif instr length like likelihood
    likely lower ltrim max min nullif octet_length printf quote replace round rtrim sign soundex
    substr substring trim typeof unhex unicode unlikely upper
    avg count group_concat median string_agg sum total
    cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank
    row_number
    date datetime julianday strftime time timediff unixepoch
    acos asin atan atan2 ceil ceiling cos degrees exp floor ln log log10 log2 mod pi pow power
    radians sin sqrt tan trunc
    -> ->> json json_array json_array_length json_extract json_group_array json_group_object
    json_object json_quote json_type json_valid
"""
ALLOWED_FUNCTIONS = frozenset(FUNCTIONS.split())
ALLOWED_ACTIONS = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE)

Limits = dict[str, int]


def _authorize(action: int, _first: Any, second: Any, _database: Any, _trigger: Any) -> int:
    """SQLite's question before it compiles each part of a statement."""
    known = action == sqlite3.SQLITE_FUNCTION and str(second).lower() in ALLOWED_FUNCTIONS
    return sqlite3.SQLITE_OK if known or action in ALLOWED_ACTIONS else sqlite3.SQLITE_DENY


def _open_filling(path: str, limits: Limits) -> sqlite3.Connection:
    """Fill an in-memory database from the suite's script, then lock it."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    with open(path, encoding="utf-8") as script:
        connection.executescript(script.read())
    for pragma in ("temp_store = MEMORY", "trusted_schema = OFF", "query_only = ON"):
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
