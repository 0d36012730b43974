"""Scores and verdicts: base, specialist and merged on each suite, computed once by content."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from common.problem import Problem
from common.progress import Progress
from evaluation.answer_log import AnswerLog
from evaluation.gate.base_ability import BaseVerdict
from evaluation.gate.gate import Decision, Verdict, gate, judge
from evaluation.result import FORMAT, SuiteResult
from merge_core.digest import sha256_json
from merge_core.errors import RequestError
from orchestration.home.leases import lease
from orchestration.home.store import Home
from orchestration.judging.base_ability import ability_digests, load_base_ability
from orchestration.judging.evaluate_model import answers_file
from orchestration.requests.schema import (
    SPLIT,
    LockedAdapter,
    LockedBase,
    LockedSkill,
    MergeRequest,
)
from orchestration.requests.unchanged import locked_fine_tune
from orchestration.runs.pool_slots import Turn, at_once

if TYPE_CHECKING:
    from evaluation.suites.suite import Suite

__all__ = [
    "Judgement",
    "Scores",
    "Variant",
    "evaluate_skill",
    "is_judged",
    "judge_request",
    "keep_result",
    "load_scores",
    "locked_suite",
    "named",
    "specialist_of",
    "specialist_variant",
    "verified_specialist",
]


@dataclass(frozen=True)
class Variant:
    """One of the models that answer a suite. `digest` covers all that its answers depend on."""

    name: str
    digest: str
    model: Path
    adapter: Path | None = None


@dataclass(frozen=True)
class Scores:
    """One skill's results for the base, its specialist and the merged model."""

    skill: LockedSkill
    base: SuiteResult
    specialist: SuiteResult
    merged: SuiteResult

    @property
    def retention(self) -> float | None:
        """The merged model's score as a share of the specialist's; None where that is 0."""
        return self.merged.score / self.specialist.score if self.specialist.score else None


@dataclass(frozen=True)
class Judgement:
    """Scores and verdicts in the order of the request's skills, and the gate's answer over all.

    `base_ability` is None when the recipe does not ask for it.
    """

    scores: tuple[Scores, ...]
    verdicts: tuple[Verdict, ...]
    base_ability: BaseVerdict | None
    decision: Decision


def evaluate_skill(
    home: Home,
    request: MergeRequest,
    skill: LockedSkill,
    progress: Progress | None = None,
    turn: Turn = at_once,
) -> Scores:
    """Let each variant answer the skill's suite, those that have not yet; then load all three.

    turn: taken for each variant that answers. Raises RequestError when the suite, or a specialist
    that is a full fine-tune, is no longer the one that was asked for, WorkError when the files of a
    model in the store were damaged.
    """
    waiting = [
        variant
        for variant in _variants(home, request, skill)
        if not home.store.has("evaluations", _digest(request, skill, variant))
    ]
    if waiting:
        suite = locked_suite(home, request, skill)
        verified_specialist(home, request, skill)
        # A damaged model would be scored, and the score kept under the digest of the whole one.
        if any(variant.name == "merged" for variant in waiting):
            home.store.verified("merged", request.merge_digest)
    for variant in waiting:
        digest, told = (
            _digest(request, skill, variant),
            named(progress, f"{skill.name}: {variant.name}"),
        )
        with turn():
            if not home.store.has("evaluations", digest):  # who had the turn before may have it
                keep_result(home, digest, _answer(home, request, suite, variant, told))
    return load_scores(home, request, skill)


def keep_result(home: Home, digest: str, result: SuiteResult) -> None:
    """Keep what a model answered; when another process came first, its results stay."""
    with home.store.building("evaluations", digest) as folder:
        result.write(folder)


def load_scores(home: Home, request: MergeRequest, skill: LockedSkill) -> Scores:
    """The skill's results; RequestError when its evaluation has not been materialised."""
    digests = {
        variant.name: _digest(request, skill, variant)
        for variant in _variants(home, request, skill)
    }
    if missing := [name for name, d in digests.items() if not home.store.has("evaluations", d)]:
        where, remedy = f"merge {request.partition}", f"materialise {skill.kind}_evaluation first"
        found = f"none for: {', '.join(missing)}"
        problem = Problem(where, f"skills.{skill.name}", "stored results", found, remedy)
        raise RequestError([problem], where)
    folders = {name: home.store.verified("evaluations", d) for name, d in digests.items()}
    return Scores(skill, **{name: SuiteResult.load(folder) for name, folder in folders.items()})


