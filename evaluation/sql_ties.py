"""Rows that tie under a gold query's ORDER BY, which may come in any order.

SQLite itself says which rows tie: the gold query runs once more with the rank of each row beside
it. Where that cannot be said, as after UNION, rows are expected in the gold query's own order.
"""

from collections.abc import Sequence
from pathlib import Path

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from evaluation.sql_rows import same_but_for_ties
from evaluation.sql_sandbox import Sandbox, Table

__all__ = ["differ_in_ties_alone", "ranked_query"]


def differ_in_ties_alone(
    sandbox: Sandbox, fillings: Sequence[Path], gold: str, pairs: Sequence[tuple[Table, Table]]
) -> bool:
    """Whether every filling's rows, answer's and gold's, differ in the order of tied rows alone."""
    query = ranked_query(gold)
    ranked = sandbox.run(fillings, query) if query is not None else None
    if ranked is None or ranked.fault is not None:
        return False
    return all(
        _is_ranked(want, table)
        and same_but_for_ties(got.rows, want.rows, [row[-1] for row in table.rows])
        for (got, want), table in zip(pairs, ranked.tables, strict=True)
    )


def _is_ranked(table: Table, ranked: Table) -> bool:
    """Whether one table is the other with a rank beside each row, as the rows are ordered."""
    rows = tuple(row[:-1] for row in ranked.rows)
    ranks = [row[-1:] for row in ranked.rows]
    return rows == table.rows and ranks == sorted(ranks)


def ranked_query(query: str) -> str | None:
    """The query with one more column, equal in rows that tie under its ORDER BY.

    None for what is not a single SELECT with an ORDER BY.
    """
    try:
        tree = sqlglot.parse_one(query, dialect="sqlite")
    except (SqlglotError, RecursionError):
        return None
    if not isinstance(tree, exp.Select) or tree.args.get("order") is None:
        return None
    order = tree.args["order"].copy()
    for term in order.expressions:
        term.set("this", _spelt_out(term.this, tree.selects))
    rank = exp.Window(this=exp.Anonymous(this="dense_rank"), order=order)
    ranked: str = tree.select(rank).sql(dialect="sqlite")
    return ranked


def _spelt_out(term: exp.Expression, columns: Sequence[exp.Expression]) -> exp.Expression:
    """What a term of ORDER BY stands for where it is a column's number or alias."""
    if isinstance(term, exp.Literal) and term.is_int and 0 < int(term.name) <= len(columns):
        return columns[int(term.name) - 1].unalias().copy()
    aliased = {c.alias.lower(): c.this for c in columns if isinstance(c, exp.Alias)}
    if isinstance(term, exp.Column) and not term.table and term.name.lower() in aliased:
        return aliased[term.name.lower()].copy()
    return term
