import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from evaluation.answer_log import AnswerLog
from evaluation.errors import EvaluationError
from evaluation.evaluate import evaluate
from evaluation.result import Answer, Score
from evaluation.score import score_items
from evaluation.scoring import llm_judge as judge_module
from evaluation.scoring.llm_judge import Judge, ask_judge
from evaluation.suites.suite import load_suite

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


PAIRS = [(f"Question {number}?", f"answer {number}") for number in range(30)]


def asked(server: Server) -> set[tuple[str, str]]:
    """Which pairs; some that were under way when an evaluation ended may be there twice."""
    contents = "".join(body["messages"][-1]["content"] for body in server.asked)
    return {pair for pair in PAIRS if f"<answer>\n{pair[1]}\n" in contents}


def break_down_at(server: Server, call: int) -> AnswerLog:
    """A judge that is gone after so many replies, and the log of the evaluation that it ends."""
    replies = [(200, "yes")] * (call - 1) + [(401, "gone")] * 99
    server.reply = lambda _: replies.pop(0)
    return AnswerLog(Path("answers.jsonl"))


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_a_judge_said_before_it_broke_down_is_not_asked_again(
    server: Server, here: Path
) -> None:
    log = break_down_at(server, 20)
    with pytest.raises(EvaluationError, match="the same command asks what is left"):
        ask_judge(JUDGE, PAIRS, log)
    server.asked.clear()
    server.reply = lambda _: (200, "no")
    scores = ask_judge(JUDGE, PAIRS, AnswerLog(log.file))
    kept = {pair for pair, score in zip(PAIRS, scores, strict=True) if score.outcome == "right"}
    assert 12 <= len(kept) <= 19  # eight are under way at once
    assert asked(server) == set(PAIRS) - kept
    assert scores[29] == Score("judged wrong", {"judge": "wise-2", "reply": "no"})


def test_an_evaluation_that_its_judge_ended_goes_on_where_it_was(
    server: Server, here: Path, make_suite: MakeSuite, tiny_model: Path
) -> None:
    changes = [{"rule": None, "prompt": f"{number}?"} for number in range(20)]
    suite = load_suite(make_suite("text", *changes, head={**HEAD, "max_new_tokens": 200}))
    log = break_down_at(server, 12)
    with pytest.raises(EvaluationError, match="status 401"):
        evaluate(suite, "test", tiny_model, log=log)
    server.asked.clear()
    server.reply = lambda _: (200, "no")
    result = evaluate(suite, "test", tiny_model, log=AnswerLog(log.file))
    assert 4 <= result.outcomes["right"] <= 11
    assert result.outcomes["judged wrong"] == result.n - result.outcomes["right"]
    assert not list(here.glob("*.verdicts.jsonl"))


def test_verdicts_are_forgotten_when_all_are_there(server: Server, here: Path) -> None:
    for times in (1, 2):
        ask_judge(JUDGE, PAIRS, AnswerLog(Path("answers.jsonl")))
        assert len(server.asked) == 30 * times
    assert list(here.iterdir()) == []


def test_an_evaluation_that_ends_leaves_the_verdicts_of_another_that_shares_its_log(
    server: Server, here: Path
) -> None:
    log = break_down_at(server, 20)
    with pytest.raises(EvaluationError):
        ask_judge(JUDGE, PAIRS, log)
    server.reply = lambda _: (200, "no")
    ask_judge(JUDGE, [("another suite's", "answer")], AnswerLog(log.file))
    server.asked.clear()
    ask_judge(JUDGE, PAIRS, AnswerLog(log.file))
    assert len(server.asked) < len(PAIRS)


def test_verdicts_on_other_answers_are_kept_for_a_day_and_no_longer(
    server: Server, here: Path
) -> None:
    for log in (Path("answers.jsonl"), Path("another.jsonl")):
        break_down_at(server, 20)
        with pytest.raises(EvaluationError):
            ask_judge(JUDGE, PAIRS, AnswerLog(log))
    for thread in threading.enumerate():  # who had asked when it broke down writes yet
        if thread.name.startswith("ThreadPoolExecutor"):
            thread.join()
    server.reply = lambda _: (200, "no")
    (old,) = here.glob("another.*")
    os.utime(old, (time.time() - 90_000,) * 2)
    ask_judge(JUDGE, [("a third", "answer")], AnswerLog(Path("third.jsonl")))
    (kept,) = here.iterdir()
    assert kept.name.startswith("answers.")


@pytest.mark.parametrize("other", ["question", "model", "day"])
def test_another_judges_verdicts_are_not_taken(server: Server, here: Path, other: str) -> None:
    log = break_down_at(server, 20)
    with pytest.raises(EvaluationError):
        ask_judge(JUDGE, PAIRS, log)
    if other == "day":
        (file,) = here.glob("*.verdicts.jsonl")
        os.utime(file, (time.time() - 90_000,) * 2)
    server.asked.clear()
    server.reply = lambda _: (200, "no")
    ask_judge(JUDGE.model_copy(update={other: "another"} if other != "day" else {}), PAIRS, log)
    assert asked(server) == set(PAIRS)


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


def test_half_a_surrogate_in_a_judges_reply_is_unclear_and_can_be_stored(server: Server) -> None:
    server.reply = lambda _: (200, "\ud800")
    (score,) = ask_judge(JUDGE, [("Hello?", "words")])
    assert score.outcome == "judge unclear"
    assert str(score.details).encode()
