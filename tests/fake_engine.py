"""An engine at the edge: the command line and HTTP face of `vllm serve`, with canned answers.

    fake_engine.py serve MODEL --host HOST --port PORT [vLLM's flags that we use]

A file `behaviour` in the model's folder says how it is ill: "ends", "never healthy", "mute",
"sulks" (500). Its process ids are in the file `pids` of its working folder.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

WORDS = ("one ", "two ", "three ", "four ")
RANKS = (1, 8, 16, 32, 64, 128, 256, 320, 512)


def parse(words: list[str]) -> argparse.Namespace:
    """As vLLM 0.22 takes them; what it does not know, or not so, is refused."""
    parser = argparse.ArgumentParser("vllm", allow_abbrev=False)
    parser.add_argument("command", choices=["serve"])
    parser.add_argument("model_tag")
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--served-model-name", nargs="+")
    parser.add_argument("--dtype", choices=["auto", "bfloat16", "float16", "float32"])
    parser.add_argument("--generation-config", default="auto")
    parser.add_argument("--enable-prefix-caching", action=argparse.BooleanOptionalAction)
    parser.add_argument("--enable-lora", action="store_true")
    parser.add_argument("--lora-modules", nargs="+", type=json.loads, default=[])
    parser.add_argument("--max-loras", type=int, default=1)
    parser.add_argument("--max-lora-rank", type=int, choices=RANKS, default=16)
    return parser.parse_args(words)


def load_adapter(module: dict[str, str]) -> str:
    """The adapter's name; ends with vLLM's words when it cannot hold it."""
    config = Path(module["path"]) / "adapter_config.json"
    if not config.exists():
        raise ValueError(f"Loading lora {module['name']} failed: No adapter found for {config}")
    rank = json.loads(config.read_text())["r"]
    if not ASKED.enable_lora or rank > ASKED.max_lora_rank:
        raise ValueError(f"LoRA rank {rank} is greater than max_lora_rank {ASKED.max_lora_rank}.")
    return module["name"]


ASKED = parse(sys.argv[1:])
MODEL = ASKED.model_tag
BEHAVIOUR = Path(MODEL) / "behaviour"
NAMES: list[str] = []
TOGETHER: list[object] = []
OPEN: list[str] = []


def behaves(how: str) -> bool:
    return BEHAVIOUR.exists() and BEHAVIOUR.read_text() == how


async def chat(request: Request) -> Response:
    key = os.environ.get("VLLM_API_KEY")
    if key and request.headers.get("authorization") != f"Bearer {key}":
        return JSONResponse({"error": "Unauthorized"}, 401)
    body = await request.json()
    name, said = body["model"], body["messages"][-1]["content"]
    if name not in NAMES:
        return JSONResponse({"error": {"message": f"The model `{name}` does not exist."}}, 404)
    if said == "die":
        os._exit(9)
    if said == "think":
        think()
    if said == "too long":
        return JSONResponse({"error": {"message": "the context has 256 tokens"}}, 400)
    if behaves("sulks"):
        return JSONResponse({"detail": "no"}, 500)
    if body.get("stream"):
        return StreamingResponse(events(said), media_type="text/event-stream")
    if said.startswith("together "):
        return await together(name, int(said.split()[1]))
    await asyncio.sleep(1.5 if said == "slowly" else 0.02)
    return completion(name, "" if behaves("mute") else f"{name} heard {said}")


def think() -> None:
    """Takes 0.2 CPU seconds, however long they last."""
    until = time.process_time() + 0.2
    while time.process_time() < until:
        pass


async def together(name: str, count: int) -> Response:
    """Answers as soon as so many more have asked, with how many that makes in all."""
    TOGETHER.append(name)
    while len(TOGETHER) % count:
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    return completion(name, f"one of {len(TOGETHER)}")


def completion(name: str, text: str) -> Response:
    choice = {"message": {"content": text}, "finish_reason": "stop"}
    usage = {"completion_tokens": len(text.split())}
    return JSONResponse({"model": name, "choices": [choice], "usage": usage})


async def events(said: str):
    OPEN.append(said)
    try:
        for word in (f"{MODEL} ", *WORDS * (1000 if said == "talk on" else 1)):
            choice = {"index": 0, "delta": {"content": word}}
            yield f"data: {json.dumps({'model': MODEL, 'choices': [choice]})}\n\n"
            await asyncio.sleep(0.2)
            if said == "break off":
                os._exit(9)
        yield "data: [DONE]\n\n"
    finally:
        OPEN.remove(said)


async def open_streams(request: Request) -> Response:
    """What is being answered in a stream."""
    return JSONResponse(OPEN)


async def echo(request: Request) -> Response:
    """The request as it arrived."""
    body = (await request.body()).decode()
    headers = request.headers.items()
    names = sorted(os.environ)
    seen = {
        "environment": names,
        "path": str(request.url.path),
        "query": request.url.query,
        "body": body,
    }
    return JSONResponse({**seen, "headers": dict(headers)})


async def reset(request: Request) -> Response:
    return JSONResponse({"status": "the relay let me be reset"})


async def health(request: Request) -> Response:
    return Response(status_code=503 if behaves("never healthy") else 200)


if __name__ == "__main__":
    print("starting", MODEL, flush=True)
    if behaves("ends"):
        raise SystemExit(3)
    NAMES += [*(ASKED.served_model_name or [MODEL]), *map(load_adapter, ASKED.lora_modules)]
    child = subprocess.Popen(["sleep", "600"])  # as engines have: workers of their own
    Path("pids").write_text(f"{os.getpid()} {child.pid}")
    routes = [
        Route("/health", health),
        Route("/open", open_streams),
        Route("/reset", reset, methods=["GET", "POST"]),
        Route("/v1/chat/completions", chat, methods=["POST"]),
        Route("/v1/echo", echo, methods=["GET", "POST"]),
    ]
    uvicorn.run(Starlette(routes=routes), host=ASKED.host, port=ASKED.port, log_level="info")
