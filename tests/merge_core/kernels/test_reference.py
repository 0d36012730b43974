"""The oracle itself, by hand: what everything else is held against must be obvious."""

import math

import torch

from merge_core.kernels import reference
from merge_core.task_vectors.from_adapter import Factors


def test_the_delta_is_weight_times_scaling_times_the_product():
    factors = Factors(torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0], [-1.0]]), 0.5)
    assert reference.delta(factors, -2.0).tolist() == [[-3.0, -6.0], [1.0, 2.0]]
    assert reference.delta(factors).dtype == torch.float64


def test_the_threshold_counts_over_all_tensors_and_keeps_ties():
    one, two = torch.tensor([4.0, -2.0]), torch.tensor([2.0, 1.0])
    assert reference.threshold([one, two], 0.5) == 2.0
    assert reference.threshold([one], 0.4) == math.inf
    assert reference.trim(one, 2.0).tolist() == [4.0, -2.0]
    assert reference.trim(one, math.inf).tolist() == [0.0, 0.0]


def test_one_merge_by_hand():
    trimmed = [torch.tensor([1.0, 3.0, 0.0]).double(), torch.tensor([2.0, -1.0, 0.0]).double()]
    for election, signs, merged in (
        ("mass", [1, 1, 1], [3.0, 6.0, 0.0]),
        ("count", [1, 0, 0], [3.0, 0.0, 0.0]),
        ("quorum", [1, 0, 0], [3.0, 0.0, 0.0]),
    ):
        sign = reference.elect(trimmed, election)
        assert sign.tolist() == signs
        assert reference.ties(trimmed, sign, 2.0).tolist() == merged
    assert reference.linear(trimmed, 2.0).tolist() == [6.0, 4.0, 0.0]
