"""What disk, database and MLflow say when they fail, as one sentence and the way on.

A step or a command that meets them keeps what it finished: artifacts appear whole or not at all.
"""

from __future__ import annotations

import errno
import socket
import sqlite3
import sys
from collections.abc import Iterator

from merge_core.errors import WorkError

__all__ = ["explain"]

FULL = {errno.ENOSPC, errno.EDQUOT}
UNREACHABLE = {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EHOSTDOWN, errno.ENETDOWN}
WRAPPERS = {"dagster", "dagster_shared", "mlflow", "sqlalchemy"}
GO_ON = "what was finished is kept, the same command or run goes on from there"


def explain(error: BaseException) -> WorkError | None:
    """A readable error for a full disk, a locked database and the like; None for anything else."""
    mlflow = sys.modules.get("mlflow.exceptions")  # who never imported it cannot have met its error
    for cause in _causes(error):
        if isinstance(cause, OSError) and cause.errno:
            return WorkError(f"{_system(cause)}; {GO_ON}")
        if isinstance(cause, sqlite3.Error):
            return WorkError(f"{_database(cause)}; {GO_ON}")
    for cause in _causes(error):
        if mlflow is not None and isinstance(cause, mlflow.MlflowException):
            return WorkError(f"MLflow refuses: {cause}; {GO_ON}")
    return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what it was raised from, each once.

    What was merely being handled when it was raised has been dealt with, except under WRAPPERS,
    which do not always name what they wrap. Two errors may name each other: Dagster's and the
    step's do.
    """
    waiting, seen = [error], set()
    while waiting:
        found = waiting.pop()
        if id(found) not in seen:
            seen.add(id(found))
            yield found
            waiting += [e for e in (_wrapped(found), found.__cause__) if e is not None]


def _wrapped(error: BaseException) -> BaseException | None:
    library = type(error).__module__.partition(".")[0]
    known = library in WRAPPERS and not error.__suppress_context__
    return error.__context__ if known else None


def _system(error: OSError) -> str:
    where = f" at {error.filename}" if error.filename else ""
    if error.errno in FULL:
        return f"the disk is full{where}: free some space (tiesmith gc shows old merges)"
    if _is_of_the_network(error):
        return f"no connection ({error.strerror}): see that the server runs and can be reached"
    return f"{error.strerror}{where}: wanted a file that can be read and written"


def _is_of_the_network(error: OSError) -> bool:
    known = isinstance(error, ConnectionError | TimeoutError | socket.gaierror)
    return known or error.errno in UNREACHABLE


def _database(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "the database is locked by another process: wait until it ends, or stop it"
    if "full" in str(error):
        return "the disk is full under the database: free some space (tiesmith gc shows old merges)"
    return f"the database cannot be used ({error}): see tiesmith doctor"
