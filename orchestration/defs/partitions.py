"""What the assets are partitioned by; home/names.py says what a partition is called."""

from __future__ import annotations

import dagster as dg

__all__ = ["adapters", "merges", "models", "one_model", "sweeps"]

adapters = dg.DynamicPartitionsDefinition(name="adapters")
"""One adapter read against one base; its content's sha256 is the data version."""

merges = dg.DynamicPartitionsDefinition(name="merges")
"""`<recipe name>-<judgement digest>`: never changes meaning, so history stays."""

models = dg.DynamicPartitionsDefinition(name="models")
"""Registered model names."""

sweeps = dg.DynamicPartitionsDefinition(name="sweeps")
"""`<recipe name>-<sweep digest>`: a grid of candidates, the items and models that judge them."""


def one_model(context: dg.AssetExecutionContext | dg.OpExecutionContext) -> str:
    """The model that a run is about; a run or a backfill of several is refused.

    Who is champion is decided model by model, and "All" is one click away in Dagster's dialogs.
    """
    keys = list(context.partition_keys)
    backfill = context.instance.get_backfill(context.run.tags.get("dagster/backfill", ""))
    names = list(backfill.partition_names or ()) if backfill else []
    if len(several := max(keys, names, key=len)) > 1:
        raise dg.Failure(
            f"nothing was moved: {len(several)} models were selected ({', '.join(several)}), and a "
            "champion is moved one model at a time; launch it again with one partition",
            allow_retries=False,
        )
    return str(keys[0])
