"""What the assets are partitioned by; `keys` says what a partition is called."""

from __future__ import annotations

import dagster as dg

__all__ = ["adapters", "merges", "models", "sweeps"]

adapters = dg.DynamicPartitionsDefinition(name="adapters")
"""One adapter read against one base; its content's sha256 is the data version."""

merges = dg.DynamicPartitionsDefinition(name="merges")
"""`<recipe name>-<judgement digest>`: never changes meaning, so history stays."""

models = dg.DynamicPartitionsDefinition(name="models")
"""Registered model names."""

sweeps = dg.DynamicPartitionsDefinition(name="sweeps")
"""`<recipe name>-<sweep digest>`: a grid of candidates, the items and models that judge them."""
