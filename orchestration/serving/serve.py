"""The command: take the port, let a follower and the relay run, end everything together."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress

import uvicorn

from common.problem import Problem, printable
from merge_core.errors import RequestError
from orchestration.home.store import Home
from orchestration.registry.version import Version
from orchestration.serving.engine import EngineCommand
from orchestration.serving.follower import Follower, wanted_version
from orchestration.serving.metrics import Metrics
from orchestration.serving.model_files import workplace
from orchestration.serving.relay import Relay, engine_client
from orchestration.serving.slow_clients import PromptHeaders
from orchestration.terminal.console import joined, out, styled

__all__ = ["serve"]

STOP_SECONDS = 30
"""How long requests may go on after Ctrl-C or SIGTERM."""
KEEP_ALIVE_SECONDS = 75  # longer than a proxy before us keeps its side (nginx: 60 s)


def serve(
    home: Home, name: str, command: EngineCommand, host: str, port: int, roll_back: bool = False
) -> None:
    """Serve the version that `name` means, and follow it, until Ctrl-C or SIGTERM.

    `roll_back`: a champion that does not come up is rolled back in the registry.

    Raises RequestError when there is no such version or the port cannot be had, WorkError when the
    version's gate did not pass or no engine comes up.
    """
    version = wanted_version(home, name).version
    with _listen(host, port) as listening, workplace(home) as place:
        _log_to_stderr()
        address = _address(listening)
        addresses = f" {address}/v1 · {address}/health · {address}/metrics"
        out.print(joined(styled(name, "bold"), addresses))
        out.print("Ctrl-C lets the requests end, then stops.")

        def follower(relay: Relay) -> Follower:
            return Follower(home, name, relay, command, place, roll_back)

        asyncio.run(_serve(version, listening, follower))


async def _serve(
    version: Version, listening: socket.socket, follower: Callable[[Relay], Follower]
) -> None:
    """Both sides until a signal, which ends the relay first, or until the follower gives up."""
    async with engine_client() as client:
        local = ipaddress.ip_address(listening.getsockname()[0]).is_loopback
        relay = Relay(version.model, client, Metrics(), local=local)
        server = _server(relay)

        def end(_: asyncio.Task[None]) -> None:
            relay.give_up()
            server.should_exit = True

        following = asyncio.create_task(follower(relay).run(version))
        following.add_done_callback(end)
        await server.serve(sockets=[listening])
        following.cancel()
        with suppress(asyncio.CancelledError):
            await following


def _server(relay: Relay) -> uvicorn.Server:
    """uvicorn, which ends on a signal and then raises it again for whoever handled it before."""
    config = uvicorn.Config(
        relay.app(),
        http=PromptHeaders,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    server = uvicorn.Server(config)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, server.handle_exit)
    return server


def _listen(host: str, port: int) -> socket.socket:
    """The port, ours from now on; 0 takes a free one."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family)
    except OSError as error:
        problem = Problem(
            where="tiesmith serve",
            field="--host and --port",
            wanted="an address of this machine with a free port",
            found=f"{host}:{port}: {error.strerror}",
            remedy="stop what uses it, or choose another with --port",
        )
        raise RequestError([problem], "The relay cannot start") from error


def _address(listening: socket.socket) -> str:
    host, port = listening.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class _Printable(logging.Formatter):
    """Spells out control characters: an engine's words may be anything."""

    def format(self, record: logging.LogRecord) -> str:
        return printable(super().format(record), sys.maxsize)


def _log_to_stderr() -> None:
    """What serving has to say, with the time; requests are not logged."""
    lines = logging.StreamHandler()
    lines.setFormatter(_Printable("%(asctime)s %(message)s"))
    logger = logging.getLogger("tiesmith.serving")
    logger.addHandler(lines)
    logger.setLevel(logging.INFO)
