import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from common.problem import Problem
from evaluation.errors import SuiteError
from evaluation.result import Answer
from evaluation.score import score_items
from evaluation.suites import check as suite_check
from evaluation.suites.suite import JsonItem, SqlItem, TextItem, load_suite

MakeSuite = Callable[..., Path]


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(SuiteError) as caught:
        load_suite(folder)
    return caught.value.problems


@pytest.mark.parametrize(
    ("kind", "kept"), [("sql", SqlItem), ("json", JsonItem), ("text", TextItem)]
)
def test_a_suite_of_each_kind_loads_in_the_order_of_its_file(
    make_suite: MakeSuite, kind: str, kept: type
) -> None:
    suite = load_suite(make_suite(kind, {}, {"split": "validation"}, {}))
    assert (suite.name, suite.kind, suite.system, suite.max_new_tokens) == (
        kind,
        kind,
        "Answer.",
        12,
    )
    assert [item.id for item in suite.items] == [f"{kind}-{n}" for n in range(3)]
    assert [item.id for item in suite.split("test")] == [f"{kind}-0", f"{kind}-2"]
    assert all(isinstance(item, kept) for item in suite.items)


def test_every_problem_is_reported_at_once_with_its_line(make_suite: MakeSuite) -> None:
    folder = make_suite(
        "sql",
        {"id": ""},
        {"split": "train"},
        {"colour": "red"},
        {"id": "twice"},
        {"id": "twice"},
        {"gold": "SELECT colour FROM tea"},
        {"database": "missing"},
    )
    with (folder / "items.jsonl").open("a") as file:
        file.write('{"id": \n')
    found = {(problem.where.rpartition(":")[2], problem.field) for problem in problems_of(folder)}
    assert found == {
        ("1", "id"),
        ("2", "split"),
        ("3", "colour"),
        ("5", "id"),
        ("6", "gold"),
        ("7", "database"),
        ("8", "whole"),
    }


def test_a_prompt_in_both_splits_is_refused(make_suite: MakeSuite) -> None:
    (problem,) = problems_of(
        make_suite("text", {"prompt": "Same?"}, {"prompt": "Same?", "split": "validation"})
    )
    assert problem.field == "split"
    assert "line 1" in problem.found


def test_a_prompt_in_other_letters_and_spaces_is_the_same_prompt(make_suite: MakeSuite) -> None:
    (problem,) = problems_of(
        make_suite(
            "text", {"prompt": "Same  here?"}, {"prompt": "same here? ", "split": "validation"}
        )
    )
    assert problem.field == "split"


def test_a_broken_script_is_one_problem_that_names_it(make_suite: MakeSuite) -> None:
    folder = make_suite("sql", {}, {}, {})
    script = folder / "databases" / "shop" / "1.sql"
    script.write_text("CREATE TABLE tea (name TEXT); INSERT INTO coffee VALUES (1);")
    (problem,) = problems_of(folder)
    assert str(script) in problem.found
    assert "no such table: coffee" in problem.found


@pytest.mark.parametrize(
    "gold",
    ["DELETE FROM tea", "SELECT 1; SELECT 2", "SELECT FROM", "PRAGMA user_version"],
)
def test_a_gold_query_that_is_not_one_select_is_refused(make_suite: MakeSuite, gold: str) -> None:
    (problem,) = problems_of(make_suite("sql", {"gold": gold}))
    assert problem.field == "gold"
    assert gold in problem.found


def test_a_database_name_cannot_leave_the_suite(make_suite: MakeSuite) -> None:
    (problem,) = problems_of(make_suite("sql", {"database": "../shop"}))
    assert problem.field == "database"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"gold": {"age": -1}}, "gold"),
        ({"gold": {"name": float("nan")}}, "gold"),
        ({"schema": {"type": "thing"}}, "schema"),
        ({"schema": {"$ref": "https://example.org/schema.json"}}, "$ref"),
        ({"schema": {"properties": {"never": {"$ref": "#/$defs/missing"}}}}, "$ref"),
        ({"schema": {"$ref": "#"}}, "gold"),
        ({"schema": {"properties": {"name": {"format": "made-up"}}}}, "format"),
        ({"schema": {"properties": {"name": {"pattern": "("}}}}, "pattern"),
        ({"schema": {"$schema": "https://example.org/mine"}}, "$schema"),
        (
            {"gold": {"name": "Ada\n"}, "schema": {"properties": {"name": {"pattern": "a$"}}}},
            "gold",
        ),
    ],
)
def test_a_schema_that_cannot_score_its_gold_is_refused(
    make_suite: MakeSuite, change: dict[str, Any], field: str
) -> None:
    (problem,) = problems_of(make_suite("json", change))
    assert problem.field == field


