"""What a merge will do, before a byte is written: conflict, survival and what each adapter keeps.

Per base tensor and in total. Entries are those of ΔW, after trimming where the method trims.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

import torch

from common.progress import Progress
from merge_core.kernels import Device, passes_on, resolve_device, scans_on, threads_on
from merge_core.kernels.operands import Statistics
from merge_core.threads import in_order
from merge_core.ties.tensor_merge import Member, Settings, TensorMerge, tensor_merges
from merge_core.ties.trim import Trim

__all__ = ["Resolution", "TensorResolution", "resolve"]

LOW = 0.1
"""Share of entries or norm below which a merge is warned about."""


@dataclass(frozen=True)
class TensorResolution:
    """Facts of one tensor, or of all.

    `conflict`: share of the entries with two or more non-zero adapters whose signs differ.
    `survival`: share of all entries that are non-zero after the merge.
    `norms`, `retention`: ‖x_t‖ and ⟨merged, x_t⟩ / ‖x_t‖² per adapter (0 where x_t is zero), with
    x_t = w_t·ΔW_t before trimming.
    """

    entries: int
    conflict: float
    survival: float
    merged_norm: float
    norms: Mapping[str, float]
    retention: Mapping[str, float]

    @property
    def norm_share(self) -> float:
        """‖merged‖ over the mean ‖x_t‖; 0 where every x_t is zero."""
        return _share(self.merged_norm * len(self.norms), sum(self.norms.values()))


@dataclass(frozen=True)
class Resolution:
    """The preview of a merge. `pairwise[a][b]`: share of entries non-zero in both that differ."""

    tensors: Mapping[str, TensorResolution]
    total: TensorResolution
    pairwise: Mapping[str, Mapping[str, float]]
    warnings: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Resolution":
        """Inverse of `to_dict`."""
        tensors = {name: TensorResolution(**t) for name, t in values["tensors"].items()}
        total = TensorResolution(**values["total"])
        return cls(tensors, total, values["pairwise"], tuple(values["warnings"]))


_Sums = defaultdict[tuple[str, ...], float]
"""Sums over entries by ("entries",), ("dot", adapter), ("both", adapter, adapter) and the like.

Counts are exact in float64; a tensor's sums add up to the total's.
"""


def _sums(merge: TensorMerge, device: torch.device) -> _Sums:
    """Walk one tensor's row blocks."""
    stack, found = merge.stack(device), Statistics.empty(len(merge.names))
    for rows in scans_on(device, merge.shape, stack.is_dense):
        passes_on(device).statistics(stack, rows, found)
    contested, conflicts, survivors = found.counts.tolist()
    sums: _Sums = defaultdict(float, {("merged",): float(found.moments[-1])})
    sums["entries",] = math.prod(merge.shape)
    sums["contested",], sums["conflicts",], sums["survivors",] = contested, conflicts, survivors
    for t, name in enumerate(merge.names):
        sums["square", name] = float(found.moments[t])
        sums["dot", name] = float(found.moments[len(merge.names) + t])
    for (t, a), (u, b) in combinations(enumerate(merge.names), 2):
        sums["both", a, b], sums["differ", a, b] = found.pairs[:, t, u].tolist()
    return sums


def _summary(sums: _Sums, names: Sequence[str]) -> TensorResolution:
    """The shares and norms that the sums amount to, for the adapters named."""
    return TensorResolution(
        entries=int(sums["entries",]),
        conflict=_share(sums["conflicts",], sums["contested",]),
        survival=_share(sums["survivors",], sums["entries",]),
        merged_norm=math.sqrt(sums["merged",]),
        norms={name: math.sqrt(sums["square", name]) for name in names},
        retention={name: _share(sums["dot", name], sums["square", name]) for name in names},
    )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def resolve(
    members: Sequence[Member],
    settings: Settings,
    trims: Mapping[str, Trim] | None = None,
    device: Device = "auto",
    progress: Progress | None = None,
) -> Resolution:
    """Resolve the conflicts of a merge without writing it; `trims` by member, for TIES."""
    place = resolve_device(device)
    merges = tensor_merges(members, settings, trims or {})
    names = sorted(member.name for member in members)
    total: _Sums = defaultdict(float)
    tensors = {}
    found = in_order(lambda merge: _sums(merge, place), merges.values(), threads_on(place))
    for done, ((tensor, merge), sums) in enumerate(zip(merges.items(), found, strict=True), 1):
        tensors[tensor] = _summary(sums, merge.names)
        for key, value in sums.items():
            total[key] += value
        if progress:
            progress("resolve", done, len(merges))
    whole = _summary(total, names)
    return Resolution(tensors, whole, _pairwise(total, names), _warnings(whole))


def _pairwise(total: _Sums, names: Sequence[str]) -> dict[str, dict[str, float]]:
    matrix = {a: dict.fromkeys(names, 0.0) for a in names}
    for a, b in combinations(names, 2):
        matrix[a][b] = matrix[b][a] = _share(total["differ", a, b], total["both", a, b])
    return matrix


def _warnings(total: TensorResolution) -> tuple[str, ...]:
    shares = {"entries": total.survival, "norm": total.norm_share}
    return tuple(
        f"only {share:.1%} of the {what} survives: the merge stays close to the base; "
        "raise density or scale, or choose election: mass"
        for what, share in shares.items()
        if share < LOW
    )
