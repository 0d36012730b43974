"""`promote: auto`: a version becomes champion when it is non-inferior to the one there is.

Both answered the same items, so the answers in the store are compared pair by pair, skill by
skill, with the margins of the new version's recipe.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from evaluation.errors import EvaluationError
from evaluation.gate.gate import Verdict
from merge_core.errors import RequestError
from orchestration.home.store import Home
from orchestration.promotion.against_champion import champion_metrics, compare_versions
from orchestration.promotion.move_champion import Promotion, carry_out
from orchestration.promotion.proposal import Stale, propose
from orchestration.registry.champion import doubt, standing
from orchestration.registry.version import Version
from orchestration.registry.versions import find_version
from orchestration.requests.build import load_request
from orchestration.requests.schema import MergeRequest

__all__ = ["Answer", "apply_policy", "why_waiting"]

TRIES = 3
NOTHING_TO_COMPARE = "its gate passed, and there is no other champion to compare it with"


@dataclass(frozen=True)
class Answer:
    """What the policy came to: the move, or None, and why, a sentence a skill."""

    promotion: Promotion | None
    reasons: tuple[str, ...]


def apply_policy(home: Home, request: MergeRequest, version: Version, dagster_run: str) -> Answer:
    """Make the version champion when its recipe says `auto` and nothing got worse.

    A model without a champion takes the first version whose gate passed. When another version
    becomes champion meanwhile, the comparison is made again with that one. Raises WorkError when
    the version's files are not those registered.
    """
    if request.recipe.promote == "manual":
        return Answer(None, (_by_hand(version),))
    if told := doubt(version):
        return Answer(None, (told,))
    for _ in range(TRIES):
        try:
            return _try(home, request, version, dagster_run)
        except Stale as error:
            stale = str(error)
    return Answer(None, (stale,))


def why_waiting(home: Home, version: Version) -> tuple[str, ...]:
    """Why a version is not champion; empty when nothing speaks against it."""
    if told := doubt(version):
        return (told,)
    request, now = load_request(home, version.partition), standing(home, version.model)
    if request.recipe.promote == "manual":
        return (_by_hand(version),)
    return (now.told,) if now.told else _compared(home, request, version, now.accepted)[0]


def _try(home: Home, request: MergeRequest, version: Version, dagster_run: str) -> Answer:
    if told := standing(home, version.model).told:
        return Answer(None, (told,))
    name, actor = f"{version.model}/{version.version}", f"Dagster run {dagster_run}"
    proposal = propose(name, home, "promote: auto", actor, dagster_run=dagster_run)
    champion = None
    if proposal.champion:
        champion = find_version(home, f"{version.model}/{proposal.champion}")
    against, verdicts = _compared(home, request, version, champion)
    if against:
        return Answer(None, against)
    if verdicts:
        skills = ", ".join(verdict.skill for verdict in verdicts)
        why = f"promote: auto, not worse than version {proposal.champion} on {skills}"
        proposal = replace(proposal, reason=why, values=champion_metrics(verdicts))
    reasons = tuple(verdict.reason for verdict in verdicts)
    return Answer(carry_out(home, proposal), reasons or (NOTHING_TO_COMPARE,))


def _compared(
    home: Home, request: MergeRequest, version: Version, champion: Version | None
) -> tuple[tuple[str, ...], tuple[Verdict, ...]]:
    """What speaks against the version in the champion's place, and the verdicts; both may be empty.

    Without a champion, or when the version is champion itself, there is nothing to compare.
    """
    if champion is None or champion.version == version.version:
        return (), ()
    if int(champion.version) > int(version.version):
        return (f"version {champion.version}, which is newer, is champion",), ()
    try:
        verdicts = compare_versions(home, request, load_request(home, champion.partition))
    except (RequestError, EvaluationError) as error:
        return (f"it cannot be compared with the champion: {error}",), ()
    worse = any(verdict.verdict != "pass" for verdict in verdicts)
    return (tuple(verdict.reason for verdict in verdicts) if worse else (), verdicts)


def _by_hand(version: Version) -> str:
    remedy = f"tiesmith promote {version.model}/{version.version} makes it champion"
    return f"the recipe says promote: manual; {remedy}"
