"""Suites of strangers: no file of one is waited for, followed out of its folder, or parsed without
bounds."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from common.problem import Problem
from evaluation.errors import EvaluationError, SuiteError
from evaluation.json_schema.schemas import schema_problems
from evaluation.suites.import_sources import read_source
from evaluation.suites.sqlite_dump import dump_database
from evaluation.suites.suite import load_suite
from evaluation.suites.survey import survey_suite

MakeSuite = Callable[..., Path]
SCRIPT = "databases/shop/0.sql"


def deep(levels: int) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object"}
    for _ in range(levels):
        schema = {"properties": {"a": schema}}
    return schema


def replaced(kind: str, file: Path) -> None:
    """Something else in the place of a file of the suite."""
    file.unlink()
    match kind:
        case "a pipe":
            os.mkfifo(file)
        case "a link to a pipe":
            os.mkfifo(file.with_name("pipe"))
            file.symlink_to(file.with_name("pipe"))
        case "a device":
            file.symlink_to("/dev/zero")
        case "a folder":
            file.mkdir()
        case "a link out of the folder":
            file.symlink_to(__file__)
        case "a large file":
            file.touch()
            os.truncate(file, 1_000_000_000_000)


KINDS = (
    "a pipe",
    "a link to a pipe",
    "a device",
    "a folder",
    "a link out of the folder",
    "a large file",
)
WORDS = ("no plain file", "a link out of the folder", "more than")


@pytest.mark.parametrize("name", ["suite.yaml", "items.jsonl", SCRIPT])
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_a_suite_that_is_no_plain_file_is_refused_by_its_name(
    make_suite: MakeSuite, kind: str, name: str
) -> None:
    folder = make_suite("sql", {}, {})
    replaced(kind, folder / name)
    with pytest.raises(SuiteError) as refused:
        load_suite(folder)
    (problem, *more) = refused.value.problems
    assert problem.where == str(folder / name) and not more
    assert any(word in problem.found for word in WORDS)
    assert problem.wanted and problem.remedy


@pytest.mark.parametrize("kind", KINDS)
def test_the_survey_of_a_suite_tells_such_a_script(make_suite: MakeSuite, kind: str) -> None:
    folder = make_suite("sql", {}, {})
    replaced(kind, folder / SCRIPT)
    assert [problem.where for problem in survey_suite(folder).problems] == [str(folder / SCRIPT)]


def test_a_databases_folder_that_is_a_link_out_of_the_suite_is_refused(
    make_suite: MakeSuite, tmp_path: Path
) -> None:
    folder = make_suite("sql", {})
    (folder / "databases").rename(tmp_path / "elsewhere")
    (folder / "databases").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SuiteError, match="a link out of the folder"):
        load_suite(folder)


def problem_of_line(make_suite: MakeSuite, kind: str, line: str) -> Problem:
    folder = make_suite(kind, {})
    with (folder / "items.jsonl").open("a") as file:
        file.write(line + "\n")
    with pytest.raises(SuiteError) as refused:
        load_suite(folder)
    (problem,) = refused.value.problems
    assert problem.where == f"{folder / 'items.jsonl'}:2"
    return problem


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("[" * 20_000 + "]" * 20_000, "recursion"),
        ("[" * 150 + "]" * 150, "64 levels"),
        ("1" * 200_000, "digits"),
        ("-" + "1" * 200_000, "digits"),
    ],
    ids=["20,000 levels", "150 levels", "200,000 digits", "negative digits"],
)
@pytest.mark.parametrize("field", ["gold", "schema", "prompt", "id", "unknown"])
def test_an_item_that_nests_or_counts_without_bound_is_refused_with_its_line(
    make_suite: MakeSuite, field: str, value: str, found: str
) -> None:
    problem = problem_of_line(make_suite, "json", f'{{"{field}": {{"a": {value}}}}}')
    assert found in problem.found and problem.wanted and problem.remedy


def test_a_schema_of_150_levels_is_refused(make_suite: MakeSuite) -> None:
    folder = make_suite("json", {}, head={"schema": deep(150)})
    with pytest.raises(SuiteError, match="more than 64 levels deep"):
        load_suite(folder)
    (problem,) = schema_problems(json.dumps(deep(75)))
    assert problem.found == "nested more than 64 levels deep"
    assert schema_problems(json.dumps(deep(30))) == ()


def test_a_schema_that_takes_hours_to_be_checked_is_refused() -> None:
    draft = "http://json-schema.org/draft-04/schema#"
    (problem,) = schema_problems(
        json.dumps({"$schema": draft, "enum": [{"a": n} for n in range(40_000)]})
    )
    assert problem.found == "more than 5,000 values"
    assert schema_problems(json.dumps({"enum": [str(n) for n in range(4_000)]})) == ()


@pytest.mark.parametrize(
    "line", ["system: 2001-99-99", "max_new_tokens: " + "1" * 200_000, "schema: &a {b: *a}"]
)
def test_a_head_with_a_value_that_cannot_be_is_refused_with_its_line(
    make_suite: MakeSuite, line: str
) -> None:
    folder = make_suite("json", {})
    head = (folder / "suite.yaml").read_text()
    (folder / "suite.yaml").write_text(f"{line}\n{head}")
    with pytest.raises(SuiteError) as refused:
        load_suite(folder)
    (problem,) = refused.value.problems
    assert problem.where == f"{folder / 'suite.yaml'}:1"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["shop.sqlite", "0.sql"])
def test_an_import_refuses_databases_that_are_no_plain_files(
    tmp_path: Path, kind: str, name: str
) -> None:
    items, databases = tmp_path / "items.jsonl", tmp_path / "databases"
    items.write_text("{}")
    (databases / "shop").mkdir(parents=True)
    (databases / "shop" / name).touch()
    replaced(kind, databases / "shop" / name)
    source = read_source(items, "sql", databases, "dev.json")
    with pytest.raises(EvaluationError) as refused:
        source.scripts("shop")
    (problem,) = refused.value.problems
    assert any(word in problem.found for word in WORDS)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "a link out of the folder"])
def test_an_import_refuses_items_that_are_no_plain_file(tmp_path: Path, kind: str) -> None:
    items = tmp_path / "items.jsonl"
    items.touch()
    replaced(kind, items)
    with pytest.raises(SuiteError) as refused:
        read_source(items, "json", None, "dev.json")
    (problem,) = refused.value.problems
    assert kind == "a folder" or any(word in problem.found for word in WORDS)


def test_a_database_that_is_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "shop.sqlite")
    with pytest.raises(EvaluationError, match="no plain file"):
        dump_database(tmp_path / "shop.sqlite")


PATTERNS = ("(" * 4_000 + ")" * 4_000, "a{99999999999999999999999}", "a|" * 200_000)


@pytest.mark.parametrize("pattern", PATTERNS, ids=["groups", "repeats", "alternatives"])
def test_a_rule_whose_pattern_cannot_be_compiled_is_refused_with_its_line(
    make_suite: MakeSuite, pattern: str
) -> None:
    folder = make_suite("text", {}, {"rule": {"must_not_match": [pattern]}})
    with pytest.raises(SuiteError) as refused:
        load_suite(folder)
    (problem,) = refused.value.problems
    assert problem.where == f"{folder / 'items.jsonl'}:2"
    assert "must_not_match" in problem.field


@pytest.mark.parametrize("pattern", [PATTERNS[0], PATTERNS[2]], ids=["groups", "alternatives"])
def test_a_schema_whose_pattern_cannot_be_compiled_is_refused(pattern: str) -> None:
    for schema in ({"pattern": pattern}, {"patternProperties": {pattern: {}}}):
        (problem,) = schema_problems(json.dumps(schema))
        assert problem.field == "pattern"
