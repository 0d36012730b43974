"""A command line that cannot be read, as an error like any other."""

from __future__ import annotations

import re
from typing import Any

from common.problem import Problem
from merge_core.errors import RequestError

__all__ = ["misused"]

_GUESS = re.compile(r"[. ]*\(?(?:Did you mean|Possible options:) '?(?P<name>[^'?)]+)'?[?)]*$")


def misused(error: Exception) -> RequestError | None:
    """What Typer says of a wrong command, option or argument; None for any other error.

    Typer keeps the types of these errors to itself, so they are known by what they can say. One
    without a message has printed the help.
    """
    context: Any = getattr(error, "ctx", None)
    if context is None or not hasattr(error, "format_message"):
        return None
    command, said = context.command_path, error.format_message()
    if not said:
        return None
    guess = _GUESS.search(said)
    named: Any = getattr(error, "param", None)
    problem = Problem(
        where=command,
        field=named.opts[0] if named is not None else "arguments",
        wanted=context.get_usage().removeprefix("Usage: "),
        found=said[: guess.start()] if guess else said.removesuffix("."),
        remedy=f"did you mean {guess['name']}?" if guess else f"see {command} --help",
    )
    return RequestError([problem], command)
