"""Artifacts between adapter and merged model: each is found in the store or made, never made twice.

An artifact's digest covers what it is made from, and FORMAT of the code that makes it.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from common.problem import Problem
from common.progress import Progress
from merge_core.digest import sha256_json
from merge_core.errors import AdapterError, RequestError, WorkError
from merge_core.files.adapter_files import copy_files
from merge_core.methods import METHODS
from merge_core.recipe.schema import TrimScope
from orchestration.home.store import Home
from orchestration.landing.adapter_records import AdapterRecord, save_adapter_record
from orchestration.landing.zone import resolve, signature
from orchestration.requests.schema import LockedAdapter, LockedBase, MergeRequest
from orchestration.requests.unchanged import (
    locked_base,
    locked_fine_tune,
    model_folder,
    open_base,
    open_found,
)
from orchestration.runs.pool_slots import Turn, at_once

if TYPE_CHECKING:
    from merge_core.adapters.fine_tune import Trained
    from merge_core.kernels import Device
    from merge_core.task_vectors.from_adapter import TaskVector
    from merge_core.ties.interference import Resolution
    from merge_core.ties.tensor_merge import Member
    from merge_core.ties.trim import Trim

__all__ = [
    "Merged",
    "has_task_vector",
    "keep_adapter",
    "keep_densities",
    "keep_merged",
    "keep_resolution",
    "keep_task_vector",
    "keep_trim",
    "keep_trims",
    "lacking",
    "load_merged",
]

FORMAT = 2
"""Raised when a stage would keep other artifacts for the same inputs."""


@dataclass(frozen=True)
class Merged:
    """The merged checkpoint and what making it cost, measured when it was made.

    ended: when, in seconds since 1970.
    """

    path: Path
    weights_sha256: str
    bytes: int
    changed_tensors: int
    survival: float
    seconds: float
    peak_memory_bytes: int
    ended: float = 0.0


def keep_adapter(home: Home, record: AdapterRecord) -> Trained:
    """Copy the adapter that the source holds now into the store, verified, and lock its digest.

    A full fine-tune stays where it is, as the base does: its folder is recorded.
    """
    from merge_core.adapters.fine_tune import FineTune
    from merge_core.adapters.open import open_adapter

    place = resolve(record.source, home, "trained").path
    read = signature(place)
    source = open_found(record.source, place, home)
    found = {"digest": source.digest, "signature": read, "folder": model_folder(source)}
    if isinstance(source, FineTune):
        save_adapter_record(home, record.model_copy(update=found))
        return source
    if not home.store.has("adapters", source.digest):
        with home.store.building("adapters", source.digest) as folder:
            copy_files(source.folder, folder, source.files)
            if open_adapter(folder).digest != source.digest:
                raise WorkError(f"{source.folder} changed while it was copied: add it again")
    save_adapter_record(home, record.model_copy(update=found))
    return open_adapter(home.store.verified("adapters", source.digest))


def keep_task_vector(home: Home, record: AdapterRecord) -> tuple[str, TaskVector]:
    """The task vector of a verified adapter against its base, with its digest in the store."""
    from merge_core.adapters.fine_tune import open_trained
    from merge_core.task_vectors.from_fine_tune import read_trained
    from merge_core.task_vectors.storage import load_task_vector, save_task_vector

    if record.digest is None:
        raise _missing(record.partition, "lora_adapter", "no verified adapter")
    base, base_digest = open_base(home, record.base)
    digest = task_vector_digest(record.digest, base_digest)
    if not home.store.has("task_vectors", digest):
        place = record.folder or home.store.verified("adapters", record.digest)
        trained = open_trained(place, home.cache)
        if trained.digest != record.digest:
            found = f"other content, {trained.digest[:12]}"
            raise _missing(record.partition, "lora_adapter", found)
        task_vector = read_trained(trained, base)
        with home.store.building("task_vectors", digest) as folder:
            save_task_vector(task_vector, folder)
    save_adapter_record(
        home, record.model_copy(update={"vector": digest, "vector_of": record.digest})
    )
    return digest, load_task_vector(
        home.store.verified("task_vectors", digest), base, record.folder
    )


def lacking(home: Home, record: AdapterRecord) -> tuple[str, ...]:
    """What a verified adapter lacks of what its config says was trained in its base's modules."""
    from merge_core.adapters.open import open_adapter
    from merge_core.task_vectors.completeness import shortfalls

    if record.folder is not None or record.digest is None:
        return ()
    return shortfalls(
        open_adapter(home.store.verified("adapters", record.digest)),
        open_base(home, record.base)[0],
    )


def task_vector_digest(adapter_digest: str, base_digest: str) -> str:
    """Names a task vector in the store."""
    return sha256_json(["task_vector", FORMAT, adapter_digest, base_digest])


def has_task_vector(home: Home, adapter: LockedAdapter, base: LockedBase) -> bool:
    """Whether the adapter's artifacts are there at the digest that the request locks."""
    digest = task_vector_digest(adapter.digest, base.digest)
    copied = adapter.folder is not None or home.store.has("adapters", adapter.digest)
    return copied and home.store.has("task_vectors", digest)


def load_members(home: Home, request: MergeRequest) -> list[Member]:
    """The request's adapters as the engine takes them.

    Raises AdapterError that names every adapter whose artifacts are not in the store, RequestError
    when the base or a full fine-tune is another one by now.
    """
    from merge_core.task_vectors.storage import load_task_vector
    from merge_core.ties.tensor_merge import Member

    missing = [a for a in request.adapters if not has_task_vector(home, a, request.base)]
    if missing:
        raise AdapterError(
            [p for a in missing for p in _missing(a.partition, "lora_adapter and task_vector",
             f"no artifacts of the content {a.digest[:12]} that was asked for").problems],
            f"merge {request.partition}",
        )  # fmt: skip
    members, base = [], locked_base(home, request)
    for adapter in request.adapters:
        digest = task_vector_digest(adapter.digest, request.base.digest)
        fine_tune = locked_fine_tune(home, request, adapter)
        task_vector = load_task_vector(home.store.verified("task_vectors", digest), base, fine_tune)
        members.append(Member(adapter.name, task_vector, adapter.weight, adapter.density))
    return members


