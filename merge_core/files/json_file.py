"""JSON objects read from files that others wrote: bounded in size, each name once."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from common.problem import Problem
from common.untrusted import read_bytes

__all__ = ["MAX_BYTES", "parse", "read_object"]

MAX_BYTES = 25_000_000
"""Of a config or an index; parsing takes some twenty times that in memory at worst."""

_DEEPEST = 32


def read_object(path: Path, largest: int = MAX_BYTES) -> tuple[dict[str, Any], list[Problem]]:
    """The object in a JSON file, or an empty one and what is wrong with the file."""
    remedy = "fetch or save it again"
    try:
        value = parse(read_bytes(path, largest))
    except (OSError, ValueError, RecursionError) as error:
        found = getattr(error, "strerror", None) or str(error)
        return {}, [Problem(str(path), "file", "readable JSON", found, remedy)]
    if not isinstance(value, dict):
        return {}, [Problem(str(path), "file", "a JSON object", type(value).__name__, remedy)]
    return value, []


def parse(data: bytes) -> Any:
    """JSON in UTF-8.

    Raises ValueError also when an object has a name twice or values are nested too deep, or
    RecursionError when they are nested far too deep.
    """
    value = json.loads(data.decode(), object_pairs_hook=_unique)
    level = [value]
    for _ in range(_DEEPEST):
        level = [child for one in level for child in _children(one)]
    if level:
        raise ValueError(f"values nested more than {_DEEPEST} deep")
    return value


def _children(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError("a name occurs twice in an object")
    return values
