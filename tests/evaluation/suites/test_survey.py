import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from evaluation.errors import SuiteError
from evaluation.suites.survey import SuiteSurvey, survey_suite

MakeSuite = Callable[..., Path]
ZOO = Path(__file__).parents[3] / "zoo" / "suites"


def warned(survey: SuiteSurvey) -> set[str]:
    return {problem.field for problem in survey.warnings}


def test_a_survey_counts_what_each_split_holds(make_suite: MakeSuite) -> None:
    items = [{"hard": n % 2 == 0, "prompt": "?" * (n + 1)} for n in range(12)]
    survey = survey_suite(make_suite("sql", *items, {"split": "validation"}))
    test = survey.splits["test"]
    assert (test.items, test.hard, test.groups) == (12, 6, 3)
    assert test.forms == {"join": 6, "easy": 6}
    assert (test.longest_prompt, test.longest_prompt_id) == (12, "sql-11")
    assert survey.splits["validation"].items == 1
    assert survey.databases == {"shop": 2}
    assert survey.problems == ()


def test_every_problem_is_told_beside_what_could_be_read(make_suite: MakeSuite) -> None:
    survey = survey_suite(
        make_suite(
            "sql",
            {"split": "train"},
            {"gold": "SELECT colour FROM tea"},
            {"database": "missing"},
            {"prompt": "Same?"},
            {"prompt": "Same?", "split": "validation"},
        )
    )
    assert {problem.field for problem in survey.problems} == {"split", "gold", "database"}
    assert len(survey.problems) == 4
    assert survey.splits["test"].items == 3


def test_a_gold_query_that_finds_nothing_anywhere_is_a_warning(make_suite: MakeSuite) -> None:
    empty = {"gold": "SELECT name FROM tea WHERE price > 99"}
    survey = survey_suite(make_suite("sql", {}, empty))
    told = [problem.found for problem in survey.warnings if problem.field == "gold"]
    assert told == ["1 items, in lines 2"]
    assert survey.problems == ()


def test_a_database_that_no_item_uses_is_a_warning(make_suite: MakeSuite) -> None:
    folder = make_suite("sql", {})
    (folder / "databases" / "spare").mkdir()
    assert "database" in warned(survey_suite(folder))


@pytest.mark.parametrize("kind", ["sql", "json"])
def test_a_gold_answer_in_both_splits_is_a_warning_also_under_other_prompts(
    make_suite: MakeSuite, kind: str
) -> None:
    own = {"group": "own"}
    survey = survey_suite(make_suite(kind, own, {"split": "validation"}))
    assert survey.problems == ()
    assert "gold" in warned(survey)
    assert "group" not in warned(survey)


def test_a_group_in_both_splits_is_a_warning(make_suite: MakeSuite) -> None:
    survey = survey_suite(
        make_suite("text", {"group": "same"}, {"group": "same", "split": "validation"})
    )
    assert "group" in warned(survey)


def test_too_few_groups_for_the_gate_are_a_warning_and_ten_are_enough(
    make_suite: MakeSuite,
) -> None:
    ten = [{"group": str(n)} for n in range(10)]
    survey = survey_suite(make_suite("text", *ten, {"split": "validation", "group": "other"}))
    assert warned(survey) == {"validation"}


def test_fewer_than_a_hundred_held_out_texts_are_a_warning(tmp_path: Path) -> None:
    shutil.copytree(ZOO / "plain", tmp_path / "plain")
    items = tmp_path / "plain" / "items.jsonl"
    assert warned(survey_suite(items.parent)) == set()
    lines = items.read_text().splitlines(keepends=True)
    lines.remove(next(line for line in lines if '"split": "validation"' in line))
    items.write_text("".join(lines))
    assert warned(survey_suite(items.parent)) == {"validation"}


def test_a_head_that_cannot_be_read_leaves_nothing_to_survey(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match=r"suite\.yaml"):
        survey_suite(tmp_path)
