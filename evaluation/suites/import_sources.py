"""Where imported items come from: JSON lines, and the layout of Spider (Yu et al. 2018).

Spider's folder holds tables.json, questions such as dev.json, and database/NAME/NAME.sqlite.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from common.problem import Problem
from common.untrusted import Unfit, read_text
from evaluation.errors import EvaluationError, SuiteError
from evaluation.json_schema.values import check_whole, unrepeated
from evaluation.result import Kind
from evaluation.suites.import_items import Draft, Scripts
from evaluation.suites.schema import LARGEST_ITEMS
from evaluation.suites.sqlite_dump import SCRIPT_BYTES, dump_database

__all__ = ["Source", "read_source"]

FORMS: tuple[tuple[str, tuple[type[exp.Expression], ...]], ...] = (
    ("set operation", (exp.Union, exp.Except, exp.Intersect)),
    ("nested", (exp.Subquery,)),
    ("join", (exp.Join,)),
    ("group", (exp.Group,)),
    ("order", (exp.Order,)),
    ("filter", (exp.Where,)),
)
"""A query's form is the first of these that it has; "plain" has none."""
HARD = ("set operation", "nested")


@dataclass(frozen=True)
class Source:
    """Items from elsewhere, and where their databases come from."""

    kind: Kind
    drafts: list[Draft]
    scripts: Scripts


def read_source(source: Path, kind: Kind | None, databases: Path | None, questions: str) -> Source:
    """Read a folder in Spider's layout, or a file of JSON lines, whose kind must be given.

    databases: the folder of a file's databases. questions: which of a Spider folder's files is
    read. Raises SuiteError when these do not fit each other, or when a file cannot be read.
    """
    if source.is_dir() and kind in (None, "sql"):
        place = databases or source / "database"
        drafts = _read_spider(source, questions)
        return Source("sql", drafts, lambda name: _scripts_in(place, name))
    problems = []
    if source.is_dir() or kind is None:
        wanted = "sql, json, text or perplexity for a file, sql for a folder in Spider's layout"
        remedy = "say what a file's items are: --kind json"
        problems.append(Problem(str(source), "kind", wanted, str(kind).lower(), remedy))
    if kind == "sql" and databases is None:
        wanted, remedy = "the folder that holds NAME/*.sql or NAME/NAME.sqlite", "--databases DIR"
        problems.append(Problem(str(source), "databases", wanted, "none", remedy))
    if problems or kind is None:
        raise SuiteError(problems, "nothing was imported")
    place = databases or source.parent
    return Source(kind, _read_jsonl(source), lambda name: _scripts_in(place, name))


def _read_jsonl(file: Path) -> list[Draft]:
    try:
        # splitlines would also break at U+2028, which JSON allows within a text.
        lines = read_text(file, LARGEST_ITEMS).split("\n")
    except (OSError, Unfit) as error:
        raise _unreadable(file, "one JSON object a line", error) from error
    numbered = enumerate(lines, start=1)
    return [_read_line(f"{file}:{number}", line) for number, line in numbered if line.strip()]


def _read_line(where: str, line: str) -> Draft:
    try:
        fields = json.loads(line, object_pairs_hook=unrepeated)
        check_whole(fields)
    except (json.JSONDecodeError, RecursionError):
        return Draft(where, {}, "line: wanted JSON")
    except ValueError as error:
        return Draft(where, {}, f"line: wanted strict JSON, found {error}")
    if not isinstance(fields, dict):
        return Draft(where, {}, "line: wanted a JSON object")
    return Draft(where, fields)


def _scripts_in(folder: Path, name: str) -> list[str]:
    """A database's fillings: NAME/*.sql as they are, or those made from NAME/NAME.sqlite.

    Raises EvaluationError when neither is there, or too large.
    """
    files = sorted((folder / name).glob("*.sql"))
    if not files:
        return dump_database(folder / name / f"{name}.sqlite", home=folder)
    try:
        return [read_text(file, SCRIPT_BYTES, folder) for file in files]
    except (OSError, Unfit) as error:
        wanted = f"files in the folder, scripts in UTF-8 below {SCRIPT_BYTES:,} bytes"
        remedy = "put the files themselves there, with fewer rows"
        problem = Problem(str(folder / name), "database", wanted, str(error), remedy)
        raise EvaluationError([problem], "a database cannot be imported") from error


def _read_spider(folder: Path, questions: str) -> list[Draft]:
    tables = {table["db_id"]: table for table in _read_list(folder / "tables.json", "db_id")}
    asked = _read_list(folder / questions, "question", "query", "db_id")
    return [
        _spider_draft(f"{folder / questions}[{number}]", entry, tables)
        for number, entry in enumerate(asked)
    ]


def _spider_draft(where: str, entry: Mapping[str, Any], tables: Mapping[str, Any]) -> Draft:
    database, query = entry["db_id"], entry["query"]
    if database not in tables:
        return Draft(where, {}, "db_id: wanted a database of tables.json")
    try:
        schema = _schema(tables[database])
    except (KeyError, IndexError, TypeError, ValueError):
        return Draft(where, {}, "db_id: wanted tables and columns in tables.json")
    form = _form(query)
    return Draft(
        where,
        {
            "prompt": f"{schema}\n{entry['question']}",
            "gold": query,
            "database": database,
            "form": form,
            "hard": form in HARD,
        },
    )


def _schema(table: Mapping[str, Any]) -> str:
    """A CREATE TABLE line for each table, columns with tables.json's types."""
    names = table["table_names_original"]
    columns: list[list[str]] = [[] for _ in names]
    typed = zip(table["column_names_original"], table["column_types"], strict=True)
    for (index, name), kind in typed:
        if index >= 0:  # -1 is the column `*`
            columns[index].append(f"{_quoted(name)} {kind}")
    lines = zip(names, columns, strict=True)
    return "\n".join(f"CREATE TABLE {_quoted(name)} ({', '.join(made)})" for name, made in lines)


def _quoted(name: str) -> str:
    plain = re.fullmatch(r"[A-Za-z_]\w*", name)
    return name if plain else '"' + name.replace('"', '""') + '"'


def _form(query: str) -> str:
    try:
        tree = sqlglot.parse_one(query, dialect="sqlite")
    except (SqlglotError, RecursionError):
        return "plain"
    return next((form for form, kinds in FORMS if tree.find(*kinds)), "plain")


def _read_list(file: Path, *fields: str) -> Sequence[Mapping[str, Any]]:
    """A JSON array of objects that have these fields, each a text."""
    try:
        entries = json.loads(read_text(file, LARGEST_ITEMS, file.parent))
    except (OSError, ValueError, RecursionError) as error:
        raise _unreadable(file, "a JSON array", error) from error
    whole = isinstance(entries, list) and all(
        isinstance(entry, dict) and all(isinstance(entry.get(name), str) for name in fields)
        for entry in entries
    )
    if not whole:
        raise _unreadable(file, f"objects with {', '.join(fields)}", "others")
    found: list[Mapping[str, Any]] = entries
    return found


def _unreadable(file: Path, wanted: str, found: object) -> SuiteError:
    around = ", ".join(sorted(path.name for path in file.parent.glob(f"*{file.suffix}")))
    remedy = f"name one that is there: {around or 'none'}"
    return SuiteError([Problem(str(file), "file", wanted, str(found), remedy)], "not imported")
