"""Request bodies: read whole, because they may be sent twice, within bounds of size and time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import Request

from orchestration.serving.openai.requests import Mistake

__all__ = ["MAX_BODY_BYTES", "BodyBudget"]

MAX_BODY_BYTES = 32 * 2**20
MAX_BUFFERED_BYTES = 4 * MAX_BODY_BYTES
"""Of all requests together, until they are answered."""
BODY_SECONDS = 60


class BodyBudget:
    """The memory that bodies may take together."""

    def __init__(self) -> None:
        self._left = MAX_BUFFERED_BYTES

    @asynccontextmanager
    async def body(self, request: Request) -> AsyncIterator[bytes]:
        """The request's body, counted until the end of the block.

        Raises Mistake for a body that is too large or slow, or when all together are, and
        ClientDisconnect.
        """
        taken = bytearray()
        try:
            async with asyncio.timeout(BODY_SECONDS):
                async for part in request.stream():
                    if len(taken) + len(part) > MAX_BODY_BYTES:
                        raise Mistake(f"the body is larger than {MAX_BODY_BYTES} bytes", status=413)
                    if len(part) > self._left:
                        raise Mistake("too many large requests at once; try again soon", status=503)
                    self._left -= len(part)
                    taken += part
            yield bytes(taken)
        except TimeoutError:
            raise Mistake(f"the body did not come within {BODY_SECONDS} s", status=408) from None
        finally:
            self._left += len(taken)
