"""The report in a real browser, opened from disk."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from orchestration.report.items import clipped
from orchestration.report.render import as_html
from tests.orchestration.report.hostile import HOSTILE

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"]


@pytest.fixture
def chromium() -> Iterator:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()


@pytest.mark.browser
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_a_report_of_hostile_texts_opens_whole_and_quiet(
    hostile, chromium, tmp_path: Path, scheme: str, width: int
) -> None:
    from playwright.sync_api import expect

    file = tmp_path / "report.html"
    file.write_text(as_html(hostile))
    page = chromium.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    said, asked = [], []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    page.on("request", lambda request: asked.append(request.url.partition(":")[0]))
    page.goto(file.as_uri())

    pictures = page.locator("img")
    assert pictures.count() == len(hostile.heatmaps)
    assert all(picture.evaluate("image => image.naturalWidth > 0") for picture in pictures.all())
    answer = page.locator("details.item").first.locator(".wrong pre")
    expect(answer).not_to_be_visible()
    page.locator("details.item > summary").first.click()
    expect(answer).to_be_visible()
    assert answer.text_content() == clipped(HOSTILE)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert said == []
    assert asked == ["file"]


@pytest.mark.browser
def test_the_pages_policy_stops_a_script_that_came_through_all_the_same(
    hostile, chromium, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        intruder = f"<script>document.title = 'taken'</script><img src='{address}/x.png'>"
        file = tmp_path / "report.html"
        file.write_text(as_html(hostile).replace("</body>", f"{intruder}</body>"))
        page = chromium.new_page()
        page.goto(file.as_uri())
        assert page.title().startswith("tiny")
        server.setblocking(False)
        with pytest.raises(BlockingIOError):  # nobody connected
            server.accept()
