"""The passes: near float64, and the same bytes on both devices' code, however they are cut.

Triton's kernels run on the GPU where there is one, and else under Triton's interpreter, which is
slow: few examples of few entries, in tiles that they do not fill.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from merge_core.files.safetensors_file import DTYPES
from merge_core.kernels import cpu, cuda, reference
from merge_core.kernels.factors import Factors
from merge_core.kernels.operands import LINEAR, MASS, Stack, Statistics, Survey, stack
from merge_core.task_vectors.parts import Scattered

# What float16 does not reach becomes infinite on every device; the interpreter's numpy warns of it.
pytestmark = pytest.mark.filterwarnings("ignore:overflow encountered in cast")

PLACES = {cpu: torch.device("cpu"), cuda: torch.device("cuda")}
if not torch.cuda.is_available():
    PLACES[cuda] = torch.device("cpu")
KINDS = ("normal", "heavy-tailed", "constant", "tied", "subnormal", "zero")


def draw(make: torch.Generator, kind: str, *shape: int) -> torch.Tensor:
    normal = torch.randn(*shape, generator=make)
    return {
        "normal": normal,
        "heavy-tailed": normal / torch.rand(*shape, generator=make).clamp(min=1e-4),
        "constant": torch.ones(*shape),
        "tied": torch.randint(-3, 4, shape, generator=make) / 4,
        "subnormal": normal * 2.0**-66,
        "zero": torch.zeros(*shape),
    }[kind]


@dataclass(frozen=True)
class Case:
    """Factors as drawn, and laid side by side."""

    factors: list[Factors]
    weights: list[float]
    stack: Stack


@pytest.fixture(scope="module", autouse=True)
def few_programs() -> Iterator[None]:
    """The interpreter's time goes by programs and ranks, not by entries."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(cuda.TILE, "HEIGHT", 8)
        yield


@st.composite
def cases(drawing: st.DrawFn, adapters: int = 16, rank: int = 128) -> Case:
    make = torch.Generator().manual_seed(drawing(st.integers(0, 2**31)))
    rows, columns = drawing(st.sampled_from([(1, 7), (7, 1), (13, 31), (3, 1031), (5, 512)]))
    possible = [r for r in (0, 1, 2, 5, 8, 17, 128) if r <= rank]
    ranks = drawing(st.lists(st.sampled_from(possible), min_size=1, max_size=adapters))
    kind = drawing(st.sampled_from(KINDS))
    factors = [
        Factors(
            draw(make, kind, r, columns),
            draw(make, kind, rows, r),
            0.7,
            (Scattered(torch.arange(rows), draw(make, kind, rows, columns)),) * parts,
        )
        for r in ranks
        for parts in (drawing(st.sampled_from([0, 0, 1, 2])) if r else 1,)
    ]
    weights = [drawing(st.sampled_from([1.0, -0.5, 2.0])) for _ in ranks]
    sizes = [
        reference.delta(f, w).abs().median().item() for f, w in zip(factors, weights, strict=True)
    ]
    thresholds = [float(np.float32(size)) for size in sizes] if drawing(st.booleans()) else None
    needed = drawing(st.sampled_from([LINEAR, MASS, 0, 1, len(ranks)]))
    return Case(factors, weights, stack(factors, weights, thresholds, needed, 0.3))


def base_rows(case: Case, dtype: str) -> np.ndarray:
    make = torch.Generator().manual_seed(3)
    base = torch.randn(*case.stack.shape, generator=make).to(DTYPES[dtype])
    return base.view(torch.uint8).numpy()


def placed(passes, stack: Stack) -> Stack:
    """The stack where the passes want it; column by column, as a GPU has it, also in `cuda`."""
    moved = stack.to(PLACES[passes])
    return replace(moved, b=moved.b.T.contiguous().T) if passes is cuda else moved


def merged(passes, case: Case, rows: slice, base: np.ndarray, dtype: str, out_dtype: str):
    width = case.stack.shape[1] * DTYPES[out_dtype].itemsize
    out = np.empty((rows.stop - rows.start, width), np.uint8)
    return passes.merge(placed(passes, case.stack), rows, base[rows], dtype, out, out_dtype), out


@given(
    cases(adapters=5, rank=17),
    st.sampled_from(["F32", "BF16", "F16"]),
    st.sampled_from(["F32", "BF16", "F16"]),
)
@settings(max_examples=40, deadline=None)
def test_both_devices_code_merges_to_the_same_bytes(case, dtype, out_dtype):
    whole, base = slice(0, case.stack.shape[0]), base_rows(case, dtype)
    here, there = (merged(p, case, whole, base, dtype, out_dtype) for p in (cpu, cuda))
    assert here[0] == there[0]
    assert np.array_equal(here[1], there[1])


