"""`tiesmith inspect`: adapters as they lie, and what a recipe would do with them.

Nothing is written but downloads in the cache. Problems are collected, never raised: one adapter
that cannot be used hides nothing about the others.
"""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import ParamSpec, TypeVar

from pydantic import BaseModel, ConfigDict

from common.problem import Problem, printable
from common.progress import Progress
from merge_core.adapters.fine_tune import FineTune, Trained, is_checkpoint
from merge_core.adapters.open import Adapter
from merge_core.adapters.peft_config import kind_named
from merge_core.checkpoints.folder_kinds import ADAPTER_SIGNS, refuse_no_model
from merge_core.checkpoints.open import Checkpoint
from merge_core.errors import RequestError, WorkError
from merge_core.files.adapter_files import CONFIG, WEIGHTS
from merge_core.files.json_file import read_object
from merge_core.kernels import Device
from merge_core.recipe.schema import Recipe, load_recipe
from merge_core.task_vectors.completeness import shortfalls
from merge_core.task_vectors.from_adapter import adapter_norms
from merge_core.ties.interference import resolve as resolve_conflicts
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.ties.trim import trim
from orchestration.home.store import Home
from orchestration.landing.recipe_folder import left_out
from orchestration.landing.zone import resolve
from orchestration.merging.standalone import MergePlan, open_base, planned, read_member
from orchestration.requests.build import attempt, entries, with_landed
from orchestration.requests.resolve import compare_with_base
from orchestration.requests.unchanged import model_folder, open_found

__all__ = ["InspectedAdapter", "Inspection", "Preview", "inspect_source"]

P = ParamSpec("P")
T = TypeVar("T")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class InspectedAdapter(_Frozen):
    """One adapter or full fine-tune. What could not be read is None or empty; `problems` say why.

    `kind`, `base` and `revision` are as its config says, `targets` the last parts of its modules'
    names with their count, `dtypes` as stored, `norm` ‖ΔW‖_F over all modules: of a
    full fine-tune, only a recipe's base tells, as which of its modules were trained.
    """

    name: str
    source: str
    digest: str | None = None
    kind: str | None = None
    ranks: tuple[int, ...] = ()
    targets: Mapping[str, int] = {}
    base: str | None = None
    revision: str | None = None
    dtypes: tuple[str, ...] = ()
    parameters: int | None = None
    bytes: int | None = None
    norm: float | None = None
    problems: tuple[Problem, ...] = ()


class Preview(_Frozen):
    """What a recipe's merge would do, over all tensors; see merge_core.ties.interference.

    `norms`, `retention` and `pairwise` (share of the entries non-zero in both whose signs differ)
    are by adapter.
    """

    entries: int
    conflict: float
    survival: float
    merged_norm: float
    norms: Mapping[str, float]
    retention: Mapping[str, float]
    pairwise: Mapping[str, Mapping[str, float]]


