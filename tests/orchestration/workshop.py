"""The workshop in real processes: Dagster's daemon, `tiesmith serve`, and a client that asks."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import yaml

from orchestration.home.store import Home
from orchestration.operations.ui_servers import Server, mlflow_server, running
from orchestration.registry.champion import standing
from orchestration.registry.version import Version
from orchestration.registry.versions import list_models
from orchestration.runs.dagster_instance import open_instance
from orchestration.serving.relay import VERSION_HEADER
from tests.orchestration.ports import free_port
from tests.orchestration.serving.harness import Serving

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 900
QUESTIONS, TOKENS = 60, 24
ENDED = {"SUCCESS", "FAILURE", "CANCELED"}


class Daemon:
    """Dagster's daemon with the sensors on; what it starts is in its process group."""

    def __init__(self, world: Any, home: Home) -> None:
        self.log = home.root / "daemon.log"
        self._started: list[subprocess.Popen[bytes]] = []
        self._environment = {
            **os.environ,
            "DAGSTER_HOME": str(home.dagster),
            "TIESMITH_HOME": str(home.root),
            "TIESMITH_RECIPES": str(world.root / "recipes"),
            "TIESMITH_SENSORS": "on",
        }

    def start(self) -> None:
        command = (
            sys.executable,
            "-m",
            "dagster._daemon",
            "run",
            "-m",
            "orchestration.definitions",
        )
        with self.log.open("ab") as output:
            process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=self._environment,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._started.append(process)

    def kill(self) -> int:
        """Kill the daemon alone: its code server and the runs go on. Returns its process id."""
        self._started[-1].kill()
        self._started[-1].wait()
        return self._started[-1].pid

    def stop(self) -> None:
        """End every daemon that was started, and what they left behind."""
        for process in self._started:
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(60)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def runs(self) -> list[int]:
        """Processes that execute a run: children of a code server."""
        servers = {pid for pid, told in self._processes().items() if b"\0grpc\0" in told.command}
        return self._spawned_by(servers)

    def steps(self) -> list[int]:
        """Processes that execute a step: children of a run's."""
        return self._spawned_by(set(self.runs()))

    def _spawned_by(self, parents: set[int]) -> list[int]:
        found = self._processes().items()
        return [p for p, told in found if told.parent in parents and b"spawn_main" in told.command]

    def _processes(self) -> dict[int, _Process]:
        """The processes of every daemon's group."""
        groups = {process.pid for process in self._started}
        found = {}
        for place in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has just ended
                state, parent, group = (place / "stat").read_text().rpartition(")")[2].split()[:3]
                if int(group) in groups and state != "Z":
                    command = (place / "cmdline").read_bytes()
                    found[int(place.name)] = _Process(int(parent), command)
        return found


@dataclass(frozen=True)
class _Process:
    parent: int
    command: bytes


class Client(threading.Thread):
    """Asks until it is told to stop; keeps which version answered, and every failure."""

    def __init__(self, serving: Serving) -> None:
        super().__init__(daemon=True)
        self.stopping = threading.Event()
        self.versions: list[str] = []
        self.failures: list[str] = []
        self._address = f"{serving.address}/v1/chat/completions"

    def run(self) -> None:
        with httpx2.Client(timeout=PATIENCE_SECONDS) as client:
            while not self.stopping.wait(0.3):
                try:
                    self._ask(client)
                except httpx2.HTTPError as error:
                    self.failures.append(repr(error))

    def _ask(self, client: httpx2.Client) -> None:
        messages = [{"role": "user", "content": "Question 1?"}]
        question = {"model": "x", "messages": messages, "max_tokens": 8, "temperature": 0}
        answer = client.post(self._address, json=question)
        version = answer.headers.get(VERSION_HEADER, "none")
        whole = answer.status_code == 200 and "choices" in answer.json()
        if not whole or answer.json()["model"] != "tiny":
            self.failures.append(f"{answer.status_code} from {version}: {answer.text}")
        self.versions.append(version)


@contextmanager
def asking(serving: Serving) -> Iterator[Client]:
    """A client that asks meanwhile."""
    client = Client(serving)
    client.start()
    try:
        yield client
    finally:
        client.stopping.set()
        client.join(PATIENCE_SECONDS)


@dataclass(frozen=True)
class Page:
    """A server that people look at: Dagster's webserver or MLflow's, alone."""

    home: Home
    server: Server

    @contextmanager
    def shown(self) -> Iterator[int]:
        """Serve it; its process id."""
        with running([self.server], self.home.root / "logs") as (process,):
            yield process.pid

    def tells(self) -> list[str]:
        """What it shows: the states that runs ended in, or the version that is champion."""
        if self.server.name == "MLflow":
            asked = {"name": "tiny", "alias": "champion"}
            place = f"{self.server.address}/api/2.0/mlflow/registered-models/alias"
            return [httpx2.get(place, params=asked).json()["model_version"]["version"]]
        query = "{runsOrError {... on Runs {results {status}}}}"
        answer = httpx2.post(f"{self.server.address}/graphql", json={"query": query})
        runs = answer.json()["data"]["runsOrError"]["results"]
        return sorted({run["status"] for run in runs})


