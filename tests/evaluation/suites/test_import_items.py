import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from evaluation.errors import SuiteError
from evaluation.suites.import_items import Imported, import_suite
from evaluation.suites.import_sources import read_source
from evaluation.suites.schema import make_head
from evaluation.suites.suite import JsonItem, SqlItem, load_suite
from evaluation.suites.survey import survey_suite

RULE = {"must_include": ["tea"]}


def import_from(
    source: Path,
    out: Path,
    kind: Any = None,
    databases: Path | None = None,
    questions: str = "dev.json",
) -> Imported:
    found = read_source(source, kind, databases, questions)
    about = {"name": out.name, "kind": found.kind, "description": "Imported.", "license": "CC0-1.0"}
    longest = {} if found.kind == "perplexity" else {"max_new_tokens": 64}
    head = make_head({**about, "system": "", **longest}, "head")
    return import_suite(out, head, found.drafts, found.scripts)


def write_lines(file: Path, *rows: Any) -> Path:
    file.write_text(
        "".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows)
    )
    return file


@pytest.fixture
def spider(tmp_path: Path) -> Path:
    """Four databases of singers in Spider's layout, questions about them, and some that fail."""
    folder = tmp_path / "spider"
    tables, questions = [], []
    for number in range(4):
        name = f"concert_{number}"
        place = folder / "database" / name / f"{name}.sqlite"
        place.parent.mkdir(parents=True)
        with sqlite3.connect(place) as connection:
            connection.execute(f"CREATE TABLE singer{number} (Singer_ID PRIMARY KEY, Name, Age)")
            connection.execute('CREATE TABLE "song list" (Song TEXT, Singer_ID INTEGER)')
            singers = [(n, f"Singer {n}", 20 + n) for n in range(20)]
            connection.executemany(f"INSERT INTO singer{number} VALUES (?, ?, ?)", singers)
            songs = [(f"Song {n}", n) for n in range(20)]
            connection.executemany('INSERT INTO "song list" VALUES (?, ?)', songs)
        connection.close()
        tables.append(
            {
                "db_id": name,
                "table_names_original": [f"singer{number}", "song list"],
                "column_names_original": [
                    [-1, "*"],
                    [0, "Singer_ID"],
                    [0, "Name"],
                    [0, "Age"],
                    [1, "Song"],
                    [1, "Singer_ID"],
                ],
                "column_types": ["text", "number", "text", "number", "text", "number"],
            }
        )
        joined = f"singer{number} AS a JOIN 'song list' AS b ON a.Singer_ID = b.Singer_ID"
        for question, query in (
            ("How many singers are there?", f"SELECT count(*) FROM singer{number}"),
            ("Who is older than 30?", f"SELECT Name FROM singer{number} WHERE Age > 30"),
            ("Who sings?", f"SELECT Name FROM {joined}"),
            ("Who is first?", f"SELECT Name FROM singer{number} ORDER BY Age DESC LIMIT 1"),
        ):
            questions.append({"db_id": name, "question": question, "query": query})
    questions += [
        {"db_id": "concert_0", "question": "Which band?", "query": "SELECT band FROM singer0"},
        {"db_id": "concert_0", "question": "Who sings?", "query": "SELECT 1"},
        {"db_id": "unlisted", "question": "Who?", "query": "SELECT 1"},
    ]
    tables.append({**tables[0], "db_id": "no_file"})
    questions.append({"db_id": "no_file", "question": "Who?", "query": "SELECT Name FROM singer0"})
    tables.append({**tables[0], "db_id": "../outside"})
    questions.append({"db_id": "../outside", "question": "Who?", "query": "SELECT 1"})
    (folder / "tables.json").write_text(json.dumps(tables))
    (folder / "dev.json").write_text(json.dumps(questions))
    return folder


def test_a_spider_folder_becomes_a_suite_that_loads(spider: Path, tmp_path: Path) -> None:
    made = import_from(spider, tmp_path / "out")
    suite = load_suite(tmp_path / "out")
    assert made.items == {"test": 8, "validation": 8}
    assert made.databases == {f"concert_{n}": 3 for n in range(4)}
    first = suite.items[0]
    assert isinstance(first, SqlItem)
    assert first.prompt == (
        "CREATE TABLE singer0 (Singer_ID number, Name text, Age number)\n"
        'CREATE TABLE "song list" (Song text, Singer_ID number)\n'
        "How many singers are there?"
    )
    assert (first.database, first.group, first.form) == ("concert_0", "concert_0", "plain")
    assert {item.form for item in suite.items} == {"plain", "filter", "join", "order"}


