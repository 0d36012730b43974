"""Bytes between files: positioned reads and writes, and copies that the kernel makes."""

import errno
import fcntl
import os
import sys
from typing import Any

__all__ = ["clone", "copy_range", "read_into", "start_writeback", "write_all"]

_FICLONE = 0x40049409
"""ioctl of Linux: share all blocks of another file until either is written to."""
_NOT_HERE = (errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EBADF, errno.EPERM)


def clone(target: int, source: int) -> bool:
    """Make the empty file `target` share `source`'s blocks; False where the disk cannot."""
    if sys.platform != "linux":
        return False
    try:
        fcntl.ioctl(target, _FICLONE, source)
    except OSError as error:
        if error.errno in (*_NOT_HERE, errno.ENOTTY):
            return False
        raise
    return True


def copy_range(source: int, start: int, target: int, position: int, count: int) -> None:
    """Copy `count` bytes, inside the kernel where it can. Raises OSError for a short source."""
    end = start + count
    while start < end:
        done = _copy_some(source, start, target, position, end - start)
        if not done:
            raise OSError(f"the file ends at byte {start}, before byte {end}")
        start, position = start + done, position + done


def _copy_some(source: int, start: int, target: int, position: int, count: int) -> int:
    if hasattr(os, "copy_file_range"):
        try:
            return os.copy_file_range(source, target, count, start, position)
        except OSError as error:
            if error.errno not in _NOT_HERE:
                raise
    data = os.pread(source, min(count, 1 << 20), start)
    write_all(target, data, position)
    return len(data)


def read_into(source: int, buffer: Any, start: int) -> None:
    """Fill the buffer from byte `start` on. Raises OSError when the file ends before it is full."""
    view = memoryview(buffer).cast("B")
    while view:
        count = os.preadv(source, [view], start)
        if not count:
            raise OSError(f"the file ends at byte {start}, {len(view)} bytes too early")
        view, start = view[count:], start + count


def write_all(target: int, data: Any, start: int) -> None:
    """Write all of `data` from byte `start` on."""
    view = memoryview(data).cast("B")
    while view:
        count = os.pwrite(target, view, start)
        view, start = view[count:], start + count


def start_writeback(target: int, start: int, count: int) -> None:
    """Start writing these bytes to the disk now: Linux does so for pages that it may forget."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(target, start, count, os.POSIX_FADV_DONTNEED)
