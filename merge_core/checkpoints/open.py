"""A Hugging Face checkpoint on disk: config, shards, and where each tensor lies."""

import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from torch import Tensor

from common.problem import Problem
from merge_core.checkpoints.architectures import architecture_of
from merge_core.checkpoints.folder_kinds import refuse_no_model
from merge_core.checkpoints.other_files import beside
from merge_core.checkpoints.quantised import packed_problems
from merge_core.checkpoints.shard_index import INDEX, find_shards, index_problems
from merge_core.checkpoints.stored_tensor import Stored, same_rows
from merge_core.checkpoints.tied_types import says_tied, tied_places
from merge_core.digest import sha256_file, sha256_json, sha256_lines
from merge_core.errors import CheckpointError
from merge_core.files.json_file import read_object
from merge_core.files.safetensors_file import FLOATS, TensorEntry, read_header, read_rows
from merge_core.kernels.blocks import row_blocks

__all__ = [
    "Checkpoint",
    "checkpoint_digest",
    "file_digest",
    "has_two_heads",
    "open_checkpoint",
    "tied_names",
    "untied",
]

_HEADLESS = re.compile(
    r".*(For(Sequence|Token|Image|Audio)Classification|ForQuestionAnswering|RewardModel)"
)
_WITH_HEAD = re.compile(r"ForCausalLM|LMHead|ForConditionalGeneration")


@dataclass(frozen=True)
class Checkpoint:
    """An opened checkpoint: headers read and checked, no tensor loaded.

    `shards` are file names in order; `tensors` maps each name to its place. `head` is the one of
    two tied names that `untied` gave a weight of its own: it lies where the other does, if the
    files do not have it.
    """

    folder: Path
    config: Mapping[str, Any]
    shards: tuple[str, ...]
    tensors: Mapping[str, TensorEntry]
    head: str | None = None

    @cached_property
    def total_bytes(self) -> int:
        """Bytes of all shards."""
        return sum((self.folder / shard).stat().st_size for shard in self.shards)

    @cached_property
    def shared(self) -> tuple[str, str] | None:
        """See `tied_names`."""
        return _shared(self)

    def read(self, name: str, rows: slice | None = None) -> Tensor:
        """A tensor, or some of its rows, in its stored dtype."""
        return read_rows(self.folder, self.tensors[name], rows)


def open_checkpoint(folder: Path) -> Checkpoint:
    """Read and check a checkpoint's config, index and shard headers.

    Raises CheckpointError with every problem found.
    """
    if not folder.is_dir():
        problem = Problem(str(folder), "folder", "a folder", "nothing there", "check the path")
        raise CheckpointError([problem], f"checkpoint {folder}")
    refuse_no_model(folder)
    config, problems = read_object(folder / "config.json")
    problems += _config_problems(folder / "config.json", config)
    shards, index, found = find_shards(folder)
    problems += found
    tensors: dict[str, TensorEntry] = {}
    for shard in shards:
        entries, found = read_header(folder / shard)
        problems += found
        problems += [
            Problem(str(folder / shard), name, "each tensor once", "a second copy", "remove one")
            for name in entries.keys() & tensors.keys()
        ]
        tensors |= entries
    if index and not problems:
        problems += index_problems(folder / INDEX, config, index, tensors)
    if not config.get("quantization_config"):  # which is a problem already
        problems += packed_problems(str(folder), tensors)
    if problems:
        raise CheckpointError(problems, f"checkpoint {folder}")
    return Checkpoint(folder, config, tuple(shards), tensors)


def tied_names(checkpoint: Checkpoint) -> tuple[str, str] | None:
    """Two names of one weight, head's and embedding's, that lies in the files under the second.

    None where transformers loads two weights: the config says so, or two that differ are stored;
    and where the model has no head. The first may be stored, too, with the same values.
    """
    return checkpoint.shared


def has_two_heads(checkpoint: Checkpoint) -> bool:
    """Whether the config says that head and embedding share a weight, and the files hold two that
    differ: transformers loads both, and warns; other engines go by the config."""
    both = any(all(pair) for _, pair in _stored_pairs(checkpoint))
    return both and says_tied(checkpoint.config) and checkpoint.shared is None


