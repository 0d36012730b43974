"""SQL by execution: strict multiset of rows on every filling, columns in the order given.

Rows are compared in order only when the gold query has a top-level ORDER BY; rows that tie under
it may come in any order. Column names do not matter; what equal cells are, sql_rows.py says.
Several fillings of one schema tell apart queries that agree by chance on one (Zhong et al. 2020,
"Semantic Evaluation for Text-to-SQL with Distilled Test Suites"). The answer is taken as it stands,
code fences and all.

SQLite takes a name in double quotes that no table has for text, so that a query of columns that do
not exist runs. Here it does not, unless the gold query has the same text, or such text itself.

Beside that stand two figures that count for nothing: `any_column_order`, what it would be if the
order of columns did not matter, and `exact`, whether the answer is also spelt as the gold query.
"""

import re
from collections.abc import Collection, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.result import Outcome, Score
from evaluation.sandbox.sql_sandbox import Execution, Sandbox, Table
from evaluation.scoring.sql_rows import compare_tables
from evaluation.scoring.sql_ties import differ_in_ties_alone

__all__ = ["is_ordered", "query_problems", "same_spelling", "score_sql"]

MAX_REORDERED = 4  # columns; each order of them is tried
MAX_SPELT = 20_000  # characters; sqlglot reads them in some tenths of a second

_QUOTED = re.compile(
    r"""'(?P<text>(?:[^']|'')*)'|"(?P<name>(?:[^"]|"")*)"|`(?:[^`]|``)*`|\[[^\]]*(?:\]|\Z)|--[^\n]*|/\*.*?(?:\*/|\Z)""",
    re.DOTALL,
)
"""What may hold a double quote: text, names in each of SQLite's quotes, comments. A bracket that is
never closed holds the rest, so that many of them cost no more than one."""

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
    out_of_order = set(verdicts) - {"right"} == {"wrong order"}
    # Ranks cost another query, which is worth it only where nothing but the order differs.
    if out_of_order and differ_in_ties_alone(sandbox, fillings, gold, pairs):
        outcome = "right"
    details: dict[str, Any] = {
        "executable": True,
        "both_empty": not any(ours.rows or theirs.rows for ours, theirs in pairs),
        "exact": outcome == "right" and same_spelling(answer, gold),
        "any_column_order": outcome == "right" or _right_when_reordered(pairs, ordered),
    }
    return Score(outcome, details)


def _run_answer(sandbox: Sandbox, fillings: Sequence[Path], gold: str, answer: str) -> Execution:
    """What the answer gives; a name in double quotes is text only where the gold query has it."""
    got, missing = sandbox.run(fillings, quote_names(answer, _texts(gold))), "unknown column"
    if got.fault != missing or '"' not in gold:
        return got
    # The gold query may itself have text in double quotes, as some of Spider's do.
    strict_gold = sandbox.run(fillings, quote_names(gold))
    return sandbox.run(fillings, answer) if strict_gold.fault == missing else got


def _texts(query: str) -> set[str]:
    """What a query has in single quotes."""
    found = (token["text"] for token in _QUOTED.finditer(query))
    return {text.replace("''", "'") for text in found if text is not None}


def quote_names(query: str, texts: Collection[str] = ()) -> str:
    """The query with `name` for every "name" but those in `texts`: SQLite takes none for text."""

    def quoted(token: re.Match[str]) -> str:
        name = (token["name"] or "").replace('""', '"')
        if token["name"] is None or name in texts:
            return token[0]
        return "`" + name.replace("`", "``") + "`"

    return _QUOTED.sub(quoted, query)


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
