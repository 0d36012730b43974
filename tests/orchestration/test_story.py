"""With real processes: adapters land, merge, are judged and served, and whatever is killed, once.

TIESMITH_STORY_ROUNDS=20 kills twenty times; TIESMITH_STORY_SEED=N draws the same blows again;
TIESMITH_STORY_REQUESTS=1000 asks a thousand times before the story ends.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path

import dagster as dg
import pytest

from orchestration.defs.checks import failed_checks
from orchestration.landing.quarantine import quarantined
from orchestration.landing.recipe_folder import not_prepared, recipes_in_folder, wanted_adapters
from orchestration.registry.version import Version
from orchestration.run_recipe import run_chain
from orchestration.runs.dagster_instance import open_instance
from orchestration.tracking.mlflow_client import connect, recorded_merges
from tests.engines import fake_vllm
from tests.orchestration.serving.harness import TIESMITH, Serving, running
from tests.orchestration.workshop import PATIENCE_SECONDS, Daemon, Workshop, asking, teach

ROUNDS = int(os.environ.get("TIESMITH_STORY_ROUNDS", "1"))
SEED = int(os.environ.get("TIESMITH_STORY_SEED", random.randrange(10**6)))
PAGES = ("webserver", "mlflow")
VICTIMS = ("daemon", "run", "step", "engine", *PAGES)
MOMENTS = (
    *("lora_adapter", "task_vector", "trimmed_task_vectors", "ties_resolution", "merged_model"),
    *("text_evaluation", "merge_record", "registered_model"),
)
SPREAD_SECONDS = 3
REQUESTS = int(os.environ.get("TIESMITH_STORY_REQUESTS", "100"))


@pytest.fixture
def workshop(world, home) -> Iterator[Workshop]:
    """`kind` has landed, and the recipe's first merge is champion; the daemon is not started."""
    workshop = Workshop(world, home, Daemon(world, home))
    world.recipe(adapters={"from": "landing", "match": "*"}, skills=teach(world), promote="auto")
    workshop.land("kind")
    run_chain(world.root / "recipes" / "tiny.yaml", home)
    assert workshop.champion == "1"
    yield workshop
    workshop.daemon.stop()


def verdicts(workshop: Workshop, version: Version) -> dict[str, str]:
    """What the MLflow run of a version says of each skill."""
    place = connect(workshop.home).download_artifacts(version.run_id, "scores.json")
    table = json.loads(Path(place).read_text())
    rows = [dict(zip(table["columns"], row, strict=True)) for row in table["data"]]
    return {row["skill"]: row["verdict"] for row in rows}


def refusal(workshop: Workshop, partition: str) -> str:
    """What Dagster shows of a gate that was not passed."""
    check = dg.AssetCheckKey(dg.AssetKey("merge_record"), "skills_within_margin")
    with open_instance(workshop.home) as instance:
        (told,) = failed_checks(instance, [check], partition)
    return told


