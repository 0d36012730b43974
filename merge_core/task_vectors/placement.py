"""Where a change of one base tensor is put, and what refuses it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from common.problem import Problem
from merge_core.adapters.open import Adapter
from merge_core.checkpoints.architectures import Architecture
from merge_core.checkpoints.open import Checkpoint
from merge_core.checkpoints.stored_tensor import Stored, as_matrix
from merge_core.files.adapter_files import WEIGHTS
from merge_core.files.safetensors_file import FLOATS, TensorEntry
from merge_core.files.vocabulary import Alignment, align, read_vocabulary
from merge_core.kernels.factors import Dense
from merge_core.task_vectors.parts import Blocks, StoredFactors

__all__ = [
    "Match",
    "Pair",
    "base_fix",
    "is_oriented",
    "is_turned",
    "misfit",
    "only",
    "place",
]


@dataclass
class Match:
    """By base tensor: what changes it, and for a DoRA the magnitudes [out] that it still needs.

    `tied`: two names of one weight of the base, head's and embedding's; `unties`: the adapter
    changes one of them and not the other in the same way.
    """

    factors: dict[str, StoredFactors] = field(default_factory=dict)
    magnitudes: dict[str, Stored] = field(default_factory=dict)
    tied: tuple[str, str] | None = None
    unties: bool = False
    problems: list[Problem] = field(default_factory=list)
    unmatched: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Pair:
    """An adapter and the base it is to meet; `known`: its architecture is in the table."""

    adapter: Adapter
    base: Checkpoint
    architecture: Architecture
    known: bool

    @property
    def where(self) -> str:
        """The adapter's file, for problems."""
        return str(self.adapter.folder / WEIGHTS)

    @cached_property
    def alignment(self) -> tuple[Alignment | None, list[Problem]]:
        """The adapter's tokens against the base's, None where not both have a tokenizer that says
        them; and what is wrong with the files."""
        theirs, problems = read_vocabulary(self.adapter.folder)
        if theirs is None or not theirs.ids:
            return None, problems
        own, found = read_vocabulary(self.base.folder)
        return (align(theirs, own) if own and own.whole else None), problems + found

    @cached_property
    def find(self) -> Callable[[str], str | None]:
        """The base's tensor of a live name."""
        return self.architecture.finder(self.base.tensors)

    def own(self, entry: TensorEntry) -> Stored:
        """A tensor of the adapter."""
        return Stored(self.adapter.folder, entry)

    def stored(self, tensor: str) -> Stored:
        """A tensor of the base."""
        return Stored(self.base.folder, self.base.tensors[tensor])


def place(
    pair: Pair,
    result: Match,
    tensor: str,
    name: str,
    factors: StoredFactors,
    shape: tuple[int, ...],
) -> bool:
    """Add to what changes a tensor, which must have this shape and be of floating point."""
    entry, before = pair.base.tensors[tensor], result.factors.get(tensor)
    if entry.shape != shape or entry.dtype not in FLOATS or 0 in shape:
        result.problems.append(misfit(pair, tensor, name, shape))
        return False
    if before is None:
        result.factors[tensor] = factors
    elif (before.a and factors.a) or (dense := _joined(before.dense, factors.dense)) is None:
        fix = "leave one of the two out of the adapter: they have names of the same tensor"
        found = f"a second change of {tensor}"
        result.problems.append(Problem(pair.where, name, "each tensor once", found, fix))
        return False
    else:
        result.factors[tensor] = replace(before if before.a else factors, dense=dense)
    return True


def _joined(one: tuple[Dense, ...], other: tuple[Dense, ...]) -> tuple[Dense, ...] | None:
    """Both, experts' products in one part; None where two of these change the same rows."""
    blocks = [part for part in (*one, *other) if isinstance(part, Blocks)]
    parts = sorted((part for block in blocks for part in block.parts), key=lambda part: part[0])
    if any(start + one.shape[0] > after for (start, one), (after, _) in pairwise(parts)):
        return None
    rest = tuple(part for part in (*one, *other) if not isinstance(part, Blocks))
    return (*rest, Blocks(tuple(parts), blocks[0].columns)) if blocks else rest


def misfit(pair: Pair, tensor: str, name: str, shape: tuple[int, ...]) -> Problem:
    """Why a change of this shape has no place in a tensor."""
    entry = pair.base.tensors[tensor]
    if entry.dtype not in FLOATS:
        wanted, fix = f"a base tensor in {', '.join(FLOATS)}", "name the full-precision base"
        return Problem(str(pair.base.folder), name, wanted, entry.dtype, fix)
    wanted, found = f"shape {list(entry.shape)}", f"ΔW {list(shape)}"
    if entry.shape != shape and sorted(entry.shape) == sorted(shape):
        kind = pair.base.config.get("model_type")
        fix = (
            f"merge adapters of other layers, or add how model_type {kind!r} stores this one, "
            "turned, to merge_core/checkpoints/architectures.py"
        )
        return Problem(pair.where, name, wanted, found, fix)
    return Problem(pair.where, name, wanted, found, base_fix(pair.adapter))


def only(shape: tuple[int, ...], part: Dense) -> StoredFactors:
    """A change that is one dense part."""
    return StoredFactors(as_matrix(shape), dense=(part,))


def base_fix(adapter: Adapter) -> str:
    """What helps where the base is another one than the adapter's."""
    named = f", {adapter.base_model} as its config says" if adapter.base_model else ""
    return f"use the base that the adapter was trained on{named}"


def is_turned(pair: Pair, name: str) -> bool:
    """Whether the base stores this layer as [in, out]."""
    return name.rpartition(".")[2] in pair.architecture.conv1d


def is_oriented(pair: Pair, name: str, shape: tuple[int, int], result: Match) -> bool:
    """Whether it is known how a layer is stored: a square one of an unknown architecture is not."""
    if pair.known or shape[0] != shape[1]:
        return True
    kind = repr(pair.base.config.get("model_type"))
    found = f"{list(shape)} in model_type {kind}, where it may be stored as [in, out]"
    fix = "add the architecture to merge_core/checkpoints/architectures.py, or adapt other layers"
    wanted = "a known architecture, or a layer that is not square"
    result.problems.append(Problem(pair.where, name, wanted, found, fix))
    return False
