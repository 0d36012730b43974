"""What `tiesmith status` prints for a person."""

from __future__ import annotations

from collections.abc import Iterator

from rich.table import Table

from orchestration.activity.progress import far
from orchestration.cli.tables.results import scores, verdict
from orchestration.operations.status import Status
from orchestration.terminal.console import joined, out, plain_table, styled

__all__ = ["show_status"]


def show_status(status: Status) -> None:
    """A table each for shelf, recipes, merges and models, then what runs and what waits."""
    out.print(joined(styled("home", "bold"), f" {status.home}\n"))
    absent = ("no adapter has landed", "no recipe", "no merge yet", "no model is registered")
    for table, none in zip(_tables(status), absent, strict=True):
        out.print(table if table.row_count else styled(none, "dim"))
        out.print()
    for one in status.running:
        reached = f": {far(one.stage, one.done, one.total)}" if one.stage else ""
        since = f"{one.since.astimezone():%Y-%m-%d %H:%M:%S}"
        out.print(joined(styled("runs", "bold"), f"   {one.what}, since {since}{reached}"))
    for line in status.waiting or ("nothing",):
        out.print(joined(styled("waits", "bold"), f"  {line}"))


def _tables(status: Status) -> Iterator[Table]:
    adapters = plain_table(("adapter", "verified", "recipes"))
    for adapter in status.adapters:
        mark = styled("yes", "green") if adapter.verified else styled("not yet", "yellow")
        adapters.add_row(adapter.name, mark, ", ".join(adapter.recipes) or "none")
    yield adapters
    recipes = plain_table(("recipe", "model", "promote"))
    for recipe in status.recipes:
        recipes.add_row(recipe.name, recipe.model, recipe.promote)
    yield recipes
    merges = plain_table(("merge", "gate", "version", "ended"))
    for merge in status.merges:
        ended = f"{merge.ended.astimezone():%Y-%m-%d %H:%M}"
        merges.add_row(merge.partition, verdict(merge.gate), merge.version or "freed", ended)
    yield merges
    models = plain_table(("model", "champion", "challenger", "scores of the champion"))
    for model in status.models:
        champion, challenger = (name or "none" for name in (model.champion, model.challenger))
        models.add_row(model.name, champion, challenger, scores(model.scores))
    yield models
