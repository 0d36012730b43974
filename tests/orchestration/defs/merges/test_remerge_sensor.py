"""Landed adapters' artifacts lead to one merge for each recipe that includes them."""

import dagster as dg
import pytest

from common.progress import silent
from merge_core.errors import WorkError
from orchestration.definitions import defs
from orchestration.defs import retries
from orchestration.defs.adapters.landing_sensor import adapter_landing_sensor
from orchestration.defs.jobs import merge, prepare_adapter
from orchestration.defs.merges import remerge_sensor as sensors
from orchestration.defs.merges.assets import trimmed_task_vectors
from orchestration.defs.merges.remerge_sensor import remerge_sensor
from orchestration.defs.resources import HomeResource
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.landing.recipe_folder import remove_adapter
from orchestration.landing.zone import add_adapter
from orchestration.requests import build, resolve
from orchestration.requests.build import load_request

pytestmark = pytest.mark.usefixtures("at_once")
EVERYTHING = {"from": "landing", "match": "*"}


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as instance:
        yield instance


@pytest.fixture
def tick(home, instance):
    """A function that evaluates the sensor once, from the cursor of the tick before."""
    cursor = None

    def evaluate():
        nonlocal cursor
        context = dg.build_sensor_context(instance=instance, cursor=cursor)
        result = remerge_sensor(context, home=HomeResource(path=str(home.root)))
        cursor = result.cursor
        return result

    return evaluate


@pytest.fixture
def drop(world, home):
    """A function that lands an adapter of the world, under its own name or another."""
    return lambda adapter, name=None: add_adapter(
        str(world.root / "adapters" / adapter), name, home
    )


@pytest.fixture
def compute(home, instance):
    """A function that computes the requested artifacts: of a result, or of what has landed."""
    resources = {"home": HomeResource(path=str(home.root))}

    def compute(result=None):
        result = result or adapter_landing_sensor(
            dg.build_sensor_context(instance=instance), **resources
        )
        for wanted in result.run_requests:
            instance.add_dynamic_partitions("adapters", [wanted.partition_key])
            defs.resolve_job_def("prepare_adapter").execute_in_process(
                instance=instance,
                partition_key=wanted.partition_key,
                tags=wanted.tags,
                resources=resources,
            )

    return compute


@pytest.fixture
def register(instance):
    """A function that says of a merge partition that its version is registered."""

    def register(partition):
        instance.add_dynamic_partitions("merges", [partition])
        instance.report_runless_asset_event(
            dg.AssetMaterialization("registered_model", partition=partition)
        )

    return register


@pytest.fixture
def merging(world):
    """A function that writes a recipe over landed adapters, judged by the adapter `kind`."""

    def recipe(name="tiny", adapters=EVERYTHING, **changes):
        skills = {"manners": world.skill("manners", "kind")}
        return world.recipe(name=name, adapters=adapters, **{"skills": skills, **changes})

    return recipe


def merges_of(result):
    return [r.partition_key for r in result.run_requests or () if r.job_name == merge.name]


def run_of(instance, wanted):
    """A run as the daemon would create it."""
    return instance.create_run_for_job(
        defs.resolve_job_def(wanted.job_name),
        tags={**wanted.tags, "dagster/partition": wanted.partition_key},
    )


def skip(result):
    assert not result.run_requests
    return result.skip_reason.skip_message


def test_each_recipe_that_includes_the_adapter_gets_one_merge(
    world, home, tick, drop, compute, merging, register
):
    merging("by-name", {"kind": "landing:kind"})
    merging("by-query", {"from": "landing", "match": "k*"})
    world.recipe(name="other")
    drop("kind")
    assert skip(tick()) == (
        "by-name: the artifacts of kind are to come\nby-query: the artifacts of kind are to come"
    )
    compute()
    result = tick()
    keys = merges_of(result)
    assert [key.rpartition("-")[0] for key in keys] == ["by-name", "by-query"]
    assert result.dynamic_partitions_requests[0].partition_keys == keys
    assert [load_request(home, key).recipe.name for key in keys] == ["by-name", "by-query"]
    for key in keys:
        register(key)
    assert skip(tick()) == "nothing new for 3 recipes"


