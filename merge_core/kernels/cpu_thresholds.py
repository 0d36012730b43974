"""The passes that find thresholds: how many |x| have which bits, over row blocks of one adapter."""

import numpy as np

from merge_core.kernels.cpu_product import ROWS, TILE, product, product_and_dense
from merge_core.kernels.numba_cache import jit

__all__ = ["coarse", "fine"]

_MAGNITUDE = np.int32(0x7FFFFFFF)
"""The bits of a float32 without its sign; those of larger magnitudes are larger."""
_RUN = 32
"""Entries that are looked through one by one when some of them lie in a bracket."""


@jit
def _task_tile(a, b, scale, dense, place, row, rows, first, x):
    """One adapter's ΔW; `dense` [1, rows, in], whose row `place` is ΔW's `row`, or [0, …]."""
    if dense.shape[0] == 0:
        product(a, b, row, rows, 0, a.shape[0], first, x)
        return _rescale(x, scale)
    more = dense[0][place : place + rows]
    product_and_dense(a, b, more, row, 0, a.shape[0], first, scale, x)
    return _rescale(x, np.float32(1.0))


@jit
def coarse(a, b, scale, dense, start, stop, window, histogram):
    """Add to `histogram` [32768] int64 how many |x| have each value of the upper 16 bits.

    Of every four rows of [start, stop) only `window` columns are looked at, elsewhere in each.
    """
    tile = np.empty(ROWS * TILE, np.float32)
    for row in range(start, stop, ROWS):
        rows = min(ROWS, stop - row)
        # Columns differ in scale, so the sample moves; a fixed stride gives the same one each time.
        offset = (row * 40503) % (a.shape[1] - window + 1)
        for first in range(offset, offset + window, TILE):
            x = tile[: rows * min(TILE, offset + window - first)]
            _task_tile(a, b, scale, dense, row - start, row, rows, first, x)
            bits = x.view(np.int32)
            for j in range(bits.size):
                histogram[(bits[j] & _MAGNITUDE) >> 16] += 1


@jit
def fine(a, b, scale, dense, start, stop, lows, highs, histograms, above, squares):
    """Count |x| exactly within brackets [low, high) of its bits, and what lies above them.

    Adds to `histograms` [n, width] int64, `above` [n] int64 and `squares` [n] float64, the sum of
    x² from `high` on. Returns the largest bits met.
    """
    tile = np.empty(ROWS * TILE, np.float32)
    # A sum for each place of the tile fixes the order of the additions and lets them be vectors.
    lanes = np.zeros((lows.size, tile.size), np.float64)
    largest = np.int32(0)
    for first in range(0, a.shape[1], TILE):
        width = min(TILE, a.shape[1] - first)
        for row in range(start, stop, ROWS):
            rows = min(ROWS, stop - row)
            x = tile[: rows * width]
            largest = max(largest, _task_tile(a, b, scale, dense, row - start, row, rows, first, x))
            for n in range(lows.size):
                _add_squares(x, highs[n], lanes[n])
                above[n] += _count(x, lows[n], highs[n], histograms[n])
    for n in range(lows.size):
        for j in range(tile.size):
            squares[n] += lanes[n, j]
    return largest


@jit
def _rescale(x, scale):
    """x *= scale; returns the largest bits of a magnitude."""
    bits, largest = x.view(np.int32), np.int32(0)
    for j in range(x.size):
        x[j] *= scale
        largest = max(largest, np.int32(bits[j] & _MAGNITUDE))
    return largest


@jit
def _add_squares(x, high, lanes):
    bits = x.view(np.int32)
    for j in range(x.size):
        # A product of two float32 is exact in float64.
        value = np.float64(x[j]) if np.int32(bits[j] & _MAGNITUDE) >= high else 0.0
        lanes[j] += value * value


@jit
def _count(x, low, high, histogram):
    """Adds to `histogram` what lies in [low, high); returns how many lie above."""
    bits, above = x.view(np.int32), 0
    for first in range(0, bits.size, _RUN):
        run = bits[first : min(first + _RUN, bits.size)]
        higher, reaching = np.int32(0), np.int32(0)
        for j in range(run.size):
            magnitude = np.int32(run[j] & _MAGNITUDE)
            higher = np.int32(higher + (magnitude >= high))
            reaching = np.int32(reaching + (magnitude >= low))
        above += higher
        # Hardly any run has an entry in the bracket, and this test keeps the loop free of branches.
        if reaching != higher:
            for j in range(run.size):
                magnitude = np.int32(run[j] & _MAGNITUDE)
                if low <= magnitude < high:
                    histogram[magnitude - low] += 1
    return above
