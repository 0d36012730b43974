"""`promote` and `rollback`: the champion of one model moved, from Dagster's UI."""

import dagster as dg

from common.progress import Progress
from orchestration.defs.partitions import models, one_model
from orchestration.defs.registry.assets import champion_moved
from orchestration.defs.resources import HomeResource, refusals
from orchestration.promotion import promote as promotion
from orchestration.runs.pool_slots import WRITER, turn_of

__all__ = ["promote", "rollback"]

promote = dg.define_asset_job(
    "promote",
    dg.AssetSelection.assets("champion"),
    description="Make the challenger of one model its champion; serving follows. The configuration "
    "can name another version, and why.",
)


class RollbackConfig(dg.Config):
    """Why, and whose champion to roll back: a run with a partition needs no name."""

    model: str = ""
    reason: str = "rolled back from the Dagster UI"


@dg.op
def roll_back(
    context: dg.OpExecutionContext,
    home: HomeResource,
    progress: dg.ResourceParam[Progress],
    config: RollbackConfig,
) -> None:
    """Make the champion before this one champion again, and mark this one as rejected."""
    model, run = _model(context, config.model), context.run.run_id
    with refusals(), turn_of(context, home.open(), WRITER)():
        move = promotion.rollback(
            model, home.open(), config.reason, f"Dagster run {run}", dagster_run=run
        )
    context.log_event(champion_moved(move))


def _model(context: dg.OpExecutionContext, named: str) -> str:
    """The model that the partition or the configuration names."""
    chosen = one_model(context) if context.has_partition_key else named
    if not chosen or named not in ("", chosen):
        told = f"partition {chosen}, model {named}" if chosen else "neither"
        raise dg.Failure(
            f"nothing was rolled back: the run's partition or its configuration names the model, "
            f"got {told}; choose the model as the partition",
            allow_retries=False,
        )
    return chosen


@dg.job(
    description="Make the champion before this one champion again; serving follows.",
    partitions_def=models,
)
def rollback() -> None:
    """The job, of one op; its partition is the model."""
    roll_back()
