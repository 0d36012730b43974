"""JSON objects read from files that others wrote."""

import json
from pathlib import Path
from typing import Any

from merge_core.errors import Problem

__all__ = ["read_object"]


def read_object(path: Path) -> tuple[dict[str, Any], list[Problem]]:
    """The object in a JSON file, or an empty one and what is wrong with the file."""
    remedy = "fetch or save it again"
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        found = getattr(error, "strerror", None) or str(error)
        return {}, [Problem(str(path), "file", "readable JSON", found, remedy)]
    if not isinstance(value, dict):
        return {}, [Problem(str(path), "file", "a JSON object", type(value).__name__, remedy)]
    return value, []
