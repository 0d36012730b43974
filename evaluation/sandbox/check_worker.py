"""The child process in which values are checked against their schemas, and texts by patterns.

Started by its path with `python -I`. sys.argv[1] holds the limits as JSON. It says {"ready": true}
once, and answers each line of stdin: {"schema": text, "value": ...} by {"found": null} or {"found":
"the first way in which the value breaks the schema"}, {"patterns": [...], "text": ...} by {"found":
[whether the text has a match, ...]}. A schema comes as text and is read once, however often it
repeats.
"""

import json
import re
import resource
import signal
import sys
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import ValidationError, _keywords, _legacy_keywords, _utils
from jsonschema.protocols import Validator
from referencing import Registry
from referencing.exceptions import Unresolvable

if __name__ == "__main__":  # the code beside this file, whatever else is installed
    sys.path.insert(0, str(Path(__file__).parents[2]))

from evaluation.json_schema import ecma_patterns
from evaluation.json_schema.formats import FORMATS
from evaluation.json_schema.schemas import DIALECTS, dialect

__all__ = ["main", "matches"]

# jsonschema quotes the whole value, and the parent takes no more than MAX_BYTES.
LONGEST_FAULT = 500


def _correct_jsonschema() -> None:
    """Give jsonschema ECMAScript's patterns and decimal multiples, in this process, which does
    nothing else with it.

    In place, for it finds a nested `$schema`, and the patterns of four keywords, by itself.
    """
    for keywords in (_keywords, _legacy_keywords, _utils):
        keywords.re = ecma_patterns  # type: ignore[attr-defined]
    _keywords.find_additional_properties = _additional  # type: ignore[attr-defined]
    for validator in DIALECTS.values():
        validator.VALIDATORS["multipleOf"] = _multiple_of


def _additional(instance: dict[str, Any], schema: dict[str, Any]) -> Iterator[str]:
    """Properties that are neither listed nor matched, each pattern by itself: joined into one, as
    in the original, their groups would be counted together."""
    for name in instance.keys() - schema.get("properties", {}).keys():
        if not any(ecma_patterns.search(p, name) for p in schema.get("patternProperties", ())):
            yield name


def _multiple_of(validator: Validator, step: Any, value: Any, _: Any) -> Iterator[ValidationError]:
    """By the digits that are written: 4.02 is a multiple of 0.01, though its double is not."""
    if validator.is_type(value, "number") and Fraction(str(value)) % Fraction(str(step)):
        yield ValidationError(f"{value!r} is not a multiple of {step}")


@lru_cache(maxsize=64)
def _validator(schema: str) -> Validator:
    """An empty registry fetches nothing for a `$ref`."""
    read = json.loads(schema)
    return dialect(read)(read, format_checker=FORMATS, registry=Registry())


def _fault(schema: str, value: Any) -> str | None:
    try:
        errors = _validator(schema).iter_errors(value)
        # The order of keywords in a schema does not choose the fault that is reported.
        error = min(errors, key=lambda e: e.json_path, default=None)
    except RecursionError:
        return "$: the schema refers to itself without end"
    except MemoryError:
        return "$: the check takes more memory than it may"
    except Unresolvable as error:
        return f"$: a reference that leads nowhere: {error}"[:LONGEST_FAULT]
    return f"{error.json_path}: {error.message}"[:LONGEST_FAULT] if error is not None else None


def matches(patterns: Sequence[str], text: str) -> list[bool]:
    """Which of the regular expressions are found in a text; case does not count."""
    return [re.search(pattern, text, re.IGNORECASE) is not None for pattern in patterns]


def main() -> None:
    """Limit this process, then answer requests until stdin closes."""
    limits: dict[str, int] = json.loads(sys.argv[1])
    _correct_jsonschema()
    resource.setrlimit(resource.RLIMIT_AS, (limits["memory_bytes"], limits["memory_bytes"]))
    # No check writes a file, so whatever wants to has been led astray.
    for none in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(none, (0, 0))
    # The imports above are not a check's own time: the parent waits longer for this line.
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin.buffer:
        # Nobody handles SIGALRM, so it ends this process even inside a regular expression.
        # The parent's clock is a second ahead; this one serves where the parent was killed.
        signal.alarm(limits["seconds"] + 1)
        request = json.loads(line)
        found = _fault(**request) if "schema" in request else matches(**request)
        print(json.dumps({"found": found}), flush=True)
        signal.alarm(0)


if __name__ == "__main__":
    main()
