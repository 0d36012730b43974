"""Small PNG charts for Dagster's and MLflow's pages."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["bars", "inline", "lines"]

WIDTH_INCHES, HEIGHT_INCHES, DPI = 6.4, 2.8, 90


def bars(groups: Sequence[str], series: Mapping[str, Sequence[float]], label: str) -> bytes:
    """Grouped bars between 0 and 1: one group per name, one bar per series."""
    figure, axes = _figure()
    width = 0.8 / len(series)
    for place, (name, values) in enumerate(series.items()):
        at = [group + (place - (len(series) - 1) / 2) * width for group in range(len(groups))]
        drawn = axes.bar(at, values, width, label=name)
        axes.bar_label(drawn, labels=[f"{value:.0%}" for value in values], fontsize=7)
    axes.set_xticks(range(len(groups)), groups)
    axes.set_ylim(0, 1.1)
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


def inline(picture: bytes, name: str) -> str:
    """Markdown that holds the picture itself."""
    return f"![{name}](data:image/png;base64,{base64.b64encode(picture).decode()})"


def _figure() -> tuple[Figure, Axes]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH_INCHES, HEIGHT_INCHES), dpi=DPI, layout="constrained")
    axes = figure.add_subplot()
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _png(figure: Figure) -> bytes:
    content = io.BytesIO()
    figure.savefig(content, format="png")
    return content.getvalue()
