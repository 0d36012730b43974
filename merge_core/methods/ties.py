"""TIES (arXiv:2306.01708), step 3: the mean of the entries that carry the elected sign."""

from collections.abc import Sequence

import torch
from torch import Tensor

__all__ = ["ties"]


def ties(trimmed: Sequence[Tensor], sign: Tensor, scale: float) -> Tensor:
    """λ · Σ x_t / count over entries with x_t·sign > 0, [rows, in] float32; 0 where none agrees.

    Dividing by the count and not by the sum of weights keeps negative weights safe.
    """
    total, count = torch.zeros_like(sign), torch.zeros_like(sign)
    for x in trimmed:
        agrees = x.sign() * sign > 0
        total += torch.where(agrees, x, 0.0)
        count += agrees
    return total.div_(count.clamp_(min=1.0)).mul_(scale)
