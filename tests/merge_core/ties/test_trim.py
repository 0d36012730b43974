"""Thresholds are exact, counts agree with them, and nothing depends on the size of the blocks."""

import json
import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from merge_core.errors import MergeRequestError, WorkError
from merge_core.kernels import blocks, reference
from merge_core.task_vectors.from_adapter import Factors, TaskVector
from merge_core.ties.exact_threshold import Walk, kept, select
from merge_core.ties.trim import Trim, trim, trim_all

FLOATS = st.floats(width=32, allow_nan=False, allow_infinity=False)
CPU = torch.device("cpu")


def vector(**factors: Factors) -> TaskVector:
    norms = {name: float(reference.delta(f).norm()) for name, f in factors.items()}
    return TaskVector("0" * 64, factors, norms, ())


def rank_one(values: list[float]) -> Factors:
    """ΔW is the row of values itself."""
    return Factors(torch.tensor([values]), torch.ones(1, 1), 1.0)


def drawn(seed: int, rank: int = 4, rows: int = 7, columns: int = 9, scale: float = 1.0) -> Factors:
    make = torch.Generator().manual_seed(seed)
    a, b = torch.randn(rank, columns, generator=make), torch.randn(rows, rank, generator=make)
    return Factors(a, b, scale)


@given(
    values=arrays(np.float32, st.integers(1, 60), elements=FLOATS),
    shares=st.lists(st.floats(0, 1, exclude_min=True), min_size=1, max_size=4),
)
@settings(max_examples=300, deadline=None)
def test_the_thresholds_are_the_kth_largest_magnitudes(values, shares):
    ks = [max(1, int(share * len(values))) for share in shares]
    parts = [Walk(rank_one(part.tolist()), 1.0, CPU) for part in np.array_split(values, 3)]
    found = select([walk for walk in parts if walk.entries], ks, map)
    expected = np.sort(np.abs(values))[::-1][np.array(ks) - 1]
    assert np.array(found.bits, np.int32).view(np.float32).tolist() == expected.tolist()


LARGE = {
    "normal": lambda rng, n: rng.standard_normal(n),
    "heavy-tailed": lambda rng, n: rng.standard_cauchy(n),
    "constant": lambda rng, n: np.full(n, 0.25),
    "few values": lambda rng, n: rng.integers(-3, 4, n) / 4,
    "nearly all zero": lambda rng, n: rng.standard_normal(n) * (rng.random(n) < 0.01),
    "subnormal": lambda rng, n: rng.standard_normal(n) * 1e-41,
    "sorted": lambda rng, n: np.sort(rng.standard_normal(n)),
}


