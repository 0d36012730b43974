"""Rows that tie under a gold query's ORDER BY, which may come in any order.

SQLite itself says which rows tie: the gold query runs once more with the rank of each row beside
it. Where that cannot be said, as after UNION, rows are expected in the gold query's own order.
"""

from collections.abc import Sequence
from pathlib import Path

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from evaluation.sandbox.sql_sandbox import Sandbox, Table
from evaluation.scoring.sql_rows import same_but_for_ties

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
    # With ranks SQLite may plan the query otherwise, and a LIMIT keep other tied rows.
    rows = tuple(row[:-1] for row in ranked.rows)
    ranks = [row[-1:] for row in ranked.rows]
    return rows == table.rows and ranks == sorted(ranks)


def ranked_query(query: str) -> str | None:
    """The query with one more column, equal in rows that tie under its ORDER BY.

    None for what is not a single SELECT with an ORDER BY, or orders by the number of a column that
    `*` brings.
    """
    try:
        tree = sqlglot.parse_one(query, dialect="sqlite")
    except (SqlglotError, RecursionError):
        return None
    if not isinstance(tree, exp.Select) or tree.args.get("order") is None:
        return None
    order = tree.args["order"].copy()
    # SQLite looks through these for a number or an alias.
    terms = [_within(term, exp.Ordered, exp.Paren, exp.Collate) for term in order.expressions]
    if any(_is_number(term) and _is_of_star(int(term.name), tree.selects) for term in terms):
        return None
    for term in terms:
        term.replace(_spelt_out(term, tree.selects))
    rank = exp.Window(this=exp.Anonymous(this="dense_rank"), order=order)
    ranked: str = tree.select(rank).sql(dialect="sqlite")
    return ranked


def _within(term: exp.Expression, *kinds: type[exp.Expression]) -> exp.Expression:
    """What is left without what only surrounds it."""
    return _within(term.this, *kinds) if isinstance(term, kinds) else term


def _is_number(term: exp.Expression) -> bool:
    return isinstance(term, exp.Literal) and term.is_int


def _is_of_star(number: int, columns: Sequence[exp.Expression]) -> bool:
    """Whether a column's number counts columns that only the database knows."""
    return any(column.is_star for column in columns[:number])


def _spelt_out(term: exp.Expression, columns: Sequence[exp.Expression]) -> exp.Expression:
    """What a term of ORDER BY stands for where it is a column's number or alias."""
    if _is_number(term) and 0 < int(term.name) <= len(columns):
        return exp.paren(columns[int(term.name) - 1].unalias())
    # Of columns with one alias, SQLite takes the first.
    aliased = {c.alias.lower(): c.this for c in reversed(columns) if isinstance(c, exp.Alias)}
    if isinstance(term, exp.Column) and not term.table and term.name.lower() in aliased:
        return exp.paren(aliased[term.name.lower()])
    return term
