"""Pictures are small PNGs that fit into a page."""

import base64

from orchestration.pictures import bars, inline, lines


def test_bars_and_lines_are_small_png_pictures():
    pictures = [
        bars(["sql", "json"], {"base": [0.1, 0.0], "merged": [0.9, 1.0]}, "share"),
        lines({"conflict": [0.2, 0.3, 0.1]}, "tensor", "share"),
    ]
    for picture in pictures:
        assert picture.startswith(b"\x89PNG")
        assert len(picture) < 60_000


def test_an_inline_picture_holds_its_own_bytes():
    markdown = inline(b"\x89PNG", "scores")
    assert markdown.startswith("![scores](data:image/png;base64,")
    assert base64.b64decode(markdown.split(",")[1].rstrip(")")) == b"\x89PNG"
