"""From artifacts to MLflow: the run of a merge, its registered version, and the report on both."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from evaluation.gate.gate import Verdict
from orchestration.home.store import Home
from orchestration.judging.skills import Judgement, Scores, is_judged, judge_request
from orchestration.merging.artifacts import keep_merged, keep_resolution
from orchestration.promotion.against_champion import champion_metrics
from orchestration.records.merge_run import about, describe, described, tags
from orchestration.records.run_summary import (
    BaseAbilitySummary,
    MergeSummary,
    MlflowSummary,
    RunSummary,
    SkillSummary,
)
from orchestration.registry import versions
from orchestration.registry.logged_model import restore_files
from orchestration.registry.version import Registration, Version
from orchestration.requests.parameters import parameters
from orchestration.requests.schema import MergeRequest
from orchestration.tracking import mlflow_client
from orchestration.tracking.notes import note

if TYPE_CHECKING:
    from orchestration.report.content import Page

__all__ = ["DagsterRun", "publish_record", "publish_version", "report_on"]


@dataclass(frozen=True)
class DagsterRun:
    """The Dagster run that publishes; `started` in seconds since 1970."""

    id: str
    started: float


def publish_record(
    home: Home, request: MergeRequest, judgement: Judgement, dagster_run: DagsterRun
) -> str:
    """The id of the merge's MLflow run, which is written, with the report, unless it is there.

    It lasts from the start of the Dagster run until now.
    """
    if found := mlflow_client.recorded(home, request.partition):
        return found
    from orchestration.report.content import read_page
    from orchestration.report.render import HTML

    resolution, merged = keep_resolution(home, request), keep_merged(home, request)
    run = describe(request, judgement, resolution, merged)
    page = read_page(home, request, judgement)
    marks = {
        **run.tags,
        "dagster.run_id": dagster_run.id,
        "tiesmith.gate": judgement.decision.verdict,
    }
    metrics = run.metrics
    if page.comparison:
        marks["tiesmith.champion"] = page.comparison.champion
        metrics = {**metrics, **champion_metrics(page.comparison.verdicts)}
    return mlflow_client.record(
        home,
        replace(
            run,
            seconds=time.time() - dagster_run.started,
            metrics=metrics,
            tags=marks,
            page=HTML,
            texts={**run.texts, **_files(page)},
        ),
    )


def _files(page: Page) -> dict[str, str]:
    """The report in both its forms, by file name."""
    from orchestration.report.render import HTML, MARKDOWN, as_html, as_markdown

    return {HTML: as_html(page), MARKDOWN: as_markdown(page)}


def publish_version(home: Home, request: MergeRequest, dagster_run: DagsterRun) -> Version:
    """The registered version of the merge, which is made unless it is there.

    Scores, verdicts and file digests are read again here: that a run is green does not count. The
    report is written anew, with the version.
    """
    if found := versions.registered(home, request.model, request.partition):
        return found
    from orchestration.report.content import read_page

    judgement, merged = judge_request(home, request), keep_merged(home, request)
    run_id = publish_record(home, request, judgement, dagster_run)
    said, link = described(judgement), _report_link(home, run_id)
    version = versions.register(
        home,
        Registration(
            model=request.model,
            key=request.partition,
            run_id=run_id,
            folder=merged.path,
            gate=judgement.decision.verdict,
            scores={scores.skill.name: scores.merged.score for scores in judgement.scores},
            intervals={s.skill.name: (s.merged.low, s.merged.high) for s in judgement.scores},
            params=parameters(request),
            tags={**tags(request), "dagster.run_id": dagster_run.id},
            description=note(said, link),
            about=note(about(request, said), link),
        ),
    )
    mlflow_client.write_texts(home, run_id, _files(read_page(home, request, judgement)))
    return version


def _report_link(home: Home, run_id: str) -> str:
    from orchestration.report.render import HTML

    return f"[The report]({mlflow_client.artifact_place(home, run_id, HTML)})"


def report_on(home: Home, request: MergeRequest, started: float) -> RunSummary | None:
    """What the request came to, from the store and the registry; None until it is registered, and
    when something of it has to be made again.

    started: when the command began, in seconds since 1970. Damage that was found since is among the
    warnings; files of the registered version that were damaged are put back from the store.
    """
    version = versions.registered(home, request.model, request.partition)
    if version is None or not home.store.has("merged", request.merge_digest):
        return None
    if not (home.store.has("measurements", request.merge_digest) and is_judged(home, request)):
        return None
    merged, judgement = keep_merged(home, request), judge_request(home, request)
    damaged = [
        f"{version.model} version {version.version}: {name} was damaged, and is put back"
        for name in restore_files(version.folder, merged.path)
    ]
    judged = zip(judgement.scores, judgement.verdicts, strict=True)
    return RunSummary(
        gate=judgement.decision.verdict,
        reasons=judgement.decision.reasons,
        merge=MergeSummary(
            digest=request.merge_digest,
            path=merged.path,
            seconds=merged.seconds,
            peak_memory_bytes=merged.peak_memory_bytes,
        ),
        skills={scores.skill.name: _skill(scores, verdict) for scores, verdict in judged},
        base_ability=_ability(judgement),
        mlflow=MlflowSummary(
            run_id=version.run_id,
            model=version.model,
            version=version.version,
            aliases=version.aliases,
        ),
        seconds=time.time() - started,
        warnings=(*request.warnings, *home.store.set_aside_since(started), *damaged),
    )


def _skill(scores: Scores, verdict: Verdict) -> SkillSummary:
    base, specialist, merged = scores.base, scores.specialist, scores.merged
    return SkillSummary(
        **verdict.model_dump(exclude={"skill"}),
        base=base.score,
        base_low=base.low,
        base_high=base.high,
        specialist=specialist.score,
        specialist_low=specialist.low,
        specialist_high=specialist.high,
        merged=merged.score,
        low=merged.low,
        high=merged.high,
        retention=scores.retention,
    )


def _ability(judgement: Judgement) -> BaseAbilitySummary | None:
    found = judgement.base_ability
    if found is None:
        return None
    return BaseAbilitySummary(
        base=found.base,
        merged=found.merged,
        increase=found.increase,
        lower=found.lower,
        upper=found.upper,
        margin=found.margin,
        verdict=found.verdict,
        reason=found.reason,
    )
