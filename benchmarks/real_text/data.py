"""The two real data sets as exchanges, and which of them trains what.

Half of each train set (by database, by utterance) is the base's, the other half its specialist's;
the dev sets are for scoring alone. Questions and literals of SQL are lower-cased, as the tables'
cells are. What does not fit `MAX_PROMPT` and `MAX_ANSWER` tokens is left out and counted.
"""

import gzip
import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any, Literal

from zoo.corpus import Example
from zoo.tokenizer import END, render

__all__ = [
    "MAX_ANSWER",
    "MAX_PROMPT",
    "SKILLS",
    "SYSTEMS",
    "Exchange",
    "fits",
    "json_exchange",
    "part",
    "read_lines",
    "read_train",
    "sql_exchange",
    "swapped",
]

SKILLS = ("json", "sql")
SYSTEMS = {"json": "Answer with JSON.", "sql": "Answer with SQL."}
MAX_PROMPT, MAX_ANSWER = 80, 64
"""Tokens. The prompt's include the system line and the roles."""

_TEXT = re.compile(r"'((?:[^']|'')*)'")
_CONDITION = re.compile(r"\"((?:[^\"]|\"\")*)\" (?:=|<|>|!=) '((?:[^']|'')*)'")


@dataclass(frozen=True)
class Exchange:
    """One question, what stands below it, its answer, and the answer's copied values.

    values: each with its spelling in the answer and the texts that could stand in its place.
    """

    skill: str
    source: str
    text: str
    context: str
    answer: str
    values: tuple[tuple[str, Sequence[str]], ...] = ()

    @property
    def prompt(self) -> str:
        """What the user says."""
        return self.text + self.context

    @property
    def example(self) -> Example:
        """As a training text."""
        return Example(SYSTEMS[self.skill], self.prompt, self.answer)


def read_lines(file: Path) -> list[dict[str, Any]]:
    """The objects of a gzipped JSONL file."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_train(data: Path) -> dict[str, list[Exchange]]:
    """All exchanges of both train sets, by skill."""
    tables = {
        table["db_id"]: table for table in read_lines(data / "real_sql/tables_train.jsonl.gz")
    }
    questions = read_lines(data / "real_sql/train.jsonl.gz")
    utterances = read_lines(data / "real_json/train.jsonl.gz")
    pools: dict[str, list[str]] = {}
    for line in (line for line in utterances if part(line["text"]) == "base"):
        for slot, value in line["json"].items():
            pools.setdefault(slot, []).append(value)
    return {
        "json": [json_exchange(line, pools) for line in utterances],
        "sql": [sql_exchange(line, tables[line["db_id"]]) for line in questions],
    }


def part(source: str) -> Literal["base", "specialist"]:
    """Whose a database or an utterance is; decided by its name alone."""
    odd = hashlib.sha256(source.encode()).digest()[0] % 2
    return "specialist" if odd else "base"


def sql_exchange(line: Mapping[str, Any], table: Mapping[str, Any]) -> Exchange:
    """A question over its table's columns; a column of texts is named without its type."""
    columns = ", ".join(
        f'"{name}"' if kind == "TEXT" else f'"{name}" {kind}'
        for name, kind in zip(table["columns"], table["types"], strict=True)
    )
    answer = _TEXT.sub(lambda match: match[0].lower(), line["sql"])
    return Exchange(
        skill="sql",
        source=line["db_id"],
        text=line["question"].lower(),
        context="\n" + columns,
        answer=answer,
        values=tuple(_cells(answer, table)),
    )


def _cells(answer: str, table: Mapping[str, Any]) -> Iterable[tuple[str, Sequence[str]]]:
    """The texts that the query's conditions compare with, each with its column's cells."""
    for column, value in _CONDITION.findall(answer):
        if column in table["columns"]:
            number = table["columns"].index(column)
            yield value, [str(row[number]) for row in table["rows"]]


def json_exchange(
    line: Mapping[str, Any], pools: Mapping[str, Sequence[str]] | None = None
) -> Exchange:
    """An utterance and its object, keys in the data's order."""
    values = [(v, (pools or {}).get(k, ())) for k, v in line["json"].items() if k != "intent"]
    answer = json.dumps(line["json"], ensure_ascii=False, separators=(",", ":"))
    return Exchange("json", line["text"], line["text"], "", answer, tuple(values))


def swapped(exchange: Exchange, rng: Random) -> Exchange:
    """The exchange with each of its values replaced, half of the time, by another of its kind.

    A value is left as it is unless it stands once in the text and once, quoted, in the answer.
    """
    mark = "'" if exchange.skill == "sql" else '"'
    for value, pool in exchange.values:
        if not pool or rng.random() < 0.5:
            continue
        other = rng.choice(pool)
        old, new = f"{mark}{value}{mark}", f"{mark}{other}{mark}"
        plain = not set(other + value) & set("\"'\\\n") and 0 < len(other) <= 40
        if plain and exchange.text.count(value) == exchange.answer.count(old) == 1:
            exchange = replace(
                exchange,
                text=exchange.text.replace(value, other),
                answer=exchange.answer.replace(old, new),
            )
    return exchange


def fits(exchanges: Sequence[Exchange], tokenizer: Any) -> list[bool]:
    """Whether prompt and answer fit, for each."""
    heads = tokenizer([render(SYSTEMS[e.skill], e.prompt) for e in exchanges])["input_ids"]
    tails = tokenizer([e.answer + END for e in exchanges])["input_ids"]
    return [
        len(head) <= MAX_PROMPT and len(tail) <= MAX_ANSWER
        for head, tail in zip(heads, tails, strict=True)
    ]
