"""An adapter that lands gets a partition and one run; one that cannot be used is set aside."""

import shutil

import dagster as dg
import pytest

from orchestration.definitions import defs
from orchestration.defs import retries
from orchestration.defs.adapters import landing_sensor
from orchestration.defs.adapters.landing_sensor import CONTENT_TAG, adapter_landing_sensor
from orchestration.defs.resources import HomeResource
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.landing.quarantine import quarantined
from orchestration.landing.zone import add_adapter

WEIGHTS = "adapter_model.safetensors"


@pytest.fixture
def instance():
    with dg.DagsterInstance.ephemeral() as instance:
        yield instance


@pytest.fixture
def tick(home, instance):
    """A function that evaluates the sensor once."""

    def evaluate():
        context = dg.build_sensor_context(instance=instance)
        return adapter_landing_sensor(context, home=HomeResource(path=str(home.root)))

    return evaluate


@pytest.fixture
def execute(home, instance):
    """A function that executes a requested run as the daemon would; whether it succeeded."""

    def execute(request):
        instance.add_dynamic_partitions("adapters", [request.partition_key])
        return (
            defs.resolve_job_def("prepare_adapter")
            .execute_in_process(
                instance=instance,
                partition_key=request.partition_key,
                tags=request.tags,
                resources={"home": HomeResource(path=str(home.root))},
                raise_on_error=False,
            )
            .success
        )

    return execute


@pytest.fixture
def adapter(world):
    """An adapter whose base is that of a recipe, which waits for another adapter."""
    world.base_on_the_shelf()
    return world.root / "adapters" / "kind"


@pytest.mark.usefixtures("at_once")
def test_a_landed_adapter_gets_a_partition_that_says_what_it_is_and_one_run(
    world, adapter, home, tick, execute
):
    world.recipe(adapters={"kind": "landing:kind"}, skills={})
    add_adapter(str(adapter), None, home)
    result = tick()
    (request,) = result.run_requests
    assert result.dynamic_partitions_requests[0].partition_keys == [request.partition_key]
    record = load_adapter_record(home, request.partition_key)
    assert (record.source, record.base, record.digest) == ("landing:kind", str(world.base), None)
    assert execute(request)
    assert "nothing new" in tick().skip_message


@pytest.mark.usefixtures("at_once")
def test_until_its_run_is_known_an_adapter_is_asked_for_under_the_same_key(adapter, home, tick):
    add_adapter(str(adapter), None, home)
    (first,), (second,) = tick().run_requests, tick().run_requests
    assert first.run_key == second.run_key  # which Dagster takes once, also after a restart


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("deleted", [[0], [1], [2], [0, 1], [1, 2], [0, 2], [0, 1, 2]])
def test_whichever_failed_runs_are_deleted_no_run_has_the_next_key(
    adapter, home, tick, instance, monkeypatch, deleted
):
    monkeypatch.setattr(retries, "FIRST_WAIT_SECONDS", 0)
    add_adapter(str(adapter), None, home)
    job, failed = defs.resolve_job_def("prepare_adapter"), dg.DagsterRunStatus.FAILURE
    runs = []
    for _ in range(3):
        (request,) = tick().run_requests
        tags = {**request.tags, "dagster/run_key": request.run_key}
        runs.append(instance.create_run_for_job(job, tags=tags, status=failed))
    for place in deleted:
        instance.delete_run(runs[place].run_id)
    (request,) = tick().run_requests
    left = [run.tags["dagster/run_key"] for run in instance.get_runs()]
    assert len(left) == 3 - len(deleted)
    assert request.run_key not in left


@pytest.mark.usefixtures("at_once")
def test_an_adapter_whose_run_goes_on_waits_for_it(adapter, home, tick, instance):
    add_adapter(str(adapter), None, home)
    (request,) = tick().run_requests
    job = defs.resolve_job_def("prepare_adapter")
    run = instance.create_run_for_job(job, tags=dict(request.tags))
    assert f"run {run.run_id[:8]} goes on" in tick().skip_message


@pytest.mark.usefixtures("at_once")
def test_an_adapter_that_is_replaced_is_another_version_of_its_partition(
    world, adapter, home, tick, execute, instance
):
    add_adapter(str(adapter), "shelf", home)
    (first,) = tick().run_requests
    assert execute(first)
    add_adapter(str(world.root / "adapters" / "terse"), "shelf", home)
    (second,) = tick().run_requests
    assert first.partition_key == second.partition_key
    assert first.run_key != second.run_key
    assert execute(second)
    records = instance.fetch_materializations(dg.AssetKey("lora_adapter"), limit=2).records
    versions = [r.asset_materialization.tags["dagster/data_version"] for r in records]
    assert len(set(versions)) == 2


