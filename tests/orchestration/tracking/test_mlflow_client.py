"""One MLflow run per merge, in a database that is migrated once however many start at once."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from orchestration.home.store import Home
from orchestration.runs.dagster_instance import open_instance, prepare_home
from orchestration.tracking.mlflow_client import (
    MERGES,
    SWEEPS,
    Dataset,
    MergeRun,
    begin,
    connect,
    finish,
    give_up,
    record,
    recorded_merges,
    run_url,
)
from orchestration.tracking.notes import note

ROOT = Path(__file__).parents[3]
RUN = MergeRun(
    key="tiny-0123456789ab",
    params={"density": "0.5"},
    metrics={"sql/merged": 0.9, "merge/seconds": 1.5},
    tags={"tiesmith.gate": "pass"},
    table=[{"skill": "sql", "merged": 0.9}, {"skill": "json", "merged": 0.8}],
    texts={"scores.md": "| skill |"},
    figures={"scores.png": b"\x89PNG"},
)


def runs(home):
    client = connect(home)
    return client.search_runs([client.get_experiment_by_name(MERGES).experiment_id])


def test_a_run_holds_parameters_metrics_table_and_files_under_the_home(home):
    run_id = record(home, RUN)
    data = connect(home).get_run(run_id).data
    assert data.params == {"density": "0.5"}
    assert data.metrics == {"sql/merged": 0.9, "merge/seconds": 1.5}
    assert data.tags["tiesmith.partition"] == RUN.key
    folder = home.mlartifacts / MERGES / run_id / "artifacts"
    assert sorted(file.name for file in folder.iterdir()) == [
        "scores.json",
        "scores.md",
        "scores.png",
    ]


def test_a_run_shows_how_long_it_took_where_it_came_from_and_what_judged_it(home):
    suite = Dataset("zoo/suites/sql", "5b88" * 16, Path("/suites/sql"), 500, "test")
    run = replace(RUN, seconds=143.0, source="recipe tiny", datasets=[suite], note="It passed.")
    info = connect(home).get_run(record(home, replace(run, page="scores.md")))
    assert 143 <= (info.info.end_time - info.info.start_time) / 1000 < 160
    assert info.data.tags["mlflow.source.name"] == "recipe tiny"
    place = f"#/experiments/{info.info.experiment_id}/runs/{info.info.run_id}"
    said = f"It passed.\n\n[scores.md]({place}/artifactPath/scores.md)"
    assert info.data.tags["mlflow.note.content"] == said
    (found,) = info.inputs.dataset_inputs
    assert (found.dataset.name, found.dataset.digest) == ("zoo/suites/sql", "5b885b885b88")
    assert json.loads(found.dataset.source) == {"uri": "/suites/sql"}
    assert json.loads(found.dataset.profile) == {"num_rows": 500, "sha256": "5b88" * 16}
    assert [(tag.key, tag.value) for tag in found.tags] == [("mlflow.data.context", "test")]


def test_an_experiment_says_what_it_holds_and_leads_to_its_runs_with_gate_and_scores(home):
    record(home, RUN)
    record(home, replace(RUN, key="tiny-2", table=[{"skill": "chat"}, {"skill": "sql"}]))
    found = connect(home).get_experiment_by_name(MERGES)
    link = f"(#/experiments/{found.experiment_id}/runs?viewStateShareKey=scores)"
    assert link in found.tags["mlflow.note.content"]
    view = json.loads(found.tags["mlflow.sharedViewState.scores"])
    skills = ("sql", "json", "chat")
    columns = ["tags.`tiesmith.gate`", *(f"metrics.`{skill}/merged`" for skill in skills)]
    assert view == {"selectedColumns": columns}


def test_an_experiments_description_is_written_once_and_a_persons_stays(home):
    client = connect(home)
    place = (home.mlartifacts / MERGES).as_uri()
    number = client.create_experiment(MERGES, artifact_location=place)
    record(home, RUN)
    client.set_experiment_tag(number, "mlflow.note.content", "by hand")
    record(home, replace(RUN, key="tiny-2"))
    assert client.get_experiment(number).tags["mlflow.note.content"] == "by hand"


def test_a_description_that_is_too_long_for_mlflow_loses_lines_and_keeps_its_link():
    told = note("\n".join(["a line"] * 2000), "[report](#)")
    assert len(told) < 5000
    assert told.endswith("a line\n\n[report](#)")
    assert 4000 < len(note("word " * 2000)) < 5000


def test_a_merge_that_is_recorded_already_keeps_its_run(home):
    assert record(home, RUN) == record(home, RUN)
    assert len(runs(home)) == 1


def test_a_record_that_breaks_off_is_marked_failed_and_written_anew(home):
    with pytest.raises(TypeError):
        record(home, replace(RUN, texts={"scores.md": None}))
    again = record(home, RUN)
    assert {run.info.run_id == again: run.info.status for run in runs(home)} == {
        True: "FINISHED",
        False: "FAILED",
    }


def test_a_run_has_an_address_in_the_web_interface(home, monkeypatch):
    monkeypatch.setenv("TIESMITH_MLFLOW_URL", "http://127.0.0.1:5999")
    run_id = record(home, RUN)
    address = run_url(home, run_id)
    assert address.startswith("http://127.0.0.1:5999/#/experiments/")
    assert address.endswith(f"/runs/{run_id}")


def test_processes_that_start_on_a_new_database_at_once_all_find_it_migrated(tmp_path):
    script = (
        "import sys; from pathlib import Path; from orchestration.home.store import Home;"
        "from orchestration.tracking.mlflow_client import connect;"
        "print(len(connect(Home(Path(sys.argv[1]))).search_experiments()))"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    started = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    ended = [process.communicate() for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], ended
    assert {out.strip() for out, _ in ended} == {"1"}


def test_a_database_that_another_version_of_mlflow_made_is_migrated_again(databases, home):
    (home.root / "mlflow.db.version").write_text("2.0.0")
    connect(Home(home.root))
    marker = (databases / "mlflow.db.version").read_text()
    assert (home.root / "mlflow.db.version").read_text() == marker


def test_a_run_that_was_begun_is_taken_up_again_until_it_is_finished(home):
    run_id = begin(home, SWEEPS, "tiny-1", {"tiesmith.recipe": "tiny"})
    assert connect(home).get_run(run_id).info.status == "RUNNING"
    give_up(home, run_id)
    assert connect(home).get_run(run_id).info.status == "FAILED"
    assert begin(home, SWEEPS, "tiny-1", {}) == run_id
    finish(home, run_id, replace(RUN, table=[], tags={"tiesmith.winner": "tiny-2"}))
    ended = connect(home).get_run(run_id)
    assert (ended.info.status, ended.data.metrics) == ("FINISHED", RUN.metrics)
    assert ended.data.tags["tiesmith.winner"] == "tiny-2"


def test_reading_leaves_a_deleted_experiment_alone_and_writing_restores_it_with_its_runs(home):
    run_id, client = record(home, RUN), connect(home)
    client.delete_experiment(client.get_experiment_by_name(MERGES).experiment_id)
    assert [merge.run_id for merge in recorded_merges(home)] == [run_id]
    assert client.get_experiment_by_name(MERGES).lifecycle_stage == "deleted"
    record(home, replace(RUN, key="tiny-2"))
    assert client.get_experiment_by_name(MERGES).lifecycle_stage == "active"
    assert len(runs(home)) == 2


def test_a_nested_run_is_found_again_in_its_own_experiment(home):
    parent = begin(home, SWEEPS, "tiny-1", {})
    child = record(home, replace(RUN, name="density 0.5"), SWEEPS, parent)
    assert record(home, RUN, SWEEPS, parent) == child
    tags = connect(home).get_run(child).data.tags
    assert (tags["mlflow.parentRunId"], tags["mlflow.runName"]) == (parent, "density 0.5")


@pytest.mark.parametrize("name", ["50%", "a#b", "ü ö", """it's "mine"; & [x]"""])
def test_a_home_with_an_unusual_name_keeps_everything_in_itself(tmp_path, name):
    home = Home(tmp_path / name)
    prepare_home(home)
    run_id = record(home, RUN)
    assert (home.mlartifacts / MERGES / run_id / "artifacts" / "scores.md").read_text()
    with open_instance(home) as instance:
        instance.add_dynamic_partitions("models", ["tiny"])
    assert (home.dagster / "history").is_dir() and (home.root / "mlflow.db").stat().st_size
    assert [path.name for path in tmp_path.iterdir()] == [name]
