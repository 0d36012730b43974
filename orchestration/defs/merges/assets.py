"""`trimmed_task_vectors`, `ties_resolution` and `merged_model`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import dagster as dg

from common.progress import Progress
from evaluation.answering.tokenizer_check import tokenizer_faults
from orchestration.charts.png import lines
from orchestration.charts.svg import scale
from orchestration.defs.checks import check_spec
from orchestration.defs.partitions import merges
from orchestration.defs.resources import HomeResource, log_event, percent, refusals, warning
from orchestration.home.checksums import damage
from orchestration.merging.artifacts import FORMAT, keep_merged, keep_resolution, keep_trims
from orchestration.merging.sanity_checks import (
    CONFLICT,
    NORM_RATIO,
    conflicts,
    differences,
    tensor_differences,
    uneven_norms,
)
from orchestration.requests.build import load_request
from orchestration.runs.pool_slots import turn_of

if TYPE_CHECKING:
    from merge_core.ties.interference import Resolution
    from merge_core.ties.trim import Trim

__all__ = ["merged_model", "ties_resolution", "trimmed_task_vectors"]

OWNERS = ["team:model-platform"]

# A merge reads exactly the adapters its request locks. Mapping the edge to all adapters' partitions
# would make every merge stale when an unrelated one lands.
MEMBERS = dg.AssetDep("task_vector", partition_mapping=dg.SpecificPartitionsPartitionMapping([]))


@dg.asset(
    partitions_def=merges,
    deps=[MEMBERS],
    group_name="merges",
    owners=OWNERS,
    kinds={"pytorch"},
    code_version=str(FORMAT),
    check_specs=[
        check_spec(
            "adapters_name_this_base",
            "trimmed_task_vectors",
            "Every adapter was trained on the base it is merged into, with its tokenizer",
            merges,
            blocking=False,
        ),
        check_spec(
            "nothing_left_out",
            "trimmed_task_vectors",
            "The recipe's query matched no adapter that is quarantined",
            merges,
            blocking=False,
        ),
    ],
)
def trimmed_task_vectors(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """Trim: per adapter and tensor the threshold that keeps the largest entries.

    The density says how many are kept; the kept norm says what they are worth. `linear` keeps all.
    """
    with refusals():
        request = load_request(home.open(), context.partition_key)
        trims = keep_trims(home.open(), request, turn_of(context, home.open()))
    return dg.MaterializeResult(
        data_version=dg.DataVersion(request.merge_digest),
        metadata={
            "method": request.recipe.method,
            **{f"kept % of {name}": percent(t.kept / t.entries) for name, t in trims.items()},
            **{f"norm kept % of {name}": percent(t.norm_share) for name, t in trims.items()},
            "empty tensors": dg.MetadataValue.md(_empty(trims)),
        },
        check_results=[
            warning("adapters_name_this_base", request.warnings),
            warning("nothing_left_out", request.left_out),
        ],
    )


def _empty(trims: Mapping[str, "Trim"]) -> str:
    rows = [f"- {name}: {', '.join(trim.empty)}" for name, trim in trims.items() if trim.empty]
    return "\n".join(rows) or "none: every tensor keeps entries of every adapter"


@dg.asset(
    partitions_def=merges,
    deps=[trimmed_task_vectors],
    group_name="merges",
    owners=OWNERS,
    kinds={"pytorch"},
    code_version=str(FORMAT),
    check_specs=[
        check_spec(
            "enough_survives",
            "ties_resolution",
            "At least a tenth of the entries survive the election",
            merges,
            blocking=False,
        ),
        check_spec(
            "norms_in_proportion",
            "ties_resolution",
            f"No adapter moves the weights {NORM_RATIO} times as far as another",
            merges,
            blocking=False,
        ),
        check_spec(
            "little_conflict",
            "ties_resolution",
            f"No two adapters disagree on the sign of more than {CONFLICT:.0%} of their entries",
            merges,
            blocking=False,
        ),
    ],
)
def ties_resolution(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """The merge's preview, before a byte is written: conflicts, survival, what each keeps.

    Retention of an adapter is ⟨merged, ΔW⟩ / ‖ΔW‖²: 1 means its update is all there.
    """
    with refusals():
        request = load_request(home.open(), context.partition_key)
        turn = turn_of(context, home.open())
        resolution = keep_resolution(home.open(), request, progress, turn)
    total = resolution.total
    return dg.MaterializeResult(
        data_version=dg.DataVersion(request.merge_digest),
        metadata={
            "conflict %": percent(total.conflict),
            "survival %": percent(total.survival),
            "merged norm": float(f"{total.merged_norm:.4g}"),
            **{f"retention of {name}": round(kept, 3) for name, kept in total.retention.items()},
            "conflict between": dg.MetadataValue.md(_matrix(resolution)),
            "per tensor": dg.MetadataValue.md(_chart(resolution)),
        },
        check_results=[
            warning("enough_survives", resolution.warnings),
            warning("norms_in_proportion", uneven_norms(resolution)),
            warning("little_conflict", conflicts(resolution)),
        ],
    )


def _matrix(resolution: "Resolution") -> str:
    names = list(resolution.pairwise)
    head = f"| | {' | '.join(names)} |\n|{' --- |' * (len(names) + 1)}"
    rows = [
        f"| {a} | {' | '.join(f'{resolution.pairwise[a][b]:.1%}' for b in names)} |" for a in names
    ]
    return "\n".join([head, *rows])


def _chart(resolution: "Resolution") -> str:
    tensors = resolution.tensors.values()
    series = {
        "conflict": [tensor.conflict for tensor in tensors],
        "survival": [tensor.survival for tensor in tensors],
    }
    chart = lines(series, "tensor, sorted by name", "share of entries")
    return scale(series, chart, "per tensor")


@dg.asset(
    partitions_def=merges,
    deps=[ties_resolution],
    group_name="merges",
    owners=OWNERS,
    kinds={"pytorch", "safetensors", "huggingface"},
    code_version=str(FORMAT),
    check_specs=[
        check_spec(
            "manifest_verified",
            "merged_model",
            "Every file has the sha256 that the manifest lists",
            merges,
            blocking=True,
        ),
        check_spec(
            "same_tensors",
            "merged_model",
            "The base's tensors, all of them and no other, in their shapes and dtypes",
            merges,
            blocking=True,
        ),
        check_spec(
            "preview_equals_the_result",
            "merged_model",
            "As many entries changed as the preview said",
            merges,
            blocking=True,
        ),
        check_spec(
            "tokenizer_complete",
            "merged_model",
            "The tokenizer loads, encodes and decodes, and its tokens have rows",
            merges,
            blocking=False,
        ),
    ],
)
def merged_model(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> dg.MaterializeResult:
    """The merged checkpoint: a plain Hugging Face folder with its manifest and model card.

    Shards, names and dtypes are the base's; only the tensors that adapters touch differ.
    """
    from merge_core.checkpoints.open import open_checkpoint
    from merge_core.checkpoints.other_files import beside, told

    with refusals():
        request = load_request(home.open(), context.partition_key)
        turn = turn_of(context, home.open())
        merged = keep_merged(home.open(), request, progress, turn)
        found = {
            "manifest_verified": [found] if (found := damage(merged.path)) else [],
            "same_tensors": tensor_differences(request, merged.path),
            "preview_equals_the_result": differences(keep_resolution(home.open(), request), merged),
        }
        shards = open_checkpoint(merged.path).shards
        left_out = told(beside(request.base.folder, shards).left_out)
    log_event(context, "merged", merge_digest=request.merge_digest, seconds=merged.seconds)
    return dg.MaterializeResult(
        data_version=dg.DataVersion(request.merge_digest),
        metadata={
            "path": dg.MetadataValue.path(merged.path),
            "sha256 of the weights": merged.weights_sha256,
            "bytes": merged.bytes,
            "changed tensors": merged.changed_tensors,
            "changed entries %": percent(merged.survival),
            "seconds": round(merged.seconds, 1),
            "peak memory bytes": merged.peak_memory_bytes,
            "left out of the base's folder": "\n".join(left_out) or "nothing",
        },
        check_results=[
            dg.AssetCheckResult(
                check_name=name, passed=not faults, description="\n".join(faults) or None
            )
            for name, faults in found.items()
        ]
        + [warning("tokenizer_complete", tokenizer_faults(merged.path))],
    )
