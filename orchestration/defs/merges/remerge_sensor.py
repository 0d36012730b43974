"""`remerge_sensor`: once landed adapters have their artifacts, recipes that include them merge.

A recipe with `sweep:` is swept first, and what its sweep chose is merged.
"""

import time
from collections.abc import Mapping, Sequence

import dagster as dg
from pydantic import BaseModel, ConfigDict, TypeAdapter

from evaluation.errors import EvaluationError
from merge_core.digest import sha256_json
from merge_core.errors import TiesmithError
from merge_core.recipe.schema import Recipe
from orchestration.defs.adapters.landing_sensor import CONTENT_TAG
from orchestration.defs.jobs import merge, prepare_adapter, sweep
from orchestration.defs.partitions import adapters, merges, models, sweeps
from orchestration.defs.resources import HomeResource, sensor_status
from orchestration.defs.retries import Work, due
from orchestration.home.store import Home
from orchestration.landing.recipe_folder import (
    matching,
    not_prepared,
    recipes_in_folder,
    wanted_adapters,
)
from orchestration.landing.zone import signature
from orchestration.merging.artifacts import has_task_vector
from orchestration.requests.build import load_request, make_request, run_tags
from orchestration.requests.schema import MergeRequest
from orchestration.runs.dagster_instance import end_runs_of_dead_processes
from orchestration.sweeps.choose import find_outcome, winning_request
from orchestration.sweeps.request import SweepRequest, load_sweep, make_sweep, sweep_tags

__all__ = ["remerge_sensor"]

MAX_PER_TICK = 20
RESOLVING_SECONDS = 5
SHOWN = 3


class _Seen(BaseModel):
    """What became of a recipe; `of` covers its values and its landed adapters' files.

    `partition` is None while it could not be resolved, which was tried `tried` times, and while its
    `sweep`, a partition too, has not chosen; `done` when its version is registered.
    """

    model_config = ConfigDict(frozen=True)

    of: str
    sweep: str | None = None
    partition: str | None = None
    tried: int = 0
    done: bool = False


_Cursor = TypeAdapter(dict[str, _Seen])


@dg.sensor(
    jobs=[merge, prepare_adapter, sweep],
    minimum_interval_seconds=10,
    default_status=sensor_status(),
    description="Merges each recipe anew when adapters that it includes have landed; one with "
    "`sweep:` is swept first.",
)
def remerge_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """One merge for each recipe that includes landed adapters, when their burst is over.

    A recipe waits until no landing is pending for it. One that cannot be resolved, because a hub
    is down or it is wrong, is tried again at every tick; an edited one is looked at anew. A merge
    that goes on or is registered is not requested again; one that failed is tried again later.
    """
    place = home.open()
    end_runs_of_dead_processes(context.instance, place)  # they would hold back what waits
    recipes, told = recipes_in_folder()
    seen, pending = _look(place, recipes, _Cursor.validate_json(context.cursor or "{}"))
    told += [f"{name}: {reason}" for name, reason in pending.items()]
    ready = [recipe for recipe in recipes if recipe.name in seen and recipe.name not in pending]
    _resolve(place, ready, seen, told)
    sweeping = _sweeping(place, seen)
    undone = _undone(context.instance, place, seen)
    runs = _runs(context.instance, place, undone, sweeping, told)[:MAX_PER_TICK]
    cursor = _Cursor.dump_json(seen).decode()
    if not runs:
        reason = "\n".join(told) or f"nothing new for {len(recipes)} recipes"
        return dg.SensorResult(skip_reason=dg.SkipReason(reason), cursor=cursor)
    for line in told:
        context.log.info(line)
    return dg.SensorResult(
        run_requests=runs,
        dynamic_partitions_requests=[
            merges.build_add_request([request.partition for request in undone]),
            models.build_add_request(sorted({request.model for request in undone})),
            sweeps.build_add_request([request.partition for request in sweeping]),
            adapters.build_add_request(_adapters(undone, sweeping)),
        ],
        cursor=cursor,
    )


