"""Tables in Markdown and the picture, from what `benchmarks.merge` wrote down."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib.pyplot as plt
import numpy as np

from benchmarks.checkpoints import SIZES
from benchmarks.merge import RESULTS, START

__all__ = ["main"]

_PICTURE = Path(__file__).parent.parent / "docs" / "pictures" / "merge-speed.png"
_TITLES = {
    "copy": "copy and fsync of the base",
    "linear": "Tiesmith, linear",
    "ties": "Tiesmith, TIES",
    "remerge": "Tiesmith, TIES, one adapter more than last time",
    "peft": "PEFT `ties` (A and B apart)",
    "mergekit": "mergekit, TIES",
}
_COLOURS = {
    "copy": "#9a9a9a",
    "linear": "#4c9f70",
    "ties": "#1f6f4a",
    "peft": "#c9a227",
    "mergekit": "#b4483a",
}
_OURS = ("copy", "linear", "ties", "remerge")
_Cases = list[dict[str, Any]]


def main() -> None:
    """Print the tables and write the picture."""
    found = json.loads(RESULTS.read_text())
    cases = list(found["cases"].values())
    print(", ".join(f"{name} {value}" for name, value in found["machine"].items()))
    for size in dict.fromkeys(case["size"] for case in cases):
        plain = [c for c in cases if c["size"] == size and _is_plain(c)]
        if len(plain) > 1:
            print(f"\n{size}\n\n" + "\n".join(_beside(plain)))
    start = next(_seconds(c) for c in cases if c["size"] == START)
    print(f"\nStarting the program, with a merge of {START} parameters: {start:.1f} s\n")
    print(
        "\n".join(_varied([c for c in cases if c["tool"] in _OURS and c["size"] != START], start))
    )
    _draw([c for c in cases if _is_plain(c) and c["size"] != START])


def _is_plain(case: dict[str, Any]) -> bool:
    values = (case["adapters"], case["rank"], case["density"], case["threads"], case["cold"])
    return values == (4, 16, 0.5, 2, False)


def _seconds(case: dict[str, Any]) -> float:
    return median(run["seconds"] for run in case["runs"])


def _beside(cases: _Cases) -> Iterator[str]:
    """One row a tool: seconds, ratio to the copy, peak memory, disk beyond the copy's."""
    copy = next(c for c in cases if c["tool"] == "copy")
    yield "| what | seconds | of copy | peak memory | extra disk | runs |"
    yield "|---|---|---|---|---|---|"
    for tool in _TITLES:
        for case in (c for c in cases if c["tool"] == tool):
            ratio = f"{_seconds(case) / _seconds(copy):.1f} times"
            extra = max(r["disk_peak_bytes"] for r in case["runs"]) - _result_bytes(copy)
            extra = max(0, extra)
            yield (
                f"| {_TITLES[tool]} | {_seconds(case):.1f} | {ratio} | {_memory(case)} "
                f"| {extra / 1e9:.1f} GB | {len(case['runs'])} |"
            )


def _varied(cases: _Cases, start: float) -> Iterator[str]:
    """Ours and the copies; ns: of a core, for an entry of an adapter, without the start."""
    yield "| size | what | adapters | rank | density | threads | cache | seconds | ns | memory |"
    yield "|---|---|---|---|---|---|---|---|---|---|"
    for c in cases:
        entries = sum(math.prod(shape) for shape in SIZES[c["size"]].linears.values())
        work = (_seconds(c) - start) * c["threads"] * 1e9 / entries / c["adapters"]
        yield (
            f"| {c['size']} | {_TITLES[c['tool']]} | {c['adapters']} | {c['rank']} "
            f"| {c['density']:g} | {c['threads']} | {'cold' if c['cold'] else 'warm'} "
            f"| {_seconds(c):.1f} | {f'{work:.2f}' if _is_work(c, start) else ''} | {_memory(c)} |"
        )


def _is_work(case: dict[str, Any], start: float) -> bool:
    """Whether a merge takes well longer than the program's start, and something can be told."""
    return case["tool"] != "copy" and _seconds(case) > 1.5 * start


def _result_bytes(copy: dict[str, Any]) -> int:
    return max(run["disk_end_bytes"] for run in copy["runs"])


def _memory(case: dict[str, Any]) -> str:
    return f"{max(run['memory_bytes'] for run in case['runs']) / 1e6:,.0f} MB"


def _draw(cases: _Cases) -> None:
    """A panel for each size with its own axis, a bar for each tool."""
    sizes = [size for size in dict.fromkeys(c["size"] for c in cases) if size != "0.1B"]
    panels = [
        [c for t in _TITLES for c in cases if (c["size"], c["tool"]) == (s, t)] for s in sizes
    ]
    figure, grid = plt.subplots(
        len(sizes),
        figsize=(8, 0.6 * len(sizes) + 0.33 * sum(map(len, panels))),
        gridspec_kw={"height_ratios": [len(panel) for panel in panels]},
        layout="constrained",
    )
    for axes, size, panel in zip(np.atleast_1d(grid), sizes, panels, strict=True):
        _bars(axes, size, panel)
    _PICTURE.parent.mkdir(exist_ok=True)
    figure.savefig(_PICTURE, dpi=150)


def _bars(axes: plt.Axes, size: str, panel: _Cases) -> None:
    labels = [_TITLES[case["tool"]].replace("`", "") for case in panel]
    seconds = [_seconds(case) for case in panel]
    bars = axes.barh(labels, seconds, color=[_COLOURS[case["tool"]] for case in panel])
    axes.bar_label(bars, [f"{value:.1f} s" for value in seconds], padding=4)
    axes.set_title(f"{size} parameters, four adapters of rank 16", loc="left", fontsize=10)
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.set_xticks([])
    axes.spines[["top", "right", "bottom"]].set_visible(False)


if __name__ == "__main__":
    main()
