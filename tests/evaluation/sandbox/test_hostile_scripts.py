"""Scripts that fill databases: what they may not do, and what dumps write and may go on doing."""

import sqlite3
from pathlib import Path

import pytest

from evaluation.errors import EvaluationError
from evaluation.sandbox.sql_sandbox import Limits, Sandbox
from evaluation.suites.sqlite_dump import dump_database

COUNT = "SELECT count(*) FROM sqlite_master"
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
LIMITS = Limits(script_steps=2_000_000, memory_bytes=256 * 1024 * 1024)

HOSTILE = (
    "ATTACH '{out}' AS other",
    "DETACH main",
    "VACUUM INTO '{out}'",
    "CREATE TABLE t(a); VACUUM",
    "SELECT load_extension('{out}')",
    "SELECT readfile('/etc/passwd')",
    "SELECT writefile('{out}', 'x')",
    "SELECT edit('x', 'touch {out}')",
    "SELECT * FROM fsdir('/')",
    "CREATE TABLE t AS SELECT * FROM zipfile('{out}')",
    "CREATE VIRTUAL TABLE t USING zipfile('{out}')",
    "CREATE VIRTUAL TABLE t USING csv(filename='/etc/passwd')",
    "CREATE VIRTUAL TABLE t USING fts5(a)",
    "CREATE VIRTUAL TABLE t USING fts5(a, tokenize = 'unicode61 remove_diacritics 9')",
    "CREATE VIRTUAL TABLE t USING fts5(a, content='{out}')",
    "CREATE VIRTUAL TABLE t USING fts5vocab('x', 'row')",
    "CREATE VIRTUAL TABLE t USING fts4(a, tokenize=icu)",
    "CREATE VIRTUAL TABLE temp.t USING rtree(a, b, c)",
    "SELECT fts3_tokenizer('simple', x'4141414141414141')",
    "SELECT fts5(1)",
    "CREATE TABLE t AS SELECT * FROM dbstat",
    "CREATE TABLE t AS SELECT * FROM sqlite_dbpage",
    "CREATE TABLE t AS SELECT * FROM pragma_database_list",
    "PRAGMA writable_schema = ON",
    "PRAGMA trusted_schema = ON",
    "PRAGMA temp_store_directory = '{out}'",
    "PRAGMA temp_store = FILE",
    "PRAGMA mmap_size = 1099511627776",
    "PRAGMA cache_size = -99999999",
    "PRAGMA hard_heap_limit = 0",
    "PRAGMA query_only = OFF",
    "INSERT INTO sqlite_master VALUES ('table', 't', 't', 0, 'x')",
    "CREATE TABLE t(a DEFAULT (load_extension('{out}'))); INSERT INTO t DEFAULT VALUES",
    "CREATE TABLE t(a, b AS (load_extension(a))); INSERT INTO t VALUES ('{out}'); "
    "CREATE TABLE u AS SELECT b FROM t",
    "CREATE TABLE t(a); CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT load_extension('{out}'); "
    "END; INSERT INTO t VALUES (1)",
    "CREATE VIEW v AS SELECT readfile('/etc/passwd') AS a; CREATE TABLE t AS SELECT a FROM v",
    "CREATE TABLE t AS SELECT random() AS a",
    "CREATE TABLE t AS SELECT randomblob(8) AS a",
    "CREATE TABLE t AS SELECT sqlite_source_id() AS a",
    "SELECT 1;\0 ATTACH '{out}' AS other",
    ".open {out}",
    f"CREATE TABLE t AS {ENDLESS} SELECT max(x) FROM c",
    f"CREATE TABLE t AS {ENDLESS} SELECT zeroblob(1000000) FROM c",
    "CREATE TABLE t AS SELECT hex(zeroblob(400000000))",
    "CREATE TABLE t(a); CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO t "
    "SELECT a + 1 FROM t; END; PRAGMA recursive_triggers = ON; INSERT INTO t VALUES (1)",
)

