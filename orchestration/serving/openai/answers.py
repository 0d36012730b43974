"""An engine's answers in OpenAI's shape: the model's one name, stop sequences left out, errors."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx2

__all__ = ["AnswerShape", "Reply", "json_object", "shaped"]

Headers = list[tuple[str, str]]
DONE = b"data: [DONE]\n\n"


@dataclass(frozen=True)
class AnswerShape:
    """How one answer is changed on its way to the client, which calls the model `name`.

    The rest is what `transformers serve` leaves undone. completion: a stream ends by [DONE].
    stops: the text ends before the first of them. include_usage: told in a chunk of its own.
    assembled: the client gets one object, though the engine streams.
    """

    name: str
    completion: bool = False
    stops: tuple[str, ...] = ()
    include_usage: bool = False
    assembled: bool = False


class _Shaping:
    """An answer on its way. What may be the begin of a stop sequence is held back."""

    def __init__(self, shape: AnswerShape) -> None:
        self.shape = shape
        self._held, self._stopped = "", False

    def whole(self, body: bytes) -> bytes:
        """An answer that comes as one object; what is no JSON object stays as it is."""
        value = json_object(body)
        if value is None:
            return body
        for choice in value.get("choices") or []:
            self._cut(choice, last=True)
        return _dumped(self._named(value))

    def event(self, event: bytes) -> bytes:
        """One event of a stream; what holds no JSON object stays as it is."""
        value = json_object(event.removeprefix(b"data:")) if event.startswith(b"data:") else None
        if value is None:
            return event
        made = [b"data: %b\n\n" % _dumped(part) for part in self._parts(self._named(value))]
        return b"".join(made)

    def end(self) -> bytes:
        """What ends a stream that the engine has ended."""
        return DONE if self.shape.completion else b""

    def _parts(self, chunk: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for choice in chunk.get("choices") or []:
            self._cut(choice, last=bool(choice.get("finish_reason")))
        usage = chunk.get("usage")
        if usage and self.shape.include_usage:
            yield {**chunk, "usage": None}
            yield {**chunk, "choices": [], "usage": usage}
        else:
            yield chunk

    def _named(self, value: dict[str, Any]) -> dict[str, Any]:
        """`model` is also within the events of /v1/responses."""
        if isinstance(value.get("response"), dict):
            value["response"] = self._named(value["response"])
        return {**value, "model": self.shape.name} if "model" in value else value

    def _cut(self, choice: dict[str, Any], last: bool) -> None:
        """Leave out what comes from the first stop sequence on."""
        if not self.shape.stops:
            return
        place = choice.get("delta", choice.get("message", choice))
        key = "text" if "text" in place else "content"
        if place.get(key) is None and not (last and self._held):
            return
        place[key] = self._until_stop(place.get(key) or "", last)

    def _until_stop(self, text: str, last: bool) -> str:
        if self._stopped:
            return ""
        text = self._held + text
        found = [at for at in map(text.find, self.shape.stops) if at >= 0]
        self._stopped, self._held = bool(found), ""
        if found:
            return text[: min(found)]
        open_end = 0 if last else max(_begun(text, stop) for stop in self.shape.stops)
        self._held = text[len(text) - open_end :]
        return text[: len(text) - open_end]


@dataclass(frozen=True)
class Reply:
    """What the client gets; `parts` raises TransportError where the engine breaks off."""

    status: int
    headers: Headers
    parts: AsyncIterator[bytes]
    close: Callable[[], Awaitable[None]]


async def shaped(answer: httpx2.Response, shape: AnswerShape) -> Reply:
    """The reply for an engine's answer, which is read here unless the client gets it in parts.

    Raises TransportError when it breaks off.
    """
    try:
        return await _shaped(answer, shape)
    except BaseException:
        await answer.aclose()
        raise


async def _shaped(answer: httpx2.Response, shape: AnswerShape) -> Reply:
    status, headers = answer.status_code, answer.headers.multi_items()
    kind = answer.headers.get("content-type", "")
    if status < 400 and kind.startswith("text/event-stream"):
        if not shape.assembled:
            return Reply(status, headers, _shaped_events(answer, shape), answer.aclose)
        status, body = await _assembled(answer, shape)
    elif status < 400 and not kind.startswith("application/json"):
        return Reply(status, headers, answer.aiter_raw(), answer.aclose)
    else:
        body = await answer.aread()
        body = _error(status, body) if status >= 400 else _Shaping(shape).whole(body)
    own = [("content-type", "application/json"), ("content-length", str(len(body)))]
    kept = [(n, v) for n, v in headers if n not in dict(own)]
    return Reply(status, kept + own, _once(body), answer.aclose)


async def _shaped_events(answer: httpx2.Response, shape: AnswerShape) -> AsyncIterator[bytes]:
    shaping = _Shaping(shape)
    async for event in _events(answer.aiter_raw()):
        yield shaping.event(event)
    yield shaping.end()


async def _assembled(answer: httpx2.Response, shape: AnswerShape) -> tuple[int, bytes]:
    """Status and body of the answer that a stream of `transformers serve` sends in parts."""
    chunks = []
    async for event in _events(answer.aiter_raw()):
        data = event.partition(b"data:")[2].strip()
        if data.startswith(b'{"error"'):  # the engine does not escape the quotes in it
            return 500, _error(500, data)
        chunks.append(json_object(data) or {})
    whole = _whole(chunks)
    return (
        (200, _Shaping(shape).whole(_dumped(whole)))
        if whole
        else (500, _error(500, b"no answer came"))
    )


def _whole(chunks: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The chunks as one answer; None when the last of them did not come."""
    last = chunks[-1] if chunks else {}
    if "response" in last:  # of /v1/responses, whose last event holds all
        response: dict[str, Any] = last["response"]
        return response
    parts = [choice for chunk in chunks for choice in chunk.get("choices") or []]
    if not parts or not parts[-1].get("finish_reason"):
        return None
    choice = {"index": 0, "finish_reason": parts[-1]["finish_reason"], "logprobs": None}
    whole = {**last, "choices": [choice]}
    if last["object"] == "text_completion":
        choice["text"] = "".join(part.get("text") or "" for part in parts)
        return whole
    deltas = [part["delta"] for part in parts]
    said = {
        name: "".join(delta.get(name) or "" for delta in deltas)
        for name in ("content", "reasoning_content")
    }
    calls = [call for delta in deltas for call in delta.get("tool_calls") or []]
    tools = [{n: v for n, v in call.items() if n != "index"} for call in calls]
    message = {"role": "assistant", "content": said["content"]}
    choice["message"] = message | {
        name: value
        for name, value in {**said, "tool_calls": tools}.items()
        if value and name != "content"
    }
    return {**whole, "object": "chat.completion"}


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body


