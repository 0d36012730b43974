"""What `tiesmith suite` prints for a person. Suites may be strangers': markup is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table

from orchestration.console import out

if TYPE_CHECKING:
    from evaluation.errors import Problem
    from evaluation.suite_survey import SplitSurvey, SuiteSurvey

__all__ = ["show_survey"]


def show_survey(survey: SuiteSurvey) -> None:
    """A row for each split, its forms, the databases, then the warnings and the problems."""
    out.print(f"[bold]{escape(survey.name)}[/], kind {survey.kind}: {escape(survey.folder)}\n")
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("split")
    for name in ("items", "hard", "groups", "longest prompt"):
        table.add_column(name, justify="right")
    for split, found in survey.splits.items():
        table.add_row(split, *_cells(found))
    out.print(table)
    for split, found in survey.splits.items():
        forms = ", ".join(f"{count} {form}" for form, count in found.forms.items())
        out.print(f"{split}: {escape(forms)}")
    if fillings := sorted(set(survey.databases.values())):
        each = "-".join(map(str, sorted({fillings[0], fillings[-1]})))
        out.print(f"{len(survey.databases)} databases with {each} fillings each")
    _show_problems("[yellow]warning[/]", survey.warnings)
    _show_problems("[red]problem[/]", survey.problems)
    out.print()
    if survey.problems:
        out.print(f"{len(survey.problems)} problems: the suite cannot be used.")
    else:
        out.print("The suite can be used.")


def _cells(split: SplitSurvey) -> tuple[str, ...]:
    longest = f"{split.longest_prompt} characters ({escape(split.longest_prompt_id)})"
    return str(split.items), str(split.hard), str(split.groups), longest


def _show_problems(mark: str, problems: Sequence[Problem]) -> None:
    for problem in problems:
        out.print(f"\n{mark} {escape(str(problem))}")
