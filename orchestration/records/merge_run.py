"""What MLflow keeps of a merge: every parameter, every score, and where it all came from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from evaluation.result import SuiteResult
from orchestration.charts.png import bars
from orchestration.charts.svg import whiskers
from orchestration.formatting import scored
from orchestration.judging.skills import Judgement, Scores
from orchestration.merging.artifacts import Merged
from orchestration.report.wording import gate_sentence
from orchestration.requests.parameters import parameters
from orchestration.requests.schema import SPLIT, MergeRequest
from orchestration.tracking.mlflow_client import Dataset, MergeRun

if TYPE_CHECKING:
    from merge_core.ties.interference import Resolution

__all__ = [
    "about",
    "describe",
    "described",
    "score_rows",
    "scores_chart",
    "scores_columns",
    "scores_page",
    "scores_sketch",
    "scores_table",
    "tags",
]

VARIANTS = ("base", "specialist", "merged")


def describe(
    request: MergeRequest, judgement: Judgement, resolution: Resolution, merged: Merged
) -> MergeRun:
    """The MLflow run of a merge; `page` is the text that its description links to."""
    rows = score_rows(judgement)
    return MergeRun(
        key=request.partition,
        params=parameters(request),
        metrics={
            **_score_metrics(judgement),
            **_ability_metrics(judgement),
            **_merge_metrics(resolution, merged),
        },
        tags=tags(request),
        table=rows,
        source=f"recipe {request.recipe.name}",
        note=described(judgement),
        datasets=_datasets(request, judgement),
        texts={
            "scores.md": scores_page(judgement),
            "request.json": request.model_dump_json(indent=2, by_alias=True, exclude_none=True),
        },
        figures={"scores.png": scores_chart(judgement.scores)},
    )


def tags(request: MergeRequest) -> dict[str, str]:
    """What runs and versions are found by; every other digest is in `request.json`."""
    return {"tiesmith.recipe": request.recipe.name, "tiesmith.merge_digest": request.merge_digest}


def described(judgement: Judgement) -> str:
    """What the gate says, as the description of a run and a version: Markdown."""
    return f"{gate_sentence(judgement)}\n\n{scores_page(judgement)}"


def about(request: MergeRequest, newest: str) -> str:
    """The description of a registered model. newest: that of its newest version."""
    names = ", ".join(adapter.name for adapter in request.adapters)
    return (
        f"{names} merged into {request.base.source} by {request.recipe.method}, from the recipe "
        f"{request.recipe.name}. Serving uses the version with the alias champion; challenger is "
        f"the newest that passed its gate and was not promoted.\n\nThe newest version:\n\n{newest}"
    )


def _datasets(request: MergeRequest, judgement: Judgement) -> list[Dataset]:
    """The suites that judged it."""
    found = [
        Dataset(each.skill.suite, each.skill.digest, each.skill.folder, each.merged.n, SPLIT)
        for each in judgement.scores
    ]
    texts, asked = judgement.base_ability, request.base_ability
    if texts and asked:
        found.append(Dataset(asked.suite, asked.digest, asked.folder, texts.texts, SPLIT))
    return found


_JUDGED = {"difference", "lower", "upper", "margin", "won", "lost", "p_value", "verdict", "reason"}


def score_rows(judgement: Judgement) -> list[dict[str, Any]]:
    """One row per skill: scores, retention, the paired difference with its bounds, the verdict.

    `_low` and `_high` bound a score; lower and upper the difference. p_value: McNemar's.
    """
    return [
        {
            "skill": scores.skill.name,
            "suite": scores.skill.suite,
            "items": scores.merged.n,
            **_bounded("base", scores.base),
            **_bounded("specialist", scores.specialist),
            **_bounded("merged", scores.merged),
            "retention": scores.retention,
            **verdict.model_dump(include=_JUDGED),
        }
        for scores, verdict in zip(judgement.scores, judgement.verdicts, strict=True)
    ]


def _bounded(variant: str, result: SuiteResult) -> dict[str, float]:
    return {variant: result.score, f"{variant}_low": result.low, f"{variant}_high": result.high}


def scores_table(rows: Sequence[dict[str, Any]]) -> str:
    """The skills as a Markdown table."""
    head = "| skill | items | base | specialist | merged | kept | verdict |"
    body = [
        f"| {row['skill']} | {row['items']} | "
        f"{' | '.join(scored(row[a], row[f'{a}_low'], row[f'{a}_high']) for a in VARIANTS)} | "
        f"{_percent(row['retention'])} | {row['verdict']} |"
        for row in rows
    ]
    return "\n".join([head, "| --- |" + " ---: |" * 5 + " --- |", *body])


def scores_columns(rows: Sequence[dict[str, Any]]) -> str:
    """The same with a column a skill: Dagster's pages have little width."""
    cells = {
        variant: [scored(r[variant], r[f"{variant}_low"], r[f"{variant}_high"]) for r in rows]
        for variant in VARIANTS
    }
    cells["kept"] = [_percent(row["retention"]) for row in rows]
    cells |= {name: [str(row[name]) for row in rows] for name in ("items", "verdict")}
    head = f"| | {' | '.join(row['skill'] for row in rows)} |\n| --- |{' ---: |' * len(rows)}"
    return "\n".join([head, *(f"| {name} | {' | '.join(row)} |" for name, row in cells.items())])


def scores_page(judgement: Judgement) -> str:
    """`scores_table`, then why each verdict was given, that of the base's ability included."""
    reasons = [f"- {reason}" for reason in judgement.decision.reasons]
    return "\n".join([scores_table(score_rows(judgement)), "", *reasons])


def scores_chart(scores: Sequence[Scores]) -> bytes:
    """Base, specialist and merged side by side for each skill, with 95% intervals, as PNG."""
    results = {variant: [getattr(found, variant) for found in scores] for variant in VARIANTS}
    return bars(
        [found.skill.name for found in scores],
        {variant: [result.score for result in each] for variant, each in results.items()},
        "share of the test items",
        {
            variant: [(result.low, result.high) for result in each]
            for variant, each in results.items()
        },
    )


def scores_sketch(scores: Sequence[Scores]) -> str:
    """The same as Markdown that Dagster shows in place, as far as the skills fit."""
    rows = {
        found.skill.name: {
            variant: (result.score, result.low, result.high)
            for variant in VARIANTS
            for result in [getattr(found, variant)]
        }
        for found in scores
    }
    return whiskers(rows, scores_chart(scores), "scores with 95% intervals")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def _score_metrics(judgement: Judgement) -> dict[str, float]:
    words = ("skill", "suite", "items", "margin", "verdict", "reason")
    metrics = {
        f"{row['skill']}/{name}": float(value)
        for row in score_rows(judgement)
        for name, value in row.items()
        if name not in words and value is not None
    }
    for scores in judgement.scores:
        for name, rate in scores.merged.rates.items():
            metrics[f"{scores.skill.name}/merged.{name}"] = rate
    return metrics


def _ability_metrics(judgement: Judgement) -> dict[str, float]:
    found, names = judgement.base_ability, ("base", "merged", "increase", "lower", "upper")
    return {f"base_ability/{name}": getattr(found, name) for name in names} if found else {}


def _merge_metrics(resolution: Resolution, merged: Merged) -> dict[str, float]:
    total = resolution.total
    return {
        "merge/conflict": total.conflict,
        "merge/survival": total.survival,
        "merge/norm": total.merged_norm,
        "merge/seconds": merged.seconds,
        "merge/peak_memory_bytes": float(merged.peak_memory_bytes),
        **{f"adapter/{name}/retention": kept for name, kept in total.retention.items()},
    }
