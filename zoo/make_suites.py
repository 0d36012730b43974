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
_DATABASES, _FILLINGS = 125, 3
_TRIES = 20
"""Sets of fillings for a schema's questions, before another schema is drawn."""
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
    """Two items of each hard form to one of each easy, and a lap of all databases before the next.

    Also writes the databases' fillings.
    """
    rng = Random(f"{_SEED} {name} {split}")
    forms = sql.EASY + sql.HARD * 2
    laps = range(ITEMS // _DATABASES)
    drawn: list[list[sql.Question]] = []
    for number in range(_DATABASES):
        asked = [forms[(number + lap) % len(forms)] for lap in laps]
        questions, scripts = _draw_database(rng, split, asked)
        drawn.append(questions)
        place = folder / "databases" / f"{split}-{number:03d}"
        place.mkdir(parents=True)
        for index, script in enumerate(scripts):
            (place / f"{index}.sql").write_text(script, encoding="utf-8")
    found: list[_Item] = []
    for lap in laps:
        for number, questions in enumerate(drawn):
            question, database = questions[lap], f"{split}-{number:03d}"
            hard = question.form in sql.HARD
            item = _item(name, split, len(found), question.prompt, database, question.form, hard)
            found.append({**item, "gold": question.query, "database": database})
    return found


def _draw_database(
    rng: Random, split: Split, forms: list[str]
) -> tuple[list[sql.Question], list[str]]:
    """A schema's questions, and fillings that tell every one of them apart from its near misses."""
    while True:
        schema = sql.draw_schema(rng, split)
        questions = [sql.draw_question(rng, schema, form) for form in forms]
        if len({question.prompt for question in questions}) < len(questions):
            continue
        for _ in range(_TRIES):
            scripts = [fill(rng, schema, questions) for _ in range(_FILLINGS)]
            if all(tells_apart(question, scripts) for question in questions):
                return questions, scripts


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
