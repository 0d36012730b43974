"""What bounds a merge: computing, hashing or the disk, on this machine and, computed, on others.

    python -m benchmarks.roofline

The passes and SHA-256 are timed here for a moment. Other machines are these rates times their
cores and the disks named below; nothing of them was measured.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch

from benchmarks.checkpoints import SIZES, Size
from merge_core.threads import cores
from merge_core.writing.time_estimate import entry_seconds, hash_seconds

__all__ = ["main"]

_ADAPTERS, _RANK = 4, 16
_SAMPLED = 1 / 8
"""The share of the entries that the first look of the threshold pass takes."""
_70B = Size(8192, 28_672, 80, 64, 8, 128_256, False, 30)
_MODELS = {"0.86B": SIZES["0.86B"], "Llama-3-8B": SIZES["8B"], "Llama-3-70B": _70B}


@dataclass(frozen=True)
class Host:
    """Cores like this machine's, and a disk that reads and writes at once (GB/s of each)."""

    name: str
    cores: int
    disk: float


@dataclass(frozen=True)
class Gpu:
    """GB/s of memory and of the bus, each way; single float32 operations a second, in 10⁹."""

    name: str
    memory: float
    bus: float
    operations: float
    disk: float


_HOSTS = (Host("this machine", cores(), 1.5), Host("16 cores, NVMe", 16, 3.0))
_H200 = Gpu("H200, NVMe", 4800, 50, 33_500, 3.0)
"""4.8 TB/s; PCIe 5.0 x16; 67 TFLOPS count a fused multiply-add twice, and ours are not fused."""


def main() -> None:
    """Print seconds for each model and machine; the largest is the bound."""
    survey, merge = entry_seconds(_RANK, _ADAPTERS, torch.device("cpu"))
    survey *= 1 + _SAMPLED
    hashing = hash_seconds()
    print(
        f"{survey * 1e9:.2f} + {merge * 1e9:.2f} ns of a core for an entry of an adapter, rank 16"
    )
    print(f"{1e-9 / hashing:.2f} GB/s of SHA-256 a core\n")
    print("| model | machine | thresholds | merge | hash | disk | bound |")
    print("|---|---|---|---|---|---|---|")
    for model, size in _MODELS.items():
        for host in _HOSTS:
            entries = _entries(size) * _ADAPTERS / host.cores
            hashed = _bytes(size) * hashing / host.cores
            columns = (entries * survey, entries * merge, hashed, _bytes(size) / host.disk / 1e9)
            print(_row(model, host.name, columns, columns[0] + max(sum(columns[1:3]), columns[3])))
        columns = tuple(_on_gpu(size))
        print(_row(model, _H200.name, columns, columns[0] + max(columns[1:])))


def _on_gpu(size: Size) -> Iterator[float]:
    """Thresholds and merge by their operations and traffic; hashing on 16 cores; the disk."""
    operations = _entries(size) * _ADAPTERS * 2 * _RANK / _H200.operations / 1e9
    yield operations * (1 + _SAMPLED)
    yield max(operations, _bytes(size) * 2 / _H200.memory / 1e9, _bytes(size) / _H200.bus / 1e9)
    yield _bytes(size) * hash_seconds() / 16
    yield _bytes(size) / _H200.disk / 1e9


def _entries(size: Size) -> int:
    return sum(math.prod(shape) for shape in size.linears.values())


def _bytes(size: Size) -> int:
    return sum(2 * math.prod(shape) for shape in size.tensors.values())


def _row(model: str, machine: str, seconds: tuple[float, ...], bound: float) -> str:
    cells = " | ".join(f"{value:.2f}" for value in seconds)
    return f"| {model} | {machine} | {cells} | **{bound:.1f} s** |"


if __name__ == "__main__":
    main()
