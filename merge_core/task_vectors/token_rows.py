"""Rows of an embedding or a head that an adapter replaces, put where the base has the token."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from common.problem import Problem
from merge_core.adapters.peft_keys import TokenRows
from merge_core.checkpoints.stored_tensor import Stored
from merge_core.files.vocabulary import Alignment, listed
from merge_core.kernels.factors import Dense
from merge_core.task_vectors.parts import Replaced, Scattered
from merge_core.task_vectors.placement import Match, Pair, base_fix

__all__ = ["aligned_rows", "aligned_whole", "is_vocabulary"]

_MOST_MOVED = 4096
"""Rows that are held in memory; where more tokens have other places, it is another tokenizer."""


def is_vocabulary(pair: Pair, module: str) -> bool:
    """Whether the rows of this module stand for tokens."""
    both = (pair.architecture.embedding, pair.architecture.head)
    return module.rpartition(".")[2] in {name.rpartition(".")[2] for name in both}


def aligned_whole(
    pair: Pair, live: str, new: Stored, base: Stored, result: Match
) -> tuple[Dense, ...]:
    """new - base for each token that both have, in the base's rows, zero elsewhere.

    Nothing where it is refused: for a token that the base does not have, or other counts of rows
    and no tokenizer that says which are which.
    """
    alignment, rows, count = _alignment(pair, result), new.shape[0], base.shape[0]
    if alignment is None:
        if rows == count:
            return (Replaced(new, base),)
        wanted, found = f"the base's {count} rows", f"{rows}, and no tokenizer that says of what"
        fix = f"put the adapter's tokenizer.json beside its weights, or {base_fix(pair.adapter)}"
        result.problems.append(Problem(pair.where, live, wanted, found, fix))
        return ()
    lacking = {token: row for token, row in alignment.lacking.items() if row < rows}
    moved = [(their, own) for their, own in alignment.moved if their < rows and own < count]
    if lacking or len(moved) > _MOST_MOVED:
        result.problems.append(_refusal(pair, live, lacking, len(moved)))
        return ()
    same = min(rows, count, rows if alignment.same is None else alignment.same)
    whole = Replaced(new, base, None if same == rows == count else same)
    if not moved:
        return (whole,)
    theirs, own = zip(*moved, strict=True)
    return whole, Scattered(torch.tensor(own), _gather(new, theirs) - _gather(base, own))


def aligned_rows(pair: Pair, live: str, tokens: TokenRows, result: Match) -> tuple[int, ...] | None:
    """The base's rows for the adapter's, by token; None where a token is not the base's."""
    alignment = _alignment(pair, result)
    if alignment is None:
        return tokens.indices
    named = {row: token for token, row in alignment.lacking.items()}
    places, lacking = [], {}
    for row in tokens.indices:
        if (place := alignment.place(row)) is None:
            lacking[named.get(row, f"row {row}")] = row
        else:
            places.append(place)
    if lacking:
        result.problems.append(_refusal(pair, live, lacking, 0))
        return None
    return tuple(places)


def _alignment(pair: Pair, result: Match) -> Alignment | None:
    alignment, problems = pair.alignment
    result.problems += [problem for problem in problems if problem not in result.problems]
    return alignment


def _refusal(pair: Pair, live: str, lacking: Mapping[str, int], moved: int) -> Problem:
    if not lacking:
        found = f"{moved:,} of them in other places: another tokenizer"
        return Problem(pair.where, live, "rows of the base's tokens", found, base_fix(pair.adapter))
    fix = (
        "add them to the base first (tokenizer.add_tokens, model.resize_token_embeddings, save "
        "both) and name that base, whichever rows it has them in"
    )
    found = f"trained rows of {listed(lacking)} that the base's tokenizer lacks"
    return Problem(pair.where, live, "rows of the base's tokens", found, fix)


def _gather(tensor: Stored, rows: Sequence[int]) -> Tensor:
    return torch.cat([tensor.rows(slice(row, row + 1)) for row in rows])
