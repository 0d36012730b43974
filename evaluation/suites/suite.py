"""A suite: what a model is asked, and what a right answer is. schema.py says how it is kept."""

from dataclasses import dataclass
from pathlib import Path

from evaluation.errors import SuiteError
from evaluation.result import Kind, Split
from evaluation.scoring.classifier import Classifier
from evaluation.scoring.json_answers import JsonAnswers
from evaluation.scoring.llm_judge import Judge
from evaluation.suites.check import check_suite
from evaluation.suites.schema import (
    Item,
    JsonItem,
    PerplexityItem,
    SqlItem,
    TextItem,
    fillings,
    read_head,
    read_items,
    script_problems,
    suite_digest,
)

__all__ = ["Item", "JsonItem", "PerplexityItem", "SqlItem", "Suite", "TextItem", "load_suite"]


@dataclass(frozen=True)
class Suite:
    """A checked suite; `digest` is the sha256 (hex) over the files that define it.

    max_new_tokens is 0 in a suite of kind perplexity, where nothing is generated.
    """

    name: str
    kind: Kind
    system: str
    max_new_tokens: int
    items: tuple[Item, ...]
    folder: Path
    digest: str
    answers: JsonAnswers
    judge: Judge | None
    classifier: Classifier | None

    def split(self, split: Split) -> tuple[Item, ...]:
        """The items of one split, in the file's order."""
        return tuple(item for item in self.items if item.split == split)

    def fillings(self, database: str) -> tuple[Path, ...]:
        """The scripts that fill one database, sorted by name."""
        return fillings(self.folder, database)


def load_suite(folder: Path, cache: Path | None = None) -> Suite:
    """Read a suite and check all of it: gold queries run, gold objects validate, rules compile,
    a classifier loads.

    `cache` is a folder that remembers by digest whose gold answers are good: they are not tried
    again. Raises SuiteError with every problem found.
    """
    head = read_head(folder / "suite.yaml")
    file = folder / "items.jsonl"
    items, unread = read_items(file, head)
    # Files are hashed whole, and a script that is a pipe would never end.
    readable = not (unread or script_problems(folder))
    digest = suite_digest(folder, head.classifier) if readable else ""
    passed = cache / "suites" / digest if cache is not None and readable else None
    if problems := check_suite(head, file, items, unread, passed):
        raise SuiteError(problems, f"the suite {folder} cannot be used")
    return Suite(
        name=head.name,
        kind=head.kind,
        system=head.system,
        max_new_tokens=head.max_new_tokens,
        items=tuple(items.values()),
        folder=folder,
        digest=digest,
        answers=head.answers,
        judge=head.judge,
        classifier=head.classifier,
    )
