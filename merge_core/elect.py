"""Election: which sign an entry of the merged task vector gets, on one row block.

`mass` is the paper's (arXiv:2306.01708, step 2); `count` is PEFT's `frequency`.
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from merge_core.recipe import Election, Quorum

__all__ = ["elect"]


def elect(trimmed: Sequence[Tensor], election: Election) -> Tensor:
    """Signs -1, 0 or +1 as float32 [rows, in], elected by adapters that have the module.

    `mass`: sign of the sum, + for a zero sum. `count`: sign of the sum of signs. `unanimous`: the
    sign that all share. A quorum q: the majority's sign where at least the share q has it.
    """
    if election == "mass":
        return torch.where(_sum(trimmed) >= 0, 1.0, -1.0)
    votes = _sum([x.sign() for x in trimmed])
    if election == "count":
        return votes.sign_()
    share = election.quorum if isinstance(election, Quorum) else 1.0
    # 0.55 · 20 is 11.000000000000002 in float64, and 11 of 20 are the share asked for.
    needed = math.ceil(share * len(trimmed) - 1e-9)
    agreeing = torch.maximum(_sum([x > 0 for x in trimmed]), _sum([x < 0 for x in trimmed]))
    return torch.where(agreeing >= needed, votes.sign_(), 0.0)


def _sum(blocks: Sequence[Tensor]) -> Tensor:
    """Sum in the order given, in float32."""
    total = blocks[0].to(torch.float32, copy=True)
    for block in blocks[1:]:
        total += block
    return total
