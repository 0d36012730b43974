"""The arithmetic: passes over row blocks of ΔW, and `reference`, the float64 oracle for them.

factors.py         what is computed on: scaling · b · a, and dense parts
operands.py        one tensor's adapters stacked for a pass, and the merge rule
blocks.py          how many rows one pass takes
cpu.py             the passes on the CPU
cpu_product.py     s·B·A, a few rows and columns at a time
cpu_thresholds.py  passes that count magnitudes, to find thresholds
cpu_merge.py       passes that merge into the base, or count what merging would do
cpu_rounding.py    float32 to 16 bits and back, rounded to nearest even
cuda.py            the passes on a GPU
triton_kernels.py  the kernels that cuda.py runs, in Triton
numba_cache.py     compiled once per machine, kept in the user's cache directory
reference.py       the reference: whole tensors in float64, slow and obvious
"""

from collections.abc import Iterator
from importlib.util import find_spec
from types import ModuleType
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray

from common.problem import Problem
from merge_core.errors import MergeRequestError
from merge_core.kernels.blocks import GPU_BLOCK, GPU_SCAN, GPU_THREADS, GPU_WIDTH, row_blocks
from merge_core.threads import cores

__all__ = [
    "Device",
    "buffer_on",
    "passes_on",
    "resolve_device",
    "scans_on",
    "shards_on",
    "steps_on",
    "threads_on",
]

Device = Literal["auto", "cpu", "cuda"]


def resolve_device(device: Device = "auto") -> torch.device:
    """`auto` is CUDA where there is a device, and Triton.

    Raises MergeRequestError for a `cuda` that is not there, or without Triton.
    """
    triton = find_spec("triton") is not None
    if device == "auto":
        return torch.device("cuda" if torch.cuda.is_available() and triton else "cpu")
    if device == "cuda" and not torch.cuda.is_available():
        problem = Problem("this machine", "device", "cuda", "no CUDA device", "set device: auto")
        raise MergeRequestError([problem], "merge")
    if device == "cuda" and not triton:
        remedy = "install triton as this torch asks for it, or set device: cpu"
        problem = Problem("this machine", "device", "cuda, with Triton", "no triton", remedy)
        raise MergeRequestError([problem], "merge")
    return torch.device(device)


def passes_on(device: torch.device) -> ModuleType:
    """The module with `coarse`, `fine`, `statistics` and `merge` for this device."""
    if device.type == "cuda":
        from merge_core.kernels import cuda  # a CPU need not have Triton

        return cuda
    from merge_core.kernels import cpu

    return cpu


def threads_on(device: torch.device) -> int:
    """Threads that run passes: one a core, or those that feed the GPU."""
    return GPU_THREADS if device.type == "cuda" else cores()


def shards_on(device: torch.device) -> int:
    """Shards that are written at once: one thread hashes each, which keeps up with so many."""
    return 2 if device.type == "cuda" else max(1, cores() // 5)


def scans_on(device: torch.device, shape: tuple[int, int], dense: bool = False) -> Iterator[slice]:
    """Row blocks for passes that read no base and write nothing; dense parts travel with them."""
    if dense:
        return steps_on(device, shape)
    if device.type == "cuda":
        return row_blocks((shape[0], max(shape[1], GPU_WIDTH)), GPU_SCAN)
    return row_blocks(shape)


def steps_on(device: torch.device, shape: tuple[int, int]) -> Iterator[slice]:
    """Row blocks for passes that read the base, too, and write."""
    return row_blocks(shape, GPU_BLOCK if device.type == "cuda" else 1)


def buffer_on(device: torch.device, size: int) -> NDArray[np.uint8]:
    """Memory for stored rows; pinned where a GPU reads and writes it while threads go on."""
    pinned = device.type == "cuda"
    array: NDArray[np.uint8] = torch.empty(size, dtype=torch.uint8, pin_memory=pinned).numpy()
    return array
