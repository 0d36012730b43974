"""The relay before a real engine process: everything passes, except what must not."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
import uvicorn

from orchestration.registry.version import Version
from orchestration.serving import request_body, slow_clients
from orchestration.serving.engine import Engine, EngineCommand, start_engine
from orchestration.serving.metrics import Metrics
from orchestration.serving.relay import VERSION_HEADER, Relay, engine_client
from orchestration.serving.request_body import MAX_BODY_BYTES
from tests.engines import FAKE_ENGINE, PATIENCE_SECONDS
from tests.orchestration.serving.harness import ENGINE, spoken

BASE = Path(__file__).parents[3] / "zoo" / "base"


@dataclass(frozen=True)
class Scene:
    """A relay that listens, an engine that is not yet switched to, and a client."""

    relay: Relay
    engine: Engine
    client: httpx2.AsyncClient

    async def chat(self, text: str = "hello", **more: object) -> httpx2.Response:
        question = {"model": "gpt", "messages": [{"role": "user", "content": text}], **more}
        return await self.client.post("/v1/chat/completions", json=question)

    def metrics(self) -> str:
        return self.relay.metrics.page().decode()


@asynccontextmanager
async def scene(folder: Path, hold_seconds: float, command: EngineCommand) -> AsyncIterator[Scene]:
    version = Version(
        model="tiny", version="7", aliases=(), run_id="", folder=folder, gate="pass", scores={}
    )
    files = folder / "tiny" / "7"
    shutil.copytree(BASE, files, ignore=shutil.ignore_patterns("*.safetensors"))
    engine = await start_engine(command, version, folder, [], folder / "log")
    async with engine_client() as upstream:
        relay = Relay("tiny", upstream, Metrics(), hold_seconds)
        config = uvicorn.Config(
            relay.app(),
            port=0,
            http=slow_clients.PromptHeaders,
            log_config=None,
            lifespan="off",
            server_header=False,
        )
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        address = f"http://127.0.0.1:{port}"
        try:
            async with httpx2.AsyncClient(base_url=address, timeout=PATIENCE_SECONDS) as client:
                yield Scene(relay, engine, client)
        finally:
            server.should_exit = True
            await serving
            await engine.stop()


def play(
    folder: Path,
    act: Callable[[Scene], Awaitable[None]],
    hold_seconds: float = 30,
    command: EngineCommand = ENGINE,
) -> None:
    """Run the act in a scene whose relay serves the engine, unless it is to be held."""

    async def whole() -> None:
        async with scene(folder, hold_seconds, command) as here:
            here.relay.switch(here.engine)
            await act(here)

    asyncio.run(whole())


def test_an_answer_arrives_event_by_event_and_as_the_engine_gave_it(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        question = {"model": "gpt", "messages": [{"content": "hello"}], "stream": True}
        async with here.client.stream("POST", "/v1/chat/completions", json=question) as answer:
            parts = [part async for part in answer.aiter_raw()]
        direct = await here.client.post(
            f"{here.engine.address}/v1/chat/completions",
            json={**question, "model": "tiny/7"},
            headers=here.engine.authorization,
        )
        assert answer.headers["content-type"] == direct.headers["content-type"]
        assert len(parts) >= 6  # five words and the end, each as it came
        assert spoken(b"".join(parts).decode()) == spoken(direct.text)
        assert b"".join(parts).endswith(b"data: [DONE]\n\n")
        assert b'"model":"tiny"' in parts[0]

    play(tmp_path, act)


def test_whatever_model_is_asked_for_becomes_the_engines(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        answer = await here.chat("hello")
        assert answer.status_code == 200
        assert answer.json()["choices"][0]["message"]["content"] == "tiny/7 heard hello"
        assert answer.headers[VERSION_HEADER] == "7"

    play(tmp_path, act)


def test_the_model_has_one_name_and_says_how_long_its_context_is(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        (card,) = (await here.client.get("/v1/models")).json()["data"]
        assert (card["id"], card["object"], card["max_model_len"]) == ("tiny", "model", 512)
        assert (await here.client.get("/v1/models/tiny")).json() == card
        assert (await here.chat("hello")).json()["model"] == "tiny"
        other = await here.client.get("/v1/models/tiny/7")
        assert (other.status_code, other.json()["error"]["code"]) == (404, "model_not_found")

    play(tmp_path, act)


def test_an_engines_error_is_told_in_openais_shape(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        answer = await here.chat("too long")
        assert answer.status_code == 400
        assert answer.json()["error"]["message"] == "the context has 256 tokens"
        (tmp_path / "tiny" / "7" / "behaviour").write_text("sulks")
        answer = await here.chat("hello")
        assert answer.status_code == 500
        error = answer.json()["error"]
        assert (error["message"], error["type"]) == ("no", "server_error")
        assert 'failures_total{reason="engine_error"} 1.0' in here.metrics()

    play(tmp_path, act)


def test_a_request_passes_with_its_query_headers_and_body_but_nothing_between_neighbours(
    tmp_path: Path,
) -> None:
    async def act(here: Scene) -> None:
        headers = {"te": "trailers", "x-own": "kept"}
        answer = await here.client.post("/v1/echo?a=b%20c", content="no json", headers=headers)
        seen = answer.json()
        assert (seen["path"], seen["query"], seen["body"]) == ("/v1/echo", "a=b%20c", "no json")
        assert seen["headers"]["x-own"] == "kept"
        assert "te" not in seen["headers"]
        assert seen["headers"]["host"] == here.engine.address.removeprefix("http://")

    play(tmp_path, act)


@pytest.mark.parametrize(
    "path", ["/reset", "/v1/../reset", "/v1/%2e%2e/reset", "/v1/x/../../reset"]
)
def test_the_engines_other_paths_cannot_be_reached(tmp_path: Path, path: str) -> None:
    async def act(here: Scene) -> None:
        # As a socket sends it: clients would tidy the path.
        host, port = here.client.base_url.host, here.client.base_url.port
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(
            f"POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
        )
        assert (await reader.readline()).split()[1] == b"404"
        assert b"reset" not in (await reader.read()).partition(b"\r\n\r\n")[2]
        writer.close()
        await writer.wait_closed()

    play(tmp_path, act)


def test_the_engine_is_asked_with_a_key_that_nobody_else_has(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        address = f"{here.engine.address}/v1/chat/completions"
        asked = {"model": "tiny/7", "messages": [{"role": "user", "content": "hello"}]}
        other = {"authorization": "Bearer s3cret"}
        assert (await here.client.post(address, json=asked)).status_code == 401
        assert (await here.client.post(address, json=asked, headers=other)).status_code == 401
        here.client.headers.update(other)
        assert (await here.chat()).status_code == 200

    play(tmp_path, act)


def test_the_engine_does_not_inherit_our_secrets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secrets = ("HF_TOKEN", "OPENAI_API_KEY", "AWS_SECRET_ACCESS_KEY", "MLFLOW_TRACKING_PASSWORD")
    for name in (*secrets, "CUDA_VISIBLE_DEVICES", "TOKENIZERS_PARALLELISM"):
        monkeypatch.setenv(name, "s3cret")

    async def act(here: Scene) -> None:
        environment = (await here.client.get("/v1/echo")).json()["environment"]
        assert not set(secrets) & set(environment)
        assert {"CUDA_VISIBLE_DEVICES", "TOKENIZERS_PARALLELISM", "PATH"} <= set(environment)

    play(tmp_path, act)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""])
@pytest.mark.parametrize("path", ["/health", "/metrics", "/v1/models", "/v1/chat/completions"])
def test_a_page_that_names_another_host_gets_nothing(tmp_path: Path, path: str, host: str) -> None:
    async def act(here: Scene) -> None:
        answer = await here.client.get(path, headers={"host": host})
        assert (answer.status_code, answer.json()["error"]["code"]) == (421, "unknown_host")
        for name in ("localhost", "localhost:8000", "127.0.0.1:1", "[::1]:8000"):
            answer = await here.client.get("/health", headers={"host": name})
            assert answer.status_code == 200

    play(tmp_path, act)


def test_a_header_beyond_ascii_is_the_clients_mistake(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        answer = await here.client.get("/v1/echo", headers={"x-own": "é".encode()})
        assert answer.status_code == 400
        assert "failures_total{" not in here.metrics()

    play(tmp_path, act)


def test_bodies_that_do_not_end_take_bounded_memory_and_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(request_body, "BODY_SECONDS", 3)
    head = b"POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 33554432\r\n\r\n"

    async def unfinished(here: Scene) -> int:
        reader, writer = await asyncio.open_connection("127.0.0.1", here.client.base_url.port)
        writer.write(head + b" " * (MAX_BODY_BYTES - 1))
        try:
            return int((await reader.readline()).split()[1])
        finally:
            writer.transport.abort()
            await asyncio.sleep(0)

    async def act(here: Scene) -> None:
        told = await asyncio.gather(*(unfinished(here) for _ in range(12)))
        assert set(told) == {408, 503}
        assert told.count(408) <= 4  # so many fit into the memory for bodies
        assert (await here.chat()).status_code == 200

    play(tmp_path, act)


def test_a_head_that_does_not_end_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slow_clients, "HEADER_SECONDS", 1)

    async def act(here: Scene) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", here.client.base_url.port)
        whole = b"GET /health HTTP/1.1\r\nHost: localhost\r\n"
        writer.write(whole + b"\r\n")
        assert (await reader.readuntil(b"}")).startswith(b"HTTP/1.1 200")
        writer.write(whole)
        assert await reader.read() == b""
        writer.transport.abort()
        await asyncio.sleep(0)

    play(tmp_path, act)


def test_a_body_that_is_too_large_is_refused(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        answer = await here.client.post("/v1/echo", content=b" " * (MAX_BODY_BYTES + 1))
        assert answer.status_code == 413
        assert str(MAX_BODY_BYTES) in answer.json()["error"]["message"]

    play(tmp_path, act)


def test_requests_wait_for_an_engine(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        here.relay.switch(None)
        assert (await here.client.get("/health")).status_code == 503
        asking = asyncio.create_task(here.chat())
        while "in_flight 1.0" not in here.metrics():
            await asyncio.sleep(0.01)
        here.relay.switch(here.engine)
        assert (await asking).status_code == 200
        assert (await here.client.get("/health")).json()["version"] == "7"

    play(tmp_path, act)


def test_a_request_that_waited_too_long_is_told_to_come_again(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        here.relay.switch(None)
        answer = await here.chat()
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert VERSION_HEADER not in answer.headers
        assert 'failures_total{reason="no_engine"} 1.0' in here.metrics()

    play(tmp_path, act, hold_seconds=0.1)


def test_an_answer_that_the_engine_broke_off_does_not_look_complete(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def act(here: Scene) -> None:
        with pytest.raises(httpx2.RemoteProtocolError):
            await here.chat("break off", stream=True)
        assert 'failures_total{reason="broken"} 1.0' in here.metrics()
        assert await here.relay.drained(here.engine)

    play(tmp_path, act)
    assert "tiny/7 broke off an answer" in caplog.messages


def test_an_engine_is_drained_when_its_last_answer_has_ended(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        asking = asyncio.create_task(here.chat("slowly"))
        while "in_flight 1.0" not in here.metrics():
            await asyncio.sleep(0.01)
        assert here.relay.switch(None) is here.engine
        assert await here.relay.drained(here.engine)
        assert (await asking).status_code == 200
        while "in_flight 0.0" not in here.metrics():
            await asyncio.sleep(0.01)

    play(tmp_path, act)


def test_a_client_that_goes_away_no_longer_counts(tmp_path: Path) -> None:
    async def act(here: Scene) -> None:
        asking = asyncio.create_task(here.chat("slowly"))
        while "in_flight 1.0" not in here.metrics():
            await asyncio.sleep(0.01)
        asking.cancel()
        while "in_flight 0.0" not in here.metrics():
            await asyncio.sleep(0.01)
        assert 'requests_total{code="200"' not in here.metrics()

    play(tmp_path, act)


@pytest.mark.parametrize("stream", [True, False])
def test_the_engine_ends_an_answer_that_nobody_waits_for(tmp_path: Path, stream: bool) -> None:
    async def act(here: Scene) -> None:
        async def answering() -> bool:
            return bool((await here.client.get(f"{here.engine.address}/open")).json())

        asking = asyncio.create_task(here.chat("talk on", stream=stream))
        while not await answering():
            await asyncio.sleep(0.01)
        asking.cancel()
        while await answering():
            await asyncio.sleep(0.01)
        assert await here.relay.drained(here.engine)

    play(tmp_path, act, command=EngineCommand("transformers", FAKE_ENGINE))


def test_nothing_of_a_request_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def act(here: Scene) -> None:
        here.client.headers["authorization"] = "Bearer s3cret"
        await here.chat("my s3cret diary")
        await here.chat("die")

    with caplog.at_level(logging.DEBUG):
        play(tmp_path, act, hold_seconds=0.1)
    assert "s3cret" not in caplog.text
    assert "s3cret" not in (tmp_path / "log").read_text()
