"""How far work is: what long work calls, and who watches it.

What is given a progress calls it. What lies too deep for that, downloads and waits, finds the one
that watches with `watching`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

__all__ = ["Progress", "far", "silent", "watched", "watching"]

Progress = Callable[[str, int, int], None]
"""Called by long work: the stage's name, steps done, steps in all; of a sentence, 0 and 0."""


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


_watching: ContextVar[Progress] = ContextVar("watching", default=silent)


def watching() -> Progress:
    """The progress of the command or step that runs; `silent` where nobody watches."""
    return _watching.get()


@contextmanager
def watched(progress: Progress) -> Iterator[None]:
    """What this thread does meanwhile is told to this progress, however deep it lies."""
    token = _watching.set(progress)
    try:
        yield
    finally:
        _watching.reset(token)


def far(stage: str, done: int, total: int) -> str:
    """A stage with its steps, "merge 3/40"; a sentence as it is."""
    return f"{stage} {done:,}/{total:,}" if total else stage
