"""Task arithmetic by hand."""

import torch

from merge_core.methods.linear import linear


def test_blocks_are_summed_and_scaled_and_left_as_they_are():
    one, two = torch.tensor([[1.0, 2.0]]), torch.tensor([[0.5, -4.0]])
    assert linear([one, two], 0.5).tolist() == [[0.75, -1.0]]
    assert (one.tolist(), two.tolist()) == ([[1.0, 2.0]], [[0.5, -4.0]])


def test_one_block_alone_is_scaled():
    assert linear([torch.tensor([[2.0]])], -1.0).tolist() == [[-2.0]]
