"""What a web server lists, with links of every kind, ends in a folder of the cache or nowhere."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from merge_core.source import fetch
from merge_core.url_files import copy_files

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
