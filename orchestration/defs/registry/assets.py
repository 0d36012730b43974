"""`merge_record`, `registered_model` and `champion`."""

import time
from collections.abc import Iterable

import dagster as dg

from common.progress import Progress
from orchestration.defs.checks import check_spec, failed_checks
from orchestration.defs.merges.assets import merged_model
from orchestration.defs.partitions import merges, models, one_model
from orchestration.defs.resources import HomeResource, link, log_event, percent, refusals
from orchestration.judging.skills import judge_request
from orchestration.promotion.against_champion import ChampionComparison, against_champion
from orchestration.promotion.auto import apply_policy
from orchestration.promotion.move_champion import Promotion
from orchestration.promotion.promote import promote
from orchestration.records.merge_run import score_rows, scores_columns, scores_sketch
from orchestration.records.publish import DagsterRun, publish_record, publish_version
from orchestration.registry.promotion_log import Entry
from orchestration.registry.versions import find_version
from orchestration.report.wording import gate_sentence
from orchestration.requests.build import load_request
from orchestration.runs.pool_slots import WRITER, turn_of
from orchestration.tracking.mlflow_client import artifact_url, run_url

__all__ = ["champion", "champion_moved", "merge_record", "registered_model"]

OWNERS = ["team:model-platform"]
CODE_VERSION = "1"
CHECKS = [spec.key for spec in merged_model.check_specs if spec.blocking]


