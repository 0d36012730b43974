"""The jobs: an adapter's facts, and a merge from thresholds to registered version."""

import dagster as dg

__all__ = ["adapter_facts", "merge"]

adapter_facts = dg.define_asset_job(
    "adapter_facts",
    dg.AssetSelection.assets("lora_adapter", "task_vector"),
    description="Verify one adapter and read its task vector against its base.",
)

merge = dg.define_asset_job(
    "merge",
    dg.AssetSelection.assets("trimmed_task_vectors").downstream()
    - dg.AssetSelection.assets("champion"),
    description="Trim, resolve, merge, evaluate, record and register one request.",
)
