"""The disjoint mean by hand."""

import torch

from merge_core.methods.ties import ties


def test_only_agreeing_entries_enter_the_mean():
    blocks = [
        torch.tensor([[1.0, 4.0, -1.0, 0.0, 3.0]]),
        torch.tensor([[3.0, -2.0, -2.0, 5.0, 0.0]]),
    ]
    sign = torch.tensor([[1.0, -1.0, -1.0, 1.0, 0.0]])
    assert ties(blocks, sign, 2.0).tolist() == [[4.0, -4.0, -3.0, 10.0, 0.0]]


def test_an_entry_where_nobody_agrees_stays_zero():
    assert ties([torch.tensor([[-1.0, 0.0]])], torch.ones(1, 2), 1.0).tolist() == [[0.0, 0.0]]
