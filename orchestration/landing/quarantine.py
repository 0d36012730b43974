"""Landed adapters that were refused, with the reason; content that changes is looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import BaseModel, ConfigDict

from merge_core.errors import AdapterError
from orchestration.home.store import Home
from orchestration.landing.adapter_records import AdapterRecord
from orchestration.landing.zone import LANDING, landed, signature

__all__ = ["Quarantined", "quarantined", "quarantining", "release"]

SHOWN = 3


class Quarantined(BaseModel):
    """A landed adapter that cannot be read against a base; `signature` is of the files refused."""

    model_config = ConfigDict(frozen=True)

    partition: str
    name: str
    base: str
    signature: str
    reason: str


@contextmanager
def quarantining(home: Home, record: AdapterRecord, content: str | None = None) -> Iterator[None]:
    """Set a landed adapter aside when it is refused inside; one from elsewhere is left alone.

    `content` is the signature of the files that are judged, by default of those there now: what
    replaces them meanwhile is not refused with them.
    """
    name = record.source.removeprefix(LANDING)
    content = content or signature(home.landing / name)
    try:
        yield
    except AdapterError as error:
        if record.source.startswith(LANDING):
            _mark(home, record, name, content, error)
        raise


def _mark(home: Home, record: AdapterRecord, name: str, content: str, error: AdapterError) -> None:
    refused = Quarantined(
        partition=record.partition,
        name=name,
        base=record.base,
        signature=content,
        reason=_reason(error),
    )
    path = home.quarantine / f"{record.partition}.json"
    home.store.write_record(path, refused.model_dump(mode="json"))


def release(home: Home, partition: str) -> None:
    """Forget what was said of an earlier content of this adapters partition."""
    (home.quarantine / f"{partition}.json").unlink(missing_ok=True)


def quarantined(home: Home) -> dict[str, Quarantined]:
    """What lies in the landing zone now and was refused, by adapters partition."""
    if not home.quarantine.is_dir():
        return {}
    here = set(landed(home))
    records = [home.store.read_record(path) for path in sorted(home.quarantine.glob("*.json"))]
    marks = [Quarantined(**record) for record in records if record]
    return {
        mark.partition: mark
        for mark in marks
        if mark.name in here and mark.signature == signature(home.landing / mark.name)
    }


def _reason(error: AdapterError) -> str:
    """The first problems in one line."""
    told = [f"{p.field}: wanted {p.wanted}, found {p.found}" for p in error.problems[:SHOWN]]
    more = len(error.problems) - SHOWN
    return "; ".join(told) + (f" and {more} more" if more > 0 else "")
