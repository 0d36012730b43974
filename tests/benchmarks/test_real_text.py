"""The stages on a handful of made-up lines in the data's layout; nothing is learnt of them."""

import gzip
import json
import sys
from random import Random

import pytest
import torch

from benchmarks.real_text import __main__ as real_text
from benchmarks.real_text import train
from benchmarks.real_text.budget import Ledger
from benchmarks.real_text.data import json_exchange, part, sql_exchange, swapped
from benchmarks.real_text.report import tables
from benchmarks.real_text.suites import FORMS
from evaluation.suites.suite import load_suite

VARIANTS = ("base", "json", "sql", "linear", "ties-mass-0.5")
CITIES = ("oslo", "rome", "lima", "cairo", "quito", "paris")
TABLE = {
    "schema": 'CREATE TABLE t ("city" TEXT, "crowd" REAL)',
    "columns": ["city", "crowd"],
    "types": ["TEXT", "REAL"],
    "rows": [[city, 10 * number] for number, city in enumerate(CITIES)] + [["o'hara", None]],
}


def question(number: int, city: str) -> dict:
    return {
        "question": f"How big was the crowd in {city.title()} on day {number}?",
        "schema": TABLE["schema"],
        "sql": f'SELECT "crowd" FROM t WHERE "city" = \'{city.title()}\'',
        "db_id": f"1-{number % 8}",
    }


def utterance(number: int, city: str) -> dict:
    hours = str(number % 62)  # two of the four that are scored stand in no training line
    text = f"What is the weather in {city} in {hours} hours?"
    return {"text": text, "json": {"intent": "GetWeather", "city": city, "timeRange": hours}}


def write(file, lines) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(file, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(line) + "\n" for line in lines)


@pytest.fixture(autouse=True)
def threads():
    """The benchmark sets the process's threads; other tests get theirs back."""
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def data(tmp_path):
    folder, tables = tmp_path / "data", [{"db_id": f"1-{n}", **TABLE} for n in range(8)]
    for split, numbers in (("train", range(60)), ("dev", range(60, 64))):
        asked = [question(n, CITIES[n % len(CITIES)]) for n in numbers]
        write(
            folder / f"real_sql/{split}.jsonl.gz",
            [{**line, "schema_in_train": n % 2 == 0} for n, line in enumerate(asked)],
        )
        write(folder / f"real_sql/tables_{split}.jsonl.gz", tables)
        said = [utterance(n, CITIES[n % len(CITIES)]) for n in numbers]
        write(folder / f"real_json/{split}.jsonl.gz", said)
    return folder


@pytest.fixture
def run(data, tmp_path, monkeypatch):
    monkeypatch.setattr(real_text, "VARIANTS", VARIANTS)

    def call(minutes: float) -> tuple[int, dict]:
        out = tmp_path / "found.json"
        options = ["--work", tmp_path / "work", "--minutes", minutes, "--results", out]
        shape = ["--width", 64, "--layers", 1]
        monkeypatch.setattr(sys, "argv", ["real_text", *map(str, [data, *options, *shape])])
        return real_text.main(), json.loads(out.read_text())

    return call


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
def test_a_used_budget_ends_the_run_and_with_more_it_goes_on_to_its_end(run, tmp_path, capsys):
    code, found = run(minutes=0.02)
    assert code == 1
    assert "scores are missing: run again with more --minutes" in capsys.readouterr().out
    trained = {stage: found["used_seconds"][stage] for stage in ("base", "json", "sql")}
    code, found = run(minutes=10)
    assert code == 0
    assert trained.items() <= found["used_seconds"].items()
    assert tuple(found["variants"]) == VARIANTS
    assert all(found["steps"][stage] > 0 for stage in trained)
    assert found["exchanges"]["sql"]["train"] == found["exchanges"]["json"]["train"] == 60
    for skills in found["variants"].values():
        for skill, forms in FORMS.items():
            for form, n in zip(("all", *forms), (4, 2, 2), strict=True):
                bounded = skills[skill][form]
                assert bounded["n"] == n
                assert 0 <= bounded["lower"] <= bounded["score"] <= bounded["upper"] <= 1
    assert found["variants"]["ties-mass-0.5"]["sql"]["against the specialist"]["n"] == 4
    assert sum(row.startswith("| ties-mass-0.5 |") for row in tables(found["variants"])) == 2
    assert len(load_suite(tmp_path / "work" / "suites" / "sql").fillings("1-4")) == 1


def test_a_training_that_was_stopped_goes_on_where_it_was(run, tmp_path, monkeypatch, capsys):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(train, "EVERY", 2)
    monkeypatch.setattr(train, "save_base", stop)  # before there is a base
    with pytest.raises(KeyboardInterrupt):
        run(minutes=0.01)
    first = capsys.readouterr().out.splitlines()
    with pytest.raises(KeyboardInterrupt):
        run(minutes=0.02)
    second = capsys.readouterr().out.splitlines()
    done = [int(line.split()[1].removesuffix(":")) for line in first + second]
    assert first and second
    assert done == list(range(2, 2 * len(done) + 1, 2))
    assert not (tmp_path / "work" / "base").exists()


def test_a_database_trains_the_base_or_a_specialist_and_both_get_some():
    assert {part(f"1-{number}") for number in range(8)} == {"base", "specialist"}
    assert part("1-5") == part("1-5")


def test_a_swapped_value_changes_in_question_and_answer_alike(data):
    exchange = sql_exchange(question(3, "rome"), TABLE)
    assert exchange.answer == 'SELECT "crowd" FROM t WHERE "city" = \'rome\''
    assert exchange.prompt == 'how big was the crowd in rome on day 3?\n"city", "crowd" REAL'
    found = [swapped(exchange, Random(seed)) for seed in range(60)]
    cities = {city for city in CITIES if any(f"'{city}'" in other.answer for other in found)}
    assert cities == set(CITIES)  # o'hara is never taken: it would have to be quoted
    assert all(f" {other.answer.split(chr(39))[1]} on day" in other.prompt for other in found)


def test_a_value_that_stands_twice_in_the_question_is_left_alone():
    line = {"text": "play play by lima", "json": {"intent": "PlayMusic", "track": "play"}}
    exchange = json_exchange(line, {"track": ["rain"]})
    assert all(swapped(exchange, Random(seed)) == exchange for seed in range(20))


def test_what_is_missing_is_said_before_any_work(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["real_text", str(tmp_path), "--work", str(tmp_path / "work")])
    with pytest.raises(SystemExit) as ended:
        real_text.main()
    assert ended.value.code == 2
    assert "DATA must hold real_json/ and real_sql/" in capsys.readouterr().err
    assert not (tmp_path / "work").exists()


def test_what_a_failed_stage_has_used_is_noted_too(tmp_path):
    ledger = Ledger(tmp_path / "used.json", "cuda", budget_seconds=10)
    with pytest.raises(ValueError, match="out of"), ledger.counting("scoring"):
        raise ValueError("out of luck")
    ledger.note("scoring", 4)
    assert 5.9 < ledger.left() < 6
