"""The arithmetic: passes over row blocks of ΔW, and `reference`, the float64 oracle for them."""

from types import ModuleType
from typing import Literal

import torch

from merge_core.errors import MergeRequestError, Problem
from merge_core.threads import cores

__all__ = ["Device", "passes_on", "resolve_device", "threads_on"]

Device = Literal["auto", "cpu", "cuda"]


def resolve_device(device: Device = "auto") -> torch.device:
    """`auto` is CUDA where there is one. Raises MergeRequestError for a CUDA that is not there."""
    available = torch.cuda.is_available()
    if device == "cuda" and not available:
        problem = Problem("this machine", "device", "cuda", "no CUDA device", "set device: auto")
        raise MergeRequestError([problem], "merge")
    return torch.device("cuda" if device != "cpu" and available else "cpu")


def passes_on(device: torch.device) -> ModuleType:
    """The module with `coarse`, `fine`, `statistics` and `merge` for this device."""
    from merge_core.kernels import cpu, cuda

    return cuda if device.type == "cuda" else cpu


def threads_on(device: torch.device) -> int:
    """Threads that run passes: one a core, or one that feeds the GPU."""
    return 1 if device.type == "cuda" else cores()
