"""The command as whoever reads a hint can type it, here and now."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

__all__ = ["tiesmith"]

NAME = "tiesmith"


def tiesmith(words: str, *names: str) -> str:
    """`tiesmith` with these words, and names that are quoted where a shell needs it.

    Where PATH does not lead to the installation that runs, the command's path stands in its place.
    """
    return " ".join([_called(), words, *map(shlex.quote, names)])


def _called() -> str:
    script = Path(sys.executable).with_name(NAME)
    found = shutil.which(NAME)
    if not script.is_file() or (found and Path(found).resolve() == script.resolve()):
        return NAME
    near = os.path.relpath(script)
    return shlex.quote(str(script) if near.startswith(os.pardir) else near)
