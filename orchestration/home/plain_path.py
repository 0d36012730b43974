"""A home under a path that Dagster and MLflow can write into a database's address as it is.

Dagster joins the path of its SQLite files to `sqlite:///` unescaped, and lists them by a pattern;
SQLAlchemy ends that path at a ?, and decodes a %20. A link without such characters serves both.
"""

import os
import re
import secrets
import stat
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from common.problem import Problem
from merge_core.errors import RequestError

__all__ = ["plain_path"]

_SPECIAL = re.compile(r"[%?#*\[\]]")
"""Characters that mean something in a URL or in a pattern of file names."""


def plain_path(home: Path) -> Path:
    """The home itself, or a link to it where its path has characters that databases misread.

    The link lies in a folder that only this user can enter; it is made anew when it is missing.
    Raises RequestError where there is no such folder.
    """
    if not _SPECIAL.search(str(home)):
        return home
    refused = []
    for folder in _folders():
        try:
            return _link(_own(folder), home)
        except OSError as error:
            refused.append(str(error))
    wanted = "a path without ? % # * [ ], or a folder of your own for a link to it"
    remedy = "choose another home, or set XDG_CACHE_HOME to a folder of yours with a plain path"
    found = "; ".join([str(home), *refused])
    problem = Problem("environment", "TIESMITH_HOME", wanted, found, remedy)
    raise RequestError([problem], "the home cannot be used")


def _folders() -> Iterator[Path]:
    """Where links may lie: the user's cache, or else the machine's temporary folder."""
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    temporary = os.path.abspath(tempfile.gettempdir())
    for folder in (Path(cache, "tiesmith", "homes"), Path(temporary, f"tiesmith-{os.getuid()}")):
        if folder.is_absolute() and not _SPECIAL.search(str(folder)):
            yield folder


def _own(folder: Path) -> Path:
    """The folder, which is made where it is missing. Raises PermissionError when others own it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} is not a folder of this user")
    folder.chmod(0o700)
    return folder


def _link(folder: Path, home: Path) -> Path:
    """The link in this folder, whose name follows from the home's path."""
    link = folder / sha256(os.fsencode(home)).hexdigest()[:32]
    if not (link.is_symlink() and os.readlink(link) == str(home)):
        fresh = folder / f".{secrets.token_hex(8)}"
        fresh.symlink_to(home)
        fresh.replace(link)  # in one step: another command may be reading it
    return link
