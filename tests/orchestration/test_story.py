"""With the real daemon: an adapter lands, its facts are computed, the recipe merges, once."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from orchestration.instance import open_instance
from orchestration.landing import add_adapter
from orchestration.registry import list_models

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 900


@pytest.fixture
def daemon(world, home, tmp_path):
    """The daemon with its sensors on, and where it writes."""
    environment = {
        **os.environ,
        "DAGSTER_HOME": str(home.dagster),
        "TIESMITH_HOME": str(home.root),
        "TIESMITH_RECIPES": str(world.root / "recipes"),
        "TIESMITH_SENSORS": "on",
    }
    log = tmp_path / "daemon.log"
    command = [sys.executable, "-m", "dagster._daemon", "run", "-m", "orchestration.definitions"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
        yield log
        process.terminate()
        process.wait(60)


@pytest.mark.slow
@pytest.mark.story
@pytest.mark.timeout(PATIENCE_SECONDS + 120)
def test_an_adapter_that_lands_is_merged_once_by_each_recipe_that_includes_it(world, home, daemon):
    world.recipe(name="with-landed", adapters={"from": "landing", "match": "*"})
    world.recipe(name="without", adapters={"kind": str(world.root / "adapters" / "terse")})
    add_adapter(str(world.root / "adapters" / "kind"), None, home)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not list_models(home).versions and time.monotonic() < deadline:
        time.sleep(2)
    assert [version.model for version in list_models(home).versions] == ["with-landed"], (
        daemon.read_text()[-4000:]
    )
    time.sleep(35)  # two more ticks, in which nothing new may be requested
    with open_instance(home) as instance:
        runs = sorted((run.job_name, run.status.value) for run in instance.get_runs())
        partitions = instance.get_dynamic_partitions("merges")
    assert runs == [("adapter_facts", "SUCCESS"), ("merge", "SUCCESS")]
    assert len(partitions) == 1
