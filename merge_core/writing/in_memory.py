"""A merge's tensors in memory: the values that `merge` would write, and no file."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from merge_core.checkpoints.open import Checkpoint
from merge_core.files.safetensors_file import DTYPES, read_rows
from merge_core.kernels import passes_on, steps_on, threads_on
from merge_core.recipe.schema import OutputDtype
from merge_core.threads import in_order
from merge_core.ties.tensor_merge import TensorMerge
from merge_core.writing.shards import not_finite, output_dtype

__all__ = ["MergedTensor", "merged_tensors"]


@dataclass(frozen=True)
class MergedTensor:
    """W + ΔW as it would be stored, in W's own shape; `survivors` entries of ΔW are not zero."""

    name: str
    values: Tensor
    survivors: int

    @property
    def entries(self) -> int:
        """All of W's."""
        return math.prod(self.values.shape)


def merged_tensors(
    base: Checkpoint, merges: Mapping[str, TensorMerge], dtype: OutputDtype, device: torch.device
) -> Iterator[MergedTensor]:
    """The merged tensors, one after the other, some ahead of the one that is asked for.

    They are on the CPU, bit for bit what a merge on this device stores. Raises WorkError for
    values that are not finite.
    """

    def work(item: tuple[str, TensorMerge]) -> MergedTensor:
        return _merged(base, *item, dtype, device)

    return in_order(work, merges.items(), threads_on(device))


def _merged(
    base: Checkpoint, name: str, merge: TensorMerge, dtype: OutputDtype, device: torch.device
) -> MergedTensor:
    entry, stack = base.tensors[name], merge.stack(device)
    matrix, stored = replace(entry, shape=merge.shape), output_dtype(entry, dtype)
    values = torch.empty(merge.shape, dtype=DTYPES[stored])
    out, survivors = values.view(torch.uint8).numpy(), 0
    for rows in steps_on(device, merge.shape):
        before = read_rows(base.folder, matrix, rows).view(torch.uint8).numpy()
        block = passes_on(device).merge(stack, rows, before, entry.dtype, out[rows], stored)
        if block.infinite:
            raise not_finite(name, stored)
        survivors += block.survivors
    # A merge sees vectors as [1, n] and stacked experts as rows of all of them.
    return MergedTensor(name, values.reshape(entry.shape), survivors)
