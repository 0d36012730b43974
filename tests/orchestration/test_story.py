"""With the real daemon: adapters land, recipes merge once, what is broken is set aside."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from orchestration.instance import open_instance
from orchestration.landing import add_adapter
from orchestration.quarantine import quarantined
from orchestration.registry import list_models

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 900


@pytest.fixture
def daemon(world, home, tmp_path):
    """A function that starts the daemon with its sensors on; it writes to `daemon.log`."""
    environment = {
        **os.environ,
        "DAGSTER_HOME": str(home.dagster),
        "TIESMITH_HOME": str(home.root),
        "TIESMITH_RECIPES": str(world.root / "recipes"),
        "TIESMITH_SENSORS": "on",
    }
    command = [sys.executable, "-m", "dagster._daemon", "run", "-m", "orchestration.definitions"]
    started = []

    def start():
        with (tmp_path / "daemon.log").open("ab") as output:
            started.append(
                subprocess.Popen(
                    command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT
                )
            )
        return started[-1]

    yield start
    for process in started:
        process.terminate()
        process.wait(60)


@pytest.fixture
def wait(tmp_path):
    """A function that waits until a condition holds."""

    def wait(what, condition):
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            log = (tmp_path / "daemon.log").read_text()
            assert time.monotonic() < deadline, f"{what}\n{log[-4000:]}"
            time.sleep(2)

    return wait


def runs(home):
    with open_instance(home) as instance:
        return sorted((run.job_name, run.status.value) for run in instance.get_runs())


@pytest.mark.slow
@pytest.mark.story
@pytest.mark.timeout(2 * PATIENCE_SECONDS + 120)
def test_an_adapter_that_lands_is_merged_once_and_a_broken_one_changes_nothing(
    world, home, daemon, wait
):
    world.recipe(name="with-landed", adapters={"from": "landing", "match": "*"})
    world.recipe(name="without", adapters={"kind": str(world.root / "adapters" / "terse")})
    killed = daemon()
    time.sleep(10)
    killed.kill()
    add_adapter(str(world.root / "adapters" / "kind"), None, home)  # while no daemon looks
    daemon()
    wait("a registered version", lambda: list_models(home).versions)
    assert [version.model for version in list_models(home).versions] == ["with-landed"]

    broken = add_adapter(str(world.root / "adapters" / "terse"), "broken", home).path
    config = json.loads((broken / "adapter_config.json").read_text())
    (broken / "adapter_config.json").write_text(json.dumps({**config, "use_dora": True}))
    wait("the broken adapter in quarantine", lambda: quarantined(home))
    time.sleep(25)  # two more ticks, in which nothing new may be requested
    assert runs(home) == [
        ("adapter_facts", "FAILURE"),
        ("adapter_facts", "SUCCESS"),
        ("merge", "SUCCESS"),
    ]
    (mark,) = quarantined(home).values()
    assert (mark.name, "use_dora" in mark.reason) == ("broken", True)
    with open_instance(home) as instance:
        assert len(instance.get_dynamic_partitions("merges")) == 1
