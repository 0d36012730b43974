"""`lora_adapter` and `task_vector`."""

from collections.abc import Iterator, Sequence

import dagster as dg

from common.problem import Problem
from common.progress import Progress
from merge_core.errors import AdapterError
from orchestration.defs.checks import check_spec
from orchestration.defs.partitions import adapters
from orchestration.defs.resources import HomeResource, refusals, warning
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.landing.quarantine import quarantining, release
from orchestration.merging.artifacts import FORMAT, keep_adapter, keep_task_vector, lacking

__all__ = ["lora_adapter", "task_vector"]

OWNERS = ["team:model-platform"]
NOT_FINITE = "finite numbers"  # what merge_core.task_vectors.from_adapter wants of the factors


@dg.asset(
    partitions_def=adapters,
    group_name="adapters",
    owners=OWNERS,
    kinds={"peft", "safetensors"},
    code_version=str(FORMAT),
    check_specs=[
        check_spec(
            "plain_lora",
            "lora_adapter",
            "Whole files, every key of a known kind of LoRA",
            adapters,
            blocking=True,
        )
    ],
)
def lora_adapter(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> Iterator[dg.MaterializeResult | dg.AssetCheckResult]:
    """The verified adapter folder: what its source holds now, copied under its sha256.

    A full fine-tune is digested and stays where it lies. Every key of an adapter's weights belongs
    to a known kind of LoRA; a truncated file, a pickle or an unknown variant fails here with the
    reason, and a landed adapter is then quarantined.
    """
    with refusals():
        record = load_adapter_record(home.open(), context.partition_key)
        try:
            with quarantining(home.open(), record):
                adapter = keep_adapter(home.open(), record)
        except AdapterError as error:
            yield dg.AssetCheckResult(check_name="plain_lora", passed=False, description=str(error))
            raise
    yield dg.MaterializeResult(
        data_version=dg.DataVersion(adapter.digest),
        metadata={
            "path": dg.MetadataValue.path(adapter.folder),
            "sha256": adapter.digest,
            "kind": adapter.kind,
            "base it names": adapter.base_model or "none",
            "modules": len(adapter.targets),
            "parameters": adapter.parameters,
            "bytes": adapter.bytes,
        },
        check_results=[dg.AssetCheckResult(check_name="plain_lora", passed=True)],
    )


@dg.asset(
    partitions_def=adapters,
    deps=[lora_adapter],
    group_name="adapters",
    owners=OWNERS,
    kinds={"pytorch", "safetensors"},
    code_version=str(FORMAT),
    check_specs=[
        check_spec(
            "compatible_with_base",
            "task_vector",
            "Every module has its tensor in the base, in its shape",
            adapters,
            blocking=True,
        ),
        check_spec(
            "all_finite",
            "task_vector",
            "The factors hold neither NaN nor infinity",
            adapters,
            blocking=True,
        ),
        check_spec(
            "trained_everywhere",
            "task_vector",
            "No adapted tensor has a zero ΔW",
            adapters,
            blocking=False,
        ),
        check_spec(
            "complete",
            "task_vector",
            "The file has what its config says was trained, in every module of the base",
            adapters,
            blocking=False,
        ),
    ],
)
def task_vector(
    context: dg.AssetExecutionContext, home: HomeResource, progress: dg.ResourceParam[Progress]
) -> Iterator[dg.MaterializeResult | dg.AssetCheckResult]:
    """The adapter as a task vector: what makes ΔW per base tensor, in float32.

    For LoRA that is A, B and s; ΔW = s·B·A is never stored. Of a full fine-tune it says where the
    tensors lie that differ from the base's. Modules that match no tensor of the
    base, other shapes and numbers that are not finite fail here, all named at once; a landed
    adapter is then quarantined.
    """
    with refusals():
        record = load_adapter_record(home.open(), context.partition_key)
        try:
            with quarantining(home.open(), record, record.signature):
                digest, vector = keep_task_vector(home.open(), record)
        except AdapterError as error:
            yield from _fit(error.problems)
            raise
        release(home.open(), record.partition)
    largest = sorted(vector.norms.items(), key=lambda item: -item[1])[:10]
    yield dg.MaterializeResult(
        data_version=dg.DataVersion(digest),
        metadata={
            "path": dg.MetadataValue.path(home.open().store.folder("task_vectors", digest)),
            "base": record.base,
            "tensors": len(vector.factors),
            "entries of ΔW": vector.entries,
            "largest norms": dg.MetadataValue.md(_norms_table(largest)),
        },
        check_results=[
            *_fit(()),
            warning("trained_everywhere", vector.warnings),
            warning("complete", lacking(home.open(), record)),
        ],
    )


def _fit(problems: Sequence[Problem]) -> Iterator[dg.AssetCheckResult]:
    """The two blocking checks, from what was wrong with the adapter."""
    infinite = [problem for problem in problems if problem.wanted == NOT_FINITE]
    others = [problem for problem in problems if problem.wanted != NOT_FINITE]
    for name, found in (("compatible_with_base", others), ("all_finite", infinite)):
        told = "\n".join(str(problem) for problem in found)
        yield dg.AssetCheckResult(check_name=name, passed=not found, description=told or None)


def _norms_table(norms: list[tuple[str, float]]) -> str:
    rows = "\n".join(f"| {name} | {norm:.4g} |" for name, norm in norms)
    return f"| tensor | ‖ΔW‖ |\n| --- | ---: |\n{rows}"
