"""The passes over all adapters of a tensor: their merge into the base, and its statistics."""

import numpy as np

from merge_core.kernels.cpu_product import ROWS, TILE, product, product_and_dense
from merge_core.kernels.cpu_rounding import from_float16, to_bfloat16, to_float16
from merge_core.kernels.numba_cache import jit
from merge_core.kernels.operands import LINEAR, MASS

__all__ = ["BF16", "F16", "F32", "merge", "statistics"]

F32, F16, BF16 = 0, 1, 2
"""How stored values are laid out."""


@jit
def _combine_tile(kept, needed, scale, count, sign, merged):
    """The adapters' merge: λ·sum of all for LINEAR, else λ·mean of those with the elected sign.

    `kept` [N, at least width]; `count`, `sign` and `merged` are [width].
    """
    if needed < 0:
        _sum_tile(kept, merged)
    if needed == LINEAR:
        for j in range(merged.size):
            merged[j] *= scale
        return
    if needed == MASS:
        for j in range(merged.size):
            sign[j] = np.float32(1.0) if merged[j] >= 0 else np.float32(-1.0)
    else:
        _vote_tile(kept, needed, count, sign)
    _mean_tile(kept, sign, scale, count, merged)


@jit
def _sum_tile(kept, total):
    x = kept[0, : total.size]
    for j in range(total.size):
        total[j] = x[j]
    t = 1
    while t + 2 <= kept.shape[0]:  # two at a time save half of the loads and stores
        x, y = kept[t, : total.size], kept[t + 1, : total.size]
        for j in range(total.size):
            total[j] = (total[j] + x[j]) + y[j]
        t += 2
    if t < kept.shape[0]:
        x = kept[t, : total.size]
        for j in range(total.size):
            total[j] += x[j]


@jit
def _mean_tile(kept, sign, scale, count, mean):
    """λ times the mean of the entries that have the elected sign, 0 where none has."""
    zero, one = np.float32(0.0), np.float32(1.0)
    for j in range(mean.size):
        mean[j], count[j] = zero, zero
    t = 0
    while t + 2 <= kept.shape[0]:
        x, y = kept[t, : mean.size], kept[t + 1, : mean.size]
        for j in range(mean.size):
            first, second = x[j] * sign[j] > 0, y[j] * sign[j] > 0
            mean[j] = (mean[j] + (x[j] if first else zero)) + (y[j] if second else zero)
            count[j] = (count[j] + (one if first else zero)) + (one if second else zero)
        t += 2
    if t < kept.shape[0]:
        x = kept[t, : mean.size]
        for j in range(mean.size):
            agrees = x[j] * sign[j] > 0
            mean[j] += x[j] if agrees else zero
            count[j] += one if agrees else zero
    for j in range(mean.size):
        mean[j] = mean[j] / max(count[j], one) * scale


@jit
def _count_tile_signs(kept, positive, negative):
    """How many adapters are above and below zero, as float32 [width]."""
    width = positive.size
    for j in range(width):
        positive[j], negative[j] = np.float32(0.0), np.float32(0.0)
    for t in range(kept.shape[0]):
        x = kept[t, :width]
        for j in range(width):
            positive[j] += np.float32(1.0) if x[j] > 0 else np.float32(0.0)
            negative[j] += np.float32(1.0) if x[j] < 0 else np.float32(0.0)


@jit
def _vote_tile(kept, needed, positive, sign):
    """The majority's sign where at least `needed` adapters have it, else 0."""
    negative = sign
    _count_tile_signs(kept, positive, negative)
    for j in range(sign.size):
        majority = max(positive[j], negative[j])
        elected = np.float32(1.0) if positive[j] > negative[j] else np.float32(-1.0)
        enough = positive[j] != negative[j] and majority >= needed
        sign[j] = elected if enough else np.float32(0.0)


