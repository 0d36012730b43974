"""Requests read in a child process that can be killed: the relay goes on whatever a request holds.

JSON of many small values takes Python seconds, and so may a chat template; both would hold all
other requests up.
"""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

from evaluation.sandbox.worker_process import Child
from merge_core.errors import WorkError
from orchestration.serving.openai import worker
from orchestration.serving.openai.answers import AnswerShape
from orchestration.serving.openai.requests import Mistake, Question, fit

__all__ = ["RequestReader"]

START_SECONDS = 300
"""For importing transformers on a busy machine."""
READ_SECONDS = 10
MEMORY_BYTES = 1 << 30
MAX_ANSWER_BYTES = 1 << 28
SMALL_BYTES = 1 << 16
"""JSON of this size is read within milliseconds."""


class RequestReader:
    """Reads the requests for one engine, one after the other; close it in the end."""

    def __init__(self, files: Path | None) -> None:
        """files: the model's folder for transformers; None where the engine checks requests."""
        self._files = files
        self._child: Child | None = None
        self._closed = False
        self._turn = threading.Lock()

    async def start(self) -> None:
        """Raises WorkError when the model's tokenizer does not load."""
        if self._files is not None:
            await asyncio.to_thread(self._in_turn, None)

    async def fit(self, method: str, path: str, body: bytes, names: tuple[str, str]) -> Question:
        """The request as the engine should have it; raises Mistake."""
        if self._files is None and len(body) <= SMALL_BYTES:
            return fit(None, method, path, body, names)
        asked = {"method": method, "path": path, "body": body.decode("latin-1"), "names": names}
        try:
            told = await asyncio.to_thread(self._in_turn, asked)
        except WorkError as error:
            raise Mistake(str(error), status=503) from error
        if "mistake" in told:
            raise Mistake(*told["mistake"])
        return Question(told["body"].encode("latin-1"), AnswerShape(**told["shape"]))

    def close(self) -> None:
        """End the child; whoever waits for it hears of that."""
        self._closed = True
        if self._child is not None:
            self._child.kill()

    def _in_turn(self, asked: dict[str, Any] | None) -> dict[str, Any]:
        with self._turn:
            if self._closed:
                raise WorkError("the engine has been stopped")
            if self._child is None or self._child.ended():
                self._start_child()
            return self._answer(self._child, asked) if self._child and asked else {}

    def _answer(self, child: Child, asked: dict[str, Any]) -> dict[str, Any]:
        try:
            child.send(asked, READ_SECONDS)
            answer: dict[str, Any] = child.receive(READ_SECONDS)
        except (OSError, EOFError):
            child.kill()
            why = f"reading the request took more than {READ_SECONDS} s, or too much memory"
            return {"mistake": [why, None, None, 400]}
        return answer

    def _start_child(self) -> None:
        words = [worker.__file__, str(self._files or ""), str(MEMORY_BYTES)]
        child = self._child = Child(words, MAX_ANSWER_BYTES)
        try:
            told = child.receive(START_SECONDS)
        except (OSError, EOFError) as error:
            child.kill()
            raise WorkError(f"the process that reads requests did not start: {error}") from error
        if "failed" in told:
            child.kill()
            raise WorkError(f"the model's tokenizer does not load ({told['failed']})")
