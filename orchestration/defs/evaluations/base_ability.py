"""`base_evaluation`: what the merge costs the base, beside all skills."""

import dagster as dg

from common.progress import Progress
from evaluation.result import FORMAT
from orchestration.defs.checks import check_spec
from orchestration.defs.partitions import merges
from orchestration.defs.resources import HomeResource, percent, refusals
from orchestration.judging.base_ability import measure_base_ability
from orchestration.requests.build import load_request
from orchestration.runs.pool_slots import turn_of

__all__ = ["base_evaluation"]


@dg.asset(
    partitions_def=merges,
    deps=["merged_model"],
    group_name="evaluations",
    owners=["team:model-platform"],
    kinds={"pytorch", "huggingface"},
    code_version=str(FORMAT),
    check_specs=[
        check_spec(
            "base_ability",
            "base_evaluation",
            "Perplexity on held-out text stays within the recipe's margin of the base's. When not, "
            "the version is registered without the alias `challenger`",
            merges,
            blocking=False,
        )
    ],
)
def base_evaluation(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """The base's ability: how well base and merged model foresee text that no skill is about.

    Perplexity is what a model is surprised by: exp of its mean loss a token.
    """
    with refusals():
        request = load_request(home.open(), context.partition_key)
        turn = turn_of(context, home.open())
        found = measure_base_ability(home.open(), request, progress, turn)
    version = dg.DataVersion(request.judgement_digest)
    if found is None:
        told = "the recipe has no base_ability:, so nothing was measured"
        check = dg.AssetCheckResult(check_name="base_ability", passed=True, description=told)
        return dg.MaterializeResult(
            data_version=version, metadata={"texts": 0, "note": told}, check_results=[check]
        )
    return dg.MaterializeResult(
        data_version=version,
        metadata={
            "texts": found.texts,
            "perplexity of the base": round(found.base, 4),
            "perplexity of the merged model": round(found.merged, 4),
            "increase %": percent(found.increase),
            "increase % is below": percent(found.upper),
            "margin %": percent(found.margin),
            "verdict": found.verdict,
        },
        check_results=[
            dg.AssetCheckResult(
                check_name="base_ability",
                passed=found.verdict == "pass",
                severity=dg.AssetCheckSeverity.ERROR,
                description=found.reason,
            )
        ],
    )