def _look(
    home: Home, recipes: Sequence[Recipe], before: Mapping[str, _Seen]
) -> tuple[dict[str, _Seen], dict[str, str]]:
    """The recipes that include landed adapters, and for what some of them wait."""
    lacking = {
        (want.name, want.base): reason or f"the artifacts of {want.name} are to come"
        for want, reason in not_prepared(home, wanted_adapters(home, recipes)).items()
    }
    seen, pending = {}, {}
    for recipe in recipes:
        names = matching(recipe, home)
        if not names:
            continue
        files = {name: signature(home.landing / name) for name in names}
        of = sha256_json([recipe.model_dump(mode="json", by_alias=True), files])[:16]
        known = before.get(recipe.name)
        seen[recipe.name] = known if known and known.of == of else _Seen(of=of)
        if reasons := [lacking[n, recipe.base] for n in names if (n, recipe.base) in lacking]:
            more = len(reasons) - SHOWN
            told = [*reasons[:SHOWN], *([f"{more} more"] if more > 0 else [])]
            pending[recipe.name] = "; ".join(told)
    return seen, pending


def _resolve(
    home: Home, recipes: Sequence[Recipe], seen: dict[str, _Seen], told: list[str]
) -> None:
    """Make the requests of the recipes that have none yet, those first that were tried least.

    Stops after some seconds, so that a tick stays short; the next tick goes on.
    """
    started = time.monotonic()
    unresolved = [r for r in recipes if not (seen[r.name].partition or seen[r.name].sweep)]
    for recipe in sorted(unresolved, key=lambda recipe: seen[recipe.name].tried):
        if time.monotonic() - started > RESOLVING_SECONDS:
            told.append(f"{recipe.name}: left for the next tick")
            continue
        try:
            update: dict[str, object] = (
                {"partition": make_request(recipe, home).partition}
                if recipe.sweep is None
                else {"sweep": make_sweep(recipe, home).partition}
            )
        except (TiesmithError, EvaluationError) as error:
            update = {"tried": seen[recipe.name].tried + 1}
            told.append(f"{recipe.name}: {error}")
        seen[recipe.name] = seen[recipe.name].model_copy(update=update)


def _sweeping(home: Home, seen: dict[str, _Seen]) -> list[SweepRequest]:
    """The sweeps that have not chosen; the merges that the others chose are marked as resolved."""
    waiting = {n: entry.sweep for n, entry in seen.items() if entry.sweep and not entry.partition}
    requests = {name: load_sweep(home, partition) for name, partition in waiting.items()}
    outcomes = {name: find_outcome(home, request) for name, request in requests.items()}
    for name, outcome in outcomes.items():
        if outcome is not None:
            chosen = winning_request(requests.pop(name), outcome).partition
            seen[name] = seen[name].model_copy(update={"partition": chosen})
    return list(requests.values())


def _adapters(undone: Sequence[MergeRequest], sweeping: Sequence[SweepRequest]) -> list[str]:
    requests = [*undone, *(request.own for request in sweeping)]
    return sorted({adapter.partition for request in requests for adapter in request.adapters})


def _undone(instance: dg.DagsterInstance, home: Home, seen: dict[str, _Seen]) -> list[MergeRequest]:
    """The requests whose version is not registered; the others are marked as done."""
    registered = instance.get_materialized_partitions(dg.AssetKey("registered_model"))
    for name, entry in seen.items():
        if entry.partition in registered:
            seen[name] = entry.model_copy(update={"done": True})
    undone = [entry for entry in seen.values() if entry.partition and not entry.done]
    return [load_request(home, str(entry.partition)) for entry in undone]


def _runs(
    instance: dg.DagsterInstance,
    home: Home,
    requests: Sequence[MergeRequest],
    sweeping: Sequence[SweepRequest],
    told: list[str],
) -> list[dg.RunRequest]:
    """Runs of the merges and sweeps, and before them of the artifacts that they lack."""
    preparing: dict[str, Work] = {}
    work: dict[str, list[Work]] = {merge.name: [], sweep.name: []}
    wanted = [(merge.name, r.partition, r, run_tags(r)) for r in requests]
    wanted += [(sweep.name, s.partition, s.own, sweep_tags(s)) for s in sweeping]
    for job, partition, request, tags in wanted:
        base = request.base
        lacking = [a for a in request.adapters if not has_task_vector(home, a, base)]
        for adapter in lacking:
            content = f"{adapter.partition}@{adapter.digest[:12]}-{base.digest[:12]}"
            preparing[content] = Work(adapter.partition, content, {"tiesmith/base": base.source})
        if lacking:
            told.append(f"{partition}: waits for {', '.join(a.name for a in lacking)}")
        else:
            work[job].append(Work(partition, partition, tags))
    return [
        *due(instance, prepare_adapter.name, CONTENT_TAG, list(preparing.values()), told),
        *(
            run
            for job, some in work.items()
            for run in due(instance, job, "dagster/partition", some, told)
        ),
    ]
