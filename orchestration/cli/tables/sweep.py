"""What `tiesmith sweep` prints for a person."""

from __future__ import annotations

from orchestration.cli.tables.results import show_run
from orchestration.formatting import scored
from orchestration.records.run_summary import SweepSummary
from orchestration.sweeps.grid import label
from orchestration.sweeps.record import least_p
from orchestration.terminal.console import out, plain_table

__all__ = ["show_sweep"]


def show_sweep(report: SweepSummary) -> None:
    """The candidates on validation items, why one was chosen, then its run on the test items."""
    sweep = report.sweep
    skills = [f"{name} ({items} items)" for name, items in sweep.items.items()]
    figures = (*skills, "p", "worst", "mean", "survival", "seconds")
    table = plain_table(("candidate", *figures), right=figures)
    for name, scores in (("base", sweep.base), ("specialist", sweep.specialist)):
        row = (name, *(f"{scores[skill]:.1%}" for skill in sweep.items))
        table.add_row(*row, style="dim")
    for place, candidate in enumerate(sweep.candidates):
        right = [
            scored(candidate.scores[skill], candidate.low[skill], candidate.high[skill])
            for skill in sweep.items
        ]
        shares = (candidate.worst, candidate.mean, candidate.survival)
        kept = [f"{share:.1%}" for share in shares]
        style = "bold green" if place == sweep.winner else None
        cells = (*right, least_p(candidate), *kept, f"{candidate.seconds:.1f}")
        table.add_row(label(candidate.values), *cells, style=style)
    out.print("Validation items, with 95% intervals; p: the same as the chosen one by chance?")
    out.print("worst, mean: what is kept of the specialists, at the least and on average")
    out.print(table)
    out.print()
    out.print(sweep.reason)
    out.print()
    out.print("Test items, the chosen merge alone:")
    show_run(report.run)
