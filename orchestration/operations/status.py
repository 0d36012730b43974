"""`tiesmith status`: shelf, recipes, last merges, champions, what runs, what waits and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from evaluation.errors import EvaluationError
from merge_core.errors import RequestError
from merge_core.recipe.schema import LandingQuery, Recipe
from orchestration.activity.running import Running, running
from orchestration.home.store import Home
from orchestration.landing.quarantine import quarantined
from orchestration.landing.recipe_folder import matching, recipes_in_folder
from orchestration.landing.zone import LANDING, landed
from orchestration.promotion.auto import why_waiting
from orchestration.registry.champion import standing
from orchestration.registry.version import Version
from orchestration.registry.versions import CHALLENGER, list_models
from orchestration.runs.dagster_instance import named, open_instance, process_of
from orchestration.tracking.mlflow_client import recorded_merges

__all__ = ["LandedAdapter", "LastMerge", "ModelState", "RecipeState", "Status", "look_around"]

LAST = 5


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class LandedAdapter(_Frozen):
    """A landed adapter. verified: its files were checked. recipes: those that include it."""

    name: str
    verified: bool
    recipes: tuple[str, ...]


class RecipeState(_Frozen):
    """A recipe of the folder TIESMITH_RECIPES. promote: its policy."""

    name: str
    model: str
    promote: str


class LastMerge(_Frozen):
    """A recorded merge. version: as registered; None when it was freed."""

    recipe: str
    partition: str
    gate: str
    ended: datetime
    version: str | None


class ModelState(_Frozen):
    """A registered model. champion: the version that may be served, with its scores."""

    name: str
    champion: str | None
    challenger: str | None
    scores: dict[str, float]


class Status(_Frozen):
    """What `tiesmith status` shows.

    running: commands and Dagster's runs that are under way, the oldest first. waiting: what waits
    and why, a sentence each.
    """

    home: Path
    adapters: tuple[LandedAdapter, ...]
    recipes: tuple[RecipeState, ...]
    merges: tuple[LastMerge, ...]
    models: tuple[ModelState, ...]
    running: tuple[Running, ...]
    waiting: tuple[str, ...]


def look_around(home: Home) -> Status:
    """Everything at a glance; reads, and changes nothing."""
    recipes, refused = recipes_in_folder()
    versions = [version for version in list_models(home).versions if not version.foreign]
    started, failed = _dagster_runs(home)
    verified = _verified(home)
    adapters = tuple(
        LandedAdapter(
            name=name,
            verified=name in verified,
            recipes=tuple(recipe.name for recipe in recipes if name in matching(recipe, home)),
        )
        for name in landed(home)
    )
    return Status(
        home=home.root,
        adapters=adapters,
        recipes=tuple(
            RecipeState(name=r.name, model=r.registered_name, promote=r.promote) for r in recipes
        ),
        merges=tuple(_last_merges(home, versions)),
        models=tuple(_models(home, versions)),
        running=tuple(sorted([*running(home), *started], key=lambda one: one.since)),
        waiting=(
            *refused,
            *_waiting_adapters(home, adapters),
            *_waiting_recipes(home, recipes),
            *_waiting_models(home, versions),
            *failed,
        ),
    )


def _verified(home: Home) -> set[str]:
    """Names of the landed adapters whose files `lora_adapter` checked, for some base."""
    records = map(home.store.read_record, (home.requests / "adapters").glob("*.json"))
    sources = {one["source"] for one in records if one and one["digest"] is not None}
    return {source.removeprefix(LANDING) for source in sources if source.startswith(LANDING)}


def _last_merges(home: Home, versions: Sequence[Version]) -> Iterator[LastMerge]:
    numbers = {version.partition: version.version for version in versions}
    for merge in islice(recorded_merges(home), LAST):
        yield LastMerge(
            recipe=merge.recipe,
            partition=merge.partition,
            gate=merge.gate,
            ended=datetime.fromtimestamp(merge.ended, UTC),
            version=numbers.get(merge.partition),
        )


def _models(home: Home, versions: Sequence[Version]) -> Iterator[ModelState]:
    for name in sorted({version.model for version in versions}):
        champion = standing(home, name).accepted
        challenger = _challenger(versions, name)
        yield ModelState(
            name=name,
            champion=champion.version if champion else None,
            challenger=challenger.version if challenger else None,
            scores=champion.scores if champion else {},
        )


def _challenger(versions: Sequence[Version], model: str) -> Version | None:
    found = (v for v in versions if v.model == model and CHALLENGER in v.aliases)
    return next(found, None)


def _waiting_adapters(home: Home, adapters: Sequence[LandedAdapter]) -> Iterator[str]:
    refused = {mark.name: mark for mark in quarantined(home).values()}
    for adapter in adapters:
        if mark := refused.get(adapter.name):
            yield f"adapter {adapter.name}: in quarantine for {mark.base}: {mark.reason}"
        elif not adapter.verified:
            yield f"adapter {adapter.name}: the landing sensor has not verified it"
        elif not adapter.recipes:
            yield f"adapter {adapter.name}: no recipe includes it"


def _waiting_recipes(home: Home, recipes: Sequence[Recipe]) -> Iterator[str]:
    there = set(landed(home))
    for recipe in recipes:
        if isinstance(recipe.adapters, LandingQuery):
            if not matching(recipe, home):
                yield f"recipe {recipe.name}: no landed adapter matches {recipe.adapters.match!r}"
            continue
        sources = (entry.source for entry in recipe.adapters.values())
        wanted = {s.removeprefix(LANDING) for s in sources if s.startswith(LANDING)}
        if missing := sorted(wanted - there):
            yield f"recipe {recipe.name}: waits for {', '.join(missing)} to land"


def _waiting_models(home: Home, versions: Sequence[Version]) -> Iterator[str]:
    for name in sorted({version.model for version in versions}):
        now, challenger = standing(home, name), _challenger(versions, name)
        if now.told:
            yield now.told
        champion = int(now.accepted.version) if now.accepted else 0
        if challenger and int(challenger.version) > champion:
            yield f"{name} version {challenger.version}: {_reason(home, challenger)}"


def _reason(home: Home, challenger: Version) -> str:
    try:
        return "; ".join(why_waiting(home, challenger)) or "tiesmith run applies its policy"
    except (RequestError, EvaluationError) as error:
        return str(error)


def _dagster_runs(home: Home) -> tuple[list[Running], list[str]]:
    """What Dagster itself started and no step has noted, then what failed last or is queued."""
    if not (home.dagster / "dagster.yaml").exists():
        return [], []

    noted = {note.run_id for note in running(home)}
    started, waiting = [], []
    seen: set[str] = set()
    with open_instance(home) as instance:
        from dagster import DagsterRunStatus  # which open_instance has imported

        for record in instance.get_run_records(limit=100):
            run = record.dagster_run
            what = named(run)
            latest = what not in seen
            seen.add(what)
            if run.status == DagsterRunStatus.STARTED and run.run_id not in noted:
                if process_of(run) is None:  # else a command, which has a note of its own
                    since = datetime.fromtimestamp(record.start_time or 0, UTC)
                    started.append(Running(what=what, since=since, run_id=run.run_id))
            elif run.status == DagsterRunStatus.QUEUED:
                waiting.append(f"{what}: run {run.run_id} is queued in Dagster")
            elif latest and run.status == DagsterRunStatus.FAILURE:
                waiting.append(f"{what}: run {run.run_id} failed; its page in Dagster says why")
    return started, waiting
