"""Items from elsewhere as a suite folder: what cannot be scored is left out, counted and reported.

The folder is made beside its place and appears only when `load_suite` accepts it.
"""

import hashlib
import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from common.atomic_folder import building
from common.problem import Problem
from common.progress import Progress
from evaluation.errors import EvaluationError, SuiteError
from evaluation.result import Kind, Split
from evaluation.suites.check import all_faults, plain_prompt
from evaluation.suites.schema import (
    NAME,
    Head,
    Item,
    PerplexityItem,
    SqlItem,
    item_fields,
    read_items,
)
from evaluation.suites.suite import load_suite

__all__ = ["Draft", "Imported", "Scripts", "Skipped", "import_suite"]

EXAMPLES = 3  # of the items that were left out for one reason

Scripts = Callable[[str], Sequence[str]]
"""The fillings of a database by its name; raises EvaluationError when it has none."""


@dataclass(frozen=True)
class Draft:
    """An item to be: its fields as far as they are known, where they came from, and what is wrong
    with it already."""

    where: str
    fields: dict[str, Any]
    fault: str | None = None


@dataclass(frozen=True)
class Skipped:
    """Items that were left out for one reason; `examples` says where the first ones stand."""

    reason: str
    count: int
    examples: tuple[str, ...]


@dataclass(frozen=True)
class Imported:
    """The suite that was made. databases: fillings by name. ignored: fields that no item of this
    kind has, with the number of items that had them."""

    folder: str
    name: str
    kind: Kind
    items: dict[Split, int]
    databases: dict[str, int]
    skipped: tuple[Skipped, ...]
    ignored: dict[str, int]


def import_suite(
    out: Path,
    head: Head,
    drafts: Sequence[Draft],
    scripts: Scripts,
    progress: Progress | None = None,
) -> Imported:
    """Make the suite folder `out` of those drafts that can be scored.

    Drafts without a split are halved by group: whole groups, in an order that their names alone
    decide. Raises SuiteError when `out` exists or when nothing is left.
    """
    if out.exists():
        wanted, remedy = "no such folder yet", "choose another, or remove it"
        problem = Problem(str(out), "out", wanted, "it exists", remedy)
        raise SuiteError([problem], "nothing was imported")
    with building(out) as folder:
        imported = _make(folder, head, drafts, scripts, progress)
        load_suite(folder)
    return replace(imported, folder=str(out))


def _make(
    folder: Path,
    head: Head,
    drafts: Sequence[Draft],
    scripts: Scripts,
    progress: Progress | None,
) -> Imported:
    about = head.model_dump(mode="json", by_alias=True, exclude_unset=True)
    (folder / "suite.yaml").write_text(yaml.safe_dump(about, sort_keys=False), "utf-8")
    databases: dict[str, int] = {}
    if head.kind == "sql":
        names = sorted({_database(draft) for draft in drafts} - {""})
        databases, faults = _write_databases(folder / "databases", names, scripts, progress)
        drafts = [_without_database(draft, faults.get(_database(draft))) for draft in drafts]
    items, skipped = _write_items(folder / "items.jsonl", head, drafts)
    if not items:
        raise _nothing_left(head, skipped)
    used = {item.database for item in items if isinstance(item, SqlItem)}
    # Scripts that no item uses would still be part of the suite's digest.
    for name in databases.keys() - used:
        shutil.rmtree(folder / "databases" / name)
    return Imported(
        folder=str(folder),
        name=head.name,
        kind=head.kind,
        items=dict(Counter(item.split for item in items)),
        databases={name: count for name, count in databases.items() if name in used},
        skipped=skipped,
        ignored=_ignored(head.kind, drafts),
    )


def _database(draft: Draft) -> str:
    """The database that a draft names; empty when it names none."""
    name = draft.fields.get("database")
    return name if isinstance(name, str) else ""


def _without_database(draft: Draft, fault: str | None) -> Draft:
    if fault is None or draft.fault is not None:
        return draft
    return replace(draft, where=f"{draft.where}: {_database(draft)}", fault=f"database: {fault}")


def _ignored(kind: Kind, drafts: Iterable[Draft]) -> dict[str, int]:
    names = Counter(name for draft in drafts for name in draft.fields)
    return {name: count for name, count in names.items() if name not in item_fields(kind)}


def _write_databases(
    folder: Path, names: Sequence[str], scripts: Scripts, progress: Progress | None
) -> tuple[dict[str, int], dict[str, str]]:
    """Write fillings: their number by database, and what is wrong with the others."""
    counts: dict[str, int] = {}
    faults: dict[str, str] = {}
    for number, name in enumerate(names, start=1):
        try:
            counts[name] = _write_fillings(folder, name, scripts)
        except EvaluationError as error:
            problem = error.problems[0]
            faults[name] = f"wanted {problem.wanted}, found {problem.found}; {problem.remedy}"
        if progress is not None:
            progress("databases", number, len(names))
    return counts, faults


