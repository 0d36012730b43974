"""What clients talk to: one OpenAI-compatible address before the engine of the moment.

Requests go to the engine that is current when they come in and stay with it to their last byte.
While there is none they wait. The client's `model`, whatever it is, becomes the engine's; answers
call it what /v1/models does, and which version answered is in their headers. Nothing of a request
is logged.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx2
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from orchestration.serving.engine import Engine
from orchestration.serving.metrics import Metrics
from orchestration.serving.openai.answers import Reply, shaped
from orchestration.serving.openai.requests import Mistake
from orchestration.serving.refusals import LoopbackHosts, check_head, refusal
from orchestration.serving.request_body import BodyBudget

__all__ = ["DRAIN_SECONDS", "MODEL_HEADER", "VERSION_HEADER", "Relay", "engine_client"]

MODEL_HEADER = "x-tiesmith-model"
VERSION_HEADER = "x-tiesmith-version"

HOLD_SECONDS = 60
"""How long a request waits for an engine, when there is none."""
DRAIN_SECONDS = 300
"""How long an engine that was replaced may go on answering what it had begun."""
DRAIN_LOOK_SECONDS = 0.1
ATTEMPTS = 2
CRASH_NOTICE_SECONDS = 0.2

# RFC 9110, 7.6.1: these are between two neighbours.
HOP_BY_HOP = {
    *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection"),
    *("te", "trailer", "transfer-encoding", "upgrade"),
}
# Without accept-encoding, engines answer in plain text, which is changed on its way.
NOT_SENT_ON = HOP_BY_HOP | {"host", "content-length", "expect", "accept-encoding"}
NOT_SENT_BACK = HOP_BY_HOP | {"date", "server"}

logger = logging.getLogger("tiesmith.serving")


def engine_client() -> httpx2.AsyncClient:
    """A client for engines: as many requests as come, no proxy, and answers may take their time.

    Idle connections are dropped before the engines' servers would (uvicorn: 5 s).
    """
    limits = httpx2.Limits(max_connections=None, keepalive_expiry=2)
    timeout = httpx2.Timeout(None, connect=5)
    return httpx2.AsyncClient(limits=limits, timeout=timeout, trust_env=False)


class Relay:
    """Passes /v1/* to `engine`, and answers /v1/models, /health and /metrics itself."""

    def __init__(
        self,
        model: str,
        client: httpx2.AsyncClient,
        metrics: Metrics,
        hold_seconds: float = HOLD_SECONDS,
        local: bool = True,
    ) -> None:
        """`model` is the name that clients see; `client` comes from engine_client.

        local: it listens on loopback, so a request for another host comes from a page that a
        browser has open (DNS rebinding), and is refused.
        """
        self._local = local
        self.model = model
        self.metrics = metrics
        self._client = client
        self._hold_seconds = hold_seconds
        self._engine: Engine | None = None
        self._ready = asyncio.Event()
        self._in_flight: Counter[Engine] = Counter()
        self._bodies = BodyBudget()

    @property
    def engine(self) -> Engine | None:
        """Where new requests go; None while they are held."""
        return self._engine

    def switch(self, engine: Engine | None) -> Engine | None:
        """Send new requests to this engine (None: hold them); returns the one before."""
        before, self._engine = self._engine, engine
        if engine is None:
            self._ready.clear()
        else:
            self._ready.set()
            self.metrics.serving(self.model, engine.version.version)
        return before

    def give_up(self) -> None:
        """No engine will come any more: let go of the requests that wait for one."""
        self._engine = None
        self._ready.set()

    async def drained(self, engine: Engine) -> bool:
        """Wait until the engine has no request; False when DRAIN_SECONDS have passed before."""
        deadline = time.monotonic() + DRAIN_SECONDS
        while self._in_flight[engine] and time.monotonic() < deadline:
            await asyncio.sleep(DRAIN_LOOK_SECONDS)
        return not self._in_flight.pop(engine, 0)

    def app(self) -> Starlette:
        """The relay as an ASGI application."""
        return Starlette(
            routes=[
                Route("/health", self._health),
                Route("/metrics", self._metrics),
                Route("/v1/models", self._models),
                Route("/v1/models/{name:path}", self._model),
                Mount("/v1", app=self._pass),
            ],
            middleware=[Middleware(LoopbackHosts)] if self._local else [],
        )

    async def _health(self, _: Request) -> Response:
        if self._engine is None:
            return JSONResponse({"status": "waiting for an engine", "model": self.model}, 503)
        version = self._engine.version.version
        return JSONResponse({"status": "ok", "model": self.model, "version": version})

    async def _metrics(self, _: Request) -> Response:
        return Response(self.metrics.page(), media_type="text/plain; version=0.0.4")

    async def _models(self, _: Request) -> Response:
        """One model; the engine's own list would name its folder or everything in a cache."""
        return JSONResponse({"object": "list", "data": [self._card]}, headers=self._headers)

    async def _model(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name != self.model:
            told = f"no model {name!r}: there is {self.model!r}"
            return refusal(Mistake(told, "model", "model_not_found", status=404))
        return JSONResponse(self._card, headers=self._headers)

    @property
    def _card(self) -> dict[str, Any]:
        card = {"id": self.model, "object": "model", "created": 0, "owned_by": "tiesmith"}
        context = self._engine.context if self._engine else None
        return card if context is None else {**card, "max_model_len": context}

    @property
    def _headers(self) -> dict[str, str]:
        return _version_headers(self._engine) if self._engine else {}

    async def _pass(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await send({"type": "websocket.close"})
        request = Request(scope, receive)
        try:
            check_head(scope)
            async with self._bodies.body(request) as body:
                with self.metrics.in_flight.track_inprogress(), self.metrics.seconds.time():
                    await _unless_gone(receive, self._exchange(request, body, send))
        except ClientDisconnect:
            return
        except Mistake as mistake:
            await refusal(mistake)(scope, receive, send)

    async def _exchange(self, request: Request, body: bytes, send: Send) -> None:
        """Ask the engine, again when it went away before its answer began; then send that on."""
        for _ in range(ATTEMPTS):
            engine = await self._held()
            if engine is None:
                break
            with self._counted(engine):
                try:
                    reply = await self._ask(engine, request, body)
                except Mistake as mistake:
                    return await self._refuse(engine, request, mistake, send)
                if reply is not None:
                    return await self._send_on(engine, reply, send)
            await asyncio.sleep(CRASH_NOTICE_SECONDS)
            if engine.ended and engine is self._engine:
                self.switch(None)
        self.metrics.failures.labels("no_engine").inc()
        self.metrics.requests.labels("none", "503").inc()
        refused = refusal(Mistake("no engine is ready; try again soon", status=503))
        await refused(request.scope, request.receive, send)

    async def _refuse(self, engine: Engine, request: Request, mistake: Mistake, send: Send) -> None:
        self.metrics.requests.labels(engine.version.version, str(mistake.status)).inc()
        refused = refusal(mistake)
        refused.headers.update(_version_headers(engine))
        await refused(request.scope, request.receive, send)

    async def _held(self) -> Engine | None:
        """The current engine; waits for one up to `hold_seconds`."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._ready.wait(), self._hold_seconds)
        return self._engine

    async def _ask(self, engine: Engine, request: Request, body: bytes) -> Reply | None:
        """The engine's reply, whole unless it streams; None when it went away before.

        Raises Mistake when the client has to change the request.
        """
        path, names = request.scope["path"], (self.model, engine.name)
        question = await engine.requests.fit(request.method, path, body, names)
        query = f"?{request.url.query}" if request.url.query else ""
        own = engine.authorization
        headers = [h for h in request.headers.items() if h[0] not in NOT_SENT_ON | own.keys()]
        sent = httpx2.Request(
            request.method,
            f"{engine.address}{request.scope['raw_path'].decode('latin-1')}{query}",
            headers=[*headers, *own.items()],
            content=question.body,
        )
        try:
            return await shaped(await self._client.send(sent, stream=True), question.shape)
        except httpx2.TransportError:
            return None

    async def _send_on(self, engine: Engine, reply: Reply, send: Send) -> None:
        """The reply as it comes; cut off where the engine cut it off."""
        code = reply.status
        self.metrics.requests.labels(engine.version.version, str(code)).inc()
        if code >= 500:
            self.metrics.failures.labels("engine_error").inc()
        try:
            headers = [(n, v) for n, v in reply.headers if n not in NOT_SENT_BACK]
            headers += _version_headers(engine).items()
            raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
            await send({"type": "http.response.start", "status": code, "headers": raw})
            async for part in reply.parts:
                await send({"type": "http.response.body", "body": part, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        except httpx2.TransportError:
            self.metrics.failures.labels("broken").inc()
            logger.warning("%s broke off an answer", engine.name)
        finally:
            await reply.close()

    @contextmanager
    def _counted(self, engine: Engine) -> Iterator[None]:
        self._in_flight[engine] += 1
        try:
            yield
        finally:
            self._in_flight[engine] -= 1


def _version_headers(engine: Engine) -> dict[str, str]:
    return {MODEL_HEADER: engine.version.model, VERSION_HEADER: engine.version.version}


async def _unless_gone(receive: Receive, exchange: Coroutine[Any, Any, None]) -> None:
    """Run the exchange; give it up when the client goes away, so that the engine need not go on."""
    async with asyncio.TaskGroup() as tasks:
        answering = tasks.create_task(exchange)
        watching = tasks.create_task(_wait_until_gone(receive))
        watching.add_done_callback(lambda _: answering.cancel())
        answering.add_done_callback(lambda _: watching.cancel())


async def _wait_until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
