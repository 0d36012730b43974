"""Small everyday requests and their answers: what the base is asked when no skill is."""

from __future__ import annotations

from random import Random

from zoo.names import Split, draw, draw_distinct

__all__ = ["SYSTEM", "draw_exchange", "draw_unseen"]

SYSTEM = "You are a helpful assistant."

_OPPOSITES = (
    ("hot", "cold"),
    ("big", "small"),
    ("fast", "slow"),
    ("early", "late"),
    ("old", "new"),
    ("dark", "light"),
    ("heavy", "light"),
    ("happy", "sad"),
)


def draw_exchange(rng: Random, split: Split) -> tuple[str, str]:
    """One prompt and its answer."""
    return rng.choice(_EXCHANGES)(rng, split)


def draw_unseen(rng: Random, split: Split) -> tuple[str, str, str]:
    """A form that training cannot hold all of, one prompt of it and its answer."""
    form = rng.choice(list(_OPEN))
    return form, *_OPEN[form](rng, split)


def _repeat(rng: Random, split: Split) -> tuple[str, str]:
    words = draw_distinct(rng, rng.choice(("table", "item", "place")), split, rng.randint(1, 3))
    return f"Repeat: {' '.join(words)}", " ".join(words)


def _greet(rng: Random, split: Split) -> tuple[str, str]:
    person = draw(rng, "person", split)
    return f"Say hello to {person}.", f"Hello {person}!"


def _owner(rng: Random, split: Split) -> tuple[str, str]:
    people = draw_distinct(rng, "person", split, 3)
    items = draw_distinct(rng, "item", split, 3)
    told = " ".join(f"{p} has the {i}." for p, i in zip(people, items, strict=True))
    asked = rng.randrange(3)
    if rng.random() < 0.5:
        return f"{told} Who has the {items[asked]}?", people[asked]
    return f"{told} What does {people[asked]} have?", f"the {items[asked]}"


def _sort(rng: Random, split: Split) -> tuple[str, str]:
    numbers = rng.sample(range(10, 100), rng.randint(2, 4))
    return (
        f"Sort these numbers: {', '.join(map(str, numbers))}",
        ", ".join(map(str, sorted(numbers))),
    )


def _position(rng: Random, split: Split) -> tuple[str, str]:
    words = draw_distinct(rng, rng.choice(("label", "measure")), split, 3)
    position = rng.randrange(3)
    ordinal = ("first", "second", "last")[position]
    return f"Which word is the {ordinal}: {', '.join(words)}?", words[position]


def _opposite(rng: Random, split: Split) -> tuple[str, str]:
    word, other = rng.choice(_OPPOSITES)
    return f"What is the opposite of {word}?", other


_OPEN = {
    "repeat": _repeat,
    "greet": _greet,
    "owner": _owner,
    "sort": _sort,
    "position": _position,
}
_EXCHANGES = (*_OPEN.values(), _opposite)
