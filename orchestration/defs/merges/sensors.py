"""`remerge_sensor`: a landed adapter's facts are there, the recipes that include it merge."""

import dagster as dg
from dagster import DagsterRunStatus

from evaluation.errors import EvaluationError
from merge_core.errors import TiesmithError
from merge_core.recipe import Recipe
from orchestration.defs.jobs import merge
from orchestration.facts import has_task_vector
from orchestration.landing import LANDING, matching
from orchestration.partitions import merges
from orchestration.registry import registered
from orchestration.request import MergeRequest, load_adapter_pin, make_request, run_tags
from orchestration.resources import HomeResource, sensor_status
from orchestration.shelf import recipes_on_the_shelf
from orchestration.store import Home

__all__ = ["remerge_sensor"]

MAX_PER_TICK = 20
FAILED = [DagsterRunStatus.FAILURE, DagsterRunStatus.CANCELED]


@dg.sensor(job=merge, minimum_interval_seconds=15, default_status=sensor_status())
def remerge_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """New task vectors of landed adapters: one merge for each recipe that includes them.

    A recipe waits until the facts of all its adapters are there. A merge that is registered, or
    requested and not failed, is not requested again.
    """
    records = context.instance.fetch_materializations(
        dg.AssetRecordsFilter(
            asset_key=dg.AssetKey("task_vector"), after_storage_id=int(context.cursor or 0)
        ),
        limit=MAX_PER_TICK,
        ascending=True,
    ).records
    if not records:
        return dg.SkipReason("no new task vector")
    cursor = str(records[-1].storage_id)
    names = _landed_names(home.open(), [str(record.partition_key) for record in records])
    requests, told = _wanted(home.open(), names)
    for line in told:
        context.log.info(line)
    if not requests:
        return dg.SensorResult(
            skip_reason=dg.SkipReason("; ".join(told) or "no recipe includes what landed"),
            cursor=cursor,
        )
    return dg.SensorResult(
        run_requests=[_run(context.instance, request) for request in requests],
        dynamic_partitions_requests=[
            merges.build_add_request([request.partition for request in requests])
        ],
        cursor=cursor,
    )


def _landed_names(home: Home, partitions: list[str]) -> set[str]:
    """Names of the landed adapters among these adapters partitions."""
    sources = {load_adapter_pin(home, partition).source for partition in partitions}
    return {source.removeprefix(LANDING) for source in sources if source.startswith(LANDING)}


def _wanted(home: Home, names: set[str]) -> tuple[list[MergeRequest], list[str]]:
    """Requests of the recipes that include one of these adapters; why the others wait."""
    recipes, told = recipes_on_the_shelf()
    requests = []
    for recipe in recipes:
        if not names & set(matching(recipe, home)):
            continue
        request, reason = _request(home, recipe)
        if request:
            requests.append(request)
        else:
            told.append(f"{recipe.name}: {reason}")
    return requests, told


def _request(home: Home, recipe: Recipe) -> tuple[MergeRequest | None, str]:
    try:
        request = make_request(recipe, home)
    except (TiesmithError, EvaluationError) as error:
        return None, str(error)
    missing = [a.name for a in request.adapters if not has_task_vector(home, a, request.base)]
    if missing:
        return None, f"waits for the facts of {', '.join(missing)}"
    if registered(home, request.model, request.partition):
        return None, f"{request.partition} is registered already"
    return request, ""


def _run(instance: dg.DagsterInstance, request: MergeRequest) -> dg.RunRequest:
    """The run of a request; its key counts failed runs, so that a failure can be tried again."""
    tags = {"dagster/partition": request.partition}
    failed = instance.get_runs_count(dg.RunsFilter(job_name=merge.name, tags=tags, statuses=FAILED))
    return dg.RunRequest(
        run_key=f"{request.partition}@{failed}",
        partition_key=request.partition,
        tags=run_tags(request),
    )
