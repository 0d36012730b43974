"""Progress of the command or step that runs.

What is given a progress calls it. What lies too deep for that, downloads and waits, asks for
`current_progress`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from common.progress import Progress, silent

__all__ = ["FETCH", "current_progress", "far", "reporting_to", "steps"]

_current: ContextVar[Progress] = ContextVar("current_progress", default=silent)


def current_progress() -> Progress:
    """The progress of the command or step that runs; `silent` where nobody watches."""
    return _current.get()


@contextmanager
def reporting_to(progress: Progress) -> Iterator[None]:
    """What this thread does meanwhile reports to this progress, however deep it lies."""
    token = _current.set(progress)
    try:
        yield
    finally:
        _current.reset(token)


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
