"""What Prometheus can watch: merges, gates, promotions and champions, as its text format.

All of it is read from MLflow, whose runs outlive processes and freed versions, so that no
process has to count. A cron job writes the file that node_exporter's textfile collector reads:
tiesmith metrics --out /var/lib/node_exporter/tiesmith.prom
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from prometheus_client import CollectorRegistry, Metric, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from orchestration.home.store import Home
from orchestration.registry.champion import View
from orchestration.registry.versions import model_names
from orchestration.tracking.mlflow_client import connect, recorded_merges

__all__ = ["exposition", "write_exposition"]


class _Facts:
    """What the client library asks for metrics."""

    def __init__(self, home: Home) -> None:
        self.home = home

    def collect(self) -> Iterator[Metric]:
        yield from _merges(self.home)
        yield from _models(self.home)


def exposition(home: Home) -> str:
    """The metrics of this home in Prometheus' text format."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Facts(home))
    return generate_latest(registry).decode()


def write_exposition(home: Home, out: Path) -> None:
    """Write the metrics beside the file and rename: a scrape never reads half of them."""
    temporary = out.with_name(f".{out.name}.{os.getpid()}")
    temporary.write_text(exposition(home))
    temporary.replace(out)


def _merges(home: Home) -> Iterator[Metric]:
    merges = CounterMetricFamily(
        "tiesmith_merges",
        "Recorded merges by the gate's answer: pass, fail or inconclusive.",
        labels=["recipe", "gate"],
    )
    ended = GaugeMetricFamily(
        "tiesmith_last_merge_timestamp_seconds", "When the last merge ended.", labels=["recipe"]
    )
    seconds = GaugeMetricFamily(
        "tiesmith_last_merge_seconds", "How long the last merge took.", labels=["recipe"]
    )
    counts: Counter[tuple[str, str]] = Counter()
    seen: set[str] = set()
    for merge in recorded_merges(home):  # the newest first
        counts[merge.recipe, merge.gate] += 1
        if merge.recipe not in seen:
            seen.add(merge.recipe)
            ended.add_metric([merge.recipe], merge.ended)
            seconds.add_metric([merge.recipe], merge.seconds)
    for labels, count in sorted(counts.items()):
        merges.add_metric(labels, count)
    yield from (merges, ended, seconds)


def _models(home: Home) -> Iterator[Metric]:
    moves = CounterMetricFamily(
        "tiesmith_promotions", "Moves of champion.", labels=["model", "kind", "forced"]
    )
    champion = GaugeMetricFamily(
        "tiesmith_champion_version", "The version that serving uses.", labels=["model"]
    )
    followed = GaugeMetricFamily(
        "tiesmith_champion_followed",
        "1 where the alias points at what serving uses, 0 where it was moved elsewhere by hand.",
        labels=["model"],
    )
    scores = GaugeMetricFamily(
        "tiesmith_champion_score",
        "Share of the test items that the champion passed.",
        labels=["model", "skill"],
    )
    for name in model_names(home):
        view = View.of(connect(home), name)
        kinds = Counter((e.kind, str(e.forced).lower()) for e in view.promotions if e.finished)
        for labels, count in sorted(kinds.items()):
            moves.add_metric([name, *labels], count)
        now = view.standing()
        followed.add_metric([name], 0 if now.told else 1)
        if now.accepted:
            champion.add_metric([name], int(now.accepted.version))
            for skill, score in now.accepted.scores.items():
                scores.add_metric([name, skill], score)
    yield from (moves, champion, followed, scores)
