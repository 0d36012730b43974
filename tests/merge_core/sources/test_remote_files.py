"""What a web server lists, with links of every kind, ends in a folder of the cache or nowhere."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import fsspec
import pytest

from merge_core.errors import SourceError
from merge_core.sources.fetch import fetch
from merge_core.sources.listing import list_adapters
from merge_core.sources.remote_files import copy_files, list_files

MODEL = {"/m/config.json": b"{}", "/m/model.safetensors": b"weights"}


class Site(ThreadingHTTPServer):
    """A web server: its files, and the links of its folders' pages, by path."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), SiteRoutes)
        self.files: dict[str, bytes] = dict(MODEL)
        self.pages: dict[str, list[str]] = {}
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}/m"


class SiteRoutes(BaseHTTPRequestHandler):
    server: Site

    def log_message(self, *args: object) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        data, kind = self.server.files.get(self.path), "application/octet-stream"
        if data is None and (links := self.server.pages.get(self.path.rstrip("/"))) is not None:
            data = "".join(f'<a href="{link}">a file</a>' for link in links).encode()
            kind = "text/html"
        self.send_response(200 if data is not None else 404)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data or b"")))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data or b"")


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server on loopback that lists a model."""
    with Site() as server:
        server.pages["/m"] = ["config.json", "model.safetensors"]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def fetched(site, cache) -> list[str]:
    """Paths of the files that a base at the site's URL has, of all that lies in the cache."""
    folder = fetch(site.url, cache, (), "base").path
    files = {path for path in cache.rglob("*") if path.is_file()}
    assert all(path.is_relative_to(folder) for path in files)
    return sorted(path.relative_to(folder).as_posix() for path in files)


OUTWARD = (
    *("/m/{outside}", "/m//{outside}", "{outside}", "../../{name}", "%2e%2e/%2e%2e/{name}"),
    *("a/../../../{name}", "..%2f..%2f{name}", "a//{outside}", "./../../{name}"),
)


@pytest.mark.parametrize("link", OUTWARD)
def test_no_link_of_a_server_writes_out_of_the_folder(site, tmp_path, link):
    outside = tmp_path / "outside.json"
    href = link.format(outside=outside, name=outside.name)
    site.pages["/m"].append(href)
    for path in (href, f"/m/{href}", f"/{outside.name}", f"/m/{outside}", f"/m//{outside}"):
        site.files[path] = b"attack"
    assert fetched(site, tmp_path / "cache") == ["config.json", "model.safetensors"]
    assert not outside.exists()


def test_a_path_out_of_the_folder_is_not_copied_to(tmp_path):
    entry = {"name": "/x", "size": None, "type": "file"}
    for path in (f"{tmp_path}/outside", "../outside"):
        with pytest.raises(OSError, match="leads out of the folder"):
            copy_files(None, {path: entry}, tmp_path / "cache" / "model", 100)


SORTED_BY = ["?C=N;O=D", "?C=M&amp;O=A", "./?sort=name&amp;order=desc", "/m/?C=S;O=A", "#top"]


def test_a_page_that_sorts_itself_and_leads_up_gives_the_files_of_the_model(site, tmp_path):
    """As Apache, Caddy and others link them."""
    site.pages["/m"] += [*SORTED_BY, "/", "../", "..", "./", "./LICENSE", "./parts/", "/m/2_Dense/"]
    site.pages["/m/parts"] = [*SORTED_BY, "/m/", "./a.jinja"]
    site.pages["/m/./parts"] = site.pages["/m/parts"]
    site.pages["/m/2_Dense"] = [*SORTED_BY, "../", "../config.json", "config.json"]
    names = ("LICENSE", "parts/a.jinja", "2_Dense/config.json", "?C=N;O=D")
    site.files |= {f"/m/{name}": b"text" for name in names}
    files = ["2_Dense/config.json", "LICENSE", "config.json", "model.safetensors", "parts/a.jinja"]
    assert fetched(site, tmp_path / "cache") == files
    assert all(path.startswith("/m") for path in site.asked)


