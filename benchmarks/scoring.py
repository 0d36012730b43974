"""What it costs to score an answer: python -m benchmarks.scoring

`sandbox` runs the gold query of every item of the zoo's sql suite, on all fillings, in a warm
sandbox. The others score the gold answers of a suite's test items as an evaluation does.
Milliseconds of the clock; results: benchmarks/results/scoring.json.
"""

import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from evaluation.result import Answer
from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.score import score_items
from evaluation.suites.suite import JsonItem, SqlItem, load_suite

__all__ = ["main"]

RESULTS = Path(__file__).parent / "results" / "scoring.json"
SUITES = Path(__file__).parents[1] / "zoo" / "suites"
ROUNDS = 3


def main() -> None:
    """Measure, print and write down."""
    machine = {"cores": os.cpu_count(), "load average": os.getloadavg()[0]}
    results = {
        "machine": machine,
        "sandbox": _sandbox(),
        "sql": _suite("sql"),
        "json": _suite("json"),
    }
    RESULTS.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(results, indent=2))


def _sandbox() -> dict[str, Any]:
    suite = load_suite(SUITES / "sql")
    items = [item for item in suite.items if isinstance(item, SqlItem)]
    with Sandbox() as sandbox:
        sandbox.run(suite.fillings(items[0].database), items[0].gold)  # it starts
        spent = [
            _milliseconds(lambda item=item: sandbox.run(suite.fillings(item.database), item.gold))
            for item in items
        ]
    return {"queries": len(spent), **_figures(spent)}


def _suite(name: str) -> dict[str, Any]:
    """Milliseconds an answer, the start of the sandbox included, of each round."""
    suite = load_suite(SUITES / name)
    items = suite.split("test")
    answers = [Answer(_gold(item), 1, True) for item in items]
    spent = [
        _milliseconds(lambda: score_items(suite, items, answers)) / len(items)
        for _ in range(ROUNDS)
    ]
    return {"answers": len(items), "median": median(spent)}


def _gold(item: object) -> str:
    match item:
        case SqlItem():
            return item.gold
        case JsonItem():
            return json.dumps(item.gold)
    raise TypeError(f"{type(item).__name__} has no gold answer")


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def _figures(spent: Sequence[float]) -> dict[str, float]:
    return {
        "mean": sum(spent) / len(spent),
        "median": median(spent),
        "95th percentile": quantiles(spent, n=20)[-1],
        "longest": max(spent),
    }


if __name__ == "__main__":
    main()
