"""What watched places offer lands once for each revision, under a name that nobody else has."""

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from merge_core.errors import RequestError
from merge_core.sources import listing
from merge_core.sources.listing import ListedAdapter
from orchestration.landing import watched_places as watch
from orchestration.landing.recipe_folder import remove_adapter
from orchestration.landing.watched_places import land, look, to_land, watched_places
from orchestration.landing.zone import add_adapter, landed

ROOT = Path(__file__).parents[3]


@pytest.fixture
def offered(world):
    """A function that offers a copy of the adapter `kind` in a folder of this name."""

    def offer(name, shelf="shelf", revision="1"):
        folder = world.root / shelf / name
        if not folder.exists():
            shutil.copytree(world.root / "adapters" / "kind", folder)
        return ListedAdapter(f"file://{folder}", revision, commit=False)

    return offer


def test_places_are_listed_with_spaces_or_commas(monkeypatch):
    monkeypatch.setenv("TIESMITH_WATCH", "s3://bucket/shelf/, hf://acme\n  file:///x ")
    assert watched_places() == ["s3://bucket/shelf/", "hf://acme", "file:///x"]
    monkeypatch.delenv("TIESMITH_WATCH")
    assert watched_places() == []


def test_an_offer_lands_under_the_slug_of_its_last_part_and_once(home, offered):
    offer = offered("SQL_lora")
    assert to_land(home, [offer]) == ({"sql-lora": offer}, [])
    assert land(home, "sql-lora", offer).path == home.landing / "sql-lora"
    assert to_land(home, [offer]) == ({}, [])
    newer = offered("SQL_lora", revision="2")
    assert to_land(home, [newer]) == ({"sql-lora": newer}, [])


def test_what_was_withdrawn_comes_back_with_its_next_revision_only(home, offered):
    land(home, "sql", offered("sql"))
    remove_adapter("sql", home)
    assert to_land(home, [offered("sql")]) == ({}, [])
    newer = offered("sql", revision="2")
    assert to_land(home, [newer])[0] == {"sql": newer}


def test_what_disappears_from_its_place_stays(home, offered):
    land(home, "sql", offered("sql"))
    assert to_land(home, []) == ({}, [])
    assert landed(home) == ["sql"]


def test_a_name_belongs_to_the_source_that_landed_under_it(home, offered):
    mine, other = offered("sql", "mine"), offered("sql", "other")
    wanted, told = to_land(home, [mine, other])
    assert wanted == {"sql": mine}
    assert told == [f"{other.source}: the name sql is taken by {mine.source}"]
    land(home, "sql", mine)
    assert to_land(home, [other, mine]) == ({}, told)
    with pytest.raises(RequestError, match="the name sql to be free"):
        land(home, "sql", other)


def test_an_adapter_that_was_added_by_hand_is_not_replaced(world, home, offered):
    add_adapter(str(world.root / "adapters" / "terse"), "sql", home)
    wanted, told = to_land(home, [offered("sql")])
    assert wanted == {}
    assert told[0].endswith("the name sql is taken by an adapter that was added by hand")
    remove_adapter("sql", home)
    assert set(to_land(home, [offered("sql")])[0]) == {"sql"}


def test_what_cannot_be_used_leaves_the_last_good_revision_and_claims_no_name(world, home, offered):
    land(home, "sql", offered("sql"))
    for name in ("sql", "json"):
        bad = offered(name, revision="2")
        weights = world.root / "shelf" / name / "adapter_model.safetensors"
        weights.write_bytes(weights.read_bytes()[:-8])
        with pytest.raises(RequestError, match=r"adapter_model\.safetensors"):
            land(home, name, bad)
    assert landed(home) == ["sql"]
    assert to_land(home, [offered("sql")]) == ({}, [])
    assert [path.name for path in home.watched.iterdir()] == ["sql.json"]


KILLED = """
import os, sys
from pathlib import Path
from merge_core.sources.listing import ListedAdapter
from orchestration.landing import watched_places as watch
from orchestration.home.store import Home

add = watch.add_adapter
watch.add_adapter = lambda *given: (add(*given), os._exit(9))
watch.land(Home(Path(sys.argv[1])), "sql", ListedAdapter(sys.argv[2], "1", False))
"""


def test_what_a_killed_process_landed_is_known_as_the_places_own(home, offered):
    offer = offered("sql")
    command = [sys.executable, "-c", KILLED, str(home.root), offer.source]
    assert subprocess.run(command, cwd=ROOT).returncode == 9
    assert landed(home) == ["sql"]
    assert to_land(home, [offer]) == ({"sql": offer}, [])
    land(home, "sql", offer)
    assert to_land(home, [offer]) == ({}, [])


def test_a_place_that_does_not_answer_holds_up_no_other(world, offered, monkeypatch):
    offered("sql")
    answer = threading.Event()
    list_adapters = listing.list_adapters

    def hanging(place):
        if place.startswith("hf://"):
            answer.wait()
            return [], []
        return list_adapters(place)

    monkeypatch.setattr(listing, "list_adapters", hanging)
    monkeypatch.setattr(watch, "LISTING_SECONDS", 0.5)
    places = ["hf://acme", f"file://{world.root}/shelf", "gopher://x/y"]
    found, told = look(places)
    answer.set()
    assert [offer.source for offer in found] == [f"file://{world.root}/shelf/sql"]
    assert told[0] == "hf://acme did not answer within 0.5 seconds"
    assert "found:  the protocol gopher" in told[1]
