"""An engine's answers reach clients under the model's one name, without their stop sequences."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx2
import pytest

from orchestration.serving.openai.answers import AnswerShape, shaped


async def read(answer: httpx2.Response, shape: AnswerShape) -> tuple[dict[str, str], bytes]:
    reply = await shaped(answer, shape)
    return dict(reply.headers), b"".join([part async for part in reply.parts])


def stream(shape: AnswerShape, body: bytes, cut: int) -> list[dict]:
    """The objects of a stream that arrives in parts of `cut` bytes."""

    async def parts() -> AsyncIterator[bytes]:
        for start in range(0, len(body), cut):
            yield body[start : start + cut]

    headers = {"content-type": "text/event-stream; charset=utf-8"}
    answer = httpx2.Response(200, headers=headers, content=parts())
    _, made = asyncio.run(read(answer, shape))
    lines = made.decode().split("\n\n")
    return [json.loads(line[6:]) for line in lines if line.startswith("data: {")]


def words(*texts: str) -> bytes:
    chunks = [{"model": "x/1", "choices": [{"index": 0, "delta": {"content": t}}]} for t in texts]
    end = {"model": "x/1", "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    return b"".join(b"data: %b\n\n" % json.dumps(chunk).encode() for chunk in [*chunks, end])


def text(chunks: list[dict]) -> str:
    return "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks)


@pytest.mark.parametrize("cut", [1, 7, 1000])
@pytest.mark.parametrize(
    ("said", "stops", "told"),
    [
        (("one ", "two ", "three"), (), "one two three"),
        (("one ", "two ", "three"), ("two",), "one "),
        (("one t", "w", "o three"), ("two",), "one "),
        (("one t", "w", "ice"), ("two",), "one twice"),
        (("one tw",), ("two",), "one tw"),
        (("a\n\nb", "c"), ("c", "\n\n"), "a"),
        (("ééé", "ß"), ("ß",), "ééé"),
    ],
)
def test_a_stream_ends_before_its_first_stop_sequence(
    said: tuple[str, ...], stops: tuple[str, ...], told: str, cut: int
) -> None:
    chunks = stream(AnswerShape("x", stops=stops), words(*said), cut)
    assert text(chunks) == told
    assert {chunk["model"] for chunk in chunks} == {"x"}
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop"


def assembled(shape: AnswerShape, body: bytes) -> tuple[int, dict]:
    """Status and object of a stream that the client gets in one."""
    headers = {"content-type": "text/event-stream"}
    answer = httpx2.Response(200, headers=headers, stream=httpx2.ByteStream(body))

    async def act() -> tuple[int, dict]:
        reply = await shaped(answer, shape)
        return reply.status, json.loads(b"".join([part async for part in reply.parts]))

    return asyncio.run(act())


def events(*chunks: dict) -> bytes:
    return b"".join(b"data: %b\n\n" % json.dumps(chunk).encode() for chunk in chunks)


def test_a_stream_is_assembled_for_clients_that_want_one_object() -> None:
    about = {"id": "a", "created": 5, "model": "x/1", "object": "chat.completion.chunk"}
    call = {"index": 0, "id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    deltas = [
        {"role": "assistant"},
        {"content": "one "},
        {"content": "two"},
        {"tool_calls": [call]},
    ]
    chunks = [{**about, "choices": [{"index": 0, "delta": delta}]} for delta in deltas]
    end = {"index": 0, "delta": {}, "finish_reason": "tool_calls"}
    usage = {"total_tokens": 7}
    last = {**about, "choices": [end], "usage": usage}
    status, whole = assembled(AnswerShape("x", assembled=True), events(*chunks, last))
    (choice,) = whole["choices"]
    assert (status, whole["id"], whole["created"], whole["model"]) == (200, "a", 5, "x")
    assert (whole["object"], whole["usage"]) == ("chat.completion", usage)
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] == "one two"
    assert choice["message"]["tool_calls"] == [{n: v for n, v in call.items() if n != "index"}]


def test_streams_of_the_other_paths_are_assembled_too() -> None:
    text = {"object": "text_completion", "model": "x/1"}
    parts = [{**text, "choices": [{"index": 0, "text": word}]} for word in ("a", "b")]
    end = {**text, "choices": [{"index": 0, "text": "", "finish_reason": "length"}]}
    shape = AnswerShape("x", stops=("b",), assembled=True)
    _, whole = assembled(shape, events(*parts, end))
    assert whole["choices"][0]["text"] == "a"
    response = {"model": "x/1", "output": [{"text": "hi"}]}
    done = {"type": "response.completed", "response": response}
    _, whole = assembled(AnswerShape("x", assembled=True), events({"type": "created"}, done))
    assert whole == {**response, "model": "x"}


@pytest.mark.parametrize(
    "body", [b'data: {"error": "it said "no""}\n\n', words("one")[:60], b""], ids=len
)
def test_a_stream_that_does_not_end_is_an_error_and_no_answer(body: bytes) -> None:
    status, told = assembled(AnswerShape("x", assembled=True), body)
    assert (status, told["error"]["type"]) == (500, "server_error")


def test_a_whole_answer_ends_before_its_first_stop_sequence() -> None:
    choices = [{"message": {"content": "one two"}}, {"message": {"content": None}}]
    headers = {"content-type": "application/json"}
    answer = httpx2.Response(200, headers=headers, json={"choices": choices})
    _, made = asyncio.run(read(answer, AnswerShape("x", stops=("two",))))
    said = [choice["message"]["content"] for choice in json.loads(made)["choices"]]
    assert said == ["one ", None]


def test_events_of_responses_name_the_model_within() -> None:
    body = b'data: {"type":"response.created","response":{"model":"x/1"}}\n\n'
    (event,) = stream(AnswerShape("x"), body, 9)
    assert event["response"]["model"] == "x"


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("audio/wav", b"\x00\xff"),
        ("application/json", b"no json"),
        ("text/event-stream", b": ping\n\ndata: [DONE]\n\n"),
    ],
)
def test_what_is_no_json_stays_as_it_is(kind: str, body: bytes) -> None:
    stream = httpx2.ByteStream(body)
    answer = httpx2.Response(200, headers={"content-type": kind}, stream=stream)
    assert asyncio.run(read(answer, AnswerShape("x", stops=("a",))))[1] == body


@pytest.mark.parametrize(
    ("told", "message"),
    [
        (b'{"detail": "no such field"}', "no such field"),
        (b'{"detail": [{"loc": ["body"]}]}', '[{"loc": ["body"]}]'),
        (b"Internal Server Error", "Internal Server Error"),
        (b'{"error": "the worker is dead"}', "the worker is dead"),
    ],
)
def test_an_error_is_an_object_that_openais_clients_read(told: bytes, message: str) -> None:
    headers, body = asyncio.run(read(httpx2.Response(422, content=told), AnswerShape("x")))
    error = json.loads(body)["error"]
    assert (error["message"], error["type"]) == (message, "invalid_request_error")
    assert headers["content-type"] == "application/json"
    assert headers["content-length"] == str(len(body))


def test_an_error_in_that_shape_already_stays_as_it_is() -> None:
    told = b'{"error": {"message": "no", "code": 7}}'
    assert asyncio.run(read(httpx2.Response(400, content=told), AnswerShape("x")))[1] == told
