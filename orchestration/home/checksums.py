"""Checksums of what a home keeps: what is read is what was written, or it is not used.

A folder of the store holds `checksums.json`, the SHA-256 of each other file, written before the
folder gets its name. A record, one JSON object, carries the SHA-256 of the rest of it.
"""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from merge_core.digest import sha256_file, sha256_json
from merge_core.writing.manifest import MANIFEST, verify_manifest

__all__ = ["CHECKSUMS", "damage", "damage_now", "open_record", "seal", "sealed_record"]

CHECKSUMS = "checksums.json"
RECORD_KEY = "sha256"


def seal(folder: Path) -> None:
    """Write the checksums of a folder that is complete."""
    # Names are sorted, so that the same content gives the same bytes.
    sums = {name: sha256_file(folder / name) for name in _names(folder)}
    text = json.dumps(sealed_record(sums), indent=2, sort_keys=True)
    (folder / CHECKSUMS).write_text(text + "\n")


def damage(path: Path) -> str | None:
    """What of a folder or a record is not as it was written; None when it is whole.

    A process reads a file again when its size, times or inode changed. The time of its last change
    is among them, which no program can set back.
    """
    return _damage(path, tuple(_stats(path)))


def damage_now(path: Path) -> str | None:
    """The same, and all is read again.

    Raises OSError for what is no damage: too many open files, say, or no right to read.
    """
    try:
        if path.is_file():
            open_record(path.read_bytes())
            return None
        if (path / MANIFEST).is_file() and not (path / CHECKSUMS).is_file():
            wrong = (p.field if p.field == MANIFEST else p.where for p in verify_manifest(path))
            return next(map(_told, wrong), None)
        return _damage_of_sealed(path)
    except ValueError as error:
        return str(error)
    except OSError as error:
        # A disk that cannot read a block is damage; a missing right or descriptor is not.
        if error.errno != errno.EIO:
            raise
        return str(error)


@cache
def _damage(path: Path, stats: tuple[object, ...]) -> str | None:
    return damage_now(path)


def _damage_of_sealed(folder: Path) -> str | None:
    if not (folder / CHECKSUMS).is_file():
        return f"there is no {CHECKSUMS}"
    sums, found = open_record((folder / CHECKSUMS).read_bytes()), set(_names(folder))
    for name, digest in sorted(sums.items()):
        if name not in found:
            return f"{name} is missing"
        if sha256_file(folder / name) != digest:
            return _told(name)
    return next((f"{name} is not a part of it" for name in sorted(found - sums.keys())), None)


def sealed_record(value: dict[str, Any]) -> dict[str, Any]:
    """A JSON object with its checksum."""
    return {**value, RECORD_KEY: sha256_json(value)}


def open_record(text: bytes) -> dict[str, Any]:
    """The JSON object of a record without its checksum. Raises ValueError when it is damaged."""
    value = json.loads(text)
    if not isinstance(value, dict) or RECORD_KEY not in value:
        raise ValueError("it has no checksum")
    if value.pop(RECORD_KEY) != sha256_json(value):
        raise ValueError("its checksum does not hold")
    return value


def _told(file: str) -> str:
    return f"the content of {Path(file).name} is not what was written"


def _names(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and (name := path.relative_to(folder).as_posix()) != CHECKSUMS:
            yield name


def _stats(path: Path) -> Iterator[tuple[str, int, int, int, int]]:
    for file in [path, *sorted(path.rglob("*"))]:
        stat = file.stat()
        yield str(file), stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino
