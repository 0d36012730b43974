"""Where everything lies: the home folder, and artifacts by the digest of what they are made from.

An artifact is a folder that is complete or absent: it is built under a temporary name beside its
place and renamed. The same inputs give the same digest, so whoever finds the folder need not do the
work. Its content is verified when it is read (`checksums`); a damaged one is set aside, and made
again like one that is absent.
"""

from __future__ import annotations

import json
import logging
import os
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from common.atomic_folder import building
from merge_core.errors import WorkError
from orchestration.home.checksums import damage, damage_now, open_record, seal, sealed_record
from orchestration.home.locks import exclusive
from orchestration.home.plain_path import plain_path

__all__ = ["Home", "Kind", "Store", "read_json", "write_json"]

Kind = Literal[
    "adapters",
    "task_vectors",
    "trims",
    "resolutions",
    "merged",
    "measurements",
    "evaluations",
    "candidates",
    "sweeps",
]


WHY = "why.json"

logger = logging.getLogger("tiesmith.store")


@dataclass(frozen=True)
class Home:
    """The folder TIESMITH_HOME names, and what lies in it."""

    root: Path

    @classmethod
    def from_environment(cls) -> Home:
        """TIESMITH_HOME, or `.tiesmith` in the working directory."""
        return cls(Path(os.environ.get("TIESMITH_HOME") or ".tiesmith").expanduser().resolve())

    def create(self) -> None:
        """Make the folder, for its owner alone; one that is there keeps its rights."""
        self.root.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            self.root.mkdir(mode=0o700)

    @property
    def landing(self) -> Path:
        return self.root / "landing"

    @property
    def quarantine(self) -> Path:
        """Why landed adapters were refused, `<adapters partition>.json`."""
        return self.root / "quarantine"

    @property
    def watched(self) -> Path:
        """What landed last from watched places, `<name>.json`."""
        return self.root / "watched"

    @property
    def cache(self) -> Path:
        """What was downloaded, and digests of files by path, size, mtime and inode."""
        return self.root / "cache"

    @property
    def running(self) -> Path:
        """Notes of what is under way, `<id>.json`."""
        return self.root / "running"

    @property
    def dagster(self) -> Path:
        return self.root / "dagster"

    @property
    def dagster_home(self) -> Path:
        """The folder `dagster`, by the path that Dagster gets."""
        return plain_path(self.root) / "dagster"

    @property
    def mlflow_uri(self) -> str:
        """The address of MLflow's database, in which nothing needs to be escaped."""
        return f"sqlite:///{plain_path(self.root) / 'mlflow.db'}"

    @property
    def mlartifacts(self) -> Path:
        return self.root / "mlartifacts"

    @property
    def store(self) -> Store:
        return Store(self.root / "store")

    @property
    def requests(self) -> Path:
        """Resolved recipes, `<partition>.json`; adapters' sources in `adapters/`, `sweeps/`."""
        return self.root / "store" / "requests"


@dataclass(frozen=True)
class Store:
    """Artifacts as folders: `<root>/<kind>/<digest>/`."""

    root: Path

    @property
    def damaged(self) -> Path:
        """What was set aside: a folder for each, with the reason in WHY."""
        return self.root / "damaged"

    def folder(self, kind: Kind, digest: str) -> Path:
        """Where the artifact lies, or would."""
        return self.root / kind / digest

    def has(self, kind: Kind, digest: str) -> bool:
        """Whether the artifact is there, and whole; a damaged one is set aside."""
        return self._is_whole(self.folder(kind, digest))

    def verified(self, kind: Kind, digest: str) -> Path:
        """The folder of an artifact that is whole; WorkError when there is none."""
        folder = self.folder(kind, digest)
        if not self._is_whole(folder):
            raise WorkError(f"{folder} is not there, or was damaged: tiesmith run makes it again")
        return folder

    @contextmanager
    def building(self, kind: Kind, digest: str) -> Iterator[Path]:
        """A new folder to fill, renamed into its place at the end; removed on an exception.

        When another process finished the same artifact first, its folder stays and ours is dropped.
        """
        # The seal is written before the name, so that a folder in its place always has one.
        with building(self.folder(kind, digest)) as folder:
            yield folder
            seal(folder)

    def write(self, kind: Kind, digest: str, metadata: dict[str, Any]) -> None:
        """Keep an artifact that is one JSON object."""
        with self.building(kind, digest) as folder:
            write_json(folder / "facts.json", metadata)

    def read(self, kind: Kind, digest: str) -> dict[str, Any]:
        """The JSON object kept under this digest; WorkError when there is none that is whole."""
        return read_json(self.verified(kind, digest) / "facts.json")

    def write_record(self, path: Path, value: dict[str, Any]) -> None:
        """Write a JSON object with its checksum."""
        write_json(path, sealed_record(value))

    def read_record(self, path: Path) -> dict[str, Any] | None:
        """What `write_record` wrote; None when there is none. A damaged one is set aside."""
        if not self._is_whole(path):
            return None
        with suppress(FileNotFoundError):
            return open_record(path.read_bytes())
        return None

    def set_aside_since(self, moment: float) -> list[str]:
        """What was found damaged from a moment on, in seconds since 1970: a sentence each."""
        notes = [read_json(why) for why in sorted(self.damaged.glob(f"*/{WHY}"))]
        return [note["told"] for note in notes if note["when"] >= moment]

    def _is_whole(self, path: Path) -> bool:
        with suppress(FileNotFoundError):  # freed or set aside by another process meanwhile
            if damage(path) is None:
                return True
            self._set_aside(path)
        return False

    def _set_aside(self, path: Path) -> None:
        # Whoever makes it anew has set it aside before, under this lock: what is damaged now is
        # what is renamed.
        with exclusive(self.root / "damaged.lock"):
            found = damage_now(path)
            if found is None or not path.exists():
                return
            name = f"{path.parent.name}/{path.name[:12] if path.is_dir() else path.name}"
            place = self.damaged / f"{name.replace('/', '-')}-{uuid.uuid4().hex[:8]}"
            told = f"{name} was damaged ({found}): set aside in {place}, to be made again"
            place.mkdir(parents=True)
            write_json(place / WHY, {"when": time.time(), "told": told})
            path.rename(place / path.name)
        logger.warning("%s", told)


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file."""
    value: dict[str, Any] = json.loads(path.read_text())
    return value


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write indented JSON under a temporary name beside the path, then rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}")  # threads write here, too
    temporary.write_text(json.dumps(value, indent=2, sort_keys=True) + "\n")
    temporary.replace(path)
