"""Keep what `tiesmith bench serve` measured, and print its table for the documentation.

    tiesmith bench serve --json | python -m benchmarks.serving zoo
    tiesmith bench serve --synthetic 1b --json | python -m benchmarks.serving 1b

Results: benchmarks/results/serving.json, by the name given. The table is of the widest mix.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

__all__ = ["main", "table"]

RESULTS = Path(__file__).parent / "results" / "serving.json"


def main() -> None:
    """Read a report from the last line of stdin."""
    report = json.loads(sys.stdin.read().splitlines()[-1])
    results = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    machine = {"cores": os.cpu_count(), "load average": os.getloadavg()[1]}
    results[sys.argv[1]] = {**report, "machine": machine}
    RESULTS.write_text(json.dumps(results, indent=2) + "\n")
    print(table(report))


def table(report: dict[str, Any]) -> str:
    """Markdown: a line for each variant."""
    first = report["variants"][0]
    widest = max(served["mix"] for served in first["served"])
    batches = sorted({served["batch"] for served in first["served"]})
    head = ["variant", "loaded in", "memory", f"p50, p95 at batch {batches[0]}"]
    head += [f"requests/s, CPU s each at batch {batch}" for batch in batches]
    head += [f"{name} right" for name in first["quality"]]
    lines = [head, ["---"] * len(head)]
    for variant in report["variants"]:
        served = {one["batch"]: one for one in variant["served"] if one["mix"] == widest}
        alone = served[batches[0]]
        lines.append(
            [
                variant["name"],
                f"{variant['load_seconds']:.1f} s",
                f"{variant['memory_bytes'] / 1e9:.2f} GB",
                f"{alone['p50_seconds']:.2f} s, {alone['p95_seconds']:.2f} s",
                *(
                    f"{served[batch]['requests_per_second']:.1f}, "
                    f"{served[batch]['cpu_seconds_per_request']:.3f}"
                    for batch in batches
                ),
                *(f"{score:.0%}" for score in variant["quality"].values()),
            ]
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    main()
