"""Elections worked by hand, and held against the float64 oracle."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from merge_core.elect import elect as elect_signs
from merge_core.elect import needed
from merge_core.kernels import reference
from merge_core.recipe import Election, Quorum


def elect(blocks: list[torch.Tensor], election: Election) -> torch.Tensor:
    return elect_signs(blocks, needed(election, len(blocks)))


def columns(*rows: list[float]) -> list[torch.Tensor]:
    return [torch.tensor([row]) for row in rows]


#        agree  mass≠count  zero sum  one zero  all zero
THREE = columns(
    [+1.0, +5.0, +1.0, +2.0, 0.0],
    [+2.0, -1.0, -1.0, +3.0, 0.0],
    [+3.0, -1.0, +0.0, +0.0, 0.0],
)


@pytest.mark.parametrize(
    ("election", "signs"),
    [
        ("mass", [1, 1, 1, 1, 1]),
        ("count", [1, -1, 0, 1, 0]),
        ("unanimous", [1, 0, 0, 0, 0]),
        (Quorum(quorum=0.66), [1, -1, 0, 1, 0]),
        (Quorum(quorum=0.67), [1, 0, 0, 0, 0]),
        (Quorum(quorum=0.3), [1, -1, 0, 1, 0]),
    ],
)
def test_three_adapters_elect_by_hand(election, signs):
    assert elect(THREE, election).tolist() == [signs]


def test_a_quorum_is_a_share_and_not_its_rounding_error():
    # 0.55 · 20 is more than 11 in floating point; 11 of 20 are enough all the same.
    blocks = [torch.ones(1, 1)] * 11 + [-torch.ones(1, 1)] * 9
    assert elect(blocks, Quorum(quorum=0.55)).item() == 1
    assert elect(blocks, Quorum(quorum=0.56)).item() == 0


def test_one_adapter_alone_elects_its_own_sign():
    x = torch.tensor([[2.0, -3.0]])
    for election in ("mass", "count", "unanimous"):
        assert elect([x], election).tolist() == [[1, -1]]


def test_the_blocks_are_left_as_they_are():
    before = [x.clone() for x in THREE]
    for election in ("mass", "count", "unanimous"):
        elect(THREE, election)
    assert all(torch.equal(x, y) for x, y in zip(THREE, before, strict=True))


VALUES = st.sampled_from([-2.0, -1.0, 0.0, 0.5, 1.0])


@given(st.lists(st.lists(VALUES, min_size=4, max_size=4), min_size=1, max_size=6))
@settings(deadline=None)
def test_elections_equal_the_oracle(rows):
    blocks = columns(*rows)
    double = [x.double() for x in blocks]
    for election in ("mass", "count"):
        assert torch.equal(elect(blocks, election).double(), reference.elect(double, election))
    for share in (0.4, 0.5, 0.75, 1.0):
        expected = reference.elect(double, "quorum", share)
        assert torch.equal(elect(blocks, Quorum(quorum=share)).double(), expected)
    unanimous = elect(blocks, "unanimous").double()
    assert torch.equal(unanimous, reference.elect(double, "quorum", 1.0))
