"""Leases: a folder that somebody reads is not freed, in whatever process the reader is.

A lease is a shared lock on the folder itself; the kernel gives it back when a reader dies.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from merge_core.errors import WorkError

__all__ = ["lease", "unused"]


@contextmanager
def lease(folder: Path) -> Iterator[None]:
    """Keep a folder from being freed while it is read. Raises WorkError when it is gone."""
    with _opened(folder) as opened:
        if opened is not None:
            fcntl.flock(opened, fcntl.LOCK_SH)
        # Between the open and the lock the folder may have been freed and made again.
        if opened is None or not _is_still(folder, opened):
            raise WorkError(f"{folder} is gone: tiesmith gc freed it; tiesmith run makes it again")
        yield


@contextmanager
def unused(folder: Path) -> Iterator[bool]:
    """Whether nobody holds a lease on the folder; while this is open, new readers wait."""
    with _opened(folder) as opened:
        try:
            # A reader that holds the folder must not make garbage collection wait for it.
            if opened is not None:
                fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


@contextmanager
def _opened(folder: Path) -> Iterator[int | None]:
    """The folder's file descriptor; None when there is no such folder."""
    try:
        opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except FileNotFoundError:
        yield None
        return
    try:
        yield opened
    finally:
        os.close(opened)


def _is_still(folder: Path, opened: int) -> bool:
    """Whether the name stands for what was opened: it may have been freed while we waited."""
    return folder.is_dir() and os.path.samestat(folder.stat(), os.fstat(opened))
