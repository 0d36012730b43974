"""Which files a checkpoint's tensors lie in, and where its index is at odds with them.

As transformers and vLLM read it: the index names the files, what lies in them is loaded.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from common.problem import Problem
from merge_core.checkpoints.architectures import architecture_of
from merge_core.checkpoints.tied_types import says_tied, tied_places
from merge_core.files.json_file import read_object
from merge_core.files.safetensors_file import TensorEntry

__all__ = ["BUFFERS", "INDEX", "MASKS", "SINGLE", "find_shards", "index_problems"]

SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
_LONGEST_NAME = 200

BUFFERS = re.compile(
    r"(.*\.)?((attn|attention)\.masked_bias|(rotary_emb|rotary_pos_emb)\.(original_)?inv_freq"
    r"|(cos|sin)_cached)"
)
_COUNTS = re.compile(r"(.*\.)?position_ids")
MASKS = re.compile(r"(.*\.)?(attn|attention)\.bias")
"""What older versions of transformers saved beside the weights; a mask has four dimensions."""


def find_shards(folder: Path) -> tuple[list[str], dict[str, str], list[Problem]]:
    """Shard names in order, the index's weight map (empty for a single file), and problems."""
    if (folder / SINGLE).is_file():
        return [SINGLE], {}, []
    path = folder / INDEX
    if not path.is_file():
        wanted = f"{SINGLE} or {INDEX}"
        return [], {}, [Problem(str(folder), "weights", wanted, "neither", "check the folder")]
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


def index_problems(
    path: Path,
    config: Mapping[str, Any],
    index: Mapping[str, str],
    tensors: Mapping[str, TensorEntry],
) -> list[Problem]:
    """Weights that the index lists and no shard holds.

    A buffer is made anew, and of two tied names one is enough.
    """
    missing = index.keys() - tensors.keys() - _second_names(config, index, tensors)
    fix = "fetch or save the model again"
    return [
        Problem(str(path), name, str(index[name]), "no shard", fix)
        for name in sorted(missing)
        if not any(made.fullmatch(name) for made in (BUFFERS, MASKS, _COUNTS))
    ]


def _second_names(
    config: Mapping[str, Any], index: Mapping[str, str], tensors: Mapping[str, TensorEntry]
) -> set[str]:
    """Names of a weight that lies in a shard under the other of two tied names."""
    if not says_tied(config):
        return set()
    kind = config.get("model_type")
    find = architecture_of(kind).finder(index)
    pairs = [
        {name for live in pair if (name := find(f"{live}.weight"))} for pair in tied_places(kind)
    ]
    return {name for pair in pairs for name in pair if not pair.isdisjoint(tensors)}
