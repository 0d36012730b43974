"""A landed adapter's facts lead to one merge for each recipe that includes it."""

import dagster as dg
import pytest

from orchestration.definitions import defs
from orchestration.defs.merges.assets import trimmed_task_vectors
from orchestration.defs.merges.sensors import remerge_sensor
from orchestration.keys import adapter_key
from orchestration.landing import LANDING, add_adapter
from orchestration.request import AdapterPin, load_request, save_adapter_pin
from orchestration.resources import HomeResource


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as instance:
        yield instance


@pytest.fixture
def tick(home, instance):
    cursor = None

    def evaluate():
        nonlocal cursor
        context = dg.build_sensor_context(instance=instance, cursor=cursor)
        result = remerge_sensor(context, home=HomeResource(path=str(home.root)))
        cursor = getattr(result, "cursor", None) or cursor
        return result

    return evaluate


@pytest.fixture
def land(world, home, instance):
    """A function that lands an adapter and materialises its facts, as the landing sensor would."""

    def facts(name):
        add_adapter(str(world.root / "adapters" / name), None, home)
        key = adapter_key(LANDING + name, str(world.base))
        pin = AdapterPin(partition=key, source=LANDING + name, base=str(world.base))
        save_adapter_pin(home, pin)
        instance.add_dynamic_partitions("adapters", [key])
        defs.resolve_job_def("adapter_facts").execute_in_process(
            instance=instance,
            partition_key=key,
            resources={"home": HomeResource(path=str(home.root))},
        )

    return facts


def skip(result):
    return getattr(result, "skip_message", None) or result.skip_reason.skip_message


def test_each_recipe_that_includes_the_adapter_gets_one_merge(world, home, tick, land):
    skills = {"manners": world.skill("manners", "kind")}
    world.recipe(name="by-name", adapters={"kind": "landing:kind"}, skills=skills)
    world.recipe(name="by-query", adapters={"from": "landing", "match": "k*"}, skills=skills)
    world.recipe(name="other")
    land("kind")
    result = tick()
    keys = [request.partition_key for request in result.run_requests]
    assert [key.rpartition("-")[0] for key in keys] == ["by-name", "by-query"]
    assert result.dynamic_partitions_requests[0].partition_keys == keys
    assert [load_request(home, key).recipe.name for key in keys] == ["by-name", "by-query"]
    assert skip(tick()) == "no new task vector"


def test_a_recipe_waits_until_the_facts_of_all_its_adapters_are_there(world, home, tick, land):
    both = {name: f"landing:{name}" for name in ("kind", "terse")}
    world.recipe(adapters=both, skills={"manners": world.skill("manners", "kind")})
    add_adapter(str(world.root / "adapters" / "terse"), None, home)
    land("kind")
    assert "waits for the facts of terse" in skip(tick())
    land("terse")
    assert len(tick().run_requests) == 1


def test_the_same_content_landing_again_asks_under_the_same_key(world, tick, land):
    skills = {"manners": world.skill("manners", "kind")}
    world.recipe(adapters={"kind": "landing:kind"}, skills=skills)
    land("kind")
    (first,) = tick().run_requests
    land("kind")
    (second,) = tick().run_requests
    assert first.run_key == second.run_key


def test_a_recipe_that_cannot_be_requested_says_why_and_holds_up_no_other(world, tick, land):
    world.recipe(name="unjudged", adapters={"kind": "landing:kind"}, skills={})
    skills = {"manners": world.skill("manners", "kind")}
    world.recipe(name="judged", adapters={"kind": "landing:kind"}, skills=skills)
    land("kind")
    assert [request.partition_key.split("-")[0] for request in tick().run_requests] == ["judged"]


def test_adapters_that_did_not_land_ask_for_nothing(world, home, instance, tick):
    world.recipe()
    key = adapter_key(str(world.root / "adapters" / "kind"), str(world.base))
    source = str(world.root / "adapters" / "kind")
    save_adapter_pin(home, AdapterPin(partition=key, source=source, base=str(world.base)))
    instance.add_dynamic_partitions("adapters", [key])
    defs.resolve_job_def("adapter_facts").execute_in_process(
        instance=instance,
        partition_key=key,
        resources={"home": HomeResource(path=str(home.root))},
    )
    assert skip(tick()) == "no recipe includes what landed"


def test_an_unrelated_adapter_leaves_old_merges_fresh(world, home, instance, tick, land):
    from dagster._core.definitions.data_version import CachingStaleStatusResolver, StaleStatus
    from dagster._core.loader import LoadingContextForTest

    skills = {"manners": world.skill("manners", "kind")}
    world.recipe(adapters={"kind": "landing:kind"}, skills=skills)
    land("kind")
    (request,) = tick().run_requests
    instance.add_dynamic_partitions("merges", [request.partition_key])
    dg.materialize(
        [trimmed_task_vectors],
        instance=instance,
        partition_key=request.partition_key,
        resources={"home": HomeResource(path=str(home.root))},
    )
    land("terse")
    loading = LoadingContextForTest(instance)
    resolver = CachingStaleStatusResolver(instance, defs.resolve_asset_graph(), loading)
    assert resolver.get_status(trimmed_task_vectors.key, request.partition_key) == StaleStatus.FRESH