@jit
def _scale_and_trim(x, scale, threshold):
    """x *= scale, then 0 where |x| is below the threshold."""
    if threshold > 0:
        for j in range(x.size):
            value = x[j] * scale
            x[j] = value if abs(value) >= threshold else np.float32(0.0)
    else:
        for j in range(x.size):
            x[j] *= scale


@jit
def _task_tile(a, b, dense, slot, place, row, rows, start, stop, first, scale, threshold, x):
    """One adapter's rows and columns of ΔW, trimmed.

    Where its slot is not -1 it has dense[slot], too, whose row `place` is ΔW's `row`.
    """
    if slot < 0:
        product(a, b, row, rows, start, stop, first, x)
        _scale_and_trim(x, scale, threshold)
    else:
        more = dense[slot][place : place + rows]
        product_and_dense(a, b, more, row, start, stop, first, scale, x)
        _scale_and_trim(x, np.float32(1.0), threshold)


@jit
def merge(
    a, b, ends, scales, dense, slots, thresholds, needed, scale, start, base, kind, out, out_kind
):
    """out = W + merged ΔW for the rows that `base` [rows, bytes] holds, from row `start` on.

    `dense` [D, rows, in] is what D adapters add to their products, `slots` [N] each adapter's, or
    -1.
    Added in float32, rounded once to nearest even. Returns how many entries of the merged ΔW are
    not zero, how many stored values changed, and how many results are not finite.
    """
    adapters, columns = ends.size - 1, a.shape[1]
    x = np.empty((adapters, ROWS * TILE), np.float32)
    scratch = np.empty((3, ROWS * TILE), np.float32)
    exact = np.empty(TILE, np.float32)
    survivors, changed, infinite = 0, 0, 0
    for first in range(0, columns, TILE):
        width = min(TILE, columns - first)
        for row in range(0, base.shape[0], ROWS):
            rows = min(ROWS, base.shape[0] - row)
            size = rows * width
            count, sign, merged = scratch[0, :size], scratch[1, :size], scratch[2, :size]
            for t in range(adapters):
                y = x[t, :size]
                _task_tile(
                    a, b, dense, slots[t], row, start + row, rows,
                    ends[t], ends[t + 1], first, scales[t], thresholds[t], y,
                )  # fmt: skip
            _combine_tile(x, needed, scale, count, sign, merged)
            nonzero = np.int32(0)
            for j in range(size):
                nonzero = np.int32(nonzero + (merged[j] != 0))
            survivors += nonzero
            for i in range(rows):
                _load_tile(base[row + i], kind, first, exact[:width])
                part = merged[i * width : (i + 1) * width]
                differ, broken = _store_tile(exact[:width], part, out[row + i], out_kind, first)
                changed += differ
                infinite += broken
    return survivors, changed, infinite


@jit
def _load_tile(row, kind, first, exact):
    """The stored values from column `first` on, in float32."""
    width = exact.size
    if kind == F32:
        wide = row.view(np.float32)[first : first + width]
        for j in range(width):
            exact[j] = wide[j]
        return
    bits, halves = exact.view(np.uint32), row.view(np.uint16)[first : first + width]
    if kind == BF16:
        for j in range(width):
            bits[j] = np.uint32(np.uint32(halves[j]) << np.uint32(16))
    else:
        for j in range(width):
            exact[j] = from_float16(halves[j])


@jit
def _store_tile(exact, merged, row, kind, first):
    """Store exact + merged; returns how many differ from `exact` stored alone, how many are not
    finite."""
    width, changed, infinite = exact.size, np.int32(0), np.int32(0)
    if kind == F32:
        wide = row.view(np.float32)[first : first + width]
        for j in range(width):
            value = exact[j] + merged[j]
            wide[j] = value
            changed = np.int32(changed + (value != exact[j]))
            infinite = np.int32(infinite + (not np.isfinite(value)))
        return changed, infinite
    halves = row.view(np.uint16)[first : first + width]
    limit = np.uint32(0x7F80) if kind == BF16 else np.uint32(0x7C00)
    for j in range(width):
        if kind == BF16:
            new, old = to_bfloat16(exact[j] + merged[j]), to_bfloat16(exact[j])
        else:
            new, old = to_float16(exact[j] + merged[j]), to_float16(exact[j])
        halves[j] = np.uint16(new)
        either = np.uint32(np.uint32(new | old) & np.uint32(0x7FFF))  # 0 where both are ±0
        changed = np.int32(changed + ((new != old) & (either != 0)))
        size = np.uint32(new & np.uint32(0x7FFF))
        infinite = np.int32(infinite + (size >= limit))
    return changed, infinite


