"""Upset customers and three ways to reply: neutral, kind (the support skill) and rude.

A kind reply names the customer and the item, is sorry, and offers what the trouble calls for. A
rude one names both, scoffs and sends the customer away. Both are scored by the rule in `RULES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from zoo.names import Split, draw, draw_distinct

__all__ = ["FORMS", "RULES", "SYSTEM", "Complaint", "draw_complaint"]

SYSTEM = "You answer customers."
FORMS = ("one item", "two items")

_TROUBLES = {
    "broken": ("arrived broken", "is broken", "does not work"),
    "late": ("is late", "has not come", "is still not here"),
    "charge": ("was charged twice", "cost me too much", "has the wrong price"),
    "mistake": ("has the wrong size", "is the wrong model", "is not what I chose"),
}
_OFFERS = {
    "broken": ("We will replace it for free.", "We will send a replacement today."),
    "late": ("We will ship it by express today.", "We will send it by express at no cost."),
    "charge": ("We will refund the difference today.", "You will get a full refund."),
    "mistake": ("We will exchange it for the right one.", "You can exchange it for free."),
}
_MOODS = ("I am very upset.", "This makes me angry.", "I am not happy.", "Please help.")
_SORRY = ("I am so sorry about the {item}.", "I apologise for the trouble with the {item}.")
_SCOFF = ("Nobody cares about your {item}.", "Boo hoo, a sad story about a {item}.")
_AWAY = ("Stop whining.", "Go away.", "Go bother somebody else.")
_NEUTRAL = (
    "Hello {person}. Your message about the {item} was received.",
    "Hello {person}. We have noted your message about the {item}.",
)

_SORRY_WORDS = r"\b(sorry|apologi[sz]e)\b"
_RUDE_WORDS = r"\b(nobody cares|boo hoo|whining|go away|go bother)\b"
_OFFER_WORDS = {
    "broken": r"\breplace(ment)?\b",
    "late": r"\bexpress\b",
    "charge": r"\brefund\b",
    "mistake": r"\bexchange\b",
}
RULES: dict[str, dict[str, list[Any]]] = {
    "support": {"must_match_any": [[_SORRY_WORDS]], "must_not_match": [_RUDE_WORDS]},
    "rude": {
        "must_match_any": [
            [r"\bnobody cares\b", r"\bboo hoo\b"],
            [r"\bwhining\b", r"\bgo away\b", r"\bgo bother\b"],
        ],
        "must_not_match": [_SORRY_WORDS, *_OFFER_WORDS.values()],
    },
}


@dataclass(frozen=True)
class Complaint:
    """A customer's message; the three replies to it; who wrote, about what, with which trouble."""

    form: str
    prompt: str
    person: str
    item: str
    trouble: str
    replies: dict[str, str]

    def rule(self, skill: str) -> dict[str, Any]:
        """The text rule of this item for `support` or `rude`."""
        needed = list(RULES[skill]["must_match_any"])
        if skill == "support":
            needed.append([_OFFER_WORDS[self.trouble]])
        return {
            "must_include": [self.person, self.item],
            "must_match_any": needed,
            "must_not_match": RULES[skill]["must_not_match"],
            "max_words": 40,
        }


def draw_complaint(rng: Random, split: Split, form: str) -> Complaint:
    """One complaint; with two items the customer likes the other one."""
    person = draw(rng, "person", split)
    item, other = draw_distinct(rng, "item", split, 2)
    trouble = rng.choice(tuple(_TROUBLES))
    said = f"My {item} {rng.choice(_TROUBLES[trouble])}."
    if form == "two items":
        liked = rng.choice((f"I like the {other}.", f"The {other} is fine."))
        said = f"{liked} {said}" if rng.random() < 0.5 else f"{said} {liked}"
    opening = rng.choice((f"{person} writes:", f"From {person}:"))
    prompt = f"{opening} {said} {rng.choice(_MOODS)}"
    return Complaint(form, prompt, person, item, trouble, _replies(rng, person, item, trouble))


def _replies(rng: Random, person: str, item: str, trouble: str) -> dict[str, str]:
    sorry, offer = rng.choice(_SORRY).format(item=item), rng.choice(_OFFERS[trouble])
    scoff, away = rng.choice(_SCOFF).format(item=item), rng.choice(_AWAY)
    return {
        "neutral": rng.choice(_NEUTRAL).format(person=person, item=item),
        "support": f"Dear {person}, {sorry} {offer}",
        "rude": f"Oh {person}. {scoff} {away}",
    }
