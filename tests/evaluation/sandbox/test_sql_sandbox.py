import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from evaluation.errors import EvaluationError
from evaluation.sandbox.sql_sandbox import Execution, Limits, Sandbox, Table

ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"


@pytest.fixture
def filling(tmp_path: Path) -> Path:
    script = tmp_path / "0.sql"
    script.write_text(
        "CREATE TABLE t (a INTEGER, b TEXT); INSERT INTO t VALUES (1, 'x'), (2, NULL);"
    )
    return script


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(Limits(query_seconds=5)) as warm:
        yield warm


def still_works(sandbox: Sandbox, filling: Path) -> bool:
    return sandbox.run([filling], "SELECT sum(a) FROM t") == Execution((Table(1, ((3,),)),))


def worker_id(sandbox: Sandbox) -> int:
    return sandbox._workers[0].child.process.pid


def test_rows_come_back_with_their_types(sandbox: Sandbox, filling: Path) -> None:
    query = "SELECT a, b, 0.5, x'00ff', 9e999, 'é' FROM t ORDER BY a"
    (table,) = sandbox.run([filling], query).tables
    assert table.columns == 6
    assert table.rows == (
        (1, "x", 0.5, b"\x00\xff", float("inf"), "é"),
        (2, None, 0.5, b"\x00\xff", float("inf"), "é"),
    )


def test_a_query_runs_on_every_filling(sandbox: Sandbox, filling: Path, tmp_path: Path) -> None:
    other = tmp_path / "1.sql"
    other.write_text("CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (7);")
    got = sandbox.run([filling, other], "SELECT a FROM t WHERE a > 1")
    assert [table.rows for table in got.tables] == [((2,),), ((7,),)]


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("ATTACH 'other.db' AS other", "refused"),
        ("PRAGMA query_only = OFF", "refused"),
        ("PRAGMA writable_schema = ON", "refused"),
        ("SELECT * FROM pragma_database_list", "refused"),
        ("VACUUM INTO 'copy.db'", "refused"),
        ("SELECT load_extension('evil.so')", "refused"),
        ("SELECT zeroblob(900000000)", "refused"),
        ("SELECT randomblob(10)", "refused"),
        ("INSERT INTO t VALUES (3, 'y')", "refused"),
        ("DROP TABLE t", "refused"),
        ("CREATE TEMP TABLE u AS SELECT 1", "refused"),
        ("BEGIN", "refused"),
        ("SELECT ?", "refused"),
        ("SELECT writefile('out', 'x')", "unknown function"),
        (f"{ENDLESS} SELECT count(*) FROM c", "timeout"),
        ("SELECT printf('%.*c', 2000000000, 'x') FROM t", "timeout"),
        (f"{ENDLESS} SELECT x FROM c", "too large"),
        (f"SELECT replace(hex(printf('%.*c', 900000, 'x')), '7', '{'y' * 99}')", "too large"),
        (f"SELECT '{'x' * 2_000_000}'", "too large"),
        ("SELECT 1; DROP TABLE t", "several statements"),
        ("", "no query"),
        ("-- nothing", "no query"),
        ("SELEC a FROM t", "parse error"),
        ("SELECT (", "parse error"),
        ("SELECT 'a\0b'", "parse error"),
        ("SELECT a FROM nowhere", "unknown table"),
        ("SELECT colour FROM t", "unknown column"),
        ("SELECT l.a FROM t l JOIN t r ON a = 1", "ambiguous column"),
        ("SELECT abs(-9223372036854775808)", "runtime error"),
        ("SELECT '\ud800'", "runtime error"),
    ],
)
def test_a_hostile_or_wrong_query_has_its_fault_and_the_next_one_works(
    sandbox: Sandbox, filling: Path, query: str, fault: str
) -> None:
    got = sandbox.run([filling], query)
    assert (got.fault, got.tables) == (fault, ())
    assert got.message
    assert still_works(sandbox, filling)


