"""A server of another program, `vllm serve` say: started as it is on loopback, ended with us."""

import asyncio
import os
import re
import shutil
import signal
import socket
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import httpx2

from evaluation.serving_bench import lifeline

__all__ = ["LOOPBACK", "EngineFailure", "EngineProcess", "find_program", "start_process"]

PASSED_ON = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TZ|TMPDIR|XDG_.*|VIRTUAL_ENV|PYTHON.*|LD_.*|CC|CXX|"
    r"(CUDA|NVIDIA|NCCL|HIP|ROCM|ROCR|HSA|AMD|ZE|SYCL|ONEAPI|CCL|UCX|GLOO|RAY)_.*|"
    r"(OMP|MKL|KMP|GOMP|OPENBLAS|NUMEXPR|MALLOC|GLIBC|THP)_.*|"
    r"(TORCH|PYTORCH|TORCHINDUCTOR|TRITON|VLLM|HF|TRANSFORMERS|TOKENIZERS|SAFETENSORS)_.*|"
    r"SSL_CERT_.*|.*COVERAGE.*"
)
"""Variables that engines and what they build on read."""
SECRET = re.compile(r".*(_|^)(TOKEN|KEY|SECRET|PASSWORD|CREDENTIALS?)(_.*|$)")

LOOPBACK = "127.0.0.1"
LOOK_SECONDS = 0.25
HEALTH_TIMEOUT_SECONDS = 30
KILL_TIMEOUT_SECONDS = 5
_KILL_AGAIN_SECONDS = 0.02


class EngineFailure(Exception):
    """An engine that did not come up or did not answer: a clause, which says why."""


@dataclass(frozen=True, eq=False)
class EngineProcess:
    """A server process; `address` is http://HOST:PORT, without a path.

    `process` is the lifeline, which leads a session and a group of their own: the engine's.
    """

    address: str
    process: asyncio.subprocess.Process

    @property
    def ended(self) -> bool:
        return self.process.returncode is not None

    async def wait_until_healthy(self, timeout_seconds: float) -> None:
        """Return as soon as /health says 200; EngineFailure when it ends or the time is over."""
        deadline = time.monotonic() + timeout_seconds
        timeout = httpx2.Timeout(HEALTH_TIMEOUT_SECONDS, connect=2)
        # A proxy from the environment may not lead back to loopback.
        async with httpx2.AsyncClient(timeout=timeout, trust_env=False) as client:
            while time.monotonic() < deadline:
                if self.ended:
                    raise EngineFailure(f"its engine ended with code {self.process.returncode}")
                with suppress(httpx2.TransportError):
                    if (await client.get(f"{self.address}/health")).status_code == 200:
                        return
                await asyncio.sleep(LOOK_SECONDS)
        raise EngineFailure(f"its engine was not healthy within {timeout_seconds:g} s")

    async def stop(self) -> None:
        """End the engine and its children; returns when they have ended."""
        if self.process.stdin is not None:
            self.process.stdin.close()  # lifeline ends the engine, at last by force
        await self.process.wait()
        with suppress(ProcessLookupError):  # raised as soon as the engine has left nothing behind
            for _ in range(int(KILL_TIMEOUT_SECONDS / _KILL_AGAIN_SECONDS)):
                os.killpg(self.process.pid, signal.SIGKILL)
                await asyncio.sleep(_KILL_AGAIN_SECONDS)


def find_program(name: str) -> str | None:
    """Where a program is, beside this Python or on the PATH."""
    beside = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    return shutil.which(name, path=beside)


async def start_process(
    command: Sequence[str], folder: Path, log: Path, variables: Mapping[str, str] | None = None
) -> EngineProcess:
    """Start `command --host HOST --port PORT` in `folder`; its output is appended to `log`.

    It fetches no models, and it ends when `stop` is called or this process ends, however that ends.
    Of our environment it gets what engines read (PASSED_ON), and no secret; `variables` besides.
    """
    port = _free_port()
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", lifeline.__file__, *command),
            *("--host", LOOPBACK, "--port", str(port)),
            cwd=folder,
            env={**_passed_on(), **(variables or {})},
            # However this process ends, the kernel closes the pipe, and the engine ends.
            stdin=asyncio.subprocess.PIPE,
            stdout=output,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,  # a group of its own: Ctrl-C is ours alone to handle
        )
    return EngineProcess(f"http://{LOOPBACK}:{port}", process)


def _passed_on() -> dict[str, str]:
    """Without the hub's token, say, which an engine that loads a folder has no use for."""
    own = {
        name: value
        for name, value in os.environ.items()
        if PASSED_ON.fullmatch(name) and not SECRET.fullmatch(name)
    }
    return {**own, "HF_HUB_OFFLINE": "1"}  # the folder is all there is to load


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])
