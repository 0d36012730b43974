"""A shape and a text, and the JSON object that holds the text's values in that shape.

Easy form: flat (words and whole numbers). Hard forms: nested, list, optional (booleans, nulls and
fractions) and mixed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from random import Random
from typing import Any

from zoo.names import Split, draw, draw_distinct

__all__ = ["EASY", "HARD", "SYSTEM", "Request", "draw_request"]

SYSTEM = "You extract JSON."
EASY = ("flat",)
HARD = ("nested", "list", "optional", "mixed")

_KINDS = {
    "flat": ("word", "whole"),
    "nested": ("word", "whole", "object"),
    "list": ("word", "whole", "words"),
    "optional": ("word", "whole", "boolean", "fraction", "null"),
    "mixed": ("word", "whole", "boolean", "fraction", "null", "words", "object"),
}
_NEEDED = {"flat": (), "nested": ("object",), "list": ("words",), "optional": ("boolean", "null")}


@dataclass(frozen=True)
class Request:
    """A prompt, the object that answers it, and the object's JSON Schema (2020-12)."""

    form: str
    prompt: str
    gold: dict[str, Any]
    schema: dict[str, Any]

    @property
    def answer(self) -> str:
        """The object as text, keys in the shape's order."""
        return json.dumps(self.gold)


@dataclass(frozen=True)
class _Field:
    """One key: the sentence that tells its value, and how its type reads in shape and schema."""

    key: str
    value: Any
    sentence: str
    shape: str
    schema: dict[str, Any]


def draw_request(rng: Random, split: Split, form: str, reverse: bool = False) -> Request:
    """One request of the given form, its text in another order and with a sentence too many.

    With `reverse` half of the sentences tell a word before its key: harder to copy, for the base.
    """
    kinds = _draw_kinds(rng, form)
    keys = _draw_keys(rng, split, len(kinds) + 1)
    fields = [
        _FIELDS[kind](rng, split, key, reverse) for kind, key in zip(kinds, keys[1:], strict=True)
    ]
    extra = _FIELDS[rng.choice(("word", "whole"))](rng, split, keys[0], reverse)
    sentences = [field.sentence for field in (*fields, extra)]
    rng.shuffle(sentences)
    shape = ", ".join(f'"{field.key}": {field.shape}' for field in fields)
    prompt = f"Fill {{{shape}}}\n{' '.join(sentences)}"
    gold = {field.key: field.value for field in fields}
    return Request(form, prompt, gold, _object_schema(fields))


def _draw_kinds(rng: Random, form: str) -> list[str]:
    """Two or three fields when flat, else three or four, with what the form is named for."""
    if form == "flat":
        return rng.choices(_KINDS[form], k=rng.randint(2, 3))
    needed = _NEEDED.get(form) or tuple(rng.sample(("object", "words", "boolean", "null"), 2))
    others = rng.choices(("word", "whole", "fraction"), k=rng.randint(3, 4) - len(needed))
    kinds = [*needed, *(kind for kind in others if kind in _KINDS[form])]
    kinds += rng.choices(("word", "whole"), k=max(0, 3 - len(kinds)))
    rng.shuffle(kinds)
    return kinds


def _draw_keys(rng: Random, split: Split, count: int) -> list[str]:
    """Distinct keys from the label and measure words."""
    keys: dict[str, None] = {}
    while len(keys) < count:
        keys[draw(rng, rng.choice(("label", "measure")), split)] = None
    return list(keys)


def _object_schema(fields: list[_Field]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.key: field.schema for field in fields},
        "required": [field.key for field in fields],
        "additionalProperties": False,
    }


def _word(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    value = draw(rng, rng.choice(("person", "place")), split)
    told, turned = f"The {key} is {value}.", f"{value} is the {key}."
    sentence = rng.choice((told, turned if reverse else told))
    return _Field(key, value, sentence, "string", {"type": "string"})


def _whole(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    value = rng.randint(2, 999)
    sentence = rng.choice((f"The {key} is {value}.", f"There is a {key} of {value}."))
    return _Field(key, value, sentence, "integer", {"type": "integer"})


def _fraction(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    value = (10 * rng.randint(11, 99) + rng.randint(1, 9)) / 10
    return _Field(key, value, f"The {key} is {value}.", "number", {"type": "number"})


def _boolean(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    value = rng.random() < 0.5
    said = rng.choice(("true", "right") if value else ("false", "wrong"))
    return _Field(key, value, f"The {key} is {said}.", "boolean", {"type": "boolean"})


def _null(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    """A value that the text does not give, of a type that allows null."""
    kind = rng.choice(("string", "integer"))
    sentence = rng.choice((f"The {key} is unknown.", f"Nobody knows the {key}."))
    return _Field(key, None, sentence, f"{kind} or null", {"type": [kind, "null"]})


def _words(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    values = draw_distinct(rng, rng.choice(("person", "place")), split, 2)
    said = " and ".join(values)
    told, turned = f"The {key} list has {said}.", f"{said} are in the {key} list."
    sentence = rng.choice((told, turned if reverse else told))
    return _Field(key, values, sentence, "[string]", {"type": "array", "items": {"type": "string"}})


def _object(rng: Random, split: Split, key: str, reverse: bool) -> _Field:
    """An object of a word and a whole number."""
    inner = _draw_keys(rng, split, 3)
    first, second = (name for name in inner if name != key) if key in inner else inner[:2]
    word, whole = draw(rng, rng.choice(("person", "place")), split), rng.randint(2, 99)
    sentence = f"The {key} has {first} {word} and {second} {whole}."
    schema = {
        "type": "object",
        "properties": {first: {"type": "string"}, second: {"type": "integer"}},
        "required": [first, second],
        "additionalProperties": False,
    }
    shape = f'{{"{first}": string, "{second}": integer}}'
    return _Field(key, {first: word, second: whole}, sentence, shape, schema)


_FIELDS = {
    "word": _word,
    "whole": _whole,
    "fraction": _fraction,
    "boolean": _boolean,
    "null": _null,
    "words": _words,
    "object": _object,
}
