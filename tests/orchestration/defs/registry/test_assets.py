"""`champion` promotes from Dagster's UI, with the run in the promotion log."""

import dagster as dg
import pytest

from common.progress import silent
from orchestration.defs.registry.assets import champion
from orchestration.defs.resources import HomeResource
from orchestration.registry.promotion_log import read_promotions
from orchestration.tracking.mlflow_client import connect


@pytest.fixture
def materialise(home):
    """A function that materialises `champion` of the model `tiny` with this configuration."""
    with dg.DagsterInstance.ephemeral() as instance:
        instance.add_dynamic_partitions("models", ["tiny"])

        def run(**config):
            return dg.materialize(
                [champion],
                instance=instance,
                partition_key="tiny",
                resources={"home": HomeResource(path=str(home.root)), "progress": silent},
                run_config={"ops": {"champion": {"config": config}}},
                raise_on_error=False,
            )

        yield run


def test_the_challenger_is_promoted_with_the_run_in_the_journal(home, put, materialise):
    put(1)
    result = materialise(reason="better SQL")
    (event,) = result.get_asset_materialization_events()
    metadata = event.materialization.metadata
    assert (metadata["version"].text, metadata["reason"].text) == ("1", "better SQL")
    (entry,) = read_promotions(connect(home), "tiny")
    assert (entry.dagster_run, entry.actor) == (result.run_id, f"Dagster run {result.run_id}")


def test_a_version_that_failed_its_gate_fails_the_step_with_the_remedy_unless_forced(
    home, put, materialise
):
    put(1, passed=False)
    refused = materialise(version="1")
    assert not refused.success
    (failure,) = refused.get_step_failure_events()
    said = failure.step_failure_data.user_failure_data.description
    assert "its gate says fail" in said
    assert materialise(version="1", force=True).success
    assert [entry.forced for entry in read_promotions(connect(home), "tiny")] == [True]
