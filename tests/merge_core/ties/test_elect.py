"""Elections worked by hand, through the passes that merge, and held against the float64 oracle."""

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from merge_core.kernels import cpu, reference
from merge_core.kernels.operands import stack
from merge_core.recipe.schema import Election, Quorum
from merge_core.task_vectors.from_adapter import Factors
from merge_core.ties.elect import needed


def merged(rows: list[list[float]], election: Election) -> list[float]:
    """The merge of adapters whose ΔW is one row each."""
    factors = [Factors(torch.tensor([row]), torch.ones(1, 1), 1.0) for row in rows]
    one = stack(factors, [1.0] * len(rows), needed=needed(election, len(rows)))
    zero, out = (np.zeros((1, 4 * len(rows[0])), np.uint8) for _ in range(2))
    cpu.merge(one, slice(0, 1), zero, "F32", out, "F32")
    values: list[float] = out.view(np.float32)[0].tolist()
    return values


#    agree  mass≠count  zero sum  one zero  all zero
THREE = [
    [+1.0, +5.0, +1.0, +2.0, 0.0],
    [+2.0, -1.0, -1.0, +3.0, 0.0],
    [+3.0, -1.0, +0.0, +0.0, 0.0],
]


@pytest.mark.parametrize(
    ("election", "means"),
    [
        ("mass", [2, 5, 1, 2.5, 0]),
        ("count", [2, -1, 0, 2.5, 0]),
        ("unanimous", [2, 0, 0, 0, 0]),
        (Quorum(quorum=0.66), [2, -1, 0, 2.5, 0]),
        (Quorum(quorum=0.67), [2, 0, 0, 0, 0]),
        (Quorum(quorum=0.3), [2, -1, 0, 2.5, 0]),
    ],
)
def test_three_adapters_elect_by_hand(election, means):
    assert merged(THREE, election) == means


def test_a_quorum_is_a_share_and_not_its_rounding_error():
    # 0.55 · 20 is more than 11 in floating point; 11 of 20 are enough all the same.
    rows = [[1.0]] * 11 + [[-1.0]] * 9
    assert merged(rows, Quorum(quorum=0.55)) == [1]
    assert merged(rows, Quorum(quorum=0.56)) == [0]


@pytest.mark.parametrize("election", ["mass", "count", "unanimous"])
def test_one_adapter_alone_elects_its_own_sign(election):
    assert merged([[2.0, -3.0]], election) == [2, -3]


VALUES = st.sampled_from([-2.0, -1.0, 0.0, 0.5, 1.0])


@given(st.lists(st.lists(VALUES, min_size=4, max_size=4), min_size=1, max_size=6))
@settings(deadline=None)
def test_elections_equal_the_oracle(rows):
    double = [torch.tensor(row).double() for row in rows]

    def oracle(election: str, share: float = 1.0) -> list[float]:
        sign = reference.elect(double, election, share)
        return reference.ties(double, sign, 1.0).float().tolist()

    for election in ("mass", "count"):
        assert merged(rows, election) == oracle(election)
    for share in (0.4, 0.5, 0.75, 1.0):
        assert merged(rows, Quorum(quorum=share)) == oracle("quorum", share)
    assert merged(rows, "unanimous") == oracle("quorum")
