"""Questions over two small tables and the SQLite query that answers each.

Easy forms: project, filter. Hard forms: both (two conditions), group, top, join.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from zoo.names import Split, draw, draw_distinct

__all__ = [
    "EASY",
    "HARD",
    "SYSTEM",
    "Question",
    "Schema",
    "Table",
    "draw_question",
    "draw_schema",
]

SYSTEM = "You write SQLite queries."
EASY = ("project", "filter")
HARD = ("both", "group", "top", "join")

_COMPARISONS = (
    ("above", ">"),
    ("more than", ">"),
    ("below", "<"),
    ("less than", "<"),
    ("at least", ">="),
    ("at most", "<="),
)
_AGGREGATES = (
    ("average", "AVG"),
    ("total", "SUM"),
    ("highest", "MAX"),
    ("lowest", "MIN"),
)


@dataclass(frozen=True)
class Table:
    """A table: both tables share the column `key`; labels hold text, measures integers."""

    name: str
    key: str
    labels: tuple[str, ...]
    measures: tuple[str, ...]
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Schema:
    """Two tables joined by one key, and the texts that each label column can hold."""

    parent: Table
    child: Table
    texts: dict[str, tuple[str, ...]]

    def describe(self) -> str:
        """The schema as prompts show it: one line a table."""
        return "\n".join(f"{t.name}({', '.join(t.columns)})" for t in (self.parent, self.child))


@dataclass(frozen=True)
class Question:
    """A prompt and its gold query; `weaker` are the query without one of its conditions."""

    form: str
    prompt: str
    query: str
    weaker: tuple[str, ...] = ()


def draw_schema(rng: Random, split: Split) -> Schema:
    """Two tables whose column names all differ, apart from the key."""
    parent_name, child_name = draw_distinct(rng, "table", split, 2)
    key = draw(rng, "label", split) + "_id"
    labels = draw_distinct(rng, "label", split, 4)
    measures = [m for m in draw_distinct(rng, "measure", split, 8) if m not in labels][:4]
    texts = {
        label: tuple(draw_distinct(rng, rng.choice(("person", "place")), split, 3))
        for label in labels
    }
    parent = _table(rng, parent_name, key, labels[:2], measures[:2])
    child = _table(rng, child_name, key, labels[2:], measures[2:])
    return Schema(parent, child, texts)


def draw_question(rng: Random, schema: Schema, form: str) -> Question:
    """One question of the given form over one of the schema's tables, or both for a join."""
    request, query, weaker = _FORMS[form](rng, schema)
    return Question(form, f"{schema.describe()}\n{request}", query, weaker)


def _table(rng: Random, name: str, key: str, labels: list[str], measures: list[str]) -> Table:
    """A table with one or two columns of each kind, in any order."""
    kept_labels = tuple(labels[: rng.randint(1, 2)])
    kept_measures = tuple(measures[: rng.randint(1, 2)])
    columns = [key, *kept_labels, *kept_measures]
    rng.shuffle(columns)
    return Table(name, key, kept_labels, kept_measures, tuple(columns))


_Drawn = tuple[str, str, tuple[str, ...]]


def _pick(rng: Random, schema: Schema) -> Table:
    return rng.choice((schema.parent, schema.child))


def _outputs(rng: Random, table: Table) -> tuple[str, str]:
    """One or two columns to show: as words ("a and b") and as SQL ("a, b")."""
    chosen = rng.sample(table.labels + table.measures, rng.randint(1, 2))
    return " and ".join(chosen), ", ".join(chosen)


def _measure_condition(rng: Random, table: Table) -> tuple[str, str]:
    words, symbol = rng.choice(_COMPARISONS)
    column, value = rng.choice(table.measures), rng.randint(20, 79)
    return f"{column} is {words} {value}", f"{column} {symbol} {value}"


def _label_condition(rng: Random, table: Table, schema: Schema) -> tuple[str, str]:
    column = rng.choice(table.labels)
    value = rng.choice(schema.texts[column])
    return f"{column} is {value}", f"{column} = '{value}'"


