"""Questions, and answers kept as they come, so that an interrupted evaluation goes on.

One JSON object a line: a key, the answers to what the key stands for, and the SHA-256 of both. A
line is appended in one write, so several processes may share a file, and a process that is killed
leaves at most one torn line. A torn or damaged line is passed over: its question is asked again.
"""

import hashlib
import json
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from evaluation.result import Answer

__all__ = ["KEPT_SECONDS", "AnswerLog", "Chat", "answers_key", "recent_log", "remove_old"]

KEPT_SECONDS = 24 * 3600
"""How long what a server said is good for going on: what it serves may change."""


@dataclass(frozen=True)
class Chat:
    """One prompt: a system message, left out when empty, and a user message."""

    system: str
    user: str


def answers_key(*values: object) -> str:
    """What answers depend on, JSON values, as sha256 (hex)."""
    return hashlib.sha256(json.dumps(values, separators=(",", ":")).encode()).hexdigest()


class AnswerLog:
    """The answers in one file, of one model that is decoded in one way."""

    def __init__(self, file: Path) -> None:
        """The file need not be there yet; lines that cannot be read count as not there."""
        self.file = file
        self._answers: dict[str, list[Answer]] = {}
        for line in _bytes(file).splitlines():
            try:
                record = json.loads(line)
                answers = [Answer(**answer) for answer in record["answers"]]
                whole = record["sha256"] == answers_key(record["key"], record["answers"])
            except (ValueError, TypeError, KeyError, AttributeError):
                continue
            if whole:
                self._answers[record["key"]] = answers

    def get(self, key: str) -> list[Answer] | None:
        """The answers kept under this key."""
        return self._answers.get(key)

    def add(self, key: str, answers: Sequence[Answer]) -> None:
        """Keep answers, in this object and in the file."""
        self._answers[key] = list(answers)
        values = [asdict(answer) for answer in answers]
        record = {"key": key, "answers": values, "sha256": answers_key(key, values)}
        self.file.parent.mkdir(parents=True, exist_ok=True)
        place = os.open(self.file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            size = os.fstat(place).st_size
            # Behind a line that a kill cut off, a new one would be damaged, too.
            torn = size > 0 and os.pread(place, 1, size - 1) != b"\n"
            os.write(place, (b"\n" if torn else b"") + json.dumps(record).encode() + b"\n")
        finally:
            os.close(place)

    def clear(self) -> None:
        """Forget all answers, in this object and in the file."""
        self._answers.clear()
        self.file.unlink(missing_ok=True)


def recent_log(file: Path) -> AnswerLog:
    """The log of what a server said; empty when its last line is a day old."""
    remove_old(file)
    return AnswerLog(file)


def remove_old(file: Path) -> None:
    """Remove the log of what a server said when its last line is a day old."""
    # Another process may remove it at any moment.
    with suppress(FileNotFoundError):
        if time.time() - file.stat().st_mtime > KEPT_SECONDS:
            file.unlink()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
