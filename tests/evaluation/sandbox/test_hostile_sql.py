"""Several hundred hostile and odd queries through one sandbox, and what they must not do."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path

import pytest

from evaluation.sandbox.sql_sandbox import Execution, Limits, Sandbox, Table
from evaluation.scoring.sql_answers import score_sql

SECRET = "kingfisher-4711"
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
FILES = ("secret.txt", "secret.db", "out.db", "/etc/passwd", "/proc/self/environ", "file:out.db")


def files() -> Iterator[str]:
    """Reads and writes of files, by every way that SQLite, its shell or its extensions know."""
    ways = (
        "ATTACH '{0}' AS other",
        "ATTACH DATABASE '{0}?mode=rwc' AS other; SELECT * FROM other.secrets",
        "SELECT 1; ATTACH '{0}' AS other",
        "VACUUM INTO '{0}'",
        "VACUUM main INTO '{0}'",
        "SELECT readfile('{0}')",
        "SELECT writefile('{0}', 'x')",
        "SELECT edit('x', 'cat {0}')",
        "SELECT * FROM fsdir('{0}')",
        "SELECT load_extension('{0}')",
        "SELECT load_extension('{0}', 'main')",
        "SELECT * FROM '{0}'",
        "CREATE VIRTUAL TABLE temp.v USING csv(filename='{0}')",
        "SELECT * FROM zipfile('{0}')",
        ".read {0}",
        ".open {0}",
        ".output {0}\nSELECT 1",
        ".import {0} t",
        "COPY t TO '{0}'",
        "LOAD DATA INFILE '{0}' INTO TABLE t",
        "SELECT * FROM t INTO OUTFILE '{0}'",
        "PRAGMA temp_store_directory = '{0}'",
    )
    return (way.format(file) for way, file in product(ways, FILES))


def pragmas() -> Iterator[str]:
    settings = (
        "query_only = OFF",
        "writable_schema = ON",
        "journal_mode = WAL",
        "journal_mode",
        "trusted_schema = ON",
        "temp_store = FILE",
        "mmap_size = 1099511627776",
        "cache_size = -99999999",
        "hard_heap_limit = 0",
        "soft_heap_limit = 0",
        "threads = 99",
        "database_list",
        "table_info(t)",
        "integrity_check",
        "incremental_vacuum",
        "wal_checkpoint",
        "user_version = 7",
        "schema_version = 7",
        "recursive_triggers = ON",
        "case_sensitive_like = ON",
    )
    for setting in settings:
        yield f"PRAGMA {setting}"
        yield f"EXPLAIN PRAGMA {setting}"
    for view in ("database_list", "table_info('t')", "compile_options", "function_list"):
        yield f"SELECT * FROM pragma_{view}"


def writes() -> Iterator[str]:
    changes = (
        "INSERT INTO t VALUES (3, 'y')",
        "REPLACE INTO t VALUES (1, 'y')",
        "UPDATE t SET a = 9",
        "DELETE FROM t",
        "DROP TABLE t",
        "ALTER TABLE t RENAME TO gone",
        "ALTER TABLE t ADD COLUMN z",
        "CREATE TABLE u (a)",
        "CREATE TEMP TABLE u AS SELECT 1",
        "CREATE INDEX i ON t (a)",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TEMP VIEW t AS SELECT 7 AS a",
        "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END",
        "CREATE VIRTUAL TABLE f USING fts5(a)",
        "CREATE VIRTUAL TABLE r USING rtree(i, a, b)",
        "REINDEX",
        "ANALYZE",
        "VACUUM",
        "BEGIN EXCLUSIVE",
        "COMMIT",
        "ROLLBACK",
        "SAVEPOINT s",
        "RELEASE s",
        "DETACH main",
        "UPDATE sqlite_master SET sql = ''",
        "DELETE FROM sqlite_schema",
    )
    for change in changes:
        yield change
        yield f"SELECT 1; {change}"
        yield f"/* a table of teas */ {change} -- SELECT a FROM t"
    yield from (f"{c} RETURNING *" for c in changes[:4])
    yield from (f"WITH c AS ({c} RETURNING a) SELECT * FROM c" for c in changes[:4])


def endless() -> Iterator[str]:
    """Queries that have no end within any limit; some need the parent's clock."""
    yield f"{ENDLESS} SELECT count(*) FROM c"
    yield f"{ENDLESS} SELECT x FROM c ORDER BY x LIMIT 1"
    yield f"{ENDLESS} SELECT 1 WHERE 0 IN (SELECT x FROM c)"
    yield f"{ENDLESS} SELECT * FROM t WHERE EXISTS (SELECT 1 FROM c WHERE x < 0)"
    yield f"{ENDLESS}, d(y) AS (SELECT x FROM c) SELECT max(y) FROM d"
    yield "WITH RECURSIVE c(x) AS (SELECT 1 UNION SELECT -x * 3 % 1e15 FROM c) SELECT sum(x) FROM c"
    for tables in (12, 40, 64):
        names = ", ".join(f"t AS t{n}, t AS u{n}" for n in range(tables // 2))
        yield f"SELECT count(*) FROM {names}"
        yield f"SELECT * FROM {names} ORDER BY 1"
    for function in ("sum", "group_concat", "json_group_array", "median"):
        yield f"{ENDLESS} SELECT {function}(x) FROM c"
    yield f"{ENDLESS} SELECT sum(x) OVER (ORDER BY x) FROM c"
    for part in ("'x'", "'%'", "hex('x')"):
        huge = f"printf('%.*c', 2000000000, {part})"
        yield f"SELECT {huge} FROM t"
        yield f"SELECT {', '.join([huge] * 20)}"
    yield "SELECT printf('%.2000000000f', 1.0)"
    yield "SELECT printf('%2000000000d', 1)"
    yield "SELECT replace(printf('%.*c', 900000, 'a'), 'a', 'b') LIKE '%" + "a%" * 400 + "'"
    yield "SELECT printf('%.*c', 900000, 'a') GLOB '" + "*a" * 200 + "b'"


def large() -> Iterator[str]:
    """Results, values and texts that are too much for memory or for the pipe."""
    for size in (1_000_001, 900_000_000, 2**31 - 1, 2**31, 2**62, -1):
        yield f"SELECT zeroblob({size})"
        yield f"SELECT length(randomblob({size}))"
        yield f"SELECT length(printf('%.*c', {size % 900_000}, 'x') || zeroblob({size}))"
    yield f"{ENDLESS} SELECT x FROM c"
    yield f"{ENDLESS} SELECT x, printf('%.*c', 9000, 'x') FROM c"
    yield f"{ENDLESS} SELECT printf('%.*c', 100000, char(128512)) FROM c LIMIT 200"
    yield f"{ENDLESS} SELECT printf('%.*c', 100000, char(1)) FROM c LIMIT 70"
    yield f"{ENDLESS} SELECT cast(printf('%.*c', 900000, 'x') AS BLOB) FROM c LIMIT 8"
    yield f"SELECT replace(hex(printf('%.*c', 900000, 'x')), '7', '{'y' * 99}')"
    yield f"SELECT '{'x' * 3_000_000}'"
    yield f"SELECT a FROM t WHERE a IN ({', '.join(['1'] * 300_000)})"
    yield f"SELECT {', '.join(['a'] * 5000)} FROM t"
    yield f"SELECT {'(' * 5000}1{')' * 5000}"
    yield f"SELECT {'NOT ' * 50_000}1"
    yield f"SELECT {' + '.join(['1'] * 50_000)}"
    yield f"SELECT 1{' UNION ALL SELECT 1' * 2_000}"
    yield f"SELECT * FROM {'(SELECT * FROM ' * 500}t{')' * 500}"
    yield f"SELECT json_array({', '.join(['1'] * 200)})"
    yield f"SELECT json('{'[' * 100_000}')"
    yield f"SELECT {'abs(' * 900}1{')' * 900}"
    yield f"{';' * 100_000}"
    yield f"{'/*' * 100_000}"
    doubled = (f"c{n} AS (SELECT a.* FROM c{n - 1} AS a, c{n - 1} AS b)" for n in range(1, 30))
    yield f"WITH c0 AS (SELECT 1), {', '.join(doubled)} SELECT count(*) FROM c29"


LETTERS = (
    "\0",
    "\n",
    "\r",
    "\u2028",
    "\ufeff",
    "\ud800",
    "\udfff",
    "\x1a",
    "\x7f",
    "é",
    "\U0001f600",
    "\u202e",
)
ODD = (
    "",
    " ",
    ";",
    "--",
    "/* open",
    "SELECT",
    "SELECT (",
    "'",
    '"',
    "[",
    "`",
    "?",
    ":a",
    "@a",
    "$a",
    *(f"SELECT {mark}" for mark in ("?", "?1", ":a", "@a", "$a", "?32767")),
    '{"query": "SELECT 1"}',
    '"}\n{"query": "SELECT 1", "fillings": []}',
    "null",
    "[]",
    "exit",
    "```sql\nSELECT a FROM t\n```",
    "Here you are: SELECT a FROM t",
    "<s>SELECT a FROM t</s>",
    "SELECT 1; SELECT 2",
    "SELECT 1;;",
    "SELECT 1; -- end",
    "SELECT 1;/**/;",
    "EXPLAIN SELECT 1",
    "EXPLAIN QUERY PLAN SELECT * FROM t",
    "VALUES (1), (2)",
    "SELECT * FROM sqlite_master",
    "SELECT * FROM sqlite_stat1",
    "SELECT * FROM dbstat",
    "SELECT * FROM generate_series(1, 9)",
    "SELECT sqlite_version()",
    "SELECT random()",
    "SELECT changes()",
    "SELECT last_insert_rowid()",
    "SELECT fts3_tokenizer('simple')",
    "SELECT fts5(NULL)",
    "SELECT rtreecheck('t')",
    "SELECT 9e999, -9e999, 9e999 - 9e999",
    "SELECT abs(-9223372036854775808)",
    "SELECT 1 / 0",
    "SELECT x'00', x'0",
    "SELECT unhex('00ff')",
    "SELECT * FROM json_each('[1]')",
    "SELECT 'blob' AS blob",
    "SELECT json_object('blob', 'zz')",
    "SELECT likely(a) FROM t",
)


def odd() -> Iterator[str]:
    """Texts that break parsers, pipes or protocols."""
    for letter in LETTERS:
        yield letter
        yield f"SELECT 1{letter}"
        yield f"SELECT 'a{letter}b'"
        yield f'SELECT a AS "{letter}" FROM t'
        yield f"SELECT a -- {letter}\nFROM t"
    yield from ODD


FAMILIES = (files, pragmas, writes, endless, large, odd)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory: a filling, and files that a query could be after."""
    (tmp_path / "0.sql").write_text(
        "CREATE TABLE t (a INTEGER, b TEXT); INSERT INTO t VALUES (1, 'x'), (2, NULL);"
    )
    (tmp_path / "secret.txt").write_text(SECRET)
    (tmp_path / "secret.db").write_text(f"SQLite format 3\0{SECRET}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TIESMITH_SECRET", SECRET)
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in sorted(os.listdir(folder))}


def children_seconds() -> float:
    """What all processes that this one started have used of the processor, dead or alive."""
    ended, ticks = os.times(), 0
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = file.read_text().rpartition(")")[2].split()
            ticks += (int(fields[11]) + int(fields[12])) * (int(fields[1]) == os.getpid())
    alive = ticks / os.sysconf("SC_CLK_TCK")
    return ended.children_user + ended.children_system + alive


def test_the_corpus_is_large() -> None:
    assert len({query for family in FAMILIES for query in family()}) >= 300


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_hostile_queries_do_no_harm_and_the_next_one_works(
    family: Callable[[], Iterator[str]], folder: Path
) -> None:
    """None writes, reads outside, takes the parent down or goes on after its second.

    Half a second more of the processor is borne, for a worker that starts meanwhile. The clock on
    the wall tells nothing on a loaded machine.
    """
    filling, before = folder / "0.sql", contents(folder)
    with Sandbox(Limits(query_seconds=1)) as sandbox:
        for query in family():
            used = children_seconds()
            got = sandbox.run([filling], query)
            assert children_seconds() - used < 1.5, query[:200]
            assert SECRET not in repr(got), query[:200]
            assert "root:" not in repr(got), query[:200]
            good = sandbox.run([filling], "SELECT a, b FROM t")
            assert good == Execution((Table(2, ((1, "x"), (2, None))),)), query[:200]
    assert contents(folder) == before


@pytest.mark.parametrize(
    "family", [f for f in FAMILIES if f is not endless], ids=lambda family: family.__name__
)
def test_hostile_answers_are_scored_like_any_other(
    family: Callable[[], Iterator[str]], folder: Path
) -> None:
    """The whole way of an answer: read, run on its filling, compared, respelt.

    The endless ones are left out: each costs its second, and is then as any that did not run.
    """
    gold = "SELECT a, b FROM t"
    with Sandbox(Limits(query_seconds=1)) as sandbox:
        scores = [score_sql(sandbox, [folder / "0.sql"], gold, query) for query in family()]
        assert score_sql(sandbox, [folder / "0.sql"], gold, gold).outcome == "right"
    assert {type(score.details["executable"]) for score in scores} == {bool}
    right = [q for q, score in zip(family(), scores, strict=True) if score.outcome == "right"]
    assert len(right) < len(scores) / 3, right
