"""MLflow tracking: the database, runs of merges and sweeps. The registry has modules of its own."""

from __future__ import annotations

import json
import logging
import os
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from orchestration.activity.fast_imports import uncollected
from orchestration.home.databases import ensure_mlflow
from orchestration.home.locks import exclusive
from orchestration.home.store import Home
from orchestration.tracking.notes import NOTE, VIEW_TAG, note, place, view, view_link

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import DatasetInput, Experiment, Run

__all__ = [
    "MERGES",
    "PROMOTIONS",
    "SWEEPS",
    "Dataset",
    "MergeRun",
    "RecordedMerge",
    "artifact_place",
    "artifact_url",
    "begin",
    "connect",
    "every_run",
    "experiment",
    "finish",
    "give_up",
    "record",
    "recorded",
    "recorded_merges",
    "restore_experiments",
    "run_url",
    "write_texts",
]

MERGES, SWEEPS, PROMOTIONS = "merges", "sweeps", "promotions"
UI_URL = "http://127.0.0.1:5000"
NOTES = {
    MERGES: "A run for each merge that was judged: its parameters, scores and report.",
    SWEEPS: "A run for each sweep; the candidates that it compared are nested in it.",
    PROMOTIONS: "A run for each move of the alias champion: from, to, who and why.",
}


@dataclass(frozen=True)
class Dataset:
    """The items of a suite that a run was judged by. source: the suite's folder."""

    name: str
    digest: str
    source: Path
    items: int
    split: str


logger = logging.getLogger("tiesmith.tracking")


@dataclass(frozen=True)
class MergeRun:
    """What the MLflow run of a merge, a candidate or a sweep holds; `key` is its partition.

    name: for people, where it is not the key. seconds: how long it took until now. table: one row
    per skill. texts: artifacts by file name. figures: PNG bytes by file name. note: the run's
    description in Markdown; `page` is the text that it links to. source: what made it.
    """

    key: str
    params: Mapping[str, str]
    metrics: Mapping[str, float]
    tags: Mapping[str, str]
    table: list[dict[str, Any]]
    name: str = ""
    seconds: float = 0.0
    note: str = ""
    page: str = ""
    source: str = "tiesmith"
    datasets: Sequence[Dataset] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class RecordedMerge:
    """A merge that was recorded. gate: pass, fail or inconclusive. ended: seconds since 1970."""

    partition: str
    recipe: str
    gate: str
    ended: float
    seconds: float
    run_id: str


def connect(home: Home) -> MlflowClient:
    """A client of the home's database, which is migrated first; also MLflow's global address.

    `models:/m-...` is resolved through the global address, whatever the client was given.
    """
    os.environ["MLFLOW_DISABLE_TELEMETRY"] = "true"
    ensure_mlflow(home)
    with uncollected():
        import mlflow

        mlflow.set_tracking_uri(home.mlflow_uri)
        mlflow.set_registry_uri(home.mlflow_uri)
        return mlflow.MlflowClient(tracking_uri=home.mlflow_uri, registry_uri=home.mlflow_uri)


def experiment(client: MlflowClient, home: Home, name: str) -> str:
    """The experiment's id; it is created with its artifacts under the home."""
    with exclusive(home.root / "mlflow.lock"):
        found = _active(client, name)
        if found is None:
            location = (home.mlartifacts / name).as_uri()
            number = str(client.create_experiment(name, artifact_location=location))
        else:
            number = str(found.experiment_id)
        if found is None or NOTE not in found.tags:
            link = "" if name == PROMOTIONS else f" {view_link(number)}."
            client.set_experiment_tag(number, NOTE, NOTES[name] + link)
        return number


def restore_experiments(home: Home) -> None:
    """Bring back what somebody deleted in MLflow's page, before work starts that is written there.

    A deleted experiment takes neither runs nor models, and its name is taken.
    """
    client = connect(home)
    for name in (MERGES, SWEEPS, PROMOTIONS):
        _active(client, name)


