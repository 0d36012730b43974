"""An engine's answers reach clients under the model's one name, without their stop sequences."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx2
import pytest

from orchestration.serving.openai_answers import AnswerShape, shaped


async def read(answer: httpx2.Response, shape: AnswerShape) -> tuple[dict[str, str], bytes]:
    headers, parts = await shaped(answer, shape)
    return dict(headers), b"".join([part async for part in parts])


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


def test_a_whole_answer_ends_before_its_first_stop_sequence() -> None:
    choices = [{"message": {"content": "one two"}}, {"message": {"content": None}}]
    made = AnswerShape("x", stops=("two",)).whole(json.dumps({"choices": choices}).encode())
    said = [choice["message"]["content"] for choice in json.loads(made)["choices"]]
    assert said == ["one ", None]


def test_events_of_responses_name_the_model_within() -> None:
    body = b'data: {"type":"response.created","response":{"model":"x/1"}}\n\n'
    (event,) = stream(AnswerShape("x"), body, 9)
    assert event["response"]["model"] == "x"


def test_what_is_no_json_stays_as_it_is() -> None:
    shape = AnswerShape("x", stops=("a",))
    assert shape.event(b": ping\n\n") == b": ping\n\n"
    assert shape.event(b"data: [DONE]\n\n") == b"data: [DONE]\n\n"
    assert shape.whole(b"no json") == b"no json"
    kind = {"content-type": "audio/wav"}
    sound = httpx2.Response(200, headers=kind, stream=httpx2.ByteStream(b"\x00\xff"))
    assert asyncio.run(read(sound, shape))[1] == b"\x00\xff"


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
