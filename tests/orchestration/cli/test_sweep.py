"""Sweeps as a shell sees them."""

import inspect
import json
import sys

import pytest

from orchestration.cli import sweep
from orchestration.cli.app import main
from orchestration.sweeps.request import ITEMS


@pytest.fixture
def tiesmith(monkeypatch, capsys):
    """Run the entry point; returns the exit code and what it printed."""

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["tiesmith", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            main()
        return end.value.code or 0, capsys.readouterr().out

    return run


def test_a_sweep_prints_its_candidates_the_reason_and_its_json(tiesmith, sweepable, home):
    recipe = sweepable.recipe(sweep={"density": [0.25, 0.75]})
    code, page = tiesmith("sweep", recipe, "--items", 5)
    assert "manners (5 items)" in page and "density 0.25" in page
    code_again, last = tiesmith("sweep", recipe, "--items", 5, "--json")
    report = json.loads(last.splitlines()[-1])
    assert (
        code == code_again == (0 if report["run"]["skills"]["manners"]["verdict"] == "pass" else 1)
    )
    assert report["sweep"]["reason"] in page.replace("\n", " ")
    assert sorted(report) == ["run", "sweep"]


def test_a_sweep_that_cannot_choose_is_refused_with_code_2(tiesmith, world, home):
    recipe = world.recipe(sweep={"density": [0.25, 1e-7]})
    code, last = tiesmith("sweep", recipe, "--json")
    error = json.loads(last)["error"]
    assert (code, len(error["problems"])) == (2, 3)
    assert not (home.root / "store" / "candidates").exists()


def test_the_command_and_a_run_of_the_recipe_answer_as_many_items():
    assert inspect.signature(sweep.sweep).parameters["items"].default == ITEMS


@pytest.mark.parametrize("extra", [[], ["--dry-run"]], ids=["merge", "dry run"])
def test_merge_refuses_a_sweep_and_names_the_command_that_chooses(tiesmith, world, home, extra):
    recipe = world.recipe(sweep={"density": [0.25, 0.75]})
    code, last = tiesmith("merge", recipe, "--out", world.root / "out", "--json", *extra)
    (problem,) = json.loads(last)["error"]["problems"]
    assert (code, problem["field"]) == (2, "sweep")
    assert "tiesmith sweep" in problem["remedy"]
    assert int(problem["where"].rpartition(":")[2]) > 1
