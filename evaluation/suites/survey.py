"""What a suite holds and all that is wrong with it, for whoever writes one."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.result import Kind, Split
from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.statistics.paired_bounds import MIN_CLUSTERS
from evaluation.suites.check import suite_problems
from evaluation.suites.schema import (
    Head,
    Item,
    JsonItem,
    SqlItem,
    fillings,
    read_head,
    read_items,
)

__all__ = ["SplitSurvey", "SuiteSurvey", "survey_suite"]

MIN_TEXT_GROUPS = 100
"""Where one text in 20 is broken, fewer let a merge at the margin pass more than 5 times in 100."""


@dataclass(frozen=True)
class SplitSurvey:
    """The items of one split. `forms` counts items by form, `longest_prompt` characters."""

    items: int
    hard: int
    groups: int
    forms: dict[str, int]
    longest_prompt: int
    longest_prompt_id: str


@dataclass(frozen=True)
class SuiteSurvey:
    """A suite's contents, as far as they could be read.

    problems keep the suite from being used; warnings say what its scores would not show.
    databases: fillings by database, of those that items use.
    """

    folder: str
    name: str
    kind: Kind
    splits: dict[Split, SplitSurvey]
    databases: dict[str, int]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]


def survey_suite(folder: Path) -> SuiteSurvey:
    """Read and check a suite, everything at once; raises SuiteError for suite.yaml alone."""
    head = read_head(folder / "suite.yaml")
    file = folder / "items.jsonl"
    items, unread = read_items(file, head)
    names = sorted({item.database for item in items.values() if isinstance(item, SqlItem)})
    return SuiteSurvey(
        folder=str(folder),
        name=head.name,
        kind=head.kind,
        splits=_splits(list(items.values())),
        databases={name: len(fillings(folder, name)) for name in names},
        problems=tuple(suite_problems(head, file, items, unread)),
        warnings=tuple(_warnings(head, file, items)),
    )


def _splits(items: Sequence[Item]) -> dict[Split, SplitSurvey]:
    found: dict[Split, SplitSurvey] = {}
    for split in get_args(Split):
        members = [item for item in items if item.split == split]
        if members:
            longest = max(members, key=lambda item: len(item.prompt))
            found[split] = SplitSurvey(
                items=len(members),
                hard=sum(item.hard for item in members),
                groups=len({item.group for item in members}),
                forms=dict(Counter(item.form for item in members).most_common()),
                longest_prompt=len(longest.prompt),
                longest_prompt_id=longest.id,
            )
    return found


def _warnings(head: Head, file: Path, items: dict[int, Any]) -> Iterator[Problem]:
    yield from _group_warnings(head, file, list(items.values()))
    yield from _leaks(file, items)
    if head.kind == "sql":
        yield from _unused_databases(file.parent, items)
        yield from _empty_gold(file, items)


def _group_warnings(head: Head, file: Path, items: Sequence[Item]) -> Iterator[Problem]:
    """Splits that the gate, or the choice of parameters, could not use."""
    least, why = MIN_CLUSTERS, "the gate is inconclusive with fewer"
    remedy = "add items about other databases or schemas; a group is what fails together"
    if head.kind == "perplexity":
        least, why = MIN_TEXT_GROUPS, "fewer hold too few of the texts that a merge breaks"
        remedy = "add texts of other documents; a group is what fails together"
    for split in get_args(Split):
        groups = len({item.group for item in items if item.split == split})
        if groups < least:
            wanted = f"at least {least} groups: {why}"
            yield Problem(str(file), split, wanted, f"{groups} groups", remedy)


def _leaks(file: Path, items: dict[int, Any]) -> Iterator[Problem]:
    """What both splits share although their prompts differ: groups, and gold answers."""
    for field, key_of in (("group", lambda item: item.group), ("gold", _gold_key)):
        keys = {number: key_of(item) for number, item in items.items()}
        splits: dict[Any, set[Split]] = {}
        for number, item in items.items():
            splits.setdefault(keys[number], set()).add(item.split)
        shared = [n for n in items if keys[n] is not None and len(splits[keys[n]]) > 1]
        if shared:
            wanted = f"no {field} in both splits: what is tuned on one is tested on the other"
            yield Problem(str(file), field, wanted, _lines(shared), "keep each in one split")


def _lines(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:5])) + (", ..." if len(numbers) > 5 else "")
    return f"{len(numbers)} items, in lines {shown}"


def _gold_key(item: Item) -> str | None:
    """What makes two gold answers one: query and database, object and schema."""
    match item:
        case SqlItem():
            return f"{item.database}\0{item.gold}"
        case JsonItem():
            return json.dumps([item.gold, item.json_schema], sort_keys=True)
    return None


def _unused_databases(folder: Path, items: dict[int, SqlItem]) -> Iterator[Problem]:
    used = {item.database for item in items.values()}
    for database in sorted((folder / "databases").glob("*")):
        if database.name not in used:
            remedy = "remove the folder, or correct the name that items use"
            yield Problem(str(database), "database", "an item that uses it", "none", remedy)


def _empty_gold(file: Path, items: dict[int, SqlItem]) -> Iterator[Problem]:
    """Gold queries without a row in any filling: any query that finds nothing equals them."""
    with Sandbox() as sandbox:
        empty = [number for number, item in items.items() if _finds_nothing(sandbox, file, item)]
    if empty:
        wanted, remedy = "gold queries that find rows in some filling", "fill the tables with rows"
        yield Problem(str(file), "gold", wanted, _lines(empty), remedy)


def _finds_nothing(sandbox: Sandbox, file: Path, item: SqlItem) -> bool:
    try:
        tables = sandbox.run(fillings(file.parent, item.database), item.gold).tables
    except EvaluationError:
        return False  # a problem, which is told as one
    return bool(tables) and not any(table.rows for table in tables)
