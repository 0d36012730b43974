"""SQL by execution: strict multiset of rows on every filling, columns in the order given.

Rows are compared in order only when the gold query has a top-level ORDER BY; rows that tie under
it are then expected in SQLite's own order. Column names do not matter. NULL equals NULL, 1 equals
1.0, text never equals a number, floats agree to a relative 1e-9. Several fillings of one schema
tell apart queries that agree by chance on one (Zhong et al. 2020, "Semantic Evaluation for
Text-to-SQL with Distilled Test Suites"). The answer is taken as it stands, code fences and all.

SQLite takes a name in double quotes that no table has for text, so that a query of columns that do
not exist runs. Here it does not, unless the gold query itself is written with such text.

Beside that stand two figures that count for nothing: `any_column_order`, what it would be if the
order of columns did not matter, and `exact`, whether the answer is also spelt as the gold query.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from evaluation.errors import EvaluationError, Problem
from evaluation.result import Outcome, Score
from evaluation.sql_sandbox import Cell, Execution, Sandbox, Table

__all__ = ["compare_tables", "is_ordered", "query_problems", "same_spelling", "score_sql"]

MAX_REORDERED = 4  # columns; each order of them is tried
MAX_SPELT = 20_000  # characters; sqlglot reads them in some tenths of a second

_QUOTED = re.compile(
    r"""'(?:[^']|'')*'|"(?P<name>(?:[^"]|"")*)"|`(?:[^`]|``)*`|\[[^\]]*(?:\]|\Z)|--[^\n]*|/\*.*?(?:\*/|\Z)""",
    re.DOTALL,
)
"""What may hold a double quote: text, names in each of SQLite's quotes, comments. A bracket that is
never closed holds the rest, so that many of them cost no more than one."""

Row = tuple[Cell, ...]
Pairs = Sequence[tuple[Table, Table]]


def score_sql(sandbox: Sandbox, fillings: Sequence[Path], gold: str, answer: str) -> Score:
    """Run the answer and the gold query on every filling and compare.

    details: executable, both_empty (every filling gave nothing to either query), exact,
    any_column_order and the message of a query that did not run. Raises EvaluationError when the
    gold query itself does not run.
    """
    got = _run_answer(sandbox, fillings, gold, answer.strip())
    if got.fault is not None:
        nothing = dict.fromkeys(("executable", "both_empty", "exact", "any_column_order"), False)
        return Score(got.fault, {**nothing, "message": got.message})
    want = sandbox.run(fillings, gold)
    if want.fault is not None:
        where = ", ".join(str(path) for path in fillings)
        remedy = "correct the gold query"
        problem = Problem(where, "gold", "a query that runs", f"{gold}: {want.message}", remedy)
        raise EvaluationError([problem], "a gold query does not run")
    ordered = is_ordered(gold)
    pairs = list(zip(got.tables, want.tables, strict=True))
    verdicts = [compare_tables(ours, theirs, ordered) for ours, theirs in pairs]
    outcome: Outcome = next((verdict for verdict in verdicts if verdict != "right"), "right")
    details: dict[str, Any] = {
        "executable": True,
        "both_empty": not any(ours.rows or theirs.rows for ours, theirs in pairs),
        "exact": outcome == "right" and same_spelling(answer, gold),
        "any_column_order": outcome == "right" or _right_when_reordered(pairs, ordered),
    }
    return Score(outcome, details)


def _run_answer(sandbox: Sandbox, fillings: Sequence[Path], gold: str, answer: str) -> Execution:
    """What the answer gives; a name in double quotes is text only where the gold query has such."""
    got, missing = sandbox.run(fillings, quote_names(answer)), "unknown column"
    if got.fault != missing or '"' not in gold:
        return got
    strict_gold = sandbox.run(fillings, quote_names(gold))
    return sandbox.run(fillings, answer) if strict_gold.fault == missing else got


def quote_names(query: str) -> str:
    """The query with `name` for every "name", which SQLite then never takes for text."""
    return _QUOTED.sub(_backtick, query)


def _backtick(token: re.Match[str]) -> str:
    name = token["name"]
    if name is None:
        return token[0]
    return "`" + name.replace('""', '"').replace("`", "``") + "`"


