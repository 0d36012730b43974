import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from evaluation.errors import EvaluationError
from evaluation.result import ItemResult, Outcome, SuiteResult, summarise

MakeResult = Callable[..., SuiteResult]


def item(number: int, outcome: Outcome, **details: object) -> ItemResult:
    right = outcome == "right"
    return ItemResult(
        id=f"i{number}",
        form="join" if number % 2 else "easy",
        group="g",
        score=float(right),
        passed=right,
        outcome=outcome,
        details=details,
        answer="a\u2028b",
        tokens=3,
        finished=True,
    )


def test_figures_follow_from_the_items() -> None:
    items = [
        item(0, "right", executable=True, both_empty=False),
        item(1, "wrong rows", executable=True, both_empty=True),
        item(2, "unfinished"),
        item(3, "timeout", executable=False, both_empty=False, message="stopped"),
    ]
    result = summarise("sql", "test", "sql", "d", items)
    assert (result.score, result.n) == (0.25, 4)
    assert result.by_form == {"easy": 0.5, "join": 0.0}
    assert result.outcomes == {"right": 1, "unfinished": 1, "timeout": 1, "wrong rows": 1}
    every = {"unfinished": 0.0, "looping": 0.0, "tokens": 3.0}
    assert result.rates == {"both_empty": 0.25, "executable": 0.5, **every}


def test_length_repetition_and_a_missing_end_are_measured_of_every_answer() -> None:
    babble = replace(item(1, "wrong rows"), answer="so on and " * 9, tokens=27)
    endless = replace(item(2, "unfinished"), finished=False)
    rates = summarise("sql", "test", "sql", "d", [item(0, "right"), babble, endless]).rates
    assert rates == {"looping": 1 / 3, "unfinished": 1 / 3, "tokens": 11.0}


def test_a_saved_result_loads_equal_and_saves_to_the_same_bytes(tmp_path: Path) -> None:
    result = summarise("sql", "test", "sql", "d", [item(0, "right"), item(1, "schema", valid=True)])
    result.save(tmp_path / "a")
    loaded = SuiteResult.load(tmp_path / "a")
    assert loaded == result
    loaded.save(tmp_path / "b")
    for name in ("items.jsonl", "summary.json"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_an_existing_folder_is_refused_and_left_alone(
    tmp_path: Path, make_result: MakeResult
) -> None:
    make_result([1, 0]).save(tmp_path / "r")
    before = (tmp_path / "r" / "items.jsonl").read_bytes()
    with pytest.raises(EvaluationError, match="it exists"):
        make_result([0, 0]).save(tmp_path / "r")
    assert (tmp_path / "r" / "items.jsonl").read_bytes() == before


def test_a_failed_save_leaves_nothing_behind(tmp_path: Path, make_result: MakeResult) -> None:
    result = make_result([1])
    broken = replace(result, items=(replace(result.items[0], details={"x": object()}),))
    with pytest.raises(TypeError):
        broken.save(tmp_path / "r")
    assert list(tmp_path.iterdir()) == []


def test_a_summary_that_does_not_follow_from_its_items_is_refused(
    tmp_path: Path, make_result: MakeResult
) -> None:
    make_result([1, 0]).save(tmp_path / "r")
    file = tmp_path / "r" / "summary.json"
    summary = json.loads(file.read_text())
    file.write_text(json.dumps({**summary, "score": 1.0}))
    with pytest.raises(EvaluationError, match=r"other \['score'\]"):
        SuiteResult.load(tmp_path / "r")


def test_a_result_of_another_format_is_refused(tmp_path: Path, make_result: MakeResult) -> None:
    make_result([1, 0]).save(tmp_path / "r")
    file = tmp_path / "r" / "summary.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), "format": 0}))
    with pytest.raises(EvaluationError, match="format"):
        SuiteResult.load(tmp_path / "r")


@pytest.mark.parametrize("name", ["items.jsonl", "summary.json"])
def test_a_truncated_file_is_refused(tmp_path: Path, make_result: MakeResult, name: str) -> None:
    make_result([1, 0]).save(tmp_path / "r")
    file = tmp_path / "r" / name
    file.write_bytes(file.read_bytes()[:-20])
    with pytest.raises(EvaluationError, match="evaluate again"):
        SuiteResult.load(tmp_path / "r")
