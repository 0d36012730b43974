"""A sweep evaluates every candidate once, chooses one, and only that one is merged and judged."""

import json
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

import pytest

from evaluation.gate.compare import Comparison
from merge_core.errors import RequestError
from merge_core.recipe.schema import load_recipe
from orchestration.home.store import Home
from orchestration.records.run_summary import CandidateSummary, SweepSummary
from orchestration.requests.build import make_request
from orchestration.run_recipe import register_recipes, run_chain, run_sweep
from orchestration.runs.dagster_instance import open_instance
from orchestration.sweeps.choose import choose
from orchestration.sweeps.significance import undecided
from orchestration.tracking.mlflow_client import SWEEPS, connect

ROOT = Path(__file__).parents[3]
GRID = {"density": [0.25, 0.75], "election": ["mass", "unanimous"]}
LABELS = [f"density {d}, election {e}" for d in GRID["density"] for e in GRID["election"]]
KILLED_AT = """
import os, signal, sys
from pathlib import Path
from orchestration.run_recipe import run_sweep
from orchestration.home.store import Home

def progress(stage, done, total):
    if stage.startswith(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

run_sweep(Path(sys.argv[1]), Home(Path(sys.argv[2])), progress=progress)
"""


@dataclass(frozen=True)
class Swept:
    """A home in which a sweep was run once."""

    home: Home
    recipe: Path
    report: SweepSummary


@pytest.fixture(scope="module")
def swept(shared_world, databases, tmp_path_factory):
    """One sweep that tests only look at."""
    root = tmp_path_factory.mktemp("swept")
    shutil.copytree(shared_world.root, root / "world")
    home = Home(root / "home")
    shutil.copytree(databases, home.root)
    recipe = type(shared_world)(root / "world").sweepable().recipe(sweep=GRID)
    return Swept(home, recipe, run_sweep(recipe, home))


def runs(home):
    with open_instance(home) as instance:
        return sorted((run.job_name, run.status.value) for run in instance.get_runs())


def recorded(home):
    client = connect(home)
    return client.search_runs([client.get_experiment_by_name(SWEEPS).experiment_id])


def children(home, parent):
    return [r for r in recorded(home) if r.data.tags.get("mlflow.parentRunId") == parent]


def test_every_candidate_is_in_the_report_with_what_it_keeps_of_its_specialists(swept):
    sweep = json.loads(swept.report.model_dump_json())["sweep"]
    assert [tuple(c["values"].values()) for c in sweep["candidates"]] == [
        (d, e) for d in GRID["density"] for e in GRID["election"]
    ]
    assert sweep["items"] == {"manners": 8}
    for candidate in sweep["candidates"]:
        kept = candidate["scores"]["manners"] / sweep["specialist"]["manners"]
        assert candidate["retention"] == {"manners": pytest.approx(kept)}
        assert candidate["norm"] > 0 and candidate["seconds"] > 0
        assert candidate["low"]["manners"] <= candidate["scores"]["manners"]
        assert candidate["scores"]["manners"] <= candidate["high"]["manners"]
    assert len({candidate["scores"]["manners"] for candidate in sweep["candidates"]}) > 1


def test_the_winner_is_compared_with_each_other_candidate_on_the_same_items(swept):
    sweep = swept.report.sweep
    best, digests = sweep.candidates[sweep.winner], []
    assert best.contrasts == {}
    for other in (one for one in sweep.candidates if one is not best):
        (contrast,) = other.contrasts.values()
        apart = best.scores["manners"] - other.scores["manners"]
        assert contrast.difference == pytest.approx(apart)
        assert (contrast.won - contrast.lost) / sweep.items["manners"] == pytest.approx(apart)
        run = connect(swept.home).get_run(other.run_id)
        assert run.data.metrics["manners/p_value"] == contrast.p_value
        digests.append(other.merge_digest)
    assert len(digests) == 3
    assert "cannot tell it from" in sweep.reason or "tell it from every other" in sweep.reason


def test_the_winner_alone_becomes_a_checkpoint(swept):
    sweep, store = swept.report.sweep, swept.home.root / "store"
    chosen = sweep.candidates[sweep.winner]
    assert [path.name for path in (store / "merged").iterdir()] == [chosen.merge_digest]
    assert swept.report.run.merge.digest == chosen.merge_digest
    assert list((store / "candidates").glob("**/*.safetensors")) == []
    assert len(list((store / "candidates").iterdir())) == 4