def test_a_burst_of_landings_is_one_merge_of_them_all(home, tick, drop, compute, merging):
    merging()
    drop("kind")
    compute()
    drop("terse")
    assert "the artifacts of terse are to come" in skip(tick())
    compute()
    (key,) = merges_of(tick())
    assert [adapter.name for adapter in load_request(home, key).adapters] == ["kind", "terse"]


def test_a_merge_that_goes_on_is_not_requested_again(tick, drop, compute, merging, instance):
    merging()
    drop("kind")
    compute()
    (wanted,) = tick().run_requests
    run = run_of(instance, wanted)
    assert f"run {run.run_id[:8]} goes on" in skip(tick())


def test_a_merge_that_failed_is_requested_again_later_under_another_key(
    tick, drop, compute, merging, instance, monkeypatch
):
    merging()
    drop("kind")
    compute()
    (first,) = tick().run_requests
    instance.report_run_failed(run_of(instance, first))
    assert "failed, the next one starts at" in skip(tick())
    monkeypatch.setattr(retries, "FIRST_WAIT_SECONDS", 0)
    (second,) = tick().run_requests
    assert second.partition_key == first.partition_key
    assert second.run_key != first.run_key


def test_the_same_content_landing_again_asks_for_nothing(tick, drop, compute, merging, register):
    merging()
    drop("kind")
    compute()
    (key,) = merges_of(tick())
    register(key)
    drop("kind")
    assert "the artifacts of kind are to come" in skip(tick())
    compute()
    assert skip(tick()) == "nothing new for 1 recipes"


def test_a_changed_adapter_and_a_withdrawn_one_each_lead_to_a_new_merge(
    world, home, tick, drop, compute, merging, register
):
    merging()
    drop("kind")
    drop("terse")
    compute()
    (both,) = merges_of(tick())
    register(both)
    world.strengthen("terse")
    drop("terse")
    compute()
    (changed,) = merges_of(tick())
    register(changed)
    remove_adapter("terse", home)
    (alone,) = merges_of(tick())
    assert [adapter.name for adapter in load_request(home, alone).adapters] == ["kind"]
    assert len({both, changed, alone}) == 3


def test_an_edited_recipe_and_an_added_one_are_picked_up(tick, drop, compute, merging, register):
    merging()
    drop("kind")
    compute()
    (first,) = merges_of(tick())
    register(first)
    merging(density=0.25)
    merging("another")
    edited = merges_of(tick())
    assert [key.rpartition("-")[0] for key in edited] == ["another", "tiny"]
    assert first not in edited


def test_a_recipe_whose_hub_is_down_is_tried_again_and_holds_up_no_other(
    home, tick, drop, compute, merging, monkeypatch
):
    merging("far", {"kind": "landing:kind", "terse": "org/terse"})
    merging("here")
    drop("kind")
    compute()

    def down(source, home):
        if source == "org/terse":
            raise WorkError(f"{source}: the hub answered HTTP 503; call again later")
        return resolve.open_source(source, home)

    def up(source, home):
        return resolve.open_source("landing:kind" if source == "org/terse" else source, home)

    monkeypatch.setattr(build, "open_source", down)
    for _ in range(2):
        assert [key.split("-")[0] for key in merges_of(tick())] == ["here"]
    monkeypatch.setattr(build, "open_source", up)
    assert [key.split("-")[0] for key in merges_of(tick())] == ["far", "here"]


def test_a_recipe_that_is_wrong_says_why(tick, drop, compute, merging):
    merging("unjudged", skills={})
    merging("judged")
    drop("kind")
    compute()
    assert [key.split("-")[0] for key in merges_of(tick())] == ["judged"]


def test_what_takes_too_long_is_left_for_the_next_tick(tick, drop, compute, merging, monkeypatch):
    merging("one")
    merging("two")
    drop("kind")
    compute()
    with monkeypatch.context() as patch:
        patch.setattr(sensors, "RESOLVING_SECONDS", -1)
        assert skip(tick()) == "one: left for the next tick\ntwo: left for the next tick"
    assert len(merges_of(tick())) == 2


