"""In a real browser: a person materialises a merge from Dagster's page and finds it in MLflow."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from orchestration.home.store import Home
from orchestration.operations.ui_servers import dagster_server, mlflow_server, running
from orchestration.run_recipe import register_recipes
from orchestration.runs.dagster_instance import open_instance
from tests.orchestration.ports import free_port

PATIENCE_SECONDS = 400
PATIENCE_FOR_A_PAGE_SECONDS = 60
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass(frozen=True)
class Site:
    """The two servers' addresses and the one merge partition that the shelf has."""

    dagster: str
    mlflow: str
    partition: str


@pytest.fixture
def site(world, home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """What `tiesmith ui` serves, over a home whose shelf has one recipe; the sensors are off."""
    world.recipe()
    monkeypatch.setenv("TIESMITH_SENSORS", "off")
    list(register_recipes(home))
    with open_instance(home) as instance:
        (partition,) = instance.get_dynamic_partitions("merges")
    mlflow = mlflow_server(home.root, free_port())
    dagster = dagster_server(home.root, free_port(), mlflow.port)
    with running([dagster, mlflow], home.root / "logs"):
        yield Site(dagster.address, mlflow.address, partition)


@pytest.fixture
def page():
    """A page of Debian's chromium."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE_FOR_A_PAGE_SECONDS * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.set_default_timeout(PATIENCE_FOR_A_PAGE_SECONDS * 1000)
        yield page
        browser.close()


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.timeout(PATIENCE_SECONDS + 200)
def test_a_merge_is_materialised_from_its_page_and_found_in_the_registry(site: Site, page) -> None:
    from playwright.sync_api import expect

    page.goto(f"{site.dagster}/asset-groups")
    for group in ("adapters", "merges", "evaluations", "registry"):
        expect(page.get_by_text(group, exact=True).first).to_be_visible()
    _launch(page, site)
    _wait_until_green(page, site, "registered_model")
    _wait_until_green(page, site, "merge_record")
    expect(page.get_by_text("manners", exact=True).first).to_be_visible()
    expect(page.get_by_text("which keeps the margin")).to_be_visible()
    record = page.get_by_role("link", name="parameters and scores").get_attribute("href")
    report = page.get_by_role("link", name="report.html").get_attribute("href")
    picture = page.locator("img[alt='scores with 95% intervals']")
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") > 100

    page.goto(f"{site.dagster}/locations/tiesmith/asset-groups/merges/lineage")
    expect(page.get_by_text("3 / 3 Passed")).to_have_count(1)
    expect(page.get_by_text("4 / 4 Passed")).to_have_count(1)

    page.goto(f"{site.mlflow}/#/models/tiny/versions/1")
    expect(page.get_by_text("challenger").first).to_be_visible()
    expect(page.get_by_text(site.partition).first).to_be_visible()
    expect(page.get_by_text("The gate passed").first).to_be_visible()
    page.goto(f"{site.mlflow}/#/experiments/1/runs?viewStateShareKey=scores")
    expect(page.get_by_text("tiesmith.gate").first).to_be_visible()
    expect(page.get_by_text("manners/merged").first).to_be_visible()
    page.goto(record)
    expect(page.get_by_text("manners/merged").first).to_be_visible()
    page.goto(report)
    expect(page.frame_locator("iframe").get_by_text("The gate passed")).to_be_visible()


def _launch(page, site: Site) -> None:
    """Materialise every stage of the one partition, from the page of the job `merge`."""
    page.goto(f"{site.dagster}/locations/tiesmith/jobs/merge")
    page.get_by_role("button", name="Materialize all").click()
    page.get_by_role("button", name="All", exact=True).click()
    page.get_by_role("button", name="Launch 1 run").click()
    page.get_by_text(re.compile("Launched run")).wait_for()


def _wait_until_green(page, site: Site, asset: str) -> None:
    """Look at the partition of an asset until Dagster says that it is materialised."""
    address = f"{site.dagster}/assets/{asset}?view=partitions&partition={site.partition}"
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        page.goto(address)
        page.get_by_text("Partitions Selected").wait_for()
        page.wait_for_timeout(5000)
        if page.get_by_text("Materialized", exact=True).count():
            return
    raise AssertionError(page.inner_text("body"))