def test_a_schema_may_refer_to_itself_and_hold_any_data(make_suite: MakeSuite) -> None:
    schema = {
        "$defs": {"name": {"type": "string"}},
        "properties": {"name": {"$ref": "#/$defs/name"}, "age": {"enum": [36, {"$ref": "far"}]}},
    }
    assert load_suite(make_suite("json", {"schema": schema})).items


@pytest.mark.parametrize(
    "rule",
    [
        {"must_match_any": [["("]]},
        {"must_match_any": [[]]},
        {"must_match_any": [["kind|"]]},
        {"must_include": ["a"], "max_words": "60"},
        {"must_not_match": ["rude"]},
        {"must_include": ["a"], "max_words": 0},
        {"must_include": ["a"], "must_shout": True},
    ],
)
def test_a_rule_that_cannot_decide_is_refused(make_suite: MakeSuite, rule: dict[str, Any]) -> None:
    for problem in problems_of(make_suite("text", {"rule": rule})):
        assert problem.field.startswith("rule")


@pytest.mark.parametrize(
    ("head", "field"),
    [({"kind": "prose"}, "kind"), ({"max_new_tokens": 0}, "max_new_tokens"), ({"tone": 1}, "tone")],
)
def test_a_wrong_head_is_refused(make_suite: MakeSuite, head: dict[str, Any], field: str) -> None:
    (problem,) = problems_of(make_suite("text", {}, head=head))
    assert (Path(problem.where).name, problem.field) == ("suite.yaml", field)


def test_a_suite_says_how_its_json_is_read(make_suite: MakeSuite) -> None:
    item = {"gold": {"name": "Ada", "tags": ["x", "y"]}}
    head = {"answers": {"unordered": ["/tags"], "calls": False}}
    suite = load_suite(make_suite("json", item, head=head))
    assert suite.answers.paths() == [("tags",)]
    answer = Answer('{"tags": ["y", "x"], "name": "Ada"}', 9, True)
    (result,) = score_items(suite, suite.items, [answer])
    assert result.outcome == "right"


@pytest.mark.parametrize(
    ("kind", "answers", "field"),
    [
        ("json", {"unordered": ["tags"]}, "answers.unordered.0"),
        ("json", {"unordered": ["/name"]}, "answers.unordered"),
        ("json", {"unordered": "/name"}, "answers.unordered"),
        ("json", {"calls": True}, "gold"),
        ("json", {"loose": True}, "answers.loose"),
        ("text", {"calls": True}, "whole"),
    ],
)
def test_a_reading_that_does_not_fit_is_refused(
    make_suite: MakeSuite, kind: str, answers: dict[str, Any], field: str
) -> None:
    (problem,) = problems_of(make_suite(kind, {}, head={"answers": answers}))
    assert problem.field == field


def test_an_item_of_text_needs_a_rule_or_a_judge(make_suite: MakeSuite) -> None:
    (problem,) = problems_of(make_suite("text", {"rule": None}))
    assert (problem.where.rpartition(":")[2], problem.field) == ("1", "rule")


def test_only_text_has_a_judge(make_suite: MakeSuite) -> None:
    judge = {"model": "wise", "question": "Is it kind?"}
    (problem,) = problems_of(make_suite("json", {}, head={"judge": judge}))
    assert "no `judge`" in problem.wanted


def test_a_missing_or_empty_suite_is_refused(make_suite: MakeSuite, tmp_path: Path) -> None:
    assert problems_of(tmp_path / "nowhere")[0].where.endswith("suite.yaml")
    assert problems_of(make_suite("text"))[0].wanted == "at least one item"


def test_the_digest_follows_every_defining_file_and_nothing_else(make_suite: MakeSuite) -> None:
    folder = make_suite("sql", {})
    digests = [load_suite(folder).digest]
    (folder / "notes.txt").write_text("a reader's note")
    assert load_suite(folder).digest == digests[0]
    for name in ("suite.yaml", "items.jsonl", "databases/shop/0.sql"):
        (folder / name).write_text((folder / name).read_text() + "\n")
        digests.append(load_suite(folder).digest)
    assert len(set(digests)) == 4


