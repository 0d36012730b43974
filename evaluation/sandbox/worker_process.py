"""A child process that is asked in lines of JSON and can be killed at any time.

What it runs may have taken it over, so it is heard for a bounded time and a bounded number of
bytes, whatever it sends and however slowly. It gets no environment and no site packages of the
user; its own limits are its own business. Needs a POSIX system.
"""

import json
import socket
import subprocess
import sys
from collections.abc import Callable
from time import monotonic
from typing import Any

__all__ = ["Child"]

CHUNK = 1 << 16


class Child:
    """The parent's end. `program` is what follows `python`; an answer has at most max_bytes."""

    def __init__(self, program: list[str], max_bytes: int) -> None:
        self.max_bytes, self._heard = max_bytes, bytearray()
        # A socket has a timeout in both directions; a pipe would block for ever.
        self._socket, theirs = socket.socketpair()
        with theirs:
            self.process = subprocess.Popen(
                # An empty environment names no locale, so the encoding is set here.
                [sys.executable, "-I", "-X", "utf8", *program],
                stdin=theirs.fileno(),
                stdout=theirs.fileno(),
                # Nobody would read a pipe: it could fill up and block the child.
                stderr=subprocess.DEVNULL,
                env={},
            )

    def send(self, message: Any, seconds: float) -> None:
        """Send one line. Raises TimeoutError when it is not taken, or OSError."""
        self._socket.settimeout(seconds)
        self._socket.sendall(json.dumps(message).encode() + b"\n")

    def receive(
        self, seconds: float, object_hook: Callable[[dict[str, Any]], Any] | None = None
    ) -> Any:
        """The child's next line. Raises TimeoutError, or EOFError when it died or said too much."""
        # One deadline a line: a child that trickles would renew a timeout with each chunk.
        deadline, looked_at = monotonic() + seconds, 0
        while (end := self._heard.find(b"\n", looked_at)) < 0:
            looked_at = len(self._heard)
            if looked_at > self.max_bytes:
                raise EOFError("it said too much")
            self._heard += self._chunk(deadline - monotonic())
        line = bytes(self._heard[:end])
        del self._heard[: end + 1]
        return json.loads(line, object_hook=object_hook)

    def _chunk(self, seconds: float) -> bytes:
        # For a socket 0 means not to wait at all, and less is an error.
        if seconds <= 0:
            raise TimeoutError("it did not answer in time")
        self._socket.settimeout(seconds)
        try:
            chunk = self._socket.recv(CHUNK)
        # A child that dies with input unread resets the connection instead of closing it.
        except ConnectionError as error:
            raise EOFError("it ended") from error
        if not chunk:
            raise EOFError("it ended")
        return chunk

    def ended(self) -> bool:
        """True when the process is dead."""
        return self.process.poll() is not None

    def kill(self) -> None:
        """End the process and wait for it."""
        self.process.kill()
        # A child that nobody waits for stays a zombie.
        self.process.wait()
        self._socket.close()
