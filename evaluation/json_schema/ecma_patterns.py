"""Regular expressions as JSON Schema has them: ECMAScript's, in Unicode mode.

They differ from Python's where a check would go wrong silently: `$` does not stand before a line's
end, `\\d` is ten digits, `\\p{L}`, `\\cJ`, `\\u{1F600}` and `(?<name>...)` are known. A needless
backslash before a sign that is no letter, which the standard refuses in this mode, stands for the
sign, as in every engine's other modes.
"""

import re
from functools import cache

from regress import Match, Regex, RegressError

__all__ = ["LONGEST", "compiled", "search"]

LONGEST = 10_000
"""Characters of a pattern: regress ends the process on tens of thousands of alternatives."""

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_KNOWN = frozenset("^$\\.*+?()[]{}|/")


@cache
def compiled(pattern: str) -> Regex:
    """The pattern, ready to search; raises ValueError when it is none, or too long."""
    if len(pattern) > LONGEST:
        raise ValueError(f"{len(pattern):,} characters, more than {LONGEST:,}")
    try:
        return Regex(_ESCAPE.sub(_needed, pattern), "u")
    except RegressError as error:
        raise ValueError(f"no ECMAScript regular expression: {error}") from error


def _needed(escape: re.Match[str]) -> str:
    sign = escape[1]
    plain = sign.isascii() and sign.isprintable() and not sign.isalnum() and sign not in _KNOWN
    # Bare, a sign may mean something in a set, as - does; its code never does.
    return f"\\x{ord(sign):02x}" if plain else escape[0]


def search(pattern: str, text: str) -> Match | None:
    """The first match of a pattern that compiles."""
    return compiled(pattern).find(text)
