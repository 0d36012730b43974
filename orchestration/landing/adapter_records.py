"""What an adapters partition stands for: its source, its content and its task vector."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from common.problem import Problem
from merge_core.errors import RequestError
from orchestration.home.store import Home

__all__ = [
    "AdapterRecord",
    "Locked",
    "find_adapter_record",
    "is_prepared",
    "keep_adapter_record",
    "load_adapter_record",
    "save_adapter_record",
]


class Locked(BaseModel):
    """What never changes once it is written."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class AdapterRecord(Locked):
    """What an adapters partition stands for.

    `digest` is set when `lora_adapter` verified the adapter, with the `signature` of the files that
    it read; `vector` names the task vector of the content `vector_of` in the store. `folder` is
    that of a full fine-tune, which is not copied.
    """

    partition: str
    source: str
    base: str
    digest: str | None = None
    signature: str | None = None
    vector: str | None = None
    vector_of: str | None = None
    folder: Path | None = None


def save_adapter_record(home: Home, record: AdapterRecord) -> None:
    """Say what an adapters partition stands for."""
    home.store.write_record(_path(home, record.partition), record.model_dump(mode="json"))


def keep_adapter_record(home: Home, partition: str, source: str, base: str) -> None:
    """Say what an adapters partition stands for; what is known of the same source is kept."""
    known = find_adapter_record(home, partition)
    record = AdapterRecord(partition=partition, source=source, base=base)
    if known is not None and known.source == source:
        record = known.model_copy(update={"base": base})
    if record != known:
        save_adapter_record(home, record)


def find_adapter_record(home: Home, partition: str) -> AdapterRecord | None:
    """What an adapters partition stands for, or None when this home does not know it."""
    found = home.store.read_record(_path(home, partition))
    return AdapterRecord.model_validate(found) if found else None


def is_prepared(home: Home, partition: str, content: str) -> bool:
    """Whether the artifacts of files with this signature are there, in this adapters partition."""
    record = find_adapter_record(home, partition)
    if record is None or record.vector is None or record.digest is None:
        return False
    current = record.signature == content and record.vector_of == record.digest
    return current and home.store.has("task_vectors", record.vector)


def load_adapter_record(home: Home, partition: str) -> AdapterRecord:
    """What an adapters partition stands for; RequestError when this home does not know it."""
    if record := find_adapter_record(home, partition):
        return record
    where = str(_path(home, partition))
    remedy = "tiesmith run RECIPE or tiesmith add SOURCE adds the adapter"
    problem = Problem(where, "adapter", "the source of this partition", "no file", remedy)
    raise RequestError([problem], where)


def _path(home: Home, partition: str) -> Path:
    return home.requests / "adapters" / f"{partition}.json"