@pytest.mark.slow
@pytest.mark.story
@pytest.mark.timeout(4 * PATIENCE_SECONDS)
def test_adapters_land_and_are_served_or_refused_and_no_request_fails(workshop: Workshop) -> None:
    world, home = workshop.world, workshop.home
    world.recipe(name="without", adapters={"kind": str(world.root / "adapters" / "kind")})
    workshop.daemon.start()
    with (
        running(home, "--", "--device", "cpu", engine="transformers") as serving,
        asking(serving) as client,
    ):
        workshop.land("terse")
        workshop.wait("version 2 is champion", lambda: workshop.champion == "2")
        workshop.wait("version 2 is served", lambda: serving.version == "2")

        workshop.land("terse", "broken", use_dora=True)
        workshop.wait("the broken adapter is in quarantine", lambda: quarantined(home))
        workshop.land("terse", "harmful", lora_alpha=4000)
        workshop.wait("version 3 is registered", lambda: len(workshop.versions) == 3)
        workshop.wait_for_ticks()
        assert (workshop.champion, serving.version) == ("2", "2")

        done = subprocess.run([*TIESMITH, "rollback", "tiny"], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        workshop.wait("version 1 is served", lambda: serving.version == "1")
        workshop.wait_for_ticks()
        workshop.wait(f"{REQUESTS} requests", lambda: len(client.versions) >= REQUESTS)
    print(f"{len(client.versions)} requests")
    assert client.failures == []
    assert [version for version, _ in groupby(client.versions)] == ["1", "2", "1"]

    (mark,) = quarantined(home).values()
    assert (mark.name, "use_dora" in mark.reason) == ("broken", True)
    first, second, third = workshop.versions
    assert "champion" in first.aliases and second.rejected
    assert (third.gate, third.aliases) == ("fail", ())
    assert verdicts(workshop, third) == {"habit": "fail", "thanks": "pass"}
    broken = r"habit: \d\.\d% merged, 100\.0% specialist; .* which breaks the margin"
    assert re.search(broken, refusal(workshop, third.partition))
    assert workshop.runs() == Counter(
        {
            ("prepare_adapter", "SUCCESS"): 3,
            ("prepare_adapter", "FAILURE"): 1,
            ("merge", "SUCCESS"): 3,
        }
    )


@pytest.mark.slow
@pytest.mark.story
@pytest.mark.timeout(4 * PATIENCE_SECONDS)
@pytest.mark.parametrize("number", range(ROUNDS))
def test_whatever_is_killed_the_story_ends_in_the_same_state(
    number: int, workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(f"{SEED}, {number}")
    victim, moment = chance.choice(VICTIMS), chance.choice(MOMENTS)
    delay, pause = chance.uniform(0, SPREAD_SECONDS), chance.uniform(0, 10)
    print(f"seed {SEED}, round {number}: {victim}, {delay:.2f} s after the start of {moment}")
    monkeypatch.setenv("PATH", f"{fake_vllm(tmp_path / 'bin')}{os.pathsep}{os.environ['PATH']}")
    home = workshop.home
    workshop.daemon.start()
    with running(home) as serving, asking(serving) as client, ExitStack() as later:
        page = workshop.page(victim) if victim in PAGES else None
        shown = later.enter_context(page.shown()) if page else None
        before = run_ids(workshop)
        workshop.land("terse")
        workshop.wait(f"{moment} starts", lambda: moment in begun(workshop, before))
        time.sleep(delay)
        print("killed:", kill(workshop, serving, victim, shown))
        print("places held:", workshop.places())
        time.sleep(pause)
        if victim == "daemon":
            workshop.daemon.start()
        if page:
            later.enter_context(page.shown())
        workshop.wait("version 2 is served", lambda: serving.version == "2")
        workshop.wait("all is quiet", workshop.is_quiet)
        workshop.wait_for_ticks()
        workshop.wait("all is quiet again", workshop.is_quiet)
        if page:
            assert page.tells() == (["SUCCESS"] if victim == "webserver" else ["2"])
    assert client.failures == []
    assert [version for version, _ in groupby(client.versions)] == ["1", "2"]
    told = [(version.version, version.gate, version.rejected) for version in workshop.versions]
    assert told == [("1", "pass", None), ("2", "pass", None)]
    assert (workshop.champion, workshop.versions[1].aliases) == ("2", ("champion",))
    partitions = {version.partition for version in workshop.versions}
    assert len(partitions) == 2
    assert Counter(merge.partition for merge in recorded_merges(home)) == Counter(partitions)
    with open_instance(home) as instance:
        assert set(instance.get_dynamic_partitions("merges")) == partitions
    assert not_prepared(home, wanted_adapters(home, recipes_in_folder()[0])) == {}
    assert quarantined(home) == {}


def run_ids(workshop: Workshop) -> set[str]:
    with open_instance(workshop.home) as instance:
        return {run.run_id for run in instance.get_runs()}


def begun(workshop: Workshop, before: set[str]) -> set[str | None]:
    """The steps that started in runs that are not among those before."""
    start = dg.DagsterEventType.STEP_START
    with open_instance(workshop.home) as instance:
        new = [run.run_id for run in instance.get_runs() if run.run_id not in before]
        return {log.step_key for run_id in new for log in instance.all_logs(run_id, of_type=start)}


def kill(workshop: Workshop, serving: Serving, victim: str, shown: int | None) -> int | None:
    """Kill a process of this kind; None when there is none any more."""
    if victim == "daemon":
        return workshop.daemon.kill()
    if shown:
        os.killpg(shown, signal.SIGKILL)  # MLflow's worker would keep its port
        return shown
    if victim == "engine":
        pids = engines_of(serving)
    else:
        pids = workshop.daemon.runs() if victim == "run" else workshop.daemon.steps()
    if not pids:
        return None
    os.kill(pids[0], signal.SIGKILL)
    return pids[0]


def engines_of(serving: Serving) -> list[int]:
    """The engine of the version that answers now; one that comes up beside it is another test's."""
    marks = (serving.home.root / "serving").glob("*/*/pids")
    served = [mark for mark in marks if (mark.parent / "tiny" / str(serving.version)).is_dir()]
    return [int(mark.read_text().split()[0]) for mark in served]
