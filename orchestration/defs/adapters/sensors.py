"""`adapter_landing_sensor`: an adapter lands, its facts are computed."""

import json
import time
from collections.abc import Iterator

import dagster as dg

from merge_core.recipe import Recipe
from orchestration.defs.jobs import adapter_facts
from orchestration.keys import adapter_key
from orchestration.landing import LANDING, bases_of, landed, signature, whole
from orchestration.partitions import adapters
from orchestration.request import AdapterPin, save_adapter_pin
from orchestration.resources import HomeResource, sensor_status
from orchestration.shelf import recipes_on_the_shelf
from orchestration.store import Home

__all__ = ["adapter_landing_sensor"]

MAX_PER_TICK = 20
SETTLED_SECONDS = 60


@dg.sensor(job=adapter_facts, minimum_interval_seconds=15, default_status=sensor_status())
def adapter_landing_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """New and changed folders of the landing zone get a partition and a run of their facts.

    A copy that is still going on waits. One that stands unfinished for a minute runs all the same,
    so that its failure tells what is wrong. A tick reads names, sizes and headers only.
    """
    place = home.open()
    names = landed(place)
    seen = json.loads(context.cursor or "{}")
    changed = [name for name in names if seen.get(name) != signature(place.landing / name)]
    ready = [name for name in changed if _ready(place, name)][:MAX_PER_TICK]
    recipes, refused = recipes_on_the_shelf()
    for told in refused:
        context.log.warning(told)
    requests = [request for name in ready for request in _requests(place, name, recipes)]
    if not requests:
        waiting = ", ".join(changed)
        return dg.SkipReason(
            f"unfinished, or without a base to read them against: {waiting}"
            if waiting
            else f"nothing new among {len(names)} landed adapters"
        )
    handled = {request.tags["tiesmith/landed"] for request in requests}
    kept = {name: seen[name] for name in names if name in seen}
    return dg.SensorResult(
        run_requests=requests,
        dynamic_partitions_requests=[
            adapters.build_add_request([str(request.partition_key) for request in requests])
        ],
        cursor=json.dumps(
            kept | {name: signature(place.landing / name) for name in sorted(handled)}
        ),
    )


def _ready(home: Home, name: str) -> bool:
    folder = home.landing / name
    newest = max((file.stat().st_mtime for file in folder.iterdir()), default=0.0)
    return whole(folder) or time.time() - newest > SETTLED_SECONDS


def _requests(home: Home, name: str, recipes: list[Recipe]) -> Iterator[dg.RunRequest]:
    """One run for each base that the adapter is read against; says what the partition is."""
    for base in bases_of(name, home, recipes):
        key = adapter_key(LANDING + name, base)
        save_adapter_pin(home, AdapterPin(partition=key, source=LANDING + name, base=base))
        yield dg.RunRequest(
            run_key=f"{key}@{signature(home.landing / name)}",
            partition_key=key,
            tags={"tiesmith/landed": name, "tiesmith/base": base},
        )
