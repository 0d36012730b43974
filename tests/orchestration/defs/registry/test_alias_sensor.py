"""What people do in MLflow's own page is recorded when it may be served, and told when not."""

import dagster as dg
import pytest

from orchestration.defs.registry.alias_sensor import registry_sensor
from orchestration.defs.resources import HomeResource
from orchestration.promotion.promote import accepted_champion, promote, rollback
from orchestration.registry.promotion_log import read_promotions
from orchestration.tracking.mlflow_client import connect


@pytest.fixture
def tick(home):
    """A function that evaluates the sensor, as the daemon does, in an instance that knows the model
    `tiny`."""
    with dg.DagsterInstance.ephemeral() as instance:
        instance.add_dynamic_partitions("models", ["tiny"])
        cursors = [None]

        def evaluate():
            context = dg.build_sensor_context(instance=instance, cursor=cursors[-1])
            found = registry_sensor(context, home=HomeResource(path=str(home.root)))
            cursors.append(getattr(found, "cursor", None) or cursors[-1])
            return found

        yield evaluate


def set_alias(home, version):
    connect(home).set_registered_model_alias("tiny", "champion", version)


def test_champions_that_the_terminal_moved_are_shown_each_once(home, put, tick):
    put(1), put(2)
    promote("tiny/1", home, "the first", actor="ada")
    promote("tiny/2", home, "better SQL", actor="eve")
    told = [(event.partition, event.metadata["reason"].text) for event in tick().asset_events]
    assert told == [("tiny", "the first"), ("tiny", "better SQL")]
    assert tick().skip_message == "every champion is recorded"
    rollback("tiny", home, "complaints")
    (event,) = tick().asset_events
    assert (event.metadata["version"].text, event.metadata["previous"].text) == ("1", "2")


def test_a_move_that_a_dagster_run_made_is_shown_by_that_run_alone(home, put, tick):
    put(1)
    promote("tiny/1", home, "the first", dagster_run="r1")
    assert tick().skip_message == "every champion is recorded"


def test_a_champion_moved_by_hand_is_journalled_once_and_shown(home, put, tick):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    tick()
    assert tick().skip_message == "every champion is recorded"
    set_alias(home, "2")
    (event,) = tick().asset_events
    assert (event.asset_key.to_user_string(), event.partition) == ("champion", "tiny")
    assert event.metadata["actor"].text == "registry"
    assert tick().skip_message == "every champion is recorded"
    entry = read_promotions(connect(home), "tiny")[-1]
    assert (entry.previous, entry.version, entry.kind) == ("1", "2", "registry")


def test_a_champion_that_failed_its_gate_is_told_in_one_sentence_and_not_journalled(
    home, put, tick
):
    put(1), put(2, passed=False)
    promote("tiny/1", home, "the first")
    tick()
    set_alias(home, "2")
    for _ in range(2):
        assert "but its gate says fail; serving stays on version 1" in tick().skip_message
    assert accepted_champion(home, "tiny").version == "1"
    assert len(read_promotions(connect(home), "tiny")) == 1


def test_a_registered_model_that_dagster_does_not_know_gets_its_partition(home, put):
    put(1)
    with dg.DagsterInstance.ephemeral() as instance:
        context = dg.build_sensor_context(instance=instance)
        result = registry_sensor(context, home=HomeResource(path=str(home.root)))
    assert result.dynamic_partitions_requests[0].partition_keys == ["tiny"]


def test_a_home_where_nothing_is_registered_has_nothing_to_tell(home, tick):
    assert tick().skip_message == "every champion is recorded"