def _active(client: MlflowClient, name: str) -> Experiment | None:
    """The experiment, restored with its runs where it was deleted; None when there is none."""
    found = client.get_experiment_by_name(name)
    if found is None or found.lifecycle_stage == "active":
        return found
    client.restore_experiment(found.experiment_id)
    logger.warning("the experiment %s was deleted in MLflow: restored with its runs", name)
    return client.get_experiment_by_name(name)


def record(home: Home, run: MergeRun, name: str = MERGES, parent: str = "") -> str:
    """Write the run, or find the one already written for this key; its id is returned.

    name: the experiment. parent: the id of the run that this one is nested in.
    """
    if found := recorded(home, run.key, name):
        return found
    client = connect(home)
    experiment_id = experiment(client, home, name)
    tags = {**run.tags, "tiesmith.partition": run.key}
    if parent:
        tags["mlflow.parentRunId"] = parent
    started = round(1000 * (time.time() - run.seconds))
    created = client.create_run(
        experiment_id, start_time=started, tags=tags, run_name=run.name or run.key
    )
    run_id = str(created.info.run_id)
    try:
        _fill(client, run_id, run)
        _show_scores(client, home, experiment_id, [row["skill"] for row in run.table])
    except BaseException:
        client.set_terminated(run_id, "FAILED")
        raise
    client.set_terminated(run_id, "FINISHED")
    return run_id


def recorded(home: Home, key: str, name: str = MERGES) -> str | None:
    """The id of the run that was written for this partition, to its end."""
    return _find(home, key, name, " and attributes.status = 'FINISHED'")


def begin(home: Home, name: str, key: str, tags: Mapping[str, str]) -> str:
    """The id of a run that goes on until `finish` or `give_up`; one of this key is taken up."""
    client = connect(home)
    if found := _find(home, key, name):
        client.update_run(found, status="RUNNING")
        return found
    tags = {**tags, "tiesmith.partition": key}
    created = client.create_run(experiment(client, home, name), tags=tags, run_name=key)
    return str(created.info.run_id)


def finish(home: Home, run_id: str, run: MergeRun) -> None:
    """Write what a run that was begun came to."""
    client = connect(home)
    _fill(client, run_id, run)
    for name, value in run.tags.items():
        client.set_tag(run_id, name, value)
    client.set_terminated(run_id, "FINISHED")


def write_texts(home: Home, run_id: str, texts: Mapping[str, str]) -> None:
    """Write files of a run that is there, in the place of those of before."""
    client = connect(home)
    for name, text in texts.items():
        client.log_text(run_id, text, name)


def add_metrics(home: Home, run_id: str, metrics: Mapping[str, float]) -> None:
    """Add what only a later step knows to a run that was written."""
    client = connect(home)
    for name, value in metrics.items():
        client.log_metric(run_id, name, value)


def give_up(home: Home, run_id: str) -> None:
    """Mark a run that was begun as failed; `begin` takes it up again."""
    connect(home).set_terminated(run_id, "FAILED")


def _find(home: Home, key: str, name: str, more: str = "") -> str | None:
    client = connect(home)
    query = f"tags.`tiesmith.partition` = '{key}'{more}"
    found = client.search_runs([experiment(client, home, name)], query, max_results=1)
    return str(found[0].info.run_id) if found else None


def recorded_merges(home: Home) -> Iterator[RecordedMerge]:
    """Every merge that was recorded, the newest first; those of freed versions, too."""
    if not (home.root / "mlflow.db").exists():
        return
    finished = "attributes.status = 'FINISHED'"
    for run in every_run(connect(home), MERGES, finished, "attributes.end_time DESC"):
        tags = run.data.tags
        if "tiesmith.partition" not in tags:
            continue  # somebody's own run
        yield RecordedMerge(
            partition=tags["tiesmith.partition"],
            recipe=tags.get("tiesmith.recipe", "unknown"),
            gate=tags.get("tiesmith.gate", "unknown"),
            ended=run.info.end_time / 1000,
            seconds=run.data.metrics.get("merge/seconds", 0.0),
            run_id=str(run.info.run_id),
        )


