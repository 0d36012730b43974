"""`tiesmith suite` as a shell sees it: exit codes, the last line of stdout, what a person reads."""

import json
import re
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from pydantic import ValidationError

from evaluation.suites.schema import ITEM_TYPES
from orchestration.cli.app import main

ROOT = Path(__file__).parents[3]


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


def test_the_suite_that_the_docs_write_in_ten_minutes_is_usable(tiesmith, tmp_path):
    """Every file of the page's example is written as the page has it."""
    page = (ROOT / "docs" / "suites.md").read_text()
    example = page.partition("## A suite in ten minutes")[2].partition("## Fields")[0]
    files = re.findall(r"`(teas/[^`]+)`[^`]*```\w+\n(.*?)```", example, re.DOTALL)
    assert [name for name, _ in files] == [
        "teas/suite.yaml",
        "teas/databases/shop/0.sql",
        "teas/databases/shop/1.sql",
        "teas/items.jsonl",
    ]
    for name, content in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content)
    code, survey, _ = tiesmith("suite", "check", tmp_path / "teas", "--json")
    assert code == 0
    assert survey["splits"]["test"]["items"] == 2
    assert survey["databases"] == {"shop": 2}
    assert {problem["field"] for problem in survey["warnings"]} == {"test", "validation"}


def test_every_item_on_the_page_is_an_item_of_one_kind():
    page = (ROOT / "docs" / "suites.md").read_text()
    lines = "".join(re.findall(r"```json\n(.*?)```", page, re.DOTALL)).splitlines()
    assert len(lines) == 4
    for line in lines:
        fits = []
        for kind, item_type in ITEM_TYPES.items():
            with suppress(ValidationError):
                item_type.model_validate_json(line)
                fits.append(kind)
        assert len(fits) == 1, line


def test_a_file_of_lines_becomes_a_suite_and_what_was_left_out_is_told(tiesmith, tmp_path):
    lines = tmp_path / "lines.jsonl"
    rows = [{"prompt": f"{n}?", "gold": {"n": n}, "schema": {"type": "object"}} for n in range(4)]
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows) + "{\n")
    out = tmp_path / "numbers"
    code, made, _ = tiesmith("suite", "import", lines, "--kind", "json", "--out", out, "--json")
    assert code == 0
    assert made["items"] == {"test": 2, "validation": 2}
    assert [skipped["count"] for skipped in made["skipped"]] == [1]
    assert tiesmith("suite", "check", out)[0] == 0
    code, _, err = tiesmith("suite", "import", lines, "--kind", "json", "--out", out)
    assert code == 2
    assert "it exists" in err
    shutil.rmtree(out)
    code, shown, _ = tiesmith("suite", "import", lines, "--kind", "json", "--out", out)
    assert code == 0
    assert "left out 1: line: wanted JSON" in " ".join(shown.split())
