"""What `tiesmith bench` prints for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orchestration.formatting import size
from orchestration.terminal.console import out, plain_table

if TYPE_CHECKING:
    from evaluation.serving_bench.bench import ServingReport

__all__ = ["show_serving"]


def show_serving(report: ServingReport) -> None:
    """A line for each variant, batch size and mix; then each variant, and what was left out."""
    figures = ("adapters", "batch", "p50", "p95", "cpu", "requests/s", "tokens/s")
    costs = ("loaded in", "memory", *report.variants[0].quality)
    served = plain_table(("variant", *figures), right=figures)
    variants = plain_table(("variant", *costs), right=costs)
    for variant in report.variants:
        for one in variant.served:
            spent = (one.p50_seconds, one.p95_seconds, one.cpu_seconds_per_request)
            latencies = (f"{seconds * 1e3:,.0f} ms" for seconds in spent)
            rates = (f"{one.requests_per_second:.2f}", f"{one.tokens_per_second:,.0f}")
            served.add_row(variant.name, str(one.mix), str(one.batch), *latencies, *rates)
        quality = (f"{score:.1%}" for score in variant.quality.values())
        variants.add_row(
            variant.name, f"{variant.load_seconds:.2f} s", size(variant.memory_bytes), *quality
        )
    out.print(served)
    out.print()
    out.print(variants)
    for name, why in report.refused.items():
        out.print(f"{name}: not measured, {why}")