def _project(rng: Random, schema: Schema) -> _Drawn:
    table = _pick(rng, schema)
    words, columns = _outputs(rng, table)
    request = rng.choice(
        (f"List the {words} of all {table.name}.", f"For all {table.name}, show the {words}.")
    )
    return request, f"SELECT {columns} FROM {table.name}", ()


def _filter(rng: Random, schema: Schema) -> _Drawn:
    table = _pick(rng, schema)
    words, columns = _outputs(rng, table)
    if rng.random() < 0.5:
        said, condition = _measure_condition(rng, table)
    else:
        said, condition = _label_condition(rng, table, schema)
    request = rng.choice(
        (
            f"List the {words} of {table.name} where {said}.",
            f"For {table.name} where {said}, show the {words}.",
        )
    )
    query = f"SELECT {columns} FROM {table.name}"
    return request, f"{query} WHERE {condition}", (query,)


def _both(rng: Random, schema: Schema) -> _Drawn:
    table = _pick(rng, schema)
    words, columns = _outputs(rng, table)
    conditions = [_measure_condition(rng, table), _label_condition(rng, table, schema)]
    rng.shuffle(conditions)
    (said, condition), (said_too, condition_too) = conditions
    request = rng.choice(
        (
            f"List the {words} of {table.name} where {said} and {said_too}.",
            f"For {table.name} where {said} and {said_too}, show the {words}.",
        )
    )
    start = f"SELECT {columns} FROM {table.name} WHERE "
    weaker = (start + condition, start + condition_too)
    return request, f"{start}{condition} AND {condition_too}", weaker


def _group(rng: Random, schema: Schema) -> _Drawn:
    table = _pick(rng, schema)
    label = rng.choice(table.labels)
    if rng.random() < 0.25:
        request = f"How many {table.name} are there for each {label}?"
        return request, f"SELECT {label}, COUNT(*) FROM {table.name} GROUP BY {label}", ()
    words, function = rng.choice(_AGGREGATES)
    measure = rng.choice(table.measures)
    request = rng.choice(
        (
            f"What is the {words} {measure} of {table.name} for each {label}?",
            f"For each {label} in {table.name}, give the {words} {measure}.",
        )
    )
    query = f"SELECT {label}, {function}({measure}) FROM {table.name} GROUP BY {label}"
    return request, query, ()


def _top(rng: Random, schema: Schema) -> _Drawn:
    table = _pick(rng, schema)
    words, columns = _outputs(rng, table)
    measure, count = rng.choice(table.measures), rng.randint(2, 5)
    end, direction = rng.choice((("highest", "DESC"), ("lowest", "ASC")))
    request = rng.choice(
        (
            f"List the {words} of the {count} {table.name} with the {end} {measure}.",
            f"Which {count} {table.name} have the {end} {measure}? Show the {words}.",
        )
    )
    query = f"SELECT {columns} FROM {table.name} ORDER BY {measure} {direction} LIMIT {count}"
    return request, query, ()


def _join(rng: Random, schema: Schema) -> _Drawn:
    tables = [schema.parent, schema.child]
    rng.shuffle(tables)
    first, second = tables
    shown = rng.choice(first.labels + first.measures)
    shown_too = rng.choice(second.labels + second.measures)
    request = f"List the {shown} of {first.name} with the {shown_too} of their {second.name}"
    query = (
        f"SELECT {shown}, {shown_too} FROM {first.name} JOIN {second.name} "
        f"ON {first.name}.{first.key} = {second.name}.{second.key}"
    )
    if rng.random() < 0.5:
        return request + ".", query, ()
    said, condition = _measure_condition(rng, rng.choice(tables))
    return f"{request} where {said}.", f"{query} WHERE {condition}", (query,)


_FORMS = {
    "project": _project,
    "filter": _filter,
    "both": _both,
    "group": _group,
    "top": _top,
    "join": _join,
}
