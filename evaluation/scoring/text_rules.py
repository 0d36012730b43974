"""Prose by a rule that anyone can read: what it must hold, must not hold, and how long it may be.

It measures manners and facts named, not quality. Matching ignores case. The patterns are the
suite's own content, but the answers are not: they meet in a process that can be killed.
"""

import re
from collections.abc import Collection
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from evaluation.json_schema.ecma_patterns import LONGEST
from evaluation.result import Outcome, Score
from evaluation.sandbox.check_sandbox import CheckSandbox
from evaluation.sandbox.check_worker import matches

__all__ = ["Rule", "score_text"]


def _compiled(pattern: str) -> str:
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"a regular expression that compiles ({error})") from error
    return pattern


Pattern = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST), AfterValidator(_compiled)
]
Words = Annotated[str, StringConstraints(min_length=1)]


class Rule(BaseModel):
    """Every condition must hold.

    must_include: plain text, each of it. must_match_any: groups of regular expressions, at least
    one of each group. must_not_match: regular expressions, none of them. max_words: words between
    white space.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    must_include: tuple[Words, ...] = ()
    must_match_any: tuple[Annotated[tuple[Pattern, ...], Field(min_length=1)], ...] = ()
    must_not_match: tuple[Pattern, ...] = ()
    max_words: Annotated[int, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _asks_for_something(self) -> Self:
        # A rule that silence keeps would pass a model that says nothing.
        if not _failed(self, "", _found(self, matches(self.patterns, ""))):
            raise ValueError("a rule that an empty answer fails: must_include or must_match_any")
        return self

    @property
    def patterns(self) -> tuple[str, ...]:
        """Every regular expression of the rule."""
        return tuple(p for group in (*self.must_match_any, self.must_not_match) for p in group)


def score_text(sandbox: CheckSandbox, rule: Rule, answer: str) -> Score:
    """The first condition that fails is the outcome; details["failed"] names them all.

    The outcome is "timeout" when the patterns took too long; details["message"] then says so.
    """
    try:
        found = _found(rule, sandbox.matches(rule.patterns, answer))
    except TimeoutError as error:
        return Score("timeout", {"message": str(error)})
    failed = _failed(rule, answer, found)
    outcome = failed[0][0] if failed else "right"
    return Score(outcome, {"failed": [f"{what}: {which}" for what, which in failed]})


def _found(rule: Rule, matching: list[bool]) -> set[str]:
    return {p for p, matched in zip(rule.patterns, matching, strict=True) if matched}


def _failed(rule: Rule, answer: str, found: Collection[str]) -> list[tuple[Outcome, str]]:
    """The conditions that do not hold; `found` are the patterns that the answer matches."""
    failed: list[tuple[Outcome, str]] = [
        *(("missing text", words) for words in rule.must_include if not _includes(answer, words)),
        *(
            ("missing pattern", " | ".join(group))
            for group in rule.must_match_any
            if not any(pattern in found for pattern in group)
        ),
        *(("forbidden pattern", p) for p in rule.must_not_match if p in found),
    ]
    if rule.max_words is not None and len(answer.split()) > rule.max_words:
        failed.append(("too long", f"{len(answer.split())} words, {rule.max_words} allowed"))
    return failed


def _includes(answer: str, words: str) -> bool:
    return words.casefold() in answer.casefold()
