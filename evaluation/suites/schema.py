"""A suite folder: what a model is asked, and what a right answer is.

suite.yaml     name, kind, description, system, max_new_tokens, license; json: answers, schema;
               text: judge or classifier
items.jsonl    one item a line
databases/NAME/*.sql   sql only: each script creates and fills the same tables differently
"""

import hashlib
import json
import os
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    JsonValue,
    StringConstraints,
    ValidationError,
    model_validator,
)

from common.problem import Problem
from common.untrusted import LARGEST_YAML, Unfit, load_yaml, open_plain, read_text
from evaluation.errors import SuiteError
from evaluation.json_schema.values import check_depth, check_whole, unrepeated
from evaluation.result import Kind, Split
from evaluation.scoring.classifier import Classifier, classifier_files
from evaluation.scoring.json_answers import JsonAnswers
from evaluation.scoring.llm_judge import Judge
from evaluation.scoring.text_rules import Rule

__all__ = [
    "ITEM_TYPES",
    "NAME",
    "Faults",
    "Head",
    "Item",
    "JsonItem",
    "PerplexityItem",
    "SqlItem",
    "TextItem",
    "fillings",
    "item_fields",
    "make_head",
    "read_head",
    "read_items",
    "script_problems",
    "suite_digest",
]

LARGEST_ITEMS = 100_000_000
LARGEST_SCRIPT = 32_000_000
"""Bytes of items.jsonl, and of a script that fills a database."""

Text = Annotated[str, StringConstraints(min_length=1)]
# A database's name is also its folder's, so it must not lead elsewhere.
NAME = r"^[A-Za-z0-9][A-Za-z0-9_-]*$"
Name = Annotated[str, StringConstraints(pattern=NAME)]

Faults = dict[int, list[Problem]]
"""Problems by line of items.jsonl, 0 for the file; lines that are well are not in it."""


FIELDS_OF_A_KIND: dict[str, Kind] = {
    "answers": "json",
    "json_schema": "json",
    "judge": "text",
    "classifier": "text",
}


class Head(BaseModel):
    """suite.yaml. `system` is every prompt's system message; empty means none. `answers` says how
    JSON is read, `json_schema` by what where an item has no schema of its own, `judge` or
    `classifier` who is asked about text."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: Name
    kind: Kind
    description: Text
    system: str
    max_new_tokens: int = Field(default=0, gt=0)
    license: Text
    answers: JsonAnswers = JsonAnswers()
    json_schema: dict[str, JsonValue] | None = Field(default=None, alias="schema")
    judge: Judge | None = None
    classifier: Classifier | None = None

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        given = self.model_fields_set
        for field, kind in FIELDS_OF_A_KIND.items():
            if self.kind != kind and field in given:
                name = type(self).model_fields[field].alias or field
                raise ValueError(f"no `{name}` in a suite of kind {self.kind}: it is for {kind}")
        if {"judge", "classifier"} <= given:
            raise ValueError("`judge` or `classifier`, not both: one of them has the last word")
        if ("max_new_tokens" in given) is (self.kind == "perplexity"):
            raise ValueError("max_new_tokens where models answer, none in a suite of perplexity")
        # Bytes of a command line that are no UTF-8 arrive as halves of surrogate pairs.
        check_whole(self.model_dump())
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
    """An item answered by one JSON object; key order does not count. `read_items` gives it the
    suite's schema where it has none of its own."""

    gold: dict[str, Any]
    json_schema: dict[str, Any] = Field(default={}, alias="schema")


class TextItem(Item):
    """An item answered in prose and scored by its rule, by its suite's judge or classifier, or
    by both."""

    rule: Rule | None = None


class PerplexityItem(Item):
    """A held-out text: the answer to its prompt, or read by itself where the prompt is empty."""

    prompt: str = ""
    text: Text


ITEM_TYPES: dict[Kind, type[Item]] = {
    "sql": SqlItem,
    "json": JsonItem,
    "text": TextItem,
    "perplexity": PerplexityItem,
}


def item_fields(kind: Kind) -> set[str]:
    """The names of an item's fields as items.jsonl spells them."""
    return {field.alias or name for name, field in ITEM_TYPES[kind].model_fields.items()}


def read_head(file: Path) -> Head:
    """Read suite.yaml; raises SuiteError with every problem found in it."""
    try:
        content = load_yaml(read_text(file, LARGEST_YAML, file.parent))
    except (OSError, Unfit) as error:
        line = getattr(error, "line", None)
        where = f"{file}:{line}" if line else str(file)
        wanted, remedy = "a readable suite.yaml", "write the suite's name, kind, system, ..."
        problem = Problem(where, "suite", wanted, str(error), remedy)
        raise SuiteError([problem], f"the suite {file.parent} cannot be used") from error
    return make_head(content, str(file))


