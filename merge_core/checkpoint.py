"""A Hugging Face checkpoint on disk: config, shards, and where each tensor lies."""

import fnmatch
import secrets
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from torch import Tensor

from merge_core.architectures import Architecture, architecture_of
from merge_core.digest import sha256_file, sha256_json, sha256_lines
from merge_core.errors import CheckpointError, Problem
from merge_core.folder_kinds import MODEL_INDEX, MODEL_WEIGHTS, refuse_no_model
from merge_core.json_file import read_object
from merge_core.quantised import packed_problems
from merge_core.tensor_file import TensorEntry, read_header, read_rows

__all__ = [
    "COMPANION_PATTERNS",
    "Checkpoint",
    "checkpoint_digest",
    "companions",
    "file_digest",
    "open_checkpoint",
    "tied_names",
    "untied",
]

SINGLE, INDEX = MODEL_WEIGHTS, MODEL_INDEX
_LONGEST_NAME = 200

COMPANION_PATTERNS = (
    "config.json",
    "generation_config.json",
    "tokenizer*",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.*",
    "merges.txt",
    "chat_template.*",
    "LICENSE*",
    "NOTICE*",
    "USE_POLICY*",
    INDEX,
)
"""Files that a merged model takes over from its base byte for byte, beside the shards."""


@dataclass(frozen=True)
class Checkpoint:
    """An opened checkpoint: headers read and checked, no tensor loaded.

    `shards` are file names in order; `tensors` maps each name to its place. `head` is a tensor
    that the files do not have: it lies where the embedding does, which `untied` gave it.
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
    shards, index, found = _layout(folder)
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
        problems += _index_problems(folder / INDEX, index, tensors)
    if not config.get("quantization_config"):  # which is a problem already
        problems += packed_problems(str(folder), tensors)
    if problems:
        raise CheckpointError(problems, f"checkpoint {folder}")
    return Checkpoint(folder, config, tuple(shards), tensors)


def tied_names(checkpoint: Checkpoint) -> tuple[str, str] | None:
    """The head's weight and the embedding whose weight it shares; None where it has its own, or
    the model has no head."""
    config = checkpoint.config
    architecture = architecture_of(config.get("model_type")) or Architecture()
    parts = [c for c in (config, config.get("text_config")) if isinstance(c, dict)]
    said = [c["tie_word_embeddings"] for c in parts if "tie_word_embeddings" in c]
    embedding = architecture.find(f"{architecture.embedding}.weight", checkpoint.tensors)
    if embedding is None or not (said[0] if said else architecture.tied):
        return None
    head = f"{architecture.head}.weight"
    return architecture.find(head, checkpoint.tensors) or head, embedding


def untied(checkpoint: Checkpoint, names: tuple[str, str]) -> Checkpoint:
    """The checkpoint with a head of its own that still has the embedding's values."""
    head, embedding = names
    tensors: dict[str, TensorEntry] = {}
    for name, entry in checkpoint.tensors.items():
        tensors |= {name: entry} if name != head else {}
        tensors |= {head: entry} if name == embedding else {}
    return replace(checkpoint, tensors=tensors, head=head)


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


def _layout(folder: Path) -> tuple[list[str], dict[str, str], list[Problem]]:
    """Shard names in order, the index's weight map (empty for a single file), and problems."""
    if (folder / SINGLE).is_file():
        return [SINGLE], {}, []
    path = folder / INDEX
    if not path.is_file():
        remedy = "name a folder that transformers saved, or fetch what is missing"
        return [], {}, [Problem(str(folder), "weights", f"{SINGLE} or {INDEX}", "neither", remedy)]
    index, problems = read_object(path)
    weights = index.get("weight_map")
    if not isinstance(weights, dict) or not weights:
        wanted, fix = "tensor names with their shards", "fetch or save the model again"
        nothing = Problem(str(path), "weight_map", wanted, repr(weights)[:200], fix)
        return [], {}, problems or [nothing]
    shards = sorted({str(shard) for shard in weights.values()})
    problems = [problem for shard in shards for problem in _shard_problems(path, shard)]
    return [] if problems else shards, weights, problems


def _shard_problems(index: Path, shard: str) -> Iterator[Problem]:
    """A shard is a safetensors file beside its index: no path leads out of the folder."""
    if (
        Path(shard).name != shard
        or len(shard) > _LONGEST_NAME
        or not shard.endswith(".safetensors")
    ):
        wanted, fix = "names of safetensors files beside it", "fetch or save the model again"
        yield Problem(str(index), "weight_map", wanted, repr(shard), fix)
    elif not (index.parent / shard).is_file():
        fix = "fetch the shard, or undo its renaming"
        yield Problem(str(index), "weight_map", f"shard {shard}", "no such file", fix)


def _index_problems(
    path: Path, index: Mapping[str, str], tensors: Mapping[str, TensorEntry]
) -> list[Problem]:
    """The index and the shards must name the same tensors in the same files."""
    problems = []
    for name in sorted(index.keys() | tensors.keys()):
        wanted = index.get(name, "no shard")
        found = tensors[name].shard if name in tensors else "no shard"
        if wanted != found:
            problems.append(
                Problem(str(path), name, wanted, found, "fetch or save the model again")
            )
    return problems


def companions(folder: Path) -> list[str]:
    """Names of the files beside the shards that belong to the model, sorted."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    # An index left beside a single file describes other shards; transformers ignores it too.
    unused = {INDEX} if SINGLE in names else set()
    return [n for n in names if _matches(n, COMPANION_PATTERNS) and n not in unused]


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)


def checkpoint_digest(checkpoint: Checkpoint, cache: Path | None, verify: bool = False) -> str:
    """SHA-256 over the shards and companion files, by name.

    Digests of files are kept in `cache` by path, size, mtime and inode; `verify` reads the files
    again all the same.
    """
    names = [*checkpoint.shards, *companions(checkpoint.folder)]
    return sha256_lines(
        {name: file_digest(checkpoint.folder / name, cache, verify) for name in names}
    )


def file_digest(path: Path, cache: Path | None, verify: bool = False) -> str:
    """SHA-256 of a file, kept in `cache` by path, size, mtime and inode."""
    if cache is None:
        return sha256_file(path)
    real = path.resolve()
    stat = real.stat()
    facts = [str(real), stat.st_size, stat.st_mtime_ns, stat.st_ino]
    entry = cache / "digests" / sha256_json(facts)
    if entry.is_file() and not verify:
        return entry.read_text()
    digest = sha256_file(real)
    entry.parent.mkdir(parents=True, exist_ok=True)
    temporary = entry.with_suffix(f".{secrets.token_hex(4)}")
    temporary.write_text(digest)
    temporary.replace(entry)
    return digest
