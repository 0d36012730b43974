"""One question to a server, and what came back: an answer, another try, or no use in asking.

Every exchange has a deadline and a bound on what is read, so that a server that hangs or never ends
costs time and nothing else. The key in OPENAI_API_KEY is sent over https, and to this machine;
nowhere else, and never logged.
"""

import asyncio
import json
import os
from typing import Annotated, Any
from urllib.parse import urlsplit

import httpx2
from pydantic import BaseModel, Field, ValidationError

from evaluation.answer_log import Chat
from evaluation.result import Answer

__all__ = [
    "Again",
    "Forbidden",
    "Refused",
    "chat_question",
    "check_status",
    "exchange",
    "first_fault",
    "open_client",
    "plain",
    "read_completion",
]

MAX_ANSWER_BYTES = 4 << 20
# OpenAI's own client asks again after these, but for 425 (too early).
BUSY = {408, 409, 425, 429}
# 404 is a wrong path or model, which every other question would meet, too.
FORBIDDEN = {401, 403, 404}


class Again(Exception):
    """No answer this time; `wait_seconds` is what the server asked for."""

    def __init__(self, found: str, wait_seconds: float = 0.0) -> None:
        super().__init__(found)
        self.wait_seconds = wait_seconds


class Refused(Exception):
    """The server does not answer this question, however often it is asked."""


class Forbidden(Exception):
    """The server answers none of our questions."""


class _Message(BaseModel):
    content: str | None = None


class _Choice(BaseModel):
    message: _Message
    finish_reason: str


class _Usage(BaseModel):
    completion_tokens: int = 0


class _Completion(BaseModel):
    model: str
    choices: Annotated[list[_Choice], Field(min_length=1)]
    usage: _Usage | None = None


def chat_question(
    model: str, chat: Chat, max_new_tokens: int, schema: dict[str, Any] | None = None
) -> dict[str, Any]:
    """The body for /chat/completions, greedily decoded; `schema` is what the answer is held to."""
    system = [{"role": "system", "content": chat.system}] if chat.system else []
    question: dict[str, Any] = {
        "model": model,
        "messages": [*system, {"role": "user", "content": chat.user}],
        "max_tokens": max_new_tokens,
        "temperature": 0,
        "stream": False,
    }
    if schema is not None:
        held_to = {"name": "answer", "strict": True, "schema": schema}
        question["response_format"] = {"type": "json_schema", "json_schema": held_to}
    return question


def read_completion(content: bytes) -> tuple[str, Answer]:
    """The name of the model that answered, and its answer, whose tokens are 0 when not counted.

    Raises Again for what is no chat completion.
    """
    try:
        # Not pydantic's own reader, which refuses an answer with half of a surrogate pair.
        completion = _Completion.model_validate(json.loads(content))
    except ValidationError as error:
        raise Again(f"no chat completion: {first_fault(error)}") from error
    # json recurses: brackets nested by the thousand end it with a RecursionError.
    except (ValueError, RecursionError) as error:
        raise Again(f"no chat completion: {plain(str(error))}") from error
    choice = completion.choices[0]
    tokens = completion.usage.completion_tokens if completion.usage else 0
    # With any other reason, `length` or `content_filter`, the answer is not whole.
    answer = Answer(choice.message.content or "", tokens, choice.finish_reason == "stop")
    return completion.model, answer


def open_client(base: str, timeout_seconds: float) -> httpx2.AsyncClient:
    """A client for one address; its timeout holds for every exchange."""
    address = urlsplit(base)
    here = address.hostname in ("localhost", "127.0.0.1", "::1")
    key = os.environ.get("OPENAI_API_KEY")
    sent = key and (here or address.scheme == "https")
    headers = {"authorization": f"Bearer {key}"} if sent else {}
    timeout = httpx2.Timeout(timeout_seconds)
    # A proxy from the environment may not lead back to this machine.
    return httpx2.AsyncClient(headers=headers, timeout=timeout, trust_env=not here)


async def exchange(
    client: httpx2.AsyncClient, method: str, url: str, body: object = None
) -> tuple[httpx2.Response, bytes]:
    """One request and its whole answer, within the client's timeout and MAX_ANSWER_BYTES.

    Raises Again where another try may help, Refused for an answer that is too long.
    """
    content = b""
    deadline = client.timeout.read or 0.0
    try:
        # The client's own timeout starts anew with each piece: a trickle would never end.
        async with asyncio.timeout(deadline), client.stream(method, url, json=body) as response:
            async for piece in response.aiter_bytes():
                content += piece
                if len(content) > MAX_ANSWER_BYTES:
                    raise Refused(f"an answer of more than {MAX_ANSWER_BYTES} bytes")
    except (TimeoutError, httpx2.TimeoutException) as error:
        raise Again(f"nothing whole within {deadline:g} s") from error
    except httpx2.RequestError as error:
        raise Again(f"{type(error).__name__}: {plain(str(error))}") from error
    return response, content


def check_status(response: httpx2.Response, content: bytes) -> None:
    """Raise what another status than 200 means: Again, Refused or Forbidden."""
    status = response.status_code
    if status == 200:
        return
    found = f"HTTP {status}: {_message(content)}"
    if status in FORBIDDEN:
        raise Forbidden(found)
    if status in BUSY or status >= 500:
        asked = response.headers.get("retry-after", "")
        # The header may hold a date instead, which is not worth reading.
        raise Again(found, float(asked) if asked.isdecimal() else 0.0)
    raise Refused(found)


def _message(content: bytes) -> str:
    """The start of what the server says of an error: OpenAI's message, or else the body itself."""
    try:
        error = json.loads(content)["error"]
        text = str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError, RecursionError):
        text = content[:2000].decode("utf-8", "replace")
    return plain(text)[:300]


def plain(text: str) -> str:
    """Without what could steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def first_fault(error: ValidationError) -> str:
    """The first thing that is wrong with what a server sent."""
    fault = error.errors(include_url=False)[0]
    return f"{'.'.join(map(str, fault['loc'])) or 'whole'}: {plain(fault['msg'])}"
