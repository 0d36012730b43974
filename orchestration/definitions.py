"""The code location: everything that Dagster shows and runs. Imports neither torch nor MLflow."""

import dagster as dg

from orchestration.defs.adapters.assets import lora_adapter, task_vector
from orchestration.defs.adapters.landing_sensor import adapter_landing_sensor
from orchestration.defs.adapters.watch_sensor import land_adapter, watch_sensor
from orchestration.defs.evaluations.base_ability import base_evaluation
from orchestration.defs.evaluations.skills import json_evaluation, sql_evaluation, text_evaluation
from orchestration.defs.failure_webhook import run_failure_webhook
from orchestration.defs.jobs import merge, prepare_adapter, sweep
from orchestration.defs.merges.assets import (
    merged_model,
    ties_resolution,
    trimmed_task_vectors,
)
from orchestration.defs.merges.remerge_sensor import remerge_sensor
from orchestration.defs.registry.alias_sensor import registry_sensor
from orchestration.defs.registry.assets import champion, merge_record, registered_model
from orchestration.defs.registry.champion_jobs import promote, rollback
from orchestration.defs.resources import HomeResource, noted_progress
from orchestration.defs.sweeps.assets import density_sweep
from orchestration.home.store import Home
from orchestration.runs.executor import process_per_step

__all__ = ["defs"]

defs = dg.Definitions(
    assets=[
        lora_adapter,
        task_vector,
        density_sweep,
        trimmed_task_vectors,
        ties_resolution,
        merged_model,
        sql_evaluation,
        json_evaluation,
        text_evaluation,
        base_evaluation,
        merge_record,
        registered_model,
        champion,
    ],
    jobs=[land_adapter, prepare_adapter, merge, sweep, promote, rollback],
    sensors=[
        watch_sensor,
        adapter_landing_sensor,
        remerge_sensor,
        registry_sensor,
        run_failure_webhook,
    ],
    resources={
        "home": HomeResource(path=str(Home.from_environment().root)),
        "progress": noted_progress,
    },
    # Every step its own process, two at a time: the default would be one for each core of the host.
    executor=process_per_step.configured({"max_concurrent": 2}),
)
