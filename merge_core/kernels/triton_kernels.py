"""The Triton kernels: passes over tiles of ΔW that recompute s·B·A and never store it.

Each entry is the chain of single IEEE operations of `cpu_product` and `cpu_merge`, in their order;
launched without fused multiply-add. Programs meet only in integer atomics: what they add in float64
they store apart. So nothing depends on which of them runs first.

`a` [R, columns] is contiguous; b[row, k] lies at row·b_row + k·b_rank. `ends` is int64 [N + 1]. A
program computes HEIGHT rows, from `start` on and before `stop`, by WIDTH columns.
"""

import triton
import triton.language as tl

__all__ = ["coarse", "fine", "merge", "statistics"]

_F32, _BF16 = tl.constexpr(0), tl.constexpr(2)
_LINEAR, _MASS = tl.constexpr(-2), tl.constexpr(-1)
_MAGNITUDE = tl.constexpr(0x7FFFFFFF)


@triton.jit
def _task_tile(factors, t, row, column, stop, DENSE: tl.constexpr):
    """Adapter t's x = s · Σ_k b[row, k]·a[k, column], k in order; -0 + y is y, whatever y is.

    With DENSE some adapters have rows of their own to add: those whose slot is not -1.
    """
    a, b, columns, b_row, b_rank, ends, scales, dense, slots, start = factors
    x = tl.full((row.shape[0], column.shape[1]), -0.0, tl.float32)
    for k in tl.range(tl.load(ends + t), tl.load(ends + t + 1), loop_unroll_factor=4):
        down = tl.load(b + k * b_rank + row * b_row, mask=row < stop, other=0.0)
        across = tl.load(a + k * columns + column, mask=column < columns, other=0.0)
        x = x + down * across
    x = x * tl.load(scales + t)
    if DENSE:
        slot = tl.load(slots + t)
        place = (slot * (stop - start) + row - start) * columns + column
        inside = (slot >= 0) & (row < stop) & (column < columns)
        x = x + tl.load(dense + place, mask=inside, other=-0.0)
    return x


@triton.jit
def _tile(start, HEIGHT: tl.constexpr, WIDTH: tl.constexpr):
    """This program's rows [HEIGHT, 1] and columns [1, WIDTH]."""
    row = start + tl.program_id(0) * HEIGHT + tl.arange(0, HEIGHT)[:, None]
    return row, tl.program_id(1) * WIDTH + tl.arange(0, WIDTH)[None, :]


@triton.jit
def _program():
    return tl.program_id(1) * tl.num_programs(0) + tl.program_id(0)


@triton.jit
def _magnitude_bits(x):
    return x.to(tl.int32, bitcast=True) & _MAGNITUDE


@triton.jit
def _count(total, condition):
    """Add how many are true to an int64."""
    tl.atomic_add(total, tl.sum(condition.to(tl.int32)).to(tl.int64), sem="relaxed")


@triton.jit(do_not_specialize=["start", "stop", "window"])
def coarse(
    a, b, columns, b_row, b_rank, ends, scales, dense, slots, start, stop, window, histograms,
    DENSE: tl.constexpr, COPIES: tl.constexpr, HEIGHT: tl.constexpr, WIDTH: tl.constexpr,
):  # fmt: skip
    """Count |x| by the upper 16 bits, `window` columns of each row, elsewhere from tile to tile.

    `histograms` [COPIES, 32768] int32: programs that count at once should not meet.
    """
    row, place = _tile(start, HEIGHT, WIDTH)
    column = tl.program_id(0).to(tl.int64) * 40503 % (columns - window + 1) + place
    factors = (a, b, columns, b_row, b_rank, ends, scales, dense, slots, start)
    x = _task_tile(factors, 0, row, column, stop, DENSE)
    histogram = histograms + (_program() % COPIES) * 32768
    inside = (row < stop) & (place < window)
    tl.atomic_add(histogram + (_magnitude_bits(x) >> 16), 1, mask=inside, sem="relaxed")


