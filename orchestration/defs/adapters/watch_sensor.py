"""`watch_sensor` and `land_adapter`: what watched places offer lands here."""

import json

import dagster as dg

from common.progress import Progress
from orchestration.defs.resources import HomeResource, refusals, sensor_status
from orchestration.defs.retries import Work, due
from orchestration.landing.watched_places import land, look, to_land, watched_places
from orchestration.landing.zone import LANDED_TAG
from orchestration.runs.dagster_instance import end_runs_of_dead_processes
from orchestration.runs.executor import one_process

__all__ = ["WATCHED_TAG", "land_adapter", "watch_sensor"]

MAX_PER_TICK = 20
WATCHED_TAG = "tiesmith/watched"
"""Tag of runs that land an adapter: its source and revision."""


class Offered(dg.Config):
    """An adapter of a watched place (merge_core.sources.listing), and the name it gets."""

    name: str
    source: str
    revision: str
    commit: bool


@dg.op
def fetch_and_check(
    context: dg.OpExecutionContext,
    home: HomeResource,
    progress: dg.ResourceParam[Progress],
    config: Offered,
) -> None:
    """Fetch one adapter of a watched place, check it, and put it into the landing zone whole.

    Its artifacts and the merges that include it follow as for any adapter that lands.
    """
    from merge_core.sources.listing import ListedAdapter

    offer = ListedAdapter(config.source, config.revision, config.commit)
    with refusals():
        added = land(home.open(), config.name, offer)
    context.add_output_metadata({"path": dg.MetadataValue.path(added.path), "sha256": added.digest})


@dg.job(executor_def=one_process)
def land_adapter() -> None:
    """Land one adapter that a watched place offers."""
    fetch_and_check()


@dg.sensor(
    # By name: Dagster 1.13 makes a sensor anew when it is given such a job, and warns of its own.
    job_name=land_adapter.name,
    minimum_interval_seconds=60,
    default_status=sensor_status(),
    description="Lands new and changed adapters of the places that TIESMITH_WATCH names.",
)
def watch_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """New and changed adapters of the places in TIESMITH_WATCH get a run that lands them.

    Reads listings only, and takes at most 20 adapters a tick. Files behind a URL are taken when
    two ticks in a row see them the same; a hub's commit is whole at once. A revision lands once.
    A run that failed is tried again later, and whoever cannot be listed holds up no other.
    """
    places = watched_places()
    if not places:
        return dg.SkipReason("TIESMITH_WATCH names no place")
    end_runs_of_dead_processes(context.instance, home.open())  # they would hold back what waits
    offers, told = look(places)
    wanted, taken = to_land(home.open(), offers)
    told += taken
    before = json.loads(context.cursor or "{}")
    work = []
    for name, offer in wanted.items():
        if offer.commit or before.get(offer.source) == offer.revision:
            value = f"{offer.source}@{offer.revision}"
            config = {"name": name, **vars(offer)}
            run_config = {"ops": {fetch_and_check.name: {"config": config}}}
            work.append(Work(name, value, {LANDED_TAG: name}, run_config))
        else:
            told.append(f"{offer.source} is new or was changed: taken when it stays as it is")
    requests = due(context.instance, land_adapter.name, WATCHED_TAG, work, told)[:MAX_PER_TICK]
    cursor = json.dumps({offer.source: offer.revision for offer in wanted.values()})
    if not requests:
        reason = "\n".join(told) or f"nothing new among {len(offers)} offered adapters"
        return dg.SensorResult(skip_reason=dg.SkipReason(reason), cursor=cursor)
    for line in told:
        context.log.info(line)
    return dg.SensorResult(run_requests=requests, cursor=cursor)
