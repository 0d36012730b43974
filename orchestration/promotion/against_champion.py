"""A merge against the champion: the answers of both to the same items, as the store holds them.

They are compared pair by pair, skill by skill, with the margins of the new merge's recipe. No
model answers again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.gate.gate import Verdict, judge
from evaluation.result import SuiteResult
from merge_core.errors import RequestError
from orchestration.home.store import Home
from orchestration.judging.skills import load_scores
from orchestration.registry.champion import standing
from orchestration.requests.build import load_request
from orchestration.requests.schema import MergeRequest

__all__ = [
    "ChampionComparison",
    "Faced",
    "against_champion",
    "champion_metrics",
    "compare_versions",
    "not_compared",
]


@dataclass(frozen=True)
class Faced:
    """A skill that both are tested on: both results, and the verdict over ours - the champion's."""

    ours: SuiteResult
    champion: SuiteResult
    verdict: Verdict


@dataclass(frozen=True)
class ChampionComparison:
    """A merge against the version `champion`. apart: what cannot be compared, a sentence each."""

    champion: str
    skills: tuple[Faced, ...]
    apart: tuple[str, ...]

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """One for each skill that both are tested on."""
        return tuple(faced.verdict for faced in self.skills)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What came out, skill by skill, then what cannot be compared."""
        return (*(verdict.reason for verdict in self.verdicts), *self.apart)


def against_champion(home: Home, ours: MergeRequest) -> ChampionComparison | None:
    """A merge that was evaluated against the champion of now, as far as stored answers go.

    None when its model has no champion, or when the champion is this very merge.
    """
    champion = standing(home, ours.model).accepted
    if champion is None or champion.partition == ours.partition:
        return None
    try:
        theirs = load_request(home, champion.partition)
        alike = _alike(ours, theirs)
        skills = tuple(_face(home, ours, theirs, name) for name in alike)
        return ChampionComparison(champion.version, skills, tuple(_apart(ours, theirs, alike)))
    except (RequestError, EvaluationError) as error:
        return not_compared(champion.version, error)


def not_compared(champion: str, error: RequestError | EvaluationError) -> ChampionComparison:
    """The comparison of a merge that cannot be compared with the champion at all."""
    told = " ".join(str(error).split())
    return ChampionComparison(champion, (), (f"it cannot be compared with the champion: {told}",))


def compare_versions(
    home: Home, ours: MergeRequest, champions: MergeRequest
) -> tuple[Verdict, ...]:
    """Verdicts of our merged model against the champion's, for each skill of the champion.

    Raises RequestError when a skill of the champion is not tested, or on another suite: nothing
    could be said of it.
    """
    _check_comparable(ours, champions)
    return tuple(_face(home, ours, champions, skill.name).verdict for skill in champions.skills)


def champion_metrics(verdicts: Iterable[Verdict]) -> dict[str, float]:
    """Differences from the champion with their lower bounds and margins, for MLflow."""
    return {
        f"{verdict.skill}/champion.{name}": getattr(verdict, name)
        for verdict in verdicts
        for name in ("difference", "lower", "margin")
    }


def _face(home: Home, ours: MergeRequest, theirs: MergeRequest, name: str) -> Faced:
    skill, old = (next(s for s in asked.skills if s.name == name) for asked in (ours, theirs))
    merged, champion = load_scores(home, ours, skill).merged, load_scores(home, theirs, old).merged
    return Faced(merged, champion, judge(name, merged, champion, skill.margin, "champion"))


def _alike(ours: MergeRequest, theirs: MergeRequest) -> list[str]:
    """Skills of both that are tested on the same suite."""
    suites = {skill.name: skill.digest for skill in theirs.skills}
    return [skill.name for skill in ours.skills if suites.get(skill.name) == skill.digest]


def _apart(ours: MergeRequest, theirs: MergeRequest, alike: list[str]) -> Iterator[str]:
    our_names, their_names = ({s.name for s in asked.skills} for asked in (ours, theirs))
    for name in sorted((our_names | their_names) - set(alike)):
        if name not in our_names:
            yield f"{name}: the champion is tested on it, and this merge is not"
        elif name not in their_names:
            yield f"{name}: this merge is tested on it, and the champion is not"
        else:
            yield f"{name}: the champion was tested on another suite, so nothing is known"


def _check_comparable(ours: MergeRequest, champions: MergeRequest) -> None:
    suites = {skill.name: skill.digest for skill in ours.skills}
    remedy = "compare them yourself and use tiesmith promote"
    problems = [
        Problem(
            where=f"merge {ours.partition}",
            field=f"skills.{skill.name}",
            wanted=f"the champion's suite, {skill.digest[:12]}",
            found=suites.get(skill.name, "not tested")[:12],
            remedy=remedy,
        )
        for skill in champions.skills
        if suites.get(skill.name) != skill.digest
    ]
    if problems:
        raise RequestError(problems, f"comparison with {champions.partition}")
