"""Progress of a download in bytes, as fsspec and the hub's client report it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from huggingface_hub.utils import tqdm  # type: ignore[attr-defined]

__all__ = ["Received", "hub_bar", "nobody"]

Received = Callable[[int, int], None]
"""Called with the bytes that came and those that are expected, as far as that is known."""


def nobody(done: int, total: int) -> None:
    """Bytes that nobody counts."""


def hub_bar(told: Received, total: int = 0) -> type[tqdm]:
    """What the hub's client takes for its bars: it draws nothing, and reports bytes.

    total: bytes that are known to come; the client learns of a file only when it begins it.
    """
    from huggingface_hub.utils import tqdm  # type: ignore[attr-defined]

    lock = Lock()  # the client's threads share a bar

    class Told(tqdm):
        def __init__(self, *args: Any, **how: Any) -> None:
            self._counts_bytes = how.get("unit") == "B"
            super().__init__(*args, **{**how, "disable": True})  # type: ignore[no-untyped-call]

        def update(self, n: float | None = 1) -> None:
            with lock:
                self.n += n or 0
                if self._counts_bytes:
                    told(int(self.n), max(total, int(self.total or 0)))

    return Told
