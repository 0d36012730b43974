"""Build a folder beside its place and rename it when complete: it is whole or not there."""

import errno
import fcntl
import glob
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

__all__ = ["JOURNAL", "building", "replacing", "resuming"]

JOURNAL = ".journal.jsonl"
"""A folder that is being built is worth keeping while it has this file."""

_TAKEN = (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR)
"""What a rename says of a name that another file or folder has."""


@contextmanager
def building(place: Path) -> Iterator[Path]:
    """A new folder beside `place` that takes its name at the end, or goes when anything fails.

    When another process was first, its folder stays and ours goes. A locked file beside the folder
    says that its maker lives; what a killed one left for the same place is removed first.
    """
    with resuming(place, secrets.token_hex(4), lambda: None) as folder:
        yield folder


@contextmanager
def resuming(place: Path, token: str, wait: Callable[[], None]) -> Iterator[Path]:
    """As `building`, but the folder of a run that stopped is there again for the same token.

    `token` begins with 8 hexadecimal digits. It is kept, stopped or killed, while a file JOURNAL is
    in it. Another run with this token is waited for, after one call of `wait`; `place` may exist
    then.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    folder = place.parent / f".{place.name}.{token[:8]}"
    with _locked(Path(f"{folder}.lock"), wait) as lock:
        # Under our own lock: another process that starts now does not take ours for abandoned.
        _remove_abandoned(place)
        try:
            folder.mkdir(exist_ok=True)
            yield folder
            # Another process may have finished the same folder while this one worked.
            if not place.exists():
                _publish(folder, place)
        finally:
            if place.exists() or not (folder / JOURNAL).exists():
                shutil.rmtree(folder, ignore_errors=True)
                lock.unlink(missing_ok=True)


@contextmanager
def replacing(place: Path) -> Iterator[Path]:
    """A new folder that takes the place's name at the end; the folder that had the name goes."""
    beside = Path(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    try:
        new = beside / "new"
        new.mkdir()
        yield new
        _swap(new, place, beside)
    finally:
        shutil.rmtree(beside)


def _swap(new: Path, place: Path, beside: Path) -> None:
    """Give `new` its name; whatever has it goes into `beside`, however often another is faster."""
    while True:
        try:
            new.rename(place)
            return
        except OSError as error:
            if error.errno not in _TAKEN:
                raise
        with suppress(FileNotFoundError):
            place.rename(Path(tempfile.mkdtemp(dir=beside)) / "old")


def _publish(folder: Path, place: Path) -> None:
    """Write all to the disk, then give the folder its name, unless another process was faster."""
    # A rename may reach the disk before the data does: a power cut would leave empty files.
    for path in (*folder.rglob("*"), folder):
        _sync(path)
    try:
        folder.rename(place)
    except OSError:
        if not place.is_dir():
            raise
    _sync(place.parent)


@contextmanager
def _locked(lock: Path, wait: Callable[[], None]) -> Iterator[Path]:
    """Hold `lock`; whoever held it before may have removed it, and then it is made anew."""
    while True:
        with lock.open("wb") as held:
            _flock(held, wait)
            # A lock file that its last holder removed guards nothing.
            if _is(held, lock):
                yield lock
                return


def _flock(held: IO[bytes], wait: Callable[[], None]) -> None:
    # On a file system without locks, what a killed process left stays: no lock, no removal.
    with suppress(OSError):
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            wait()
            fcntl.flock(held, fcntl.LOCK_EX)


def _is(held: IO[bytes], path: Path) -> bool:
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(held.fileno()), path.stat())
    return False


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
