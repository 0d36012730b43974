"""A recipe from its adapters to a registered version, as Dagster runs in this process."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from evaluation.errors import EvaluationError
from merge_core.errors import TiesmithError, WorkError
from merge_core.recipe import load_recipe
from orchestration.facts import Progress, task_vector_digest
from orchestration.instance import open_instance, prepare_home
from orchestration.landing import is_local
from orchestration.publish import report_on
from orchestration.report import RunReport
from orchestration.request import MergeRequest, make_request, run_tags
from orchestration.shelf import recipes_on_the_shelf
from orchestration.store import Home

if TYPE_CHECKING:
    from dagster import DagsterInstance

__all__ = ["RunReport", "prepare_home", "register_recipes", "run_chain"]


def run_chain(recipe: Path, home: Home, progress: Progress | None = None) -> RunReport:
    """Materialise all that the recipe stands for; what is there already is not made again.

    The gate's answer is in the report: a model that fails it is registered all the same, without
    the alias `challenger`. Raises RequestError when the request was wrong and WorkError when the
    work failed, also when a Dagster run met them.
    """
    started = time.monotonic()
    request = make_request(load_recipe(recipe), home)
    prepare_home(home)
    if report := report_on(home, request, time.monotonic() - started):
        return report
    with open_instance(home) as instance:
        add_partitions(instance, request)
        for adapter in request.adapters:
            vector = task_vector_digest(adapter.digest, request.base.digest)
            wanted = {"lora_adapter": adapter.digest, "task_vector": vector}
            if wanted != _data_versions(instance, adapter.partition, wanted):
                _execute(instance, home, "adapter_facts", adapter.partition, request, progress)
        _execute(instance, home, "merge", request.partition, request, progress)
    report = report_on(home, request, time.monotonic() - started)
    if report is None:
        raise WorkError(f"{request.partition}: the run ended, but no version is registered")
    return report


def register_recipes(home: Home) -> Iterator[str]:
    """Add the partitions of the shelf's recipes, so that the UI can materialise them.

    Yields a line for each recipe: its partition, or why it has none. A base that is not a local
    folder is left alone: it would be downloaded.
    """
    recipes, refused = recipes_on_the_shelf()
    yield from refused
    with open_instance(home) as instance:
        for recipe in recipes:
            if not is_local(recipe.base, home):
                yield f"{recipe.name}: tiesmith run downloads {recipe.base} and adds its partition"
                continue
            try:
                request = make_request(recipe, home)
            except (TiesmithError, EvaluationError) as error:
                yield f"{recipe.name}: {error}"
                continue
            add_partitions(instance, request)
            yield f"{recipe.name}: {request.partition}"


def add_partitions(instance: DagsterInstance, request: MergeRequest) -> None:
    """Make the request's partitions known to the UI."""
    instance.add_dynamic_partitions("adapters", [a.partition for a in request.adapters])
    instance.add_dynamic_partitions("merges", [request.partition])
    instance.add_dynamic_partitions("models", [request.model])


def _data_versions(
    instance: DagsterInstance, partition: str, assets: Iterable[str]
) -> dict[str, str | None]:
    """The data version of each asset's latest materialisation in the partition."""
    return {asset: _data_version(instance, asset, partition) for asset in assets}


def _data_version(instance: DagsterInstance, asset: str, partition: str) -> str | None:
    from dagster import AssetKey, AssetRecordsFilter

    wanted = AssetRecordsFilter(asset_key=AssetKey(asset), asset_partitions=[partition])
    records = instance.fetch_materializations(wanted, limit=1).records
    if not records or records[0].asset_materialization is None:
        return None
    return (records[0].asset_materialization.tags or {}).get("dagster/data_version")


def _execute(
    instance: DagsterInstance,
    home: Home,
    job: str,
    partition: str,
    request: MergeRequest,
    progress: Progress | None,
) -> None:
    """Run one partition of a job of the code location here, and let its error through."""
    from dagster import Failure

    from orchestration.definitions import defs
    from orchestration.resources import HomeResource, silent

    try:
        defs.resolve_job_def(job).execute_in_process(
            instance=instance,
            partition_key=partition,
            tags={**run_tags(request), "dagster/max_retries": "0"},
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            resources={"home": HomeResource(path=str(home.root)), "progress": progress or silent},
        )
    except Failure as failure:
        raise (failure.__cause__ or failure) from None