@pytest.mark.parametrize("kind", LARGE)
def test_a_sample_never_costs_exactness(kind):
    values = LARGE[kind](np.random.default_rng(5), 300 * 1009).astype(np.float32)
    wide = Factors(torch.from_numpy(values.reshape(300, 1009)), torch.eye(300), 1.0)
    magnitudes = np.sort(np.abs(values))[::-1]
    ks = [1, 17, len(values) // 100, len(values) // 2, len(values) - 1]
    found = select([Walk(wide, 1.0, CPU)], ks, map)
    for n, k in enumerate(ks):
        assert np.array(found.bits[n], np.int32).view(np.float32) == magnitudes[k - 1]
        count, squares = kept(found.survey, n, found.bits[n])
        assert count == int((magnitudes >= magnitudes[k - 1]).sum())
        assert squares == pytest.approx((magnitudes[:count].astype(np.float64) ** 2).sum())


def test_ties_with_the_threshold_are_kept():
    tv = vector(x=rank_one([1.0, -2.0, 2.0, 2.0, 3.0, 0.5]))
    found = trim(tv, 0.5, "tensor").tensors["x"]
    assert (found.k, found.threshold, found.kept, found.entries) == (3, 2.0, 4, 6)
    assert found.norm_kept == pytest.approx(math.sqrt(4 + 4 + 4 + 9))


def entries(factors: Factors, weight: float) -> torch.Tensor:
    """x in float32, whose sum over r runs in order."""
    x = factors.b[:, :1] * factors.a[0]
    for k in range(1, len(factors.a)):
        x = x + factors.b[:, k : k + 1] * factors.a[k]
    return x * (weight * factors.scaling)


@pytest.mark.parametrize("density", [0.05, 0.2, 0.5, 0.999, 1.0])
@pytest.mark.parametrize("scope", ["tensor", "adapter"])
@pytest.mark.parametrize("weight", [1.0, -0.3])
def test_kept_counts_are_those_of_the_entries_themselves(density, scope, weight):
    tv = vector(p=drawn(1), q=drawn(2, rank=2, rows=5, scale=8.0), r=drawn(3, rows=11))
    found = trim(tv, density, scope, weight)
    full = {name: entries(factors, weight) for name, factors in tv.factors.items()}
    pools = [list(full)] if scope == "adapter" else [[name] for name in full]
    for pool in pools:
        magnitudes = torch.cat([full[name].abs().flatten() for name in pool]).sort().values
        k = int(density * len(magnitudes))
        threshold = magnitudes[-k].item()
        for name in pool:
            one = found.tensors[name]
            kept = full[name].abs() >= threshold
            assert (one.k, one.kept) == (k, int(kept.sum()))
            assert torch.equal(full[name].abs() >= one.threshold, kept)
            assert one.norm_kept == pytest.approx(float(full[name][kept].norm()), rel=1e-5)
            assert one.norm == pytest.approx(float(full[name].norm()), rel=1e-5)
    assert found.kept == sum(t.kept for t in found.tensors.values())


def test_one_threshold_for_the_whole_adapter_differs_from_one_per_tensor():
    tv = vector(large=rank_one([10.0, 20.0]), small=rank_one([1.0, 2.0]))
    per_adapter, per_tensor = trim(tv, 0.5, "adapter"), trim(tv, 0.5, "tensor")
    assert [t.kept for t in per_adapter.tensors.values()] == [2, 0]
    assert [t.kept for t in per_tensor.tensors.values()] == [1, 1]
    assert per_adapter.empty == ("small",)


def test_a_small_tensor_may_lose_everything_and_is_reported():
    tv = vector(tiny=rank_one([5.0]), wide=rank_one([1.0, 2.0, 3.0, 4.0]))
    found = trim(tv, 0.5, "tensor")
    assert (found.tensors["tiny"].k, found.tensors["tiny"].kept) == (0, 0)
    assert found.empty == ("tiny",)
    assert found.tensors["tiny"].threshold == math.inf


def test_an_adapter_that_would_keep_nothing_is_refused():
    with pytest.raises(MergeRequestError, match="at least one entry kept"):
        trim(vector(tiny=rank_one([5.0])), 0.5, "tensor")


def test_a_zero_task_vector_has_nothing_to_trim():
    zero = trim(vector(x=rank_one([0.0, 0.0, 0.0])), 0.5, "tensor")
    assert zero.tensors["x"].threshold == 0.0
    assert zero.norm_share == 0.0


def test_the_norm_share_is_over_all_tensors():
    tv = vector(x=rank_one([3.0, 0.0]), y=rank_one([0.0, 4.0]))
    assert trim(tv, 1.0, "tensor").norm_share == pytest.approx(1.0)
    assert trim(tv, 0.25, "adapter").norm_share == pytest.approx(0.8)


def test_an_overflow_is_named():
    big = Factors(torch.tensor([[3e38, 1.0]]), torch.tensor([[1e10]]), 1.0)
    with pytest.raises(WorkError, match="overflows float32"):
        trim(vector(x=big), 0.5, "tensor")


def test_small_blocks_give_the_same_trim(monkeypatch):
    tv = vector(p=drawn(1, rows=50), q=drawn(2, rows=3))
    whole = trim(tv, 0.3, "adapter")
    monkeypatch.setattr(blocks, "BLOCK_ENTRIES", 20)
    split = trim(tv, 0.3, "adapter")
    for name, tensor in whole.tensors.items():
        other = split.tensors[name]
        assert (other.threshold, other.kept) == (tensor.threshold, tensor.kept)


@pytest.mark.parametrize("scope", ["tensor", "adapter"])
def test_many_densities_at_once_give_what_each_gives_alone(scope):
    tv = vector(p=drawn(1), q=drawn(2, rank=2, rows=5, scale=8.0), r=drawn(3, rows=11))
    densities = [0.5, 1.0, 0.02, 0.9]
    assert trim_all(tv, densities, scope) == [trim(tv, density, scope) for density in densities]


def test_a_trim_survives_json():
    tv = vector(tiny=rank_one([5.0]), wide=rank_one([1.0, 2.0, 3.0, 4.0]))
    found = trim(tv, 0.5, "tensor", -0.5)
    assert Trim.from_dict(json.loads(json.dumps(found.to_dict(), allow_nan=False))) == found
