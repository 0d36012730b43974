"""Configs, tokenizers and templates of strangers, opened first in a process that can be killed.

A template is a program, a tokenizer.json holds regular expressions, and a config may ask for a list
of a billion labels: all can take for ever, or all memory. This process runs no template, and opens
a config, opens a tokenizer and encodes a text only once the child has.
"""

import atexit
import json
import threading
from pathlib import Path
from typing import Any

from common.problem import Problem
from evaluation.errors import ModelError
from evaluation.sandbox.worker_process import Child

__all__ = ["CPU_SECONDS", "MEMORY_BYTES", "open_config", "open_tokenizer", "render", "try_encoding"]

CPU_SECONDS = 20
"""For one request; opening a tokenizer of 250,000 tokens takes one or two."""
MEMORY_BYTES = 4 << 30
"""Address space for one request, beside what the libraries take."""
WALL_SECONDS = 300
"""For a reply, on a machine that is busy with other things."""
MAX_BYTES = 256 << 20

# One child serves all threads; without turns they would read each other's replies.
_lock = threading.Lock()
_child: Child | None = None


def open_config(folder: Path) -> None:
    """Make config.json an object of transformers'; ModelError when that does not end.

    What transformers itself refuses passes: it is told when the model is loaded.
    """
    _ask({"config": str(folder)}, folder, "config.json")


def open_tokenizer(folder: Path) -> None:
    """Open the folder's tokenizer.json, where there is one; ModelError when it does not open."""
    _ask({"folder": str(folder)}, folder, "tokenizer.json")


def render(
    folder: Path, template: str, messages: list[dict[str, str]], names: dict[str, Any]
) -> str:
    """The text of a chat up to where its answer begins.

    names: special tokens, which a template may use. Raises ModelError when the template refuses the
    chat, fails, or needs more than CPU_SECONDS or MEMORY_BYTES.
    """
    request = {"folder": str(folder), "template": template, "messages": messages, "names": names}
    text: str = _ask(request, folder, "chat_template")
    return text


def try_encoding(folder: Path, text: str) -> None:
    """Encode a text; ModelError when that takes more than CPU_SECONDS, or fails."""
    _ask({"folder": str(folder), "text": text}, folder, "tokenizer.json")


def _ask(request: dict[str, Any], folder: Path, what: str) -> Any:
    with _lock:
        try:
            child = _running()
            child.send(request, WALL_SECONDS)
            reply = child.receive(WALL_SECONDS)
        except (OSError, EOFError):
            # A child that is still at it would answer the next request with this one's reply.
            _end()
            limits = f"{CPU_SECONDS} s of CPU time and {MEMORY_BYTES:,} bytes"
            found = f"neither an end nor an error within {limits}"
            raise _error(folder, what, found) from None
    if "error" in reply:
        raise _error(folder, what, reply["error"])
    return reply["text"]


def _error(folder: Path, what: str, found: str) -> ModelError:
    if what == "chat_template":
        wanted = "a template that takes this suite's chats"
        remedy = "leave `system` empty if the template refuses it, or use another model's folder"
    else:
        wanted, remedy = "a file that opens and serves", "download or make the folder again"
    return ModelError(
        [Problem(str(folder), what, wanted, found, remedy)], "the model cannot be evaluated"
    )


def _running() -> Child:
    global _child
    if _child is None or _child.ended():
        _end()
        limits = json.dumps({"seconds": CPU_SECONDS, "memory_bytes": MEMORY_BYTES})
        worker = Path(__file__).with_name("model_worker.py")
        _child = Child([str(worker), limits], MAX_BYTES)
        _child.receive(WALL_SECONDS)  # ready
        # A template that loops would go on after this program until its CPU time is spent.
        atexit.register(_end)
    return _child


def _end() -> None:
    global _child
    if _child is not None:
        _child.kill()
        _child = None
