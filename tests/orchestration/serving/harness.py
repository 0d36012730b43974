"""Registered versions of a few bytes, and `tiesmith serve` as a process before fake engines."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from merge_core.digest import sha256_file
from merge_core.writing.manifest import Manifest, write_manifest
from orchestration.home.store import Home
from orchestration.registry.version import Registration, Version
from orchestration.registry.versions import DIGEST_TAG, register
from orchestration.serving.engine import EngineCommand
from orchestration.tracking.mlflow_client import MergeRun, record
from tests.engines import FAKE_ENGINE, PATIENCE_SECONDS, eventually

ENGINE = EngineCommand("vllm", FAKE_ENGINE)
TIESMITH = (sys.executable, "-c", "from orchestration.cli.app import main; main()")


def make_version(home: Home, key: str, behaviour: str = "well", passed: bool = True) -> Version:
    """Register a folder with a manifest, whose fake engine behaves so."""
    folder = home.store.folder("merged", key)
    folder.mkdir(parents=True)
    (folder / "config.json").write_text("{}")
    (folder / "behaviour").write_text(behaviour)
    return register_folder(home, key, folder, passed)


def register_folder(home: Home, key: str, folder: Path, passed: bool = True) -> Version:
    """Give a folder a manifest and register it as the next version of `tiny`."""
    files = {file.name: sha256_file(file) for file in folder.iterdir()}
    write_manifest(Manifest(key, "", {}, {}, {}, "", "cpu", 1, 1.0, files), folder)
    run = record(home, MergeRun(key, {}, {}, {}, [{"skill": "manners", "merged": 1.0}]))
    gate = "pass" if passed else "fail"
    digest = {DIGEST_TAG: key}
    return register(
        home, Registration("tiny", key, run, folder, gate, {"manners": 1.0}, tags=digest)
    )


@dataclass(frozen=True)
class Serving:
    """A running `tiesmith serve` and what it prints."""

    process: subprocess.Popen[str]
    address: str
    errors: Path
    home: Home

    @property
    def said(self) -> str:
        return self.errors.read_text()

    @property
    def version(self) -> str | None:
        """The version that /health names."""
        answer = httpx2.get(f"{self.address}/health", timeout=PATIENCE_SECONDS)
        return answer.json().get("version")

    def ask(self, text: str = "hello", client: httpx2.Client | None = None) -> httpx2.Response:
        question = {"model": "any", "messages": [{"role": "user", "content": text}]}
        post = client.post if client else httpx2.post
        return post(f"{self.address}/v1/chat/completions", json=question, timeout=PATIENCE_SECONDS)

    def engine_pids(self) -> list[int]:
        """Processes of every engine that runs: itself and its child."""
        files = (self.home.root / "serving").glob("*/*/pids")
        return [int(pid) for file in files for pid in file.read_text().split()]

    def is_asked(self) -> bool:
        """Whether a request is being answered."""
        return "in_flight 1.0" in httpx2.get(f"{self.address}/metrics").text

    def wait_for(self, version: str) -> None:
        eventually(lambda: self.version == version, f"version {version} is served")

    def wait_for_word(self, sentence: str) -> None:
        eventually(lambda: sentence in self.said, f"{sentence!r} is said")


@contextmanager
def running(
    home: Home, *arguments: str, engine: str = "vllm", model: str = "tiny@champion"
) -> Iterator[Serving]:
    """`tiesmith serve` on a free port, until it answers, and killed at the end if it still runs."""
    errors = home.root / "serve.err"
    command = [*TIESMITH, "serve", model, "--engine", engine, "--port", "0", *arguments]
    with errors.open("w") as err:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=err, text=True)
    try:
        assert process.stdout is not None
        address = re.search(r"(http://\S+)/v1", process.stdout.readline())
        assert address, errors.read_text()
        serving = Serving(process, address[1], errors, home)
        eventually(lambda: serving.version is not None or process.poll() is not None, "it comes up")
        yield serving
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE_SECONDS)
        process.stdout.close()


def chunks(stream: str) -> list[dict[str, Any]]:
    """The objects of a streamed answer."""
    return [json.loads(line[6:]) for line in stream.splitlines() if line.startswith("data: {")]


def spoken(stream: str) -> str:
    """The text of a streamed answer."""
    choices = [choice for chunk in chunks(stream) for choice in chunk["choices"]]
    return "".join(choice["delta"].get("content") or "" for choice in choices)
