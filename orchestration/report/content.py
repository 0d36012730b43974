"""What the report of a merge says, from the store and the suites; no model answers for it again.

Its date is that of the merge, so that the same merge, beside the same champion, gives the same
bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from evaluation.errors import EvaluationError
from evaluation.gate.base_ability import BaseVerdict
from evaluation.gate.compare import Comparison, compare
from evaluation.gate.gate import Decision, Verdict
from evaluation.result import FORMAT as EVALUATION_FORMAT
from evaluation.result import SuiteResult, interval
from evaluation.suites.suite import Suite, load_suite
from merge_core.writing.manifest import FORMAT as MERGE_FORMAT
from merge_core.writing.manifest import versions
from orchestration.home.store import Home
from orchestration.judging.skills import Judgement, Scores, judge_request
from orchestration.merging.artifacts import FORMAT as ARTIFACT_FORMAT
from orchestration.merging.artifacts import Merged, keep_resolution, load_merged
from orchestration.merging.sanity_checks import conflicts, uneven_norms
from orchestration.promotion.against_champion import ChampionComparison, against_champion
from orchestration.registry.versions import registered
from orchestration.report.heatmaps import Heatmap, interference_heatmaps
from orchestration.report.items import Changes, changes, clipped
from orchestration.report.wording import gate_sentence, meaning, rate_meaning
from orchestration.requests.parameters import parameters
from orchestration.requests.schema import LockedSkill, MergeRequest

if TYPE_CHECKING:
    from merge_core.ties.interference import Resolution

__all__ = ["FormRow", "Page", "Row", "Share", "SkillPage", "read_page"]


@dataclass(frozen=True)
class Row:
    """A line of a table: a figure for base, specialist and merged, and what it means."""

    name: str
    meaning: str
    base: float
    specialist: float
    merged: float


@dataclass(frozen=True)
class Share:
    """A share of items that passed, and its 95% interval."""

    score: float
    low: float
    high: float


@dataclass(frozen=True)
class FormRow:
    """Scores on the items of one form; lost and won count against the specialist."""

    form: str
    items: int
    base: Share
    specialist: Share
    merged: Share
    lost: int
    won: int


@dataclass(frozen=True)
class SkillPage:
    """One skill. `note` says why prompts and gold answers are missing, where they are."""

    scores: Scores
    verdict: Verdict
    against_specialist: Comparison
    against_base: Comparison
    forms: tuple[FormRow, ...]
    outcomes: tuple[Row, ...]
    rates: tuple[Row, ...]
    changes: Changes
    system: str
    note: str

    @property
    def name(self) -> str:
        return self.scores.skill.name


@dataclass(frozen=True)
class Page:
    """The whole report.

    version: the registered one, empty until there is one. made: when the merge was made, UTC.
    answer: the gate's, as a sentence. ability: the base's, if the recipe asks for it. comparison:
    against the champion there is, if it is another merge. notes: warnings. values: the method's and
    the decoding's.
    """

    request: MergeRequest
    version: str
    made: str
    answer: str
    decision: Decision
    ability: BaseVerdict | None
    comparison: ChampionComparison | None
    notes: tuple[str, ...]
    skills: tuple[SkillPage, ...]
    resolution: Resolution
    heatmaps: tuple[Heatmap, ...]
    merged: Merged
    values: Mapping[str, str]
    code: str


def read_page(home: Home, request: MergeRequest, judgement: Judgement | None = None) -> Page:
    """The report of a merge that was evaluated; RequestError says what was not yet made."""
    judged = judgement or judge_request(home, request)
    merged, resolution = load_merged(home, request), keep_resolution(home, request)
    found = zip(judged.scores, judged.verdicts, strict=True)
    version = registered(home, request.model, request.partition)
    return Page(
        request=request,
        version=version.version if version else "",
        made=f"{datetime.fromtimestamp(merged.ended, UTC):%Y-%m-%d %H:%M} UTC",
        answer=gate_sentence(judged),
        decision=judged.decision,
        ability=judged.base_ability,
        comparison=against_champion(home, request),
        notes=(
            *request.warnings,
            *request.left_out,
            *resolution.warnings,
            *uneven_norms(resolution),
            *conflicts(resolution),
        ),
        skills=tuple(_skill(home, scores, verdict) for scores, verdict in found),
        resolution=resolution,
        heatmaps=interference_heatmaps(resolution),
        merged=merged,
        values={
            name: value
            for name, value in parameters(request).items()
            if name != "base" and not name.startswith(("adapter.", "base.", "skill."))
        },
        code=(
            f"Tiesmith {versions()['tiesmith']}; formats: merge {MERGE_FORMAT}, "
            f"artifacts {ARTIFACT_FORMAT}, evaluation {EVALUATION_FORMAT}"
        ),
    )


def _skill(home: Home, scores: Scores, verdict: Verdict) -> SkillPage:
    suite, note = _suite(home, scores.skill)
    items = {item.id: item for item in suite.items} if suite else {}
    return SkillPage(
        scores=scores,
        verdict=verdict,
        against_specialist=compare(scores.merged, scores.specialist),
        against_base=compare(scores.merged, scores.base),
        forms=_forms(scores),
        outcomes=_outcomes(scores),
        rates=_rates(scores),
        changes=changes(
            scores.merged,
            scores.specialist,
            items,
            judge=suite.judge if suite else None,
            classifier=suite.classifier if suite else None,
        ),
        system=clipped(suite.system) if suite else "",
        note=note,
    )


def _suite(home: Home, skill: LockedSkill) -> tuple[Suite | None, str]:
    """The suite that was asked, or why its texts cannot be shown."""
    gone = "Prompts and right answers are not shown: the suite {} since it was asked."
    try:
        suite = load_suite(skill.folder, home.cache)
    except EvaluationError:
        return None, gone.format("was moved or broken")
    return (suite, "") if suite.digest == skill.digest else (None, gone.format("was changed"))


def _variants(scores: Scores) -> tuple[SuiteResult, SuiteResult, SuiteResult]:
    return scores.base, scores.specialist, scores.merged


def _forms(scores: Scores) -> tuple[FormRow, ...]:
    pairs = list(zip(scores.merged.items, scores.specialist.items, strict=True))
    rows = []
    for form in scores.merged.by_form:
        passed = [(us.passed, them.passed) for us, them in pairs if us.form == form]
        rows.append(
            FormRow(
                form=clipped(form, 100),
                items=len(passed),
                base=_share(scores.base, form),
                specialist=_share(scores.specialist, form),
                merged=_share(scores.merged, form),
                lost=passed.count((False, True)),
                won=passed.count((True, False)),
            )
        )
    return tuple(rows)


def _share(result: SuiteResult, form: str) -> Share:
    items = [item for item in result.items if item.form == form]
    return Share(result.by_form[form], *interval(items))


def _outcomes(scores: Scores) -> tuple[Row, ...]:
    variants = _variants(scores)
    names = dict.fromkeys(name for variant in variants for name in variant.outcomes)
    return tuple(
        Row(name, meaning(name), *(variant.outcomes.get(name, 0) for variant in variants))
        for name in names
    )


def _rates(scores: Scores) -> tuple[Row, ...]:
    variants = _variants(scores)
    names = dict.fromkeys(name for variant in variants for name in variant.rates)
    return tuple(
        Row(name, rate_meaning(name), *(variant.rates.get(name, 0.0) for variant in variants))
        for name in names
    )
