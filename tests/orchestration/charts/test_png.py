"""Pictures are small PNGs that fit into a page."""

import base64

import pytest

from orchestration.charts.png import Curves, bars, inline, lines, panels

BOUNDS = {"base": [(0.05, 0.2)], "merged": [(0.9, 1.0)]}


def test_bars_and_lines_are_small_png_charts():
    charts = [
        bars(["sql", "json"], {"base": [0.1, 0.0], "merged": [0.9, 1.0]}, "share"),
        bars(["sql"], {"base": [0.1], "merged": [1.0]}, "share", BOUNDS),
        lines({"conflict": [0.2, 0.3, 0.1]}, "tensor", "share"),
    ]
    for chart in charts:
        assert chart.startswith(b"\x89PNG")
        assert len(chart) < 60_000


def test_an_inline_chart_holds_its_own_bytes():
    markdown = inline(b"\x89PNG", "scores")
    assert markdown.startswith("![scores](data:image/png;base64,")
    assert base64.b64decode(markdown.split(",")[1].rstrip(")")) == b"\x89PNG"


@pytest.mark.parametrize("skills", [1, 2, 5])
@pytest.mark.parametrize("x", [[0.2, 0.5], ["mass", "count"]], ids=["numbers", "names"])
def test_panels_hold_a_set_of_curves_each_over_numbers_or_names(skills, x):
    series = {f"scale {n}": [0.1 * n, 0.9] for n in range(9)}
    bounds = {name: [(value, value + 0.05) for value in line] for name, line in series.items()}
    levels = {"specialist": 1.0, "base": 0.2}
    one = Curves("sql", x, series, levels, bounds, ring=(x[1], 0.9))
    chart = panels([one] * skills, "density", "right")
    assert chart.startswith(b"\x89PNG")
    assert len(chart) < 150_000
