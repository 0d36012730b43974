"""Blocks of rows: what one pass looks at, and what a merge holds in memory, at a time."""

from collections.abc import Iterator

__all__ = ["BLOCK_ENTRIES", "row_blocks"]

BLOCK_ENTRIES = 1 << 20
"""Entries of one block: 2 MiB in bfloat16."""


def row_blocks(shape: tuple[int, int]) -> Iterator[slice]:
    """Slices over the rows of a matrix, each of about BLOCK_ENTRIES entries."""
    rows, columns = shape
    step = max(1, BLOCK_ENTRIES // columns)
    return (slice(first, min(first + step, rows)) for first in range(0, rows, step))
