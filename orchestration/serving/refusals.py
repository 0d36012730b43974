"""What the relay refuses before an engine is asked, in the shape that OpenAI's clients read."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from orchestration.serving.openai.requests import Mistake
from orchestration.web_guard import is_named

__all__ = ["LoopbackHosts", "check_head", "refusal"]


def refusal(mistake: Mistake) -> Response:
    """An error in the shape that OpenAI's clients read."""
    kind = "server_error" if mistake.status >= 500 else "invalid_request_error"
    error = {"message": str(mistake), "type": kind, "param": mistake.param, "code": mistake.code}
    headers = {"retry-after": "5"} if mistake.status == 503 else None
    return JSONResponse({"error": error}, mistake.status, headers)


def check_head(scope: Scope) -> None:
    """Raises Mistake for a path that is not below /v1/ and for headers that cannot be sent on."""
    if ".." in scope["path"].split("/"):  # the engine has more paths than /v1/*
        raise Mistake("no such path", code="not_found", status=404)
    if not all((name + value).isascii() for name, value in scope["headers"]):
        raise Mistake("a header holds characters beyond ASCII")


class LoopbackHosts:
    """Refuses requests whose Host is not this machine's own name."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or is_named(scope):
            return await self._app(scope, receive, send)
        told = "this address answers to the host localhost, unless --host names another"
        await refusal(Mistake(told, code="unknown_host", status=421))(scope, receive, send)
