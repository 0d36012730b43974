"""How long a merge will take on this machine: the passes are timed for a moment, then counted."""

import hashlib
import time
from collections.abc import Callable, Sequence

import numpy as np
import torch

from merge_core.kernels import Device, passes_on, resolve_device
from merge_core.kernels.factors import Factors
from merge_core.kernels.operands import MASS, Survey, stack
from merge_core.threads import cores
from merge_core.ties.tensor_merge import Member, Settings

__all__ = ["entry_seconds", "expected_seconds", "hash_seconds"]

_SHAPES = {"cpu": (64, 4096), "cuda": (1024, 4096)}
_HASHED = 8 << 20


def expected_seconds(
    members: Sequence[Member], settings: Settings, write_bytes: int, device: Device = "auto"
) -> float:
    """Computing and hashing on all cores, in seconds; a disk that is slower comes on top.

    A GPU computes while one core hashes.
    """
    place = resolve_device(device)
    ranks = [f.rank for m in members for f in m.task_vector.factors.values()]
    entries = sum(member.task_vector.entries for member in members)
    survey, merge = entry_seconds(round(sum(ranks) / max(1, len(ranks))), len(members), place)
    computing, hashing = entries * (merge + survey * settings.trims), write_bytes * hash_seconds()
    return max(computing, hashing) if place.type == "cuda" else (computing + hashing) / cores()


def hash_seconds() -> float:
    """One core's time for SHA-256 of a byte."""
    return _seconds(lambda: hashlib.sha256(bytes(_HASHED))) / _HASHED


def entry_seconds(rank: int, adapters: int, device: torch.device) -> tuple[float, float]:
    """One core's or the GPU's time for an entry of one adapter: to find thresholds, to merge."""
    passes, (rows, columns) = passes_on(device), _SHAPES[device.type]
    one = Factors(torch.ones(rank, columns), torch.ones(rows, rank), 1.0)
    both = stack([one] * adapters, [1.0] * adapters, needed=MASS).to(device)
    alone, whole, entries = stack([one], [1.0]).to(device), slice(0, rows), rows * columns
    survey = _seconds(lambda: passes.fine(alone, whole, Survey.empty([(0, 1)])))
    stored = np.zeros((rows, 2 * columns), np.uint8)
    out = np.empty_like(stored)
    merge = _seconds(lambda: passes.merge(both, whole, stored, "BF16", out, "BF16"))
    return survey / entries, merge / entries / adapters


def _seconds(work: Callable[[], object]) -> float:
    """The shortest of a few runs, the first of which may compile."""
    times = []
    for _ in range(4):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)