@triton.jit(do_not_specialize=["start", "stop", "brackets", "width"])
def fine(
    a, b, columns, b_row, b_rank, ends, scales, dense, slots, start, stop,
    lows, highs, brackets, width, histograms, above, squares, largest,
    DENSE: tl.constexpr, HEIGHT: tl.constexpr, WIDTH: tl.constexpr,
):  # fmt: skip
    """Count |x| exactly within brackets [low, high) of its bits, and what lies above them.

    Adds to `histograms` [n, width] int32 and `above` [n] int64, raises `largest` [1] int32, stores
    each program's Σx² from `high` on in `squares` [n, programs] float64.
    """
    row, column = _tile(start, HEIGHT, WIDTH)
    factors = (a, b, columns, b_row, b_rank, ends, scales, dense, slots, start)
    x = _task_tile(factors, 0, row, column, stop, DENSE)
    inside = (row < stop) & (column < columns)
    bits = tl.where(inside, _magnitude_bits(x), -1)
    tl.atomic_max(largest, tl.max(bits), sem="relaxed")
    programs = tl.num_programs(0) * tl.num_programs(1)
    for n in range(brackets):
        low, high = tl.load(lows + n), tl.load(highs + n)
        within = (bits >= low) & (bits < high)
        tl.atomic_add(histograms + n * width + (bits - low), 1, mask=within, sem="relaxed")
        _count(above + n, bits >= high)
        value = tl.where(bits >= high, x, 0.0).to(tl.float64)
        tl.store(squares + n * programs + _program(), tl.sum(value * value))


@triton.jit
def _trimmed(x, threshold):
    return tl.where(tl.abs(x) < threshold, 0.0, x)


@triton.jit
def _merged_tile(factors, rule, row, column, stop, DENSE: tl.constexpr, RULE: tl.constexpr):
    """The adapters' merge, and how many of them are above and below zero, [HEIGHT, WIDTH].

    RULE is LINEAR, MASS or 0 for a vote. Both signs' sums are made before it is known which is
    elected: so no adapter's x is needed twice.
    """
    thresholds, adapters, needed, scale = rule
    total = tl.full((row.shape[0], column.shape[1]), -0.0, tl.float32)
    up, down = tl.zeros_like(total), tl.zeros_like(total)
    ups, downs = tl.zeros_like(total).to(tl.int32), tl.zeros_like(total).to(tl.int32)
    for t in range(adapters):
        x = _trimmed(_task_tile(factors, t, row, column, stop, DENSE), tl.load(thresholds + t))
        total = total + x
        up, down = up + tl.where(x > 0, x, 0.0), down + tl.where(x < 0, x, 0.0)
        ups, downs = ups + (x > 0).to(tl.int32), downs + (x < 0).to(tl.int32)
    if RULE == _LINEAR:
        merged = total * scale
    else:
        if RULE == _MASS:
            mean, count = tl.where(total >= 0, up, down), tl.where(total >= 0, ups, downs)
        else:
            enough = (ups != downs) & (tl.maximum(ups, downs) >= needed)
            mean = tl.where(enough, tl.where(ups > downs, up, down), 0.0)
            count = tl.where(enough, tl.maximum(ups, downs), 0)
        merged = tl.div_rn(mean, tl.maximum(count, 1).to(tl.float32)) * scale
    return merged, ups, downs


