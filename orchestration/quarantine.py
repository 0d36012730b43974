"""Landed adapters that were refused, with the reason; content that changes is looked at again."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from merge_core.errors import RequestError
from orchestration.landing import LANDING, landed, signature
from orchestration.pins import AdapterPin
from orchestration.store import Home, read_json, write_json

__all__ = ["Quarantined", "quarantine", "quarantined", "release"]

SHOWN = 3


class Quarantined(BaseModel):
    """A landed adapter that cannot be read against a base; `signature` is of the files refused."""

    model_config = ConfigDict(frozen=True)

    partition: str
    name: str
    base: str
    signature: str
    reason: str


def quarantine(home: Home, pin: AdapterPin, error: RequestError) -> None:
    """Set a landed adapter aside with the reason; an adapter from elsewhere is left alone."""
    if not pin.source.startswith(LANDING):
        return
    name = pin.source.removeprefix(LANDING)
    refused = Quarantined(
        partition=pin.partition,
        name=name,
        base=pin.base,
        signature=signature(home.landing / name),
        reason=_reason(error),
    )
    write_json(home.quarantine / f"{pin.partition}.json", refused.model_dump(mode="json"))


def release(home: Home, partition: str) -> None:
    """Forget what was said of an earlier content of this adapters partition."""
    (home.quarantine / f"{partition}.json").unlink(missing_ok=True)


def quarantined(home: Home) -> dict[str, Quarantined]:
    """What lies in the landing zone now and was refused, by adapters partition."""
    if not home.quarantine.is_dir():
        return {}
    here = set(landed(home))
    marks = [Quarantined(**read_json(path)) for path in sorted(home.quarantine.glob("*.json"))]
    return {
        mark.partition: mark
        for mark in marks
        if mark.name in here and mark.signature == signature(home.landing / mark.name)
    }


def _reason(error: RequestError) -> str:
    """The first problems in one line."""
    told = [f"{p.field}: wanted {p.wanted}, found {p.found}" for p in error.problems[:SHOWN]]
    more = len(error.problems) - SHOWN
    return "; ".join(told) + (f" and {more} more" if more > 0 else "")
