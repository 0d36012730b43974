"""A suite folder: what a model is asked, and what a right answer is.

suite.yaml     name, kind, description, system, max_new_tokens, license; answers (json only)
items.jsonl    one item a line
databases/NAME/*.sql   sql only: each script creates and fills the same tables differently
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, Self

import yaml
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from evaluation.errors import Problem, SuiteError
from evaluation.json_score import JsonAnswers, gold_problems
from evaluation.json_values import names_array
from evaluation.result import Kind, Split
from evaluation.schema_sandbox import SchemaSandbox
from evaluation.sql_sandbox import Sandbox
from evaluation.sql_score import query_problems
from evaluation.text_score import Rule

__all__ = ["Item", "JsonItem", "SqlItem", "Suite", "TextItem", "load_suite"]

Text = Annotated[str, StringConstraints(min_length=1)]
Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]*$")]


class _Head(BaseModel):
    """suite.yaml. `system` is every prompt's system message; empty means none. `answers` says how
    JSON is read."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: Name
    kind: Kind
    description: Text
    system: str
    max_new_tokens: int = Field(gt=0)
    license: Text
    answers: JsonAnswers = JsonAnswers()

    @model_validator(mode="after")
    def _only_json_is_read(self) -> Self:
        if self.kind != "json" and "answers" in self.model_fields_set:
            raise ValueError(f"no `answers` in a suite of kind {self.kind}: they are for json")
        return self


class Item(BaseModel):
    """What every item has: `group` is its cluster in statistics, `form` its line in reports."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    id: Text
    split: Split
    prompt: Text
    group: Text
    form: Text
    hard: bool


class SqlItem(Item):
    """An item answered by one SELECT over the fillings of `databases/<database>/`."""

    gold: Text
    database: Name


class JsonItem(Item):
    """An item answered by one JSON object; key order does not count."""

    gold: dict[str, Any]
    json_schema: dict[str, Any] = Field(alias="schema")


class TextItem(Item):
    """An item answered in prose and scored by its rule."""

    rule: Rule


@dataclass(frozen=True)
class Suite:
    """A checked suite; `digest` is the sha256 (hex) over the files that define it."""

    name: str
    kind: Kind
    system: str
    max_new_tokens: int
    items: tuple[Item, ...]
    folder: Path
    digest: str
    answers: JsonAnswers

    def split(self, split: Split) -> tuple[Item, ...]:
        """The items of one split, in the file's order."""
        return tuple(item for item in self.items if item.split == split)

    def fillings(self, database: str) -> tuple[Path, ...]:
        """The scripts that fill one database, sorted by name."""
        return _fillings(self.folder, database)


def load_suite(folder: Path, cache: Path | None = None) -> Suite:
    """Read a suite and check all of it: gold queries run, gold objects validate, rules compile.

    `cache` is a folder that remembers by digest whose gold answers are good: they are not tried
    again. Raises SuiteError with every problem found.
    """
    head = _read_head(folder / "suite.yaml")
    file = folder / "items.jsonl"
    items, problems = _read_items(file, ITEM_TYPES[head.kind])
    if not (items or problems):
        problems.append(Problem(str(file), "items", "at least one item", "none", "add items"))
    problems += _set_problems(file, items)
    problems += _gold_problems(head, file, items, cache)
    if problems:
        raise SuiteError(problems, f"the suite {folder} cannot be used")
    return Suite(
        name=head.name,
        kind=head.kind,
        system=head.system,
        max_new_tokens=head.max_new_tokens,
        items=tuple(items.values()),
        folder=folder,
        digest=_digest(folder),
        answers=head.answers,
    )


def _read_head(file: Path) -> _Head:
    try:
        content = yaml.safe_load(file.read_text("utf-8"))
        return _Head.model_validate(content)
    except ValidationError as error:
        problems = _field_problems(str(file), error)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        wanted, remedy = "a readable suite.yaml", "write the suite's name, kind, system, ..."
        problems = [Problem(str(file), "suite", wanted, str(error), remedy)]
    raise SuiteError(problems, f"the suite {file.parent} cannot be used")


def _read_items(file: Path, item_type: type[Item]) -> tuple[dict[int, Item], list[Problem]]:
    """Items by line number, and what is wrong with the lines that are not items."""
    try:
        lines = file.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        wanted, remedy = "a readable items.jsonl", "write one item a line"
        return {}, [Problem(str(file), "items", wanted, str(error), remedy)]
    items, problems = {}, []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            items[number] = item_type.model_validate_json(line)
        except ValidationError as error:
            problems += _field_problems(f"{file}:{number}", error)
    return items, problems


