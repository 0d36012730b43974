"""The compiled loops: passes over row blocks of ΔW that recompute s·B·A and never store it.

Each entry is a chain of single IEEE multiplies, adds, divides and comparisons in a fixed order (no
fastmath, no fused multiply-add), so the bytes do not depend on the instruction set, the number of
threads or the size of the blocks. A loop runs on the thread that calls it and releases the GIL.
"""

import numpy as np

from merge_core.kernels.jit import jit
from merge_core.kernels.rounding import from_float16, to_bfloat16, to_float16
from merge_core.kernels.stack import LINEAR, MASS

__all__ = ["BF16", "F16", "F32", "coarse", "fine", "merge", "statistics"]

F32, F16, BF16 = 0, 1, 2
"""How stored values are laid out."""
_TILE = 512
"""Columns at a time: r rows of A and one row of x per adapter stay in the nearest caches."""
_RUN = 32
"""Entries that are looked through one by one when some of them lie in a bracket."""
_MAGNITUDE = np.int32(0x7FFFFFFF)


@jit
def _task_tile(a, b, row, start, stop, scale, first, x):
    """x[j] = scale · Σ_k b[row, k]·a[k, first + j] for k in [start, stop), in order."""
    last, width = first + x.size, x.size
    b0, a0 = b[row, start], a[start, first:last]
    for j in range(width):
        x[j] = b0 * a0[j]
    k = start + 1
    while k + 4 <= stop:  # four terms at a time save three of four loads and stores of x
        b0, b1, b2, b3 = b[row, k], b[row, k + 1], b[row, k + 2], b[row, k + 3]
        a0, a1 = a[k, first:last], a[k + 1, first:last]
        a2, a3 = a[k + 2, first:last], a[k + 3, first:last]
        for j in range(width):
            x[j] = (((x[j] + b0 * a0[j]) + b1 * a1[j]) + b2 * a2[j]) + b3 * a3[j]
        k += 4
    while k < stop:
        b0, a0 = b[row, k], a[k, first:last]
        for j in range(width):
            x[j] += b0 * a0[j]
        k += 1
    for j in range(width):
        x[j] *= scale


@jit
def coarse(a, b, scale, start, stop, window, histogram):
    """Add to `histogram` [32768] int64 how many |x| have each value of the upper 16 bits.

    Of every row of [start, stop) only `window` columns are looked at, elsewhere in each row.
    """
    x = np.empty(_TILE, np.float32)
    for row in range(start, stop):
        offset = (row * 40503) % (a.shape[1] - window + 1)
        for first in range(offset, offset + window, _TILE):
            part = x[: min(_TILE, offset + window - first)]
            _task_tile(a, b, row, 0, a.shape[0], scale, first, part)
            bits = part.view(np.int32)
            for j in range(bits.size):
                histogram[(bits[j] & _MAGNITUDE) >> 16] += 1


@jit
def fine(a, b, scale, start, stop, lows, highs, histograms, above, squares):
    """Count |x| exactly within brackets [low, high) of its bits, and what lies above them.

    Adds to `histograms` [n, width] int64, `above` [n] int64 and `squares` [n] float64, the sum of
    x² from `high` on. Returns the largest bits met.
    """
    x = np.empty(_TILE, np.float32)
    lanes = np.zeros((lows.size, _TILE), np.float64)
    largest = np.int32(0)
    for first in range(0, a.shape[1], _TILE):
        part = x[: min(_TILE, a.shape[1] - first)]
        bits = part.view(np.int32)
        for row in range(start, stop):
            _task_tile(a, b, row, 0, a.shape[0], scale, first, part)
            for j in range(bits.size):
                largest = max(largest, np.int32(bits[j] & _MAGNITUDE))
            for n in range(lows.size):
                _square_tile(part, bits, highs[n], lanes[n])
                above[n] += _count_tile(bits, lows[n], highs[n], histograms[n])
    for n in range(lows.size):
        for j in range(_TILE):
            squares[n] += lanes[n, j]
    return largest


@jit
def _square_tile(x, bits, high, lanes):
    for j in range(x.size):
        value = np.float64(x[j]) if np.int32(bits[j] & _MAGNITUDE) >= high else 0.0
        lanes[j] += value * value