def _write_fillings(folder: Path, name: str, scripts: Scripts) -> int:
    if not re.fullmatch(NAME, name):
        wanted, remedy = "a name for a folder: letters, digits, _ and -", "rename it"
        problem = Problem(name, "database", wanted, repr(name), remedy)
        raise EvaluationError([problem], "a database cannot be imported")
    found = scripts(name)
    (folder / name).mkdir(parents=True)
    for number, script in enumerate(found):
        (folder / name / f"{number}.sql").write_text(script, "utf-8")
    return len(found)


def _write_items(
    file: Path, head: Head, drafts: Sequence[Draft]
) -> tuple[list[Item], tuple[Skipped, ...]]:
    """Write the items that are well, and report the others."""
    left: dict[str, list[str]] = {}
    for draft in drafts:
        if draft.fault is not None:
            left.setdefault(draft.fault, []).append(draft.where)
    usable = [draft for draft in drafts if draft.fault is None]
    lines = _lines(head, usable)
    file.write_text("".join(lines), "utf-8")
    # Read back as any suite is, so that what is kept can be loaded.
    items, faults = read_items(file, head)
    faults |= all_faults(head, file, items)
    asked: dict[tuple[str, str], int] = {}
    for number, draft in enumerate(usable, start=1):
        if number in faults:
            problem = faults[number][0]
            reason = f"{problem.field}: wanted {problem.wanted}"
            left.setdefault(reason, []).append(f"{draft.where}: {problem.found}"[:300])
        elif (first := asked.setdefault(_same(items[number]), number)) != number:
            where = f"{draft.where}: that of {usable[first - 1].where}"
            left.setdefault("prompt: wanted one of its own", []).append(where)
    kept = sorted(asked.values())
    file.write_text("".join(lines[number - 1] for number in kept), "utf-8")
    return [items[number] for number in kept], _told(left)


def _lines(head: Head, drafts: Sequence[Draft]) -> list[str]:
    """A line of items.jsonl for each draft, what it leaves open filled in.

    Items about one database are a group, any other stands alone; with it whoever has its prompt.
    """
    known = item_fields(head.kind)
    rows = []
    first: dict[tuple[str, str], str] = {}
    for number, draft in enumerate(drafts, start=1):
        given = {name: value for name, value in draft.fields.items() if name in known}
        row = {"id": f"{head.name}-{number:05d}", "form": "all", "hard": False, **given}
        asked = plain_prompt(str(row.get("prompt"))), str(row.get("text"))
        # A prompt may not stand in both splits, and a group stays in one.
        alone = first.setdefault(asked, row["id"])
        rows.append({"group": row.get("database", alone), **row})
    splits = _halves(str(row["group"]) for row in rows)
    rows = [{"split": splits[str(row["group"])], **row} for row in rows]
    return [_line(row) for row in rows]


def _same(item: Item) -> tuple[str, str]:
    """What no two items share: the prompt, and of held-out texts prompt and text together."""
    return item.prompt, item.text if isinstance(item, PerplexityItem) else ""


def _line(row: dict[str, Any]) -> str:
    """Readable where it can be: half of a surrogate pair has no UTF-8, and its item is refused."""
    line = json.dumps(row, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        line = json.dumps(row)
    return line + "\n"


def _halves(groups: Iterable[str]) -> dict[str, Split]:
    """Every other group to each split; sorted by digest, so that no other group matters."""
    ordered = sorted(set(groups), key=lambda group: hashlib.sha256(group.encode()).digest())
    splits: tuple[Split, ...] = ("test", "validation")
    return {group: splits[index % 2] for index, group in enumerate(ordered)}


def _told(left: dict[str, list[str]]) -> tuple[Skipped, ...]:
    """Most items first."""
    ordered = sorted(left.items(), key=lambda pair: -len(pair[1]))
    return tuple(Skipped(reason, len(at), tuple(at[:EXAMPLES])) for reason, at in ordered)


def _nothing_left(head: Head, skipped: Sequence[Skipped]) -> SuiteError:
    remedy = "correct the items, or how they were asked for"
    problems = [
        Problem(found.examples[0], "item", "an item that can be scored", found.reason, remedy)
        for found in skipped
    ] or [Problem(head.name, "items", "at least one item", "none", remedy)]
    return SuiteError(problems, "nothing was imported")