def _webserver(home: Path, port: int) -> Server:
    command = [sys.executable, "-m", "orchestration.webserver", "-m", "orchestration.definitions"]
    command += ["--host", "127.0.0.1", "--port", str(port)]
    environment = {"TIESMITH_HOME": str(home), "DAGSTER_HOME": str(home / "dagster")}
    return Server("webserver", command, environment, port, "/server_info")


@dataclass(frozen=True)
class Workshop:
    """A world with a home of its own, whose recipe `tiny` merges all that has landed."""

    world: Any
    home: Home
    daemon: Daemon

    def land(self, adapter: str, name: str | None = None, **config: Any) -> None:
        """Drop an adapter into the landing zone, whole at once, its config changed as given."""
        beside = self.home.landing / f".{adapter}"
        shutil.copytree(self.world.root / "adapters" / adapter, beside)
        file = beside / "adapter_config.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), **config}))
        beside.rename(self.home.landing / (name or adapter))

    def wait(self, what: str, holds: Callable[[], Any]) -> None:
        """Wait until it holds, and print how long that took."""
        started = time.monotonic()
        while not holds():
            if time.monotonic() > started + PATIENCE_SECONDS:
                log = self.daemon.log.read_text()[-6000:]
                raise AssertionError(f"{what}: not within {PATIENCE_SECONDS} s\n{log}")
            time.sleep(1)
        print(f"{what}: after {time.monotonic() - started:.0f} s", flush=True)

    def wait_for_ticks(self) -> None:
        """Wait until every sensor has looked twice more."""
        with open_instance(self.home) as instance:
            now = time.time()
            for sensor in instance.all_instigator_state():
                ids = sensor.instigator_origin_id, sensor.selector_id
                self.wait(
                    f"two ticks of {sensor.name}",
                    lambda ids=ids: (
                        sum(tick.is_completed for tick in instance.get_ticks(*ids, after=now)) >= 2
                    ),
                )

    @property
    def champion(self) -> str | None:
        accepted = standing(self.home, "tiny").accepted
        return accepted.version if accepted else None

    @property
    def versions(self) -> list[Version]:
        """Every registered version, the oldest first."""
        return list(list_models(self.home).versions)[::-1]

    def runs(self) -> Counter[tuple[str, str]]:
        """How many runs of each job came to what."""
        with open_instance(self.home) as instance:
            return Counter((run.job_name, run.status.value) for run in instance.get_runs())

    def page(self, name: str) -> Page:
        """The server of `webserver` or `mlflow`, not started."""
        make = {"webserver": _webserver, "mlflow": mlflow_server}[name]
        return Page(self.home, make(self.home.root, free_port()))

    def places(self) -> dict[str, int]:
        """How many steps hold, or wait for, a place of each pool; without those that none does."""
        with open_instance(self.home) as instance:
            storage = instance.event_log_storage
            pools = storage.get_concurrency_infos(list(storage.get_concurrency_keys()))
        wanted = {name: len(p.claimed_slots) + len(p.pending_steps) for name, p in pools.items()}
        return {name: steps for name, steps in wanted.items() if steps}

    def is_quiet(self) -> bool:
        """No run goes on, and no place in a pool is held or waited for."""
        with open_instance(self.home) as instance:
            going = [run for run in instance.get_runs() if run.status.value not in ENDED]
        return not going and not self.places()


def teach(world: Any) -> dict[str, dict[str, Any]]:
    """Two skills: `habit`, to answer as the base does, and `thanks`, which no adapter has.

    What a strong adapter breaks is `habit` alone. Only questions that the base answers with text
    are asked, so that an engine has something to say to the golden prompts.
    """
    from evaluation.answer_log import Chat
    from evaluation.answering.generator import generate
    from evaluation.answering.load import load_model

    chats = [Chat("Answer.", f"Question {number}?") for number in range(QUESTIONS)]
    answers = generate(load_model(world.base), chats, TOKENS)
    said = {chat.user: answer.text for chat, answer in zip(chats, answers, strict=True)}
    said = {question: text for question, text in said.items() if text.strip()}
    assert len(said) >= 20, "the base has too little to say for any gate"
    habit = {q: {"must_match_any": [[rf"\A{re.escape(text)}\Z"]]} for q, text in said.items()}
    _write_suite(world.root / "suites" / "habit", habit)
    _write_suite(world.root / "suites" / "thanks", {q: {"must_include": ["thanks"]} for q in said})
    return {name: world.skill(name, "kind") for name in ("habit", "thanks")}


def _write_suite(folder: Path, rules: dict[str, dict[str, Any]]) -> None:
    folder.mkdir()
    head = {"name": folder.name, "kind": "text", "description": "Made up.", "license": "CC0-1.0"}
    (folder / "suite.yaml").write_text(
        yaml.safe_dump({**head, "system": "Answer.", "max_new_tokens": TOKENS})
    )
    with (folder / "items.jsonl").open("w") as lines:
        for number, (question, rule) in enumerate(rules.items()):
            about = {"id": str(number), "split": "test", "prompt": question, "rule": rule}
            group = {"group": f"group-{number % 20}", "form": "easy", "hard": False}
            lines.write(json.dumps({**about, **group}) + "\n")
