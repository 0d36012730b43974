"""`rollback` in Dagster's UI does what `tiesmith rollback` does, and records the run."""

import dagster as dg
import pytest
from dagster._core.execution.backfill import BulkActionStatus, PartitionBackfill

from common.progress import silent
from orchestration.definitions import defs
from orchestration.defs.registry.champion_jobs import rollback
from orchestration.defs.resources import HomeResource
from orchestration.promotion.promote import accepted_champion, promote
from orchestration.registry.promotion_log import read_promotions
from orchestration.registry.versions import find_version
from orchestration.tracking.mlflow_client import connect


def roll_back(home, partition=None, instance=None, tags=None, **config):
    return rollback.execute_in_process(
        run_config={"ops": {"roll_back": {"config": config}}},
        resources={"home": HomeResource(path=str(home.root)), "progress": silent},
        partition_key=partition,
        instance=instance,
        tags=tags,
        raise_on_error=False,
    )


def said(result):
    (failure,) = result.get_step_failure_events()
    return failure.step_failure_data.user_failure_data.description


@pytest.fixture
def models():
    """An instance that knows the models `tiny` and `other`."""
    with dg.DagsterInstance.ephemeral() as instance:
        instance.add_dynamic_partitions("models", ["tiny", "other"])
        yield instance


def test_the_champion_before_is_champion_again_and_this_one_is_rejected(home, put):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better")
    result = roll_back(home, model="tiny", reason="it is rude")
    assert accepted_champion(home, "tiny").version == "1"
    assert find_version(home, "tiny/2").rejected == "it is rude"
    entry = read_promotions(connect(home), "tiny")[-1]
    assert (entry.kind, entry.actor) == ("rollback", f"Dagster run {result.run_id}")
    (event,) = result.get_asset_materialization_events()
    assert (event.asset_key.to_user_string(), event.partition) == ("champion", "tiny")


def test_a_model_without_a_champion_before_fails_the_run_with_the_reason(home, put):
    put(1)
    promote("tiny/1", home, "the first")
    assert "has no champion before it to go back to" in said(roll_back(home, model="tiny"))


def test_the_runs_partition_is_enough_to_name_the_model(home, put, models):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better")
    assert roll_back(home, "tiny", models).success
    assert accepted_champion(home, "tiny").version == "1"


def test_a_run_that_names_no_model_or_two_is_refused(home, models):
    assert "got neither" in said(roll_back(home))
    assert "got partition tiny, model other" in said(roll_back(home, "tiny", models, model="other"))


def test_a_backfill_of_all_models_rolls_none_of_them_back(home, put, models):
    put(1), put(2)
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better")
    models.add_backfill(
        PartitionBackfill(
            backfill_id="all",
            status=BulkActionStatus.REQUESTED,
            from_failure=False,
            tags={},
            backfill_timestamp=0.0,
            partition_names=["tiny", "other"],
        )
    )
    told = said(roll_back(home, "tiny", models, {"dagster/backfill": "all"}))
    assert "nothing was moved: 2 models were selected (tiny, other)" in told
    assert accepted_champion(home, "tiny").version == "2"


def test_the_job_promote_makes_the_challenger_of_its_partition_champion(home, put, models):
    put(1)
    job = defs.resolve_job_def("promote")
    resources = {"home": HomeResource(path=str(home.root))}
    for moved in (True, False):
        result = job.execute_in_process(
            instance=models, partition_key="tiny", resources=resources, raise_on_error=False
        )
        (event,) = result.get_asset_materialization_events()
        assert event.materialization.metadata["moved"].value == moved
    assert accepted_champion(home, "tiny").version == "1"


def test_promoting_all_models_in_one_run_promotes_none(home, put, models):
    put(1)
    result = defs.resolve_job_def("promote").execute_in_process(
        instance=models,
        tags={
            "dagster/asset_partition_range_start": "tiny",
            "dagster/asset_partition_range_end": "other",
        },
        resources={"home": HomeResource(path=str(home.root))},
        raise_on_error=False,
    )
    assert "nothing was moved: 2 models were selected (tiny, other)" in said(result)
    assert accepted_champion(home, "tiny") is None
