"""What `tiesmith suite` prints for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from common.problem import Problem
from orchestration.terminal.command_hint import tiesmith
from orchestration.terminal.console import joined, out, plain_table, styled

if TYPE_CHECKING:
    from evaluation.suites.import_items import Imported
    from evaluation.suites.survey import SplitSurvey, SuiteSurvey

__all__ = ["show_import", "show_survey"]


def show_survey(survey: SuiteSurvey) -> None:
    """A row for each split, its forms, the databases, then the warnings and the problems."""
    name = styled(survey.name, "bold")
    out.print(joined(name, f", kind {survey.kind}: {survey.folder}\n"))
    figures = ("items", "hard", "groups", "longest prompt")
    table = plain_table(("split", *figures), right=figures)
    for split, found in survey.splits.items():
        table.add_row(split, *_cells(found))
    out.print(table)
    for split, found in survey.splits.items():
        forms = ", ".join(f"{count} {form}" for form, count in found.forms.items())
        out.print(f"{split}: {forms}")
    if fillings := sorted(set(survey.databases.values())):
        each = "-".join(map(str, sorted({fillings[0], fillings[-1]})))
        out.print(f"{len(survey.databases)} databases with {each} fillings each")
    _show_problems(styled("warning", "yellow"), survey.warnings)
    _show_problems(styled("problem", "red"), survey.problems)
    out.print()
    if survey.problems:
        out.print(f"{len(survey.problems)} problems: the suite cannot be used.")
    else:
        out.print("The suite can be used.")


def show_import(made: Imported) -> None:
    """What the suite holds now, and everything that was left out, with its reason."""
    items = ", ".join(f"{count} {split}" for split, count in sorted(made.items.items()))
    databases = f" over {len(made.databases)} databases" if made.databases else ""
    about = f", kind {made.kind}: {items} items{databases}"
    out.print(joined(styled(made.folder, "bold"), about))
    for field, count in made.ignored.items():
        out.print(f"not used: the field {field} of {count} items")
    for skipped in made.skipped:
        out.print()
        out.print(joined(styled("left out", "yellow"), f" {skipped.count}: {skipped.reason}"))
        for example in skipped.examples:
            out.print(f"    {example}")
    out.print()
    out.print(f"Next: {tiesmith('suite check', made.folder)}")


def _cells(split: SplitSurvey) -> tuple[str, ...]:
    longest = f"{split.longest_prompt} characters ({split.longest_prompt_id})"
    return str(split.items), str(split.hard), str(split.groups), longest


def _show_problems(mark: Text, problems: Sequence[Problem]) -> None:
    for problem in problems:
        out.print()
        out.print(joined(mark, f" {problem}"))
