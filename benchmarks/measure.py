"""One command as a whole process: seconds, peak memory, and what it took of the disk on the way."""

import os
import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

__all__ = ["Measured", "drop_cache", "measure"]

_EVERY = 0.2


@dataclass(frozen=True)
class Measured:
    """Wall seconds; resident bytes at their peak, of the process and its children together; bytes
    under the work folder at their peak and at the end."""

    seconds: float
    memory_bytes: int
    disk_peak_bytes: int
    disk_end_bytes: int


def measure(command: Sequence[str], work: Path, cores: set[int], env: dict[str, str]) -> Measured:
    """Run `command` on these cores; raises RuntimeError with its last lines when it fails."""
    peaks = [0, 0]
    with (work.parent / "output.log").open("w+") as log:
        began = monotonic()
        process = subprocess.Popen(
            command,
            stdout=log,
            stderr=subprocess.STDOUT,
            env={**os.environ, **env},
            preexec_fn=lambda: os.sched_setaffinity(0, cores),
        )
        watcher = threading.Thread(target=_watch, args=(process, work, peaks))
        watcher.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        watcher.join()
        if process.returncode:
            log.seek(0)
            last = "".join(log.readlines()[-15:])
            raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{last}")
    memory = max(peaks[0], usage.ru_maxrss * 1024)
    return Measured(seconds, memory, max(peaks[1], _size(work)), _size(work))


def drop_cache(folder: Path) -> None:
    """Have the system forget the files' pages, as after a start."""
    for path in folder.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _watch(process: subprocess.Popen[bytes], work: Path, peaks: list[int]) -> None:
    ended = threading.Event()
    while process.returncode is None and not ended.wait(_EVERY):
        peaks[0] = max(peaks[0], sum(_resident(pid) for pid in _tree(process.pid)))
        peaks[1] = max(peaks[1], _size(work))


def _tree(pid: int) -> list[int]:
    """A process and all below it."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(below for child in children for below in _tree(int(child)))]


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _size(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() and not path.is_symlink() else 0
        except OSError:
            continue  # it went while we looked
    return total
