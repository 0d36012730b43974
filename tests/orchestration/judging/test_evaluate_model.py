from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from evaluation.answer_log import KEPT_SECONDS
from evaluation.errors import EndpointError
from merge_core.errors import RequestError
from orchestration.home.store import Home
from orchestration.judging.evaluate_model import Asked, Foreseen, evaluate_model
from tests.orchestration.conftest import World


class Serving(BaseHTTPRequestHandler):
    """Says what it was told to, after `seconds`; `asked` counts the questions of all servers,
    `together` the most that were under way at once."""

    asked = 0
    fails_after = 1_000
    counting = threading.Lock()
    seconds = 0.0
    at_once = together = 0

    def do_GET(self) -> None:
        self.reply(200, {"data": [{"id": "tiny"}]})

    def do_POST(self) -> None:
        with Serving.counting:
            Serving.asked += 1
            number = Serving.asked
            Serving.at_once += 1
            Serving.together = max(Serving.together, Serving.at_once)
        self.rfile.read(int(self.headers["content-length"]))
        time.sleep(self.seconds)
        with Serving.counting:
            Serving.at_once -= 1
        message = {"content": "a kind word"}
        choices = [{"message": message, "finish_reason": "stop"}]
        if number > Serving.fails_after:
            return self.reply(400, {"error": "closed"})
        self.reply(200, {"model": "tiny", "choices": choices})

    def reply(self, status: int, body: object) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def address() -> Iterator[str]:
    Serving.asked, Serving.fails_after = 0, 1_000
    server = ThreadingHTTPServer(("127.0.0.1", 0), Serving)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def quiet(*_: object) -> None: ...


def test_an_endpoint_is_evaluated_and_asked_anew_the_next_time(
    address: str, world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = Home(tmp_path_factory.mktemp("home"))
    asked = Asked(address, str(world.root / "suites" / "manners"))
    result = evaluate_model(asked, home, quiet)
    assert (result.n, result.score, Serving.asked) == (40, 1.0, 40)
    assert result.decoding["served"] == "tiny"
    assert result.decoding["constrained"] is False
    Serving.together = 0
    evaluate_model(replace(asked, concurrency=1), home, quiet)
    assert (Serving.asked, Serving.together) == (80, 1)


def test_an_answer_is_waited_for_as_long_as_was_asked(
    address: str, world: World, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("evaluation.answering.endpoint.WAITS_SECONDS", ())
    monkeypatch.setattr(Serving, "seconds", 1.0)
    asked = Asked(address, str(world.root / "suites" / "manners"), limit=1, timeout_seconds=0.2)
    with pytest.raises(EndpointError, match=r"nothing whole within 0\.2 s"):
        evaluate_model(asked, home, quiet)
    assert evaluate_model(replace(asked, timeout_seconds=9.0), home, quiet).n == 1


def test_an_interrupted_evaluation_of_an_endpoint_goes_on_for_a_day(
    address: str, world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = Home(tmp_path_factory.mktemp("home"))
    asked = Asked(address, str(world.root / "suites" / "manners"))

    def interrupt() -> None:
        Serving.asked, Serving.fails_after = 0, 25
        with pytest.raises(EndpointError, match="15 of 40 questions have no answer"):
            evaluate_model(asked, home, quiet)
        Serving.asked, Serving.fails_after = 0, 1_000

    interrupt()
    assert evaluate_model(asked, home, quiet).n == 40
    assert Serving.asked == 15
    interrupt()
    (file,) = (home.cache / "answers").iterdir()
    old = time.time() - KEPT_SECONDS - 60
    os.utime(file, (old, old))
    evaluate_model(asked, home, quiet)
    assert Serving.asked == 40, "what it serves may have changed"


def test_a_model_here_is_not_asked_again_until_its_files_change(
    world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = Home(tmp_path_factory.mktemp("home"))
    suite, adapter = world.root / "suites" / "manners", world.root / "adapters" / "kind"
    asked = Asked(str(world.base), str(suite), adapter=str(adapter))
    first = evaluate_model(asked, home, quiet)
    (file,) = (home.cache / "answers").iterdir()
    kept = file.read_bytes()
    assert evaluate_model(asked, home, quiet) == first
    assert file.read_bytes() == kept
    world.strengthen("kind")
    assert evaluate_model(asked, home, quiet).items != first.items
    assert len(list((home.cache / "answers").iterdir())) == 2


def test_a_model_here_answers_in_the_dtype_that_was_asked_for(
    world: World, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = Home(tmp_path_factory.mktemp("home"))
    suite = str(world.root / "suites" / "manners")
    wide = evaluate_model(Asked(str(world.base), suite), home, quiet)
    narrow = evaluate_model(Asked(str(world.base), suite, dtype="bfloat16"), home, quiet)
    assert (wide.decoding["dtype"], narrow.decoding["dtype"]) == ("float32", "bfloat16")
    assert len(list((home.cache / "answers").iterdir())) == 2, "each has its own answers"


def test_options_that_do_not_fit_the_model_are_named_at_once(world: World, home: Home) -> None:
    suite = str(world.root / "suites" / "manners")
    here = Asked(str(world.base), suite, served="tiny", concurrency=2, timeout_seconds=9.0)
    with pytest.raises(RequestError) as error:
        evaluate_model(here, home, quiet)
    options = [problem.field for problem in error.value.problems]
    assert options == ["--model", "--concurrency", "--timeout"]
    with pytest.raises(RequestError, match="leave --dtype out"):
        evaluate_model(Asked("http://127.0.0.1:9", suite, dtype="float16"), home, quiet)
    with pytest.raises(RequestError, match="serve the adapter"):
        evaluate_model(Asked("http://127.0.0.1:9", suite, adapter="x"), home, quiet)


def test_a_suite_of_texts_is_read_and_gives_a_perplexity(world: World, home: Home) -> None:
    texts = str(world.root / "suites" / "plain")
    found = evaluate_model(Asked(str(world.base), texts), home, lambda *_: None)
    few = evaluate_model(Asked(str(world.base), texts, limit=3), home, lambda *_: None)
    assert isinstance(found, Foreseen) and isinstance(few, Foreseen)
    assert (found.kind, found.n, few.n) == ("perplexity", 40, 3)
    assert found.tokens == sum(text.tokens for text in found.texts)
    assert found.perplexity == found.losses.perplexity > 1


def test_texts_are_not_asked_of_an_endpoint_and_not_held_to_schemas(
    world: World, home: Home
) -> None:
    asked = Asked("http://127.0.0.1:9/v1", str(world.root / "suites" / "plain"), constrained=True)
    with pytest.raises(RequestError) as refused:
        evaluate_model(asked, home, lambda *_: None)
    assert [problem.field for problem in refused.value.problems] == ["model", "--constrained"]
