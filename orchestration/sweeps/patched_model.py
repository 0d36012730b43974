"""One base in memory, into which a candidate's merge is written and taken out again."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any

import torch

from common.problem import Problem
from merge_core.checkpoints.open import Checkpoint, untied
from merge_core.errors import RequestError
from merge_core.recipe.schema import OutputDtype
from merge_core.ties.tensor_merge import TensorMerge
from merge_core.writing.in_memory import merged_tensors

__all__ = ["Change", "PatchedModel"]


@dataclass(frozen=True)
class Change:
    """How far a merge is from the base.

    survival: share of the adapted tensors' entries that it changes before rounding. norm:
    ‖W' - W‖ over these tensors, as the model computes with them.
    """

    survival: float
    norm: float


@dataclass(frozen=True)
class PatchedModel:
    """A network that holds the weights of `checkpoint`, and for a while those of a merge.

    `device` is where merges are computed, on which their bytes may depend.
    """

    network: Any
    checkpoint: Checkpoint
    dtype: OutputDtype
    device: Any

    @contextmanager
    def patched(
        self, merges: Mapping[str, TensorMerge], apart: tuple[str, str] | None = None
    ) -> Iterator[Change]:
        """The network with the weights of a merge, bit for bit as its checkpoint would load.

        `apart` are head and embedding where the merge gives each a weight of its own. The base's
        weights are there again afterwards, also after an exception. Raises RequestError when the
        network has no weights of a merged tensor's name and shape.
        """
        view = replace(self, checkpoint=untied(self.checkpoint, apart)) if apart else self
        with _two_weights(self.network) if apart else nullcontext():
            held = view._held(merges)
            try:
                with torch.no_grad():
                    yield view._write(merges, held)
            finally:
                with torch.no_grad():
                    for name, weights in held.items():
                        weights.copy_(view.checkpoint.read(name))

    def _held(self, merges: Mapping[str, TensorMerge]) -> dict[str, Any]:
        """The weights that a merge changes: all, where it is stored in another dtype."""
        known = dict(self.network.named_parameters(remove_duplicate=False))
        every = dict(self.network.named_parameters()).keys()
        names = merges.keys() if self.dtype == "base" else every | merges.keys()
        problems = []
        for name in sorted(names):
            entry = self.checkpoint.tensors.get(name)
            wanted = list(entry.shape) if entry else "a tensor of the checkpoint"
            found = list(known[name].shape) if name in known else "none of that name"
            if wanted != found:
                where, remedy = str(self.checkpoint.folder), "merge it without a sweep"
                told = f"as the checkpoint has it: {wanted}"
                problems.append(Problem(where, name, told, str(found), remedy))
        if problems:
            raise RequestError(problems, f"sweep on {self.checkpoint.folder}")
        return {name: known[name] for name in names}

    def _write(self, merges: Mapping[str, TensorMerge], held: Mapping[str, Any]) -> Change:
        for name in held.keys() - merges.keys():
            held[name].copy_(held[name].to(getattr(torch, self.dtype)))
        survivors, entries, squares = 0, 0, 0.0
        for merged in merged_tensors(self.checkpoint, merges, self.dtype, self.device):
            weights = held[merged.name]
            values = merged.values.to(weights.device, weights.dtype)
            moved = torch.linalg.vector_norm(values.float() - weights.float())
            weights.copy_(values)
            squares += moved.item() ** 2
            survivors += merged.survivors
            entries += merged.entries
        return Change(survivors / entries, math.sqrt(squares))


@contextmanager
def _two_weights(network: Any) -> Iterator[None]:
    """The network with a head that no longer shares the embedding's weight, for a while."""
    head = network.get_output_embeddings()
    shared = head.weight
    head.weight = torch.nn.Parameter(shared.detach().clone(), requires_grad=False)
    try:
        yield
    finally:
        head.weight = shared
