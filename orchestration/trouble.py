"""What disk and database say when they fail, as one sentence and the way on.

A step or a command that meets them keeps what it finished: facts appear whole or not at all.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator

from merge_core.errors import WorkError

__all__ = ["explain"]

FULL = {errno.ENOSPC, errno.EDQUOT}
GO_ON = "what was finished is kept, the same command or run goes on from there"


def explain(error: BaseException) -> WorkError | None:
    """A readable error for a full disk, a locked database and the like; None for anything else."""
    for cause in _causes(error):
        if isinstance(cause, OSError) and cause.errno:
            return WorkError(f"{_disk(cause)}; {GO_ON}")
        if isinstance(cause, sqlite3.Error):
            return WorkError(f"{_database(cause)}; {GO_ON}")
    return None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what led to it; SQLAlchemy and MLflow wrap the database's own."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _disk(error: OSError) -> str:
    where = f" at {error.filename}" if error.filename else ""
    if error.errno in FULL:
        return f"the disk is full{where}: free some space (tiesmith gc shows old merges)"
    return f"{error.strerror}{where}: wanted a file that can be read and written"


def _database(error: sqlite3.Error) -> str:
    if "locked" in str(error):
        return "the database is locked by another process: wait until it ends, or stop it"
    if "full" in str(error):
        return "the disk is full under the database: free some space (tiesmith gc shows old merges)"
    return f"the database cannot be used ({error}): see tiesmith doctor"
