"""What the terminal shows: progress, tables, errors; silent where nobody watches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from pydantic import BaseModel

__all__ = ["Report", "out", "progress_bar", "say", "skills_table"]

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


def say(report: BaseModel, as_json: bool) -> None:
    """With --json, the report as one JSON object: the last line of stdout."""
    if as_json:
        print(report.model_dump_json(exclude_none=False), flush=True)


def skills_table(skills: Mapping[str, Mapping[str, object]]) -> Table:
    """Skill by skill: base, specialist and merged scores, what was kept, the verdict."""
    table = Table(title_justify="left", box=None, pad_edge=False, header_style="bold")
    table.add_column("skill")
    for name in ("base", "specialist", "merged", "kept", "of the gain"):
        table.add_column(name, justify="right")
    table.add_column("gate")
    for name, skill in skills.items():
        verdict = str(skill["verdict"])
        colour = {"pass": "green", "fail": "red"}.get(verdict, "yellow")
        scores = [_percent(skill[key]) for key in ("base", "specialist", "merged", "retention")]
        gain = _percent(_share_of_gain(skill))
        table.add_row(name, *scores, gain, f"[{colour}]{verdict}[/]")
    return table


def _percent(value: object) -> str:
    return f"{value:.1%}" if isinstance(value, float | int) else "-"


def _share_of_gain(skill: Mapping[str, object]) -> float | None:
    """(merged - base) / (specialist - base); None where the specialist gained nothing."""
    base, specialist, merged = (skill[key] for key in ("base", "specialist", "merged"))
    if not all(isinstance(score, float | int) for score in (base, specialist, merged)):
        return None
    gain = float(specialist) - float(base)  # type: ignore[arg-type]
    return (float(merged) - float(base)) / gain if gain > 0 else None  # type: ignore[arg-type]
