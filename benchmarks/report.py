"""Tables in Markdown and the picture, from what `benchmarks.merge` wrote down."""

import json
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import matplotlib.pyplot as plt

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
_COLOURS = {"copy": "#9a9a9a", "linear": "#4c9f70", "ties": "#1f6f4a", "peft": "#c9a227"}
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
    """One row a tool: seconds, ratio to the copy, peak memory, disk beyond the result."""
    copy = next((_seconds(c) for c in cases if c["tool"] == "copy"), None)
    yield "| what | seconds | of copy | peak memory | extra disk | runs |"
    yield "|---|---|---|---|---|---|"
    for tool in _TITLES:
        for case in (c for c in cases if c["tool"] == tool):
            ratio = f"{_seconds(case) / copy:.1f} times" if copy else ""
            extra = max(r["disk_peak_bytes"] - r["disk_end_bytes"] for r in case["runs"])
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
            f"| {_seconds(c):.1f} | {f'{work:.2f}' if c['tool'] != 'copy' else ''} | {_memory(c)} |"
        )


def _memory(case: dict[str, Any]) -> str:
    return f"{max(run['memory_bytes'] for run in case['runs']) / 1e6:,.0f} MB"


def _draw(cases: _Cases) -> None:
    """Seconds by size and tool, on a logarithmic axis."""
    sizes = list(dict.fromkeys(case["size"] for case in cases))
    tools = [tool for tool in _TITLES if any(case["tool"] == tool for case in cases)]
    figure, axes = plt.subplots(figsize=(8, 0.6 + 0.45 * len(sizes) * len(tools)))
    rows = [(size, tool) for size in sizes for tool in tools]
    labels = _bars(axes, cases, rows)
    axes.set_yticks(range(len(labels)), labels)
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.set_xlabel("seconds, whole process (median)")
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    _PICTURE.parent.mkdir(exist_ok=True)
    figure.savefig(_PICTURE, dpi=150)


def _bars(axes: plt.Axes, cases: _Cases, rows: Sequence[tuple[str, str]]) -> list[str]:
    labels = list[str]()
    for size, tool in rows:
        case = next((c for c in cases if (c["size"], c["tool"]) == (size, tool)), None)
        if case:
            seconds = _seconds(case)
            axes.barh(len(labels), seconds, color=_COLOURS.get(tool, "#b4483a"))
            axes.text(seconds * 1.05, len(labels), f"{seconds:.1f} s", va="center")
            labels.append(f"{size}  {_TITLES[tool].replace('`', '')}")
    return labels


if __name__ == "__main__":
    main()
