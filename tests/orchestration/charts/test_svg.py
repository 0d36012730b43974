"""Drawings are short enough for Dagster to show them, and give way to a PNG where they are not."""

from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from orchestration.charts.png import inline
from orchestration.charts.svg import SHOWN, curves, scale, whiskers

SCORES = {
    "base": (0.0, 0.0, 0.04),
    "specialist": (1.0, 0.97, 1.0),
    "merged": (0.5, 0.4, 0.6),
}


def drawn(markdown):
    """The elements of a drawing, which is valid XML, by tag."""
    data = unquote(markdown.partition("data:image/svg+xml,")[2].removesuffix(">)"))
    return [(node.tag.partition("}")[2], node) for node in ElementTree.fromstring(data).iter()]


def test_each_score_is_a_stroke_as_long_as_its_interval():
    found = drawn(whiskers({"sql": SCORES}, b"", "scores"))
    strokes = [node.get("d") for tag, node in found if tag == "path"]
    assert strokes[1:] == ["M80,24H94M80,20v8", "M429,32H440M440,28v8", "M224,40H296M260,36v8"]
    texts = [node.text for tag, node in found if tag == "text"]
    assert texts == ["base", "specialist", "merged", "0%", "100%", "sql"]


def test_names_cannot_break_out_of_the_drawing():
    hostile = "a<b>&'\"#%)"
    found = drawn(whiskers({hostile: {hostile: (0.5, 0.4, 0.6)}}, b"", "scores"))
    assert [node.text for tag, node in found if tag == "text"].count(hostile) == 2


@pytest.mark.parametrize("skills", [1, 4, 12])
def test_a_drawing_that_would_be_folded_is_the_chart_instead(skills):
    rows = {f"skill-{n}": SCORES for n in range(skills)}
    markdown = whiskers(rows, b"PNG", "scores")
    if skills < 12:
        assert len(markdown) <= SHOWN
    else:
        assert markdown == inline(b"PNG", "scores")


@pytest.mark.parametrize("tensors", [1, 2, 35, 300])
def test_any_number_of_tensors_makes_two_lines_that_dagster_shows(tensors):
    series = {"conflict": [0.5] * tensors, "survival": [n / tensors for n in range(tensors)]}
    markdown = scale(series, b"PNG", "per tensor")
    assert len(markdown) <= SHOWN
    assert sum(tag == "path" for tag, _ in drawn(markdown)) == 3


def test_each_point_of_a_curve_stands_at_its_share_with_its_interval_up_and_down():
    series = {"sql": [(0.5, 0.4, 0.6), (1.0, 0.9, 1.0)], "json": [(0.0, 0.0, 0.1)] * 2}
    found = drawn(curves(series, 1, "density 0.2 to 0.4", b"", "scores"))
    frame, *lines = [node.get("d") for tag, node in found if tag == "path"]
    assert frame.endswith("M320,16V120")
    assert lines == [
        "M80,68m120,0V78V58V68l120,-52V26V16V16",
        "M80,120m120,0V120V110V120l120,0V120V110V120",
    ]
    texts = [node.text for tag, node in found if tag == "text"]
    assert texts == ["sql", "json", "100%", "0%", "density 0.2 to 0.4"]


@pytest.mark.parametrize(
    ("skills", "candidates"), [(1, 1), (1, 20), (2, 9), (3, 5), (4, 9), (9, 1)]
)
def test_curves_that_would_be_folded_are_the_chart_instead(skills, candidates):
    series = {f"skill-{n}": [(0.75, 0.7, 0.8)] * candidates for n in range(skills)}
    caption = "density 0.1 to 0.9, chosen 0.4, with election unanimous"
    markdown = curves(series, 0, caption, b"PNG", "scores by density")
    if skills <= 3:
        assert len(markdown) <= SHOWN and "svg" in markdown
    else:
        assert markdown == inline(b"PNG", "scores by density")
