"""Filled databases for the SQL suite: small, and such that a wrong query shows."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from random import Random

from zoo.sql import Question, Schema, Table

__all__ = ["Rows", "fill", "rows", "tells_apart"]

Rows = list[tuple[object, ...]]
_PARENTS, _CHILDREN = 8, 10
_COMPARISON = re.compile(r"(\w+) ([<>]=?) (\d+)")
_STRICTER = {">": ">=", ">=": ">", "<": "<=", "<=": "<"}


def fill(rng: Random, schema: Schema, questions: Sequence[Question] = ()) -> str:
    """SQL that creates and fills both tables: no measure ties, some children share a parent.

    A column holds each number that a question compares it with: only there `>` differs from `>=`.
    """
    keys = rng.sample(range(100, 1000), _PARENTS)
    shared = [*rng.sample(keys, 5), *rng.choices(keys, k=_CHILDREN - 5)]
    rng.shuffle(shared)
    held: dict[str, set[int]] = {}
    for question in questions:
        for column, _, number in _COMPARISON.findall(question.query):
            held.setdefault(column, set()).add(int(number))
    parent = _statements(rng, schema, schema.parent, keys, held)
    return parent + _statements(rng, schema, schema.child, shared, held)


def rows(script: str, query: str) -> Rows:
    """The rows of a query on a database that the script makes in memory."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(script)
        return connection.execute(query).fetchall()


def tells_apart(question: Question, fillings: list[str]) -> bool:
    """Whether every filling gives rows, and each near miss gives other rows in some filling.

    Near misses are the weaker queries, and the query with a comparison's other strictness.
    """
    golden = [rows(script, question.query) for script in fillings]
    if not all(golden):
        return False
    return all(
        any(rows(script, miss) != gold for script, gold in zip(fillings, golden, strict=True))
        for miss in (*question.weaker, *_other_strictness(question.query))
    )


def _other_strictness(query: str) -> list[str]:
    return [
        query[: found.start(2)] + _STRICTER[found[2]] + query[found.end(2) :]
        for found in _COMPARISON.finditer(query)
    ]


def _statements(
    rng: Random, schema: Schema, table: Table, keys: list[int], held: dict[str, set[int]]
) -> str:
    """CREATE TABLE and one INSERT; every text of a label column occurs at least twice."""
    values: dict[str, list[object]] = {table.key: list(keys)}
    for label in table.labels:
        texts = list(schema.texts[label]) * 2
        texts += rng.choices(schema.texts[label], k=len(keys) - len(texts))
        values[label] = rng.sample(texts, len(texts))
    for measure in table.measures:
        numbers = sorted(held.get(measure, ()))
        others = [number for number in range(1, 100) if number not in numbers]
        numbers += rng.sample(others, len(keys) - len(numbers))
        values[measure] = list(rng.sample(numbers, len(numbers)))
    kinds = {label: "TEXT" for label in table.labels}
    columns = ", ".join(f"{name} {kinds.get(name, 'INTEGER')}" for name in table.columns)
    tuples = zip(*(values[name] for name in table.columns), strict=True)
    lines = ",\n".join(f"({', '.join(map(_literal, row))})" for row in tuples)
    return f"CREATE TABLE {table.name} ({columns});\nINSERT INTO {table.name} VALUES\n{lines};\n"


def _literal(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value)
