"""What is under way in a home: a note for each command and step, as long as its process lives."""

from __future__ import annotations

import fcntl
import time
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from common.progress import Progress
from orchestration.home.store import Home, read_json, write_json

__all__ = ["Running", "noted", "running"]

LEAST_SECONDS = 1
"""Between two writes of a note while a stage goes on."""

GONE_SECONDS = 60
"""After which a note that no process holds is removed: a new one is not held at once."""


class Running(BaseModel):
    """What runs, since when, and how far: `done` of `total` steps of a stage, where it has one.

    run_id: of the Dagster run, where Dagster started it.
    """

    model_config = ConfigDict(frozen=True)

    what: str
    since: datetime
    stage: str = ""
    done: int = 0
    total: int = 0
    run_id: str | None = None


@contextmanager
def noted(home: Home, what: str, run_id: str | None = None) -> Iterator[Progress]:
    """Keep a note of what runs, and of the stages that the yielded function is told.

    A home that cannot be written gets no note: the work itself says what is wrong with it.
    """
    note = home.running / f"{uuid.uuid4().hex}.json"
    now = Running(what=what, since=datetime.now(UTC), run_id=run_id)
    written = 0.0

    def keep() -> None:
        nonlocal written
        written = time.monotonic()
        with suppress(OSError):
            write_json(note, now.model_dump(mode="json"))

    def report(stage: str, done: int, total: int) -> None:
        nonlocal now
        new = stage != now.stage or done >= total
        now = now.model_copy(update={"stage": stage, "done": done, "total": total})
        if new or time.monotonic() - written >= LEAST_SECONDS:
            keep()

    with suppress(OSError):
        home.create()
    with _held(_mark(note)):
        keep()
        try:
            yield report
        finally:
            note.unlink(missing_ok=True)


def running(home: Home) -> list[Running]:
    """The notes of processes that live, the oldest first; what killed ones left is passed over."""
    found = []
    for note in home.running.glob("*.json"):
        with suppress(OSError):  # it ended while we looked
            if _is_held(_mark(note)):
                found.append(Running.model_validate(read_json(note)))
    return sorted(found, key=lambda one: one.since)


def _mark(note: Path) -> Path:
    return note.with_suffix(".lock")


@contextmanager
def _held(mark: Path) -> Iterator[None]:
    """A lock that the kernel takes back when the process dies; what dead ones left is removed."""
    with ExitStack() as held:
        with suppress(OSError):
            mark.parent.mkdir(parents=True, exist_ok=True)
            _sweep(mark.parent)
            fcntl.flock(held.enter_context(mark.open("w")), fcntl.LOCK_EX)
            held.callback(mark.unlink, missing_ok=True)
        yield


def _sweep(notes: Path) -> None:
    for mark in notes.glob("*.lock"):
        with suppress(FileNotFoundError):
            if time.time() - mark.stat().st_mtime > GONE_SECONDS and not _is_held(mark):
                mark.with_suffix(".json").unlink(missing_ok=True)
                mark.unlink()


def _is_held(mark: Path) -> bool:
    with mark.open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
