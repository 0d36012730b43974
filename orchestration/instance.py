"""The home's Dagster instance: the one that the command line writes to and the UI shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orchestration.store import Home
from orchestration.tracking import ensure_database

if TYPE_CHECKING:
    from dagster import DagsterInstance

__all__ = ["open_instance", "prepare_home"]

DAGSTER_YAML = """\
# Written by Tiesmith when it was absent; yours to edit (docs.dagster.io/deployment/oss).
concurrency:
  pools: {default_limit: 1, granularity: op}
  runs: {max_concurrent_runs: 4}
run_monitoring:
  enabled: true
  start_timeout_seconds: 300
  max_runtime_seconds: 86400
  free_slots_after_run_end_seconds: 60
run_retries: {enabled: true, max_retries: 1, retry_on_asset_or_op_failure: false}
telemetry: {enabled: false}
"""


def prepare_home(home: Home) -> None:
    """Make the home's folders, Dagster's settings and MLflow's database, where they are absent."""
    for folder in (home.landing, home.requests, home.mlartifacts, home.dagster):
        folder.mkdir(parents=True, exist_ok=True)
    settings = home.dagster / "dagster.yaml"
    if not settings.exists():
        settings.write_text(DAGSTER_YAML)
    ensure_database(home)


def open_instance(home: Home) -> DagsterInstance:
    """The instance in `<home>/dagster`; close it, or use it as a context manager."""
    from dagster import DagsterInstance

    return DagsterInstance.from_config(str(home.dagster))
