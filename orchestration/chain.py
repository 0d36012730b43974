"""A recipe from its adapters to a registered version, as Dagster runs in this process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from evaluation.errors import EvaluationError
from merge_core.errors import TiesmithError, WorkError
from merge_core.recipe import Recipe, load_recipe
from orchestration.facts import Progress, task_vector_digest
from orchestration.instance import (
    PROCESS_TAG,
    end_runs_of_dead_processes,
    living,
    open_instance,
    prepare_home,
)
from orchestration.landing import is_local
from orchestration.publish import report_on
from orchestration.registry import CHAMPION
from orchestration.report import RunReport
from orchestration.request import MergeRequest, make_request, run_tags
from orchestration.shelf import recipes_on_the_shelf
from orchestration.store import Home

if TYPE_CHECKING:
    from dagster import DagsterInstance

__all__ = ["RunReport", "prepare_home", "register_recipes", "run_chain"]


def run_chain(recipe: Path, home: Home, progress: Progress | None = None) -> RunReport:
    """Materialise all that the recipe stands for; what is there already is not made again.

    With `promote: auto`, a version that is not champion is compared with the champion again.

    The gate's answer is in the report: a model that fails it is registered all the same, without
    the alias `challenger`. Raises RequestError when the request was wrong and WorkError when the
    work failed, also when a Dagster run met them.
    """
    started = time.monotonic()
    request = make_request(load_recipe(recipe), home)
    prepare_home(home)
    report = report_on(home, request, time.monotonic() - started)
    if report and (request.recipe.promote == "manual" or CHAMPION in report.mlflow.aliases):
        return report
    with _here(home, progress) as here:
        here.materialise_adapters(request)
        here.execute("merge", request.partition, request)
    report = report_on(home, request, time.monotonic() - started)
    if report is None:
        raise WorkError(f"{request.partition}: the run ended, but no version is registered")
    return report


def register_recipes(home: Home) -> Iterator[str]:
    """Add the partitions of the shelf's recipes and their adapters' facts, ready for the UI.

    Yields a line for each recipe: its partition, or why it has none. A base that is not a local
    folder is left alone: it would be downloaded.
    """
    recipes, refused = recipes_on_the_shelf()
    yield from refused
    with _here(home, None) as here:
        for recipe in recipes:
            yield f"{recipe.name}: {_register(here, recipe)}"


def _register(here: _Here, recipe: Recipe) -> str:
    if not is_local(recipe.base, here.home):
        return f"tiesmith run downloads {recipe.base} and adds its partition"
    try:
        request = make_request(recipe, here.home)
        here.materialise_adapters(request)
    except (TiesmithError, EvaluationError) as error:
        return str(error)
    return request.partition


@contextmanager
def _here(home: Home, progress: Progress | None) -> Iterator[_Here]:
    """The home's instance, with no run left over from a process that was killed."""
    with open_instance(home) as instance, living(home) as process:
        end_runs_of_dead_processes(instance, home)
        yield _Here(home, instance, process, progress)


@dataclass(frozen=True)
class _Here:
    """Runs jobs of the code location in this process, as runs that the UI shows."""

    home: Home
    instance: DagsterInstance
    process: str
    progress: Progress | None

    def materialise_adapters(self, request: MergeRequest) -> None:
        """Add the request's partitions and make the facts of its adapters that are not there."""
        self.instance.add_dynamic_partitions("adapters", [a.partition for a in request.adapters])
        self.instance.add_dynamic_partitions("merges", [request.partition])
        self.instance.add_dynamic_partitions("models", [request.model])
        for adapter in request.adapters:
            vector = task_vector_digest(adapter.digest, request.base.digest)
            wanted = {"lora_adapter": adapter.digest, "task_vector": vector}
            shown = {asset: self._data_version(asset, adapter.partition) for asset in wanted}
            if shown != wanted:
                self.execute("adapter_facts", adapter.partition, request)

    def execute(self, job: str, partition: str, request: MergeRequest) -> None:
        """Run one partition of a job and let the error that stopped it through."""
        from dagster import DagsterExecutionInterruptedError, Failure

        from orchestration.definitions import defs
        from orchestration.resources import HomeResource, silent

        home = HomeResource(path=str(self.home.root))
        # The daemon would try a failed run again, without the terminal that asked for it.
        tags = {PROCESS_TAG: self.process, "dagster/max_retries": "0"}
        try:
            defs.resolve_job_def(job).execute_in_process(
                instance=self.instance,
                partition_key=partition,
                tags={**run_tags(request), **tags},
                run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
                resources={"home": home, "progress": self.progress or silent},
            )
        except Failure as failure:
            raise (failure.__cause__ or failure) from None
        except DagsterExecutionInterruptedError:
            raise KeyboardInterrupt from None

    def _data_version(self, asset: str, partition: str) -> str | None:
        """The data version of the asset's latest materialisation in the partition."""
        from dagster import AssetKey, AssetRecordsFilter

        wanted = AssetRecordsFilter(asset_key=AssetKey(asset), asset_partitions=[partition])
        records = self.instance.fetch_materializations(wanted, limit=1).records
        if not records or records[0].asset_materialization is None:
            return None
        return (records[0].asset_materialization.tags or {}).get("dagster/data_version")