def is_ordered(query: str) -> bool:
    """True when the outermost SELECT or set operation has an ORDER BY."""
    return sqlglot.parse_one(query, dialect="sqlite").args.get("order") is not None


def same_spelling(query: str, other: str) -> bool:
    """Whether two SELECTs are one once case, quotes of names, white space and comments are gone.

    False for a query that sqlglot does not read, or of more than MAX_SPELT characters.
    """
    if max(len(query), len(other)) > MAX_SPELT:
        return False
    try:
        return _spelt(query) == _spelt(other)
    except (SqlglotError, RecursionError):
        return False


def _spelt(query: str) -> str:
    tree = sqlglot.parse_one(query, dialect="sqlite")
    for name in tree.find_all(exp.Identifier):
        name.replace(exp.to_identifier(name.name.lower(), quoted=False))
    spelt: str = tree.sql(dialect="sqlite", comments=False, normalize_functions="upper")
    return spelt


def _right_when_reordered(pairs: Pairs, ordered: bool) -> bool:
    """Whether one order of the answer's columns makes it right on every filling."""
    width = pairs[0][0].columns
    return 1 < width <= MAX_REORDERED and any(
        all(
            compare_tables(_reordered(ours, order), theirs, ordered) == "right"
            for ours, theirs in pairs
        )
        for order in permutations(range(width))
    )


def _reordered(table: Table, order: Sequence[int]) -> Table:
    return Table(table.columns, tuple(tuple(row[i] for i in order) for row in table.rows))


def compare_tables(got: Table, want: Table, ordered: bool) -> Outcome:
    """ "right", or how the two differ: columns, rows, or only the rows' order."""
    if got.columns != want.columns:
        return "wrong columns"
    if len(got.rows) != len(want.rows):
        return "wrong rows"
    if ordered and all(map(_same_row, got.rows, want.rows)):
        return "right"
    if not _same_multiset(got.rows, want.rows):
        return "wrong rows"
    return "wrong order" if ordered else "right"


def _same_multiset(got: Sequence[Row], want: Sequence[Row]) -> bool:
    """Whether as many rows can be paired off, exactly equal ones first.

    Sorting brings the other partners close; it decides nothing, for floats that differ by noise
    may sort either way.
    """
    ours, theirs = Counter(got), Counter(want)
    left = sorted((theirs - ours).elements(), key=_sort_key)
    for row in sorted((ours - theirs).elements(), key=_sort_key):
        partner = next((i for i, other in enumerate(left) if _same_row(row, other)), None)
        if partner is None:
            return False
        del left[partner]
    return True


def _same_row(got: Row, want: Row) -> bool:
    return all(map(_same_cell, got, want))


def _same_cell(got: Cell, want: Cell) -> bool:
    if isinstance(got, int | float) and isinstance(want, int | float):
        whole = isinstance(got, int) and isinstance(want, int)
        return got == want if whole else math.isclose(got, want, rel_tol=1e-9, abs_tol=1e-12)
    return got == want


def _sort_key(row: Row) -> tuple[tuple[int, object], ...]:
    """SQLite's own order of types: NULL, numbers, text, blobs."""
    return tuple(map(_cell_key, row))


def _cell_key(cell: Cell) -> tuple[int, object]:
    match cell:
        case None:
            return 0, 0
        case int() | float():
            return 1, cell
        case str():
            return 2, cell
        case bytes():
            return 3, cell


def query_problems(
    where: str, sandbox: Sandbox, fillings: Sequence[Path], gold: str
) -> list[Problem]:
    """What keeps a gold query from being one: no fillings, not parsed, or it does not run."""
    if not fillings:
        remedy = "write databases/NAME/0.sql, 1.sql, ..."
        return [Problem(where, "database", "at least one filling", "no scripts", remedy)]
    try:
        is_ordered(gold)
        execution = sandbox.run(fillings, gold)
    except EvaluationError as error:
        return list(error.problems)
    except (SqlglotError, RecursionError) as error:
        return [_gold_problem(where, f"{gold}: {error}")]
    return [_gold_problem(where, f"{gold}: {execution.message}")] if execution.fault else []


def _gold_problem(where: str, found: str) -> Problem:
    return Problem(where, "gold", "one SELECT that runs", found, "correct the gold query")