@dg.asset(
    partitions_def=merges,
    deps=["sql_evaluation", "json_evaluation", "text_evaluation", "base_evaluation"],
    group_name="registry",
    owners=OWNERS,
    kinds={"mlflow"},
    code_version=CODE_VERSION,
    check_specs=[
        check_spec(
            "skills_within_margin",
            "merge_record",
            "Every skill keeps its margin. When not, the version is registered without the alias "
            "`challenger`",
            merges,
            blocking=False,
        )
    ],
)
def merge_record(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """The MLflow run of the merge: every parameter, the scores, the lineage, the report.

    The report names every item that the merge lost and won against its specialist, with both
    answers and why: `report.html` among the run's artifacts.
    """
    with refusals():
        request = load_request(home.open(), context.partition_key)
        judgement = judge_request(home.open(), request)
        run_id = publish_record(home.open(), request, judgement, _run(context))
        comparison = against_champion(home.open(), request)
    rows = score_rows(judgement)
    log_event(
        context,
        "judged",
        merge_digest=request.merge_digest,
        gate=judgement.decision.verdict,
        verdicts={row["skill"]: row["verdict"] for row in rows},
    )
    return dg.MaterializeResult(
        metadata={
            "gate": judgement.decision.verdict,
            "answer": gate_sentence(judgement),
            "scores": dg.MetadataValue.md(scores_columns(rows)),
            "chart": dg.MetadataValue.md(scores_sketch(judgement.scores)),
            "reasons": _listed(judgement.decision.reasons),
            **(_against(comparison) if comparison else {}),
            "report": _report(home, run_id),
            "MLflow run": link("parameters and scores", run_url(home.open(), run_id)),
            **{f"{row['skill']}: merged %": percent(row["merged"]) for row in rows},
            **{f"{row['skill']}: specialist %": percent(row["specialist"]) for row in rows},
        },
        check_results=[
            dg.AssetCheckResult(
                check_name="skills_within_margin",
                passed=all(verdict.verdict == "pass" for verdict in judgement.verdicts),
                severity=dg.AssetCheckSeverity.ERROR,
                description="\n".join(verdict.reason for verdict in judgement.verdicts),
            )
        ],
    )


@dg.asset(
    partitions_def=merges,
    deps=[merge_record],
    group_name="registry",
    owners=OWNERS,
    kinds={"mlflow"},
    code_version=CODE_VERSION,
)
def registered_model(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """The registered version: its files are the store's; `challenger` when the gate passed.

    Registered once per judgement, however often this runs. The blocking checks of the merged model
    are read again: a failed one refuses the registration also when this runs alone. With
    `promote: auto` in its recipe it becomes champion here, when it is not worse than the champion
    on any skill.
    """
    if failed := failed_checks(context.instance, CHECKS, context.partition_key):
        told = "\n".join(failed)
        raise dg.Failure(f"merged_model failed its checks\n{told}", allow_retries=False)
    with refusals(), turn_of(context, home.open(), WRITER)():
        request = load_request(home.open(), context.partition_key)
        version = publish_version(home.open(), request, _run(context))
        answer = apply_policy(home.open(), request, version, context.run.run_id)
        name = f"{version.model}/{version.version}"
        version = find_version(home.open(), name)  # with the aliases that it has by now
    details = {"merge_digest": request.merge_digest, "model": version.model}
    log_event(context, "registered", **details, version=version.version, gate=version.gate)
    move = answer.promotion
    if move and move.moved:
        context.log_event(champion_moved(move))
        log_event(context, "promoted", **details, **_metadata(move))
    return dg.MaterializeResult(
        metadata={
            "model": version.model,
            "version": version.version,
            "aliases": ", ".join(version.aliases) or "none",
            "gate": version.gate,
            "champion": bool(move),
            "promotion": _listed(answer.reasons),
            "report": _report(home, version.run_id),
            "path": dg.MetadataValue.path(version.folder),
            "load": f"mlflow.pyfunc.load_model('models:/{version.model}/{version.version}')",
        }
    )


def _against(comparison: ChampionComparison) -> dict[str, dg.MarkdownMetadataValue]:
    return {f"against champion {comparison.champion}": _listed(comparison.sentences)}


def _listed(sentences: Iterable[str]) -> dg.MarkdownMetadataValue:
    return dg.MetadataValue.md("\n".join(f"- {sentence}" for sentence in sentences))


def _report(home: HomeResource, run_id: str) -> dg.MarkdownMetadataValue:
    from orchestration.report.render import HTML

    return link(HTML, artifact_url(home.open(), run_id, HTML))


def _run(context: dg.AssetExecutionContext) -> DagsterRun:
    run_id = context.run.run_id
    started = context.instance.get_run_stats(run_id).start_time
    return DagsterRun(run_id, started or time.time())


class PromotionConfig(dg.Config):
    """Which version to make champion, and why; `force` accepts one whose gate did not pass."""

    version: str = "challenger"
    reason: str = "promoted from the Dagster UI"
    force: bool = False


@dg.asset(
    partitions_def=models,
    deps=[
        dg.AssetDep(registered_model, partition_mapping=dg.SpecificPartitionsPartitionMapping([]))
    ],
    group_name="registry",
    owners=OWNERS,
    kinds={"mlflow"},
    code_version=CODE_VERSION,
)
def champion(
    context: dg.AssetExecutionContext,
    home: HomeResource,
    progress: dg.ResourceParam[Progress],
    config: PromotionConfig,
) -> dg.MaterializeResult:
    """The champion of a model: the version that serving reads. Only a version that passed.

    One model at a time: a run of several is refused. From, to, why and who are recorded in
    MLflow's experiment `promotions`.
    """
    model, run = one_model(context), context.run.run_id
    name = model if config.version == "challenger" else f"{model}@{config.version}"
    with refusals(), turn_of(context, home.open(), WRITER)():
        move = promote(
            name,
            home.open(),
            config.reason,
            f"Dagster run {run}",
            force=config.force,
            dagster_run=run,
        )
    compared = {"compared": _listed(move.compared)} if move.compared else {}
    return dg.MaterializeResult(metadata={**_metadata(move), "moved": move.moved, **compared})


# "All" in the page's dialog is one run then, which is refused, and not a run for each model. The
# decorator would warn that its parameter for this is in beta.
champion = champion.with_attributes(backfill_policy=dg.BackfillPolicy.single_run())


def champion_moved(move: "Promotion | Entry") -> dg.AssetMaterialization:
    """`champion` as materialised by a move that was made elsewhere."""
    return dg.AssetMaterialization("champion", partition=move.model, metadata=_metadata(move))


def _metadata(move: "Promotion | Entry") -> dict[str, str | bool]:
    return {
        "version": move.version,
        "previous": move.previous or "none",
        "reason": move.reason,
        "actor": move.actor,
        "forced": move.forced,
    }
