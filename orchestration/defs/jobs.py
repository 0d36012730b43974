"""The jobs: an adapter's artifacts, a merge from thresholds to registered version, a sweep."""

import dagster as dg

__all__ = ["merge", "prepare_adapter", "sweep"]

prepare_adapter = dg.define_asset_job(
    "prepare_adapter",
    dg.AssetSelection.assets("lora_adapter", "task_vector"),
    description="Verify one adapter and read its task vector against its base.",
)

merge = dg.define_asset_job(
    "merge",
    dg.AssetSelection.assets("trimmed_task_vectors").downstream()
    - dg.AssetSelection.assets("champion"),
    description="Trim, resolve, merge, evaluate, record and register one request.",
)

sweep = dg.define_asset_job(
    "sweep",
    dg.AssetSelection.assets("density_sweep"),
    description="Evaluate every candidate of one recipe's sweep and choose one; it is not merged.",
)
