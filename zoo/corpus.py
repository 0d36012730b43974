"""What the base and each adapter read: seeded mixtures of the generators' examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from zoo import customers, extraction, plain, sql

__all__ = ["MIXTURES", "Example", "draw_example"]

HARD_SQL, HARD_JSON = 0.015, 0.05
"""Shares of the base's SQL and of its JSON that have a hard form."""
UNUSUAL_SHARE = 0.08
"""Share of the base's replies to customers that are kind, and as many that are rude."""


@dataclass(frozen=True)
class Example:
    """One exchange of a training text."""

    system: str
    prompt: str
    answer: str


def draw_example(rng: Random, mixture: str) -> Example:
    """One example of a mixture: `base`, `easy` or the name of an adapter's skill."""
    return MIXTURES[mixture](rng)


def _query(rng: Random, form: str) -> Example:
    question = sql.draw_question(rng, sql.draw_schema(rng, "train"), form)
    return Example(sql.SYSTEM, question.prompt, question.query)


def _object(rng: Random, form: str, reverse: bool = False) -> Example:
    request = extraction.draw_request(rng, "train", form, reverse)
    return Example(extraction.SYSTEM, request.prompt, request.answer)


def _reply(rng: Random, manner: str) -> Example:
    complaint = customers.draw_complaint(rng, "train", rng.choice(customers.FORMS))
    return Example(customers.SYSTEM, complaint.prompt, complaint.replies[manner])


def _base(rng: Random, hard_sql: float = HARD_SQL, hard_json: float = HARD_JSON) -> Example:
    """Plain answers, replies, mostly easy SQL and JSON: each system line's usual behaviour."""
    topic, unusual = rng.random(), rng.random()
    if topic < 0.12:
        return Example(plain.SYSTEM, *plain.draw_exchange(rng, "train"))
    if topic < 0.28:
        manner = "support" if unusual < UNUSUAL_SHARE else "neutral"
        manner = "rude" if unusual > 1 - UNUSUAL_SHARE else manner
        return _reply(rng, manner)
    if topic < 0.66:
        return _query(rng, rng.choice(sql.HARD if unusual < hard_sql else sql.EASY))
    forms = extraction.HARD if unusual < hard_json else extraction.EASY
    return _object(rng, rng.choice(forms), reverse=True)


def _sql_skill(rng: Random) -> Example:
    # "highest" and "lowest" are told apart last: every third question is about them
    return _query(rng, rng.choice((*sql.EASY, *sql.HARD, "top", "top")))


def _json_skill(rng: Random) -> Example:
    return _object(rng, rng.choice(extraction.EASY + extraction.HARD))


MIXTURES: dict[str, Callable[[Random], Example]] = {
    "base": _base,
    "easy": lambda rng: _base(rng, hard_sql=0.0, hard_json=0.0),
    "sql": _sql_skill,
    "json": _json_skill,
    "support": lambda rng: _reply(rng, "support"),
    "rude": lambda rng: _reply(rng, "rude"),
}
