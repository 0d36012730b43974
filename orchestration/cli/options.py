"""What several commands share: `--json`, and the groups of `tiesmith --help`."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["JUDGE", "MERGE", "OPERATE", "REGISTRY", "Json"]

MERGE, JUDGE, REGISTRY, OPERATE = "Merge", "Judge", "Registry", "Operate"
"""The groups, in the order of the flow."""

Json = Annotated[bool, typer.Option("--json", help="One JSON object on the last line of stdout.")]
