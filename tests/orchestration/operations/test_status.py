"""One page says what is there, who is champion, and what waits and why."""

import dagster as dg
import pytest
from safetensors.torch import load_file, save_file

from merge_core.errors import RequestError
from orchestration.activity.progress import current_progress
from orchestration.activity.running import noted, running
from orchestration.definitions import defs
from orchestration.defs.resources import HomeResource, noted_progress
from orchestration.home.store import Home
from orchestration.landing.zone import LANDED_TAG, add_adapter
from orchestration.operations.status import look_around
from orchestration.promotion.promote import promote
from orchestration.run_recipe import run_chain
from orchestration.runs.dagster_instance import open_instance
from orchestration.tracking.mlflow_client import connect


def test_an_empty_home_is_looked_at_without_being_made(tmp_path, monkeypatch):
    monkeypatch.setenv("TIESMITH_RECIPES", str(tmp_path / "recipes"))
    found = look_around(Home(tmp_path / "none"))
    assert (found.adapters, found.recipes, found.merges, found.models) == ((), (), (), ())
    assert found.waiting == ()
    assert not (tmp_path / "none").exists()


def test_what_landed_and_what_each_recipe_waits_for(world, home):
    add_adapter(str(world.root / "adapters" / "kind"), None, home)
    world.recipe(name="by-name", adapters={"other": "landing:other"}, skills={})
    world.recipe(name="by-query", adapters={"from": "landing", "match": "sql*"})
    world.recipe(name="broken", density=0)
    found = look_around(home)
    assert [(a.name, a.verified, a.recipes) for a in found.adapters] == [("kind", False, ())]
    assert [recipe.name for recipe in found.recipes] == ["by-name", "by-query"]
    told = "\n".join(found.waiting)
    assert "broken.yaml" in told
    assert "adapter kind: the landing sensor has not verified it" in told
    assert "recipe by-name: waits for other to land" in told
    assert "recipe by-query: no landed adapter matches 'sql*'" in told


def test_a_verified_adapter_names_its_recipes_and_waits_for_nothing(world, home):
    for name in ("kind", "terse"):
        (home.landing / name).mkdir()
        record = {"source": f"landing:{name}", "digest": "0" * 64}
        home.store.write_record(home.requests / "adapters" / f"{name}.json", record)
    world.recipe(adapters={"kind": "landing:kind"})
    found = look_around(home)
    assert [(a.name, a.verified, a.recipes) for a in found.adapters] == [
        ("kind", True, ("tiny",)),
        ("terse", True, ()),
    ]
    assert found.waiting == ("adapter terse: no recipe includes it",)


def test_merges_with_verdicts_the_champion_and_the_challenger_that_waits(world, home):
    run_chain(world.recipe(density=0.5), home)
    promote("tiny", home, "the first")
    run_chain(world.recipe(density=0.25), home)
    found = look_around(home)
    assert [(m.recipe, m.gate, m.version) for m in found.merges] == [
        ("tiny", "pass", "2"),
        ("tiny", "pass", "1"),
    ]
    (model,) = found.models
    assert (model.name, model.champion, model.challenger) == ("tiny", "1", "2")
    assert model.scores["manners"] > 0
    assert found.waiting == (
        "tiny version 2: the recipe says promote: manual; "
        "tiesmith promote tiny/2 makes it champion",
    )


def test_a_champion_moved_by_hand_that_is_not_followed_is_told(home, put):
    put(1), put(2, passed=False)
    promote("tiny/1", home, "the first")
    connect(home).set_registered_model_alias("tiny", "champion", "2")
    (line,) = look_around(home).waiting
    assert "serving stays on version 1" in line


def test_a_partition_whose_latest_run_failed_is_named(world, home):
    recipe = world.recipe()
    weights = world.root / "adapters" / "terse" / "adapter_model.safetensors"
    tensors = load_file(weights)
    narrow = {key: value[:, :16] if "lora_A" in key else value for key, value in tensors.items()}
    save_file({key: value.contiguous() for key, value in narrow.items()}, weights)
    with pytest.raises(RequestError):
        run_chain(recipe, home)
    (line,) = (line for line in look_around(home).waiting if "failed" in line)
    assert line.startswith("prepare_adapter of terse-")


def test_each_adapter_of_a_watched_place_whose_latest_run_failed_is_named(world, home):
    job = defs.resolve_job_def("land_adapter")
    with open_instance(home) as instance:
        for name in ("json", "sql"):
            offer = {"name": name, "source": f"org/{name}", "revision": "1", "commit": True}
            config = {"ops": {"fetch_and_check": {"config": offer}}}
            run = instance.create_run_for_job(job, run_config=config, tags={LANDED_TAG: name})
            instance.report_run_failed(run)
    told = [line.partition(":")[0] for line in look_around(home).waiting]
    assert told == ["land_adapter of sql", "land_adapter of json"]


def test_what_runs_is_shown_with_its_stage_and_a_step_of_the_daemons_too(world, home):
    with noted(home, "run tiny.yaml") as command:
        command("manners: merged", 3, 40)
        resources = {"home": HomeResource(path=str(home.root)), "progress": noted_progress}
        with dg.build_resources(resources) as made:
            made.progress("resolve", 1, 2)
            found = look_around(home)
    assert [(one.what, one.stage, one.done, one.total) for one in found.running] == [
        ("run tiny.yaml", "manners: merged", 3, 40),
        ("a step", "resolve", 1, 2),
    ]
    assert look_around(home).running == ()


def test_what_lies_deep_in_a_step_reaches_its_note(home):
    seen = []

    @dg.op(required_resource_keys={"progress"})
    def download():
        current_progress()("fetch org/adapter", 1, 2)
        current_progress()("waits for merge of tiny", 0, 0)
        seen.extend(running(home))

    @dg.job(resource_defs={"home": HomeResource(path=str(home.root)), "progress": noted_progress})
    def fetches():
        download()

    assert fetches.execute_in_process(tags={LANDED_TAG: "json"}).success
    assert [(one.what, one.stage, one.total) for one in seen] == [
        ("fetches of json", "waits for merge of tiny", 0)
    ]
    assert running(home) == []
    current_progress()("nobody watches any more", 1, 2)