def test_half_a_copy_waits_and_is_taken_when_it_is_whole(adapter, home, tick, monkeypatch):
    landing = home.landing / "kind"
    landing.mkdir()
    for file in adapter.iterdir():
        content = file.read_bytes()
        (landing / file.name).write_bytes(content[: len(content) // 2])
    monkeypatch.setattr("orchestration.landing.zone.SETTLE_SECONDS", 0)
    config = adapter / "adapter_config.json"
    shutil.copyfile(config, landing / config.name)
    assert "kind is unfinished" in tick().skip_message
    shutil.copyfile(adapter / WEIGHTS, landing / WEIGHTS)
    assert len(tick().run_requests) == 1


def test_what_was_written_just_now_waits_also_when_it_is_whole(adapter, home, tick):
    shutil.copytree(adapter, home.landing / "kind")
    assert "just written" in tick().skip_message


@pytest.mark.usefixtures("at_once")
def test_a_copy_that_stands_unfinished_is_quarantined_until_its_files_change(
    adapter, home, tick, execute, instance
):
    landing = home.landing / "kind"
    shutil.copytree(adapter, landing)
    whole = (landing / WEIGHTS).read_bytes()
    (landing / WEIGHTS).write_bytes(whole[:-8])
    (request,) = tick().run_requests
    assert not execute(request)
    (mark,) = quarantined(home).values()
    assert (mark.partition, mark.name) == (request.partition_key, "kind")
    assert "bytes" in mark.reason
    assert mark.reason in tick().skip_message
    key = dg.AssetCheckKey(dg.AssetKey("lora_adapter"), "plain_lora")
    record = instance.event_log_storage.get_latest_asset_check_execution_by_key([key])[key]
    assert record.partition == request.partition_key
    assert not record.event.dagster_event.asset_check_evaluation_data.passed
    (landing / WEIGHTS).write_bytes(whole)
    (again,) = tick().run_requests
    assert again.run_key != request.run_key
    assert execute(again)
    assert quarantined(home) == {}


@pytest.mark.usefixtures("at_once")
def test_an_adapter_of_another_base_is_quarantined_with_the_shapes(
    adapter, home, tick, execute, instance
):
    from safetensors.torch import load_file, save_file

    tensors = load_file(adapter / WEIGHTS)
    cut = {key: value[:, :16] if "lora_A" in key else value for key, value in tensors.items()}
    save_file({key: value.contiguous() for key, value in cut.items()}, adapter / WEIGHTS)
    add_adapter(str(adapter), None, home)
    (request,) = tick().run_requests
    assert not execute(request)
    assert "shape" in tick().skip_message
    keys = [
        dg.AssetCheckKey(dg.AssetKey("task_vector"), name)
        for name in ("compatible_with_base", "all_finite")
    ]
    found = instance.event_log_storage.get_latest_asset_check_execution_by_key(keys)
    passed = [found[k].event.dagster_event.asset_check_evaluation_data.passed for k in keys]
    assert passed == [False, True]


@pytest.mark.usefixtures("at_once")
def test_a_run_that_failed_for_another_reason_is_tried_again_later(
    world, adapter, home, tick, execute, monkeypatch
):
    world.recipe(adapters={"kind": "landing:kind"}, skills={})
    add_adapter(str(adapter), None, home)
    (first,) = tick().run_requests
    base = world.base.rename(world.root / "away")
    assert not execute(first)
    assert quarantined(home) == {}
    assert "failed, the next one starts at" in tick().skip_message
    monkeypatch.setattr(retries, "FIRST_WAIT_SECONDS", 0)
    (second,) = tick().run_requests
    assert first.run_key != second.run_key
    base.rename(world.base)
    assert execute(second)


@pytest.mark.usefixtures("at_once")
def test_a_run_that_a_person_cancelled_is_not_requested_again(adapter, home, tick, instance):
    add_adapter(str(adapter), None, home)
    (request,) = tick().run_requests
    job = defs.resolve_job_def("prepare_adapter")
    run = instance.create_run_for_job(job, tags=dict(request.tags))
    instance.report_run_canceled(run)
    assert "was cancelled" in tick().skip_message


@pytest.mark.usefixtures("at_once")
def test_many_at_once_are_taken_in_ticks_of_a_few_and_none_is_missed(
    adapter, home, tick, execute, monkeypatch
):
    monkeypatch.setattr(landing_sensor, "MAX_PER_TICK", 3)
    for number in range(7):
        shutil.copytree(adapter, home.landing / f"kind-{number}")
    asked = []
    for size in (3, 3, 1):
        requests = tick().run_requests
        assert len(requests) == size
        assert all(execute(request) for request in requests)
        asked += [request.tags[CONTENT_TAG] for request in requests]
    assert len(set(asked)) == 7
    assert "nothing new among 7" in tick().skip_message


@pytest.mark.usefixtures("at_once")
def test_an_adapter_that_names_no_base_waits_for_a_recipe_that_includes_it(
    world, adapter, home, tick
):
    config = adapter / "adapter_config.json"
    config.write_text(config.read_text().replace("base_model_name_or_path", "base_model_was"))
    shutil.copytree(adapter, home.landing / "kind")
    assert "kind has no base" in tick().skip_message
    world.recipe(adapters={"from": "landing", "match": "*"}, skills={})
    assert len(tick().run_requests) == 1


@pytest.mark.usefixtures("at_once")
def test_a_folder_that_a_config_names_is_read_only_where_it_is_some_recipes_base(
    world, adapter, home, tick
):
    (world.root / "recipes" / "other.yaml").unlink()
    shutil.copytree(adapter, home.landing / "kind")
    assert "names none that may be read" in tick().skip_message
    named = world.base_on_the_shelf()
    (request,) = tick().run_requests
    assert request.tags["tiesmith/base"] == named


@pytest.mark.usefixtures("at_once")
def test_a_recipe_added_later_with_another_base_gets_the_facts_against_it(
    world, adapter, home, tick, execute
):
    world.recipe(name="one", adapters={"kind": "landing:kind"}, skills={})
    add_adapter(str(adapter), None, home)
    (first,) = tick().run_requests
    assert execute(first)
    world.recipe(name="two", base="org/other", adapters={"kind": "landing:kind"}, skills={})
    (second,) = tick().run_requests
    assert second.tags["tiesmith/base"] == "org/other"


@pytest.mark.usefixtures("at_once")
def test_a_broken_recipe_does_not_stop_the_landing_zone(world, adapter, home, tick):
    world.recipe(name="broken", density=0)
    add_adapter(str(adapter), None, home)
    assert len(tick().run_requests) == 1