DUMPS = {
    "sqlite3 .dump": """
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        CREATE TABLE tea (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT DEFAULT (upper('x')));
        INSERT INTO tea VALUES(1,'oolong'),(2,replace('a\\nb','\\n',char(10)));
        DELETE FROM sqlite_sequence;
        INSERT INTO sqlite_sequence VALUES('tea',2);
        CREATE INDEX i ON tea(name);
        CREATE UNIQUE INDEX j ON tea(lower(name));
        CREATE VIEW v AS SELECT name, date('now') AS day FROM tea;
        CREATE TRIGGER t AFTER INSERT ON tea BEGIN
            UPDATE tea SET name = 'x' WHERE id = new.id; SELECT RAISE(IGNORE);
        END;
        COMMIT;
    """,
    "foreign keys": """
        PRAGMA foreign_keys = ON;
        CREATE TABLE a (id INTEGER PRIMARY KEY);
        CREATE TABLE b (a REFERENCES a ON DELETE CASCADE);
        INSERT INTO a DEFAULT VALUES;
        INSERT INTO b VALUES (last_insert_rowid());
        DELETE FROM a;
    """,
    "mysql2sqlite": """
        PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;
        BEGIN TRANSACTION; CREATE TABLE a (b varchar(9) NOT NULL); INSERT INTO a VALUES ('x');
        END TRANSACTION;
    """,
    "changes": """
        DROP TABLE IF EXISTS a; CREATE TABLE a (x, y); ALTER TABLE a RENAME TO b;
        ALTER TABLE b ADD COLUMN z DEFAULT 3; ALTER TABLE b RENAME COLUMN x TO w;
        ALTER TABLE b DROP COLUMN y; SAVEPOINT s; REPLACE INTO b (w) SELECT 4; RELEASE s;
        INSERT INTO b (w) VALUES (1) ON CONFLICT DO NOTHING; CREATE INDEX i ON b (z); REINDEX;
        ANALYZE; DROP INDEX i; CREATE TEMP TABLE u (a); INSERT INTO u VALUES (1); DROP TABLE u;
    """,
    "made rows": """
        CREATE TABLE n AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 9999)
            SELECT x, sin(x) AS y FROM c;
        CREATE TABLE j AS SELECT value FROM json_each('[1, 2]');
        CREATE TABLE g (a INT, b INT AS (a * 2) STORED, c AS (json_extract('[1]', '$[0]')));
        CREATE TABLE w (a PRIMARY KEY, CHECK (a > 0)) WITHOUT ROWID;
    """,
}


@pytest.mark.parametrize("script", HOSTILE)
def test_a_script_that_does_more_than_fill_its_database_is_refused(
    script: str, tmp_path: Path
) -> None:
    file, out = tmp_path / "0.sql", tmp_path / "out"
    file.write_text(script.replace("{out}", str(out)))
    with Sandbox(LIMITS) as sandbox, pytest.raises(EvaluationError) as refused:
        sandbox.run([file], COUNT)
    (problem,) = refused.value.problems
    assert problem.where == str(file)
    assert "do nothing else" in problem.wanted and problem.found and problem.remedy
    assert not out.exists()


@pytest.mark.parametrize("kind", DUMPS)
def test_what_dumps_write_fills_a_database(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "0.sql"
    file.write_text(DUMPS[kind])
    with Sandbox() as sandbox:
        execution = sandbox.run([file], COUNT)
    assert execution.fault is None and execution.tables[0].rows[0][0] > 0


def test_a_view_that_calls_what_queries_may_not_is_refused_when_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "0.sql"
    file.write_text("CREATE VIEW v AS SELECT sqlite_source_id() AS a")
    with Sandbox() as sandbox:
        assert sandbox.run([file], "SELECT a FROM v").fault == "refused"


FORGED = (
    "VACUUM INTO '{out}'",
    "ATTACH '{out}' AS other",
    "CREATE TABLE t AS SELECT load_extension('{out}')",
    "CREATE VIRTUAL TABLE t USING fts5(a)",
    "CREATE TABLE t (a, b AS (load_extension(a)))",
)


@pytest.mark.parametrize("statement", FORGED)
@pytest.mark.parametrize("kind", ["view", "table"])
def test_a_database_file_with_a_forged_schema_is_refused_and_writes_nothing(
    kind: str, statement: str, tmp_path: Path
) -> None:
    file, out = tmp_path / "shop.sqlite", tmp_path / "out"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE tea (name)")
        connection.execute("INSERT INTO tea VALUES ('oolong')")
        connection.execute("CREATE VIEW v AS SELECT 1" if kind == "view" else "CREATE TABLE t (a)")
        connection.execute("PRAGMA writable_schema = ON")
        forged = (statement.replace("{out}", str(out)), kind)
        connection.execute(
            "UPDATE sqlite_master SET sql = ? WHERE type = ? AND name <> 'tea'", forged
        )
    connection.close()
    with pytest.raises(EvaluationError) as refused:
        dump_database(file)
    assert refused.value.problems[0].where == str(file)
    assert not out.exists()
