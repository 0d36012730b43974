"""`rollback`: the champion before this one again, from Dagster's UI."""

import dagster as dg

from orchestration.defs.registry.assets import champion_moved
from orchestration.resources import HomeResource, refusals
from orchestration.turns import WRITER, turn_of

__all__ = ["rollback"]


class RollbackConfig(dg.Config):
    """Whose champion to roll back, and why."""

    model: str
    reason: str = "rolled back from the Dagster UI"


@dg.op
def roll_back(context: dg.OpExecutionContext, home: HomeResource, config: RollbackConfig) -> None:
    """Make the champion before this one champion again, and mark this one as rejected."""
    from orchestration import promotion

    run = context.run.run_id
    with refusals(), turn_of(context, home.open(), WRITER)():
        move = promotion.rollback(
            config.model, home.open(), config.reason, f"Dagster run {run}", dagster_run=run
        )
    context.log_event(champion_moved(move))


@dg.job(description="Make the champion before this one champion again; serving follows.")
def rollback() -> None:
    """The job, of one op."""
    roll_back()
