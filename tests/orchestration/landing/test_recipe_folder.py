"""Which recipes include a landed adapter, against which bases it is read, and who misses it."""

import shutil

import pytest

from common.problem import Problem
from merge_core.errors import AdapterError, RequestError
from merge_core.recipe.schema import load_recipe
from orchestration.home.names import adapter_key
from orchestration.landing.adapter_records import AdapterRecord, save_adapter_record
from orchestration.landing.quarantine import quarantined, quarantining, release
from orchestration.landing.recipe_folder import (
    matching,
    not_prepared,
    remove_adapter,
    wanted_adapters,
)
from orchestration.landing.zone import LANDING, add_adapter, landed
from orchestration.requests.build import make_request
from orchestration.sweeps.request import make_sweep

BROKEN = AdapterError([Problem("here", "tensors", "LoRA factors", "none", "save it again")], "it")


@pytest.fixture
def land(world, home):
    """A function that puts the adapter `kind` into the landing zone under a name."""
    return lambda name: add_adapter(str(world.root / "adapters" / "kind"), name, home)


@pytest.fixture
def refuse(world, home):
    """A function that quarantines a landed adapter."""

    def refuse(name, **known):
        key = adapter_key(LANDING + name, str(world.base))
        record = AdapterRecord(partition=key, source=LANDING + name, base=str(world.base), **known)
        save_adapter_record(home, record)
        with pytest.raises(AdapterError), quarantining(home, record):
            raise BROKEN
        return key

    return refuse


def test_a_recipe_includes_landed_adapters_by_name_or_by_query(world, home, land):
    land("kind")
    by_name = load_recipe(world.recipe(adapters={"k": "landing:kind"}, skills={}))
    by_query = load_recipe(world.recipe(adapters={"from": "landing", "match": "ki*"}, skills={}))
    by_folder = load_recipe(world.recipe(skills={}))
    assert [matching(r, home) for r in (by_name, by_query, by_folder)] == [["kind"], ["kind"], []]


def test_a_landed_adapter_is_read_against_the_bases_of_the_recipes_that_include_it(
    world, home, land
):
    land("kind")
    other = {"base": "org/other", "adapters": {"k": "landing:kind"}, "skills": {}}
    recipe = load_recipe(world.recipe(**other))
    assert [want.base for want in wanted_adapters(home, [recipe])] == ["org/other"]
    named = world.base_on_the_shelf()
    elsewhere = load_recipe(world.root / "recipes" / "other.yaml")
    assert [want.base for want in wanted_adapters(home, [elsewhere])] == [named]
    assert wanted_adapters(home, []) == []


def test_what_is_quarantined_is_left_out_of_a_query_and_the_request_says_so(
    world, home, land, refuse
):
    land("good")
    land("bad")
    key = refuse("bad")
    query = {"from": "landing", "match": "*"}
    skills = {"manners": world.skill("manners", "good")}
    recipe = load_recipe(world.recipe(adapters=query, skills=skills))
    assert matching(recipe, home) == ["good"]
    request = make_request(recipe, home)
    assert [adapter.name for adapter in request.adapters] == ["good"]
    assert request.left_out == (
        "bad is quarantined and left out: tensors: wanted LoRA factors, found none",
    )
    release(home, key)
    assert matching(recipe, home) == ["bad", "good"]


def test_the_requests_of_a_sweep_say_so_too(world, home, land, refuse):
    world.sweepable()
    land("good")
    land("bad")
    refuse("bad")
    skills = {"manners": world.skill("manners", "good")}
    changes = {"adapters": {"from": "landing"}, "skills": skills, "sweep": {"density": [0.2, 0.8]}}
    sweep = make_sweep(load_recipe(world.recipe(**changes)), home)
    for request in (sweep.own, *(request for _, request in sweep.candidates())):
        assert [adapter.name for adapter in request.adapters] == ["good"]
        assert request.left_out[0].startswith("bad is quarantined and left out")


def test_what_a_query_leaves_out_is_not_read_against_another_base_instead(
    world, home, land, refuse
):
    land("bad")  # whose config names another base than the recipe does
    key = refuse("bad")
    recipe = load_recipe(world.recipe(adapters={"from": "landing", "match": "*"}, skills={}))
    assert [want.partition for want in wanted_adapters(home, [recipe])] == [key]


def test_a_bad_update_does_not_take_an_adapter_out_of_a_query(world, home, land, refuse):
    land("kind")
    refuse("kind", digest="d", vector="v", vector_of="d")
    recipe = load_recipe(world.recipe(adapters={"from": "landing", "match": "*"}, skills={}))
    assert matching(recipe, home) == ["kind"]
    (reason,) = not_prepared(home, wanted_adapters(home, [recipe])).values()
    assert reason.startswith("kind is quarantined: tensors")


def test_the_quarantine_forgets_what_was_replaced_or_removed(world, home, land, refuse):
    land("kind")
    refuse("kind")
    land("other")
    refuse("other")
    assert [mark.name for mark in quarantined(home).values()] == ["kind", "other"]
    shutil.rmtree(home.landing / "kind")
    land("other")
    assert quarantined(home) == {}


def test_what_replaces_a_refused_adapter_meanwhile_is_not_refused_with_it(world, home, land):
    land("kind")
    record = AdapterRecord(partition="kind-1", source="landing:kind", base=str(world.base))
    with pytest.raises(AdapterError), quarantining(home, record):
        land("kind")
        raise BROKEN
    assert quarantined(home) == {}


def test_an_adapter_from_elsewhere_is_never_quarantined(world, home):
    source = str(world.root / "adapters" / "kind")
    record = AdapterRecord(partition="kind-1", source=source, base="b")
    with pytest.raises(AdapterError), quarantining(home, record):
        raise BROKEN
    assert quarantined(home) == {}


def test_a_removed_adapter_is_gone_and_the_recipes_that_name_it_are_told(world, home, land):
    land("kind")
    world.recipe(name="by-name", adapters={"k": "landing:kind"}, skills={})
    world.recipe(name="by-query", adapters={"from": "landing", "match": "*"}, skills={})
    assert remove_adapter("kind", home).recipes == ("by-name",)
    assert landed(home) == []
    assert list(home.landing.iterdir()) == []


def test_only_what_has_landed_can_be_removed(home, land):
    land("kind")
    with pytest.raises(RequestError, match="landed: kind"):
        remove_adapter("../landing", home)
    assert landed(home) == ["kind"]