@jit
def _count_tile(bits, low, high, histogram):
    above = 0
    for first in range(0, bits.size, _RUN):
        run = bits[first : min(first + _RUN, bits.size)]
        higher, reaching = np.int32(0), np.int32(0)
        for j in range(run.size):
            magnitude = np.int32(run[j] & _MAGNITUDE)
            higher = np.int32(higher + (magnitude >= high))
            reaching = np.int32(reaching + (magnitude >= low))
        above += higher
        if reaching != higher:
            for j in range(run.size):
                magnitude = np.int32(run[j] & _MAGNITUDE)
                if low <= magnitude < high:
                    histogram[magnitude - low] += 1
    return above


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
    for t in range(1, kept.shape[0]):
        x = kept[t, : total.size]
        for j in range(total.size):
            total[j] += x[j]


@jit
def _mean_tile(kept, sign, scale, count, mean):
    """λ times the mean of the entries that have the elected sign, 0 where none has."""
    for j in range(mean.size):
        mean[j], count[j] = np.float32(0.0), np.float32(0.0)
    for t in range(kept.shape[0]):
        x = kept[t, : mean.size]
        for j in range(mean.size):
            agrees = x[j] * sign[j] > 0
            mean[j] += x[j] if agrees else np.float32(0.0)
            count[j] += np.float32(1.0) if agrees else np.float32(0.0)
    for j in range(mean.size):
        mean[j] = mean[j] / max(count[j], np.float32(1.0)) * scale


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
def _trimmed_tile(a, b, ends, scales, thresholds, row, first, width, raw, kept):
    """Each adapter's x and what trimming leaves of it; `kept` may be `raw`."""
    for t in range(raw.shape[0]):
        x, y, threshold = raw[t, :width], kept[t, :width], thresholds[t]
        _task_tile(a, b, row, ends[t], ends[t + 1], scales[t], first, x)
        if threshold > 0:
            for j in range(width):
                y[j] = x[j] if abs(x[j]) >= threshold else np.float32(0.0)
        else:
            for j in range(width):
                y[j] = x[j]


@jit
def merge(a, b, ends, scales, thresholds, needed, scale, start, base, kind, out, out_kind):
    """out = W + merged ΔW for the rows that `base` [rows, bytes] holds, from row `start` on.

    Added in float32, rounded once to nearest even. Returns how many entries of the merged ΔW are
    not zero, how many stored values changed, and how many results are not finite.
    """
    adapters, columns = ends.size - 1, a.shape[1]
    x = np.empty((adapters, _TILE), np.float32)
    scratch = np.empty((4, _TILE), np.float32)
    survivors, changed, infinite = 0, 0, 0
    for first in range(0, columns, _TILE):
        width = min(_TILE, columns - first)
        count, sign = scratch[0, :width], scratch[1, :width]
        merged, exact = scratch[2, :width], scratch[3, :width]
        for row in range(base.shape[0]):
            _trimmed_tile(a, b, ends, scales, thresholds, start + row, first, width, x, x)
            _combine_tile(x, needed, scale, count, sign, merged)
            _load_tile(base[row], kind, first, exact)
            nonzero = np.int32(0)
            for j in range(width):
                nonzero = np.int32(nonzero + (merged[j] != 0))
            survivors += nonzero
            differ, broken = _store_tile(exact, merged, out[row], out_kind, first)
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
def statistics(a, b, ends, scales, thresholds, needed, scale, start, stop, counts, pairs, moments):
    """Add what an interference report needs of some rows.

    `counts` [3] int64: entries with two or more adapters left, those whose signs differ, those not
    zero after the merge. `pairs` [2, N, N] int64: entries that both kept, and with other signs.
    `moments` [2N + 1] float64: Σx² and Σx·merged by adapter, Σmerged².
    """
    adapters, columns = ends.size - 1, a.shape[1]
    raw = np.empty((adapters, _TILE), np.float32)
    kept, scratch = np.empty_like(raw), np.empty((3, _TILE), np.float32)
    lanes = np.zeros((2 * adapters + 1, _TILE), np.float64)
    for first in range(0, columns, _TILE):
        width = min(_TILE, columns - first)
        count, sign, merged = scratch[0, :width], scratch[1, :width], scratch[2, :width]
        for row in range(start, stop):
            _trimmed_tile(a, b, ends, scales, thresholds, row, first, width, raw, kept)
            _combine_tile(kept, needed, scale, count, sign, merged)
            _count_tile_signs(kept, count, sign)
            _add_counts(merged, count, sign, counts)
            _add_pairs(kept, width, pairs)
            _add_moments(raw, merged, lanes)
    for n in range(lanes.shape[0]):
        for j in range(_TILE):
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
