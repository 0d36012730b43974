import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from evaluation import judge as judge_module
from evaluation.errors import EvaluationError
from evaluation.evaluate import evaluate
from evaluation.judge import Judge, ask_judge
from evaluation.result import Answer
from evaluation.score import score_items
from evaluation.suite import load_suite

MakeSuite = Callable[..., Path]
JUDGE = Judge(model="wise", question="Is it kind?")
HEAD = {"judge": {"model": "wise", "question": "Is it kind?"}}


class Http(ThreadingHTTPServer):
    def handle_error(self, *_: object) -> None:
        """Quiet, also when who asked is gone."""


class Server:
    """An endpoint that answers each request by `reply`, and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str | None] = []
        self.reply: Callable[[str], tuple[int, str]] = lambda _: (200, "yes")
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                server.asked.append(body)
                server.keys.append(self.headers["authorization"])
                status, said = server.reply(body["messages"][-1]["content"])
                choice = {"message": {"role": "assistant", "content": said}}
                whole = json.dumps({"model": "wise-2", "choices": [choice]})
                sent = (whole if status == 200 else said).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(sent)))
                self.end_headers()
                self.wfile.write(sent)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.http = Http(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_port}/v1"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.http.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv("TIESMITH_JUDGE_URL", server.address)
    monkeypatch.setenv("TIESMITH_JUDGE_KEY", "secret-key")
    monkeypatch.setattr(judge_module, "PAUSE_SECONDS", 0.0)
    yield server
    server.http.shutdown()
    server.http.server_close()
    thread.join()


def test_yes_is_right_and_what_the_judge_said_and_is_called_is_kept(server: Server) -> None:
    replies = {"kind words": "Yes.", "rude words": "**No**, it is not.", "odd words": "Maybe"}
    server.reply = lambda asked: (200, next(v for k, v in replies.items() if k in asked))
    scores = ask_judge(JUDGE, [("Hello?", answer) for answer in replies])
    assert [score.outcome for score in scores] == ["right", "judged wrong", "judge unclear"]
    assert scores[0].details == {"judge": "wise-2", "reply": "Yes."}
    assert all(body["model"] == "wise" and body["temperature"] == 0 for body in server.asked)
    assert set(server.keys) == {"Bearer secret-key"}


def test_a_judge_that_stumbles_is_asked_again(server: Server) -> None:
    states = iter([(500, "busy"), (429, "later"), (200, "no")])
    server.reply = lambda _: next(states)
    assert [score.outcome for score in ask_judge(JUDGE, [("a", "b")])] == ["judged wrong"]


@pytest.mark.parametrize(("status", "requests"), [(500, 3), (401, 1)])
def test_a_judge_that_refuses_ends_the_evaluation_by_name(
    server: Server, status: int, requests: int
) -> None:
    server.reply = lambda _: (status, "no such model")
    with pytest.raises(EvaluationError) as caught:
        ask_judge(JUDGE, [("a", "b")])
    assert len(server.asked) == requests
    assert f"status {status}: no such model" in str(caught.value)
    assert server.address in str(caught.value)
    assert "secret-key" not in str(caught.value)


def test_a_judge_that_hangs_ends_the_evaluation(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judge_module, "SECONDS", 0.1)
    monkeypatch.setattr(judge_module, "TRIES", 1)
    server.reply = lambda _: (time.sleep(1), (200, "yes"))[1]
    with pytest.raises(EvaluationError, match="ReadTimeout"):
        ask_judge(JUDGE, [("a", "b")])


def test_one_refusal_ends_it_while_others_are_still_asked(server: Server) -> None:
    def reply(asked: str) -> tuple[int, str]:
        if "first" in asked:
            return 401, "no"
        time.sleep(0.3)
        return 200, "yes"

    server.reply = reply
    with pytest.raises(EvaluationError, match="status 401"):
        ask_judge(JUDGE, [("a", "first"), *[("a", "later")] * 40])
    assert len(server.asked) < 41


def test_a_judge_that_is_not_there_ends_the_evaluation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge_module, "PAUSE_SECONDS", 0.0)
    monkeypatch.setenv("TIESMITH_JUDGE_URL", "http://127.0.0.1:9/v1")
    with pytest.raises(EvaluationError, match="did not answer"):
        ask_judge(JUDGE, [("a", "b")])


def test_only_answers_that_keep_their_rule_are_judged(
    server: Server, make_suite: MakeSuite
) -> None:
    suite = load_suite(make_suite("text", {}, {}, {"rule": None}, head=HEAD))
    texts = ["Sorry, the kettle.", "No.", "Nothing."]
    server.reply = lambda asked: (200, "yes" if "Nothing" in asked else "no")
    results = score_items(suite, suite.items, [Answer(text, 3, True) for text in texts])
    assert [item.outcome for item in results] == ["judged wrong", "missing text", "right"]
    assert len(server.asked) == 2
    assert results[0].details["judge"] == "wise-2"


def test_without_an_address_nothing_is_begun(
    make_suite: MakeSuite, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TIESMITH_JUDGE_URL", raising=False)
    suite = load_suite(make_suite("text", {}, head=HEAD))
    with pytest.raises(EvaluationError, match="TIESMITH_JUDGE_URL"):
        evaluate(suite, "test", tmp_path / "no model is looked for")
