"""An engine at the edge: the HTTP face of `vllm serve`, with canned answers.

    fake_engine.py serve MODEL/VERSION --host HOST --port PORT

A file `behaviour` in the model's folder says how it is ill: "ends", "mute", "sulks" (500).
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

MODEL = sys.argv[2]
WORDS = ("one ", "two ", "three ", "four ")
BEHAVIOUR = Path(MODEL) / "behaviour"


async def chat(request: Request) -> Response:
    body = await request.json()
    if body["model"] != MODEL:
        return JSONResponse({"detail": f"pinned to {MODEL}, asked for {body['model']}"}, 400)
    said = body["messages"][-1]["content"]
    behaviour = BEHAVIOUR.read_text() if BEHAVIOUR.exists() else "well"
    if said == "die":
        os._exit(9)
    if behaviour == "sulks":
        return JSONResponse({"detail": "no"}, 500)
    if body.get("stream"):
        return StreamingResponse(events(said == "break off"), media_type="text/event-stream")
    await asyncio.sleep(1.5 if said == "slowly" else 0.02)
    text = "" if behaviour == "mute" else f"{MODEL} heard {said}"
    return JSONResponse({"model": MODEL, "choices": [{"message": {"content": text}}]})


async def events(breaks_off: bool):
    for word in WORDS:
        yield f"data: {json.dumps({'model': MODEL, 'delta': word})}\n\n"
        await asyncio.sleep(0.2)
        if breaks_off:
            os._exit(9)
    yield "data: [DONE]\n\n"


async def echo(request: Request) -> Response:
    """The request as it arrived."""
    body = (await request.body()).decode()
    headers = request.headers.items()
    seen = {"path": str(request.url.path), "query": request.url.query, "body": body}
    return JSONResponse({**seen, "headers": dict(headers)})


async def reset(request: Request) -> Response:
    return JSONResponse({"status": "the relay let me be reset"})


async def health(request: Request) -> Response:
    return JSONResponse({"status": "ok"})


if __name__ == "__main__":
    print("starting", MODEL, flush=True)
    if BEHAVIOUR.exists() and BEHAVIOUR.read_text() == "ends":
        raise SystemExit(3)
    child = subprocess.Popen(["sleep", "600"])  # as engines have: workers of their own
    Path("pids").write_text(f"{os.getpid()} {child.pid}")
    routes = [
        Route("/health", health),
        Route("/reset", reset, methods=["GET", "POST"]),
        Route("/v1/chat/completions", chat, methods=["POST"]),
        Route("/v1/echo", echo, methods=["GET", "POST"]),
    ]
    port = int(sys.argv[sys.argv.index("--port") + 1])
    uvicorn.run(Starlette(routes=routes), host="127.0.0.1", port=port, log_level="info")
