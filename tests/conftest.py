"""Shared by all tests: what a marked test needs from the machine, and a small model hub."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import torch

if not torch.cuda.is_available():
    os.environ["TRITON_INTERPRET"] = "1"  # before anything imports triton: kernels take CPU tensors


def missing_tool(marker: str) -> str | None:
    """What the machine lacks for tests with this marker, or None when they can run."""
    if marker == "browser" and not shutil.which("chromium"):
        return "chromium is not installed: make system-deps"
    if marker == "prod":
        if not list(Path("/usr/lib/postgresql").glob("*/bin/postgres")):
            return "no PostgreSQL server is installed: make system-deps"
        if not shutil.which("nginx"):
            return "nginx is not installed: make system-deps"
    if marker == "gpu" and not torch.cuda.is_available():
        return "no CUDA device"
    return None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest ones first: last, they would run while the other cores have nothing to do."""
    items.sort(key=lambda item: item.get_closest_marker("story") is None)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A missing tool skips a marked test, but fails it when TIESMITH_REQUIRE names the marker."""
    required = {name for name in os.environ.get("TIESMITH_REQUIRE", "").split(",") if name}
    for marker in ("browser", "prod", "gpu"):
        if item.get_closest_marker(marker) is None:
            continue
        if reason := missing_tool(marker):
            if marker in required:
                pytest.fail(f"required by TIESMITH_REQUIRE, but {reason}", pytrace=False)
            pytest.skip(reason)


COMMIT = "c0ffee" * 6 + "c0ff"


class Hub(ThreadingHTTPServer):
    """A small model hub: its repositories, its faults, and what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), HubRoutes)
        self.repos: dict[str, dict[str, bytes]] = {}
        self.commits: dict[str, str] = {}
        self.collections: dict[str, list[str]] = {}
        self.token: str | None = None
        self.drops = 0
        self.always_drop = False
        self.status = 200
        self.unlisted = False
        self.requests: list[tuple[str, str, dict[str, str]]] = []

    def commit(self, repo: str) -> str:
        """Where `main` of a repository is: COMMIT until `commits` says otherwise."""
        return self.commits.get(repo, COMMIT)

    def downloads(self) -> list[str]:
        """Names of the files that were asked for with GET."""
        return [p.rpartition("/")[2] for m, p, _ in self.requests if m == "GET" and "resolve" in p]


class HubRoutes(BaseHTTPRequestHandler):
    """The routes that huggingface_hub 2.4 calls."""

    protocol_version = "HTTP/1.1"
    server: Hub

    def log_message(self, *args: object) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.server.requests.append((self.command, path, dict(self.headers)))
        token = self.server.token
        if self.server.status != 200:
            self.send(self.server.status)
        elif self.server.unlisted and "blobs=" in self.path:
            self.send(503)
        elif token and self.headers.get("Authorization") != f"Bearer {token}":
            self.send(401, headers={"X-Error-Code": "GatedRepo"})
        elif not self.listing(path) and not any(self.route(path, r) for r in self.server.repos):
            self.send(404, headers={"X-Error-Code": "RepoNotFound"})

    def listing(self, path: str) -> bool:
        """Answer when the path is that of an author's models or of a collection."""
        items = self.server.collections.get(path.removeprefix("/api/collections/"))
        if path == "/api/models":
            author = parse_qs(urlsplit(self.path).query)["author"][0]
            models = [self.about(r) for r in self.server.repos if r.startswith(f"{author}/")]
            self.send(200, json.dumps(models).encode())
        elif items is not None:
            entries = [
                {"_id": str(i), "id": repo, "type": "model", "position": i}
                for i, repo in enumerate(items)
            ]
            owner = {"name": "acme"}
            facts = {"slug": "acme/shelf", "title": "Shelf", "owner": owner, "items": entries}
            facts |= {"lastUpdated": "2026-01-01T00:00:00.000Z", "position": 0, "private": False}
            facts |= {"theme": "blue", "upvotes": 0}
            self.send(200, json.dumps(facts).encode())
        else:
            return False
        return True

    def route(self, path: str, repo: str) -> bool:
        """Answer when the path belongs to the repository."""
        files = self.server.repos[repo]
        commit = self.server.commit(repo)
        name = path.removeprefix(f"/{repo}/resolve/{commit}/")
        if path == f"/api/models/{repo}":
            self.send(200, json.dumps(self.about(repo)).encode())
        elif path.startswith(f"/api/models/{repo}/revision/"):
            self.revision(repo, path.rpartition("/")[2])
        elif path.startswith(f"/api/models/{repo}/tree/{commit}"):
            assert parse_qs(urlsplit(self.path).query).get("recursive")
            entries = [
                {"type": "file", "path": n, "size": len(d), "oid": hashlib.sha1(d).hexdigest()}
                for n, d in files.items()
            ]
            self.send(200, json.dumps(entries).encode())
        elif name in files:
            self.file(files[name], commit)
        else:
            return False
        return True

    def revision(self, repo: str, revision: str) -> None:
        if revision not in ("main", "v1", self.server.commit(repo)):
            return self.send(404, headers={"X-Error-Code": "RevisionNotFound"})
        return self.send(200, json.dumps(self.about(repo)).encode())

    def about(self, repo: str) -> dict[str, object]:
        siblings = [{"rfilename": name} for name in self.server.repos[repo]]
        facts = {"id": repo, "modelId": repo, "sha": self.server.commit(repo)}
        return {**facts, "siblings": siblings, "tags": []}

    def file(self, data: bytes, commit: str) -> None:
        """A file, or what a Range asks of it; half of it when the connection is to drop."""
        etag = hashlib.sha256(data).hexdigest()
        headers = {"ETag": f'"{etag}"', "X-Repo-Commit": commit, "Accept-Ranges": "bytes"}
        status, rest = 200, data
        if wanted := self.headers.get("Range"):
            first = int(wanted.removeprefix("bytes=").partition("-")[0])
            headers["Content-Range"] = f"bytes {first}-{len(data) - 1}/{len(data)}"
            status, rest = 206, data[first:]
        hub = self.server
        if self.command == "HEAD" or len(data) <= 1000 or not (hub.drops > 0 or hub.always_drop):
            return self.send(status, rest, headers)
        hub.drops -= 1
        self.send(status, rest, headers, sent=0 if hub.always_drop else len(rest) // 2)
        self.close_connection = True
        return self.connection.shutdown(socket.SHUT_RDWR)

    def send(
        self,
        status: int,
        data: bytes = b"{}",
        headers: Mapping[str, str] | None = None,
        sent: int | None = None,
    ) -> None:
        self.send_response(status)
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data[:sent])
            self.wfile.flush()


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub on loopback that HF_ENDPOINT names."""
    with Hub() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{server.server_address[1]}")
        monkeypatch.delenv("HF_TOKEN", raising=False)
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
