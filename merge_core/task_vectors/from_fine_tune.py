"""A full fine-tune as a task vector: what it changed of its base, ΔW = W - W_base in float32.

Neither copied nor held in memory: the task vector says where a tensor lies in both checkpoints, and
rows of ΔW are made when they are asked for.
"""

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from common.problem import Problem
from merge_core.adapters.fine_tune import FineTune, Trained
from merge_core.checkpoints.architectures import architecture_of
from merge_core.checkpoints.open import Checkpoint, tied_names, untied
from merge_core.checkpoints.shard_index import BUFFERS, MASKS
from merge_core.checkpoints.stored_tensor import Stored, same_rows
from merge_core.errors import AdapterError
from merge_core.files.safetensors_file import DTYPES, FLOATS, TensorEntry
from merge_core.kernels.blocks import row_blocks
from merge_core.task_vectors.from_adapter import TaskVector, read_task_vector
from merge_core.task_vectors.parts import Replaced, StoredFactors
from merge_core.threads import cores, in_order

__all__ = ["read_fine_tune", "read_trained"]

_BASE_FIX = "name the base that it was trained from"
_SHOWN = 5
_SAME = ("model_type", "num_attention_heads", "num_key_value_heads", "n_head")
"""What two configs must share, though weights of the same shapes may not show it."""

_FREE = frozenset({"architectures", "dtype", "torch_dtype", "tie_word_embeddings", "use_cache"})
"""What they need not share. Names, versions and token ids go without a word, too."""


def read_trained(trained: Trained, base: Checkpoint) -> TaskVector:
    """The task vector of an adapter or a full fine-tune against a base."""
    if isinstance(trained, FineTune):
        return read_fine_tune(trained, base)
    return read_task_vector(trained, base)


def read_fine_tune(tuned: FineTune, base: Checkpoint) -> TaskVector:
    """Compare a fine-tune with its base, tensor by tensor and some rows at a time.

    Tensors that hold the base's values, rounded to the coarser dtype of the two, are no part.
    Raises AdapterError with all that does not fit, or is not finite, or when nothing differs.
    """
    own, tied = tied_names(tuned.checkpoint), tied_names(base)
    ours, theirs = _views(tuned.checkpoint, base, own, tied)
    names = _paired(ours, theirs)
    problems = [*_config_problems(tuned, base), *_name_problems(tuned, ours, theirs, names)]
    problems += _tensor_problems(tuned, ours, theirs, names)
    if problems:
        raise AdapterError(problems, f"fine-tune {tuned.folder}")
    parts = {
        name: Replaced(
            Stored(ours.folder, ours.tensors[names[name]]),
            Stored(theirs.folder, theirs.tensors[name]),
            copied=False,
        )
        for name in sorted(names)
        if ours.tensors[names[name]].dtype in FLOATS and math.prod(theirs.tensors[name].shape) > 0
    }
    norms = dict(zip(parts, in_order(_norm, parts.values(), cores()), strict=True))
    problems = list(_value_problems(tuned, norms))
    if problems:
        raise AdapterError(problems, f"fine-tune {tuned.folder}")
    changed = {name: norm for name, norm in norms.items() if norm is not None}
    if tied and own and tied[0] in base.tensors and tied[1] in changed:  # the base stores both
        parts[tied[0]], changed[tied[0]] = parts[tied[1]], changed[tied[1]]
    return TaskVector(
        digest=tuned.digest,
        factors={n: StoredFactors(parts[n].base.shape, dense=(parts[n],)) for n in changed},
        norms=changed,
        warnings=tuple(_warnings(tuned, base, [parts[name] for name in changed])),
        tied=tied,
        unties=bool(tied and not own and changed.keys() & {*tied}),
    )


def _views(
    tuned: Checkpoint,
    base: Checkpoint,
    own: tuple[str, str] | None,
    tied: tuple[str, str] | None,
) -> tuple[Checkpoint, Checkpoint]:
    """Both with a head of its own; both without where both share the embedding's weight."""
    if own and tied:
        return _weights(tuned, own[0]), _weights(base, tied[0])
    return (
        _weights(untied(tuned, own) if own else tuned),
        _weights(untied(base, tied) if tied else base),
    )


def _weights(checkpoint: Checkpoint, head: str | None = None) -> Checkpoint:
    """The checkpoint's weights, without this head."""
    tensors = {
        name: entry
        for name, entry in checkpoint.tensors.items()
        if name != head
        and not BUFFERS.fullmatch(name)
        and not (MASKS.fullmatch(name) and len(entry.shape) == 4)
    }
    return replace(checkpoint, tensors=tensors)


def _paired(tuned: Checkpoint, base: Checkpoint) -> dict[str, str]:
    """The base's tensors with what the fine-tune calls them."""
    table = architecture_of(base.config.get("model_type"))
    theirs, ours = table.finder(base.tensors), table.finder(tuned.tensors)
    here = {name: other for name in base.tensors if (other := ours(name))}
    there = {other: name for name in tuned.tensors if (other := theirs(name))}
    return there | here


