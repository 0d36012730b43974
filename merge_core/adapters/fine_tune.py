"""A full fine-tune: a whole checkpoint that takes part in a merge, and adapters beside it."""

import math
from dataclasses import dataclass
from pathlib import Path

from common.problem import Problem
from common.untrusted import leads_outside
from merge_core.adapters.open import Adapter, open_adapter
from merge_core.checkpoints.open import Checkpoint, checkpoint_digest, open_checkpoint
from merge_core.checkpoints.shard_index import INDEX, SINGLE
from merge_core.errors import AdapterError
from merge_core.files.adapter_files import CONFIG, WEIGHTS

__all__ = ["FineTune", "Trained", "is_checkpoint", "open_fine_tune", "open_trained"]


@dataclass(frozen=True)
class FineTune:
    """A checkpoint, opened; `digest` covers its shards and the files beside them."""

    name: str
    checkpoint: Checkpoint
    digest: str
    kind: str = "full fine-tune"
    base_model: None = None
    base_revision: None = None
    ranks: tuple[int, ...] = ()

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.checkpoint.folder

    @property
    def targets(self) -> tuple[str, ...]:
        """Modules of all its tensors: which of them were trained, only the base can tell."""
        return tuple({name.rpartition(".")[0]: None for name in self.checkpoint.tensors})

    @property
    def sizes(self) -> tuple[int, ...]:
        """Entries by tensor."""
        return tuple(math.prod(entry.shape) for entry in self.checkpoint.tensors.values())

    @property
    def dtypes(self) -> tuple[str, ...]:
        """What its tensors are stored in."""
        return tuple(sorted({entry.dtype for entry in self.checkpoint.tensors.values()}))

    @property
    def parameters(self) -> int:
        """Entries of all tensors."""
        return sum(self.sizes)

    @property
    def bytes(self) -> int:
        """Bytes of all shards."""
        return self.checkpoint.total_bytes


Trained = Adapter | FineTune
"""What a merge takes as a member."""


def open_trained(folder: Path, cache: Path | None) -> Trained:
    """An adapter, or a checkpoint as a full fine-tune; see `open_adapter`, `open_fine_tune`."""
    return open_fine_tune(folder, cache) if is_checkpoint(folder) else open_adapter(folder)


def is_checkpoint(folder: Path) -> bool:
    """Whether a folder holds a whole model and no adapter."""
    adapter = (CONFIG, WEIGHTS, "adapter_model.bin")
    model = ("config.json", SINGLE, INDEX)
    return any((folder / n).is_file() for n in model) and not any(
        (folder / n).is_file() for n in adapter
    )


def open_fine_tune(folder: Path, cache: Path | None) -> FineTune:
    """Read a checkpoint's config and headers, and digest it; `cache` as for `checkpoint_digest`.

    Raises CheckpointError with every problem found, AdapterError for links out of the folder.
    """
    outside = sorted(path.name for path in folder.iterdir() if leads_outside(folder, path))
    if outside:
        found, fix = "a link to a file elsewhere", "copy the file into the folder"
        wanted = "a file of this folder"
        raise AdapterError(
            [Problem(str(folder), name, wanted, found, fix) for name in outside],
            f"fine-tune {folder}",
        )
    checkpoint = open_checkpoint(folder)
    return FineTune(folder.name, checkpoint, checkpoint_digest(checkpoint, cache))