def test_the_winner_is_judged_on_the_test_items_as_if_its_values_were_written(swept, home):
    sweep = swept.report.sweep
    values = sweep.candidates[sweep.winner].values
    plain = load_recipe(swept.recipe).model_copy(update={**values, "sweep": None})
    with open_instance(swept.home) as instance:
        assert instance.get_dynamic_partitions("merges") == [make_request(plain, home).partition]
    answers = (swept.home.root / "store" / "candidates").glob("*/manners/summary.json")
    assert {json.loads(file.read_text())["split"] for file in answers} == {"validation"}
    merged = swept.home.mlartifacts / "merges" / swept.report.run.mlflow.run_id / "artifacts"
    assert "| manners | 40 |" in (merged / "scores.md").read_text()


def test_each_candidate_is_an_mlflow_run_nested_in_the_sweeps(swept):
    parent = connect(swept.home).get_run(swept.report.sweep.run_id)
    found = children(swept.home, swept.report.sweep.run_id)
    assert sorted(run.info.run_name for run in found) == LABELS
    assert {run.info.status for run in (parent, *found)} == {"FINISHED"}
    for run in found:
        assert set(run.data.params) == {"density", "election"}
        assert {"manners/merged", "manners/retention", "seconds"} <= set(run.data.metrics)
    assert parent.data.tags["mlflow.note.content"] == swept.report.sweep.reason
    assert parent.data.tags["tiesmith.winner"].startswith("tiny-")
    artifacts = swept.home.mlartifacts / SWEEPS / parent.info.run_id / "artifacts"
    assert (artifacts / "sweep.png").read_bytes().startswith(b"\x89PNG")
    table = (artifacts / "candidates.md").read_text()
    assert all(label in table for label in LABELS) and swept.report.sweep.reason in table


def test_dagster_shows_the_choice_its_reason_and_the_chart(swept):
    import dagster as dg

    with open_instance(swept.home) as instance:
        (event,) = instance.fetch_materializations(dg.AssetKey("density_sweep"), limit=9).records
    metadata = event.asset_materialization.metadata
    assert metadata["reason"].value == swept.report.sweep.reason
    assert metadata["chosen"].value in LABELS
    assert metadata["candidates"].value.count(", chosen |") == 1
    assert len(metadata["candidates"].value) < 1000
    chart = unquote(metadata["chart"].value)
    assert chart.startswith("![scores by density](<data:image/svg+xml,")
    best = swept.report.sweep.candidates[swept.report.sweep.winner].values
    told = f"chosen {best['density']}, with election {best['election']}</text>"
    assert told in chart and ">manners</text>" in chart
    assert len(metadata["chart"].value) < 1000
    jobs = ["merge", "prepare_adapter", "prepare_adapter", "sweep"]
    assert runs(swept.home) == [(job, "SUCCESS") for job in jobs]


def test_the_same_sweep_again_does_nothing_and_a_run_of_the_recipe_is_its_winners(swept):
    ran = runs(swept.home)
    again = run_sweep(swept.recipe, swept.home)
    assert again.sweep == swept.report.sweep
    chain = run_chain(swept.recipe, swept.home)
    seconds = {"seconds": swept.report.run.seconds}
    assert chain.model_copy(update=seconds) == swept.report.run
    assert runs(swept.home) == ran


def test_after_a_kill_no_candidate_that_was_finished_is_evaluated_again(sweepable, home, tmp_path):
    script, recipe = tmp_path / "killed.py", sweepable.recipe(sweep=GRID)
    script.write_text(KILLED_AT)
    command = [sys.executable, str(script), str(recipe), str(home.root), LABELS[2]]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert len([p for p in (home.root / "store" / "candidates").iterdir() if p.name[0] != "."]) == 2
    told = []
    report = run_sweep(recipe, home, progress=lambda stage, *_: told.append(stage))
    evaluated = [s for s in dict.fromkeys(told) if s.startswith("density")]
    assert evaluated == [f"{label}: manners" for label in LABELS[2:]]
    (parent,) = [run for run in recorded(home) if run.info.run_id == report.sweep.run_id]
    assert parent.info.status == "FINISHED"
    assert len(children(home, report.sweep.run_id)) == 4
    assert len(recorded(home)) == 5


