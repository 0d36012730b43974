"""Task arithmetic (arXiv:2212.04089): the weighted sum of the task vectors."""

from collections.abc import Sequence

from torch import Tensor

__all__ = ["linear"]


def linear(blocks: Sequence[Tensor], scale: float) -> Tensor:
    """λ Σ x_t, [rows, in] float32, summed in the order given; weights are in x already."""
    total = blocks[0].clone()
    for block in blocks[1:]:
        total += block
    return total.mul_(scale)
