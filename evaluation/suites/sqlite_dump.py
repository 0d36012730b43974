"""A SQLite file as a suite's fillings: scripts, written in a child process that can be killed.

The file may be a stranger's: it is opened read-only with its schema not trusted, nothing of it is
run but reading its tables, and memory, time and size are bounded. Triggers and indices are left
out; views are kept. Changes that lie in a file beside it are not looked for: it is refused then,
as rolling back a stranger's journal can remove any file that the journal names.
"""

import json
import shlex
from pathlib import Path

from common.problem import Problem
from common.untrusted import Unfit, open_plain
from evaluation.errors import EvaluationError
from evaluation.sandbox.worker_process import Child
from evaluation.suites import sqlite_dump_worker

__all__ = ["dump_database"]

LARGEST = 2_000_000_000  # bytes of a file, which has indices, too
SCRIPT_BYTES = 4_000_000  # the sandbox keeps 64 databases in half a gigabyte
SECONDS = 60
# How a write-ahead log and a rollback journal begin while there is anything in them.
BESIDE: dict[str, tuple[bytes, ...]] = {
    "-wal": (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83"),
    "-journal": (b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7",),
}
LIMITS = {"script_bytes": SCRIPT_BYTES, "seconds": SECONDS, "memory_bytes": 512 * 1024 * 1024}


def dump_database(file: Path, fillings: int = 3, home: Path | None = None) -> list[str]:
    """The script that fills the file's tables, and then variations of it, seeded.

    Fewer than `fillings` come back where a table's constraints refuse a variation, or where
    nothing varies. Raises EvaluationError when the file is no database, is too large, or does not
    hold all of it, or lies behind a link out of the folder `home`.
    """
    _check_whole(file)
    try:
        open_plain(file, LARGEST, home).close()
    except (OSError, Unfit) as error:
        raise _undumped(file, str(error)) from error
    program = ["-S", sqlite_dump_worker.__file__, json.dumps(LIMITS)]
    # JSON's escapes make a script several times as long.
    child = Child(program, 8 * fillings * SCRIPT_BYTES)
    try:
        child.send({"path": str(file.resolve()), "fillings": fillings}, SECONDS)
        reply = child.receive(SECONDS)
    except TimeoutError:
        reply = {"error": f"not read within {SECONDS} s"}
    except (OSError, EOFError) as error:
        reply = {"error": f"the process that read it: {error}"}
    finally:
        child.kill()
    if "error" in reply:
        raise _undumped(file, reply["error"])
    scripts: list[str] = reply["scripts"]
    return scripts


def _undumped(file: Path, found: str) -> EvaluationError:
    wanted, remedy = "a SQLite database of plain tables", "make it smaller, or leave it out"
    problem = Problem(str(file), "database", wanted, found, remedy)
    return EvaluationError([problem], "a database cannot be imported")


def _check_whole(file: Path) -> None:
    """Raise EvaluationError where SQLite would look for a part of the database in another file."""
    for suffix, starts in BESIDE.items():
        beside = file.with_name(file.name + suffix)
        if not (beside.is_file() and _starts_with(beside, starts)):
            continue
        wanted = "a database that is whole in its file"
        found = f"{beside.name}, which holds a part of it or of its last change"
        query = "PRAGMA journal_mode = DELETE; SELECT count(*) FROM sqlite_master"
        remedy = f'close what uses it, then: sqlite3 {shlex.quote(str(file))} "{query}"'
        problem = Problem(str(file), "database", wanted, found, remedy)
        raise EvaluationError([problem], "a database cannot be imported")


def _starts_with(file: Path, starts: tuple[bytes, ...]) -> bool:
    with file.open("rb") as content:
        return content.read(8).startswith(starts)