def test_a_database_is_in_one_split(spider: Path, tmp_path: Path) -> None:
    import_from(spider, tmp_path / "out")
    splits: dict[str, set[str]] = {}
    for item in load_suite(tmp_path / "out").items:
        splits.setdefault(item.group, set()).add(item.split)
    assert [len(found) for found in splits.values()] == [1] * 4
    assert {problem.field for problem in survey_suite(tmp_path / "out").warnings} == {
        "validation",
        "test",
    }


def test_each_item_that_was_left_out_is_counted_with_its_reason(
    spider: Path, tmp_path: Path
) -> None:
    made = import_from(spider, tmp_path / "out")
    told = {skipped.reason.partition(":")[0]: skipped for skipped in made.skipped}
    assert sum(skipped.count for skipped in made.skipped) == 5
    assert set(told) == {"gold", "prompt", "db_id", "database"}
    assert "band" in told["gold"].examples[0]
    assert "dev.json[16]" in told["gold"].examples[0]
    assert len([s for s in made.skipped if s.reason.startswith("database:")]) == 2


@pytest.mark.parametrize(
    "line",
    [
        '{"prompt": "\\ud800", "gold": {}, "schema": {}}',
        '{"prompt": 1, "gold": {}, "schema": {}}',
        '{"prompt": "a", "gold": {"a": NaN}, "schema": {}}',
        '{"prompt": "a", "gold": {"a": 1e999}, "schema": {}}',
        '{"prompt": "a", "gold": {"a": 1, "a": 1}, "schema": {}}',
        '{"prompt": "a", "gold": {}, "schema": {}, "group": "\\udc00"}',
        '{"prompt": "a", "gold": {}, "schema": {}, "\\udc00": 1}',
        '{"prompt": "a", "gold": {}, "schema": {"type": 3}}',
        '{"prompt": "a", "gold": ' + '{"a": ' * 600 + "1" + "}" * 600 + ', "schema": {}}',
        '{"prompt": "a", "gold": {}, "schema": {}, "group": ["g"]}',
        "[" * 100_000,
    ],
)
def test_a_hostile_line_is_left_out_and_the_others_are_not(tmp_path: Path, line: str) -> None:
    good = {"prompt": "One\u2028line? é", "gold": {"a": 1}, "schema": {}}
    made = import_from(write_lines(tmp_path / "x.jsonl", line, good), tmp_path / "out", "json")
    assert [skipped.count for skipped in made.skipped] == [1]
    assert [item.prompt for item in load_suite(tmp_path / "out").items] == [good["prompt"]]


