"""The terminal: progress on stderr, silent where nobody watches, and JSON on stdout."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from rich.console import Console

__all__ = ["Report", "out", "progress_bar", "say"]

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


class Report(Protocol):
    """Called by long work: the stage's name, steps done, steps in all."""

    def __call__(self, stage: str, done: int, total: int) -> None: ...


@contextmanager
def progress_bar(as_json: bool) -> Iterator[Report]:
    """A bar per stage on a terminal; nothing when stdout is piped or asked for JSON."""
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TaskID,
        TextColumn,
        TimeElapsedColumn,
    )

    columns = (TextColumn("{task.description:<34}"), BarColumn(), MofNCompleteColumn())
    bars: dict[str, TaskID] = {}
    silent = as_json or not err.is_terminal
    with Progress(*columns, TimeElapsedColumn(), console=err, disable=silent) as progress:

        def report(stage: str, done: int, total: int) -> None:
            if stage not in bars:
                bars[stage] = progress.add_task(stage, total=total)
            progress.update(bars[stage], completed=done, total=total)

        yield report


def say(report: Any, as_json: bool) -> None:
    """With --json, the report (a typed model) as one JSON object: the last line of stdout."""
    from pydantic import TypeAdapter

    if as_json:
        print(TypeAdapter(type(report)).dump_json(report).decode(), flush=True)
