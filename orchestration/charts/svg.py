"""Drawings in so few characters that Dagster's page shows them in place, as Markdown.

Dagster folds Markdown of 1,000 characters and more behind "[Show Markdown]", where a PNG in base64
always ends. An SVG of some strokes fits; where it does not, the caller's chart is folded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from statistics import fmean

from orchestration.charts.png import inline

__all__ = ["SHOWN", "Point", "curves", "scale", "whiskers"]

SHOWN = 999
"""Characters of Markdown that Dagster shows without a click."""

COLOURS = ("#888", "#07b", "#d50", "#096", "#c7a", "#e90")
LEFT, RIGHT, TOP, ROW = 80, 440, 16, 30
MOST_POINTS = 32
Point = tuple[float, float, float]
"""A share, and the low and high end of its interval."""


def whiskers(rows: Mapping[str, Mapping[str, Point]], chart: bytes, name: str) -> str:
    """Shares from 0 to 100% with their intervals: a row each, in it a stroke for each series.

    rows: by name, then by series, (share, low, high). chart: the PNG for rows that are too many.
    """
    series, height = list(next(iter(rows.values()), {})), TOP + ROW * len(rows)
    grid = "".join(f"M{_across(share)},{TOP}V{height}" for share in (0, 0.5, 1))
    drawn = [f"<path stroke='#8883' d='{grid}'/>"]
    drawn += [f"<text x='{_across(n) - 9}' y='{height + 14}'>{n:.0%}</text>" for n in (0, 1)]
    drawn += [
        f"<text y='{TOP + 20 + ROW * place}'>{escape(row)}</text>" for place, row in enumerate(rows)
    ]
    for place, one in enumerate(series):
        strokes = []
        for row, values in enumerate(rows.values()):
            share, low, high = map(_across, values[one])
            y = TOP + ROW * row + 8 * (place + 1)
            strokes.append(f"M{low},{y}H{high}M{share},{y - 4}v8")
        drawn.append(f"<path stroke='{COLOURS[place]}' d='{''.join(strokes)}'/>")
    return _markdown(drawn, series, height + 18, chart, name)


def scale(series: Mapping[str, Sequence[float]], chart: bytes, name: str) -> str:
    """Shares from 0 to 100% over their place, a line for each series; neighbours are averaged."""
    height = 4 * ROW
    grid = "".join(f"M{LEFT},{y}H{RIGHT}" for y in (TOP, (TOP + height) // 2, height))
    drawn = [f"<path stroke='#8883' d='{grid}'/><text y='{height}'>0%</text>"]
    drawn.append(f"<text y='{TOP + 4}'>100%</text>")
    for place, values in enumerate(series.values()):
        means = _thinned(values)
        step = (RIGHT - LEFT) / max(len(means) - 1, 1)
        points = [
            f"{LEFT + step * n:.0f},{height - (height - TOP) * y:.0f}" for n, y in enumerate(means)
        ]
        line = f"<path fill='none' stroke='{COLOURS[place]}' d='M{' '.join(points)}'/>"
        drawn.append(line)
    return _markdown(drawn, list(series), height + 4, chart, name)


def curves(
    series: Mapping[str, Sequence[Point]], marked: int, caption: str, chart: bytes, name: str
) -> str:
    """Shares from 0 to 100% with their intervals over their place: a line for each series.

    marked: the place at which an upright line stands. chart: the PNG for series that are too
    many, or too long.
    """
    if len(series) > len(COLOURS):
        return inline(chart, name)
    height = 4 * ROW
    step = (RIGHT - LEFT) // (len(next(iter(series.values()))) + 1)
    frame = (
        f"M{LEFT},{TOP}H{RIGHT}M{LEFT},{height}H{RIGHT}M{LEFT + step * (marked + 1)},{TOP}V{height}"
    )
    drawn = [f"<path stroke='#8883' d='{frame}'/><text y='{TOP + 4}'>100%</text>"]
    drawn.append(f"<text y='{height}'>0%</text>")
    for colour, points in zip(COLOURS, series.values(), strict=False):
        drawn.append(f"<path fill='none' stroke='{colour}' d='{_curve(points, step, height)}'/>")
    drawn.append(f"<text x='{LEFT}' y='{height + 16}'>{escape(caption)}</text>")
    return _markdown(drawn, list(series), height + 20, chart, name)


def _curve(points: Sequence[Point], step: int, height: int) -> str:
    """From point to point, at each up and down its interval and back."""
    path, before = f"M{LEFT},", None
    for point in points:
        y, low, high = (round(height - (height - TOP) * share) for share in point)
        path += f"{y}m{step},0" if before is None else f"l{step},{y - before}"
        path += f"V{low}V{high}V{y}"
        before = y
    return path


def _thinned(values: Sequence[float]) -> list[float]:
    """At most MOST_POINTS values, each the mean of as many neighbours."""
    size = -(-len(values) // MOST_POINTS)
    return [fmean(values[at : at + size]) for at in range(0, len(values), size)]


def _across(share: float) -> int:
    return round(LEFT + (RIGHT - LEFT) * share)


def _markdown(
    drawn: Sequence[str], series: Sequence[str], height: int, chart: bytes, name: str
) -> str:
    """The drawing with its legend."""
    legend = [
        f"<text x='{LEFT + 120 * place}' y='10' fill='{COLOURS[place]}'>{escape(one)}</text>"
        for place, one in enumerate(series)
    ]
    svg = (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='470' height='{height}' "
        f"font-size='12' fill='#888' stroke-width='2'>{''.join([*legend, *drawn])}</svg>"
    )
    plain = svg.replace("%", "%25").replace("#", "%23").replace("<", "%3C").replace(">", "%3E")
    markdown = f"![{name}](<data:image/svg+xml,{plain}>)"
    return markdown if len(markdown) <= SHOWN else inline(chart, name)
