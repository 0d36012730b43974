"""What a merge will do, before a byte is written: conflict, survival and what each adapter keeps.

Per base tensor and in total. Entries are those of ΔW, after trimming where the method trims.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from merge_core.combine import Member, Settings, TensorMerge, tensor_merges
from merge_core.kernels import Device, resolve_device
from merge_core.trim import Trim

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


class _Sums:
    """Running sums over entries, float64 and integers; tensors add up to the total."""

    def __init__(self, names: Sequence[str]) -> None:
        self.entries = self.contested = self.conflicts = self.survivors = 0
        self.merged = 0.0
        self.squares = dict.fromkeys(names, 0.0)
        self.dots = dict.fromkeys(names, 0.0)
        self.both = {(a, b): 0 for a in names for b in names if a < b}
        self.differ = dict.fromkeys(self.both, 0)

    def add_block(self, raw: Mapping[str, Tensor], kept: Mapping[str, Tensor], out: Tensor) -> None:
        """Add one row block: x_t before and after trimming, and the merged entries."""
        positive = torch.stack([x > 0 for x in kept.values()]).sum(dim=0)
        negative = torch.stack([x < 0 for x in kept.values()]).sum(dim=0)
        merged = out.double()
        self.entries += out.numel()
        self.contested += int((positive + negative >= 2).sum())
        self.conflicts += int(((positive > 0) & (negative > 0)).sum())
        self.survivors += int(out.count_nonzero())
        self.merged += float(merged.square().sum())
        for name, x in raw.items():
            self.squares[name] += float(x.double().square().sum())
            self.dots[name] += float((x.double() * merged).sum())
        signs = {name: x.sign() for name, x in kept.items()}
        for a, b in self.both:
            if a in signs and b in signs:
                agreement = signs[a] * signs[b]
                self.both[a, b] += int(agreement.count_nonzero())
                self.differ[a, b] += int((agreement < 0).sum())

    def add(self, other: "_Sums") -> None:
        """Add another tensor's sums."""
        for field in ("entries", "contested", "conflicts", "survivors", "merged"):
            setattr(self, field, getattr(self, field) + getattr(other, field))
        for field in ("squares", "dots", "both", "differ"):
            mine = getattr(self, field)
            for key, value in getattr(other, field).items():
                mine[key] += value

    def facts(self, names: Sequence[str]) -> TensorResolution:
        """The shares and norms that the sums amount to, for the adapters named."""
        return TensorResolution(
            entries=self.entries,
            conflict=_share(self.conflicts, self.contested),
            survival=_share(self.survivors, self.entries),
            merged_norm=math.sqrt(self.merged),
            norms={name: math.sqrt(self.squares[name]) for name in names},
            retention={name: _share(self.dots[name], self.squares[name]) for name in names},
        )


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def resolve(
    members: Sequence[Member],
    settings: Settings,
    trims: Mapping[str, Trim] | None = None,
    device: Device = "auto",
    progress: Callable[[str, int, int], None] | None = None,
) -> Resolution:
    """Resolve the conflicts of a merge without writing it; `trims` by member, for TIES."""
    place = resolve_device(device)
    merges = tensor_merges(members, settings, trims or {})
    names = sorted(member.name for member in members)
    total = _Sums(names)
    tensors = {}
    for done, (tensor, merge) in enumerate(merges.items(), start=1):
        sums = _tensor_sums(merge, place, names)
        tensors[tensor] = sums.facts(merge.names)
        total.add(sums)
        if progress:
            progress("resolve", done, len(merges))
    facts = total.facts(names)
    return Resolution(tensors, facts, _pairwise(total, names), _warnings(facts))


def _tensor_sums(merge: TensorMerge, place: torch.device, names: Sequence[str]) -> _Sums:
    sums = _Sums(names)
    for block in merge.blocks(place):
        raw = dict(zip(merge.names, block.raw, strict=True))
        kept = dict(zip(merge.names, block.kept, strict=True))
        sums.add_block(raw, kept, block.merged)
    return sums


def _pairwise(total: _Sums, names: Sequence[str]) -> dict[str, dict[str, float]]:
    matrix = {a: dict.fromkeys(names, 0.0) for a in names}
    for (a, b), both in total.both.items():
        matrix[a][b] = matrix[b][a] = _share(total.differ[a, b], both)
    return matrix


def _warnings(total: TensorResolution) -> tuple[str, ...]:
    shares = {"entries": total.survival, "norm": total.norm_share}
    return tuple(
        f"only {share:.1%} of the {what} survives: the merge stays close to the base; "
        "raise density or scale, or choose election: mass"
        for what, share in shares.items()
        if share < LOW
    )
