"""The oracle: whole tensors in float64, slow and obvious. Tests hold the pipeline against it."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from merge_core.kernels.factors import Factors

__all__ = ["delta", "elect", "linear", "threshold", "ties", "trim"]


def delta(factors: Factors, weight: float = 1.0) -> Tensor:
    """x = w·(s·B·A + dense parts), [out, in] float64."""
    whole = factors.scaling * (factors.b.double() @ factors.a.double())
    for part in factors.dense:
        whole += part.rows(slice(0, factors.shape[0])).double()
    return weight * whole


def threshold(tensors: Sequence[Tensor], density: float) -> float:
    """The k-th largest |x| over all entries of all tensors, k = int(density·n); inf for k = 0."""
    magnitudes = torch.cat([x.abs().flatten() for x in tensors])
    k = int(density * len(magnitudes))
    return torch.sort(magnitudes, descending=True).values[k - 1].item() if k else math.inf


def trim(x: Tensor, threshold: float) -> Tensor:
    """x where |x| ≥ threshold, else 0."""
    return torch.where(x.abs() >= threshold, x, 0.0)


def elect(trimmed: Sequence[Tensor], election: str, quorum: float = 1.0) -> Tensor:
    """The elected sign of each entry: -1, 0 or +1. `election` is mass, count or quorum."""
    stacked = torch.stack(tuple(trimmed))
    if election == "mass":
        return torch.where(stacked.sum(dim=0) >= 0, 1.0, -1.0).double()
    votes = stacked.sign().sum(dim=0)
    if election == "count":
        return votes.sign()
    positive, negative = (stacked > 0).sum(dim=0), (stacked < 0).sum(dim=0)
    enough = torch.maximum(positive, negative) >= quorum * len(trimmed) - 1e-9
    return torch.where(enough, votes.sign(), 0.0)


def linear(tensors: Sequence[Tensor], scale: float) -> Tensor:
    """λ Σ x_t (task arithmetic, arXiv:2212.04089)."""
    return scale * torch.stack(tuple(tensors)).sum(dim=0)


def ties(trimmed: Sequence[Tensor], sign: Tensor, scale: float) -> Tensor:
    """λ times the mean of the entries that have the elected sign (arXiv:2306.01708)."""
    stacked = torch.stack(tuple(trimmed))
    agrees = stacked.sign() * sign > 0
    total = torch.where(agrees, stacked, 0.0).sum(dim=0)
    return scale * total / agrees.sum(dim=0).clamp(min=1)
