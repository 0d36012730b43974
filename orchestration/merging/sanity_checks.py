"""What a merge is looked at for: adapters out of proportion, a result that was not foretold."""

from __future__ import annotations

import math
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from orchestration.merging.artifacts import Merged
from orchestration.requests.schema import MergeRequest

if TYPE_CHECKING:
    from merge_core.ties.interference import Resolution

__all__ = [
    "CONFLICT",
    "NORM_RATIO",
    "conflicts",
    "differences",
    "tensor_differences",
    "uneven_norms",
]

NORM_RATIO = 4
"""An election by mass follows the adapter that moves the weights further."""

CONFLICT = 0.6
"""Two adapters that have nothing to do with each other disagree on half of their entries."""


def uneven_norms(resolution: Resolution) -> list[str]:
    """A line when the largest ‖ΔW‖ is more than NORM_RATIO times the smallest, weights included."""
    norms = {name: norm for name, norm in resolution.total.norms.items() if norm > 0}
    if not norms:
        return []
    small, large = min(norms, key=norms.__getitem__), max(norms, key=norms.__getitem__)
    ratio = norms[large] / norms[small]
    if ratio <= NORM_RATIO:
        return []
    return [
        f"{large} moves the weights {ratio:.1f} times as far as {small}, which may lose every "
        "election: give it a larger weight, or choose election: count"
    ]


def conflicts(resolution: Resolution) -> list[str]:
    """A line for each two adapters whose signs differ more often than chance explains."""
    pairs = [(a, b, resolution.pairwise[a][b]) for a, b in combinations(resolution.pairwise, 2)]
    return [
        f"{a} and {b} disagree on {share:.1%} of their common entries: they undo each other"
        for a, b, share in pairs
        if share > CONFLICT
    ]


def tensor_differences(request: MergeRequest, merged: Path) -> list[str]:
    """How the merged checkpoint's tensors differ from the base's in name, shape or dtype.

    A head of its own, where the base's shared the embedding's weight, has the embedding's shape.
    """
    from merge_core.checkpoints.open import open_checkpoint, tied_names, untied

    base, after = open_checkpoint(request.base.folder), open_checkpoint(merged).tensors
    tied = tied_names(base)
    before = untied(base, tied).tensors if tied and tied[0] in after else base.tensors
    told = [f"{name}: not in the merged model" for name in sorted(set(before) - set(after))]
    told += [f"{name}: not in the base" for name in sorted(set(after) - set(before))]
    same_dtype = request.recipe.output_dtype == "base"
    for name in sorted(set(before) & set(after)):
        was, now = before[name], after[name]
        if was.shape != now.shape or (same_dtype and was.dtype != now.dtype):
            told.append(f"{name}: {was.dtype}{list(was.shape)} became {now.dtype}{list(now.shape)}")
    return told


def differences(resolution: Resolution, merged: Merged) -> list[str]:
    """A line when the merge changed another share of the entries than the preview said."""
    foretold = resolution.total.survival
    if math.isclose(foretold, merged.survival, rel_tol=1e-9):
        return []
    return [
        f"the preview has {foretold:.6%} of the entries survive, the merge {merged.survival:.6%}"
    ]