def is_judged(home: Home, request: MergeRequest) -> bool:
    """Whether all that the gate looks at is in the store, and whole."""
    answers = [
        _digest(request, skill, variant)
        for skill in request.skills
        for variant in _variants(home, request, skill)
    ]
    needed = [*answers, *ability_digests(home, request)]
    return all(home.store.has("evaluations", digest) for digest in needed)


def judge_request(home: Home, request: MergeRequest) -> Judgement:
    """Scores, verdicts and the gate's answer over all that the request judges."""
    scores = tuple(load_scores(home, request, skill) for skill in request.skills)
    verdicts = tuple(
        judge(found.skill.name, found.merged, found.specialist, found.skill.margin)
        for found in scores
    )
    ability = load_base_ability(home, request)
    return Judgement(scores, verdicts, ability, gate(verdicts, ability))


def _variants(home: Home, request: MergeRequest, skill: LockedSkill) -> Iterator[Variant]:
    base = request.base
    merged = home.store.folder("merged", request.merge_digest)
    yield Variant("base", base.digest, base.folder)
    yield specialist_variant(home, base, specialist_of(request, skill))
    yield Variant("merged", request.merge_digest, merged)


def specialist_of(request: MergeRequest, skill: LockedSkill) -> LockedAdapter:
    """The adapter or full fine-tune that the skill is measured by."""
    return next(a for a in request.adapters if a.name == skill.specialist)


def verified_specialist(home: Home, request: MergeRequest, skill: LockedSkill) -> LockedAdapter:
    """`specialist_of`, whose files are those that were asked for.

    Raises RequestError when a full fine-tune is another one by now, WorkError when the store's copy
    of an adapter was damaged.
    """
    specialist = specialist_of(request, skill)
    if locked_fine_tune(home, request, specialist) is None:
        home.store.verified("adapters", specialist.digest)
    return specialist


def specialist_variant(home: Home, base: LockedBase, specialist: LockedAdapter) -> Variant:
    """The base with the adapter active; a full fine-tune answers as the model that it is."""
    if specialist.folder is not None:
        return Variant("specialist", specialist.digest, specialist.folder)
    adapter = home.store.folder("adapters", specialist.digest)
    return Variant(
        "specialist", sha256_json([base.digest, specialist.digest]), base.folder, adapter
    )


def _digest(request: MergeRequest, skill: LockedSkill, variant: Variant) -> str:
    values = [variant.digest, skill.digest, SPLIT, request.decoding.model_dump(), request.device]
    return sha256_json(["evaluation", FORMAT, *values])


def locked_suite(home: Home, request: MergeRequest, skill: LockedSkill) -> Suite:
    """The skill's suite; RequestError when it is no longer the one that was asked for."""
    from evaluation.suites.suite import load_suite

    suite = load_suite(skill.folder, home.cache)
    if suite.digest != skill.digest:
        wanted = f"the suite that was asked for, {skill.digest[:12]}"
        remedy = "request the merge anew with tiesmith run"
        problem = Problem(str(skill.folder), "suite", wanted, suite.digest[:12], remedy)
        raise RequestError([problem], f"merge {request.partition}")
    return suite


def _answer(
    home: Home, request: MergeRequest, suite: Suite, variant: Variant, progress: Progress
) -> SuiteResult:
    """The log lets an evaluation that was interrupted go on."""
    from evaluation.answering.load import Decoding
    from evaluation.evaluate import evaluate

    decoding = Decoding(device=request.device, **request.decoding.model_dump())
    log = AnswerLog(answers_file(home, [variant.digest], asdict(decoding)))
    with lease(variant.model) if variant.name == "merged" else nullcontext():
        return evaluate(
            suite,
            SPLIT,
            variant.model,
            variant.adapter,
            decoding=decoding,
            progress=progress,
            log=log,
        )


def named(progress: Progress | None, name: str) -> Progress:
    """Progress under the name of the skill and the model that answers."""
    return lambda _, done, total: progress(name, done, total) if progress else None
