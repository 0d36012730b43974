"""The dev sets as suites: `test` items, with what was not seen in training as a form of its own."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from pathlib import Path
from typing import Any

import yaml

from benchmarks.real_text.data import (
    MAX_ANSWER,
    SYSTEMS,
    Exchange,
    fits,
    json_exchange,
    read_lines,
    sql_exchange,
)

__all__ = ["FORMS", "write_json_suite", "write_sql_suite"]

FORMS = {"json": ("values seen", "values unseen"), "sql": ("schema seen", "schema unseen")}
"""Of JSON: every value of the object stands in some object of the train set, or one does not."""
_DESCRIPTIONS = {
    "json": ("A request to a voice assistant, answered by one JSON object.", "CC0-1.0"),
    "sql": ("A question over one table, answered by one SQLite query.", "CC-BY-SA-4.0"),
}
_Item = dict[str, Any]


def write_sql_suite(data: Path, tokenizer: Any, folder: Path) -> None:
    """Write the questions that fit; a table's own rows are its one filling."""
    tables = {table["db_id"]: table for table in read_lines(data / "real_sql/tables_dev.jsonl.gz")}
    lines = read_lines(data / "real_sql/dev.jsonl.gz")
    exchanges = [sql_exchange(line, tables[line["db_id"]]) for line in lines]
    items = [
        {
            **_item(exchange, number, line["db_id"], not line["schema_in_train"]),
            "gold": exchange.answer,
            "database": line["db_id"],
        }
        for number, (line, exchange) in _fitting(lines, exchanges, tokenizer)
    ]
    used = sorted({item["database"] for item in items})
    _write("sql", items, {name: _script(tables[name]) for name in used}, folder)


def write_json_suite(data: Path, tokenizer: Any, folder: Path) -> None:
    """Write the utterances that fit, each a group of its own.

    The schema is the train set's: its intents, its slots, every value a text.
    """
    train = [line["json"] for line in read_lines(data / "real_json/train.jsonl.gz")]
    seen, schema = {value for line in train for value in line.values()}, _schema(train)
    lines = read_lines(data / "real_json/dev.jsonl.gz")
    exchanges = [json_exchange(line) for line in lines]
    items = [
        {
            **_item(exchange, number, str(number), not seen.issuperset(line["json"].values())),
            "gold": line["json"],
            "schema": schema,
        }
        for number, (line, exchange) in _fitting(lines, exchanges, tokenizer)
    ]
    _write("json", items, {}, folder)


def _fitting(
    lines: Sequence[_Item], exchanges: Sequence[Exchange], tokenizer: Any
) -> Iterator[tuple[int, tuple[_Item, Exchange]]]:
    """Numbered in the data's order, so that an item keeps its number whatever is left out."""
    pairs = enumerate(zip(lines, exchanges, strict=True))
    return compress(pairs, fits(exchanges, tokenizer))


def _item(exchange: Exchange, number: int, group: str, unseen: bool) -> _Item:
    return {
        "id": f"{exchange.skill}-{number:04d}",
        "split": "test",
        "prompt": exchange.prompt,
        "group": group,
        "form": FORMS[exchange.skill][unseen],
        "hard": unseen,
    }


def _schema(objects: Sequence[Mapping[str, str]]) -> dict[str, Any]:
    slots = sorted({slot for values in objects for slot in values} - {"intent"})
    intents = sorted({values["intent"] for values in objects})
    return {
        "type": "object",
        "required": ["intent"],
        "properties": {
            "intent": {"enum": intents},
            **{slot: {"type": "string"} for slot in slots},
        },
        "additionalProperties": False,
    }


def _script(table: Mapping[str, Any]) -> str:
    rows = (", ".join(map(_literal, row)) for row in table["rows"])
    return f"{table['schema']};\n" + "".join(f"INSERT INTO t VALUES ({row});\n" for row in rows)


def _literal(cell: str | int | float | None) -> str:
    match cell:
        case None:
            return "NULL"
        case str():
            return "'" + cell.replace("'", "''") + "'"
        case _:
            return repr(cell)


def _write(skill: str, items: list[_Item], scripts: Mapping[str, str], folder: Path) -> None:
    for name, script in scripts.items():
        place = folder / "databases" / name
        place.mkdir(parents=True)
        (place / "0.sql").write_text(script, encoding="utf-8")
    (folder / "items.jsonl").write_text("".join(_lines(items)), encoding="utf-8")
    description, licence = _DESCRIPTIONS[skill]
    head = {
        "name": skill,
        "kind": skill,
        "description": description,
        "system": SYSTEMS[skill],
        "max_new_tokens": MAX_ANSWER,
        "license": licence,
    }
    (folder / "suite.yaml").write_text(yaml.safe_dump(head, sort_keys=False), encoding="utf-8")


def _lines(items: Sequence[_Item]) -> Iterator[str]:
    return (json.dumps(item, ensure_ascii=False) + "\n" for item in items)