@pytest.mark.parametrize(
    "link", ["../sibling/", "/sibling/", "%2e%2e/sibling/", "a/../../sibling/"]
)
def test_a_folder_that_lies_elsewhere_is_not_looked_into(site, tmp_path, link):
    site.pages["/m"].append(link)
    for place in ("/sibling", "/m/sibling", "/m/../sibling", "/m/%2e%2e/sibling"):
        site.pages[place] = [link, "stray.json"]
        site.files[f"{place}/stray.json"] = b"{}"
    assert fetched(site, tmp_path / "cache") == ["config.json", "model.safetensors"]


def test_a_server_that_lists_without_end_is_left(site, tmp_path, monkeypatch):
    monkeypatch.setattr("merge_core.sources.remote_files.MOST_FILES", 100)
    links = [f"{number}/" for number in range(60)]
    site.pages = {"/m": links, **{f"/m/{number}": links for number in range(60)}}
    with pytest.raises(SourceError, match="more than 100 files and folders"):
        fetch(site.url, tmp_path, (), "base")
    assert len(site.asked) < 10


def test_a_watched_page_offers_the_adapters_in_its_folders_and_no_others(site):
    site.pages = {"/m": [*SORTED_BY, "../m/", "../", "sql/", "./json/"]}
    for folder in ("/m/sql", "/m/json", "/m/./json"):
        site.pages[folder] = [*SORTED_BY, "../sql/", "again/", "adapter_config.json"]
        site.pages |= {f"{folder}/../sql": ["../sql/"], f"{folder}/again": ["again/"]}
    offers, _ = list_adapters(site.url)
    assert [offer.source for offer in offers] == [f"{site.url}/json", f"{site.url}/sql"]
    assert len(site.asked) == 3


def test_a_link_of_a_file_url_to_itself_ends(tmp_path):
    there = tmp_path / "there"
    there.mkdir()
    for path, data in MODEL.items():
        (there / path.removeprefix("/m/")).write_bytes(data)
    (there / "again").symlink_to(there)
    (there / "itself").symlink_to(there / "itself")
    found = fetch(f"file://{there}", tmp_path / "cache", (), "base").path
    assert sorted(path.name for path in found.iterdir()) == ["config.json", "model.safetensors"]


def test_adapters_in_folders_behind_a_url_are_pointed_to(site, tmp_path):
    site.pages |= {"/m": ["checkpoint-5/", "?C=N"], "/m/checkpoint-5": ["adapter_config.json"]}
    site.files = {"/m/checkpoint-5/adapter_config.json": b"{}"}
    with pytest.raises(SourceError, match="adapters in folders of it: checkpoint-5") as caught:
        fetch(site.url, tmp_path, (), "adapter")
    assert f"name {site.url}/checkpoint-5" in str(caught.value)


@pytest.mark.parametrize("listed", [True, False])
def test_bytes_are_told_as_they_come_with_the_total_that_is_known(tmp_path, listed):
    there, told = fsspec.filesystem("memory"), []
    weights = bytes(12 << 20)  # a memory's copy is written in pieces of 5 MiB
    for name, data in (("config.json", b"{}"), ("model.safetensors", weights)):
        there.pipe(f"/told/{name}", data)
    entries = list_files(there, "/told")
    if not listed:
        entries = {name: {**entry, "size": None} for name, entry in entries.items()}
    copy_files(there, entries, tmp_path / "m", 1 << 30, lambda *bytes: told.append(bytes))
    whole = 2 + len(weights)
    assert told == sorted(told)
    assert told[-1] == (whole, whole)
    assert {done for done, _ in told} >= {2, whole}
    assert {total for _, total in told if total} == ({whole} if listed else {2, whole})


def test_bytes_of_a_web_server_are_told_with_the_length_of_the_file_that_comes(site, tmp_path):
    told, weights = [], bytes(3 << 20)
    site.files["/m/model.safetensors"] = weights
    fetch(site.url, tmp_path, (), "base", lambda *bytes: told.append(bytes))
    whole = len(b"{}") + len(weights)
    assert told == sorted(told)
    assert told[-1] == (whole, whole)
    assert any(2 < done < total == whole for done, total in told)
