"""Whether a suite can be trusted to score anything: its items together, and its gold answers."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from evaluation.errors import Problem
from evaluation.json_score import gold_problems
from evaluation.json_values import names_array
from evaluation.result import Kind, Split
from evaluation.schema_sandbox import SchemaSandbox
from evaluation.sql_sandbox import Sandbox
from evaluation.sql_score import query_problems
from evaluation.suite_files import Head, Item, JsonItem, SqlItem, TextItem, fillings

__all__ = ["check_gold", "gold_faults", "set_faults", "suite_problems"]

CHECKS_FORMAT = 2
"""Raised when gold answers that passed might not pass any more."""

Faults = dict[int, list[Problem]]
"""Problems by line of items.jsonl; lines that are well are not in it."""


def suite_problems(head: Head, file: Path, items: dict[int, Any]) -> list[Problem]:
    """Everything that is wrong with the items of a suite that could be read."""
    found = [set_faults(file, items), gold_faults(head, file, items)]
    told = [problem for faults in found for line in faults.values() for problem in line]
    if not items:
        told.append(Problem(str(file), "items", "at least one item", "none", "add items"))
    told += _pointer_problems(head, file, items)
    # One broken script is one problem, however many items use it.
    return list(dict.fromkeys(told))


def check_gold(
    head: Head, file: Path, items: dict[int, Any], digest: str, cache: Path | None
) -> list[Problem]:
    """`suite_problems`, but none when a suite of this digest was found to have none before."""
    if cache is None or not items:
        return suite_problems(head, file, items)
    passed = cache / "suites" / f"{digest}-{CHECKS_FORMAT}-{sqlite3.sqlite_version}"
    if passed.exists():
        return []
    problems = suite_problems(head, file, items)
    if not problems:
        passed.parent.mkdir(parents=True, exist_ok=True)
        passed.touch()
    return problems


def set_faults(file: Path, items: dict[int, Item]) -> Faults:
    """Faults between items: ids used twice, a prompt in both splits."""
    ids: dict[str, int] = {}
    prompts: dict[str, tuple[int, Split]] = {}
    faults: Faults = {}
    for number, item in items.items():
        where = f"{file}:{number}"
        if (line := ids.setdefault(item.id, number)) != number:
            found = f"{item.id!r}, which line {line} has"
            problem = Problem(where, "id", "an id of its own", found, "rename the item")
            faults.setdefault(number, []).append(problem)
        line, split = prompts.setdefault(item.prompt, (number, item.split))
        if split != item.split:
            found = f"{item.split}, with the prompt of line {line} in {split}"
            remedy = "keep the prompt in one split"
            problem = Problem(where, "split", "splits that share nothing", found, remedy)
            faults.setdefault(number, []).append(problem)
    return faults


def gold_faults(head: Head, file: Path, items: dict[int, Any]) -> Faults:
    """What keeps each gold answer from being one: the query does not run, the object does not
    validate, the schema is no schema."""
    return {number: found for number, found in CHECKS[head.kind](head, file, items) if found}


Found = Iterator[tuple[int, list[Problem]]]


def _check_sql(_: Head, file: Path, items: dict[int, SqlItem]) -> Found:
    with Sandbox() as sandbox:
        for number, item in items.items():
            scripts = fillings(file.parent, item.database)
            yield number, query_problems(f"{file}:{number}", sandbox, scripts, item.gold)


def _check_json(head: Head, file: Path, items: dict[int, JsonItem]) -> Found:
    with SchemaSandbox() as sandbox:
        for number, item in items.items():
            where, schema = f"{file}:{number}", item.json_schema
            yield number, list(gold_problems(where, sandbox, schema, item.gold, head.answers))


def _check_text(_: Head, __: Path, ___: dict[int, TextItem]) -> Found:
    """Rules are checked as they are read."""
    return iter(())


CHECKS: dict[Kind, Callable[[Head, Path, dict[int, Any]], Found]] = {
    "sql": _check_sql,
    "json": _check_json,
    "text": _check_text,
}


def _pointer_problems(head: Head, file: Path, items: dict[int, Any]) -> Iterator[Problem]:
    """Pointers that name no array in any gold object, as misspelt ones do."""
    golds = [item.gold for item in items.values()] if head.answers.unordered else []
    for pointer, path in zip(head.answers.unordered, head.answers.paths(), strict=True):
        if golds and not any(names_array(gold, path) for gold in golds):
            wanted, remedy = "a pointer to an array of some gold object", "correct the pointer"
            where = str(file.with_name("suite.yaml"))
            yield Problem(where, "answers.unordered", wanted, pointer, remedy)
