"""The child process that turns a stranger's SQLite file into scripts that fill its tables.

Started by its path with `python -I -S`: standard library only. The file is read, and its scripts
are tried, under the authorizers of `sql_authorizer`. sys.argv[1] holds the limits as
JSON. The request is one line on stdin, {"path": file, "fillings": count}, answered by one line on
stdout: {"scripts": [text, ...]} or {"error": message}. The first script has the file's rows. Each
other one keeps three quarters of them and shuffles every column by itself, which leaves its values
and breaks what two columns have in common; columns of a key over several columns stay as they are.
"""

import json
import random
import resource
import signal
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # the code beside this file, whatever else is installed
    sys.path.insert(0, str(Path(__file__).parents[2]))

from evaluation.sandbox.sql_authorizer import authorize_reading, authorize_script

__all__ = ["main"]

KEPT = 0.75
Limits = dict[str, int]
Row = tuple[Any, ...]


@dataclass(frozen=True)
class Table:
    """`fixed`: indices of the columns that are not shuffled."""

    name: str
    create: str
    columns: tuple[str, ...]
    fixed: frozenset[int]
    rows: tuple[Row, ...]


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _literal(value: Any) -> str:
    match value:
        case None:
            return "NULL"
        case float():
            # SQLite has no literal for infinity and reads a number that is too large as it.
            return {"inf": "9e999", "-inf": "-9e999"}.get(repr(value), repr(value))
        case bytes():
            return f"X'{value.hex()}'"
        case str() if "\0" in value:  # which would end the script
            return f"CAST(X'{value.encode('utf-8', 'replace').hex()}' AS TEXT)"
        case str():
            return "'" + value.replace("'", "''") + "'"
    return str(value)


def _too_large(limits: Limits) -> str:
    return f"more than {limits['script_bytes'] // 1_000_000} MB as a script"


def _open(path: str, limits: Limits) -> sqlite3.Connection:
    # `immutable` keeps SQLite from locks and from a journal, which may name a file to remove.
    address = f"{Path(path).absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, limits["script_bytes"])
    # SQLite's authors advise these for files of strangers.
    for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(authorize_reading)
    return connection


def _fixed(connection: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[int]:
    for _, index, unique, *_ in connection.execute(f"PRAGMA index_list({_name(table)})"):
        names = [row[2] for row in connection.execute(f"PRAGMA index_info({_name(index)})")]
        # Shuffled apart, the columns of such a key would repeat combinations.
        if unique and len(names) > 1:
            yield from (columns.index(name) for name in names if name in columns)


def _tables(connection: sqlite3.Connection, limits: Limits) -> Iterator[Table]:
    """The tables with their rows; raises ValueError for what a script cannot hold."""
    listed = "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
    size = 0
    for name, create in connection.execute(listed).fetchall():
        # SQLite makes these by itself, and refuses a script that names them.
        if name.startswith("sqlite_"):
            continue
        # A forged schema holds any text, and a virtual table's would run an extension's code.
        if create.upper().split()[:2] != ["CREATE", "TABLE"]:
            raise ValueError(f"{name}, which is not a plain table")
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({_name(name)})")]
        rows = []
        chosen = ", ".join(map(_name, columns))
        for row in connection.execute(f"SELECT {chosen} FROM {_name(name)}"):
            rows.append(row)
            size += sum(len(v) if isinstance(v, str | bytes) else 8 for v in row)
            if size > limits["script_bytes"]:
                raise ValueError(_too_large(limits))
        fixed = frozenset(_fixed(connection, name, columns))
        yield Table(name, create, tuple(columns), fixed, tuple(rows))


def _varied(table: Table, chance: random.Random) -> list[Row]:
    # A small table may lose all rows by chance, and would show nothing then.
    kept = [row for row in table.rows if chance.random() < KEPT] or list(table.rows)
    columns = [list(column) for column in zip(*kept, strict=True)]
    for index, column in enumerate(columns):
        if index not in table.fixed:
            chance.shuffle(column)
    return list(zip(*columns, strict=True))


def _statements(
    tables: Sequence[Table], views: Sequence[str], chance: random.Random | None
) -> list[str]:
    found = []
    for table in tables:
        found.append(table.create)
        into = f"INSERT INTO {_name(table.name)} ({', '.join(map(_name, table.columns))}) VALUES"
        rows = table.rows if chance is None else _varied(table, chance)
        found += [f"{into} ({', '.join(map(_literal, row))})" for row in rows]
    return [*found, *views]


def _fault(statements: Sequence[str]) -> str | None:
    """Why SQLite does not load them again, one by one: a forged schema may hold several in one."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.set_authorizer(authorize_script)
    try:
        for statement in statements:
            connection.execute(statement)
    except (sqlite3.Error, sqlite3.Warning) as error:
        return str(error)
    finally:
        connection.close()
    return None


def _scripts(path: str, count: int, limits: Limits) -> list[str]:
    """The file's own filling and those variations of it that the tables' constraints let in."""
    connection = _open(path, limits)
    tables = list(_tables(connection, limits))
    listed = "SELECT sql FROM sqlite_master WHERE type = 'view' ORDER BY rowid"
    views = [view for (view,) in connection.execute(listed)]
    if not tables:
        raise ValueError("no table")
    # Fixed seeds, so that importing a file again gives the same suite.
    seeds = [None, *(random.Random(seed) for seed in range(1, count))]
    fillings = [_statements(tables, views, seed) for seed in seeds]
    if fault := _fault(fillings[0]):
        raise ValueError(f"tables that SQLite does not make again: {fault}")
    loaded = [fillings[0], *(filling for filling in fillings[1:] if not _fault(filling))]
    scripts = list(dict.fromkeys("".join(f"{line};\n" for line in lines) for lines in loaded))
    if max(map(len, scripts)) > limits["script_bytes"]:
        raise ValueError(_too_large(limits))
    return scripts


def main() -> None:
    """Limit this process, then answer one request."""
    limits: Limits = json.loads(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_AS, (limits["memory_bytes"], limits["memory_bytes"]))
    for none in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(none, (0, 0))
    # Ends this process where its parent was killed and can no longer do so.
    signal.alarm(limits["seconds"] + 1)
    request = json.loads(sys.stdin.buffer.readline())
    try:
        scripts = _scripts(request["path"], request["fillings"], limits)
        reply: dict[str, Any] = {"scripts": scripts}
    except MemoryError:
        reply = {"error": "out of memory"}
    except (OSError, ValueError, sqlite3.Error, sqlite3.Warning) as error:
        reply = {"error": str(error)}
    print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
