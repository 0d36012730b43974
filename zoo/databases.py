"""Filled databases for the SQL suite: small, and such that a wrong query shows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from random import Random

from zoo.sql import Question, Schema, Table

__all__ = ["Rows", "fill", "rows", "tells_apart"]

Rows = list[tuple[object, ...]]
_PARENTS, _CHILDREN = 8, 10


def fill(rng: Random, schema: Schema) -> str:
    """SQL that creates and fills both tables: no measure ties, some children share a parent."""
    keys = rng.sample(range(100, 1000), _PARENTS)
    shared = [*rng.sample(keys, 5), *rng.choices(keys, k=_CHILDREN - 5)]
    rng.shuffle(shared)
    parent = _statements(rng, schema, schema.parent, keys)
    return parent + _statements(rng, schema, schema.child, shared)


def rows(script: str, query: str) -> Rows:
    """The rows of a query on a database that the script makes in memory."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        return connection.execute(query).fetchall()


def tells_apart(question: Question, fillings: list[str]) -> bool:
    """Whether every filling gives rows, and each weaker query gives other rows in some filling."""
    golden = [rows(script, question.query) for script in fillings]
    if not all(golden):
        return False
    return all(
        any(rows(script, weaker) != gold for script, gold in zip(fillings, golden, strict=True))
        for weaker in question.weaker
    )


def _statements(rng: Random, schema: Schema, table: Table, keys: list[int]) -> str:
    """CREATE TABLE and one INSERT; every text of a label column occurs at least twice."""
    values: dict[str, list[object]] = {table.key: list(keys)}
    for label in table.labels:
        texts = list(schema.texts[label]) * 2
        texts += rng.choices(schema.texts[label], k=len(keys) - len(texts))
        values[label] = rng.sample(texts, len(texts))
    for measure in table.measures:
        values[measure] = list(rng.sample(range(1, 100), len(keys)))
    kinds = {label: "TEXT" for label in table.labels}
    columns = ", ".join(f"{name} {kinds.get(name, 'INTEGER')}" for name in table.columns)
    tuples = zip(*(values[name] for name in table.columns), strict=True)
    lines = ",\n".join(f"({', '.join(map(_literal, row))})" for row in tuples)
    return f"CREATE TABLE {table.name} ({columns});\nINSERT INTO {table.name} VALUES\n{lines};\n"


def _literal(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value)
