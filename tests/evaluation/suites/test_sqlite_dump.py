import os
import shlex
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from evaluation.errors import EvaluationError
from evaluation.suites import sqlite_dump
from evaluation.suites.sqlite_dump import dump_database

ROWS = [(n, f"name {n}", n / 3, n % 4) for n in range(40)]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Teas and who bought them, one row odd in every way."""
    file = tmp_path / "shop.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute('CREATE TABLE "tea (all)" (id INTEGER PRIMARY KEY, n, price REAL, k)')
        connection.executemany('INSERT INTO "tea (all)" VALUES (?, ?, ?, ?)', ROWS)
        odd = (99, "it's\0odd\u2028", float("inf"), b"\x00\xff")
        connection.execute('INSERT INTO "tea (all)" VALUES (?, ?, ?, ?)', odd)
        connection.execute("CREATE TABLE bought (who TEXT, tea INTEGER, PRIMARY KEY (who, tea))")
        connection.executemany("INSERT INTO bought VALUES (?, ?)", [("Ada", 1), ("Bo", 2)])
        connection.execute('CREATE VIEW cheap AS SELECT n FROM "tea (all)" WHERE price < 2')
        connection.execute("CREATE TRIGGER t AFTER INSERT ON bought BEGIN SELECT 1; END")
    connection.close()
    return file


def rows(script: str, query: str) -> list[Any]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(script)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def test_the_first_script_holds_the_databases_rows_as_they_are(shop: Path) -> None:
    with sqlite3.connect(shop) as connection:
        for query in ('SELECT * FROM "tea (all)"', "SELECT * FROM bought", "SELECT * FROM cheap"):
            assert rows(dump_database(shop)[0], query) == connection.execute(query).fetchall()
    connection.close()


def test_the_others_have_fewer_rows_of_the_same_values_in_other_company(shop: Path) -> None:
    first, *others = (rows(s, 'SELECT * FROM "tea (all)"') for s in dump_database(shop))
    assert len(others) == 2
    for other in others:
        assert 20 < len(other) < len(first)
        for column in range(4):
            values = (Counter(row[column] for row in table) for table in (other, first))
            assert next(values) <= next(values)
        assert len(set(other) & set(first)) < 5
    assert others[0] != others[1]


def test_columns_of_one_key_stay_together(shop: Path) -> None:
    for script in dump_database(shop):
        assert set(rows(script, "SELECT * FROM bought")) <= {("Ada", 1), ("Bo", 2)}


def test_a_database_gives_the_same_scripts_every_time(shop: Path) -> None:
    assert dump_database(shop) == dump_database(shop)


def test_a_variation_that_breaks_a_constraint_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "spans.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE span (a INTEGER, b INTEGER, CHECK (b = a + 1))")
        connection.executemany("INSERT INTO span VALUES (?, ?)", [(n, n + 1) for n in range(30)])
    connection.close()
    assert len(dump_database(file)) == 1


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\xff" * 200])
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.sqlite").write_bytes(content)
    with pytest.raises(EvaluationError, match=r"x\.sqlite"):
        dump_database(tmp_path / "x.sqlite")


@pytest.mark.parametrize("name", ["a#b", "a?b", "50% a", "a%23b", "é", b"\xff"])
def test_a_database_is_read_under_any_name_and_nothing_is_made_beside_it(
    shop: Path, name: str | bytes
) -> None:
    folder = shop.parent / (name if isinstance(name, str) else os.fsdecode(name))
    folder.mkdir()
    moved = shop.rename(folder / f"{folder.name}.sqlite")
    assert rows(dump_database(moved)[0], "SELECT count(*) FROM bought") == [(2,)]
    assert list(folder.iterdir()) == [moved]


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="No such file"):
        dump_database(tmp_path / "none.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_is_too_large_is_refused(
    shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sqlite_dump.LIMITS, "script_bytes", 2_000)
    with pytest.raises(EvaluationError, match="MB as a script"):
        dump_database(shop)


def test_a_virtual_table_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "text.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE VIRTUAL TABLE notes USING fts5(body)")
    connection.close()
    with pytest.raises(EvaluationError, match="notes, which is not a plain table"):
        dump_database(file)


@pytest.mark.parametrize("kind", ["table", "view"])
@pytest.mark.parametrize("forged", ["{made}; ATTACH '{loot}' AS loot", "ATTACH '{loot}' AS loot"])
def test_a_forged_schema_is_refused_and_nothing_of_it_is_run(
    tmp_path: Path, kind: str, forged: str
) -> None:
    file, loot = tmp_path / "forged.sqlite", tmp_path / "loot"
    made = "CREATE VIEW v AS SELECT 1" if kind == "view" else "CREATE TABLE v (a)"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute(made)
        connection.execute("PRAGMA writable_schema = ON")
        sql = forged.format(made=made, loot=loot)
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'v'", (sql,))
    connection.close()
    with pytest.raises(EvaluationError):
        dump_database(file)
    assert not loot.exists()


@pytest.mark.parametrize("mode", ["WAL", "DELETE", "PERSIST", "TRUNCATE"])
def test_a_database_with_changes_in_another_file_is_refused_until_they_are_in_it(
    shop: Path, tmp_path: Path, mode: str
) -> None:
    """A log that nobody has carried over, or the journal of a change that was broken off."""
    copy = tmp_path / "a folder" / "copy.sqlite"
    copy.parent.mkdir()
    connection = sqlite3.connect(shop, isolation_level=None)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT INTO bought VALUES (?, ?)", [("Cy" * 99, n) for n in range(99)])
    if mode == "WAL":
        connection.execute("COMMIT")
    for file in tmp_path.glob("shop.sqlite*"):
        copy.with_name(file.name.replace("shop", "copy")).write_bytes(file.read_bytes())
    connection.close()
    with pytest.raises(EvaluationError, match="whole in its file") as error:
        dump_database(copy)
    _, file, queries = shlex.split(error.value.problems[0].remedy.partition(": ")[2])
    with sqlite3.connect(file, isolation_level=None) as mended:
        for query in queries.split(";"):
            mended.execute(query).fetchall()
    mended.close()
    (count,) = rows(dump_database(copy)[0], "SELECT count(*) FROM bought")
    assert count == ((101,) if mode == "WAL" else (2,))


@pytest.mark.parametrize("mode", ["WAL", "PERSIST", "TRUNCATE"])
def test_an_empty_log_or_journal_beside_a_database_is_no_part_of_it(shop: Path, mode: str) -> None:
    connection = sqlite3.connect(shop)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    with connection:
        connection.execute("INSERT INTO bought VALUES ('Cy', 3)")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    try:
        assert len(list(shop.parent.glob("shop.sqlite*"))) > 1
        assert rows(dump_database(shop)[0], "SELECT count(*) FROM bought") == [(3,)]
    finally:
        connection.close()
