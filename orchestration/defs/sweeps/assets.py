"""`density_sweep`."""

import dagster as dg

from common.progress import Progress
from evaluation.result import FORMAT
from orchestration.defs.merges.assets import MEMBERS
from orchestration.defs.partitions import merges, models, sweeps
from orchestration.defs.resources import HomeResource, link, log_event, percent, refusals
from orchestration.records.run_summary import SweepOutcome
from orchestration.runs.pool_slots import turn_of
from orchestration.sweeps.choose import keep_outcome, winning_request
from orchestration.sweeps.grid import label
from orchestration.sweeps.record import sweep_sketch, sweep_summary
from orchestration.sweeps.request import load_sweep
from orchestration.tracking.mlflow_client import run_url

__all__ = ["density_sweep"]


@dg.asset(
    partitions_def=sweeps,
    deps=[MEMBERS],
    group_name="sweeps",
    owners=["team:model-platform"],
    kinds={"pytorch", "huggingface", "mlflow"},
    code_version=str(FORMAT),
)
def density_sweep(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """The sweep: every candidate of the grid answers validation items, and one is chosen.

    Candidates live in the weights of one loaded model and are never written. The chosen one gets
    its partition of `merges`: run the job `merge` on it to merge, test and register it. A sweep
    that was stopped goes on after its last finished candidate.
    """
    place = home.open()
    with refusals():
        sweep = load_sweep(place, context.partition_key)
        turn = turn_of(context, place)
        outcome = keep_outcome(place, sweep, context.run.run_id, progress, turn)
    chosen = winning_request(sweep, outcome)
    context.instance.add_dynamic_partitions(str(merges.name), [chosen.partition])
    context.instance.add_dynamic_partitions(str(models.name), [chosen.model])
    details = {"merge_digest": chosen.merge_digest, "partition": chosen.partition}
    log_event(context, "swept", candidates=len(outcome.candidates), **details)
    return dg.MaterializeResult(
        data_version=dg.DataVersion(sweep.digest),
        metadata={**_metadata(home, outcome), "chosen merge": chosen.partition},
    )


def _metadata(
    home: HomeResource, outcome: SweepOutcome
) -> dict[str, dg.MetadataValue | float | int | str]:
    best = outcome.candidates[outcome.winner]
    return {
        "chosen": label(best.values),
        "reason": outcome.reason,
        "chart": dg.MetadataValue.md(sweep_sketch(outcome)),
        "candidates": dg.MetadataValue.md(sweep_summary(outcome)),
        "number of candidates": len(outcome.candidates),
        "worst kept %": percent(best.worst),
        **{f"{name}: merged %": percent(score) for name, score in best.scores.items()},
        "seconds": round(sum(candidate.seconds for candidate in outcome.candidates), 1),
        "MLflow run": link("candidates and scores", run_url(home.open(), outcome.run_id)),
    }
