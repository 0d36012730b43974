"""Files behind an fsspec URL: what is listed there, and copies of it.

A listing is what a stranger's server says: no name of it leads out of a folder, here or there.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from common.atomic_folder import building
from merge_core.checkpoints.other_files import MOST_FILES, pruned
from merge_core.sources.download_progress import Received, nobody

__all__ = ["Entry", "copy_files", "list_files"]

Entry = Mapping[str, Any]
"""What fsspec says of a file: its `name` there, `size` in bytes or None, `type`."""


def list_files(
    fs: Any, root: str, depth: int = 0, skip: Callable[[str], object] = pruned
) -> dict[str, Entry]:
    """Files of the folder `root` by path, and of its folders `depth` levels down.

    A folder whose path `skip` is true of is not looked into, nor is one that lies elsewhere.
    Raises OSError where more is listed than a model's folder has, and what the filesystem raises.
    """
    found: dict[str, Entry] = {}
    pending, listed = [root], 0
    while pending:
        for entry in fs.ls(pending.pop(), detail=True):
            listed += 1
            if listed > MOST_FILES:
                raise OSError(f"more than {MOST_FILES:,} files and folders")
            path = _below(root, entry)
            if path and entry["type"] == "file":
                found[path] = entry
            elif path and path.count("/") < depth and not skip(path):
                pending.append(entry["name"])
    return found


def _below(root: str, entry: Entry) -> str:
    """The path from the root on; empty for what is no file and no folder below it.

    Of a file that is listed under another root, as some file systems do, the last part. A link of
    a page to itself begins with a query, which sorts it, or a fragment.
    """
    start, name = f"{root.rstrip('/')}/", entry["name"].rstrip("/")
    if name.startswith(start) or not root:
        path = name.removeprefix(start)
    else:
        path = name.rpartition("/")[2] if entry["type"] == "file" else ""
    path = "/".join(step for step in path.split("/") if step != ".")
    steps = unquote(path).split("/")
    odd = {"", ".."} & {*steps} or any(step.startswith(("?", "#")) for step in steps)
    return "" if odd or entry["type"] not in ("file", "directory") else path


def copy_files(
    fs: Any, entries: Mapping[str, Entry], folder: Path, limit: int, told: Received = nobody
) -> None:
    """Copy files whole to their paths in `folder`, which appears when all are there.

    A listing over HTTP may not know their sizes, so each has the limit, in bytes. Raises OSError
    for a file beyond it, of another size than was listed, or whose path leads out of the folder.
    """
    from fsspec.callbacks import Callback

    done, known = 0, sum(entry["size"] or 0 for entry in entries.values())

    def follow(size: int | None, value: int, **_: object) -> None:
        if value > limit:
            raise OSError(f"more than {limit:,} bytes")
        told(done + value, max(known, done + (size or value)))

    with building(folder) as temporary:
        for path, entry in entries.items():
            target = temporary / path
            if not target.resolve().is_relative_to(temporary.resolve()):
                raise OSError(f"{path} leads out of the folder")
            target.parent.mkdir(parents=True, exist_ok=True)
            fs.get_file(entry["name"], str(target), callback=Callback(hooks={"follow": follow}))
            size = target.stat().st_size
            if entry["size"] not in (None, size):
                raise OSError(f"{target.name}: {size} of {entry['size']} bytes")
            done += size
            told(done, max(known, done))  # of a local file nothing else is told
