"""How far a command is: bars on a terminal; elsewhere, once it lasts, a line a stage and a minute.

All of it goes to a copy of stderr that is made before anything else: Dagster points the file
descriptors 1 and 2 at its logs while a step runs.
"""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import TextIO

from common.problem import printable
from common.progress import Progress, silent
from orchestration.activity.progress import far, reporting_to, steps
from orchestration.home.store import Home
from orchestration.terminal.console import Terminal

__all__ = ["Interrupted", "progress_bar"]

HEARTBEAT_SECONDS = 60
QUIET_SECONDS = 30
"""How long a program that reads stderr gets nothing: until then a command is a short one."""
NAME_WIDTH = 34


class Interrupted(Exception):
    """Ctrl-C, and where things stood."""

    exit_code = 130


@contextmanager
def progress_bar(title: str, home: Home | None = None) -> Iterator[Progress]:
    """Say on stderr at once what runs, then how far its stages are; the home keeps a note of both.

    Enter it before anything slow is imported. Raises Interrupted on Ctrl-C.
    """
    stand = _Stand(title)
    with _copy_of_stderr() as stream, _shown(stream, stand) as show, _noted(home, title) as note:

        def report(stage: str, done: int, total: int) -> None:
            stand.reached(stage, done, total)
            note(stage, done, total)
            show(stage, done, total)

        try:
            with reporting_to(report):
                yield report
        except KeyboardInterrupt:
            kept = (
                "What was finished is kept; the same command goes on from there, or begins again."
            )
            raise Interrupted(f"Interrupted: {stand.told()}. {kept}") from None


def _shown(stream: TextIO, stand: _Stand) -> AbstractContextManager[Progress]:
    moving = stream.isatty() and os.environ.get("TERM") != "dumb"
    return _bars(stream, stand.title) if moving else _lines(stream, stand)


def _noted(home: Home | None, title: str) -> AbstractContextManager[Progress]:
    if home is None:
        return nullcontext(silent)
    from orchestration.activity.running import noted

    return noted(home, title)


@dataclass
class _Stand:
    """What runs, since when, and the stage that it reached."""

    title: str
    started: float = field(default_factory=time.monotonic)
    stage: str = ""
    done: int = 0
    total: int = 0

    def reached(self, stage: str, done: int, total: int) -> None:
        self.stage, self.done, self.total = stage, done, total

    @property
    def seconds(self) -> float:
        return time.monotonic() - self.started

    @property
    def clock(self) -> str:
        minutes, seconds = divmod(int(self.seconds), 60)
        return f"{minutes}:{seconds:02}"

    @property
    def far(self) -> str:
        return far(self.stage, self.done, self.total) if self.stage else self.title

    def told(self) -> str:
        reached = f", {'at ' if self.total else ''}{self.far}" if self.stage else ""
        return f"{self.title}, after {self.clock}{reached}"


@contextmanager
def _copy_of_stderr() -> Iterator[TextIO]:
    """stderr under a file descriptor of its own; stderr itself where it has none."""
    try:
        descriptor = os.dup(sys.stderr.fileno())
    except (OSError, io.UnsupportedOperation):
        yield sys.stderr
        return
    stream = os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace")
    try:
        yield stream
    finally:
        with suppress(OSError):  # whoever read it is gone, and the work is done
            stream.close()


@contextmanager
def _bars(stream: TextIO, title: str) -> Iterator[Progress]:
    """A bar for what runs, and one for each stage that goes on; a finished one becomes a line."""
    from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
    from rich.table import Column

    name = Column(width=NAME_WIDTH, no_wrap=True, overflow="ellipsis")
    columns = (
        TextColumn("{task.description}", markup=False, table_column=name),
        BarColumn(20),
        TextColumn("{task.fields[far]:>14}", markup=False),
        TimeElapsedColumn(),
    )
    bars: dict[str, TaskID] = {}
    console = Terminal(file=stream, force_terminal=True)
    with Progress(*columns, console=console, redirect_stdout=False) as shown:
        whole = shown.add_task(printable(title), total=None, far="")

        def report(stage: str, done: int, total: int) -> None:
            if not total:
                shown.print(stage)
                return
            reached = steps(stage, done, total)
            if stage not in bars:
                bars[stage] = shown.add_task(printable(stage), total=total, far=reached)
            bar = bars[stage]
            shown.update(bar, completed=done, total=total, far=reached)
            if done >= total:
                ended = [task for task in shown.tasks if task.id == bar]
                shown.print(shown.make_tasks_table(ended))
                shown.remove_task(bar)
                del bars[stage]

        yield report
        shown.update(whole, total=1, completed=1)


@contextmanager
def _lines(stream: TextIO, stand: _Stand) -> Iterator[Progress]:
    """A line when a stage ends, and one a minute in between; short commands say nothing.

    A sentence, of a step that waits, comes at once.
    """

    def tell(text: str) -> None:
        with suppress(OSError):  # whoever read it is gone, and the work goes on
            stream.write(f"{stand.clock:>6} {printable(text)}\n")
            stream.flush()

    def beat() -> None:
        if not ended.wait(QUIET_SECONDS):
            tell(stand.title)
            tell(f"{stand.far} so far")
        while not ended.wait(HEARTBEAT_SECONDS):
            tell(f"{stand.far} so far")

    def report(stage: str, done: int, total: int) -> None:
        if not total or (done >= total and stand.seconds >= QUIET_SECONDS):
            tell(far(stage, done, total))

    ended = Event()
    heart = Thread(target=beat, daemon=True)
    heart.start()
    try:
        yield report
    finally:
        ended.set()
        heart.join()
