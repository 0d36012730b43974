"""Leases: a folder that somebody reads is not freed, in whatever process the reader is.

A lease is a shared lock on a file beside the folder; the kernel gives it back when a reader dies.
"""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from merge_core.errors import WorkError

__all__ = ["lease", "unread"]


@contextmanager
def lease(folder: Path) -> Iterator[None]:
    """Keep a folder from being freed while it is read. Raises WorkError when it is gone."""
    try:
        file = _file(folder).open("a")
    except FileNotFoundError:
        raise _gone(folder) from None
    with file:
        fcntl.flock(file, fcntl.LOCK_SH)
        if not folder.is_dir():
            raise _gone(folder)
        yield


@contextmanager
def unread(folder: Path) -> Iterator[bool]:
    """Whether nobody holds a lease on the folder; while this is open, new readers wait."""
    if not folder.parent.is_dir():
        yield True
        return
    with _file(folder).open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def _file(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.lease")


def _gone(folder: Path) -> WorkError:
    return WorkError(f"{folder} is gone: tiesmith gc freed it, and tiesmith run makes it again")
