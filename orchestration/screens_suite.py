"""What `tiesmith suite` prints for a person. Suites may be strangers': markup is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.markup import escape
from rich.table import Table

from orchestration.console import out

if TYPE_CHECKING:
    from evaluation.errors import Problem
    from evaluation.suite_import import Imported
    from evaluation.suite_survey import SplitSurvey, SuiteSurvey

__all__ = ["show_import", "show_survey"]


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


def show_import(made: Imported) -> None:
    """What the suite holds now, and everything that was left out, with its reason."""
    items = ", ".join(f"{count} {split}" for split, count in sorted(made.items.items()))
    databases = f" over {len(made.databases)} databases" if made.databases else ""
    out.print(f"[bold]{escape(made.folder)}[/], kind {made.kind}: {items} items{databases}")
    for field, count in made.ignored.items():
        out.print(f"not used: the field {escape(field)} of {count} items")
    for skipped in made.skipped:
        out.print(f"\n[yellow]left out[/] {skipped.count}: {escape(skipped.reason)}")
        for example in skipped.examples:
            out.print(f"    {escape(example)}")
    out.print(f"\nNext: tiesmith suite check {escape(made.folder)}")


def _cells(split: SplitSurvey) -> tuple[str, ...]:
    longest = f"{split.longest_prompt} characters ({escape(split.longest_prompt_id)})"
    return str(split.items), str(split.hard), str(split.groups), longest


def _show_problems(mark: str, problems: Sequence[Problem]) -> None:
    for problem in problems:
        out.print(f"\n{mark} {escape(str(problem))}")