def test_gold_answers_that_passed_are_tried_again_only_when_a_file_changed(
    make_suite: MakeSuite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = []
    check = suite_check.CHECKS["sql"]
    monkeypatch.setitem(suite_check.CHECKS, "sql", lambda *a: tried.append(a) or check(*a))
    folder, cache = make_suite("sql", {}), tmp_path / "cache"
    first = load_suite(folder, cache)
    assert load_suite(folder, cache) == first
    assert len(tried) == 1
    script = folder / "databases" / "shop" / "0.sql"
    script.write_text(script.read_text() + "\n")
    load_suite(folder, cache)
    assert len(tried) == 2


def test_gold_answers_that_did_not_pass_are_refused_each_time(
    make_suite: MakeSuite, tmp_path: Path
) -> None:
    folder = make_suite("sql", {"gold": "SELECT colour FROM tea"})
    for _ in range(2):
        with pytest.raises(SuiteError, match="one SELECT that runs"):
            load_suite(folder, tmp_path / "cache")


def test_suites_scores_and_the_gate_load_without_torch() -> None:
    """They are imported where a second counts; torch and transformers take several."""
    code = """
import sys
import evaluation.gate.gate, evaluation.score, evaluation.suites.suite
print({"torch", "transformers", "peft"} & sys.modules.keys())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("set()\n", "")


def test_a_json_suite_says_its_schema_once(make_suite: MakeSuite) -> None:
    """Items may still have one of their own."""
    schema = {"required": ["name"], "properties": {"name": {"maxLength": 3}}}
    folder = make_suite("json", {}, {"schema": {}}, head={"schema": schema})
    lines = [json.loads(line) for line in (folder / "items.jsonl").read_text().splitlines()]
    del lines[0]["schema"]
    (folder / "items.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    items = load_suite(folder).items
    assert [item.json_schema for item in items if isinstance(item, JsonItem)] == [schema, {}]
    lines[0]["gold"] = {"name": "Adam"}
    (folder / "items.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    (problem,) = problems_of(folder)
    assert (problem.field, "too long" in problem.found) == ("gold", True)


def test_a_wrong_schema_in_suite_yaml_is_told_once(make_suite: MakeSuite) -> None:
    folder = make_suite("json", {}, {}, head={"schema": {"type": "thing"}})
    file = folder / "items.jsonl"
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    file.write_text("".join(json.dumps({**line, "schema": None}) + "\n" for line in lines))
    assert [problem.field for problem in problems_of(folder)] == ["schema", "schema", "schema"]
    for line in lines:
        del line["schema"]
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    (problem,) = problems_of(folder)
    assert (Path(problem.where).name, problem.field) == ("suite.yaml", "schema")


def test_an_item_without_any_schema_is_told(make_suite: MakeSuite) -> None:
    folder = make_suite("json", {})
    file = folder / "items.jsonl"
    line = json.loads(file.read_text())
    del line["schema"]
    file.write_text(json.dumps(line) + "\n")
    (problem,) = problems_of(folder)
    assert (problem.field, problem.found) == ("schema", "nothing")
    assert "suite.yaml" in problem.remedy


@pytest.mark.parametrize("head", [{"system": "\ud800"}, {"description": "a\udc00"}])
def test_half_a_surrogate_in_suite_yaml_is_refused(
    make_suite: MakeSuite, head: dict[str, Any]
) -> None:
    (problem,) = problems_of(make_suite("json", {}, head=head))
    assert Path(problem.where).name.startswith("suite.yaml:")
    assert "half of a surrogate pair" in problem.found


@pytest.mark.parametrize(
    "gold", ['{"name": "a", "name": "a"}', '{"name": {"b": 1, "b": 2}}', '{"name": "\\ud800"}']
)
def test_a_gold_object_that_no_answer_could_be_is_refused(make_suite: MakeSuite, gold: str) -> None:
    folder = make_suite("json", {"gold": {"gold": 0}})
    file = folder / "items.jsonl"
    file.write_text(file.read_text().replace('{"gold": 0}', gold))
    assert len(problems_of(folder)) == 1
