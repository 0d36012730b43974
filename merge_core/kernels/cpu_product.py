"""s·B·A, a few rows and columns at a time: every pass recomputes it here and never stores ΔW.

Each entry is a chain of single IEEE multiplies and adds in a fixed order (no fastmath, no fused
multiply-add), so the bytes do not depend on the instruction set, the number of threads, the size
of the blocks, or which pass asks. A loop runs on the thread that calls it and releases the GIL.
"""

import numpy as np

from merge_core.kernels.numba_cache import jit

__all__ = ["ROWS", "TILE", "product", "product_and_dense", "product_rows"]

ROWS = 4
"""Rows at a time: a value of A is loaded once for all of them."""
TILE = 512
"""Columns at a time: r rows of A and ROWS rows of x per adapter stay in the nearest caches."""


@jit
def product(a, b, row, rows, start, stop, first, x):
    """x[i·width + j] = Σ_k b[row + i, k]·a[k, first + j] for k in [start, stop), in order.

    x float32 [rows·width], rows at most ROWS.
    """
    tile = x.reshape(rows, x.size // rows)
    if rows == ROWS and stop - start >= 4:
        _four_rows(a, b, row, start, stop, first, tile)
    else:
        for i in range(rows):
            _one_row(a, b, row + i, start, stop, first, tile[i])


@jit
def product_and_dense(a, b, dense, row, start, stop, first, scale, x):
    """x = scale·b·a as `product` makes it + dense, for as many rows as `dense` [rows, in] has.

    A rank of zero leaves `dense` alone.
    """
    rows = dense.shape[0]
    width = x.size // rows
    if stop > start:
        product(a, b, row, rows, start, stop, first, x)
    for i in range(rows):
        y, more = x[i * width : (i + 1) * width], dense[i, first : first + width]
        for j in range(width):
            y[j] = y[j] * scale + more[j] if stop > start else more[j]


@jit
def product_rows(a, b, row, out):
    """out[i] = b[row + i] · a, float32 [rows, in], each entry as `product` makes it."""
    tile = np.empty(ROWS * TILE, np.float32)
    for first in range(0, out.shape[1], TILE):
        width = min(TILE, out.shape[1] - first)
        for place in range(0, out.shape[0], ROWS):
            rows = min(ROWS, out.shape[0] - place)
            x = tile[: rows * width]
            product(a, b, row + place, rows, 0, a.shape[0], first, x)
            for i in range(rows):
                out[place + i, first : first + width] = x[i * width : (i + 1) * width]


@jit
def _one_row(a, b, row, start, stop, first, x):
    b0, a0 = b[row, start], a[start, first : first + x.size]
    for j in range(x.size):
        x[j] = b0 * a0[j]
    for k in range(start + 1, stop):
        b0, a0 = b[row, k], a[k, first : first + x.size]
        for j in range(x.size):
            x[j] += b0 * a0[j]


@jit
def _four_rows(a, b, row, start, stop, first, x):
    """Four rows and four terms at a time: eight loads and four stores for sixteen products."""
    last, width = first + x.shape[1], x.shape[1]
    x0, x1, x2, x3 = x[0], x[1], x[2], x[3]
    k = start
    while k + 4 <= stop:
        a0, a1 = a[k, first:last], a[k + 1, first:last]
        a2, a3 = a[k + 2, first:last], a[k + 3, first:last]
        p0, p1, p2, p3 = b[row, k], b[row, k + 1], b[row, k + 2], b[row, k + 3]
        q0, q1, q2, q3 = b[row + 1, k], b[row + 1, k + 1], b[row + 1, k + 2], b[row + 1, k + 3]
        r0, r1, r2, r3 = b[row + 2, k], b[row + 2, k + 1], b[row + 2, k + 2], b[row + 2, k + 3]
        s0, s1, s2, s3 = b[row + 3, k], b[row + 3, k + 1], b[row + 3, k + 2], b[row + 3, k + 3]
        if k == start:
            for j in range(width):
                v0, v1, v2, v3 = a0[j], a1[j], a2[j], a3[j]
                x0[j] = ((p0 * v0 + p1 * v1) + p2 * v2) + p3 * v3
                x1[j] = ((q0 * v0 + q1 * v1) + q2 * v2) + q3 * v3
                x2[j] = ((r0 * v0 + r1 * v1) + r2 * v2) + r3 * v3
                x3[j] = ((s0 * v0 + s1 * v1) + s2 * v2) + s3 * v3
        else:
            for j in range(width):
                v0, v1, v2, v3 = a0[j], a1[j], a2[j], a3[j]
                x0[j] = (((x0[j] + p0 * v0) + p1 * v1) + p2 * v2) + p3 * v3
                x1[j] = (((x1[j] + q0 * v0) + q1 * v1) + q2 * v2) + q3 * v3
                x2[j] = (((x2[j] + r0 * v0) + r1 * v1) + r2 * v2) + r3 * v3
                x3[j] = (((x3[j] + s0 * v0) + s1 * v1) + s2 * v2) + s3 * v3
        k += 4
    while k < stop:
        for i in range(ROWS):
            y, b0, a0 = x[i], b[row + i, k], a[k, first:last]
            for j in range(width):
                y[j] += b0 * a0[j]
        k += 1
