"""The JSON scorer judged on the zoo's gold objects, made wrong and respelt.

A mutant that comes out equal to its gold object (two equal values swapped) is excluded: the
objects hold strings, numbers, booleans, null and lists alone, so `json.dumps` tells them apart.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from evaluation.result import Outcome
from evaluation.sandbox.check_sandbox import CheckSandbox
from evaluation.scoring.json_answers import score_json

ITEMS = Path(__file__).parents[3] / "zoo" / "suites" / "json" / "items.jsonl"

Gold = dict[str, Any]
Change = Callable[[Gold, Random], str | None]


class Case(NamedTuple):
    change: str
    schema: dict[str, Any]
    gold: Gold
    answer: str


def holders(value: Any) -> Iterator[dict[str, Any]]:
    """The object and every object in it."""
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from holders(child)


def place(gold: Gold, rng: Random, *kinds: type) -> tuple[dict[str, Any], str] | None:
    """Where a value of one of the types stands: its object and its key."""
    places = [(o, k) for o in holders(gold) for k, v in o.items() if type(v) in kinds]
    return rng.choice(places) if places else None


def put(gold: Gold, rng: Random, kind: type, new: Callable[[Any], Any]) -> str | None:
    if (found := place(gold, rng, kind)) is None:
        return None
    holder, key = found
    holder[key] = new(holder[key])
    return json.dumps(gold)


def another_integer(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, int, lambda n: n + rng.choice((-1, 1, 10, 1000)))


def another_decimal(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, float, lambda n: rng.choice((n + 0.1, round(n), -n)))


def another_boolean(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, bool, lambda b: not b)


def another_text(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, str, lambda t: rng.choice((t.lower(), t[:-1], t + " ", "")))


def number_as_text(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, rng.choice((int, float)), str)


def boolean_as_number(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, bool, int)


def text_as_list(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, str, lambda t: [t])


def value_as_null(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, rng.choice((int, float, str, bool, list, dict)), lambda _: None)


def null_as_text(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, type(None), lambda _: rng.choice(("", "null", "none")))


def lose_key(gold: Gold, rng: Random) -> str | None:
    holder = rng.choice(list(holders(gold)))
    del holder[rng.choice(list(holder))]
    return json.dumps(gold)


def add_key(gold: Gold, rng: Random) -> str | None:
    rng.choice(list(holders(gold)))["extra"] = rng.choice((None, 0, "x", []))
    return json.dumps(gold)


def rename_key(gold: Gold, rng: Random) -> str | None:
    holder = rng.choice(list(holders(gold)))
    key = rng.choice(list(holder))
    holder[rng.choice((key.upper(), key + "s", key[:-1]))] = holder.pop(key)
    return json.dumps(gold)


def swap_values(gold: Gold, rng: Random) -> str | None:
    one, other = rng.sample(list(gold), 2)
    gold[one], gold[other] = gold[other], gold[one]
    return json.dumps(gold)


def lift_nested(gold: Gold, rng: Random) -> str | None:
    if (found := place(gold, rng, dict)) is None:
        return None
    holder, key = found
    holder.update(holder.pop(key))
    return json.dumps(gold)


def turn_list(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, list, lambda items: items[::-1])


def lose_element(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, list, lambda items: items[:-1])


def double_element(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, list, lambda items: [*items, items[-1]])


def break_syntax(gold: Gold, rng: Random) -> str | None:
    text = json.dumps(gold)
    return rng.choice(
        (text[:-1], text + "}", text.replace('"', "'"), text[:-1] + ",}", text + " ok")
    )


def tell_key_twice(gold: Gold, rng: Random) -> str | None:
    return f'{json.dumps(gold)[:-1]}, "{rng.choice(list(gold))}": 0}}'


WRONG: tuple[Change, ...] = (
    another_integer,
    another_decimal,
    another_boolean,
    another_text,
    number_as_text,
    boolean_as_number,
    text_as_list,
    value_as_null,
    null_as_text,
    lose_key,
    add_key,
    rename_key,
    swap_values,
    lift_nested,
    turn_list,
    lose_element,
    double_element,
    break_syntax,
    tell_key_twice,
)


def shuffle_keys(gold: Gold, rng: Random) -> str | None:
    for holder in list(holders(gold)):
        keys = rng.sample(list(holder), len(holder))
        holder.update({key: holder.pop(key) for key in keys})
    return json.dumps(gold)


def space_out(gold: Gold, rng: Random) -> str | None:
    return rng.choice(("\n", "\t", " ")) + json.dumps(gold, indent=rng.randint(0, 4)) + "\r\n"


def close_up(gold: Gold, _: Random) -> str | None:
    return json.dumps(gold, separators=(",", ":"))


def escape_text(gold: Gold, _: Random) -> str | None:
    """Every letter of keys and texts as \\uXXXX."""
    letters = {letter: f"\\u{ord(letter):04x}" for letter in "aeiounrstdlm"}
    text = json.dumps(gold)
    for word in ("true", "false", "null"):
        text = text.replace(f" {word}", f" {word.upper()}")
    text = text.translate(str.maketrans(letters))
    for word in ("true", "false", "null"):
        text = text.replace(f" {word.upper()}", f" {word}")
    return text


def integer_as_decimal(gold: Gold, rng: Random) -> str | None:
    return put(gold, rng, int, float)


def number_with_exponent(gold: Gold, rng: Random) -> str | None:
    found = place(gold, rng, int, float)
    if found is None:
        return None
    holder, key = found
    number, holder[key] = holder[key], "HERE"
    return json.dumps(gold).replace('"HERE"', rng.choice((f"{number}e0", f"{number}E+00")))


EQUAL: tuple[Change, ...] = (
    shuffle_keys,
    space_out,
    close_up,
    escape_text,
    integer_as_decimal,
    number_with_exponent,
)


def cases(changes: Sequence[Change], per_change: int) -> list[Case]:
    """So many answers of each change, from gold objects drawn at random."""
    items = [json.loads(line) for line in ITEMS.read_text("utf-8").splitlines()]
    rng = Random(0)
    found = []
    for change in changes:
        made = (
            Case(change.__name__, item["schema"], item["gold"], answer)
            for item in rng.sample(items, len(items))
            if (answer := change(json.loads(json.dumps(item["gold"])), rng)) is not None
        )
        found += [case for case, _ in zip(made, range(per_change), strict=False)]
    assert {case.change for case in found} == {change.__name__ for change in changes}
    return found


def same(case: Case) -> bool:
    """Whether a mutant spells its gold object, by `json` alone."""
    try:
        pairs = json.loads(case.answer, object_pairs_hook=lambda pairs: pairs)
        twice = len({key for key, _ in pairs}) < len(pairs)
        value = json.loads(case.answer)
    except ValueError:
        return False
    spelt = (json.dumps(each, sort_keys=True) for each in (value, case.gold))
    return not twice and len(set(spelt)) == 1


def outcomes(found: Sequence[Case]) -> Iterator[tuple[Case, Outcome]]:
    with CheckSandbox() as sandbox:
        for case in found:
            yield case, score_json(sandbox, case.schema, case.gold, case.answer).outcome


def test_at_least_98_in_100_mutants_are_marked_wrong() -> None:
    mutants = cases(WRONG, per_change=60)
    judged = [case for case in mutants if not same(case)]
    missed = [case for case, outcome in outcomes(judged) if outcome == "right"]
    print(f"{len(judged)} of {len(mutants)} mutants differ, {len(missed)} missed")
    assert len(judged) >= max(500, 0.98 * len(mutants))
    assert len(missed) <= 0.02 * len(judged), Counter(case.change for case in missed)


def test_at_least_99_in_100_respelt_objects_are_marked_right() -> None:
    respelt = cases(EQUAL, per_change=100)
    missed = [case for case, outcome in outcomes(respelt) if outcome != "right"]
    print(f"{len(respelt)} respelt, {len(missed)} missed")
    assert len(respelt) >= 500
    assert len(missed) <= 0.01 * len(respelt), Counter(case.change for case in missed)
