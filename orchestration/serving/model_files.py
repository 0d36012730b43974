"""Where engines find their files: folders of our own, so that nobody removes what is served."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from merge_core.errors import WorkError
from merge_core.writing.manifest import verify_manifest
from orchestration.home.leases import lease
from orchestration.home.locks import exclusive
from orchestration.home.store import Home
from orchestration.registry.version import Version

__all__ = ["materialise", "served_name", "workplace"]


def served_name(version: Version) -> str:
    """MODEL/VERSION: the folder below an engine's working folder, and the model's name in it."""
    return f"{version.model}/{version.version}"


def materialise(version: Version, place: Path) -> Path:
    """A new folder below `place` that holds the version's files, verified, as MODEL/VERSION.

    Hard links, which keep the bytes when the version is deleted; copies on another disk. Raises
    WorkError, with nothing left, when files are missing or are not those that were registered.
    """
    folder = Path(tempfile.mkdtemp(dir=place))
    files = folder / served_name(version)
    try:
        with lease(version.folder):  # later, nothing of it is read
            shutil.copytree(version.folder, files, copy_function=_link)
        problems = verify_manifest(files)
    except (OSError, shutil.Error, WorkError) as error:
        shutil.rmtree(folder)
        raise WorkError(f"{served_name(version)}'s files cannot be read: {error}") from error
    if problems:
        shutil.rmtree(folder)
        told = ", ".join(Path(problem.where).name for problem in problems)
        raise WorkError(f"{served_name(version)}'s files are not those registered: {told}")
    return folder


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


@contextmanager
def workplace(home: Home) -> Iterator[Path]:
    """A folder for this process's engines, gone at the end; so is what killed processes left."""
    root = home.root / "serving"
    with exclusive(root / "lock"):
        for mark in root.glob("*.mark"):
            _remove_unless_held(mark)
        place = root / uuid.uuid4().hex[:12]
        place.mkdir()
        mark = place.with_suffix(".mark")
        held = mark.open("w")
        fcntl.flock(held, fcntl.LOCK_EX)  # the kernel lets go of it when this process ends
    with held:
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)
            mark.unlink(missing_ok=True)


def _remove_unless_held(mark: Path) -> None:
    with mark.open() as file, suppress(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(mark.with_suffix(""), ignore_errors=True)
        mark.unlink()
