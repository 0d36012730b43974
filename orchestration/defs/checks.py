"""Asset checks: how they are declared, and how registration reads them again."""

from __future__ import annotations

import warnings

import dagster as dg
from dagster import AssetCheckEvaluation
from dagster._core.event_api import PartitionKeyFilter  # what the query below takes

__all__ = ["check_spec", "failed_checks", "latest_checks"]


def check_spec(
    name: str,
    asset: str,
    description: str,
    partitions: dg.PartitionsDefinition[str],
    *,
    blocking: bool,
) -> dg.AssetCheckSpec:
    """A check that has a result for each partition; a blocking one stops its run when it fails."""
    with warnings.catch_warnings():
        # Without it the page of an asset would show the last partition's result for all.
        warnings.simplefilter("ignore", dg.PreviewWarning)
        return dg.AssetCheckSpec(
            name,
            asset=asset,
            description=f"{description} ({'blocking' if blocking else 'warning'}).",
            blocking=blocking,
            partitions_def=partitions,
        )


def latest_checks(
    instance: dg.DagsterInstance, keys: list[dg.AssetCheckKey], partition: str
) -> dict[dg.AssetCheckKey, AssetCheckEvaluation]:
    """The last result of each check in a partition; checks that never ran there are not in it."""
    found = instance.event_log_storage.get_latest_asset_check_execution_by_key(
        keys, partition_filter=PartitionKeyFilter(key=partition)
    )
    events = {key: record.event.dagster_event for key, record in found.items() if record.event}
    return {key: event.asset_check_evaluation_data for key, event in events.items() if event}


def failed_checks(
    instance: dg.DagsterInstance, keys: list[dg.AssetCheckKey], partition: str
) -> list[str]:
    """Those of the checks whose last result in this partition is a failure, with what it said.

    A failed blocking check holds back only the run that it belongs to, so whoever works on a
    partition later reads the results again.
    """
    told = latest_checks(instance, keys, partition)
    return [f"{key.name}: {found.description}" for key, found in told.items() if not found.passed]