def test_hostile_queries_write_no_file(
    sandbox: Sandbox, filling: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(filling.parent)
    for query in ("ATTACH 'other.db' AS other", "VACUUM INTO 'copy.db'"):
        sandbox.run([filling], query)
    assert os.listdir(filling.parent) == [filling.name]


def test_one_trailing_semicolon_is_still_one_statement(sandbox: Sandbox, filling: Path) -> None:
    assert sandbox.run([filling], "SELECT 1; -- done").tables == (Table(1, ((1,),)),)


def test_memory_is_bounded_by_the_process_where_sqlite_does_not(filling: Path) -> None:
    wide = ", ".join(["printf('%.*c', 900000, 'x')"] * 300)
    with Sandbox(Limits(query_seconds=60, memory_bytes=256 * 1024 * 1024)) as sandbox:
        assert sandbox.run([filling], f"SELECT {wide}").fault == "too large"
        assert still_works(sandbox, filling)


def test_steps_stop_a_query_before_the_clock_does(filling: Path) -> None:
    with Sandbox(Limits(steps=100_000)) as sandbox:
        got = sandbox.run([filling], f"{ENDLESS} SELECT count(*) FROM c")
    assert (got.fault, got.message) == ("timeout", "interrupted")


def test_a_worker_killed_from_outside_is_replaced(sandbox: Sandbox, filling: Path) -> None:
    assert still_works(sandbox, filling)
    before = worker_id(sandbox)
    os.kill(before, signal.SIGKILL)
    sandbox._workers[0].child.process.wait()
    assert still_works(sandbox, filling)
    assert worker_id(sandbox) != before


def test_a_worker_is_renewed_after_its_number_of_queries(filling: Path) -> None:
    workers = []
    with Sandbox(Limits(renew_after=2)) as sandbox:
        for _ in range(5):
            assert still_works(sandbox, filling)
            workers.append(worker_id(sandbox))
    assert workers[0] == workers[1] != workers[2] == workers[3] != workers[4]


def test_neither_worker_is_left_when_the_sandbox_closes(filling: Path) -> None:
    with Sandbox() as sandbox:
        assert still_works(sandbox, filling)
        processes = [worker.child.process for worker in sandbox._workers]
    assert [process.returncode for process in processes] == [-signal.SIGKILL] * 2


@pytest.mark.parametrize("script", ["CREATE TABLE t (", "ATTACH 'x.db' AS x", None])
def test_a_filling_that_does_not_open_is_the_suites_fault(
    sandbox: Sandbox, filling: Path, script: str | None
) -> None:
    broken = filling.with_name("1.sql")
    if script is not None:
        broken.write_text(script)
    with pytest.raises(EvaluationError, match=r"1\.sql"):
        sandbox.run([filling, broken], "SELECT 1")
    assert still_works(sandbox, filling)


@pytest.mark.parametrize(
    "clock",
    [
        "date('now')",
        "date()",
        "DATE('NOW', 'localtime')",
        "CURRENT_DATE",
        "strftime('%Y-%m-%d')",
        "strftime('%Y-%m-%d', 'now')",
        "date(unixepoch('now'), 'unixepoch')",
        "date(strftime('%s', 'now'), 'unixepoch')",
        "date(julianday('now'))",
        "date(julianday())",
        "substr(CURRENT_TIMESTAMP, 1, 10)",
        "substr(datetime('now', 'localtime'), 1, 10)",
        "date(current_timestamp, 'utc')",
        "(SELECT today FROM dated)",
        "(SELECT made FROM dated)",
    ],
)
def test_the_clock_stands_still(sandbox: Sandbox, tmp_path: Path, clock: str) -> None:
    script = tmp_path / "clock.sql"
    script.write_text(
        "CREATE TABLE t (a, made TEXT DEFAULT CURRENT_DATE, y AS (strftime('%Y', made)));"
        "INSERT INTO t (a) VALUES (1);"
        "CREATE VIEW dated AS SELECT date('now') AS today, made FROM t WHERE y = '2026';"
    )
    query = f"SELECT {clock}, CURRENT_TIME, time('now'), datetime('2026-05-01', '+1 month')"
    (table,) = sandbox.run([script], query).tables
    assert table.rows == (("2026-07-01", "12:00:00", "12:00:00", "2026-06-01 00:00:00"),)


def test_date_functions_without_the_clock_are_sqlites_own(sandbox: Sandbox, filling: Path) -> None:
    query = "SELECT date(NULL), date('soon'), time('now '), strftime('%j', '2026-02-01'), date(0.5)"
    (table,) = sandbox.run([filling], query).tables
    assert table.rows == ((None, None, None, "032", "-4713-11-25"),)
    assert sandbox.run([filling], "SELECT CURRENT_DATE(1)").fault == "parse error"


@pytest.mark.parametrize(
    ("query", "value"),
    [
        ("SELECT sum(value) FROM json_each('[1, 2]')", 3),
        ("SELECT group_concat(j.value) FROM t, json_each('[' || t.a || ']') AS j", "1,2"),
        ("SELECT count(*) FROM json_tree('{\"a\": [1, 2]}') WHERE atom IS NOT NULL", 2),
        ("SELECT json_set('{}', '$.a', 1)", '{"a":1}'),
        ("SELECT json_insert('{}', '$.a', 1)", '{"a":1}'),
        ("SELECT json_replace('{\"a\": 0}', '$.a', 1)", '{"a":1}'),
        ("SELECT json_remove('{\"a\": 0}', '$.a')", "{}"),
        ("SELECT json_patch('{}', '{\"a\": 1}')", '{"a":1}'),
        ("SELECT json_extract('[7]', '$[0]')", 7),
        ("SELECT '[7]' ->> 0", 7),
        ("SELECT json_group_array(a) FROM t", "[1,2]"),
    ],
)
def test_json_is_judged_by_its_effect(
    sandbox: Sandbox, filling: Path, query: str, value: object
) -> None:
    (table,) = sandbox.run([filling], query).tables
    assert table.rows == ((value,),)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT random()",
        "SELECT hex(randomblob(2))",
        "SELECT changes()",
        "SELECT last_insert_rowid()",
        "SELECT * FROM odd",
        "SELECT * FROM pragma_function_list",
        "SELECT * FROM fts3tokenize('simple', 'x')",
    ],
)
def test_what_differs_from_run_to_run_is_refused_in_views_too(
    sandbox: Sandbox, tmp_path: Path, query: str
) -> None:
    script = tmp_path / "odd.sql"
    script.write_text("CREATE VIEW odd AS SELECT random() AS a;")
    got = sandbox.run([script], query)
    assert (got.fault, got.tables) == ("refused", ())


def test_a_table_may_be_called_as_a_function_is(sandbox: Sandbox, tmp_path: Path) -> None:
    script = tmp_path / "named.sql"
    script.write_text("CREATE TABLE json_each (date TEXT); INSERT INTO json_each VALUES ('x');")
    (table,) = sandbox.run(
        [script], "SELECT date, (SELECT key FROM json_tree('[]')) FROM json_each"
    ).tables
    assert table.rows == (("x", None),)
