"""JSON on a ladder: it parses, it is valid under its schema, its leaves agree, it is the same.

The headline is exact equality of typed values: key order is ignored, array order counts, true is
not 1, and 1 is 1.0 (JSON has one kind of number). `valid` and `leaf_f1` stand beside it; validity
alone can be had with a constant answer. Schemas are the suite's own content and trusted: the
running time of their patterns is not bounded, but nothing is fetched for a `$ref`.
"""

import json
import math
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from evaluation.errors import Problem
from evaluation.result import Score

__all__ = ["gold_problems", "leaf_f1", "leaves", "parse", "score_json"]

MAX_DEPTH = 64
FORMATS = Draft202012Validator.FORMAT_CHECKER
DATA_KEYWORDS = ("const", "default", "enum", "examples")

Leaf = tuple[tuple[str | int, ...], str, Any]


def score_json(schema: dict[str, Any], gold: Any, answer: str) -> Score:
    """Take an answer up the ladder. details: valid, leaf_f1 and, where it stopped, a message."""
    try:
        value = parse(answer)
    except ValueError as error:
        return Score("not json", {"valid": False, "leaf_f1": 0.0, "message": str(error)})
    details: dict[str, Any] = {"valid": True, "leaf_f1": leaf_f1(value, gold)}
    if fault := _schema_fault(schema, value):
        return Score("schema", {**details, "valid": False, "message": fault})
    return Score("right" if leaves(value) == leaves(gold) else "wrong values", details)


def parse(text: str) -> Any:
    """Strict JSON and nothing after it.

    Raises ValueError for repeated keys, NaN and Infinity, numbers beyond a double's range, and more
    than MAX_DEPTH levels.
    """
    try:
        value = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_no_constant,
            parse_float=_float,
            parse_int=_int,
        )
    except RecursionError:
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep") from None
    _check_depth(value)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"repeated key {next(key for key in keys if keys.count(key) > 1)!r}")
    return result


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"a number beyond a double's range: {text[:20]}")
    return value


def _int(text: str) -> int:
    _float(text)
    return int(text)


def _check_depth(value: Any) -> None:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [child for node in level for child in _children(node)]
    if level:
        raise ValueError(f"nested more than {MAX_DEPTH} levels deep")


def _children(node: Any) -> list[Any]:
    match node:
        case dict():
            return list(node.values())
        case list():
            return node
    return []


def leaves(value: Any) -> set[Leaf]:
    """(path, type, value) of everything that holds nothing; equal sets mean equal values."""
    return set(_leaves(value, ()))


def _leaves(value: Any, path: tuple[str | int, ...]) -> Iterator[Leaf]:
    match value:
        case dict() if value:
            for key, child in value.items():
                yield from _leaves(child, (*path, key))
        case list() if value:
            for index, child in enumerate(value):
                yield from _leaves(child, (*path, index))
        case dict():
            yield path, "object", None
        case list():
            yield path, "array", None
        case bool():
            yield path, "boolean", value
        case int() | float():
            yield path, "number", value
        case _:
            yield path, "null" if value is None else "string", value


def leaf_f1(value: Any, gold: Any) -> float:
    """Harmonic mean of precision and recall over typed leaves, from 0 to 1."""
    got, want = leaves(value), leaves(gold)
    return 2 * len(got & want) / (len(got) + len(want))


def _schema_fault(schema: dict[str, Any], value: Any) -> str | None:
    """The first way in which a value breaks its schema; an empty registry fetches nothing."""
    validator = Draft202012Validator(schema, format_checker=FORMATS, registry=Registry())
    try:
        error = min(validator.iter_errors(value), key=lambda e: e.json_path, default=None)
    except RecursionError:
        return "$: the schema refers to itself without end"
    return f"{error.json_path}: {error.message}" if error is not None else None


def gold_problems(where: str, schema: dict[str, Any], gold: Any) -> list[Problem]:
    """What keeps a schema and its gold object from scoring answers."""
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        found = f"{error.json_path}: {error.message}"
        return [Problem(where, "schema", "a Draft 2020-12 schema", found, "correct the schema")]
    problems = list(_unsupported(where, schema))
    try:
        parse(json.dumps(gold))
    except ValueError as error:
        wanted, remedy = "an object that an answer can equal", "correct the gold object"
        problems.append(Problem(where, "gold", wanted, str(error), remedy))
    if not problems and (fault := _schema_fault(schema, gold)):
        remedy = "correct the gold object or the schema"
        problems = [Problem(where, "gold", "an object valid under its schema", fault, remedy)]
    return problems


def _unsupported(where: str, schema: dict[str, Any]) -> Iterator[Problem]:
    """References that lead nowhere or outside, and formats that would pass unchecked."""
    resolver = Registry().with_resource("", DRAFT202012.create_resource(schema)).resolver()
    for key, value in _keywords(schema):
        if key in ("$ref", "$dynamicRef"):
            try:
                resolver.lookup(value)
            except Unresolvable:
                remedy = "put the definition under $defs"
                yield Problem(where, key, "a reference within the schema", value, remedy)
        if key == "format" and value not in FORMATS.checkers:
            wanted = f"one of {', '.join(sorted(FORMATS.checkers))}"
            yield Problem(where, key, wanted, value, "use a pattern instead")


def _keywords(schema: Any) -> Iterator[tuple[str, str]]:
    """Every key of a schema that holds a string, however deep, but not of the data in it."""
    match schema:
        case dict():
            for key, value in schema.items():
                if isinstance(value, str):
                    yield key, value
                if key not in DATA_KEYWORDS:
                    yield from _keywords(value)
        case list():
            for child in schema:
                yield from _keywords(child)
