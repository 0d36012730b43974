"""`lora_adapter` and `task_vector`."""

import dagster as dg

from orchestration.facts import FORMAT, keep_adapter, keep_task_vector
from orchestration.partitions import adapters
from orchestration.request import load_adapter_pin
from orchestration.resources import HomeResource, refusals, warning

__all__ = ["lora_adapter", "task_vector"]

OWNERS = ["team:model-platform"]


@dg.asset(
    partitions_def=adapters,
    group_name="adapters",
    owners=OWNERS,
    kinds={"peft", "safetensors"},
    code_version=str(FORMAT),
)
def lora_adapter(context: dg.AssetExecutionContext, home: HomeResource) -> dg.MaterializeResult:
    """The **verified adapter folder**: what its source holds now, copied under its sha256.

    Every key of the weights belongs to a known kind of LoRA; a truncated file, a pickle or an
    unknown variant fails here with the reason.
    """
    with refusals():
        adapter = keep_adapter(home.open(), load_adapter_pin(home.open(), context.partition_key))
    return dg.MaterializeResult(
        data_version=dg.DataVersion(adapter.digest),
        metadata={
            "path": dg.MetadataValue.path(adapter.folder),
            "sha256": adapter.digest,
            "kind": adapter.kind,
            "base it names": adapter.base_model or "none",
            "modules": len(adapter.modules),
            "parameters": adapter.parameters,
            "bytes": adapter.bytes,
        },
    )


@dg.asset(
    partitions_def=adapters,
    deps=[lora_adapter],
    group_name="adapters",
    owners=OWNERS,
    kinds={"pytorch", "safetensors"},
    code_version=str(FORMAT),
    check_specs=[
        dg.AssetCheckSpec(
            "trained_everywhere",
            asset="task_vector",
            description="No adapted tensor has a zero ΔW (warning).",
        )
    ],
)
def task_vector(context: dg.AssetExecutionContext, home: HomeResource) -> dg.MaterializeResult:
    """The adapter as a **task vector**: factors A, B and scaling s per base tensor, in float32.

    ΔW = s·B·A is never stored. Modules that match no tensor of the base, other shapes and numbers
    that are not finite fail here, all named at once.
    """
    with refusals():
        pin = load_adapter_pin(home.open(), context.partition_key)
        digest, vector = keep_task_vector(home.open(), pin)
    largest = sorted(vector.norms.items(), key=lambda item: -item[1])[:10]
    return dg.MaterializeResult(
        data_version=dg.DataVersion(digest),
        metadata={
            "path": dg.MetadataValue.path(home.open().store.folder("task_vectors", digest)),
            "base": pin.base,
            "tensors": len(vector.factors),
            "entries of ΔW": vector.entries,
            "largest norms": dg.MetadataValue.md(_norms_table(largest)),
        },
        check_results=[warning("trained_everywhere", vector.warnings)],
    )


def _norms_table(norms: list[tuple[str, float]]) -> str:
    rows = "\n".join(f"| {name} | {norm:.4g} |" for name, norm in norms)
    return f"| tensor | ‖ΔW‖ |\n| --- | ---: |\n{rows}"
