"""Whether two queries ask the same: plain SQLite on random fillings, no scorer, no sandbox."""

import re
from collections import Counter
from random import Random
from sqlite3 import Connection, connect

from tests.evaluation.scoring.sql_mutations import Tables


def differ(gold: str, other: str, tables: Tables, ordered: bool, tries: int) -> bool:
    """Whether any of so many random fillings tells two queries apart.

    They hold the queries' own numbers and their neighbours, and their own texts; numbers occur
    once in a column, so that no order is left open.
    """
    return any(
        len({_answer(query, tables, gold, seed, ordered) for query in (gold, other)}) > 1
        for seed in range(tries)
    )


def _answer(query: str, tables: Tables, gold: str, seed: int, ordered: bool) -> object:
    connection = connect(":memory:")
    try:
        _fill(connection, tables, gold, Random(seed))
        found = connection.execute(query)
        rows = [tuple(round(c, 9) if isinstance(c, float) else c for c in row) for row in found]
    finally:
        connection.close()
    return tuple(rows) if ordered else frozenset(Counter(rows).items())


def _fill(connection: Connection, tables: Tables, gold: str, rng: Random) -> None:
    near = sorted({int(n) + d for n in re.findall(r"\b\d+\b", gold) for d in (-1, 0, 1)})
    texts = [*re.findall(r"'(.*?)'", gold), "Naledi", "naledi"]
    for name, columns in tables.items():
        values = []
        for column, kind in columns.items():
            numbers = near + rng.sample([n for n in range(200) if n not in near], 12 - len(near))
            if kind == "TEXT":
                values.append(rng.choices(texts, k=12))
            elif column.endswith("_id"):
                values.append(rng.choices(range(8), k=12))
            else:
                values.append(rng.sample(numbers, 12))
        connection.execute(
            f"CREATE TABLE {name} ({', '.join(' '.join(c) for c in columns.items())})"
        )
        places = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT INTO {name} VALUES ({places})", zip(*values, strict=True))
