"""A real server on loopback that behaves as each test says, good or bad."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from evaluation.answer_log import AnswerLog, Chat
from evaluation.answering import endpoint as endpoint_module
from evaluation.answering import openai_client
from evaluation.answering.endpoint import ask, open_endpoint
from evaluation.errors import EndpointError, ModelError, SuiteError
from evaluation.evaluate import evaluate_endpoint
from evaluation.suites.suite import load_suite

Reply = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]
CHATS = [Chat("Be brief.", f"Question {number}?") for number in range(12)]


def send(handler: BaseHTTPRequestHandler, body: object, status: int = 200, **headers: str) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    handler.send_response(status)
    for name, value in {"content-length": str(len(content)), **headers}.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(content)


def completion(text: str, model: str = "tea", reason: str | None = "stop") -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant", "content": text}}
    return {
        "model": model,
        "choices": [{**choice, "finish_reason": reason}],
        "usage": {"completion_tokens": 7},
    }


def echo(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> None:
    send(handler, completion(question["messages"][-1]["content"].upper()))


class Server:
    """What was asked, and how the next questions are answered."""

    def __init__(self) -> None:
        self.reply: Reply = echo
        self.models: object = {"data": [{"id": "tea"}]}
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.url = ""


@contextmanager
def running() -> Iterator[Server]:
    server = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            send(self, server.models)

        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["content-length"])))
            server.asked.append({"path": self.path, **question})
            server.headers.append({k.lower(): v for k, v in self.headers.items()})
            server.reply(self, question)

        def log_message(self, *_: object) -> None: ...

    class Listening(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None: ...

    listening = Listening(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{listening.server_port}"
    threading.Thread(target=listening.serve_forever, args=(0.05,), daemon=True).start()
    yield server
    listening.shutdown()
    listening.server_close()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setattr(endpoint_module, "WAITS_SECONDS", (0.01, 0.01))
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with running() as server:
        yield server


@pytest.fixture
def log(tmp_path: Path) -> AnswerLog:
    return AnswerLog(tmp_path / "answers.jsonl")


def test_every_question_is_asked_once_and_answered_in_order(server: Server, log: AnswerLog) -> None:
    seen: list[tuple[str, int, int]] = []
    endpoint = open_endpoint(server.url)
    answers = ask(endpoint, CHATS, 9, log, progress=lambda *step: seen.append(step))
    assert [a.text for a in answers] == [chat.user.upper() for chat in CHATS]
    assert {(a.tokens, a.finished) for a in answers} == {(7, True)}
    assert len(server.asked) == len(CHATS)
    assert seen == [("generate", done, len(CHATS)) for done in range(1, len(CHATS) + 1)]


def test_a_question_is_greedy_bounded_and_has_the_system_message(
    server: Server, log: AnswerLog
) -> None:
    ask(open_endpoint(f"{server.url}/v1/"), [CHATS[0], Chat("", "Hello")], 9, log)
    first, second = sorted(server.asked, key=lambda question: -len(question["messages"]))
    assert first["path"] == "/v1/chat/completions"
    assert (first["model"], first["temperature"], first["max_tokens"]) == ("tea", 0, 9)
    assert [m["role"] for m in first["messages"]] == ["system", "user"]
    assert [m["role"] for m in second["messages"]] == ["user"]
    assert "response_format" not in first


def test_an_answer_that_was_cut_is_unfinished(server: Server, log: AnswerLog) -> None:
    server.reply = lambda handler, _: send(handler, completion("SELECT", reason="length"))
    assert not ask(open_endpoint(server.url), CHATS[:1], 9, log)[0].finished


def test_a_server_that_fails_now_and_then_is_asked_again(server: Server, log: AnswerLog) -> None:
    def flaky(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> None:
        times = sum(asked["messages"] == question["messages"] for asked in server.asked)
        if times == 1:
            send(handler, {"error": {"message": "busy"}}, 503, retry_after="0")
        elif times == 2:
            send(handler, b'{"model": "tea", "choi')
        else:
            echo(handler, question)

    server.reply = flaky
    answers = ask(open_endpoint(server.url), CHATS, 9, log)
    assert [a.text for a in answers] == [chat.user.upper() for chat in CHATS]
    assert len(server.asked) == 3 * len(CHATS)


def truncated(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    send(handler, completion("SELECT 1"), content_length="5000")


def hangs(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    time.sleep(3)


def trickles(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        time.sleep(0.1)


def never_ends(handler: BaseHTTPRequestHandler, _: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b" " * 65_536)


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        (
            lambda handler, _: send(handler, {"error": {"message": "out of memory"}}, 500),
            "HTTP 500: out of memory",
        ),
        (
            lambda handler, _: send(handler, {"error": "no chat template"}, 400),
            "HTTP 400: no chat template",
        ),
        (lambda handler, _: send(handler, b"data: {}\n\ndata: [DONE]\n"), "no chat completion"),
        (lambda handler, _: send(handler, {"model": "tea", "choices": []}), "choices"),
        (lambda handler, _: send(handler, completion("x", reason=None)), "finish_reason"),
        (truncated, "RemoteProtocolError"),
        (hangs, "nothing whole within 0.5 s"),
        (trickles, "nothing whole within 0.5 s"),
        (never_ends, "an answer of more than"),
    ],
    ids=[
        "500",
        "400",
        "stream",
        "no choice",
        "no reason",
        "truncated",
        "hangs",
        "trickles",
        "endless",
    ],
)
def test_a_server_that_gives_no_answers_is_named_and_not_asked_for_ever(
    server: Server, log: AnswerLog, monkeypatch: pytest.MonkeyPatch, reply: Reply, found: str
) -> None:
    monkeypatch.setattr(endpoint_module, "WAITS_SECONDS", ())
    monkeypatch.setattr(openai_client, "MAX_ANSWER_BYTES", 1 << 20)
    server.reply = reply
    endpoint = replace(open_endpoint(server.url), timeout_seconds=0.5, concurrency=4)
    with pytest.raises(EndpointError, match="12 of 12 questions have no answer") as error:
        ask(endpoint, CHATS, 9, log)
    assert found in error.value.problems[0].found
    assert 5 <= len(server.asked) < len(CHATS)


def test_what_was_answered_before_a_server_broke_is_not_asked_again(
    server: Server, log: AnswerLog
) -> None:
    def dies(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> None:
        good = question["messages"][-1]["content"] < "Question 4"
        echo(handler, question) if good else send(handler, b"", 500)

    server.reply = dies
    endpoint = open_endpoint(server.url)
    with pytest.raises(EndpointError, match="the others are kept"):
        ask(endpoint, CHATS, 9, log)
    server.reply = echo
    server.asked.clear()
    answers = ask(endpoint, CHATS, 9, AnswerLog(log.file))
    assert [a.text for a in answers] == [chat.user.upper() for chat in CHATS]
    again = {question["messages"][-1]["content"] for question in server.asked}
    assert again == {chat.user for chat in CHATS if chat.user >= "Question 4"}


@pytest.mark.parametrize("name", ["coffee", "teapot", "TEA", ""])
def test_an_answer_of_another_model_ends_the_evaluation(
    server: Server, log: AnswerLog, name: str
) -> None:
    server.reply = lambda handler, _: send(handler, completion("x", model=name))
    with pytest.raises(EndpointError, match="wanted: the model tea"):
        ask(open_endpoint(server.url), CHATS, 9, log)
    assert not log.file.exists()


def test_a_server_that_changes_its_model_on_the_way_ends_the_evaluation(
    server: Server, log: AnswerLog
) -> None:
    server.reply = lambda handler, _: send(handler, completion("x", model="tea@1"))
    ask(open_endpoint(server.url), CHATS[:6], 9, log)
    server.reply = lambda handler, _: send(handler, completion("y", model="tea@2"))
    with pytest.raises(EndpointError, match="an answer of tea@2"):
        ask(open_endpoint(server.url), CHATS, 9, AnswerLog(log.file))
    answers = ask(open_endpoint(server.url), CHATS, 9, AnswerLog(log.file))
    assert {a.text for a in answers} == {"y"}, "answers of two models are never mixed"


def test_a_version_that_tiesmith_serve_did_not_announce_ends_the_evaluation(
    server: Server, log: AnswerLog
) -> None:
    server.reply = lambda handler, _: send(handler, completion("x"), x_tiesmith_version="2")
    with pytest.raises(EndpointError, match="an answer of tea version 2"):
        ask(open_endpoint(server.url), CHATS, 9, log)


@pytest.mark.parametrize(
    ("url", "models", "model", "wanted"),
    [
        (None, ["tea", "mate"], None, "one model"),
        (None, [], None, "one model"),
        (None, ["tea"], "mate", "the model mate"),
        ("ftp://127.0.0.1/v1", [], None, "http"),
        ("http://user:secret@127.0.0.1/v1", [], None, "http"),
        ("http://127.0.0.1:99999/v1", [], None, "http"),
    ],
)
def test_a_wrong_address_or_name_is_a_wrong_request(
    server: Server, url: str | None, models: list[str], model: str | None, wanted: str
) -> None:
    server.models = {"data": [{"id": name} for name in models]}
    with pytest.raises(ModelError, match=wanted) as error:
        open_endpoint(url or server.url, model)
    assert "secret" not in str(error.value)


def test_a_server_that_lists_no_models_or_is_not_there_is_named(server: Server) -> None:
    server.models = ["tea"]
    with pytest.raises(EndpointError, match="a list of models"):
        open_endpoint(server.url)
    with running() as gone:
        pass
    with pytest.raises(EndpointError, match="ConnectError"):
        open_endpoint(gone.url)


def test_a_named_model_is_asked_even_where_no_list_can_be_had(
    server: Server, log: AnswerLog
) -> None:
    server.models = ["tea"]
    assert ask(open_endpoint(server.url, "tea"), CHATS[:1], 9, log)[0].finished


def test_the_key_goes_to_this_machine_or_over_https_and_into_no_file(
    server: Server, log: AnswerLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    ask(open_endpoint(server.url), CHATS[:1], 9, log)
    assert server.headers[0]["authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in log.file.read_text()
    assert "authorization" in openai_client.open_client("https://example.org/v1", 1).headers
    assert "authorization" not in openai_client.open_client("http://example.org/v1", 1).headers
    server.reply = lambda handler, _: send(handler, {"error": {"message": "bad key"}}, 401)
    with pytest.raises(EndpointError, match="HTTP 401: bad key") as error:
        ask(open_endpoint(server.url), CHATS, 9, log)
    assert "sk-secret" not in str(error.value)


def test_constrained_answers_are_held_to_their_items_schema(
    server: Server, log: AnswerLog, make_suite: Callable[..., Path]
) -> None:
    suite = load_suite(make_suite("json", {}, {}))
    gold = json.dumps({"age": 36, "name": "Ada"})
    server.reply = lambda handler, _: send(handler, completion(gold))
    endpoint = open_endpoint(server.url)
    result = evaluate_endpoint(suite, "test", endpoint, log, constrained=True)
    assert (result.n, result.score) == (2, 1.0)
    held_to = server.asked[0]["response_format"]
    assert held_to["type"] == "json_schema"
    assert held_to["json_schema"]["schema"]["required"] == ["name"]
    evaluate_endpoint(suite, "test", endpoint, log)
    assert len(server.asked) == 4, "constrained and free answers are kept apart"


def test_only_json_can_be_constrained(
    server: Server, log: AnswerLog, make_suite: Callable[..., Path]
) -> None:
    suite = load_suite(make_suite("text", {}))
    with pytest.raises(SuiteError, match="a suite of kind json"):
        evaluate_endpoint(suite, "test", open_endpoint(server.url), log, constrained=True)


def test_half_a_surrogate_in_an_answer_is_a_wrong_answer(
    server: Server, log: AnswerLog, make_suite: Callable[..., Path]
) -> None:
    """As the text itself, and spelt in JSON; what is kept and stored can be written anywhere."""
    texts = iter(['{"name": "\ud800"}', json.dumps({"\udc00": 1}), "\udfff"])
    server.reply = lambda handler, _: send(handler, completion(next(texts)))
    suite = load_suite(make_suite("json", {}, {}, {}))
    result = evaluate_endpoint(suite, "test", open_endpoint(server.url), log)
    assert [item.passed for item in result.items] == [False] * 3
    repr(result).encode()
