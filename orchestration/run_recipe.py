"""A recipe from its adapters to a registered version, as Dagster runs in this process."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from common.progress import Progress, silent
from evaluation.errors import EvaluationError
from merge_core.errors import TiesmithError, WorkError
from merge_core.recipe.schema import Recipe, load_recipe
from orchestration.activity.progress import reporting_to
from orchestration.home.store import Home
from orchestration.landing.recipe_folder import recipes_in_folder
from orchestration.landing.zone import is_local
from orchestration.merging.artifacts import has_task_vector, task_vector_digest
from orchestration.records.publish import report_on
from orchestration.records.run_summary import RunSummary, SweepSummary
from orchestration.registry.versions import CHAMPION
from orchestration.requests.build import make_request, run_tags
from orchestration.requests.schema import MergeRequest
from orchestration.runs.dagster_instance import (
    PROCESS_TAG,
    described,
    end_runs_of_dead_processes,
    execute_here,
    living,
    open_instance,
    prepare_home,
)
from orchestration.sweeps.choose import find_outcome, winning_request
from orchestration.sweeps.request import ITEMS, make_sweep, sweep_tags
from orchestration.tracking.mlflow_client import restore_experiments

if TYPE_CHECKING:
    from dagster import DagsterInstance

__all__ = ["RunSummary", "prepare_home", "register_recipes", "run_chain", "run_sweep"]


def run_chain(recipe: Path, home: Home, progress: Progress | None = None) -> RunSummary:
    """Materialise all that the recipe stands for; what is there already is not made again.

    A recipe with `sweep:` is swept first, and the winner is what it stands for. With
    `promote: auto`, a version that is not champion is compared with the champion again.

    The gate's answer is in the report: a model that fails it is registered all the same, without
    the alias `challenger`. Raises RequestError when the request was wrong and WorkError when the
    work failed, also when a Dagster run met them.
    """
    started = time.time()
    loaded = load_recipe(recipe)
    if loaded.sweep is not None:
        return run_sweep(recipe, home, progress=progress).run
    return _run(make_request(loaded, home), home, progress, started)


def run_sweep(
    recipe: Path, home: Home, items: int = ITEMS, progress: Progress | None = None
) -> SweepSummary:
    """Evaluate the candidates of a recipe's sweep, and run the chain for the one that is chosen.

    items: validation items of each skill that candidates answer. Raises as `run_chain` does.
    """
    started = time.time()
    sweep = make_sweep(load_recipe(recipe), home, items, path=recipe)
    prepare_home(home)
    restore_experiments(home)
    if find_outcome(home, sweep) is None:
        with _here(home, progress) as here:
            here.instance.add_dynamic_partitions("sweeps", [sweep.partition])
            here.materialise_adapters(sweep.own)
            here.execute("sweep", sweep.partition, sweep_tags(sweep))
    outcome = find_outcome(home, sweep)
    if outcome is None:
        raise WorkError(f"{sweep.partition}: the run ended, but no candidate was chosen")
    run = _run(winning_request(sweep, outcome), home, progress, started)
    return SweepSummary(sweep=outcome, run=run)


def _run(
    request: MergeRequest, home: Home, progress: Progress | None, started: float
) -> RunSummary:
    prepare_home(home)
    restore_experiments(home)
    report = report_on(home, request, started)
    if report and (request.recipe.promote == "manual" or CHAMPION in report.mlflow.aliases):
        return report
    with _here(home, progress) as here:
        here.add_partitions(request)
        here.materialise_adapters(request)
        here.execute("merge", request.partition, run_tags(request))
    report = report_on(home, request, started)
    if report is None:
        raise WorkError(f"{request.partition}: the run ended, but no version is registered")
    return report


def register_recipes(home: Home) -> Iterator[str]:
    """Add the partitions of the shelf's recipes and their adapters' artifacts, ready for the UI.

    Yields a line for each run of a killed process that was ended, and for each recipe: its
    partition, or why it has none. A base that is not a local folder is left alone: it would be
    downloaded.
    """
    recipes, refused = recipes_in_folder()
    yield from refused
    with _here(home, None) as here:
        yield from here.ended
        for recipe in recipes:
            yield f"{recipe.name}: {_register(here, recipe)}"


def _register(here: _Here, recipe: Recipe) -> str:
    if not is_local(recipe.base, here.home):
        return f"tiesmith run downloads {recipe.base} and adds its partition"
    try:
        if recipe.sweep is not None:
            sweep = make_sweep(recipe, here.home)
            here.instance.add_dynamic_partitions("sweeps", [sweep.partition])
            here.materialise_adapters(sweep.own)
            return sweep.partition
        request = make_request(recipe, here.home)
        here.add_partitions(request)
        here.materialise_adapters(request)
    except (TiesmithError, EvaluationError) as error:
        return str(error)
    return request.partition


@contextmanager
def _here(home: Home, progress: Progress | None) -> Iterator[_Here]:
    """The home's instance, with no run left over from a process that was killed."""
    with open_instance(home) as instance, living(home) as process:
        ended = end_runs_of_dead_processes(instance, home)
        told = tuple(f"{described(run)} was ended: its process was killed" for run in ended)
        yield _Here(home, instance, process, progress, told)


@dataclass(frozen=True)
class _Here:
    """Runs jobs of the code location in this process, as runs that the UI shows.

    ended: the runs of killed processes that were ended first, a sentence each.
    """

    home: Home
    instance: DagsterInstance
    process: str
    progress: Progress | None
    ended: tuple[str, ...]

    def materialise_adapters(self, request: MergeRequest) -> None:
        """Add the adapters' partitions and make those of their artifacts that are not there."""
        self.instance.add_dynamic_partitions("adapters", [a.partition for a in request.adapters])
        for done, adapter in enumerate(request.adapters, start=1):
            vector = task_vector_digest(adapter.digest, request.base.digest)
            wanted = {"lora_adapter": adapter.digest, "task_vector": vector}
            shown = {asset: self._data_version(asset, adapter.partition) for asset in wanted}
            if shown != wanted or not has_task_vector(self.home, adapter, request.base):
                self.execute("prepare_adapter", adapter.partition, run_tags(request))
            if self.progress:
                self.progress("adapters", done, len(request.adapters))

    def add_partitions(self, request: MergeRequest) -> None:
        """Add the partitions of the merge and its model."""
        self.instance.add_dynamic_partitions("merges", [request.partition])
        self.instance.add_dynamic_partitions("models", [request.model])

    def execute(self, job: str, partition: str, tags: Mapping[str, str]) -> None:
        """Run one partition of a job and let the error that stopped it through."""
        from dagster import DagsterExecutionInterruptedError, Failure

        from orchestration.definitions import defs
        from orchestration.defs.resources import HomeResource

        home = HomeResource(path=str(self.home.root))
        # The daemon would try a failed run again, without the terminal that asked for it.
        own = {PROCESS_TAG: self.process, "dagster/max_retries": "0"}
        progress = self.progress or silent
        try:
            with reporting_to(progress):
                execute_here(
                    self.instance,
                    defs.resolve_job_def(job),
                    partition,
                    {**tags, **own},
                    {"home": home, "progress": progress},
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
