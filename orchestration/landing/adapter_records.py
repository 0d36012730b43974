"""What an adapters partition stands for: its source, its content and its task vector."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict

from merge_core.errors import Problem, RequestError
from orchestration.home.store import Home

__all__ = [
    "AdapterPin",
    "Pinned",
    "find_adapter_pin",
    "has_facts",
    "keep_adapter_pin",
    "load_adapter_pin",
    "save_adapter_pin",
]


class Pinned(BaseModel):
    """What never changes once it is written."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class AdapterPin(Pinned):
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


def save_adapter_pin(home: Home, pin: AdapterPin) -> None:
    """Say what an adapters partition stands for."""
    home.store.write_record(_path(home, pin.partition), pin.model_dump(mode="json"))


def keep_adapter_pin(home: Home, partition: str, source: str, base: str) -> None:
    """Say what an adapters partition stands for; what is known of the same source is kept."""
    known = find_adapter_pin(home, partition)
    pin = AdapterPin(partition=partition, source=source, base=base)
    if known is not None and known.source == source:
        pin = known.model_copy(update={"base": base})
    if pin != known:
        save_adapter_pin(home, pin)


def find_adapter_pin(home: Home, partition: str) -> AdapterPin | None:
    """What an adapters partition stands for, or None when this home does not know it."""
    found = home.store.read_record(_path(home, partition))
    return AdapterPin.model_validate(found) if found else None


def has_facts(home: Home, partition: str, content: str) -> bool:
    """Whether the facts of files with this signature are there, in this adapters partition."""
    pin = find_adapter_pin(home, partition)
    if pin is None or pin.vector is None or pin.digest is None:
        return False
    current = pin.signature == content and pin.vector_of == pin.digest
    return current and home.store.has("task_vectors", pin.vector)


def load_adapter_pin(home: Home, partition: str) -> AdapterPin:
    """What an adapters partition stands for; RequestError when this home does not know it."""
    if pin := find_adapter_pin(home, partition):
        return pin
    where = str(_path(home, partition))
    remedy = "tiesmith run RECIPE or tiesmith add SOURCE adds the adapter"
    problem = Problem(where, "adapter", "the source of this partition", "no file", remedy)
    raise RequestError([problem], where)


def _path(home: Home, partition: str) -> Path:
    return home.requests / "adapters" / f"{partition}.json"
