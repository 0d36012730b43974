"""Build a folder beside its place and rename it when complete: it is whole or not there."""

import fcntl
import glob
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["building"]


@contextmanager
def building(place: Path) -> Iterator[Path]:
    """A new folder beside `place` that takes its name at the end, or goes when anything fails.

    When another process was first, its folder stays and ours goes. A locked file beside the folder
    says that its maker lives; what a killed one left for the same place is removed first.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(place)
    folder = place.parent / f".{place.name}.{secrets.token_hex(4)}"
    lock = Path(f"{folder}.lock")
    with lock.open("wb") as held:
        # On a file system without locks, what a killed process left stays: no lock, no removal.
        with suppress(OSError):
            fcntl.flock(held, fcntl.LOCK_EX)
        try:
            folder.mkdir()
            yield folder
            if not place.exists():
                for path in (*folder.iterdir(), folder):
                    _sync(path)
                folder.rename(place)
                _sync(place.parent)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            lock.unlink(missing_ok=True)


def _remove_abandoned(place: Path) -> None:
    """Remove folders for `place` whose lock nobody holds: the system drops it with the process."""
    for lock in place.parent.glob(f".{glob.escape(place.name)}.{'[0-9a-f]' * 8}.lock"):
        # OSError: it is held, or another process has just removed it.
        with suppress(OSError), lock.open("r+b") as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
            lock.unlink()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
