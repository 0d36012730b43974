"""What `tiesmith bench` prints for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orchestration.formatting import size
from orchestration.terminal.console import out, plain_table

if TYPE_CHECKING:
    from evaluation.serving_bench.bench import ServingReport

__all__ = ["show_serving"]


def show_serving(report: ServingReport) -> None:
    """A line for each arm, batch size and mix; then each arm as a whole, and what was left out."""
    figures = ("adapters", "batch", "p50", "p95", "cpu", "requests/s", "tokens/s")
    costs = ("loaded in", "memory", *report.arms[0].quality)
    served = plain_table(("arm", *figures), right=figures)
    arms = plain_table(("arm", *costs), right=costs)
    for arm in report.arms:
        for one in arm.served:
            spent = (one.p50_seconds, one.p95_seconds, one.cpu_seconds_per_request)
            latencies = (f"{seconds * 1e3:,.0f} ms" for seconds in spent)
            rates = (f"{one.requests_per_second:.2f}", f"{one.tokens_per_second:,.0f}")
            served.add_row(arm.name, str(one.mix), str(one.batch), *latencies, *rates)
        quality = (f"{score:.1%}" for score in arm.quality.values())
        arms.add_row(arm.name, f"{arm.load_seconds:.2f} s", size(arm.memory_bytes), *quality)
    out.print(served)
    out.print()
    out.print(arms)
    for name, why in report.refused.items():
        out.print(f"{name}: not measured, {why}")
