"""A proposed move of `champion`, checked before anything moves."""

from __future__ import annotations

import getpass
from collections.abc import Mapping
from dataclasses import dataclass, field

from merge_core.errors import WorkError
from merge_core.writing.manifest import verify_manifest
from orchestration.home.store import Home
from orchestration.registry.champion import View, doubt, standing
from orchestration.registry.version import Version
from orchestration.registry.versions import (
    find_version,
)

__all__ = ["Proposal", "Stale", "check_files", "check_fresh", "name_of", "propose"]


class Stale(WorkError):
    """The champion, or what is known of the version, changed since the proposal was made."""


@dataclass(frozen=True)
class Proposal:
    """A version to make champion in the place of `champion`, which it was compared with.

    values: the comparison, for the promotion log, beside the version's own scores and margins;
    compared: the same in sentences.
    """

    version: Version
    champion: str | None
    reason: str
    actor: str
    forced: bool = False
    rollback: bool = False
    dagster_run: str | None = None
    values: Mapping[str, float] = field(default_factory=dict)
    compared: tuple[str, ...] = ()


def propose(
    model: str,
    home: Home,
    reason: str,
    actor: str | None = None,
    *,
    force: bool = False,
    dagster_run: str | None = None,
) -> Proposal:
    """What `promote` would do, checked against the champion of this moment."""
    version = find_version(home, model)
    accepted = standing(home, version.model).accepted
    doubted = doubt(version)
    if doubted and not force:
        raise WorkError(
            f"{name_of(version)} is not promoted: {doubted}; "
            f"tiesmith promote {version.model}/{version.version} --force accepts it"
        )
    # Before the lock is taken: hashing a large model takes minutes.
    check_files(version)
    return Proposal(
        version=version,
        champion=accepted.version if accepted else None,
        reason=reason,
        actor=actor or getpass.getuser(),
        forced=bool(doubted),
        dagster_run=dagster_run,
    )


def check_files(version: Version) -> None:
    """Raise WorkError when the version's files are not those that were registered."""
    if problems := verify_manifest(version.folder):
        told = "\n".join(str(problem) for problem in problems)
        raise WorkError(
            f"{name_of(version)} is not promoted: its files are not those registered\n{told}"
        )


def check_fresh(proposal: Proposal, view: View, accepted: str | None) -> None:
    """Whether the champion and the version are still what the proposal saw."""

    def told(version: str | None) -> str:
        return f"version {version}" if version else "no champion"

    name = f"{name_of(proposal.version)} is not promoted"
    current = view.versions.get(proposal.version.version)
    if current is None:
        raise Stale(f"{name}: it was deleted meanwhile")
    if doubt(current) not in (None, doubt(proposal.version)):
        raise Stale(f"{name}: meanwhile {doubt(current)}")
    # What was compared is no longer what would be replaced.
    if accepted != proposal.champion:
        raise Stale(
            f"{name}: it was compared with {told(proposal.champion)}, and meanwhile "
            f"{told(accepted)} became champion; compare again with the same command"
        )


def name_of(version: Version) -> str:
    """How a version is called in a sentence."""
    return f"{version.model} version {version.version}"