def _field_problems(where: str, error: ValidationError) -> list[Problem]:
    return [
        Problem(
            where,
            ".".join(str(part) for part in fault["loc"]) or "whole",
            fault["msg"],
            repr(fault["input"])[:200],
            "correct the field" if fault["type"] != "extra_forbidden" else "remove the field",
        )
        for fault in error.errors()
    ]


def _set_problems(file: Path, items: dict[int, Item]) -> list[Problem]:
    """Problems between items: ids used twice, a prompt in both splits."""
    ids: dict[str, int] = {}
    prompts: dict[str, tuple[int, Split]] = {}
    problems = []
    for number, item in items.items():
        where = f"{file}:{number}"
        if (line := ids.setdefault(item.id, number)) != number:
            found = f"{item.id!r}, which line {line} has"
            problems.append(Problem(where, "id", "an id of its own", found, "rename the item"))
        line, split = prompts.setdefault(item.prompt, (number, item.split))
        if split != item.split:
            found = f"{item.split}, with the prompt of line {line} in {split}"
            remedy = "keep the prompt in one split"
            problems.append(Problem(where, "split", "splits that share nothing", found, remedy))
    return problems


def _gold_problems(
    head: _Head, file: Path, items: dict[int, Any], cache: Path | None
) -> list[Problem]:
    """What is wrong with the gold answers; nothing when these files passed before."""
    check = CHECKS[head.kind]
    if cache is None or not items:
        return check(file, items, head.answers)
    with_what = f"{CHECKS_FORMAT}-{sqlite3.sqlite_version}"
    passed = cache / "suites" / f"{_digest(file.parent)}-{with_what}"
    if passed.exists():
        return []
    problems = check(file, items, head.answers)
    if not problems:
        passed.parent.mkdir(parents=True, exist_ok=True)
        passed.touch()
    return problems


def _check_sql(file: Path, items: dict[int, SqlItem], _: JsonAnswers) -> list[Problem]:
    with Sandbox() as sandbox:
        found = [
            query_problems(
                f"{file}:{number}", sandbox, _fillings(file.parent, item.database), item.gold
            )
            for number, item in items.items()
        ]
    # One broken script is one problem, however many items use it.
    return list(dict.fromkeys(chain.from_iterable(found)))


def _check_json(file: Path, items: dict[int, JsonItem], answers: JsonAnswers) -> list[Problem]:
    with SchemaSandbox() as sandbox:
        found = [
            gold_problems(f"{file}:{number}", sandbox, item.json_schema, item.gold, answers)
            for number, item in items.items()
        ]
    return [*chain.from_iterable(found), *_pointer_problems(file, items, answers)]


def _pointer_problems(
    file: Path, items: dict[int, JsonItem], answers: JsonAnswers
) -> Iterator[Problem]:
    """Pointers that name no array in any gold object, as misspelt ones do."""
    golds = [item.gold for item in items.values()]
    for pointer, path in zip(answers.unordered, answers.paths(), strict=True):
        if golds and not any(names_array(gold, path) for gold in golds):
            wanted, remedy = "a pointer to an array of some gold object", "correct the pointer"
            where = str(file.with_name("suite.yaml"))
            yield Problem(where, "answers.unordered", wanted, pointer, remedy)


def _check_text(_: Path, __: dict[int, TextItem], ___: JsonAnswers) -> list[Problem]:
    """Rules are checked as they are read."""
    return []


CHECKS_FORMAT = 2
"""Raised when gold answers that passed might not pass any more."""

ITEM_TYPES: dict[Kind, type[Item]] = {"sql": SqlItem, "json": JsonItem, "text": TextItem}
CHECKS: dict[Kind, Callable[[Path, dict[int, Any], JsonAnswers], list[Problem]]] = {
    "sql": _check_sql,
    "json": _check_json,
    "text": _check_text,
}


def _fillings(folder: Path, database: str) -> tuple[Path, ...]:
    return tuple(sorted((folder / "databases" / database).glob("*.sql")))


def _digest(folder: Path) -> str:
    """sha256 over each defining file's relative name, length and bytes, sorted by name."""
    total = hashlib.sha256()
    scripts = sorted((folder / "databases").glob("*/*.sql"))
    for file in (folder / "items.jsonl", *scripts, folder / "suite.yaml"):
        content = file.read_bytes()
        total.update(f"{file.relative_to(folder).as_posix()}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()
