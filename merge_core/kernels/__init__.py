"""The arithmetic: `blocks` runs the merge, `reference` is the float64 oracle it is checked with."""

from typing import Literal

import torch

from merge_core.errors import MergeRequestError, Problem

__all__ = ["Device", "resolve_device"]

Device = Literal["auto", "cpu", "cuda"]


def resolve_device(device: Device = "auto") -> torch.device:
    """`auto` is CUDA where there is one. Raises MergeRequestError for a CUDA that is not there."""
    available = torch.cuda.is_available()
    if device == "cuda" and not available:
        problem = Problem("this machine", "device", "cuda", "no CUDA device", "set device: auto")
        raise MergeRequestError([problem], "merge")
    return torch.device("cuda" if device != "cpu" and available else "cpu")
