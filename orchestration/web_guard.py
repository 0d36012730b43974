"""Which requests a page on loopback answers: its own, and those of no other page.

A browser sends requests to this machine for any page that it shows. Three headers tell them apart,
which no page can forge: Host (a foreign name that was pointed here), Origin and Sec-Fetch-Site (who
asks). https://fetch.spec.whatwg.org, https://www.w3.org/TR/fetch-metadata.
"""

from __future__ import annotations

import os
from urllib.parse import parse_qs, urlsplit

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

__all__ = ["HOSTS_VARIABLE", "OwnPagesOnly", "allowed_hosts", "is_named"]

LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
HOSTS_VARIABLE = "TIESMITH_ALLOWED_HOSTS"
"""Further names of this machine, as a proxy before it gives them: `dagster.example.com,...`."""
READING = {"GET", "HEAD", "OPTIONS"}


def allowed_hosts() -> frozenset[str]:
    """This machine's own names, and those of HOSTS_VARIABLE."""
    named = os.environ.get(HOSTS_VARIABLE, "").split(",")
    return LOCAL_NAMES | {name.strip().lower() for name in named if name.strip()}


def is_named(scope: Scope, names: frozenset[str] = LOCAL_NAMES) -> bool:
    """Whether the request is for one of these names, at whatever port; exactly one Host header."""
    hosts = _values(scope, b"host")
    return len(hosts) == 1 and _without_port(hosts[0]) in names


class OwnPagesOnly:
    """Middleware: refuses what another page asks for, and changes by anything but a JSON POST.

    names: the hosts that are this page's own. What reads may come from a link anywhere.
    """

    def __init__(self, app: ASGIApp, names: frozenset[str]) -> None:
        self._app, self._names = app, names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await self._app(scope, receive, send)
        refused = self._refusal(scope)
        if refused is None:
            return await self._app(scope, receive, send)
        if scope["type"] == "websocket":
            await receive()
            return await send({"type": "websocket.close", "code": 1008, "reason": refused[1]})
        status, told = refused
        await JSONResponse({"error": told}, status)(scope, receive, send)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        """The status and the reason; None for a request that may pass."""
        if not is_named(scope, self._names):
            return 421, f"this address answers to its own names; {HOSTS_VARIABLE} adds one"
        (host,) = _values(scope, b"host")
        origins = _values(scope, b"origin")
        if origins and any(urlsplit(origin).netloc.lower() != host.lower() for origin in origins):
            return 403, "the request comes from another page"
        if scope["type"] == "websocket":
            return None
        if scope["method"] in READING:
            return (405, "queries are asked by POST") if _is_query(scope) else None
        if any(site not in ("same-origin", "none") for site in _values(scope, b"sec-fetch-site")):
            return 403, "the request comes from another page"
        kinds = _values(scope, b"content-type")
        if [kind.partition(";")[0].strip().lower() for kind in kinds] != ["application/json"]:
            return 415, "changes are asked for with content-type: application/json"
        return None


def _is_query(scope: Scope) -> bool:
    """A GraphQL query in the address, which may be a mutation."""
    asked = parse_qs(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
    return scope["path"].rstrip("/").endswith("/graphql") and "query" in asked


def _values(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1") for key, value in scope.get("headers", ()) if key == name]


def _without_port(host: str) -> str:
    name, _, port = host.rpartition(":")
    return (name if port.isdigit() else host).lower()