@pytest.mark.parametrize("needed", [LINEAR, MASS, 2])
def test_what_float16_cannot_hold_is_infinite_on_both_devices(needed):
    make = torch.Generator().manual_seed(2)
    wide = [torch.randn(2, 31, generator=make).abs() * 300 for _ in range(2)]
    factors = [Factors(a, torch.randn(13, 2, generator=make) * 300, 0.7) for a in wide]
    case = Case(factors, [1.0] * 2, stack(factors, [1.0] * 2, [0.4] * 2, needed, 1.0))
    base = base_rows(case, "F16")
    here, there = (merged(p, case, slice(0, 13), base, "F16", "F16") for p in (cpu, cuda))
    assert here[0] == there[0]
    assert np.array_equal(here[1], there[1])
    assert np.isinf(here[1].view(np.float16)).any()
    assert np.isfinite(here[1].view(np.float16)).any()


@given(cases(), st.integers(1, 4))
@settings(max_examples=50, deadline=None)
def test_blocks_of_any_size_give_the_same_bytes(case, step):
    rows, base = case.stack.shape[0], base_rows(case, "BF16")
    whole = merged(cpu, case, slice(0, rows), base, "BF16", "BF16")[1]
    cut = [slice(i, min(i + step, rows)) for i in range(0, rows, step)]
    parts = [merged(cpu, case, part, base, "BF16", "BF16")[1] for part in cut]
    assert np.array_equal(np.concatenate(parts), whole)


@given(cases())
@settings(max_examples=100, deadline=None)
def test_a_merge_is_that_of_float64_up_to_rounding(case):
    assert not wrong_entries(cpu, case)


@given(cases(adapters=4, rank=17))
@settings(max_examples=15, deadline=None)
def test_a_gpu_merge_is_that_of_float64_up_to_rounding(case):
    assert not wrong_entries(cuda, case)


def wrong_entries(passes, case: Case) -> int:
    rule = case.stack
    deltas = [reference.delta(f, w) for f, w in zip(case.factors, case.weights, strict=True)]
    # float32 may trim or elect otherwise only where float64 stands within a rounding of the edge
    sizes = [(f.b.abs() @ f.a.abs()).max() + dense_rows(f).abs().max() for f in case.factors]
    noise = max(sizes).item() * 2**-17 + 1e-37
    kept = [reference.trim(x, h) for x, h in zip(deltas, rule.thresholds, strict=True)]
    near = sum(
        ((x.abs() - h).abs() < noise) & (h > 0)
        for x, h in zip(deltas, rule.thresholds, strict=True)
    )
    if rule.needed == LINEAR:
        expected = reference.linear(kept, rule.scale)
    else:
        near = near + sum(x.abs() < noise for x in kept) + (sum(kept).abs() < 16 * noise)
        expected = reference.ties(kept, oracle_sign(kept, rule.needed), rule.scale)
    zero = np.zeros((rule.shape[0], rule.shape[1] * 4), np.uint8)
    found = merged(passes, case, slice(0, rule.shape[0]), zero, "F32", "F32")[1]
    wrong = (torch.from_numpy(found).view(torch.float32).double() - expected).abs() > 16 * noise
    return int((wrong & (near == 0)).sum())


def oracle_sign(kept: list[torch.Tensor], needed: int) -> torch.Tensor:
    if needed == MASS:
        return reference.elect(kept, "mass")
    return reference.elect(kept, "quorum", needed / len(kept))


def task_vector(one: Stack) -> torch.Tensor:
    """x = s·B·A + dense of one adapter, whose sum over r runs in order."""
    x = torch.zeros(one.shape)
    if len(one.a):
        x = one.b[:, :1] * one.a[0]
        for k in range(1, len(one.a)):
            x = x + one.b[:, k : k + 1] * one.a[k]
        x = x * one.scales[0]
    if one.is_dense:
        x = x + torch.from_numpy(one.dense_rows(slice(0, one.shape[0]))[0])
    return x


def dense_rows(factors: Factors) -> torch.Tensor:
    rows = slice(0, factors.shape[0])
    return sum((part.rows(rows) for part in factors.dense), torch.zeros(factors.shape))


