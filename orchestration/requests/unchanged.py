"""Bases and full fine-tunes stay where they lie, and are held against what was asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from common.problem import Problem
from merge_core.errors import RequestError
from orchestration.home.store import Home
from orchestration.landing.zone import LANDING, resolve
from orchestration.requests.schema import LockedAdapter, MergeRequest

if TYPE_CHECKING:
    from merge_core.adapters.fine_tune import Trained
    from merge_core.checkpoints.open import Checkpoint

__all__ = ["locked_base", "locked_fine_tune", "model_folder", "open_base", "open_found"]


def open_found(source: str, folder: Path, home: Home) -> Trained:
    """Open what a source was found to be; what lies in the landing zone must be an adapter."""
    from merge_core.adapters.fine_tune import open_trained
    from merge_core.checkpoints.folder_kinds import refuse_no_adapter

    if source.startswith(LANDING):
        refuse_no_adapter(folder)
    return open_trained(folder, home.cache)


def model_folder(trained: Trained) -> Path | None:
    """Where a full fine-tune lies; None for an adapter, which the store has a copy of."""
    from merge_core.adapters.fine_tune import FineTune

    return trained.folder if isinstance(trained, FineTune) else None


def open_base(home: Home, source: str) -> tuple[Checkpoint, str]:
    """A base checkpoint and its digest."""
    from merge_core.checkpoints.open import checkpoint_digest, open_checkpoint

    checkpoint = open_checkpoint(resolve(source, home, "base").path)
    return checkpoint, checkpoint_digest(checkpoint, home.cache)


def locked_base(home: Home, request: MergeRequest) -> Checkpoint:
    """The request's base, of which task vectors may take values.

    Raises RequestError when it is no longer the one that was asked for.
    """
    base, digest = open_base(home, str(request.base.folder))
    _check_unchanged(request, "base", request.base.folder, request.base.digest, digest)
    return base


def locked_fine_tune(home: Home, request: MergeRequest, adapter: LockedAdapter) -> Path | None:
    """The folder of a full fine-tune, None for an adapter.

    Raises RequestError when it no longer holds what was asked for.
    """
    from merge_core.adapters.fine_tune import open_fine_tune

    if adapter.folder is None:
        return None
    found = open_fine_tune(adapter.folder, home.cache).digest
    _check_unchanged(request, f"fine-tune {adapter.name}", adapter.folder, adapter.digest, found)
    return adapter.folder


def _check_unchanged(
    request: MergeRequest, what: str, folder: Path, wanted: str, found: str
) -> None:
    if found != wanted:
        remedy = "request the merge anew with tiesmith run"
        asked = f"the {what} asked for, {wanted[:12]}"
        problem = Problem(str(folder), what, asked, found[:12], remedy)
        raise RequestError([problem], f"merge {request.partition}")
