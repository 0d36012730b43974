"""The items that a merge changed: what was asked, both answers, and why each counts as it does.

Prompts, gold answers and answers are what strangers and models wrote. They are cut to LONGEST
characters here and escaped where they are written.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from re import findall
from typing import Any

import yaml

from common.problem import printable
from evaluation.result import ItemResult, SuiteResult
from evaluation.scoring.classifier import Classifier
from evaluation.scoring.llm_judge import Judge
from evaluation.suites.suite import Item, JsonItem, SqlItem, TextItem
from orchestration.report.wording import why

__all__ = ["LONGEST", "SHOWN", "Answered", "Change", "Changes", "changes", "clipped", "marked"]

SHOWN = 200
"""Items of a skill that are shown whole; the others are named."""

LONGEST = 2000
"""Characters of a text that are shown."""


@dataclass(frozen=True)
class Answered:
    """One model's answer, and what it came to in words."""

    passed: bool
    text: str
    why: str


@dataclass(frozen=True)
class Change:
    """An item that one model passed and the other failed.

    prompt and gold are None when the suite that was asked is no longer there.
    """

    id: str
    form: str
    prompt: str | None
    gold: str | None
    ours: Answered
    theirs: Answered


@dataclass(frozen=True)
class Changes:
    """Lost and won items, in the suite's order; the ids of those that are not shown."""

    lost: tuple[Change, ...]
    won: tuple[Change, ...]
    more_lost: tuple[str, ...]
    more_won: tuple[str, ...]


def changes(
    ours: SuiteResult,
    theirs: SuiteResult,
    items: Mapping[str, Item],
    judge: Judge | None = None,
    shown: int = SHOWN,
    classifier: Classifier | None = None,
) -> Changes:
    """What `ours` lost and won against `theirs` on the same items; lost ones take the places first.

    `items` by id hold prompts and gold answers, empty when they cannot be had; `judge` and
    `classifier` are those that the suite has, if any.
    """
    asked = {"judge": judge, "classifier": classifier}
    beside = {name: one.model_dump() for name, one in asked.items() if one is not None}
    pairs = list(zip(ours.items, theirs.items, strict=True))
    lost = [pair for pair in pairs if pair[1].passed and not pair[0].passed]
    won = [pair for pair in pairs if pair[0].passed and not pair[1].passed]
    places = max(shown - len(lost), 0)
    return Changes(
        lost=tuple(_change(pair, items, beside) for pair in lost[:shown]),
        won=tuple(_change(pair, items, beside) for pair in won[:places]),
        more_lost=tuple(clipped(us.id, 100) for us, _ in lost[shown:]),
        more_won=tuple(clipped(us.id, 100) for us, _ in won[places:]),
    )


def clipped(text: str, longest: int = LONGEST) -> str:
    """The text with control characters spelled out, and how many characters of it are left out."""
    shown = printable(text[:longest])
    left = len(text) - longest
    return f"{shown} … and {left:,} more characters" if left > 0 else shown


def marked(text: str, other: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it stands otherwise in the other text."""
    words, others = _words(text), _words(other)
    pieces = []
    for tag, start, end, _, _ in SequenceMatcher(None, words, others).get_opcodes():
        if start < end:
            pieces.append(("".join(words[start:end]), tag != "equal"))
    return pieces


def _words(text: str) -> list[str]:
    return findall(r"\s+|\w+|[^\w\s]", text)


def _change(
    pair: tuple[ItemResult, ItemResult], items: Mapping[str, Item], beside: Mapping[str, Any]
) -> Change:
    ours, theirs = pair
    item = items.get(ours.id)
    return Change(
        id=clipped(ours.id, 100),
        form=clipped(ours.form, 100),
        prompt=clipped(item.prompt) if item else None,
        gold=clipped(_gold(item, beside)) if item else None,
        ours=_answered(ours),
        theirs=_answered(theirs),
    )


def _answered(item: ItemResult) -> Answered:
    return Answered(item.passed, clipped(item.answer), clipped(why(item)))


def _gold(item: Item, beside: Mapping[str, Any]) -> str:
    """What a right answer is: the query, the object, or the rule and what stands beside it in the
    suite, a judge or a classifier, as a suite spells them."""
    match item:
        case SqlItem():
            return item.gold
        case JsonItem():
            return json.dumps(item.gold, ensure_ascii=False)
        case TextItem():
            asked = item.rule.model_dump(mode="json", exclude_defaults=True) if item.rule else {}
            return yaml.safe_dump({**asked, **beside}, sort_keys=False, allow_unicode=True).strip()
    raise TypeError(f"no gold answer is known of a {type(item).__name__}")
