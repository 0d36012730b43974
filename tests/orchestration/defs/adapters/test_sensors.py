"""An adapter that lands gets a partition and one run; half a copy waits."""

import os
import shutil

import dagster as dg
import pytest

from orchestration.defs.adapters.sensors import SETTLED_SECONDS, adapter_landing_sensor
from orchestration.landing import add_adapter
from orchestration.request import load_adapter_pin
from orchestration.resources import HomeResource


@pytest.fixture
def tick(home):
    """A function that evaluates the sensor once, from the cursor of the tick before."""
    cursor = None

    def evaluate():
        nonlocal cursor
        with dg.DagsterInstance.ephemeral() as instance:
            context = dg.build_sensor_context(instance=instance, cursor=cursor)
            result = adapter_landing_sensor(context, home=HomeResource(path=str(home.root)))
        cursor = getattr(result, "cursor", None) or cursor
        return result

    return evaluate


@pytest.fixture
def adapter(world):
    return world.root / "adapters" / "kind"


def test_a_landed_adapter_gets_a_partition_that_says_what_it_is_and_one_run(
    world, adapter, home, tick
):
    world.recipe(adapters={"kind": "landing:kind"}, skills={})
    add_adapter(str(adapter), None, home)
    result = tick()
    (request,) = result.run_requests
    assert result.dynamic_partitions_requests[0].partition_keys == [request.partition_key]
    pin = load_adapter_pin(home, request.partition_key)
    assert (pin.source, pin.base, pin.digest) == ("landing:kind", str(world.base), None)
    assert "nothing new" in tick().skip_message


def test_an_adapter_that_is_replaced_runs_again_under_another_key(world, adapter, home, tick):
    add_adapter(str(adapter), "shelf", home)
    (first,) = tick().run_requests
    add_adapter(str(world.root / "adapters" / "terse"), "shelf", home)
    (second,) = tick().run_requests
    assert first.partition_key == second.partition_key
    assert first.run_key != second.run_key


def test_half_a_copy_waits_and_is_taken_when_it_is_whole(adapter, home, tick):
    landing = home.landing / "kind"
    landing.mkdir()
    for name in ("adapter_config.json", "adapter_model.safetensors"):
        content = (adapter / name).read_bytes()
        (landing / name).write_bytes(content[: len(content) // 2])
    assert "unfinished" in tick().skip_message
    for name in ("adapter_config.json", "adapter_model.safetensors"):
        (landing / name).write_bytes((adapter / name).read_bytes())
    assert len(tick().run_requests) == 1


def test_a_copy_that_stands_unfinished_runs_so_that_its_failure_tells_why(adapter, home, tick):
    landing = home.landing / "kind"
    shutil.copytree(adapter, landing)
    weights = landing / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-8])
    assert "unfinished" in tick().skip_message
    for file in landing.iterdir():
        long_ago = file.stat().st_mtime - 2 * SETTLED_SECONDS
        os.utime(file, (long_ago, long_ago))
    assert len(tick().run_requests) == 1


def test_an_adapter_that_names_no_base_waits_for_a_recipe_that_includes_it(
    world, adapter, home, tick
):
    config = adapter / "adapter_config.json"
    config.write_text(config.read_text().replace("base_model_name_or_path", "base_model_was"))
    shutil.copytree(adapter, home.landing / "kind")
    assert "without a base" in tick().skip_message
    world.recipe(adapters={"from": "landing", "match": "*"}, skills={})
    assert len(tick().run_requests) == 1


def test_two_bases_that_want_the_same_adapter_get_a_run_each(world, adapter, home, tick):
    world.recipe(name="one", adapters={"kind": "landing:kind"}, skills={})
    world.recipe(name="two", base="org/other", adapters={"kind": "landing:kind"}, skills={})
    add_adapter(str(adapter), None, home)
    assert {request.tags["tiesmith/base"] for request in tick().run_requests} == {
        str(world.base),
        "org/other",
    }


def test_a_broken_recipe_does_not_stop_the_landing_zone(world, adapter, home, tick):
    world.recipe(name="broken", density=0)
    add_adapter(str(adapter), None, home)
    assert len(tick().run_requests) == 1
