"""An engine's answers in OpenAI's shape: the model's one name, stop sequences left out, errors."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx2

__all__ = ["AnswerShape", "json_object", "shaped"]

Headers = list[tuple[str, str]]
DONE = b"data: [DONE]\n\n"


@dataclass
class AnswerShape:
    """How one answer is changed on its way to the client, which calls the model `name`.

    The rest is what `transformers serve` leaves undone. completion: a stream ends by [DONE].
    stops: the text ends before the first of them. include_usage: told in a chunk of its own.
    """

    name: str
    completion: bool = False
    stops: tuple[str, ...] = ()
    include_usage: bool = False
    _held: str = field(default="", init=False)
    _stopped: bool = field(default=False, init=False)

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
        return DONE if self.completion else b""

    def _parts(self, chunk: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for choice in chunk.get("choices") or []:
            self._cut(choice, last=bool(choice.get("finish_reason")))
        usage = chunk.get("usage")
        if usage and self.include_usage:
            yield {**chunk, "usage": None}
            yield {**chunk, "choices": [], "usage": usage}
        else:
            yield chunk

    def _named(self, value: dict[str, Any]) -> dict[str, Any]:
        """`model` is also within the events of /v1/responses."""
        if isinstance(value.get("response"), dict):
            value["response"] = self._named(value["response"])
        return {**value, "model": self.name} if "model" in value else value

    def _cut(self, choice: dict[str, Any], last: bool) -> None:
        """Leave out what comes from the first stop sequence on."""
        if not self.stops:
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
        found = [at for at in map(text.find, self.stops) if at >= 0]
        self._stopped, self._held = bool(found), ""
        if found:
            return text[: min(found)]
        open_end = 0 if last else max(_begun(text, stop) for stop in self.stops)
        self._held = text[len(text) - open_end :]
        return text[: len(text) - open_end]


async def shaped(
    answer: httpx2.Response, shape: AnswerShape
) -> tuple[Headers, AsyncIterator[bytes]]:
    """An answer's headers and body for the client; raises TransportError where it breaks off."""
    headers = answer.headers.multi_items()
    kind = answer.headers.get("content-type", "")
    if answer.status_code < 400 and kind.startswith("text/event-stream"):
        return headers, _shaped_events(answer, shape)
    if answer.status_code < 400 and not kind.startswith("application/json"):
        return headers, answer.aiter_raw()
    body = await answer.aread()
    if answer.status_code >= 400:
        body, kind = _error(answer.status_code, body), "application/json"
    else:
        body = shape.whole(body)
    own = [("content-type", kind), ("content-length", str(len(body)))]
    return [(n, v) for n, v in headers if n not in dict(own)] + own, _once(body)


async def _shaped_events(answer: httpx2.Response, shape: AnswerShape) -> AsyncIterator[bytes]:
    async for event in _events(answer.aiter_raw()):
        yield shape.event(event)
    yield shape.end()


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
    """An engine's error as OpenAI tells one; it may be FastAPI's `detail`, or no JSON at all."""
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
