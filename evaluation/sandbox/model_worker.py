"""Opens a stranger's config and tokenizer and runs a chat template, for child.Child.

    python model_worker.py LIMITS      as JSON: seconds of CPU time a request, memory_bytes

One JSON object a line. A request has `folder`, whose tokenizer.json is opened once, and perhaps
`template`, with `messages` and `names` (its special tokens), or `text`, which is encoded; or it has
`config`, the folder whose config.json is made an object. The reply has `text`, rendered or as it
was, or `error`. A request that takes longer ends the process.
"""

import json
import os
import resource
import signal
import sys
from pathlib import Path
from typing import Any

os.environ["TOKENIZERS_PARALLELISM"] = "false"  # threads would have their own time


def main() -> None:
    """Answer requests until stdin ends."""
    limits: dict[str, int] = json.loads(sys.argv[1])
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(json.dumps({"ready": True}), flush=True)
    # Opening a large tokenizer takes a second or two, and a suite has many chats.
    tokenizers: dict[tuple[object, ...], Any] = {}
    for line in sys.stdin.buffer:
        request = json.loads(line)
        _import_for(request)  # the first one waits for it: that is not its own time and memory
        # RLIMIT_AS counts what is mapped already, libraries included.
        _limit(_address_space() + limits["memory_bytes"], file_bytes=0)
        # Nobody handles SIGPROF, so it ends this process even inside a regular expression.
        # CPU time counts, not the clock: a busy machine turns no good model away.
        signal.setitimer(signal.ITIMER_PROF, limits["seconds"])
        try:
            reply = {"text": _answer(request, tokenizers)}
        except BaseException as error:  # tokenizers panics with one that is no Exception
            # A message may quote a stranger's file at any length.
            reply = {"error": f"{type(error).__name__}: {error}"[:2000]}
        print(json.dumps(reply), flush=True)
        signal.setitimer(signal.ITIMER_PROF, 0)
        _limit(resource.RLIM_INFINITY, file_bytes=resource.RLIM_INFINITY)


def _limit(memory_bytes: int, file_bytes: int) -> None:
    """The limits can be raised again: torch, while it is imported, tries a temporary folder."""
    for what, most in ((resource.RLIMIT_AS, memory_bytes), (resource.RLIMIT_FSIZE, file_bytes)):
        resource.setrlimit(what, (most, resource.RLIM_INFINITY))


def _import_for(request: dict[str, Any]) -> None:
    if "config" in request:
        from transformers import AutoConfig

        AutoConfig.for_model("llama")  # some config, which imports torch
    if "template" in request:
        from transformers.utils import chat_template_utils  # noqa: F401


def _address_space() -> int:
    """Bytes that this process has now."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    return pages * os.sysconf("SC_PAGESIZE")


def _answer(request: dict[str, Any], tokenizers: dict[tuple[object, ...], Any]) -> str | None:
    if "config" in request:
        _read_config(request["config"])
        return None
    tokenizer = _opened(request["folder"], tokenizers)
    text: str | None = request.get("text")
    if "template" in request:
        text = _rendered(request)
    if text is not None and tokenizer is not None:
        # A stranger's pattern may match without end on this very text.
        tokenizer.encode(text, add_special_tokens=False)
    return text


def _read_config(folder: str) -> None:
    """What transformers says against the config it says again when the model is loaded."""
    from transformers import AutoConfig

    try:
        AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    # Loading the model would take this memory in the program's own process.
    except MemoryError:
        raise
    except Exception:
        return


def _opened(folder: str, tokenizers: dict[tuple[object, ...], Any]) -> Any:
    """The tokenizer as it is now, None without a tokenizer.json."""
    from tokenizers import Tokenizer

    file = Path(folder) / "tokenizer.json"
    if not file.is_file():
        return None
    stat = file.stat()
    # The folder may be written anew while this process lives.
    key = (folder, stat.st_size, stat.st_mtime_ns, stat.st_ino)
    if key not in tokenizers:
        tokenizers[key] = Tokenizer.from_file(str(file))
    return tokenizers[key]


def _rendered(request: dict[str, Any]) -> str:
    from transformers.utils.chat_template_utils import render_jinja_template

    (text,), _ = render_jinja_template(
        [request["messages"]],
        chat_template=request["template"],
        add_generation_prompt=True,
        **request["names"],
    )
    return str(text)


if __name__ == "__main__":
    main()
