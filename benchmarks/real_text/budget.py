"""What the stages leave in the work folder: results that are whole, and what they have used."""

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Ledger", "completed"]


@dataclass(frozen=True)
class Ledger:
    """Seconds by stage in `file`: processor time of all threads and children, on a GPU the clock's.

    What a killed run had used since its last note is not counted.
    """

    file: Path
    device: str
    budget_seconds: float

    def now(self) -> float:
        """The clock that is counted."""
        if self.device == "cuda":
            return time.monotonic()
        spent = os.times()
        return spent.user + spent.system + spent.children_user + spent.children_system

    def used(self) -> dict[str, float]:
        """Seconds by stage so far."""
        return json.loads(self.file.read_text()) if self.file.exists() else {}

    def left(self) -> float:
        """Seconds of the budget that no stage has used."""
        return self.budget_seconds - sum(self.used().values())

    def note(self, stage: str, seconds: float) -> None:
        """Add to a stage."""
        used = self.used()
        used[stage] = used.get(stage, 0.0) + seconds
        beside = self.file.with_suffix(".partial")
        beside.write_text(json.dumps(used, indent=2) + "\n")
        os.replace(beside, self.file)

    @contextmanager
    def counting(self, stage: str) -> Iterator[None]:
        """Note what the block takes, also when it fails."""
        began = self.now()
        try:
            yield
        finally:
            self.note(stage, self.now() - began)


@contextmanager
def completed(folder: Path) -> Iterator[Path]:
    """A place to fill, which becomes `folder` when the block ends well."""
    beside = folder.with_name(f".{folder.name}.partial")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    yield beside
    beside.rename(folder)
