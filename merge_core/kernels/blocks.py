"""Blocks of rows: what one pass looks at, and what a merge holds in memory, at a time."""

from collections.abc import Iterator

__all__ = ["BLOCK_ENTRIES", "GPU_BLOCK", "GPU_SCAN", "GPU_THREADS", "GPU_WIDTH", "row_blocks"]

BLOCK_ENTRIES = 1 << 20
"""Entries of one block: 2 MiB in bfloat16."""
GPU_BLOCK = 4
"""Blocks that travel to a GPU and back together: each transfer costs some time by itself."""
GPU_SCAN = 256
"""Blocks that a GPU looks at together where nothing but factors travels."""
GPU_THREADS = 4
"""Threads that feed a GPU: while one's block is computed the others read, send, fetch or write."""

GPU_WIDTH = 512
"""Columns that a program computes: those of a matrix cost as much as the next multiple."""


def row_blocks(shape: tuple[int, int], times: int = 1) -> Iterator[slice]:
    """Slices over the rows of a matrix, each of about `times` BLOCK_ENTRIES entries."""
    rows, columns = shape
    step = max(1, times * BLOCK_ENTRIES // columns)
    return (slice(first, min(first + step, rows)) for first in range(0, rows, step))
