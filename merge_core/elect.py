"""Election: which sign an entry of the merged task vector gets, on one row block."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from merge_core.kernels.stack import MASS
from merge_core.recipe import Election, Quorum

__all__ = ["elect", "needed"]


def needed(election: Election, adapters: int) -> int:
    """How many of so many adapters must agree: MASS for no vote, 0 for a bare majority."""
    if election == "mass":
        return MASS
    if election == "count":
        return 0
    share = election.quorum if isinstance(election, Quorum) else 1.0
    # 0.55 · 20 is 11.000000000000002 in float64, and 11 of 20 are the share asked for.
    return math.ceil(share * adapters - 1e-9)


def elect(trimmed: Sequence[Tensor], needed: int) -> Tensor:
    """Signs -1, 0 or +1 as float32 [rows, in], elected by adapters that have the module.

    MASS is the paper's (arXiv:2306.01708, step 2): the sign of the sum, + for a zero sum. Else the
    sign that most have, 0 for a draw (PEFT's `frequency`), where at least `needed` have it.
    """
    if needed == MASS:
        return torch.where(_sum(trimmed) >= 0, 1.0, -1.0)
    positive, negative = _sum([x > 0 for x in trimmed]), _sum([x < 0 for x in trimmed])
    majority = torch.maximum(positive, negative)
    return torch.where(majority >= needed, (positive - negative).sign(), 0.0)


def _sum(blocks: Sequence[Tensor]) -> Tensor:
    """Sum in the order given, in float32."""
    total = blocks[0].to(torch.float32, copy=True)
    for block in blocks[1:]:
        total += block
    return total
