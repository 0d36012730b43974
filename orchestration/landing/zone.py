"""The landing zone: adapters that arrived, one folder each, under `<home>/landing/`."""

from __future__ import annotations

import importlib.util
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from common.atomic_folder import replacing
from common.problem import Problem
from common.progress import silent
from merge_core.digest import sha256_json
from merge_core.errors import RequestError, SourceError
from merge_core.files.adapter_files import ADAPTER_FILES, CONFIG, WEIGHTS, copy_files
from merge_core.files.json_file import MAX_BYTES, parse, read_object
from merge_core.sources.download_progress import Received
from orchestration.activity.progress import FETCH, current_progress
from orchestration.home.names import slug
from orchestration.home.store import Home

if TYPE_CHECKING:
    from merge_core.sources.fetch import Fetched, Kind

__all__ = [
    "FILES",
    "LANDED_TAG",
    "LANDING",
    "Landed",
    "add_adapter",
    "is_local",
    "landed",
    "resolve",
    "settled",
    "signature",
    "take_out",
    "whole",
]

LANDING = "landing:"
"""What a recipe writes before the name of a landed adapter."""

LANDED_TAG = "tiesmith/landed"
"""Tag of runs that are about an adapter in the landing zone: its name."""

FILES = (CONFIG, WEIGHTS)

SETTLE_SECONDS = 5
"""A whole adapter is taken when nothing was written for this long."""

UNFINISHED_SECONDS = 60
"""One that is not whole is taken all the same after this long, so that its failure says why."""


def landed(home: Home) -> list[str]:
    """Names in the landing zone, sorted; hidden folders are being copied and do not count."""
    if not home.landing.is_dir():
        return []
    folders = (entry for entry in home.landing.iterdir() if entry.is_dir())
    return sorted(folder.name for folder in folders if not folder.name.startswith("."))


def whole(folder: Path) -> bool:
    """Whether the config is JSON and the weights are as long as their header says.

    Reads the config and the header only; a copy that is still going on is not whole.
    """
    config, weights = (folder / name for name in FILES)
    if read_object(config)[1] or not weights.is_file():
        return False
    try:
        with weights.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            header = parse(file.read(min(length, MAX_BYTES)))
        end: int = max(
            entry["data_offsets"][1] for name, entry in header.items() if name[:2] != "__"
        )
        return weights.stat().st_size == 8 + length + end
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return False


def settled(folder: Path) -> bool:
    """Whether the copy is over: whole, or given up on, and quiet for some time.

    Looks at the files' change times, which no copy can set back.
    """
    times = [file.lstat().st_ctime for file in (folder, *folder.iterdir())]
    quiet = time.time() - max(times)
    return quiet >= (SETTLE_SECONDS if whole(folder) else UNFINISHED_SECONDS)


def resolve(source: str, home: Home, what: Kind) -> Fetched:
    """`fetch`, which also knows `landing:NAME` and the folder that holds the installed zoo.

    What is no folder here is a stage of the command's progress: it may be a long download.
    """
    from merge_core.sources.fetch import Fetched, fetch

    if not source.startswith(LANDING):
        with _fetching(source, home) as told:
            return fetch(source, home.cache, _roots(), what, told)
    name = source.removeprefix(LANDING)
    if not _has_landed(name, home):
        found = f"landed so far: {', '.join(landed(home)) or 'none'}"
        remedy = _near(name, home) or "tiesmith add SOURCE puts one there"
        problem = Problem(source, "source", "an adapter that has landed", found, remedy)
        raise SourceError([problem], f"source {source}")
    return Fetched(source, home.landing / name, None)


@contextmanager
def _fetching(source: str, home: Home) -> Iterator[Received]:
    """A stage whose steps are bytes, which lasts until what came is in its place."""
    told, stage, came = (
        silent if is_local(source, home) else current_progress(),
        f"{FETCH}{source}",
        1,
    )

    def received(done: int, total: int) -> None:
        nonlocal came
        came = max(came, done)  # the hub's client counts what arrives, and what it wrote
        told(stage, came, max(total, came + 1))

    told(stage, 0, 1)
    yield received
    told(stage, came, came)


