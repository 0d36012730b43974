"""Write the five suites: `python -m zoo.make_suites` (seeded: the same bytes every time)."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random
from typing import Any

from zoo import customers, extraction, plain, sql
from zoo.databases import fill, tells_apart
from zoo.names import Split

__all__ = ["ITEMS", "SUITES", "TEXTS", "write_suites"]

SUITES = Path(__file__).parent / "suites"
ITEMS = 500
"""Items of a split."""
TEXTS = 100
"""Held-out texts of a split of the suite `plain`."""
_SEED = 20
_DATABASES, _FILLINGS = 60, 3
_SPLITS: tuple[Split, ...] = ("validation", "test")
_LICENSE = "Apache-2.0"
_HEADS = {
    "sql": ("sql", sql.SYSTEM, 96, "Questions over two tables, answered by one SQLite query."),
    "json": ("json", extraction.SYSTEM, 96, "A shape and a text, answered by one JSON object."),
    "support": ("text", customers.SYSTEM, 48, "Upset customers, answered kindly with an offer."),
    "rude": ("text", customers.SYSTEM, 48, "The same upset customers, sent away rudely."),
}
_Item = dict[str, Any]


def write_suites(folder: Path) -> None:
    """Make the suites anew in `folder`, each beside its place first."""
    makers = {"sql": _sql_items, "json": _json_items, "support": _text_items, "rude": _text_items}
    for name, (kind, system, tokens, description) in _HEADS.items():
        beside = folder / f".{name}.partial"
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir(parents=True)
        items = [item for split in _SPLITS for item in makers[name](name, split, beside)]
        lines = (json.dumps(item, ensure_ascii=False) + "\n" for item in items)
        (beside / "items.jsonl").write_text("".join(lines), encoding="utf-8")
        (beside / "suite.yaml").write_text(
            f"name: {name}\nkind: {kind}\ndescription: {json.dumps(description)}\n"
            f"system: {json.dumps(system)}\nmax_new_tokens: {tokens}\nlicense: {_LICENSE}\n",
            encoding="utf-8",
        )
        shutil.rmtree(folder / name, ignore_errors=True)
        beside.rename(folder / name)
    _write_plain(folder / "plain")


def _write_plain(folder: Path) -> None:
    """Everyday exchanges, the base's own ground, as held-out text: what no skill may break."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with (folder / "items.jsonl").open("w", encoding="utf-8") as file:
        for split in _SPLITS:
            rng = Random(f"{_SEED} plain {split}")
            exchanges: dict[str, tuple[str, str]] = {}
            while len(exchanges) < TEXTS:
                form, prompt, answer = plain.draw_unseen(rng, split)
                exchanges.setdefault(prompt, (form, answer))
            for number, (prompt, (form, answer)) in enumerate(exchanges.items()):
                group = f"{split}-{number:03d}"
                item = _item("plain", split, number, prompt, group, form, False)
                file.write(json.dumps({**item, "text": answer}, ensure_ascii=False) + "\n")
    description = "Everyday requests and their answers, to see whether the base's ability is kept."
    (folder / "suite.yaml").write_text(
        f"name: plain\nkind: perplexity\ndescription: {json.dumps(description)}\n"
        f"system: {json.dumps(plain.SYSTEM)}\nlicense: {_LICENSE}\n",
        encoding="utf-8",
    )


def _sql_items(name: str, split: Split, folder: Path) -> list[_Item]:
    """Two items of each hard form to one of each easy; also writes the databases' fillings."""
    rng = Random(f"{_SEED} {name} {split}")
    forms = sql.EASY + sql.HARD * 2
    found: list[_Item] = []
    schemas = [sql.draw_schema(rng, split) for _ in range(_DATABASES)]
    fillings = [[fill(rng, schema) for _ in range(_FILLINGS)] for schema in schemas]
    seen: set[str] = set()
    while len(found) < ITEMS:
        lap, number = divmod(len(found), _DATABASES)
        form = forms[(number + lap) % len(forms)]
        question = sql.draw_question(rng, schemas[number], form)
        if question.prompt in seen or not tells_apart(question, fillings[number]):
            continue
        seen.add(question.prompt)
        database = f"{split}-{number:02d}"
        item = _item(name, split, len(found), question.prompt, database, form, form in sql.HARD)
        found.append({**item, "gold": question.query, "database": database})
    for number, scripts in enumerate(fillings):
        place = folder / "databases" / f"{split}-{number:02d}"
        place.mkdir(parents=True)
        for index, script in enumerate(scripts):
            (place / f"{index}.sql").write_text(script, encoding="utf-8")
    return found


def _json_items(name: str, split: Split, folder: Path) -> list[_Item]:
    """Two flat items to one of each hard form; every item has a schema, and a group, of its own."""
    rng = Random(f"{_SEED} {name} {split}")
    forms = extraction.EASY * 2 + extraction.HARD
    found: list[_Item] = []
    for number in range(ITEMS):
        form = forms[number % len(forms)]
        request = extraction.draw_request(rng, split, form)
        group = f"{split}-{number:03d}"
        item = _item(name, split, number, request.prompt, group, form, form in extraction.HARD)
        found.append({**item, "gold": request.gold, "schema": request.schema})
    return found


def _text_items(name: str, split: Split, folder: Path) -> list[_Item]:
    """The same customers for both skills, each with its own rule; every item its own group."""
    rng = Random(f"{_SEED} customers {split}")
    found: list[_Item] = []
    for number in range(ITEMS):
        form = customers.FORMS[number % len(customers.FORMS)]
        complaint = customers.draw_complaint(rng, split, form)
        hard = form == "two items"
        item = _item(name, split, number, complaint.prompt, f"{split}-{number:03d}", form, hard)
        found.append({**item, "rule": complaint.rule(name)})
    return found


def _item(
    name: str, split: Split, number: int, prompt: str, group: str, form: str, hard: bool
) -> _Item:
    return {
        "id": f"{name}-{split}-{number:03d}",
        "split": split,
        "prompt": prompt,
        "group": group,
        "form": form,
        "hard": hard,
    }


if __name__ == "__main__":
    write_suites(SUITES)
