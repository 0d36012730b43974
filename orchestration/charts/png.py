"""Small PNG charts for Dagster's and MLflow's pages."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["Curves", "bars", "inline", "lines", "panels"]

WIDTH_INCHES, HEIGHT_INCHES, DPI = 6.4, 2.8, 90
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
"""Okabe and Ito's, which colour-blind readers can distinguish; markers and strokes say the same."""
MARKERS, STROKES = "os^DvPX", ("-", "--", "-.", ":")
ACROSS = 3


@dataclass(frozen=True)
class Curves:
    """One panel of a chart: shares from 0 to 1 by series, each over the same places `x`.

    levels: horizontal lines by name, dashed, then dotted. bounds: by series, the low and high end
    of each point's error bar. ring: the point to look at.
    """

    title: str
    x: Sequence[Any]
    series: Mapping[str, Sequence[float]]
    levels: Mapping[str, float]
    bounds: Mapping[str, Sequence[tuple[float, float]]]
    ring: tuple[Any, float] | None = None


def bars(
    groups: Sequence[str],
    series: Mapping[str, Sequence[float]],
    label: str,
    bounds: Mapping[str, Sequence[tuple[float, float]]] | None = None,
) -> bytes:
    """Grouped bars between 0 and 1: one group per name, one bar per series.

    bounds: by series, the low and high end of each bar's error bar.
    """
    figure, axes = _figure()
    width = 0.8 / len(series)
    for place, (name, values) in enumerate(series.items()):
        at = [group + (place - (len(series) - 1) / 2) * width for group in range(len(groups))]
        reach = _reaches(values, bounds[name]) if bounds else None
        error = {"elinewidth": 1, "capsize": 2, "ecolor": "#333333"}
        drawn = axes.bar(at, values, width, label=name, yerr=reach, error_kw=error)
        axes.bar_label(drawn, labels=[f"{value:.0%}" for value in values], fontsize=7)
    axes.set_xticks(range(len(groups)), groups)
    axes.set_ylim(0, 1.15)
    axes.set_ylabel(label)
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    return _png(figure)


def lines(series: Mapping[str, Sequence[float]], x_label: str, label: str) -> bytes:
    """One line per series over its index, from 0 up."""
    figure, axes = _figure()
    for name, values in series.items():
        axes.plot(range(len(values)), values, marker=".", label=name)
    axes.set_ylim(bottom=0)
    axes.set_xlabel(x_label)
    axes.set_ylabel(label)
    axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False)
    return _png(figure)


def panels(curves: Sequence[Curves], x_label: str, label: str) -> bytes:
    """One panel for each set of curves, side by side, with one legend below them."""
    columns = min(len(curves), ACROSS)
    rows = math.ceil(len(curves) / columns)
    figure = _blank(1.2 * WIDTH_INCHES, 0.5 + 1.1 * HEIGHT_INCHES * rows)
    grid = figure.subplots(rows, columns, sharey=True, squeeze=False)
    for axes in grid.flat[len(curves) :]:
        axes.remove()
    for axes, one in zip(grid.flat, curves, strict=False):
        _draw(axes, one)
        axes.set_xlabel(x_label)
    for axes in grid[:, 0]:
        axes.set_ylabel(label)
    figure.legend(
        *grid.flat[0].get_legend_handles_labels(),
        loc="outside lower center",
        ncols=4,
        frameon=False,
    )
    return _png(figure)


def _draw(axes: Axes, curves: Curves) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.set_title(curves.title)
    axes.set_ylim(0, 1.05)
    axes.grid(axis="y", alpha=0.3)
    for place, (name, values) in enumerate(curves.series.items()):
        axes.errorbar(
            curves.x,
            values,
            _reaches(values, curves.bounds[name]),
            elinewidth=1,
            capsize=2,
            color=COLOURS[place % len(COLOURS)],
            marker=MARKERS[place % len(MARKERS)],
            linestyle=STROKES[place // len(COLOURS) % len(STROKES)],
            label=name,
        )
    for (name, value), stroke in zip(curves.levels.items(), ("--", ":"), strict=False):
        axes.axhline(value, color="#555555", linestyle=stroke, linewidth=1.2, label=name)
    axes.set_xticks(list(dict.fromkeys(curves.x)))
    if curves.ring:
        at, value = curves.ring
        axes.plot(
            [at],
            [value],
            "o",
            label="chosen",
            markersize=15,
            markerfacecolor="none",
            markeredgecolor="#000000",
        )


def _reaches(
    values: Sequence[float], bounds: Sequence[tuple[float, float]]
) -> tuple[list[float], list[float]]:
    """How far each error bar reaches down and up; not below nothing, as rounding may have it."""
    pairs = list(zip(values, bounds, strict=True))
    down = [max(0.0, value - low) for value, (low, _) in pairs]
    return down, [max(0.0, high - value) for value, (_, high) in pairs]


def inline(chart: bytes, name: str) -> str:
    """Markdown that holds the chart itself."""
    return f"![{name}](data:image/png;base64,{base64.b64encode(chart).decode()})"


def _figure() -> tuple[Figure, Axes]:
    figure = _blank(WIDTH_INCHES, HEIGHT_INCHES)
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _blank(width: float, height: float) -> Figure:
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), dpi=DPI, layout="constrained")


def _png(figure: Figure) -> bytes:
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()
