"""What an adapter means for a weight that embedding and head share: one change of both, or two."""

import torch

from common.problem import Problem
from merge_core.checkpoints.stored_tensor import same_rows
from merge_core.kernels.blocks import row_blocks
from merge_core.kernels.factors import Dense
from merge_core.task_vectors.parts import Replaced, Scattered, StoredFactors
from merge_core.task_vectors.placement import Match, Pair

__all__ = ["settle"]


def settle(pair: Pair, tied: tuple[str, str], result: Match) -> None:
    """Say whether the adapter `unties` the two, and put what changes both under the one name.

    PEFT lets replaced token rows of the embedding reach the head, other changes with
    ensure_weight_tying alone. Two changes that are the same, or none, are one change of both.
    """
    rows = _rows_for_both(pair, tied, result)
    one, other = (result.factors.get(name) for name in tied)
    alike = bool(one and other) and _alike(result, tied)
    if pair.adapter.ties and one and other and not alike and not result.magnitudes.keys() & {*tied}:
        wanted, found = "one change of both, by ensure_weight_tying", f"another for {tied[0]}"
        fix = "save one of them, or remove ensure_weight_tying from adapter_config.json"
        result.problems.append(Problem(pair.where, tied[1], wanted, found, fix))
    elif not any(_moves(result, name) for name in tied):
        _join(pair, tied, result)
        _drop_copies(tied, result)
    elif alike or ((pair.adapter.ties or rows) and not (one and other)):
        _join(pair, tied, result)
    else:
        result.unties = True


def _rows_for_both(pair: Pair, tied: tuple[str, str], result: Match) -> bool:
    """Whether token rows of the embedding are all that changes either; a problem where more is."""
    embedding = pair.find(f"{pair.architecture.embedding}.weight")
    rows = {pair.find(f"{tokens.module}.weight") for tokens in pair.adapter.tokens} & {*tied}
    if embedding not in rows:
        return False
    if any(_moves(result, name, but=Scattered) for name in tied):
        wanted, found = "token rows of both, or a change of one", "both, in one adapter"
        fix = "merge two adapters, or an untied base"
        result.problems.append(Problem(pair.where, tied[1], wanted, found, fix))
    for name in {*tied} - rows:
        result.factors.pop(name, None)
    return len(rows) == 1


def _join(pair: Pair, tied: tuple[str, str], result: Match) -> None:
    """One change, under the second name; under the first, too, where the files hold both."""
    first, second = tied
    change, magnitude = result.factors.pop(first, None), result.magnitudes.pop(first, None)
    change = result.factors.get(second, change)
    magnitude = result.magnitudes.get(second, magnitude)
    doubled = pair.base.tensors[first] != pair.base.tensors[second]
    for name in tied if doubled else (second,):
        result.factors |= {name: change} if change else {}
        result.magnitudes |= {name: magnitude} if magnitude else {}


def _drop_copies(tied: tuple[str, str], result: Match) -> None:
    """A copy of the base's weight beside real changes is not one that was not trained."""
    copies = {
        name
        for name in {*tied} & result.factors.keys()
        if not result.factors[name].rank
        and all(isinstance(part, Replaced) for part in result.factors[name].dense)
    }
    if copies < result.factors.keys():
        for name in copies:
            del result.factors[name]


def _alike(result: Match, tied: tuple[str, str]) -> bool:
    """Whether both are changed by the same numbers."""
    if result.magnitudes.keys() & {*tied}:
        return False  # DoRA's are of rows in the head, of columns in the embedding
    one, other = (result.factors[name].read() for name in tied)
    return (
        one.scaling == other.scaling
        and torch.equal(one.a, other.a)
        and torch.equal(one.b, other.b)
        and all(
            torch.equal(
                _dense(one.dense, rows, one.shape[1]), _dense(other.dense, rows, one.shape[1])
            )
            for rows in row_blocks(one.shape)
        )
    )


def _dense(parts: tuple[Dense, ...], rows: slice, columns: int) -> torch.Tensor:
    found = torch.zeros(rows.stop - rows.start, columns)
    for part in parts:
        found += part.rows(rows)
    return found


def _moves(result: Match, name: str, but: type[Dense] | None = None) -> bool:
    """Whether a change does anything: a copy of the base's own weight, or a zero B, does not."""
    if (stored := result.factors.get(name)) is None:
        return False
    factors = stored.read()
    return (
        name in result.magnitudes
        or bool(factors.a.any() and factors.b.any())
        or any(_changes(part, stored) for part in factors.dense if not (but and type(part) is but))
    )


def _changes(part: Dense, factors: StoredFactors) -> bool:
    if isinstance(part, Replaced) and part.count is None:
        return not all(same_rows(part.new, part.base, rows) for rows in row_blocks(factors.shape))
    return any(bool(part.rows(rows).any()) for rows in row_blocks(factors.shape))
