"""Locks between the processes of one machine; the kernel takes them back when a holder dies."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["exclusive"]


@contextmanager
def exclusive(path: Path) -> Iterator[int]:
    """Hold an exclusive lock on a file, among threads and processes of this machine.

    Yields its file descriptor: a child process that gets it holds the lock until it ends, too.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield file.fileno()
