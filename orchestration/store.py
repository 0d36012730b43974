"""Where everything lies: the home folder, and facts by the digest of what they were made from.

A fact is a folder that is complete or absent: it is built under a temporary name beside its place
and renamed. The same inputs give the same digest, so whoever finds the folder need not do the work.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from orchestration.plain_path import plain_path

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


@dataclass(frozen=True)
class Home:
    """The folder TIESMITH_HOME names, and what lies in it."""

    root: Path

    @classmethod
    def from_environment(cls) -> Home:
        """TIESMITH_HOME, or `.tiesmith` in the working directory."""
        return cls(Path(os.environ.get("TIESMITH_HOME") or ".tiesmith").expanduser().resolve())

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
        """The folder `dagster` as Dagster is told of it."""
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
    """Facts as folders: `<root>/<kind>/<digest>/`."""

    root: Path

    def folder(self, kind: Kind, digest: str) -> Path:
        return self.root / kind / digest

    def has(self, kind: Kind, digest: str) -> bool:
        return self.folder(kind, digest).is_dir()

    @contextmanager
    def building(self, kind: Kind, digest: str) -> Iterator[Path]:
        """A new folder to fill, renamed into its place at the end; removed on an exception.

        When another process finished the same fact first, its folder stays and ours is dropped.
        """
        place = self.folder(kind, digest)
        place.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f".{digest[:12]}-", dir=place.parent))
        try:
            yield folder
            folder.chmod(0o755)
            try:
                folder.rename(place)
            except OSError:
                if not place.is_dir():
                    raise
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def write(self, kind: Kind, digest: str, facts: dict[str, Any]) -> None:
        """Keep facts that are one JSON object."""
        with self.building(kind, digest) as folder:
            write_json(folder / "facts.json", facts)

    def read(self, kind: Kind, digest: str) -> dict[str, Any]:
        """The JSON object kept under this digest."""
        return read_json(self.folder(kind, digest) / "facts.json")


def read_json(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text())
    return value


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write indented JSON under a temporary name beside the path, then rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}")  # threads write here, too
    temporary.write_text(json.dumps(value, indent=2, sort_keys=True) + "\n")
    temporary.replace(path)
