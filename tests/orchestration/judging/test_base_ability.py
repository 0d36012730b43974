"""Base and merged model read held-out text once; the gate wants both skills and ability kept."""

import json

import dagster as dg
import pytest

from merge_core.errors import RequestError
from orchestration.defs.checks import latest_checks
from orchestration.defs.evaluations.base_ability import base_evaluation
from orchestration.defs.registry.assets import merge_record
from orchestration.judging.base_ability import load_base_ability, measure_base_ability
from orchestration.registry.versions import find_version
from orchestration.run_recipe import run_chain
from orchestration.runs.dagster_instance import open_instance
from orchestration.tracking.mlflow_client import connect
from tests.orchestration.waiting import after


@pytest.fixture
def ready(world, ready):
    """The same over the world's plain texts."""
    return lambda **changes: ready(**{"base_ability": world.base_ability(), **changes})


def test_the_base_is_measured_once_for_all_merges(home, ready):
    told = []
    for made in (ready(), ready(name="other", density=0.25)):
        found = measure_base_ability(home, made, lambda stage, done, total: told.append(stage))
        assert found == load_base_ability(home, made)
    assert list(told) == ["base ability: base", *["base ability: merged"] * 2]
    assert found.verdict == "pass"
    assert found.increase == pytest.approx(0, abs=0.01)


def test_what_another_run_measured_during_the_wait_is_not_measured_again(home, ready):
    made, told = ready(), []
    turn = after(lambda: measure_base_ability(home, made))
    assert measure_base_ability(home, made, lambda *now: told.append(now), turn)
    assert told == []


def test_a_recipe_that_does_not_ask_measures_nothing(home, ready):
    assert measure_base_ability(home, ready(base_ability=None)) is None
    assert not (home.root / "store" / "evaluations").exists()


def test_what_was_not_measured_cannot_be_judged(home, ready):
    with pytest.raises(RequestError, match="materialise base_evaluation first"):
        load_base_ability(home, ready())


def test_texts_that_changed_since_the_request_are_refused(home, ready):
    made = ready()
    items = made.base_ability.folder / "items.jsonl"
    items.write_text(items.read_text().replace("kettle", "cup"))
    with pytest.raises(RequestError, match="the suite that was asked for"):
        measure_base_ability(home, made)


def test_the_gate_fails_where_every_skill_is_kept_and_the_base_is_not(world, home):
    recipe = world.recipe(base_ability=world.base_ability(margin=1e-9))
    report = run_chain(recipe, home)
    assert {skill.verdict for skill in report.skills.values()} == {"pass"}
    assert report.base_ability.verdict != "pass"
    assert not report.passed
    assert report.reasons[-1].startswith("base ability: perplexity")
    version = find_version(home, "tiny/1")
    assert (version.gate, version.aliases) == (report.base_ability.verdict, ())
    data = connect(home).get_run(version.run_id).data
    assert data.metrics["base_ability/merged"] == pytest.approx(report.base_ability.merged)
    assert data.params["base_ability.margin"] == "1e-09"
    with open_instance(home) as instance:
        keys = [spec.key for asset in (base_evaluation, merge_record) for spec in asset.check_specs]
        found = latest_checks(instance, keys, version.partition)
    told = {key.name: (check.passed, check.severity) for key, check in found.items()}
    severe = dg.AssetCheckSeverity.ERROR
    assert told == {"base_ability": (False, severe), "skills_within_margin": (True, severe)}


def test_a_merge_that_is_kept_in_every_way_becomes_challenger(world, home):
    report = run_chain(world.recipe(base_ability=world.base_ability()), home)
    assert report.passed
    assert report.base_ability.verdict == "pass"
    assert report.mlflow.aliases == ("challenger",)
    assert json.loads(report.model_dump_json())["base_ability"]["verdict"] == "pass"
