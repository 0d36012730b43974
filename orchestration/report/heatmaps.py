"""Interference as heatmaps: module by layer, once for a light page and once for a dark one."""

from __future__ import annotations

import io
import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from common.problem import printable

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from merge_core.ties.interference import Resolution, TensorResolution

__all__ = ["Heatmap", "interference_heatmaps", "place"]

WIDTH_INCHES, ROW_INCHES, DPI = 8.0, 0.3, 150
MOST_NAMES = 40  # on one axis
MOST_NUMBERS = 12  # columns, for a number to fit into a cell
LEAST_SPAN = 0.1  # of a colour scale, so that noise does not look like structure


@dataclass(frozen=True)
class Theme:
    """Colours of a page: its paper, its ink, and the two ends of a scale."""

    paper: str
    ink: str
    low: str
    high: str


LIGHT = Theme(paper="#ffffff", ink="#3d434d", low="#eef6f4", high="#0b6b63")
DARK = Theme(paper="#1b1e24", ink="#b9bec7", low="#20303a", high="#3fd6c1")


@dataclass(frozen=True)
class Heatmap:
    """A drawing in PNG for both kinds of page; `caption` says what it shows, and how to read it."""

    name: str
    caption: str
    light: bytes
    dark: bytes


@dataclass(frozen=True)
class Grid:
    """Shares by row and column; NaN where there is none."""

    rows: Sequence[str]
    columns: Sequence[str]
    values: Sequence[Sequence[float]]


def interference_heatmaps(resolution: Resolution) -> tuple[Heatmap, ...]:
    """Conflict and survival by module and layer; what each adapter keeps, layer by layer."""
    return (
        _heatmap(
            "conflict",
            "Conflict: the share of the entries that two or more adapters change whose signs "
            "differ. Two that have nothing to do with each other come to 50%.",
            _by_module(resolution, lambda tensor: tensor.conflict),
        ),
        _heatmap(
            "survival",
            "Survival: the share of all entries that the merge changes.",
            _by_module(resolution, lambda tensor: tensor.survival),
        ),
        _heatmap(
            "kept of each adapter",
            "What the merge keeps of each adapter's update: 100% is all of it, more than that "
            "where others push the same way, less than nothing where they turn it round.",
            _by_adapter(resolution),
        ),
    )


def _by_module(resolution: Resolution, share: Callable[[TensorResolution], float]) -> Grid:
    places = {place(name): tensor for name, tensor in resolution.tensors.items()}
    modules, layers = sorted({row for row, _ in places}), _layers(places)
    return Grid(
        _short(modules),
        layers,
        [[share(places[m, n]) if (m, n) in places else math.nan for n in layers] for m in modules],
    )


def _by_adapter(resolution: Resolution) -> Grid:
    """Retention over a layer's tensors together: Σ⟨merged, x⟩ / Σ‖x‖²."""
    dots: dict[tuple[str, str], float] = defaultdict(float)
    squares: dict[tuple[str, str], float] = defaultdict(float)
    places = [(*place(name), tensor) for name, tensor in resolution.tensors.items()]
    for _, layer, tensor in places:
        for name, norm in tensor.norms.items():
            dots[name, layer] += tensor.retention[name] * norm**2
            squares[name, layer] += norm**2
    layers, names = _layers((row, layer) for row, layer, _ in places), list(resolution.total.norms)
    shares = {at: dots[at] / square for at, square in squares.items() if square}
    return Grid(names, layers, [[shares.get((n, at), math.nan) for at in layers] for n in names])


def place(tensor: str) -> tuple[str, str]:
    """Module and layer of a tensor's name; "" for a tensor of no layer."""
    name = tensor.removesuffix(".weight")
    found = re.search(r"\.(\d+)(?=\.)", name)
    return (name[: found.start()] + name[found.end() :], found[1]) if found else (name, "")


def _layers(places: Iterable[tuple[str, str]]) -> list[str]:
    return sorted({layer for _, layer in places}, key=lambda layer: (int(layer or -1), layer))


def _short(names: Sequence[str]) -> list[str]:
    """Names without the dotted beginning that they share."""
    parts = [name.split(".") for name in names]
    beginnings = zip(*(part[:-1] for part in parts), strict=False)
    shared = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, beginnings))
    return [".".join(part[shared:]) for part in parts]


def _heatmap(name: str, caption: str, grid: Grid) -> Heatmap:
    return Heatmap(name, caption, light=_draw(grid, LIGHT), dark=_draw(grid, DARK))


def _draw(grid: Grid, theme: Theme) -> bytes:
    from matplotlib.colors import LinearSegmentedColormap
    from matplotlib.figure import Figure

    values = np.array(grid.values)
    height = 0.7 + min(len(grid.rows), MOST_NAMES) * ROW_INCHES
    figure = Figure((WIDTH_INCHES, height), dpi=DPI, layout="constrained", facecolor=theme.paper)
    axes = figure.add_subplot(facecolor=theme.paper)
    scale = LinearSegmentedColormap.from_list("scale", [theme.low, theme.high])
    low, high = _span([value for row in grid.values for value in row])
    shown = axes.imshow(values, cmap=scale, vmin=low, vmax=high, aspect="auto")
    _name_axes(axes, grid, theme)
    if len(grid.columns) <= MOST_NUMBERS and len(grid.rows) <= MOST_NAMES:
        _write_numbers(axes, grid, shown.to_rgba(values))
    bar = figure.colorbar(shown, ax=axes, format="{x:.0%}", pad=0.01, ticks=[low, high])
    bar.outline.set_visible(False)
    bar.ax.tick_params(colors=theme.ink, labelsize=8, length=0)
    content = io.BytesIO()
    figure.savefig(content, format="png", metadata={"Software": None})
    return content.getvalue()


def _span(values: Sequence[float]) -> tuple[float, float]:
    """The ends of a colour scale over the values."""
    there = [value for value in values if not math.isnan(value)] or [0.0]
    low, high = min(there), max(there)
    spread = max(LEAST_SPAN - (high - low), 0) / 2
    return low - spread, high + spread


def _name_axes(axes: Axes, grid: Grid, theme: Theme) -> None:
    for axis, names in ((axes.yaxis, grid.rows), (axes.xaxis, grid.columns)):
        step = math.ceil(len(names) / MOST_NAMES)
        shown = [printable((name or "none")[-40:]) for name in names[::step]]
        # Names come from files of strangers: a dollar sign is no formula.
        axis.set_ticks(range(0, len(names), step), shown, parse_math=False)
    axes.tick_params(colors=theme.ink, labelsize=8, length=0)
    axes.set_xlabel("layer", color=theme.ink, fontsize=8)
    axes.spines[:].set_visible(False)


def _write_numbers(axes: Axes, grid: Grid, colours: NDArray[np.float64]) -> None:
    """The share in each cell, black or white, whichever reads better on the cell's colour."""
    for row, values in enumerate(grid.values):
        for column, value in enumerate(values):
            red, green, blue, _ = colours[row, column]
            light = 0.3 * red + 0.59 * green + 0.11 * blue > 0.5
            if not math.isnan(value):
                ink = "#14171b" if light else "#ffffff"
                told = f"{value:.0%}"
                axes.text(column, row, told, color=ink, fontsize=8, ha="center", va="center")
