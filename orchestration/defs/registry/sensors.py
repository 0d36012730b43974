"""`registry_sensor`: what people do in MLflow's own page is journalled, and shown here."""

import dagster as dg

from orchestration.defs.registry.assets import champion_moved
from orchestration.partitions import models
from orchestration.resources import HomeResource, sensor_status

__all__ = ["registry_sensor"]


@dg.sensor(minimum_interval_seconds=15, default_status=sensor_status())
def registry_sensor(
    context: dg.SensorEvaluationContext, home: HomeResource
) -> dg.SensorResult | dg.SkipReason:
    """A `champion` that was moved in MLflow is journalled with the actor `registry`.

    Only when that version passed its gate and was not rejected; otherwise one sentence says that
    serving does not follow. Moves that a killed process left unfinished are settled. Registered
    models that have no partition get one.
    """
    from orchestration.promotion import journal_hand_move
    from orchestration.registry import model_names

    names = model_names(home.open())
    settled = [journal_hand_move(home.open(), name) for name in names]
    told = [now.told for _, now in settled if now.told]
    for line in told:
        context.log.warning(line)
    moved = [champion_moved(entry) for entry, _ in settled if entry]
    new = sorted(set(names) - set(context.instance.get_dynamic_partitions(str(models.name))))
    if not moved and not new:
        return dg.SkipReason("; ".join(told) or "every champion is journalled")
    return dg.SensorResult(
        asset_events=moved,
        dynamic_partitions_requests=[models.build_add_request(new)] if new else [],
    )