def untied(checkpoint: Checkpoint, names: tuple[str, str]) -> Checkpoint:
    """The checkpoint with a weight of its own for either name, of the values that they shared."""
    head, embedding = names
    if head in checkpoint.tensors:
        return replace(checkpoint, head=head)
    tensors: dict[str, TensorEntry] = {}
    for name, entry in checkpoint.tensors.items():
        tensors |= {name: entry}
        tensors |= {head: entry} if name == embedding else {}
    return replace(checkpoint, tensors=tensors, head=head)


_Pair = tuple[tuple[str, str], tuple[str | None, str | None]]
"""Live names of a head and its embedding, and what the files call them."""


def _stored_pairs(checkpoint: Checkpoint) -> Iterator[_Pair]:
    kind = checkpoint.config.get("model_type")
    find = architecture_of(kind).finder(checkpoint.tensors)
    for head, embedding in tied_places(kind):
        live = f"{head}.weight", f"{embedding}.weight"
        yield live, (find(live[0]), find(live[1]))


def _shared(checkpoint: Checkpoint) -> tuple[str, str] | None:
    # Of several places where its type may have them, the one that the files have most of.
    pairs = sorted(_stored_pairs(checkpoint), key=lambda pair: pair[1].count(None))
    for live, (head, embedding) in pairs:
        if head and embedding:
            same = says_tied(checkpoint.config) and _equal(checkpoint, head, embedding)
            return (head, embedding) if same else None
        if (head or embedding) and _ties_one(checkpoint.config, bool(head)):
            return (live[0], embedding) if embedding else (live[1], str(head))
    return None


def _ties_one(config: Mapping[str, Any], head: bool) -> bool:
    """Whether the one weight that is stored, the head's or the embedding's, is the other's too."""
    names = [str(name) for name in config.get("architectures") or ()]
    if not head and names and all(_HEADLESS.fullmatch(name) for name in names):
        return False
    if "auto_map" in config and "tie_word_embeddings" not in config:
        return any(_WITH_HEAD.search(name) for name in names)  # its class is not transformers' own
    return says_tied(config)


def _equal(checkpoint: Checkpoint, one: str, other: str) -> bool:
    """Whether two tensors hold the same, rounded to the coarser dtype as loading rounds them."""
    a, b = (Stored(checkpoint.folder, checkpoint.tensors[name]) for name in (one, other))
    floats = {a.entry.dtype, b.entry.dtype} <= {*FLOATS}
    return (
        floats
        and a.entry.shape == b.entry.shape
        and all(same_rows(a, b, rows) for rows in row_blocks(a.shape))
    )


def _config_problems(path: Path, config: Mapping[str, Any]) -> list[Problem]:
    problems = []
    if config and not isinstance(kind := config.get("model_type"), str):
        remedy = "fetch or save the model again"
        problems.append(Problem(str(path), "model_type", "a name", repr(kind)[:200], remedy))
    if quantised := config.get("quantization_config"):
        method = quantised.get("quant_method") if isinstance(quantised, dict) else quantised
        remedy = "name the full-precision model that it was made from"
        problems.append(
            Problem(str(path), "quantization_config", "full-precision weights", str(method), remedy)
        )
    return problems


def checkpoint_digest(checkpoint: Checkpoint, cache: Path | None, verify: bool = False) -> str:
    """SHA-256 over the shards and what belongs to the model beside them, by name.

    Digests of files are kept in `cache` by path, size, mtime and inode; `verify` reads the files
    again all the same.
    """
    names = [*checkpoint.shards, *beside(checkpoint.folder, checkpoint.shards).files]
    return sha256_lines(
        {name: file_digest(checkpoint.folder / name, cache, verify) for name in names}
    )


def file_digest(path: Path, cache: Path | None, verify: bool = False) -> str:
    """SHA-256 of a file, kept in `cache` by path, size, times and inode.

    The time of its last change (ctime) is among them, which no program can set back.
    """
    if cache is None:
        return sha256_file(path)
    real = path.resolve()
    stat = real.stat()
    identity = [str(real), stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino]
    entry = cache / "digests" / sha256_json(identity)
    if entry.is_file() and not verify:
        return entry.read_text()
    digest = sha256_file(real)
    entry.parent.mkdir(parents=True, exist_ok=True)
    temporary = entry.with_suffix(f".{secrets.token_hex(4)}")
    temporary.write_text(digest)
    temporary.replace(entry)
    return digest