def every_run(client: MlflowClient, name: str, query: str, order: str) -> Iterator[Run]:
    """The runs of an experiment that match, page by page; none when there is no experiment.

    An experiment that was deleted in MLflow stays deleted, and is read with its runs.
    """
    from mlflow.entities import ViewType

    found = client.get_experiment_by_name(name)
    if found is None:
        return
    which = ViewType.ACTIVE_ONLY if found.lifecycle_stage == "active" else ViewType.ALL
    token: str | None = None
    while True:
        page = client.search_runs([found.experiment_id], query, which, 100, [order], token)
        yield from page
        token = page.token
        if not token:
            return


def _fill(client: MlflowClient, run_id: str, run: MergeRun) -> None:
    from mlflow.entities import Metric, Param, RunTag

    now = int(time.time() * 1000)
    metrics = [Metric(name, value, now, 0) for name, value in sorted(run.metrics.items())]
    params = [Param(name, value) for name, value in sorted(run.params.items())]
    said = {"mlflow.source.name": run.source, "mlflow.source.type": "LOCAL"}
    if run.note:
        link = f"[{run.page}]({_place(client, run_id, run.page)})" if run.page else ""
        said[NOTE] = note(run.note, link)
    tags = [RunTag(name, value) for name, value in said.items()]
    client.log_batch(run_id, metrics=metrics, params=params, tags=tags)
    if run.datasets:
        client.log_inputs(run_id, datasets=[_input(dataset) for dataset in run.datasets])
    if run.table:
        columns = {name: [row[name] for row in run.table] for name in run.table[0]}
        client.log_table(run_id, columns, "scores.json")
    for name, text in run.texts.items():
        client.log_text(run_id, text, name)
    for name, chart in run.figures.items():
        _log_bytes(client, run_id, chart, name)


def _log_bytes(client: MlflowClient, run_id: str, content: bytes, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / name
        file.write_bytes(content)
        client.log_artifact(run_id, str(file))


def _input(dataset: Dataset) -> DatasetInput:
    from mlflow.entities import Dataset as Entity
    from mlflow.entities import DatasetInput, InputTag

    entity = Entity(
        dataset.name,
        dataset.digest[:12],
        source_type="local",
        source=json.dumps({"uri": str(dataset.source)}),
        profile=json.dumps({"num_rows": dataset.items, "sha256": dataset.digest}),
    )
    return DatasetInput(entity, [InputTag("mlflow.data.context", dataset.split)])


def _show_scores(
    client: MlflowClient, home: Home, experiment_id: str, skills: Sequence[str]
) -> None:
    """Make the skills' scores columns of the view that the experiment's description links to."""
    with exclusive(home.root / "mlflow.lock"):
        known = client.get_experiment(experiment_id).tags.get(VIEW_TAG)
        if (wanted := view(known, skills)) != known:
            client.set_experiment_tag(experiment_id, VIEW_TAG, wanted)


def run_url(home: Home, run_id: str) -> str:
    """The run's page in MLflow's web interface, which `make ui` serves (TIESMITH_MLFLOW_URL)."""
    return _address() + _place(connect(home), run_id)


def artifact_url(home: Home, run_id: str, name: str) -> str:
    """The page on which MLflow shows one of the run's files."""
    return _address() + artifact_place(home, run_id, name)


def artifact_place(home: Home, run_id: str, name: str) -> str:
    """The same page as MLflow's own pages link to it, wherever they are served."""
    return _place(connect(home), run_id, name)


def _place(client: MlflowClient, run_id: str, file: str = "") -> str:
    return place(client.get_run(run_id).info.experiment_id, run_id, file)


def _address() -> str:
    return os.environ.get("TIESMITH_MLFLOW_URL", UI_URL) + "/"
