"""Files behind an fsspec URL: what is listed there, and copies of it.

A listing is what a stranger's server says: no name of it leads out of a folder, here or there.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from merge_core.beside import pruned
from merge_core.staging import building

__all__ = ["Entry", "copy_files", "list_files"]

_DEEPEST = 4
"""Folders within folders that are looked into."""

Entry = Mapping[str, Any]
"""What fsspec says of a file: its `name` there, `size` in bytes or None, `type`."""


def list_files(fs: Any, root: str, deep: bool) -> dict[str, Entry]:
    """Files below the URL by path, in folders only where `deep`."""
    found: dict[str, Entry] = {}
    pending = [root]
    while pending:
        for entry in fs.ls(pending.pop(), detail=True):
            path = _below(root, entry["name"])
            if path and entry["type"] == "file":
                found[path] = entry
            elif path and deep and path.count("/") < _DEEPEST and not pruned(path):
                pending.append(entry["name"])
    return found


def _below(root: str, name: str) -> str:
    """The path from the root on; empty where a name leads elsewhere.

    Of what is listed under another root, as some file systems do, the last part.
    """
    start, name = f"{root.rstrip('/')}/", name.rstrip("/")
    inside = name.startswith(start) or not root
    path = name.removeprefix(start) if inside else name.rpartition("/")[2]
    path = "/".join(step for step in path.split("/") if step != ".")
    return "" if {"", ".."} & {*unquote(path).split("/")} else path


def copy_files(fs: Any, entries: Mapping[str, Entry], folder: Path, limit: int) -> None:
    """Copy files whole to their paths in `folder`, which appears when all are there.

    A listing over HTTP may not know their sizes, so each has the limit, in bytes. Raises OSError
    for a file beyond it, of another size than was listed, or whose path leads out of the folder.
    """
    from fsspec.callbacks import Callback

    def stop(_size: int | None, value: int, **_: object) -> None:
        if value > limit:
            raise OSError(f"more than {limit:,} bytes")

    with building(folder) as temporary:
        for path, entry in entries.items():
            target = temporary / path
            if not target.resolve().is_relative_to(temporary.resolve()):
                raise OSError(f"{path} leads out of the folder")
            target.parent.mkdir(parents=True, exist_ok=True)
            fs.get_file(entry["name"], str(target), callback=Callback(hooks={"limit": stop}))
            size = target.stat().st_size
            if entry["size"] not in (None, size):
                raise OSError(f"{target.name}: {size} of {entry['size']} bytes")