async def _events(parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """The events of a stream, each whole, with the blank line that ends it."""
    buffer = b""
    async for part in parts:
        buffer += part.replace(b"\r\n", b"\n")
        while (end := buffer.find(b"\n\n")) >= 0:
            yield buffer[: end + 2]
            buffer = buffer[end + 2 :]
    if buffer:
        yield buffer


def _error(status: int, told: bytes) -> bytes:
    """An engine's error in OpenAI's shape; it may be FastAPI's `detail`, or no JSON at all."""
    value = json_object(told) or {}
    if isinstance(value.get("error"), dict):
        return told
    detail = value.get("detail", value.get("error", told.decode("utf-8", "replace")))
    message = detail if isinstance(detail, str) else json.dumps(detail)
    kind = "server_error" if status >= 500 else "invalid_request_error"
    error = {"message": message[:2000], "type": kind, "param": None, "code": None}
    return json.dumps({"error": error}).encode()


def _begun(text: str, stop: str) -> int:
    """How many characters at the end of the text may be the begin of this stop sequence."""
    longest = min(len(stop) - 1, len(text))
    return next((n for n in range(longest, 0, -1) if stop.startswith(text[-n:])), 0)


def json_object(data: bytes) -> dict[str, Any] | None:
    """The JSON object that the bytes hold; None when they hold none."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _dumped(value: dict[str, Any]) -> bytes:
    """As engines write it: without blanks, in UTF-8."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")  # half a surrogate has no bytes
