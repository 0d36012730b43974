"""What watched places offer: folders behind real fsspec file systems, and a small hub."""

import fsspec
import pytest

from merge_core.errors import SourceError, WorkError
from merge_core.sources import listing as offers
from merge_core.sources.fetch import fetch
from merge_core.sources.listing import list_adapters

FILES = {"adapter_config.json": b"{}", "adapter_model.safetensors": b"weights"}
SHELF = "memory://shelf"


@pytest.fixture
def memory():
    """fsspec's memory file system with two adapters on a shelf."""
    fs = fsspec.filesystem("memory")
    for name in ("json", "sql"):
        for file, data in FILES.items():
            fs.pipe_file(f"/shelf/{name}/{file}", data)
    yield fs
    fs.rm("/shelf", recursive=True)


@pytest.fixture(params=["memory", "file"])
def shelf(request, memory, tmp_path):
    """A place with two adapters, and a function that writes one of its files."""
    if request.param == "memory":
        return SHELF, lambda path, data: memory.pipe_file(f"/shelf/{path}", data)

    def write(path, data):
        (tmp_path / "shelf" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "shelf" / path).write_bytes(data)

    for name in ("json", "sql"):
        for file, data in FILES.items():
            write(f"{name}/{file}", data)
    return f"file://{tmp_path}/shelf/", write


def revisions(place):
    return {offer.source.rpartition("/")[2]: offer.revision for offer in list_adapters(place)[0]}


def test_each_sub_folder_of_a_url_is_an_adapter_that_can_be_fetched(shelf, tmp_path):
    found, told = list_adapters(shelf[0])
    place = shelf[0].rstrip("/")
    assert [offer.source for offer in found] == [f"{place}/json", f"{place}/sql"]
    assert told == []
    fetched = fetch(found[0].locked_source, tmp_path / "cache", (), "adapter")
    assert (fetched.path / "adapter_model.safetensors").read_bytes() == b"weights"


def test_a_folders_revision_changes_with_its_files_and_with_nothing_else(shelf):
    place, write = shelf
    before = revisions(place)
    assert revisions(place) == before
    write("sql/training_args.bin", b"not ours")
    write("other/adapter_config.json", b"{}")
    after = revisions(place)
    assert {name: after[name] for name in before} == before
    write("sql/adapter_model.safetensors", b"better")
    changed = revisions(place)
    assert changed["sql"] != before["sql"]
    write("sql/tokenizer.json", b"{}")
    assert revisions(place)["sql"] not in (changed["sql"], before["sql"])
    assert revisions(place)["json"] == before["json"]


def test_reading_a_file_makes_no_revision_where_listings_tell_it(memory, monkeypatch):
    before = revisions(SHELF)
    found = memory.find("/shelf", detail=True)
    for read in ("yesterday", "today"):
        listing = {path: {**entry, "time": read} for path, entry in found.items()}
        monkeypatch.setattr(memory, "find", lambda root, detail, listing=listing: listing)
        assert revisions(SHELF) == before


def test_what_is_no_adapter_is_told_and_hidden_folders_are_being_copied(memory):
    memory.pipe_file("/shelf/notes/README.md", b"about the shelf")
    memory.pipe_file("/shelf/.sql-new/adapter_config.json", b"{}")
    memory.pipe_file("/shelf/README.md", b"about the shelf")
    memory.pipe_file("/shelf/sql/checkpoint-100/adapter_config.json", b"{}")
    found, told = list_adapters(SHELF)
    assert [offer.source for offer in found] == [f"{SHELF}/json", f"{SHELF}/sql"]
    assert told == [f"{SHELF}/notes has no adapter_config.json"]


def test_an_authors_adapters_are_offered_at_their_commits(hub):
    hub.repos = {"acme/sql-lora": FILES, "acme/base": {"model.safetensors": b""}, "you/lora": FILES}
    (offer,), told = list_adapters("hf://acme")
    assert (offer.source, offer.commit) == ("acme/sql-lora", True)
    assert offer.locked_source == f"acme/sql-lora@{hub.commit('acme/sql-lora')}"
    assert told == []
    hub.commits["acme/sql-lora"] = "bead" * 10
    assert list_adapters("hf://acme")[0][0].revision == "bead" * 10
    assert hub.downloads() == []


def test_a_collections_adapters_are_offered_and_those_that_are_gone_are_told(hub):
    hub.repos = {"acme/sql-lora": FILES, "you/lora": FILES, "you/elsewhere": FILES}
    hub.collections["acme/shelf-64f9"] = ["you/lora", "acme/gone", "acme/sql-lora"]
    found, told = list_adapters("hf://collections/acme/shelf-64f9")
    assert [offer.source for offer in found] == ["acme/sql-lora", "you/lora"]
    assert told == ["acme/gone: the hub answered HTTP 404"]


def test_more_than_is_looked_at_is_told(hub, monkeypatch):
    hub.repos = {"acme/one": FILES, "acme/two": FILES}
    hub.collections["acme/shelf"] = ["acme/one", "acme/two"]
    monkeypatch.setattr(offers, "MOST_OF_AUTHOR", 1)
    monkeypatch.setattr(offers, "MOST_OF_COLLECTION", 1)
    for place in ("hf://acme", "hf://collections/acme/shelf"):
        found, told = list_adapters(place)
        assert [offer.source for offer in found] == ["acme/one"]
        assert "looked at" in told[0]


def test_the_token_comes_from_the_environment_and_is_not_told(hub, monkeypatch):
    hub.repos, hub.token = {"acme/sql-lora": FILES}, "hf_secret"
    monkeypatch.setenv("HF_TOKEN", "hf_wrong")
    with pytest.raises(WorkError, match="hf://acme cannot be listed") as caught:
        list_adapters("hf://acme")
    assert "hf_wrong" not in str(caught.value)
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    assert len(list_adapters("hf://acme")[0]) == 1


@pytest.mark.parametrize("place", ["memory://nowhere", "hf://nobody"])
def test_a_place_without_adapters_says_so(place, hub):
    assert list_adapters(place) == ([], [f"{place} offers no adapter"])


@pytest.mark.parametrize(
    ("place", "error", "told"),
    [
        ("shelf", SourceError, "write file:///"),
        ("s3://key:secret@bucket/x", SourceError, "credentials in the URL"),
        ("gopher://somewhere/x", SourceError, "the protocol gopher"),
        ("hf://collections/acme/none", WorkError, "404"),
    ],
)
def test_a_place_that_cannot_be_listed_is_refused(place, error, told, hub):
    with pytest.raises(error, match=told) as caught:
        list_adapters(place)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "place",
    ["simplecache::file:///x", "reference://::file:///x", "zip://::https://x/a.zip", "dir://x"],
)
def test_a_place_that_chains_file_systems_is_refused(place):
    with pytest.raises(SourceError, match="one URL of: "):
        list_adapters(place)
