"""One question to a server, and what came back: an answer, another try, or no use in asking.

Every exchange has a deadline and a bound on what is read, so that a server that hangs or never ends
costs time and nothing else. The key in OPENAI_API_KEY is sent over https, and to this machine;
nowhere else, and never logged.
"""

import asyncio
import json
import os
from urllib.parse import urlsplit

import httpx2

__all__ = ["Again", "Forbidden", "Refused", "check_status", "exchange", "open_client", "plain"]

MAX_ANSWER_BYTES = 4 << 20
BUSY = {408, 409, 425, 429}
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


def open_client(base: str, timeout_seconds: float) -> httpx2.AsyncClient:
    """A client for one address; its timeout holds for every exchange."""
    address = urlsplit(base)
    here = address.hostname in ("localhost", "127.0.0.1", "::1")
    key = os.environ.get("OPENAI_API_KEY")
    sent = key and (here or address.scheme == "https")
    headers = {"authorization": f"Bearer {key}"} if sent else {}
    timeout = httpx2.Timeout(timeout_seconds)
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
        raise Again(found, float(asked) if asked.isdecimal() else 0.0)
    raise Refused(found)


def _message(content: bytes) -> str:
    """The start of what the server says of an error: OpenAI's message, or else the body itself."""
    try:
        error = json.loads(content)["error"]
        text = str(error["message"] if isinstance(error, dict) else error)
    except (ValueError, KeyError, TypeError):
        text = content[:2000].decode("utf-8", "replace")
    return plain(text)[:300]


def plain(text: str) -> str:
    """Without what could steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)
