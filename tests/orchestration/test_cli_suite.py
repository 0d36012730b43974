"""`tiesmith suite` as a shell sees it: exit codes, the last line of stdout, what a person reads."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from orchestration.cli import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tiesmith(monkeypatch, capsys, tmp_path):
    """Run the entry point; returns the exit code, the JSON object or the text, and stderr."""
    monkeypatch.setenv("TIESMITH_HOME", str(tmp_path / "home"))

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["tiesmith", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            main()
        shown = capsys.readouterr()
        text = json.loads(shown.out.splitlines()[-1]) if "--json" in words else shown.out
        return end.value.code or 0, text, shown.err

    return run


def test_a_sound_suite_is_summed_up(tiesmith):
    code, shown, _ = tiesmith("suite", "check", "zoo/suites/support")
    assert code == 0
    assert "500" in shown
    assert shown.endswith("The suite can be used.\n")


def test_a_broken_suite_ends_with_2_and_every_problem(tiesmith, tmp_path):
    shutil.copytree(ROOT / "zoo" / "suites" / "support", tmp_path / "support")
    with (tmp_path / "support" / "items.jsonl").open("a") as file:
        file.write('{"id": "half"}\n{"id":\n')
    code, survey, _ = tiesmith("suite", "check", tmp_path / "support", "--json")
    assert code == 2
    lines = {problem["where"].rpartition(":")[2] for problem in survey["problems"]}
    assert lines == {"1001", "1002"}
    assert survey["splits"]["test"]["items"] == 500
    code, shown, _ = tiesmith("suite", "check", tmp_path / "support")
    assert code == 2
    assert "the suite cannot be used" in shown


def test_a_folder_that_is_not_there_is_a_wrong_request(tiesmith):
    code, told, err = tiesmith("suite", "check", "no/such/suite", "--json")
    assert code == 2
    assert told["error"]["problems"]
    assert "no/such/suite" in err
