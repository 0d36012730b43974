"""Whether a suite can be trusted to score anything: its items together, and its gold answers."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from common.problem import Problem
from evaluation.json_schema.schemas import schema_problems
from evaluation.json_schema.values import names_array
from evaluation.result import Kind, Split
from evaluation.sandbox.check_sandbox import CheckSandbox
from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.scoring.classifier import classifier_problems
from evaluation.scoring.json_answers import gold_problems
from evaluation.scoring.sql_answers import query_problems
from evaluation.suites.schema import (
    Faults,
    Head,
    Item,
    JsonItem,
    PerplexityItem,
    SqlItem,
    TextItem,
    fillings,
    script_problems,
)

__all__ = ["all_faults", "check_suite", "plain_prompt", "suite_problems"]

CHECKS_FORMAT = 4
"""Raised when gold answers that passed might not pass any more."""


def suite_problems(head: Head, file: Path, items: dict[int, Any], unread: Faults) -> list[Problem]:
    """Everything that is wrong with a suite: `items` and `unread` are what `read_items` gave."""
    unopened = script_problems(file.parent)  # gold queries over what is left would tell little
    faults = [unread, {0: unopened} if unopened else all_faults(head, file, items)]
    told = [problem for found in faults for line in found.values() for problem in line]
    if not (items or unread):
        told.append(Problem(str(file), "items", "at least one item", "none", "add items"))
    told += _pointer_problems(head, file, items)
    if head.classifier is not None:
        told += classifier_problems(head.classifier, file.parent)
    # One broken script is one problem, however many items use it.
    return list(dict.fromkeys(told))


def check_suite(
    head: Head,
    file: Path,
    items: dict[int, Any],
    unread: Faults,
    passed: Path | None,
) -> list[Problem]:
    """`suite_problems`, but nothing is tried again where the file `passed` says all was well."""
    if passed is None:
        return suite_problems(head, file, items, unread)
    # Another SQLite may run a gold query otherwise, or not at all.
    passed = passed.with_name(f"{passed.name}-{CHECKS_FORMAT}-{sqlite3.sqlite_version}")
    if passed.exists():
        return []
    problems = suite_problems(head, file, items, unread)
    if not problems:
        passed.parent.mkdir(parents=True, exist_ok=True)
        passed.touch()
    return problems


def all_faults(head: Head, file: Path, items: dict[int, Any]) -> Faults:
    """What is wrong with items that could be read: each gold answer, then each beside the others.

    A gold query must run, a gold object validate under a schema that is one; ids are used once and
    a prompt stands in one split.
    """
    faults = {number: list(found) for number, found in CHECKS[head.kind](head, file, items)}
    for number, problem in _set_faults(file, items):
        faults.setdefault(number, []).append(problem)
    return {number: found for number, found in sorted(faults.items()) if found}


def _set_faults(file: Path, items: dict[int, Item]) -> Iterator[tuple[int, Problem]]:
    """Faults between items: ids used twice, a prompt in both splits."""
    ids: dict[str, int] = {}
    shown: dict[tuple[str, str], tuple[int, Split]] = {}
    for number, item in items.items():
        where = f"{file}:{number}"
        if (line := ids.setdefault(item.id, number)) != number:
            found = f"{item.id!r}, which line {line} has"
            yield number, Problem(where, "id", "an id of its own", found, "rename the item")
        seen = (plain_prompt(item.prompt), item.text if isinstance(item, PerplexityItem) else "")
        line, split = shown.setdefault(seen, (number, item.split))
        if split != item.split:
            found = f"{item.split}, with the prompt of line {line} in {split}"
            wanted, remedy = "splits that share nothing", "keep the prompt in one split"
            yield number, Problem(where, "split", wanted, found, remedy)


def plain_prompt(prompt: str) -> str:
    """A prompt that differs from another only in case or white space asks the same."""
    return " ".join(prompt.casefold().split())


Found = Iterator[tuple[int, list[Problem]]]


def _check_sql(_: Head, file: Path, items: dict[int, SqlItem]) -> Found:
    with Sandbox() as sandbox:
        for number, item in items.items():
            scripts = fillings(file.parent, item.database)
            yield number, query_problems(f"{file}:{number}", sandbox, scripts, item.gold)


def _check_json(head: Head, file: Path, items: dict[int, JsonItem]) -> Found:
    """A fault of the suite's own schema is reported once, not for each item."""
    shared = schema_problems(json.dumps(head.json_schema)) if head.json_schema is not None else ()
    about = str(file.with_name("suite.yaml"))
    yield 0, [replace(problem, where=about) for problem in shared]
    with CheckSandbox() as sandbox:
        for number, item in items.items():
            where, schema = f"{file}:{number}", item.json_schema
            if not (shared and schema is head.json_schema):
                yield number, gold_problems(where, sandbox, schema, item.gold, head.answers)


def _check_text(head: Head, file: Path, items: dict[int, TextItem]) -> Found:
    """Rules are checked as they are read; what has none needs a judge or a classifier."""
    for number, item in items.items():
        if item.rule is None and head.judge is None and head.classifier is None:
            wanted, remedy = "a rule, or a judge or classifier in suite.yaml", "add `rule`"
            yield number, [Problem(f"{file}:{number}", "rule", wanted, "neither", remedy)]


def _check_nothing(_: Head, __: Path, ___: dict[int, PerplexityItem]) -> Found:
    """A held-out text has no gold answer."""
    return iter(())


CHECKS: dict[Kind, Callable[[Head, Path, dict[int, Any]], Found]] = {
    "sql": _check_sql,
    "json": _check_json,
    "text": _check_text,
    "perplexity": _check_nothing,
}


def _pointer_problems(head: Head, file: Path, items: dict[int, Any]) -> Iterator[Problem]:
    """Pointers that name no array in any gold object, as misspelt ones do."""
    golds = [item.gold for item in items.values()] if head.answers.unordered else []
    for pointer, path in zip(head.answers.unordered, head.answers.paths(), strict=True):
        if golds and not any(names_array(gold, path) for gold in golds):
            wanted, remedy = "a pointer to an array of some gold object", "correct the pointer"
            where = str(file.with_name("suite.yaml"))
            yield Problem(where, "answers.unordered", wanted, pointer, remedy)