def test_facts_of_adapters_that_did_not_land_are_requested_before_the_merge(
    world, home, tick, drop, compute, merging
):
    merging(adapters={"kind": "landing:kind", "terse": str(world.root / "adapters" / "terse")})
    drop("kind")
    compute()
    result = tick()
    (prepared,) = result.run_requests
    assert prepared.job_name == prepare_adapter.name
    assert load_adapter_record(home, prepared.partition_key).source.endswith("adapters/terse")
    compute(result)
    assert len(merges_of(tick())) == 1


def test_recipes_without_landed_adapters_ask_for_nothing(world, tick, drop, compute):
    world.recipe()
    world.base_on_the_shelf()
    drop("kind")
    compute()
    assert skip(tick()) == "nothing new for 2 recipes"


def test_a_bad_update_leaves_the_merge_as_it_is(home, tick, drop, compute, merging, register):
    merging()
    drop("kind")
    compute()
    (key,) = merges_of(tick())
    register(key)
    weights = home.landing / "kind" / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-8])
    with pytest.raises(dg.Failure):
        compute()
    assert "kind is quarantined" in skip(tick())


def test_many_adapters_dropped_at_once_are_merged_once_by_each_recipe(
    home, tick, drop, compute, merging, register
):
    recipes = [f"recipe-{number}" for number in range(4)]
    for name in recipes:
        merging(name)
    drop("kind")
    for number in range(23):
        drop("terse", f"terse-{number:02}")
    compute()
    assert "the artifacts of terse-" in skip(tick())
    compute()
    keys = merges_of(tick())
    assert [key.rpartition("-")[0] for key in keys] == recipes
    assert {len(load_request(home, key).adapters) for key in keys} == {24}
    for key in keys:
        register(key)
    assert skip(tick()) == "nothing new for 4 recipes"


def test_an_unrelated_adapter_leaves_old_merges_fresh(
    world, home, instance, tick, drop, compute, merging
):
    from dagster._core.definitions.data_version import CachingStaleStatusResolver, StaleStatus
    from dagster._core.loader import LoadingContextForTest

    merging(adapters={"kind": "landing:kind"})
    drop("kind")
    compute()
    (key,) = merges_of(tick())
    instance.add_dynamic_partitions("merges", [key])
    dg.materialize(
        [trimmed_task_vectors],
        instance=instance,
        partition_key=key,
        resources={"home": HomeResource(path=str(home.root)), "progress": silent},
    )
    world.base_on_the_shelf()
    drop("terse")
    compute()
    loading = LoadingContextForTest(instance)
    resolver = CachingStaleStatusResolver(instance, defs.resolve_asset_graph(), loading)
    assert resolver.get_status(trimmed_task_vectors.key, key) == StaleStatus.FRESH


def test_a_recipe_that_is_to_be_swept_merges_what_its_sweep_chose(
    world, home, instance, tick, drop, compute, merging
):
    world.sweepable()
    merging(sweep={"density": [0.25, 0.75]})
    drop("kind")
    compute()
    result = tick()
    (wanted,) = result.run_requests
    assert wanted.job_name == "sweep"
    added = {r.partitions_def_name: r.partition_keys for r in result.dynamic_partitions_requests}
    assert added["sweeps"] == [wanted.partition_key]
    assert (len(added["adapters"]), added["merges"]) == (1, [])
    run = run_of(instance, wanted)
    assert skip(tick()) == f"{wanted.partition_key}: run {run.run_id[:8]} goes on"
    instance.report_run_canceled(run)
    instance.add_dynamic_partitions("sweeps", [wanted.partition_key])
    defs.resolve_job_def("sweep").execute_in_process(
        instance=instance,
        partition_key=wanted.partition_key,
        resources={"home": HomeResource(path=str(home.root)), "progress": silent},
    )
    (chosen,) = merges_of(tick())
    assert instance.get_dynamic_partitions("merges") == [chosen]
    assert load_request(home, chosen).recipe.density in (0.25, 0.75)
