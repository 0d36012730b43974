"""Which shards of a merge are complete: one JSON line each, added once it is on the disk."""

import json
import os
from dataclasses import asdict
from pathlib import Path

from merge_core.writing.shards import Shard, Written

__all__ = ["add_shard", "read_journal"]


def read_journal(path: Path) -> dict[str, Shard]:
    """The complete shards by name; a line that was cut off is none."""
    shards = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            values = json.loads(line)
        except json.JSONDecodeError:
            break
        tensors = {name: Written(**outcome) for name, outcome in values["tensors"].items()}
        shards[values["shard"]] = Shard(values["sha256"], tensors)
    return shards


def add_shard(path: Path, name: str, shard: Shard) -> None:
    """Append a complete shard."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps({"shard": name, **asdict(shard)}) + "\n")
        file.flush()
        os.fsync(file.fileno())
