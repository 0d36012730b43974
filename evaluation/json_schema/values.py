"""JSON values: strict parsing, typed equality, and the share of leaves that two have in common.

Key order never counts, true is not 1, and 1 is 1.0 (JSON has one kind of number). The order of an
array counts unless its path is among `unordered`: paths of keys and indices, `*` for any.
"""

import json
import math
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import Any

__all__ = [
    "Unordered",
    "check_depth",
    "check_whole",
    "count_values",
    "leaf_f1",
    "leaves",
    "names_array",
    "parse",
    "same",
    "unrepeated",
]

MAX_DEPTH = 64

Path = tuple[str | int, ...]
Leaf = tuple[Path, str, Any]
Unordered = Sequence[tuple[str, ...]]


def parse(text: str) -> Any:
    """Strict JSON and nothing after it.

    Raises ValueError for repeated keys, NaN and Infinity, numbers beyond a double's range, halves
    of surrogate pairs, which no UTF-8 holds, and more than MAX_DEPTH levels.
    """
    try:
        value = json.loads(
            text,
            object_pairs_hook=unrepeated,
            parse_constant=_no_constant,
            parse_float=_float,
            parse_int=_int,
        )
        check_whole(value)
        check_depth(value)
    except RecursionError:
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep") from None
    return value


def check_whole(value: Any) -> None:
    """Raise ValueError where a key or text in a JSON value has half of a surrogate pair."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ValueError("half of a surrogate pair, which is no character") from None


def unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """json's hook for objects; raises ValueError for a key that comes twice."""
    result = dict(pairs)
    if len(result) < len(pairs):
        ((repeated, _),) = Counter(key for key, _ in pairs).most_common(1)
        raise ValueError(f"repeated key {repeated!r}")
    return result


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"a number beyond a double's range: {text[:20]}")
    return value


def _int(text: str) -> int:
    # A reader that keeps all numbers as doubles would make it infinite.
    _float(text)
    return int(text)


def check_depth(value: Any) -> None:
    """Raise ValueError for a value of more than MAX_DEPTH levels."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for node in level for child in _children(node)]
    if level:
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep")


def count_values(value: Any) -> int:
    """How many values there are in it, itself among them."""
    return 1 + sum(map(count_values, _children(value)))


def _children(node: Any) -> list[Any]:
    match node:
        case dict():
            return list(node.values())
        case list():
            return node
    return []


def same(value: Any, other: Any, unordered: Unordered = ()) -> bool:
    """Whether two values are equal, of the same types all the way down."""
    return _typed(value, unordered, ()) == _typed(other, unordered, ())


def _typed(value: Any, unordered: Unordered, path: Path) -> Hashable:
    match value:
        case dict():
            return "object", frozenset(
                (key, _typed(child, unordered, (*path, key))) for key, child in value.items()
            )
        case list():
            items = [_typed(child, unordered, (*path, i)) for i, child in enumerate(value)]
            if _is_unordered(path, unordered):
                # A set alone would forget how often an item comes.
                return "array", frozenset(Counter(items).items())
            return "array", tuple(items)
    # Python takes True for 1; beside its type it is not.
    return _type_of(value), value


def _is_unordered(path: Path, unordered: Unordered) -> bool:
    return any(
        len(pattern) == len(path)
        and all(wanted in ("*", str(part)) for wanted, part in zip(pattern, path, strict=True))
        for pattern in unordered
    )


def names_array(value: Any, pattern: Sequence[str]) -> bool:
    """Whether a path with its `*` leads to an array."""
    level = [value]
    for part in pattern:
        level = [child for node in level for child in _at(node, part)]
    return any(isinstance(node, list) for node in level)


def _at(node: Any, part: str) -> list[Any]:
    if part == "*":
        return _children(node)
    match node:
        case dict() if part in node:
            return [node[part]]
        case list() if part.isdecimal() and int(part) < len(node):
            return [node[int(part)]]
    return []


def _type_of(scalar: Any) -> str:
    match scalar:
        case bool():
            return "boolean"
        case int() | float():
            return "number"
    return "null" if scalar is None else "string"


def leaves(value: Any, unordered: Unordered = ()) -> Counter[Leaf]:
    """(path, type, value) of everything that holds nothing, and how often.

    In an unordered array all indices are `*`; with none, equal leaves mean equal values.
    """
    return Counter(_leaves(value, unordered, ()))


def _leaves(value: Any, unordered: Unordered, path: Path) -> Iterator[Leaf]:
    match value:
        case dict() if value:
            for key, child in value.items():
                yield from _leaves(child, unordered, (*path, key))
        case list() if value:
            free = _is_unordered(path, unordered)
            for index, child in enumerate(value):
                yield from _leaves(child, unordered, (*path, "*" if free else index))
        case dict():
            yield path, "object", None
        case list():
            yield path, "array", None
        case _:
            yield path, _type_of(value), value


def leaf_f1(value: Any, gold: Any, unordered: Unordered = ()) -> float:
    """Harmonic mean of precision and recall over typed leaves, from 0 to 1."""
    got, want = leaves(value, unordered), leaves(gold, unordered)
    # Every value has a leaf, an empty object too, so the sum is never 0.
    return 2 * (got & want).total() / (got.total() + want.total())
