"""The child process in which requests are read: JSON, fields, chat template and tokens.

Started by its path with `python -I`. sys.argv[1] is the folder of the model's files, or empty for
an engine that checks requests itself; sys.argv[2] how many bytes it may take for requests. It says
{"ready": true}, or {"failed": why}, and answers each line {"method", "path", "body", "names"} by
{"body", "shape"} or {"mistake"}. A body is its bytes as Latin-1.
"""

import json
import resource
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from orchestration.serving.openai.requests import (
    Mistake,
    TransformersRequests,
    fit,
    read_requests_of,
)

__all__ = ["main"]


def main() -> None:
    """Load the model's tokenizer, limit this process, then answer until stdin closes."""
    takes = None
    if sys.argv[1]:
        try:
            takes = read_requests_of(Path(sys.argv[1]))
        except Exception as error:  # tokenizers raise bare Exceptions
            _say({"failed": f"{type(error).__name__}: {error}"[:500]})
            return
    most = _data_bytes() + int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))
    for none in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
        resource.setrlimit(none, (0, 0))
    _say({"ready": True})
    for line in sys.stdin.buffer:
        _say(_answer(takes, json.loads(line)))


def _answer(takes: TransformersRequests | None, asked: dict[str, Any]) -> dict[str, Any]:
    body = asked["body"].encode("latin-1")
    try:
        question = fit(takes, asked["method"], asked["path"], body, tuple(asked["names"]))
    except Mistake as mistake:
        return {"mistake": [str(mistake), mistake.param, mistake.code, mistake.status]}
    except MemoryError:
        return {"mistake": ["reading the request takes too much memory", None, None, 400]}
    return {"body": question.body.decode("latin-1"), "shape": asdict(question.shape)}


def _data_bytes() -> int:
    """What this process has allocated."""
    status = Path("/proc/self/status").read_text("ascii")
    (kilobytes,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmData"))
    return int(kilobytes) * 1024


def _say(message: dict[str, Any]) -> None:
    print(json.dumps(message), flush=True)


if __name__ == "__main__":
    main()
