"""How far work is: what long work calls, and who watches it.

What is given a progress calls it. What lies too deep for that, downloads and waits, finds the one
that watches with `watching`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from common.progress import Progress, silent

__all__ = ["FETCH", "far", "steps", "watched", "watching"]

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


FETCH = "fetch "
"""How the name of a stage begins whose steps are bytes."""


def far(stage: str, done: int, total: int) -> str:
    """A stage with its steps, "merge 3/40"; a sentence as it is."""
    return f"{stage} {steps(stage, done, total)}".rstrip() if total else stage


def steps(stage: str, done: int, total: int) -> str:
    """Steps done and in all, "3/40"; of bytes "1.2/4.9 GB", and nothing before the first came."""
    if not stage.startswith(FETCH):
        return f"{done:,}/{total:,}"
    if total == 1:
        return ""
    from rich.filesize import pick_unit_and_suffix

    unit, name = pick_unit_and_suffix(total, ["B", "kB", "MB", "GB", "TB"], 1000)
    return f"{done / unit:.1f}/{total / unit:.1f} {name}"
