"""SQL by execution: strict multiset of rows on every filling, columns in the order given.

Rows are compared in order only when the gold query has a top-level ORDER BY; rows that tie under
it are then expected in SQLite's own order. Column names do not matter. NULL equals NULL, 1 equals
1.0, text never equals a number, floats agree to a relative 1e-9. Several fillings of one schema
tell apart queries that agree by chance on one (Zhong et al. 2020, "Semantic Evaluation for
Text-to-SQL with Distilled Test Suites"). The answer is taken as it stands, code fences and all.
"""

import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import sqlglot
from sqlglot.errors import SqlglotError

from evaluation.errors import EvaluationError, Problem
from evaluation.result import Outcome, Score
from evaluation.sql_sandbox import Cell, Sandbox, Table

__all__ = ["compare_tables", "is_ordered", "query_problems", "score_sql"]

Row = tuple[Cell, ...]


def score_sql(sandbox: Sandbox, fillings: Sequence[Path], gold: str, answer: str) -> Score:
    """Run the answer and the gold query on every filling and compare.

    details: executable, both_empty (every filling gave nothing to either query) and the message of
    a query that did not run. Raises EvaluationError when the gold query itself does not run.
    """
    got = sandbox.run(fillings, answer.strip())
    if got.fault is not None:
        details = {"executable": False, "both_empty": False, "message": got.message}
        return Score(got.fault, details)
    want = sandbox.run(fillings, gold)
    if want.fault is not None:
        where = ", ".join(str(path) for path in fillings)
        remedy = "correct the gold query"
        problem = Problem(where, "gold", "a query that runs", f"{gold}: {want.message}", remedy)
        raise EvaluationError([problem], "a gold query does not run")
    ordered = is_ordered(gold)
    pairs = list(zip(got.tables, want.tables, strict=True))
    verdicts = [compare_tables(ours, theirs, ordered) for ours, theirs in pairs]
    both_empty = not any(ours.rows or theirs.rows for ours, theirs in pairs)
    wrong = (verdict for verdict in verdicts if verdict != "right")
    return Score(next(wrong, "right"), {"executable": True, "both_empty": both_empty})


def is_ordered(query: str) -> bool:
    """True when the outermost SELECT or set operation has an ORDER BY."""
    return sqlglot.parse_one(query, dialect="sqlite").args.get("order") is not None


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
    except SqlglotError as error:
        return [_gold_problem(where, f"{gold}: {error}")]
    return [_gold_problem(where, f"{gold}: {execution.message}")] if execution.fault else []


def _gold_problem(where: str, found: str) -> Problem:
    return Problem(where, "gold", "one SELECT that runs", found, "correct the gold query")