def _near(name: str, home: Home) -> str | None:
    """The landed adapter whose name is like this one, as a remedy."""
    close = get_close_matches(name, landed(home), n=1)
    return f"did you mean {close[0]}?" if close else None


def _has_landed(name: str, home: Home) -> bool:
    """Whether `landed` lists the name, without listing."""
    plain = name != "" and Path(name).name == name and not name.startswith(".")
    return plain and (home.landing / name).is_dir()


def is_local(source: str, home: Home) -> bool:
    """Whether the source is a folder here, so that nothing would be downloaded for it."""
    if source.startswith(LANDING):
        return True
    return "://" not in source and any(os.path.isdir(root / source) for root in _roots())


def _roots() -> list[Path]:
    """Where relative folders are looked up: the working directory, then beside the zoo package."""
    zoo = importlib.util.find_spec("zoo")
    beside = [Path(folder).parent for folder in zoo.submodule_search_locations or ()] if zoo else []
    return [Path.cwd(), *beside]


class Landed(BaseModel):
    """An adapter in the landing zone; a recipe names it `landing:<name>`.

    warnings: what its file lacks of what its config says was trained, as far as its names tell.
    """

    model_config = ConfigDict(frozen=True)

    name: str
    path: Path
    digest: str
    warnings: tuple[str, ...] = ()


def add_adapter(source: str, name: str | None, home: Home, convert: bool = False) -> Landed:
    """Copy a verified adapter into the landing zone, whole or not at all.

    Without a name, the source's last part is taken. An adapter of that name is replaced; `convert`
    takes a folder's adapter_model.bin, too. Raises RequestError when the source is no usable
    adapter or the name is not a slug.
    """
    from merge_core.checkpoints.folder_kinds import refuse_no_adapter
    from merge_core.sources.pickle_import import converted

    name = name or slug(source.partition("@")[0].rstrip("/").split("/")[-1])
    if name != slug(name):
        wanted, remedy = "lower case letters, digits and dashes", f"use {slug(name)!r}"
        raise RequestError([Problem("tiesmith add", "name", wanted, repr(name), remedy)], "add")
    folder = resolve(source, home, "adapter").path
    refuse_no_adapter(folder)
    with converted(folder) if convert else nullcontext(folder) as place:
        return _land(place, name, home)


def _land(folder: Path, name: str, home: Home) -> Landed:
    from merge_core.adapters.open import open_adapter
    from merge_core.task_vectors.completeness import shortfalls

    # The whole adapter is read before anything lands: the sensors never see a broken one from here.
    adapter, place = open_adapter(folder), home.landing / name
    lacking = shortfalls(adapter)
    home.create()
    home.landing.mkdir(exist_ok=True)
    with replacing(place) as new:
        copy_files(folder, new)
    return Landed(name=name, path=place, digest=adapter.digest, warnings=lacking)


def take_out(name: str, home: Home) -> None:
    """Take an adapter out of the landing zone at once.

    Raises RequestError when no adapter of that name has landed.
    """
    if not _has_landed(name, home):
        raise _not_landed(name, home)
    gone = Path(tempfile.mkdtemp(prefix=f".{name}-", dir=home.landing))
    try:
        (home.landing / name).rename(gone / name)
    except FileNotFoundError as error:  # another process took it out
        raise _not_landed(name, home) from error
    finally:
        shutil.rmtree(gone)


def _not_landed(name: str, home: Home) -> RequestError:
    found = f"landed: {', '.join(landed(home)) or 'none'}"
    remedy = _near(name, home) or "name one of them"
    problem = Problem("tiesmith remove", "name", "a landed adapter", found, remedy)
    return RequestError([problem], f"remove {name}")


def signature(folder: Path) -> str:
    """Changes when the adapter's files do: a digest over names, sizes, times and inodes."""
    identity = [[name, *_identity(folder / name)] for name in ADAPTER_FILES]
    return sha256_json(identity)[:12]


def _identity(file: Path) -> list[int]:
    stat = file.stat() if file.is_file() else None
    return [stat.st_size, stat.st_mtime_ns, stat.st_ino] if stat else []