@given(cases(), st.integers(0, 2**31 - 2**17))
@settings(max_examples=100, deadline=None)
def test_surveys_and_histograms_count_every_entry(case, low):
    one = stack(case.factors[:1], case.weights[:1])
    x = task_vector(one).abs().numpy()
    bits, whole = x.view(np.int32), slice(0, x.shape[0])
    histogram = np.zeros(1 << 15, np.int64)
    cpu.coarse(one, whole, x.shape[1], histogram)
    assert np.array_equal(histogram, np.bincount(bits.ravel() >> 16, minlength=1 << 15))
    for middle in (low, int(np.median(bits))):
        brackets = [(middle, middle + (1 << 16)), (middle, middle + 1)]
        found = Survey.empty(brackets)
        cpu.fine(one, whole, found)
        for n, (first, last) in enumerate(brackets):
            inside = bits[(bits >= first) & (bits < last)] - first
            counts = np.bincount(inside, minlength=1 << 16)
            assert np.array_equal(found.histograms[n], counts)
            assert found.above[n] == (bits >= last).sum()
            squares = (x[bits >= last].astype(np.float64) ** 2).sum()
            assert found.squares[n] == pytest.approx(squares)
        assert found.largest == bits.max()


@pytest.mark.parametrize("needed", [LINEAR, MASS, 0, 11])
def test_sixteen_adapters_of_ranks_up_to_128_merge_to_the_same_bytes(needed):
    make = torch.Generator().manual_seed(11)
    factors = [
        Factors(torch.randn(r, 13, generator=make), torch.randn(7, r, generator=make), 0.7)
        for r in (1, 128, 3, 64, *[2] * 12)
    ]
    case = Case(factors, [1.0] * 16, stack(factors, [1.0] * 16, [0.4] * 16, needed, -1.3))
    base = base_rows(case, "BF16")
    here, there = (merged(p, case, slice(2, 7), base, "BF16", "BF16") for p in (cpu, cuda))
    assert here[0] == there[0]
    assert here[0].survivors > 0
    assert np.array_equal(here[1], there[1])


@given(cases(adapters=1, rank=17), st.integers(0, 2**31 - 2**17))
@settings(max_examples=20, deadline=None)
def test_both_devices_code_counts_the_same(case, low):
    one = stack(case.factors[:1], case.weights[:1])
    (rows, columns), window = one.shape, max(1, one.shape[1] // 8)
    median = int(task_vector(one).abs().view(torch.int32).median())
    found = []
    for passes in (cpu, cuda):
        histogram, sample = np.zeros(1 << 15, np.int64), np.zeros(1 << 15, np.int64)
        survey = Survey.empty([(median, median + (1 << 16)), (median, median + 1), (low, low + 9)])
        for part in (slice(0, rows // 2), slice(rows // 2, rows)):
            if part.stop > part.start:
                passes.coarse(placed(passes, one), part, columns, histogram)
                passes.coarse(placed(passes, one), part, window, sample)
                passes.fine(placed(passes, one), part, survey)
        assert sample.sum() == rows * window
        assert (sample <= histogram).all()
        found.append((histogram, survey))
    (here, one), (there, two) = found
    assert np.array_equal(here, there)
    assert np.array_equal(one.histograms, two.histograms)
    assert np.array_equal(one.above, two.above)
    assert one.largest == two.largest
    assert one.squares == pytest.approx(two.squares, rel=1e-12, abs=1e-300)


@given(cases(adapters=4, rank=17))
@settings(max_examples=20, deadline=None)
def test_both_devices_code_has_the_same_statistics(case):
    found = []
    for passes in (cpu, cuda):
        sums = Statistics.empty(len(case.factors))
        passes.statistics(placed(passes, case.stack), slice(0, case.stack.shape[0]), sums)
        found.append(sums)
    one, two = found
    assert np.array_equal(one.counts, two.counts)
    assert np.array_equal(one.pairs, two.pairs)
    assert one.moments == pytest.approx(two.moments, rel=1e-9, abs=1e-300)


def test_the_product_is_one_multiplication_and_one_addition_at_a_time():
    make = torch.Generator().manual_seed(5)
    factors = Factors(torch.randn(9, 4, generator=make), torch.randn(3, 9, generator=make), 0.7)
    base = np.zeros((3, 16), np.uint8)
    case = Case([factors], [1.0], stack([factors], [1.0]))
    found = merged(cpu, case, slice(0, 3), base, "F32", "F32")[1].view(np.float32)
    for i in range(3):
        for j in range(4):
            total = factors.b[i, 0] * factors.a[0, j]
            for k in range(1, 9):
                total = total + factors.b[i, k] * factors.a[k, j]
            assert found[i, j] == (total * torch.tensor(0.7)).item()