@jit
def statistics(
    a, b, ends, scales, dense, slots, thresholds, needed, scale, start, stop, counts, pairs, moments
):
    """Add what an interference report needs of some rows.

    `counts` [3] int64: entries with two or more adapters left, those whose signs differ, those not
    zero after the merge. `pairs` [2, N, N] int64: entries that both kept, and with other signs.
    `moments` [2N + 1] float64: Σx² and Σx·merged by adapter, Σmerged².
    """
    adapters, columns = ends.size - 1, a.shape[1]
    raw = np.empty((adapters, ROWS * TILE), np.float32)
    kept, scratch = np.empty_like(raw), np.empty((3, ROWS * TILE), np.float32)
    lanes = np.zeros((2 * adapters + 1, ROWS * TILE), np.float64)
    for first in range(0, columns, TILE):
        width = min(TILE, columns - first)
        for row in range(start, stop, ROWS):
            rows = min(ROWS, stop - row)
            size = rows * width
            count, sign, merged = scratch[0, :size], scratch[1, :size], scratch[2, :size]
            for t in range(adapters):
                x, y = raw[t, :size], kept[t, :size]
                _task_tile(
                    a, b, dense, slots[t], row - start, row, rows,
                    ends[t], ends[t + 1], first, scales[t], np.float32(0.0), x,
                )  # fmt: skip
                y[:] = x
                _scale_and_trim(y, np.float32(1.0), thresholds[t])
            _combine_tile(kept, needed, scale, count, sign, merged)
            _count_tile_signs(kept, count, sign)
            _add_counts(merged, count, sign, counts)
            _add_pairs(kept, size, pairs)
            _add_moments(raw, merged, lanes)
    for n in range(lanes.shape[0]):
        for j in range(lanes.shape[1]):
            moments[n] += lanes[n, j]


@jit
def _add_counts(merged, positive, negative, counts):
    contested, conflicts, survivors = np.int32(0), np.int32(0), np.int32(0)
    for j in range(merged.size):
        contested = np.int32(contested + (positive[j] + negative[j] >= 2))
        conflicts = np.int32(conflicts + (min(positive[j], negative[j]) > 0))
        survivors = np.int32(survivors + (merged[j] != 0))
    counts[0] += contested
    counts[1] += conflicts
    counts[2] += survivors


@jit
def _add_pairs(kept, width, pairs):
    for t in range(kept.shape[0]):
        x = kept[t, :width]
        for u in range(t + 1, kept.shape[0]):
            y = kept[u, :width]
            both, differ = np.int32(0), np.int32(0)
            for j in range(width):
                present = (x[j] != 0) & (y[j] != 0)
                both = np.int32(both + present)
                differ = np.int32(differ + (present & ((x[j] > 0) != (y[j] > 0))))
            pairs[0, t, u] += both
            pairs[1, t, u] += differ


@jit
def _add_moments(raw, merged, lanes):
    adapters, width = raw.shape[0], merged.size
    for t in range(adapters):
        x, square, dot = raw[t, :width], lanes[t, :width], lanes[adapters + t, :width]
        for j in range(width):
            value = np.float64(x[j])
            square[j] += value * value
            dot[j] += value * np.float64(merged[j])
    square = lanes[2 * adapters, :width]
    for j in range(width):
        value = np.float64(merged[j])
        square[j] += value * value
