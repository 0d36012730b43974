"""The command as a whole: it follows the alias, loses no request, and leaves no process behind."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import threading
from pathlib import Path

import httpx2
import pytest

from evaluation.serving_bench.engine_process import LOOPBACK
from merge_core.errors import RequestError, WorkError
from orchestration.home.store import Home
from orchestration.promotion.promote import promote
from orchestration.registry.champion import standing
from orchestration.registry.versions import find_version
from orchestration.serving.relay import MODEL_HEADER, VERSION_HEADER
from orchestration.serving.serve import serve
from orchestration.tracking.mlflow_client import connect
from tests.engines import PATIENCE_SECONDS, eventually, is_alive
from tests.orchestration.serving.harness import (
    ENGINE,
    TIESMITH,
    Serving,
    chunks,
    make_version,
    register_folder,
    running,
    spoken,
)

pytestmark = pytest.mark.usefixtures("engines")


class Client(threading.Thread):
    """Asks without a pause until told to stop; keeps what came back, and every failure."""

    def __init__(self, serving: Serving, stream: bool) -> None:
        super().__init__(daemon=True)
        self.serving, self.stream = serving, stream
        self.stopping = threading.Event()
        self.versions: list[str] = []
        self.failures: list[str] = []

    def run(self) -> None:
        with httpx2.Client(timeout=PATIENCE_SECONDS) as client:
            while not self.stopping.is_set():
                try:
                    self._ask(client)
                except httpx2.HTTPError as error:
                    self.failures.append(repr(error))

    def _ask(self, client: httpx2.Client) -> None:
        question = {"model": "x", "messages": [{"role": "user", "content": "hello"}]}
        question["stream"] = self.stream
        answer = client.post(f"{self.serving.address}/v1/chat/completions", json=question)
        version = answer.headers.get(VERSION_HEADER, "none")
        complete = "[DONE]" in answer.text if self.stream else "heard hello" in answer.text
        if answer.status_code != 200 or not complete or f"tiny/{version}" not in answer.text:
            self.failures.append(f"{answer.status_code} {answer.text}")
        self.versions.append(version)


def test_no_request_fails_while_the_champion_changes(champion: Home) -> None:
    make_version(champion, "tiny-2")
    with running(champion) as serving:
        clients = [Client(serving, stream=number % 2 == 0) for number in range(4)]
        for client in clients:
            client.start()
        first_pids = serving.engine_pids()
        promote("tiny/2", champion, "better")
        serving.wait_for("2")
        eventually(
            lambda: all(c.versions and c.versions[-1] == "2" for c in clients), "all see version 2"
        )
        serving.wait_for_word("stopped tiny/1")
        for client in clients:
            client.stopping.set()
        for client in clients:
            client.join(PATIENCE_SECONDS)
        metrics = httpx2.get(f"{serving.address}/metrics").text
        answer = serving.ask()
    assert [client.failures for client in clients] == [[], [], [], []]
    for client in clients:
        assert set(client.versions) == {"1", "2"}
        assert client.versions == sorted(client.versions)  # nothing of version 1 after version 2
    assert len(first_pids) == 2 and not any(map(is_alive, first_pids))
    assert "tiesmith_serving_switches_total 1.0" in metrics
    assert 'tiesmith_serving_version_info{model="tiny",version="2"} 1.0' in metrics
    assert 'version="1"} 1.0' not in metrics
    assert "tiesmith_serving_failures_total{" not in metrics
    assert (answer.headers[MODEL_HEADER], answer.headers[VERSION_HEADER]) == ("tiny", "2")


def test_a_version_that_does_not_come_up_leaves_the_old_one_serving(champion: Home) -> None:
    ills = {"2": "ends", "3": "mute", "4": "sulks"}
    for number, behaviour in ills.items():
        make_version(champion, f"tiny-{number}", behaviour)
    make_version(champion, "tiny-5")
    with running(champion) as serving:
        for number in ills:
            promote(f"tiny/{number}", champion, "looks fine")
            serving.wait_for_word(f"tiny/{number} did not come up")
            assert serving.ask().headers[VERSION_HEADER] == "1"
        metrics = httpx2.get(f"{serving.address}/metrics").text
        promote("tiny/5", champion, "is fine")
        serving.wait_for("5")
        said = serving.said
    assert "its engine ended with code 3" in said and "serving-tiny-2.log; tiny/1 goes on" in said
    assert "answered a golden prompt with no text" in said
    assert "answered a golden prompt with status 500" in said
    assert all(said.count(f"starting tiny/{number}") == 1 for number in ills)
    assert "tiesmith_serving_refused_versions_total 3.0" in metrics


def test_an_error_of_the_system_on_the_way_to_a_version_leaves_the_old_one_serving(
    champion: Home,
) -> None:
    make_version(champion, "tiny-2")
    make_version(champion, "tiny-3", "also well")
    (champion.root / "logs" / "serving-tiny-2.log").mkdir(parents=True)  # no file can be made there
    with running(champion, "--rollback") as serving:
        pids = serving.engine_pids()
        promote("tiny/2", champion, "looks fine")
        serving.wait_for_word("tiny/2 did not come up: IsADirectoryError")
        serving.wait_for_word("rolled back: champion of tiny is version 1")
        assert serving.ask().headers[VERSION_HEADER] == "1"
        assert serving.engine_pids() == pids
        promote("tiny/3", champion, "is fine")
        serving.wait_for("3")
        assert "Traceback" not in serving.said


def test_a_champion_that_does_not_come_up_is_rolled_back_where_that_was_asked_for(
    champion: Home,
) -> None:
    make_version(champion, "tiny-2", "ends")
    with running(champion, "--rollback") as serving:
        promote("tiny/2", champion, "looks fine")
        serving.wait_for_word("rolled back: champion of tiny is version 1")
        assert serving.ask().headers[VERSION_HEADER] == "1"
    stands = standing(champion, "tiny")
    assert stands.alias == "1"
    rejected = find_version(champion, "tiny/2").rejected
    assert rejected and "did not come up" in rejected


def test_a_champion_whose_gate_failed_is_not_served_and_that_is_said_once(champion: Home) -> None:
    make_version(champion, "tiny-2", passed=False)
    with running(champion) as serving:
        connect(champion).set_registered_model_alias("tiny", "champion", "2")
        serving.wait_for_word("its gate says fail; serving stays on version 1")
        make_version(champion, "tiny-3")
        promote("tiny/3", champion, "passed")
        serving.wait_for("3")
        said = serving.said
    assert said.count("its gate says fail") == 1
    assert "starting tiny/2" not in said


def test_a_deleted_version_and_a_broken_registry_leave_it_serving(champion: Home) -> None:
    with running(champion) as serving:
        connect(champion).delete_model_version("tiny", "1")
        serving.wait_for_word("model tiny lacks")
        assert serving.ask().status_code == 200
        (champion.root / "mlflow.db").write_bytes(b"no database" * 1000)
        serving.wait_for_word("the registry cannot be read")
        assert serving.ask().headers[VERSION_HEADER] == "1"
        said = serving.said
    assert said.count("goes on") == 2


def test_requests_wait_while_an_engine_that_was_killed_starts_again(champion: Home) -> None:
    with running(champion) as serving:
        answers: list[httpx2.Response] = []
        asking = threading.Thread(target=lambda: answers.append(serving.ask("slowly")))
        asking.start()
        eventually(serving.is_asked, "the request is there")
        os.kill(serving.engine_pids()[0], signal.SIGKILL)
        asking.join(PATIENCE_SECONDS)
        assert [answer.status_code for answer in answers] == [200]
        assert serving.ask().status_code == 200
        assert (
            "tiesmith_serving_restarts_total 1.0" in httpx2.get(serving.address + "/metrics").text
        )
        assert "the engine of tiny/1 ended with code" in serving.said


def test_an_engine_that_ends_while_the_next_one_starts_is_started_again(champion: Home) -> None:
    make_version(champion, "tiny-2", "never healthy")
    with running(champion) as serving:
        pids = serving.engine_pids()
        promote("tiny/2", champion, "looks fine")
        serving.wait_for_word("starting tiny/2")
        os.kill(pids[0], signal.SIGKILL)
        serving.wait_for_word("the engine of tiny/1 ended with code")
        assert serving.ask().headers[VERSION_HEADER] == "1"
        serving.process.send_signal(signal.SIGTERM)
        assert serving.process.wait(PATIENCE_SECONDS) == 0
    assert not any(map(is_alive, pids))


def test_an_engine_that_does_not_start_again_ends_the_command(champion: Home) -> None:
    with running(champion) as serving:
        behaviour = next((champion.root / "serving").glob("*/*/tiny/1/behaviour"))
        behaviour.unlink()
        behaviour.write_text("ends")
        answer = serving.ask("die")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert serving.process.wait(PATIENCE_SECONDS) == 1
        assert serving.said.splitlines()[-1].startswith("tiny/1 did not come up: its engine ended")
        assert "Traceback" not in serving.said


def test_sigterm_lets_requests_end_and_stops_every_child(champion: Home) -> None:
    with running(champion) as serving:
        pids = serving.engine_pids()
        answers: list[httpx2.Response] = []
        asking = threading.Thread(target=lambda: answers.append(serving.ask("slowly")))
        asking.start()
        eventually(
            lambda: "in_flight 1.0" in httpx2.get(serving.address + "/metrics").text, "asked"
        )
        serving.process.send_signal(signal.SIGTERM)
        asking.join(PATIENCE_SECONDS)
        assert serving.process.wait(PATIENCE_SECONDS) == 0
        assert [answer.status_code for answer in answers] == [200]
        assert len(pids) == 2 and not any(map(is_alive, pids))
        assert "Traceback" not in serving.said
    assert [path.name for path in (champion.root / "serving").iterdir()] == ["lock"]


def test_children_end_when_their_parent_is_killed(champion: Home) -> None:
    with running(champion) as serving:
        pids = serving.engine_pids()
        assert len(pids) == 2 and all(map(is_alive, pids))
        serving.process.kill()
        eventually(lambda: not any(map(is_alive, pids)), "the engine's processes end")
    left = set((champion.root / "serving").glob("*.mark"))
    with running(champion):
        assert not left & set((champion.root / "serving").glob("*.mark"))


def test_a_port_in_use_is_a_wrong_request(champion: Home) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken, pytest.raises(RequestError) as refused:
        port = taken.getsockname()[1]
        serve(champion, "tiny@champion", ENGINE, LOOPBACK, port)
    assert refused.value.problems[0].found.startswith(f"{LOOPBACK}:{port}: Address already in use")
    assert not (champion.root / "serving").exists()


def test_what_must_not_be_served_is_refused_before_the_port_is_taken(home: Home) -> None:
    with pytest.raises(RequestError, match="no such model"):
        serve(home, "tiny@champion", ENGINE, LOOPBACK, 0)
    make_version(home, "tiny-1", passed=False)
    with pytest.raises(WorkError, match="its gate says fail"):
        serve(home, "tiny/1", ENGINE, LOOPBACK, 0)
    assert not (home.root / "serving").exists()


def test_a_first_version_that_does_not_come_up_ends_the_command(home: Home) -> None:
    make_version(home, "tiny-1", "ends")
    command = [*TIESMITH, "serve", "tiny/1", "--engine", "vllm", "--port", "0"]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS)
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].startswith("tiny/1 did not come up: its engine ended")
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
def test_a_real_engine_answers_through_the_relay(home: Home) -> None:
    base = Path(__file__).parents[3] / "zoo" / "base"
    folder = home.store.folder("merged", "zoo")
    shutil.copytree(base, folder)
    register_folder(home, "zoo", folder)
    promote("tiny/1", home, "real")
    question = {
        "messages": [{"role": "user", "content": "Say hello."}],
        "max_tokens": 16,
        "temperature": 0,
    }
    with running(home, "--", "--device", "cpu", engine="transformers") as serving:

        def ask(**more: object) -> httpx2.Response:
            address, asked = f"{serving.address}/v1/chat/completions", {**question, **more}
            return httpx2.post(address, json=asked, timeout=PATIENCE_SECONDS)

        whole, streamed = ask(), ask(stream=True, stream_options={"include_usage": True})
        stopped, stream_stopped = ask(stop="ss"), ask(stop=["ss"], stream=True)
        warm = {ask(temperature=2, seed=seed).text for seed in range(3)}
        long = ask(messages=[{"role": "user", "content": "word " * 600}])
        wrong = ask(n=2, logprobs=True)
        models = httpx2.get(f"{serving.address}/v1/models").json()
        metrics = httpx2.get(f"{serving.address}/metrics").text
    assert whole.headers[VERSION_HEADER] == "1"
    answer = whole.json()
    text = answer["choices"][0]["message"]["content"]
    assert text and spoken(streamed.text) == text
    assert streamed.text.endswith("data: [DONE]\n\n")
    (counted,) = [chunk for chunk in chunks(streamed.text) if not chunk["choices"]]
    assert counted["usage"] == answer["usage"]
    (told,) = stopped.json()["choices"]
    assert "ss" in text  # it would go on otherwise
    assert told["message"]["content"] == spoken(stream_stopped.text) == text[: text.index("ss")]
    assert told["finish_reason"] == "stop"
    assert len(warm) == 3
    assert long.status_code == wrong.status_code == 400
    assert long.json()["error"]["code"] == "context_length_exceeded"
    assert "n: this engine" in wrong.json()["error"]["message"]
    assert "tiny/1" not in whole.text + streamed.text
    assert [(card["id"], card["max_model_len"]) for card in models["data"]] == [("tiny", 512)]
    assert 'requests_total{code="400",version="1"} 2.0' in metrics
    assert "tiesmith_serving_failures_total{" not in metrics
