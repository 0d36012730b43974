"""Watched places: what they offer lands here by itself, each revision once."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from common.problem import Problem
from merge_core.errors import RequestError, TiesmithError
from orchestration.home.names import slug
from orchestration.home.store import Home
from orchestration.landing.zone import Landed, add_adapter, landed

if TYPE_CHECKING:
    from merge_core.sources.listing import ListedAdapter

__all__ = ["land", "look", "to_land", "watched_places"]

LISTING_SECONDS = 10
BY_HAND = "an adapter that was added by hand"


class _Record(BaseModel):
    """Which offer landed last under a name; `revision` is None until it has."""

    model_config = ConfigDict(frozen=True)

    source: str
    revision: str | None


def watched_places() -> list[str]:
    """What TIESMITH_WATCH lists, with spaces or commas between."""
    return [place for place in re.split(r"[\s,]+", os.environ.get("TIESMITH_WATCH", "")) if place]


def look(places: Sequence[str]) -> tuple[list[ListedAdapter], list[str]]:
    """What the places offer, in their order, and what is wrong with some of them.

    All are asked at once. One that has not answered after LISTING_SECONDS is told and left alone:
    it holds up neither the others nor the sensor.
    """
    from merge_core.sources.listing import list_adapters

    answers: dict[str, tuple[list[ListedAdapter], list[str]]] = {}

    def ask(place: str) -> None:
        try:
            answers[place] = list_adapters(place)
        except TiesmithError as error:
            answers[place] = ([], [str(error)])

    # Daemons, because nothing else ends a request that hangs when this process is to end.
    threads = [threading.Thread(target=ask, args=(place,), daemon=True) for place in places]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + LISTING_SECONDS
    for thread in threads:
        thread.join(max(0.0, deadline - time.monotonic()))
    late = f"did not answer within {LISTING_SECONDS} seconds"
    found = [answers.get(place, ([], [f"{place} {late}"])) for place in places]
    offers = [offer for offered, _ in found for offer in offered]
    return offers, [line for _, told in found for line in told]


def to_land(
    home: Home, offers: Sequence[ListedAdapter]
) -> tuple[dict[str, ListedAdapter], list[str]]:
    """The offers that have not landed yet, by the names they get, and why others cannot.

    A revision lands once, whatever became of it since. A name belongs to the source that landed
    under it as long as it lies there, and then to the first that offers it.
    """
    wanted: dict[str, ListedAdapter] = {}
    told = []
    owners = {name: _owner(home, name) for name in landed(home)}
    for offer in offers:
        name = slug(offer.source.rpartition("/")[2])
        owner = owners.setdefault(name, offer.source)
        if owner != offer.source:
            told.append(f"{offer.source}: the name {name} is taken by {owner}")
        elif _read(home, name) != _Record(source=offer.source, revision=offer.revision):
            wanted[name] = offer
    return wanted, told


def land(home: Home, name: str, offer: ListedAdapter) -> Landed:
    """Fetch and check an offered adapter and put it into the landing zone.

    The name is claimed first, so that what a killed process landed is not taken for an adapter
    that was added by hand. Raises RequestError when the name was taken meanwhile, and what
    `add_adapter` raises; then all is as before.
    """
    if name in landed(home) and (owner := _owner(home, name)) != offer.source:
        remedy = f"tiesmith remove {name}"
        problem = Problem(offer.source, "name", f"the name {name} to be free", owner, remedy)
        raise RequestError([problem], f"land {name}")
    before = _read(home, name)
    _write(home, name, _Record(source=offer.source, revision=None))
    try:
        added = add_adapter(offer.locked_source, name, home)
    except BaseException:
        _write(home, name, before)
        raise
    _write(home, name, _Record(source=offer.source, revision=offer.revision))
    return added


def _owner(home: Home, name: str) -> str:
    """The source of a landed adapter."""
    record = _read(home, name)
    return record.source if record else BY_HAND


def _read(home: Home, name: str) -> _Record | None:
    found = home.store.read_record(home.watched / f"{name}.json")
    return _Record(**found) if found else None


def _write(home: Home, name: str, record: _Record | None) -> None:
    path = home.watched / f"{name}.json"
    if record is None:
        path.unlink()
    else:
        home.store.write_record(path, record.model_dump(mode="json"))
