"""Tell another system, by an HTTP POST with a JSON body: TIESMITH_WEBHOOK."""

from __future__ import annotations

import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from urllib.parse import urlsplit

from common.problem import Problem
from merge_core.errors import RequestError, WorkError

__all__ = ["post", "webhook"]

VARIABLE = "TIESMITH_WEBHOOK"
PAUSES_SECONDS = (1, 3)
TIMEOUT_SECONDS = 10


def webhook() -> str | None:
    """The address, never logged: it often holds a secret. RequestError unless it is HTTP."""
    address = os.environ.get(VARIABLE)
    if address and urlsplit(address).scheme not in ("http", "https"):
        problem = Problem(
            where="the environment",
            field=VARIABLE,
            wanted="an address that starts with https:// or http://",
            found="another",
            remedy="correct it, or unset it to send nothing",
        )
        raise RequestError([problem], "webhook")
    return address or None


def post(address: str, body: Mapping[str, object]) -> None:
    """Send the body; a server that is not there or busy is tried again after a pause.

    Raises WorkError, which names the host only, when no try was answered with success.
    """
    data = json.dumps(body).encode()
    for pause in (*PAUSES_SECONDS, None):
        failure, again = _attempt(address, data)
        if failure is None:
            return
        if pause is None or not again:
            raise WorkError(f"the webhook at {urlsplit(address).hostname} failed: {failure}")
        time.sleep(pause)


def _attempt(address: str, data: bytes) -> tuple[str | None, bool]:
    """What went wrong, or None; and whether it may go better later."""
    headers = {"Content-Type": "application/json", "User-Agent": "tiesmith"}
    request = urllib.request.Request(address, data, headers, method="POST")
    try:
        urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS).close()
    except urllib.error.HTTPError as error:
        error.close()
        return f"HTTP status {error.code}", error.code == 429 or error.code >= 500
    except OSError as error:
        return type(getattr(error, "reason", error)).__name__, True
    return None, False