def make_head(content: object, where: str) -> Head:
    """Check what suite.yaml holds; raises SuiteError with every problem found in it."""
    try:
        return Head.model_validate(content)
    except ValidationError as error:
        raise SuiteError(_field_problems(where, error), f"{where} cannot be used") from error


def read_items(file: Path, head: Head) -> tuple[dict[int, Item], Faults]:
    """Items by line number, and what is wrong with the lines that are not items."""
    try:
        # splitlines would also break at U+2028, which JSON allows within a text.
        lines = read_text(file, LARGEST_ITEMS, file.parent).split("\n")
    except (OSError, Unfit) as error:
        wanted, remedy = "a readable items.jsonl", "write one item a line"
        return {}, {0: [Problem(str(file), "items", wanted, str(error), remedy)]}
    items: dict[int, Item] = {}
    faults: Faults = {}
    for number, line in enumerate(lines, start=1):
        if line.strip():
            match _read_item(line, head, f"{file}:{number}"):
                case Item() as item:
                    items[number] = item
                case problems:
                    faults[number] = problems
    return items, faults


def _read_item(line: str, head: Head, where: str) -> Item | list[Problem]:
    """The item, which has the suite's own schema object where it has none, or what is wrong."""
    try:
        # First, for what pydantic refuses is shown: it must be bounded by then.
        check_depth(json.loads(line, object_pairs_hook=unrepeated))
        # In strict mode pydantic takes an array for a tuple only as it reads the JSON itself.
        item = ITEM_TYPES[head.kind].model_validate_json(line)
    except ValidationError as error:
        return _field_problems(where, error)
    except (ValueError, RecursionError) as error:
        wanted, remedy = "an object in strict JSON, each key once", "correct the line"
        return [Problem(where, "whole", wanted, str(error), remedy)]
    if not isinstance(item, JsonItem) or "json_schema" in item.model_fields_set:
        return item
    if head.json_schema is None:
        remedy = "add the field, or `schema` to suite.yaml"
        return [Problem(where, "schema", "a value", "nothing", remedy)]
    # The very same object: by it `_check_json` reports a fault of this schema once.
    return item.model_copy(update={"json_schema": head.json_schema})


def _field_problems(where: str, error: ValidationError) -> list[Problem]:
    remedies = {"extra_forbidden": "remove the field", "missing": "add the field"}
    problems = []
    for fault in error.errors():
        field = ".".join(str(part) for part in fault["loc"]) or "whole"
        wanted, found = fault["msg"], repr(fault["input"])[:200]
        if fault["type"] == "missing":
            wanted, found = "a value", "nothing"
        remedy = remedies.get(fault["type"], "correct the field")
        problems.append(Problem(where, field, wanted, found, remedy))
    return problems


def fillings(folder: Path, database: str) -> tuple[Path, ...]:
    """The scripts that fill one database of the suite in `folder`, sorted by name."""
    return tuple(sorted((folder / "databases" / database).glob("*.sql")))


def script_problems(folder: Path) -> list[Problem]:
    """Scripts of the suite in `folder` that are not opened: links out of it, pipes, devices."""
    problems = []
    for script in sorted((folder / "databases").glob("*/*.sql")):
        try:
            open_plain(script, LARGEST_SCRIPT, folder).close()
        except (OSError, Unfit) as error:
            wanted = f"a file in the suite's folder of at most {LARGEST_SCRIPT:,} bytes"
            remedy = "put the script itself there"
            problems.append(Problem(str(script), "database", wanted, str(error), remedy))
    return problems


def suite_digest(folder: Path, classifier: Classifier | None = None) -> str:
    """sha256 over each defining file's name, length and bytes.

    The suite's own come first, sorted by name relative to its folder, then its classifier's as
    `classifier/NAME`, wherever they lie.
    """
    total = hashlib.sha256()
    scripts = sorted((folder / "databases").glob("*/*.sql"))
    own = (folder / "items.jsonl", *scripts, folder / "suite.yaml")
    named = [(file.relative_to(folder).as_posix(), file) for file in own]
    if classifier is not None:
        named += [(f"classifier/{f.name}", f) for f in classifier_files(classifier, folder)]
    for name, file in named:
        with file.open("rb") as content:
            # With the length, no file's end can pass for the next one's beginning.
            total.update(f"{name}\0{os.fstat(content.fileno()).st_size}\0".encode())
            hashlib.file_digest(content, lambda: total)
    return total.hexdigest()
