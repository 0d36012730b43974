"""`sql_evaluation`, `json_evaluation` and `text_evaluation`."""

import dagster as dg

from common.progress import Progress
from evaluation.result import FORMAT, Kind
from orchestration.defs.checks import check_spec
from orchestration.defs.partitions import merges
from orchestration.defs.resources import HomeResource, percent, refusals, warning
from orchestration.formatting import interval, rated
from orchestration.judging.repetition import TOLERATED, repetition_warnings
from orchestration.judging.skills import Scores, evaluate_skill
from orchestration.requests.build import load_request
from orchestration.runs.pool_slots import turn_of

__all__ = ["json_evaluation", "sql_evaluation", "text_evaluation"]

NONE = "nothing was evaluated: the recipe has no skill of the kind {}"


def _evaluation(kind: Kind, description: str) -> dg.AssetsDefinition:
    """The asset that evaluates a recipe's skills of one kind."""

    @dg.asset(
        name=f"{kind}_evaluation",
        description=description,
        partitions_def=merges,
        deps=["merged_model"],
        group_name="evaluations",
        owners=["team:model-platform"],
        kinds={"pytorch", "huggingface"},
        code_version=str(FORMAT),
        check_specs=[
            check_spec(
                "answers_end",
                f"{kind}_evaluation",
                "The merged model's answers loop or do not end at most "
                f"{100 * TOLERATED:.0f} points more often than its specialist's",
                merges,
                blocking=False,
            )
        ],
    )
    def evaluation(
        context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
    ) -> dg.MaterializeResult:
        with refusals():
            request = load_request(home.open(), context.partition_key)
            skills = [skill for skill in request.skills if skill.kind == kind]
            place, turn = home.open(), turn_of(context, home.open())
            results = [evaluate_skill(place, request, skill, progress, turn) for skill in skills]
        return dg.MaterializeResult(
            data_version=dg.DataVersion(request.judgement_digest),
            metadata=_metadata(results) if results else {"items": 0, "note": NONE.format(kind)},
            check_results=[_ending(results, kind)],
        )

    return evaluation


def _ending(results: list[Scores], kind: Kind) -> dg.AssetCheckResult:
    """The check of the answers' ends; where there is no answer it says so."""
    if results:
        return warning("answers_end", repetition_warnings(results))
    return dg.AssetCheckResult(
        check_name="answers_end", passed=True, description=NONE.format(kind), metadata={"items": 0}
    )


def _metadata(results: list[Scores]) -> dict[str, dg.MetadataValue | float | int | str]:
    """Scores of the three models; a person reads which items are lost in the table of outcomes."""
    metadata: dict[str, dg.MetadataValue | float | int | str] = {
        "items": sum(scores.merged.n for scores in results)
    }
    for scores in results:
        name = scores.skill.name
        metadata[f"{name}: base %"] = percent(scores.base.score)
        metadata[f"{name}: specialist %"] = percent(scores.specialist.score)
        metadata[f"{name}: merged %"] = percent(scores.merged.score)
        for variant in ("base", "specialist", "merged"):
            result = getattr(scores, variant)
            metadata[f"{name}: {variant}, 95% interval"] = interval(result.low, result.high)
        metadata[f"{name}: by form"] = dg.MetadataValue.md(_forms(scores))
        metadata[f"{name}: outcomes"] = dg.MetadataValue.md(_outcomes(scores))
        metadata[f"{name}: beside the score"] = dg.MetadataValue.md(_rates(scores))
    return metadata


def _forms(scores: Scores) -> str:
    variants = (scores.base, scores.specialist, scores.merged)
    rows = [
        f"| {form} | {' | '.join(f'{variant.by_form[form]:.1%}' for variant in variants)} |"
        for form in scores.merged.by_form
    ]
    return "\n".join(["| form | base | specialist | merged |", "| --- |" + " ---: |" * 3, *rows])


def _outcomes(scores: Scores) -> str:
    variants = (scores.base, scores.specialist, scores.merged)
    names = dict.fromkeys(name for variant in variants for name in variant.outcomes)
    rows = [
        f"| {name} | {' | '.join(str(variant.outcomes.get(name, 0)) for variant in variants)} |"
        for name in names
    ]
    return "\n".join(["| outcome | base | specialist | merged |", "| --- |" + " ---: |" * 3, *rows])


def _rates(scores: Scores) -> str:
    """What a merged model that babbles is seen by, among others: it loops, or does not end."""
    variants = (scores.base, scores.specialist, scores.merged)
    rows = [
        f"| {name} | {' | '.join(rated(name, one.rates.get(name, 0.0)) for one in variants)} |"
        for name in scores.merged.rates
    ]
    return "\n".join(["| measure | base | specialist | merged |", "| --- |" + " ---: |" * 3, *rows])


sql_evaluation = _evaluation(
    "sql",
    "SQL skills, scored by execution: each query runs over several fillings of its database "
    "and its rows must be the gold query's in every one.",
)
json_evaluation = _evaluation(
    "json",
    "JSON skills, scored by parsing, schema and value: an answer counts when it parses, is "
    "valid under its JSON Schema and has the wanted values.",
)
text_evaluation = _evaluation(
    "text",
    "Text skills, scored by each item's written rule: what the reply must hold and must not.",
)