def test_an_existing_folder_is_never_touched(spider: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(SuiteError, match="it exists"):
        import_from(spider, tmp_path / "out")
    assert list((tmp_path / "out").iterdir()) == []


def test_an_import_of_nothing_leaves_nothing(tmp_path: Path) -> None:
    lines = write_lines(tmp_path / "x.jsonl", {"prompt": "Say tea."}, "{", "[]")
    with pytest.raises(SuiteError) as caught:
        import_from(lines, tmp_path / "suites" / "out", "text")
    assert {problem.found for problem in caught.value.problems} == {
        "rule: wanted a rule, or a judge or classifier in suite.yaml",
        "line: wanted JSON",
        "line: wanted a JSON object",
    }
    assert list((tmp_path / "suites").iterdir()) == []


def test_an_interrupted_import_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("evaluation.suites.import_items.load_suite", interrupt)
    lines = write_lines(tmp_path / "x.jsonl", {"prompt": "Say tea.", "rule": RULE})
    with pytest.raises(KeyboardInterrupt):
        import_from(lines, tmp_path / "suites" / "out", "text")
    assert list((tmp_path / "suites").iterdir()) == []


def test_lines_of_json_become_items_with_what_they_leave_open_filled_in(tmp_path: Path) -> None:
    rows = [{"prompt": f"Number {n}?", "gold": {"n": n}, "schema": {}, "by": 1} for n in range(8)]
    own = {"id": "mine", "split": "test", "group": "g", "form": "odd", "hard": True}
    lines = write_lines(tmp_path / "x.jsonl", *rows, {**rows[0], **own, "prompt": "Odd?"})
    made = import_from(lines, tmp_path / "numbers", "json")
    items = load_suite(tmp_path / "numbers").items
    assert [item.id for item in items] == [*(f"numbers-{n:05d}" for n in range(1, 9)), "mine"]
    assert [made.items[split] for split in ("test", "validation")] in ([5, 4], [4, 5], [6, 3])
    assert (items[-1].split, items[-1].form, items[-1].hard) == ("test", "odd", True)
    assert isinstance(items[0], JsonItem)
    assert items[0].gold == {"n": 0}
    assert made.ignored == {"by": 9}
    assert made.skipped == ()


def test_a_prompt_that_comes_again_is_left_out_whatever_its_split(tmp_path: Path) -> None:
    rows = [{"prompt": f"{n % 9}?", "gold": {"n": n}, "schema": {}} for n in range(12)]
    lines = write_lines(tmp_path / "x.jsonl", *rows)
    made = import_from(lines, tmp_path / "out", "json")
    (skipped,) = made.skipped
    assert (skipped.reason, skipped.count) == ("prompt: wanted one of its own", 3)
    assert skipped.examples[0] == f"{lines}:10: that of {lines}:1"


def test_prompts_that_differ_in_case_and_spaces_alone_share_a_split(tmp_path: Path) -> None:
    rows = [{"prompt": f"Number {n}?", "gold": {"n": n}, "schema": {}} for n in range(8)]
    shouted = [{**row, "prompt": row["prompt"].upper() + " "} for row in rows]
    made = import_from(write_lines(tmp_path / "x.jsonl", *rows, *shouted), tmp_path / "out", "json")
    assert (sum(made.items.values()), made.skipped) == (16, ())


def test_texts_become_held_out_text_each_once(tmp_path: Path) -> None:
    rows = [{"text": f"The ferry was {n} minutes late."} for n in range(8)]
    lines = write_lines(tmp_path / "x.jsonl", *rows, rows[3], {**rows[3], "prompt": "And?"})
    made = import_from(lines, tmp_path / "ferries", "perplexity")
    items = load_suite(tmp_path / "ferries").items
    assert [item.prompt for item in items] == [*[""] * 8, "And?"]
    assert len({item.group for item in items}) == 9
    assert sum(made.items.values()) == 9
    assert [(found.reason, found.count) for found in made.skipped] == [
        ("prompt: wanted one of its own", 1)
    ]


def test_lines_of_sql_take_their_databases_from_scripts_or_files(
    spider: Path, tmp_path: Path
) -> None:
    place = spider / "database"
    (place / "tiny").mkdir()
    (place / "tiny" / "0.sql").write_text("CREATE TABLE t (a); INSERT INTO t VALUES (1);")
    row = {"gold": "SELECT a FROM t", "database": "tiny"}
    lines = write_lines(
        tmp_path / "x.jsonl",
        {**row, "prompt": "A?"},
        {"prompt": "Who?", "gold": "SELECT Name FROM singer1", "database": "concert_1"},
        {"prompt": "No database?", "gold": "SELECT 1"},
    )
    made = import_from(lines, tmp_path / "out", "sql", place)
    assert made.databases == {"tiny": 1, "concert_1": 3}
    assert [skipped.reason for skipped in made.skipped] == ["database: wanted a value"]


@pytest.mark.parametrize(
    ("name", "kind", "fields"),
    [
        ("x.jsonl", None, {"kind"}),
        ("x.jsonl", "sql", {"databases"}),
        ("spider", "json", {"kind"}),
    ],
)
def test_a_source_that_needs_more_to_be_said_is_refused(
    spider: Path, tmp_path: Path, name: str, kind: Any, fields: set[str]
) -> None:
    write_lines(tmp_path / "x.jsonl", {"prompt": "A?"})
    with pytest.raises(SuiteError) as caught:
        import_from(tmp_path / name, tmp_path / "out", kind)
    assert {problem.field for problem in caught.value.problems} == fields


def test_questions_that_are_not_there_are_refused_with_those_that_are(
    spider: Path, tmp_path: Path
) -> None:
    with pytest.raises(SuiteError, match=r"dev\.json, tables\.json"):
        import_from(spider, tmp_path / "out", questions="test.json")