def _config_problems(tuned: FineTune, base: Checkpoint) -> Iterator[Problem]:
    ours, theirs = _flat(tuned.checkpoint.config), _flat(base.config)
    for key in _SAME:
        if key in ours and key in theirs and ours[key] != theirs[key]:
            wanted, found = f"the base's, {theirs[key]}", str(ours[key])
            yield Problem(str(tuned.folder / "config.json"), key, wanted, found, _BASE_FIX)


def _flat(config: Mapping[str, Any]) -> dict[str, Any]:
    """The config, with the language model's part where it has one."""
    text = config.get("text_config")
    return {**(text if isinstance(text, dict) else {}), **config}


def _name_problems(
    tuned: FineTune, ours: Checkpoint, theirs: Checkpoint, names: Mapping[str, str]
) -> Iterator[Problem]:
    """One problem for all tensors that are missing, one for all that the base does not have."""
    missing = theirs.tensors.keys() - names.keys()
    extra = ours.tensors.keys() - set(names.values())
    where = str(tuned.folder)
    if missing:
        wanted, found = f"the {len(theirs.tensors)} tensors of {theirs.folder}", _listed(missing)
        yield Problem(where, "tensors that are missing", wanted, found, _BASE_FIX)
    if extra:
        wanted, found = f"none beside those of {theirs.folder}", _listed(extra)
        fix = f"{_BASE_FIX}; a quantised model: its full-precision original"
        yield Problem(where, "tensors that the base lacks", wanted, found, fix)


def _listed(names: Collection[str]) -> str:
    shown = ", ".join(sorted(names)[:_SHOWN])
    return f"{len(names)}: {shown}{', …' if len(names) > _SHOWN else ''}"


def _tensor_problems(
    tuned: FineTune, ours: Checkpoint, theirs: Checkpoint, names: Mapping[str, str]
) -> Iterator[Problem]:
    """Other shapes, and numbers that are not to be subtracted, unless they are the base's own."""
    pairs = [(n, ours.tensors[names[n]], theirs.tensors[n]) for n in sorted(names)]
    other = sum(new.shape != old.shape for _, new, old in pairs)
    for name, new, old in pairs:
        where = str(tuned.folder / new.shard)
        if new.shape != old.shape:
            found = f"shape {list(new.shape)}; {other} of {len(pairs)} tensors have another"
            yield Problem(where, names[name], f"shape {list(old.shape)}", found, _BASE_FIX)
        elif not {new.dtype, old.dtype} <= {*FLOATS} and not _same_bytes(ours, new, theirs, old):
            wanted, found = f"{', '.join(FLOATS)}, in both", f"{new.dtype}, {old.dtype} in the base"
            fix = "name the full-precision fine-tune and its full-precision base"
            yield Problem(where, names[name], wanted, found, fix)


def _same_bytes(ours: Checkpoint, new: TensorEntry, theirs: Checkpoint, old: TensorEntry) -> bool:
    """Whether two tensors of one shape are stored alike."""
    if new.dtype != old.dtype:
        return False
    one, other = (
        Stored(c.folder, replace(e, dtype="U8", shape=(e.end - e.start, 1)))
        for c, e in ((ours, new), (theirs, old))
    )
    return all(same_rows(one, other, rows) for rows in row_blocks(one.shape))


def _norm(part: Replaced) -> float | None:
    """‖ΔW‖_F, NaN or infinite where an entry is; None where nothing differs."""
    squared, differs = 0.0, False
    for rows in row_blocks(part.base.shape):
        squared += part.rows(rows).double().square().sum().item()
        differs = differs or not same_rows(part.new, part.base, rows)
    return math.sqrt(squared) if differs else None


def _value_problems(tuned: FineTune, norms: Mapping[str, float | None]) -> Iterator[Problem]:
    where = str(tuned.folder)
    for name, norm in norms.items():
        if norm is not None and not math.isfinite(norm):
            fix = "train or fetch it again"
            yield Problem(where, name, "finite numbers", "NaN or infinity", fix)
    if all(norm is None for norm in norms.values()):
        wanted, found = "weights that differ from the base's", f"none of {len(norms)} tensors does"
        yield Problem(where, "weights", wanted, found, "name the fine-tune, not its base")


def _warnings(tuned: FineTune, base: Checkpoint, parts: list[Replaced]) -> Iterator[str]:
    """What is not refused, and still may not be meant."""
    rounded = sum(
        DTYPES[part.new.entry.dtype].itemsize < DTYPES[part.base.entry.dtype].itemsize
        for part in parts
    )
    if rounded:
        yield (
            f"{tuned.name}: {rounded} of {len(parts)} changed tensors are stored in fewer bits "
            "than the base's, whose rounding counts as training"
        )
    ours, theirs = _flat(tuned.checkpoint.config), _flat(base.config)
    other = [
        key
        for key in sorted(ours.keys() & theirs.keys())
        if ours[key] != theirs[key]
        and not (key in _FREE or key.endswith(("_config", "_token_id", "_version")))
        and not key.startswith("_")
    ]
    if other:
        yield f"{tuned.name}: its config differs in {', '.join(other)}; the merge has the base's"
