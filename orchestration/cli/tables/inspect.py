"""What `tiesmith inspect` prints for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from common.problem import Problem
from merge_core.errors import RequestError
from orchestration.cli.tables.results import show_plan
from orchestration.formatting import size
from orchestration.terminal.console import joined, out, plain_table, styled

if TYPE_CHECKING:
    from orchestration.merging.inspect import InspectedAdapter, Inspection, Preview

__all__ = ["show_inspection"]


def show_inspection(found: Inspection) -> None:
    """A line for each adapter, all problems under it, then what a recipe's merge would do."""
    figures = ("size", "norm", "problems")
    table = plain_table(("adapter", "kind", "rank", "targets", "base", *figures), right=figures)
    for adapter in found.adapters:
        table.add_row(*_cells(adapter))
    out.print(table)
    for adapter in found.adapters:
        _show_problems(f"adapter {adapter.name}", adapter.problems)
    _show_problems(found.source, found.problems)
    if found.passed_over:
        out.print(f"no adapter in: {', '.join(found.passed_over)}")
    if found.preview:
        _show_preview(found.preview)
    if found.plan:
        show_plan(found.plan)
    for warning in found.warnings:
        if not found.plan or warning not in found.plan.warnings:
            out.print(joined(styled("warning", "yellow"), f" {warning}"))


def _cells(adapter: InspectedAdapter) -> tuple[str, ...]:
    ranks = sorted({adapter.ranks[0], adapter.ranks[-1]}) if adapter.ranks else []
    named = adapter.base and "@".join(filter(None, (adapter.base, adapter.revision)))
    return (
        adapter.name,
        adapter.kind or "-",
        "-".join(map(str, ranks)) or "-",
        ", ".join(adapter.targets) or "-",
        named or "-",
        "-" if adapter.bytes is None else size(adapter.bytes),
        "-" if adapter.norm is None else f"{adapter.norm:.4g}",
        str(len(adapter.problems) or "none"),
    )


def _show_problems(what: str, problems: Sequence[Problem]) -> None:
    if problems:
        out.print()
        out.print(str(RequestError(problems, what)))


def _show_preview(preview: Preview) -> None:
    out.print()
    names = list(preview.norms)
    figures = ("weighted norm", "kept of it", *(f"conflict with {n}" for n in names))
    table = plain_table(("adapter", *figures), right=figures)
    for name in names:
        against = ("-" if n == name else f"{preview.pairwise[name][n]:.1%}" for n in names)
        table.add_row(
            name, f"{preview.norms[name]:.4g}", f"{preview.retention[name]:.1%}", *against
        )
    out.print(table)
    out.print(
        f"conflict {preview.conflict:.1%} · survival {preview.survival:.1%} of "
        f"{preview.entries:,} entries · merged norm {preview.merged_norm:.4g}"
    )
    out.print()