@triton.jit(do_not_specialize=["adapters", "needed", "start", "stop"])
def merge(
    a, b, columns, b_row, b_rank, ends, scales, dense, slots,
    thresholds, adapters, needed, scale, start, stop,
    base, out, counts,
    DENSE: tl.constexpr, RULE: tl.constexpr, KIND: tl.constexpr, OUT_KIND: tl.constexpr,
    HEIGHT: tl.constexpr, WIDTH: tl.constexpr,
):  # fmt: skip
    """out = base + merged ΔW [stop - start, columns], in float32, rounded once to nearest even.

    16 bits are int16. Adds to `counts` [3] int64: entries of the merged ΔW that are not zero,
    stored values that change, results that are not finite.
    """
    row, column = _tile(start, HEIGHT, WIDTH)
    factors = (a, b, columns, b_row, b_rank, ends, scales, dense, slots, start)
    rule = (thresholds, adapters, needed, scale)
    merged, _, _ = _merged_tile(factors, rule, row, column, stop, DENSE, RULE)
    inside = (row < stop) & (column < columns)
    place = (row - start).to(tl.int64) * columns + column
    exact = _read(tl.load(base + place, mask=inside, other=0), KIND)
    value = exact + merged
    new, old = _stored(value, OUT_KIND), _stored(exact, OUT_KIND)
    if OUT_KIND == _F32:
        tl.store(out + place, value, mask=inside)
        changed, infinite = value != exact, (new & _MAGNITUDE) >= 0x7F800000
    else:
        tl.store(out + place, new.to(tl.int16), mask=inside)
        changed = (new != old) & (((new | old) & 0x7FFF) != 0)  # +0 and -0 are the same
        infinite = (new & 0x7FFF) >= (0x7F80 if OUT_KIND == _BF16 else 0x7C00)
    _count(counts, inside & (merged != 0))
    _count(counts + 1, inside & changed)
    _count(counts + 2, inside & infinite)


@triton.jit
def _read(stored, KIND: tl.constexpr):
    """Stored values in float32."""
    if KIND == _F32:
        return stored
    elif KIND == _BF16:
        return (stored.to(tl.int32) << 16).to(tl.float32, bitcast=True)
    else:
        return stored.to(tl.float16, bitcast=True).to(tl.float32)


@triton.jit
def _stored(value, KIND: tl.constexpr):
    """The bits of float32 values once stored, as int32; NaN stays NaN."""
    bits = value.to(tl.int32, bitcast=True)
    if KIND == _F32:
        return bits
    elif KIND == _BF16:
        high = (bits >> 16) & 0xFFFF
        rounded = ((bits + (0x7FFF + (high & 1))) >> 16) & 0xFFFF
        return tl.where(value != value, high | 0x40, rounded)
    else:
        return value.to(tl.float16).to(tl.int16, bitcast=True).to(tl.int32) & 0xFFFF


@triton.jit(do_not_specialize=["adapters", "needed", "start", "stop"])
def statistics(
    a, b, columns, b_row, b_rank, ends, scales, dense, slots,
    thresholds, adapters, needed, scale, start, stop,
    counts, pairs, moments,
    DENSE: tl.constexpr, RULE: tl.constexpr, HEIGHT: tl.constexpr, WIDTH: tl.constexpr,
):  # fmt: skip
    """What `Statistics` holds: adds to `counts` [3] and `pairs` [2, N, N] int64, stores each
    program's `moments` [2N + 1, programs] float64.

    Each pair's x are computed anew: no memory grows with N.
    """
    row, column = _tile(start, HEIGHT, WIDTH)
    factors = (a, b, columns, b_row, b_rank, ends, scales, dense, slots, start)
    rule = (thresholds, adapters, needed, scale)
    merged, ups, downs = _merged_tile(factors, rule, row, column, stop, DENSE, RULE)
    inside = (row < stop) & (column < columns)
    _count(counts, inside & (ups + downs >= 2))
    _count(counts + 1, inside & (tl.minimum(ups, downs) > 0))
    _count(counts + 2, inside & (merged != 0))
    programs = tl.num_programs(0) * tl.num_programs(1)
    moments += _program()
    whole = tl.where(inside, merged, 0.0).to(tl.float64)
    tl.store(moments + 2 * adapters * programs, tl.sum(whole * whole))
    for t in range(adapters):
        raw = tl.where(inside, _task_tile(factors, t, row, column, stop, DENSE), 0.0)
        value, x = raw.to(tl.float64), _trimmed(raw, tl.load(thresholds + t))
        tl.store(moments + t * programs, tl.sum(value * value))
        tl.store(moments + (adapters + t) * programs, tl.sum(value * whole))
        for u in range(t + 1, adapters):
            y = _task_tile(factors, u, row, column, stop, DENSE)
            y = _trimmed(y, tl.load(thresholds + u))
            both, pair = (x != 0) & (y != 0), pairs + t * adapters + u
            _count(pair, both)
            _count(pair + adapters * adapters, both & ((x > 0) != (y > 0)))