def _missing(partition: str, asset: str, found: str) -> AdapterError:
    remedy = f"materialise {asset} of {partition}, or request the merge anew with tiesmith run"
    return AdapterError(
        [Problem(f"adapter {partition}", "artifacts", "the adapter in the store", found, remedy)],
        f"adapter {partition}",
    )


def keep_trims(home: Home, request: MergeRequest, turn: Turn = at_once) -> dict[str, Trim]:
    """Thresholds by adapter name; those of another merge with the same values are reused.

    Empty for a method that does not trim. turn: taken to compute what is not there; here as below.
    """
    members = load_members(home, request)
    if not METHODS[request.recipe.method].trims:
        return {}
    scope, device = request.recipe.trim_scope, request.device
    return {m.name: keep_trim(home, m, request.base.digest, scope, device, turn) for m in members}


def keep_trim(
    home: Home,
    member: Member,
    base_digest: str,
    scope: TrimScope,
    device: Device,
    turn: Turn = at_once,
) -> Trim:
    """Thresholds of one adapter for its density, weight and this scope."""
    return keep_densities(home, member, [member.density], base_digest, scope, device, turn)[0]


def keep_densities(
    home: Home,
    member: Member,
    densities: Sequence[float],
    base_digest: str,
    scope: TrimScope,
    device: Device,
    turn: Turn = at_once,
) -> list[Trim]:
    """Thresholds of one adapter for several densities; what is not there comes from one pass."""
    from merge_core.ties.trim import Trim, trim_all

    vector = task_vector_digest(member.task_vector.digest, base_digest)
    digests = {
        density: sha256_json(["trim", FORMAT, vector, density, scope, member.weight, device])
        for density in densities
    }

    def missing() -> list[float]:
        return [d for d, digest in digests.items() if not home.store.has("trims", digest)]

    if missing():
        with turn():
            if wanted := missing():  # whoever had the turn before may have found some
                for found in trim_all(member.task_vector, wanted, scope, member.weight, device):
                    home.store.write("trims", digests[found.density], found.to_dict())
    return [Trim.from_dict(home.store.read("trims", digests[density])) for density in densities]


def keep_resolution(
    home: Home, request: MergeRequest, progress: Progress | None = None, turn: Turn = at_once
) -> Resolution:
    """What the merge will do, tensor by tensor."""
    from merge_core.ties.interference import Resolution, resolve
    from merge_core.ties.tensor_merge import Settings

    digest = sha256_json(["resolution", FORMAT, request.merge_digest])
    if not home.store.has("resolutions", digest):
        members, trims = load_members(home, request), keep_trims(home, request, turn)
        settings = Settings.from_recipe(request.recipe)
        with turn():
            if not home.store.has("resolutions", digest):  # after a wait
                made = resolve(members, settings, trims, request.device, progress)
                home.store.write("resolutions", digest, made.to_dict())
    return Resolution.from_dict(home.store.read("resolutions", digest))


def keep_merged(
    home: Home, request: MergeRequest, progress: Progress | None = None, turn: Turn = at_once
) -> Merged:
    """The merged checkpoint, and what it cost when it was made."""
    if not _is_merged(home, request):
        with turn():
            if not _is_merged(home, request):  # after a wait
                measured = _merge(home, request, progress)
                home.store.write("measurements", request.merge_digest, measured)
    return load_merged(home, request)


def _is_merged(home: Home, request: MergeRequest) -> bool:
    return all(home.store.has(kind, request.merge_digest) for kind in ("merged", "measurements"))


def load_merged(home: Home, request: MergeRequest) -> Merged:
    """What was measured when the merge was made; its folder may have been freed since.

    Raises RequestError when it was not made.
    """
    store, digest = home.store, request.merge_digest
    if not store.has("measurements", digest):
        where, remedy = f"merge {request.partition}", "materialise merged_model first"
        problem = Problem(where, "merged_model", "a merge that was made", "none", remedy)
        raise RequestError([problem], where)
    measured = store.read("measurements", digest)
    if "ended" not in measured:  # by a Tiesmith that did not keep it
        measured["ended"] = store.folder("measurements", digest).stat().st_mtime
    return Merged(path=store.folder("merged", digest), **measured)


def _merge(home: Home, request: MergeRequest, progress: Progress | None) -> dict[str, Any]:
    from merge_core.ties.tensor_merge import Settings
    from merge_core.writing.merge import merge

    result = merge(
        locked_base(home, request),
        load_members(home, request),
        Settings.from_recipe(request.recipe),
        home.store.folder("merged", request.merge_digest),
        recipe_record=request.recipe.model_dump(mode="json", by_alias=True, exclude_none=True),
        base_digest=request.base.digest,
        trims=keep_trims(home, request),
        device=request.device,
        allow_noop=request.allow_noop,
        progress=progress,
    )
    return {
        "weights_sha256": result.weights_sha256,
        "bytes": sum((result.path / name).stat().st_size for name in result.files),
        "changed_tensors": result.changed_tensors,
        "survival": result.survival,
        "seconds": result.seconds,
        "peak_memory_bytes": result.peak_memory_bytes,
        "ended": time.time(),
    }