class Inspection(_Frozen):
    """All that was found. `problems` are those of no single adapter: the base's, the merge's.

    `passed_over` names subfolders that hold no adapter. `plan` and `preview` are a recipe's, None
    where a problem stands in the way.
    """

    source: str
    adapters: tuple[InspectedAdapter, ...]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()
    plan: MergePlan | None = None
    preview: Preview | None = None

    @property
    def well(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.problems and not any(adapter.problems for adapter in self.adapters)


def inspect_source(source: str, home: Home, device: Device, progress: Progress) -> Inspection:
    """Look at an adapter, a fine-tune, a folder of adapters or a recipe.

    Raises RequestError when the source is none of them.
    """
    if Path(source).suffix in (".yaml", ".yml"):
        return _inspect_recipe(Path(source), home, device, progress)

    fetched = resolve(source, home, "trained")
    folder = fetched.path
    if _holds_adapter(folder) or is_checkpoint(folder):
        remote = "://" in source or fetched.revision
        name = source.partition("@")[0].rstrip("/").split("/")[-1] if remote else folder.name
        row, trained = _inspect_folder(name, source, folder, home)
        return Inspection(source=source, adapters=(row,), warnings=_incomplete(name, trained))
    inside = sorted(e for e in folder.iterdir() if e.is_dir() and not e.name.startswith("."))
    folders = [entry for entry in inside if _holds_adapter(entry)]
    if not folders:
        refuse_no_model(folder)
        wanted = f"an adapter ({CONFIG} and its weights), a model, or a folder of adapters"
        remedy = "name an adapter, its folder or a recipe"
        problem = Problem(source, "source", wanted, "none of them", remedy)
        raise RequestError([problem], f"inspect {source}")
    adapters, warnings = [], list[str]()
    for done, one in enumerate(folders, start=1):
        row, trained = _inspect_folder(one.name, str(one), one, home)
        adapters.append(row)
        warnings += _incomplete(one.name, trained)
        progress("inspect", done, len(folders))
    others = tuple(entry.name for entry in inside if entry not in folders)
    return Inspection(
        source=source, adapters=tuple(adapters), warnings=tuple(warnings), passed_over=others
    )


def _incomplete(name: str, trained: Trained | None) -> tuple[str, ...]:
    """Signs of a save that broke off, in an adapter's files; the rest shows against its base."""
    lines = shortfalls(trained) if isinstance(trained, Adapter) else ()
    return tuple(f"{name}: {line}" for line in lines)


def _holds_adapter(folder: Path) -> bool:
    return any(os.path.isfile(folder / name) for name in ADAPTER_SIGNS)


def _inspect_folder(
    name: str, source: str, folder: Path, home: Home, norms: bool = True
) -> tuple[InspectedAdapter, Trained | None]:
    """The adapter as it lies, and opened where it can be; `norms` reads its tensors, too."""
    problems: list[Problem] = []
    adapter = attempt(problems, open_found, source, folder, home)
    if adapter is None:
        return _as_named(name, source, folder, problems), None
    measured = None
    if norms and not isinstance(adapter, FineTune):
        measured = attempt(problems, adapter_norms, adapter)
    return _as_read(name, source, adapter, measured, problems), adapter


def _inspect_entry(
    name: str, source: str, home: Home, norms: bool
) -> tuple[InspectedAdapter, Trained | None]:
    problems: list[Problem] = []
    fetched = _reach(problems, resolve, source, home, "trained")
    if fetched is None:
        return InspectedAdapter(name=name, source=source, problems=tuple(problems)), None
    return _inspect_folder(name, source, fetched.path, home, norms)


def _reach(
    problems: list[Problem], step: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> T | None:
    """`attempt`, where a network that failed is a problem like any other."""
    try:
        return attempt(problems, step, *args, **kwargs)
    except WorkError as error:
        problems.append(Problem(str(args[0]), "source", "a download", str(error), "try again"))
        return None


def _as_read(
    name: str,
    source: str,
    adapter: Trained,
    norms: Mapping[str, float] | None,
    problems: Sequence[Problem],
) -> InspectedAdapter:
    return InspectedAdapter(
        name=name,
        source=source,
        digest=adapter.digest,
        kind=adapter.kind,
        ranks=adapter.ranks,
        targets=_counted(adapter.targets),
        base=adapter.base_model,
        revision=adapter.base_revision,
        dtypes=adapter.dtypes,
        parameters=adapter.parameters,
        bytes=adapter.bytes,
        norm=None if norms is None else math.hypot(*norms.values()),
        problems=tuple(problems),
    )


def _counted(modules: Iterable[str]) -> dict[str, int]:
    """The last parts of modules' names, with their count."""
    return dict(sorted(Counter(name.rpartition(".")[2] for name in modules).items()))


def _as_named(
    name: str, source: str, folder: Path, problems: Sequence[Problem]
) -> InspectedAdapter:
    """An adapter that was refused: what its config says, unchecked."""
    config, _ = read_object(folder / CONFIG)
    base, weights = config.get("base_model_name_or_path"), folder / WEIGHTS
    return InspectedAdapter(
        name=name,
        source=source,
        kind=printable(kind_named(config)) if config else None,
        base=printable(base) if isinstance(base, str) else None,
        bytes=weights.stat().st_size if weights.is_file() else None,
        problems=tuple(problems),
    )


def _inspect_recipe(path: Path, home: Home, device: Device, progress: Progress) -> Inspection:
    query = load_recipe(path)
    recipe = with_landed(query, home)
    problems: list[Problem] = []
    base = _reach(problems, open_base, recipe.base, home)
    named = sorted(entries(recipe).items())
    rows, members, adapters = [], [], {}
    for done, (name, entry) in enumerate(named, start=1):
        row, adapter = _inspect_entry(name, entry.source, home, norms=base is None)
        if adapter is not None:
            adapters[name] = adapter
            row, member = _matched(row, recipe, adapter, base[1]) if base else (row, None)
            members += [member] if member else []
        rows.append(row)
        progress("inspect", done, len(named))
    warnings = tuple(left_out(query, home))
    if recipe.sweep is not None:
        warnings += ("plan and preview are of the recipe's own values: tiesmith sweep chooses",)
    if base:
        warnings += attempt(problems, compare_with_base, adapters, base[0], recipe) or ()
        warnings += tuple(line for member in members for line in member.task_vector.warnings)
    found = Inspection(
        source=str(path), adapters=tuple(rows), problems=tuple(problems), warnings=warnings
    )
    return _foreseen(found, recipe, base[1], members, home, device, progress) if base else found


def _matched(
    row: InspectedAdapter, recipe: Recipe, adapter: Trained, base: Checkpoint
) -> tuple[InspectedAdapter, Member | None]:
    """The adapter against the recipe's base: its norm, or why the two do not fit."""
    problems: list[Problem] = []
    found: dict[str, object] = {}
    member = attempt(problems, read_member, row.name, recipe, adapter, base)
    if member:
        found["norm"] = math.hypot(*member.task_vector.norms.values())
    if member and model_folder(adapter):
        found["targets"] = _counted(name.rpartition(".")[0] for name in member.task_vector.factors)
    return row.model_copy(update={"problems": tuple(problems), "norm": None, **found}), member


def _foreseen(
    found: Inspection,
    recipe: Recipe,
    base: Checkpoint,
    members: list[Member],
    home: Home,
    device: Device,
    progress: Progress,
) -> Inspection:
    """With the pre-flight of a merge into the store, and its preview when nothing is wrong."""
    if not found.well:
        return found
    settings = Settings.from_recipe(recipe)
    problems: list[Problem] = []
    out = home.store.folder("merged", "preview")
    plan = attempt(problems, planned, base, members, settings, out, device, found.warnings)
    if plan is None:
        return found.model_copy(update={"problems": tuple(problems)})
    preview, warnings = _preview(members, settings, device, progress)
    update = {"plan": plan, "preview": preview, "warnings": found.warnings + warnings}
    return found.model_copy(update=update)


def _preview(
    members: list[Member], settings: Settings, device: Device, progress: Progress
) -> tuple[Preview, tuple[str, ...]]:
    """The interference of the merge; thresholds are computed and not kept."""
    trims = {}
    for done, m in enumerate(members if settings.trims else (), start=1):
        trims[m.name] = trim(m.task_vector, m.density, settings.trim_scope, m.weight, device)
        progress("trim", done, len(members))
    resolution = resolve_conflicts(members, settings, trims, device, progress)
    total = resolution.total
    preview = Preview(
        entries=total.entries,
        conflict=total.conflict,
        survival=total.survival,
        merged_norm=total.merged_norm,
        norms=total.norms,
        retention=total.retention,
        pairwise=resolution.pairwise,
    )
    return preview, resolution.warnings
