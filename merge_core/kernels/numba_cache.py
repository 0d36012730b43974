"""How kernels are compiled: once per machine, kept in the user's cache directory."""

import hashlib
import os
import sys
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
from numba.core import event

__all__ = ["cache_folder", "jit"]


def cache_folder() -> Path:
    """`$XDG_CACHE_HOME/tiesmith/kernels/SOURCES`, by default in `~/.cache`.

    SOURCES is the digest of all kernels: numba looks for changes only in a function's own file, not
    in those whose functions it calls.
    """
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    sources = sorted(Path(__file__).parent.glob("*.py"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources))
    return Path(home) / "tiesmith" / "kernels" / digest.hexdigest()[:12]


def _writable(folder: Path) -> bool:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError as error:
        warnings.warn(f"kernels are compiled anew by every process: {error}", stacklevel=2)
        return False


class _Announce(event.Listener):  # type: ignore[misc]
    """Says once that compiling takes a while; what comes from the cache is not compiled."""

    said = False

    def on_start(self, event: Any) -> None:
        if not self.said:
            self.said = True
            print("compiling the merge kernels, once on this machine …", file=sys.stderr)

    def on_end(self, event: Any) -> None:
        pass


numba.config.CACHE_DIR = str(cache_folder())
_CACHED = _writable(cache_folder())
event.register("numba:compile", _Announce())


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile for this machine at the first call: no fastmath, no GIL, IEEE division by zero."""
    compiled: Callable[..., Any] = numba.njit(
        nogil=True, cache=_CACHED, error_model="numpy", fastmath=False
    )(function)
    return compiled
