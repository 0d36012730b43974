"""The child process in which values are checked against their schemas, and texts by patterns.

Started by its path with `python -I`. sys.argv[1] holds the limits as JSON. It says {"ready": true}
once, and answers each line of stdin: {"schema": ..., "value": ...} by {"found": null} or {"found":
"the first way in which the value breaks the schema"}, {"patterns": [...], "text": ...} by {"found":
[whether the text has a match, ...]}.
"""

import json
import re
import resource
import signal
import sys
from collections.abc import Sequence
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry

__all__ = ["main", "matches"]

LONGEST_FAULT = 500
FORMATS = Draft202012Validator.FORMAT_CHECKER


def _fault(schema: dict[str, Any], value: Any) -> str | None:
    """An empty registry fetches nothing for a `$ref`."""
    validator = Draft202012Validator(schema, format_checker=FORMATS, registry=Registry())
    try:
        error = min(validator.iter_errors(value), key=lambda e: e.json_path, default=None)
    except RecursionError:
        return "$: the schema refers to itself without end"
    except MemoryError:
        return "$: the check takes more memory than it may"
    return f"{error.json_path}: {error.message}"[:LONGEST_FAULT] if error is not None else None


def matches(patterns: Sequence[str], text: str) -> list[bool]:
    """Which of the regular expressions are found in a text; case does not count."""
    return [re.search(pattern, text, re.IGNORECASE) is not None for pattern in patterns]


def main() -> None:
    """Limit this process, then answer requests until stdin closes."""
    limits: dict[str, int] = json.loads(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_AS, (limits["memory_bytes"], limits["memory_bytes"]))
    for none in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(none, (0, 0))
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin.buffer:
        # Nobody handles SIGALRM, so it ends this process even inside a regular expression.
        signal.alarm(limits["seconds"] + 1)
        request = json.loads(line)
        found = _fault(**request) if "schema" in request else matches(**request)
        print(json.dumps({"found": found}), flush=True)
        signal.alarm(0)


if __name__ == "__main__":
    main()
