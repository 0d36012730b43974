"""`run_failure_webhook`: failed runs are posted to TIESMITH_WEBHOOK."""

import dagster as dg

from orchestration.defs.resources import sensor_status
from orchestration.defs.webhook import post, webhook

__all__ = ["run_failure_webhook"]


@dg.run_failure_sensor(
    default_status=sensor_status(),
    minimum_interval_seconds=15,
    description="Tells the address in TIESMITH_WEBHOOK of each failed run.",
)
def run_failure_webhook(context: dg.RunFailureSensorContext) -> dg.SkipReason | None:
    """POST run id, job, partition, recipe, merge digest and error to TIESMITH_WEBHOOK, as JSON.

    A server that does not answer is tried three times; then the tick reads as failed.
    """
    address = webhook()
    if address is None:
        return dg.SkipReason("TIESMITH_WEBHOOK is not set")
    run = context.dagster_run
    post(
        address,
        {
            "run_id": run.run_id,
            "job": run.job_name,
            "partition": run.tags.get("dagster/partition"),
            "recipe": run.tags.get("tiesmith/recipe"),
            "merge_digest": run.tags.get("tiesmith/merge"),
            "error": _told(context),
        },
    )
    context.log.info(f"told the webhook of run {run.run_id}")
    return None


def _told(context: dg.RunFailureSensorContext) -> str:
    """The error of each step that failed, as its step said it; the run's own when none did."""
    told = []
    for event in context.get_step_failure_events():
        data = event.step_failure_data
        said = data.user_failure_data.description if data.user_failure_data else None
        told.append(f"{event.step_key}: {said or (data.error.message if data.error else '')}")
    return "\n".join(told) or context.failure_event.message or "the run failed"