def test_a_sweep_that_fails_is_marked_and_taken_up_where_it_stopped(sweepable, home):
    recipe = sweepable.recipe(sweep=GRID)

    def interrupted(stage, done, total):
        if stage.startswith(LABELS[1]):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_sweep(recipe, home, progress=interrupted)
    assert sorted(run.info.status for run in recorded(home)) == ["FAILED", "FINISHED"]
    wider = sweepable.recipe(sweep={**GRID, "density": [0.25]})
    told = []
    run_sweep(wider, home, progress=lambda stage, *_: told.append(stage))
    assert [s for s in dict.fromkeys(told) if s.startswith("density")] == [f"{LABELS[1]}: manners"]


def test_the_shelfs_sweeps_get_partitions_that_the_web_interface_can_run(
    sweepable, home, monkeypatch
):
    monkeypatch.setenv("TIESMITH_RECIPES", str(sweepable.recipe(sweep=GRID).parent))
    (told,) = register_recipes(home)
    with open_instance(home) as instance:
        assert [told] == [f"tiny: {key}" for key in instance.get_dynamic_partitions("sweeps")]
        assert instance.get_dynamic_partitions("merges") == []


def candidate(scores, norm=1.0, survival=0.5, contrasts=None, **values):
    return CandidateSummary(
        values=values,
        merge_digest="0",
        scores=scores,
        low=scores,
        high=scores,
        contrasts=contrasts or {},
        retention=scores,
        survival=survival,
        norm=norm,
        seconds=1.0,
        run_id="r",
    )


def test_the_candidate_whose_worst_skill_keeps_most_is_chosen_and_the_reason_says_so():
    lopsided = candidate({"sql": 0.99, "json": 0.80}, density=0.2)
    even = candidate({"sql": 0.90, "json": 0.85}, density=0.4)
    place, reason = choose([lopsided, even])
    assert place == 1
    assert reason == (
        "density 0.4 keeps 85.0% of the specialist that it keeps least of, json: the most of 2 "
        "candidates; next is density 0.2 with 80.0%."
    )


def test_among_equals_the_mean_decides_then_the_smaller_change():
    poor = candidate({"sql": 0.9, "json": 0.9}, density=0.2)
    rich = candidate({"sql": 0.9, "json": 0.95}, density=0.4)
    far = candidate({"sql": 0.9, "json": 0.95}, norm=2.0, density=0.8)
    assert choose([poor, far, rich])[0] == 2
    assert choose([poor, rich])[1].endswith(
        "density 0.2 keeps as much of its own least, but less on average."
    )
    assert choose([far, rich])[1].endswith(
        "density 0.8 keeps as much, and moves the weights further."
    )


def test_a_candidate_that_changes_nothing_is_never_chosen():
    nothing = candidate({"sql": 1.0}, survival=0.0, density=0.2)
    rounded_away = candidate({"sql": 1.0}, norm=0.0, density=0.2)
    some = candidate({"sql": 0.5}, density=0.4)
    assert choose([nothing, rounded_away, some])[0] == 2
    with pytest.raises(RequestError, match="none of 2 does"):
        choose([nothing, rounded_away])


def test_the_reason_names_those_that_the_items_cannot_tell_from_the_chosen_one():
    def beside(p_value, **values):
        found = {"difference": 0.1, "lower": 0, "upper": 1, "won": 2, "lost": 1, "p_value": p_value}
        compared = Comparison(**found, n=10, clusters=10, effective_n=10)
        return candidate({"sql": 0.5}, contrasts={"sql": compared}, **values)

    far, near = beside(0.05, density=0.2), beside(0.06, density=0.8)
    assert undecided([far]) == " The items tell it from every other candidate."
    one = " The items cannot tell it from 1 of the 2 others: density 0.8."
    assert undecided([far, near]) == one
    assert undecided([near] * 4) == " The items cannot tell it from 4 of the 4 others."
    assert undecided([]) == ""


def test_a_grid_of_one_says_that_there_was_no_choice():
    assert choose([candidate({"sql": 0.5}, density=0.4)])[1].endswith(": it is the only candidate.")
