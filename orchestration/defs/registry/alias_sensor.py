"""`registry_sensor`: moves of champions that no Dagster run made are recorded, and shown here."""

import json

import dagster as dg

from orchestration.defs.partitions import models
from orchestration.defs.registry.assets import champion_moved
from orchestration.defs.resources import HomeResource, sensor_status
from orchestration.promotion.move_champion import moves, record_hand_move
from orchestration.registry.versions import model_names

__all__ = ["registry_sensor"]


@dg.sensor(
    minimum_interval_seconds=15,
    default_status=sensor_status(),
    description="Shows champions that were moved from the terminal or in MLflow, gives new models "
    "their partition, and says when serving does not follow an alias.",
)
def registry_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """`champion` is materialised by each recorded move that was made outside of Dagster.

    `tiesmith promote` need not import Dagster for it. A `champion` that was moved in MLflow's page
    is recorded first, with the actor `registry`: only when that version passed its gate and was
    not rejected; otherwise one sentence says that serving does not follow. Moves that a killed
    process left unfinished are settled. The cursor holds each model's last move that was seen.
    """
    place, seen = home.open(), json.loads(context.cursor or "{}")
    names, new, told = model_names(place), [], []
    for name in names:
        _, now = record_hand_move(place, name)
        made = moves(place, name, after=seen.get(name, ""))
        new += [entry for entry in made if entry.dagster_run is None]
        seen |= {entry.model: entry.run_id for entry in made}
        told += [now.told] if now.told else []
    for line in told:
        context.log.warning(line)
    for entry in new:
        context.log.info(f"{entry.model}: champion is version {entry.version} ({entry.reason})")
    unknown = sorted(set(names) - set(context.instance.get_dynamic_partitions(str(models.name))))
    if not new and not unknown:
        return dg.SkipReason("; ".join(told) or "every champion is recorded")
    return dg.SensorResult(
        asset_events=[champion_moved(entry) for entry in new],
        dynamic_partitions_requests=[models.build_add_request(unknown)] if unknown else [],
        cursor=json.dumps(seen),
    )
