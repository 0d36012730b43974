"""`adapter_landing_sensor`: an adapter lands, its artifacts are computed."""

import dagster as dg

from orchestration.defs.jobs import prepare_adapter
from orchestration.defs.partitions import adapters
from orchestration.defs.resources import HomeResource, sensor_status
from orchestration.defs.retries import Work, due
from orchestration.landing.adapter_records import keep_adapter_record
from orchestration.landing.recipe_folder import (
    Wanted,
    not_prepared,
    recipes_in_folder,
    wanted_adapters,
)
from orchestration.landing.zone import LANDED_TAG, LANDING, landed
from orchestration.runs.dagster_instance import end_runs_of_dead_processes

__all__ = ["CONTENT_TAG", "adapter_landing_sensor"]

MAX_PER_TICK = 20
CONTENT_TAG = "tiesmith/content"
"""Tag of runs that compute artifacts: the partition and what was read."""


@dg.sensor(
    job=prepare_adapter,
    minimum_interval_seconds=10,
    default_status=sensor_status(),
    description="Verifies each adapter that lands and reads its task vector.",
)
def adapter_landing_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """New and changed folders of the landing zone get a partition and a run of their artifacts.

    What is wanted is compared with what is there, so nothing is missed and nothing runs twice,
    whatever was restarted in between. A copy that goes on waits; what was refused is quarantined
    until its files change; a run that failed is tried again later. A tick reads names, sizes and
    headers only, and takes at most 20 adapters.
    """
    place = home.open()
    end_runs_of_dead_processes(context.instance, place)  # they would hold back what waits
    recipes, told = recipes_in_folder()
    wanted = wanted_adapters(place, recipes)
    baseless = sorted(set(landed(place)) - {want.name for want in wanted})
    told += [
        f"{name} has no base: no recipe includes it, and its config names none that may be read"
        for name in baseless
    ]
    lacking = not_prepared(place, wanted)
    told += [reason for reason in lacking.values() if reason]
    ready = [want for want, reason in lacking.items() if reason is None]
    work = [_work(want) for want in ready]
    requests = due(context.instance, prepare_adapter.name, CONTENT_TAG, work, told)[:MAX_PER_TICK]
    if not requests:
        nothing = f"nothing new among {len(landed(place))} landed adapters"
        return dg.SkipReason("\n".join(told) or nothing)
    for line in told:
        context.log.info(line)
    keys = [str(request.partition_key) for request in requests]
    for want in ready:
        if want.partition in keys:
            keep_adapter_record(place, want.partition, LANDING + want.name, want.base)
    return dg.SensorResult(
        run_requests=requests, dynamic_partitions_requests=[adapters.build_add_request(keys)]
    )


def _work(want: Wanted) -> Work:
    tags = {LANDED_TAG: want.name, "tiesmith/base": want.base}
    return Work(want.partition, f"{want.partition}@{want.content}", tags)
