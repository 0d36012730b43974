"""Merge adapters into a base: check, trim, write beside the place, rename when complete."""

import json
import resource
import shutil
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from common.atomic_folder import JOURNAL, resuming
from common.problem import Problem
from common.progress import Progress
from merge_core.checkpoints.open import Checkpoint, checkpoint_digest, has_two_heads, untied
from merge_core.checkpoints.other_files import beside
from merge_core.checkpoints.shard_index import INDEX
from merge_core.checkpoints.tied_types import told_apart
from merge_core.digest import sha256_file, sha256_lines
from merge_core.errors import MergeRequestError, WorkError
from merge_core.kernels import Device, resolve_device, shards_on, threads_on
from merge_core.threads import in_order
from merge_core.ties.tensor_merge import Member, Settings, TensorMerge, tensor_merges, unties
from merge_core.ties.trim import Trim, trim
from merge_core.writing.manifest import (
    Manifest,
    merge_digest,
    model_card,
    read_manifest,
    write_manifest,
)
from merge_core.writing.preflight import Plan, preflight
from merge_core.writing.shard_journal import add_shard, read_journal
from merge_core.writing.shards import Shard, ShardWriter, Written, tensor_bytes

__all__ = [
    "Member",
    "MergeResult",
    "Plan",
    "Settings",
    "adapter_records",
    "merge",
    "preflight",
]


@dataclass(frozen=True)
class MergeResult:
    """A merged folder. `peak_memory_bytes` is the process's peak so far.

    `survival` is the share of the adapted tensors' entries that the merge changes before rounding.
    """

    path: Path
    digest: str
    weights_sha256: str
    files: Mapping[str, str]
    changed_tensors: int
    survival: float
    seconds: float
    peak_memory_bytes: int


def merge(
    base: Checkpoint,
    members: Sequence[Member],
    settings: Settings,
    out: Path,
    *,
    recipe_record: Mapping[str, Any],
    base_digest: str | None = None,
    trims: Mapping[str, Trim] | None = None,
    device: Device = "auto",
    allow_noop: bool = False,
    progress: Progress | None = None,
) -> MergeResult:
    """Merge `members` into `base` as a Hugging Face folder at `out`.

    The folder is complete or not there. One that is complete from the same request is returned as
    it is. `trims` by member and `base_digest` are computed when not given. Raises
    MergeRequestError when the request is wrong, when `out` holds something else, or when the
    result would be the base again (unless `allow_noop`); WorkError when writing fails.
    """
    started = time.monotonic()
    place = resolve_device(device)
    report = progress or (lambda stage, done, total: None)
    base_digest = base_digest or checkpoint_digest(base, None)
    view = untied(base, apart) if (apart := unties(members)) else base
    request = _Request(view, members, settings, place, recipe_record, base_digest)
    # A finished merge is found before anything is checked: it needs neither disk nor memory.
    if out.exists():
        return _existing(out, request.digest, started)
    preflight(base, members, settings, out, device)
    trims = trims if trims is not None else _trims(members, settings, device, report)
    merges = tensor_merges(members, settings, trims)
    waits = "waits for another process that makes the same merge"
    try:
        with resuming(out, request.digest, lambda: report(waits, 0, 0)) as folder:
            if not out.exists():  # another run of this merge may have been waited for
                _fill(request, merges, folder, allow_noop, report)
    except OSError as error:
        raise WorkError(f"merge into {out} failed: {error}; {_left(out, request)}") from error
    return _existing(out, request.digest, started)


def adapter_records(members: Sequence[Member], settings: Settings) -> dict[str, dict[str, Any]]:
    """Digest, weight and (where the method trims) density of each member, by name."""
    records: dict[str, dict[str, Any]] = {}
    for member in sorted(members, key=lambda member: member.name):
        record = {"digest": member.task_vector.digest, "weight": float(member.weight)}
        if settings.trims:
            record["density"] = float(member.density)
        records[member.name] = record
    return records


@dataclass(frozen=True)
class _Request:
    """What was asked for, with the digest that names it."""

    base: Checkpoint
    members: Sequence[Member]
    settings: Settings
    device: torch.device
    recipe: Mapping[str, Any]
    base_digest: str

    @property
    def adapters(self) -> dict[str, dict[str, Any]]:
        return adapter_records(self.members, self.settings)

    @property
    def digest(self) -> str:
        return merge_digest(
            self.settings.record(), self.adapters, self.base_digest, self.device.type
        )


def _left(out: Path, request: _Request) -> str:
    """What a failed merge leaves beside `out`."""
    done = len(read_journal(out.parent / f".{out.name}.{request.digest[:8]}" / JOURNAL))
    if not done:
        return "nothing is left there"
    return f"{done} of {len(request.base.shards)} shards are kept, the same command continues"


def _existing(out: Path, digest: str, started: float) -> MergeResult:
    """The result that lies at `out`, which must come from this very request."""
    manifest = read_manifest(out)
    missing = [name for name in manifest.files if not (out / name).is_file()] if manifest else []
    if manifest is None or manifest.merge_digest != digest or missing:
        found = f"another merge, {manifest.merge_digest[:12]}" if manifest else "something else"
        found = f"this merge without {missing}" if missing else found
        problem = Problem(
            str(out), "out", "a path that is free", found, "choose another, or remove it"
        )
        raise MergeRequestError([problem], f"merge into {out}")
    return MergeResult(
        path=out,
        digest=digest,
        weights_sha256=manifest.weights_sha256,
        files=manifest.files,
        changed_tensors=manifest.changed_tensors,
        survival=manifest.survival,
        seconds=time.monotonic() - started,
        peak_memory_bytes=_peak_memory_bytes(),
    )


def _peak_memory_bytes() -> int:
    # macOS counts bytes here, Linux kilobytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _trims(
    members: Sequence[Member], settings: Settings, device: Device, report: Progress
) -> dict[str, Trim]:
    if not settings.trims:
        return {}
    trims = {}
    for done, m in enumerate(members, start=1):
        trims[m.name] = trim(m.task_vector, m.density, settings.trim_scope, m.weight, device)
        report("trim", done, len(members))
    return trims


def _fill(
    request: _Request,
    merges: Mapping[str, TensorMerge],
    folder: Path,
    allow_noop: bool,
    report: Progress,
) -> None:
    """Shards, what lies beside them and records; the journal goes last."""
    written = _write_shards(request, merges, folder, report)
    if not allow_noop and not any(w.changed for w in _outcomes(written)):
        (folder / JOURNAL).unlink()
        raise MergeRequestError([_noop(request)], "merge")
    _write_others(request, folder)
    _write_records(request, merges, written, folder, report)
    # The journal marks what can be resumed; without it a folder is complete or abandoned.
    (folder / JOURNAL).unlink()


def _write_shards(
    request: _Request, merges: Mapping[str, TensorMerge], folder: Path, report: Progress
) -> dict[str, Shard]:
    """Every shard that the journal does not have."""
    written = read_journal(folder / JOURNAL)
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name not in (JOURNAL, *written):
            path.unlink()  # a stopped run had begun it
    done = iter(range(1 + len(_outcomes(written)), len(merges) + 1))
    missing = [name for name in request.base.shards if name not in written]
    # Threads are shared out: shards at once, and rows at once within each.
    lanes = max(1, min(len(missing), shards_on(request.device)))
    writer = ShardWriter(
        base=request.base,
        folder=folder,
        merges=merges,
        dtype=request.settings.output_dtype,
        device=request.device,
        threads=max(1, threads_on(request.device) // lanes),
        done=lambda: report("merge", next(done), len(merges)),
    )
    for name, shard in zip(missing, in_order(writer.write, missing, lanes), strict=True):
        written[name] = shard
        add_shard(folder / JOURNAL, name, shard)
    return written


def _outcomes(written: Mapping[str, Shard]) -> list[Written]:
    return [outcome for shard in written.values() for outcome in shard.tensors.values()]


def _noop(request: _Request) -> Problem:
    remedy = (
        "raise density or scale, choose election: mass, check that the adapters are trained, or "
        "accept it with --allow-noop"
    )
    where = f"merge of {', '.join(request.adapters)}"
    return Problem(where, "result", "weights that differ from the base", "the base again", remedy)


def _write_others(request: _Request, folder: Path) -> None:
    """All that lies beside the shards, byte for byte; a new dtype or head is entered, and an index
    says what the shards hold."""
    base, dtype = request.base, request.settings.output_dtype
    for name in beside(base.folder, base.shards).files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(base.folder / name, folder / name)
    apart = base.head is not None or has_two_heads(base)
    if dtype != "base" or apart:
        config = _json(folder / "config.json")
        if dtype != "base":
            config |= {key: dtype for key in ("dtype", "torch_dtype") if key in config}
        _write_json(folder / "config.json", told_apart(config) if apart else config)
    if (folder / INDEX).is_file():
        index = _json(folder / INDEX)
        weights = {name: entry.shard for name, entry in base.tensors.items()}
        told = index.get("metadata")
        if dtype == "base" and index["weight_map"] == weights and isinstance(told, dict):
            return
        told = told if isinstance(told, dict) else {}  # without it transformers opens no shard
        index["metadata"] = {**told, "total_size": tensor_bytes(base, dtype)}
        # In the order that the index has, new ones last.
        kept = {name: weights[name] for name in index["weight_map"] if name in weights}
        _write_json(folder / INDEX, index | {"weight_map": kept | weights})


def _json(path: Path) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return values


def _write_json(path: Path, values: Mapping[str, Any]) -> None:
    text = json.dumps(values, indent=2, ensure_ascii=False) + "\n"
    # Half a surrogate pair, which JSON may spell but UTF-8 cannot hold, stays spelled.
    path.write_text(text, encoding="utf-8", errors="backslashreplace")


def _write_records(
    request: _Request,
    merges: Mapping[str, TensorMerge],
    written: Mapping[str, Shard],
    folder: Path,
    report: Progress,
) -> None:
    """The model card, then the manifest over everything in the folder."""
    settings, adapters = request.settings.record(), request.adapters
    card = model_card(request.recipe, settings, adapters)
    (folder / "README.md").write_text(card, encoding="utf-8")
    files = {}
    paths = (path for path in folder.rglob("*") if path.is_file())
    names = sorted(path.relative_to(folder).as_posix() for path in paths)
    names.remove(JOURNAL)
    for done, file in enumerate(names, start=1):
        # A shard was hashed while it was written; reading it again would cost as much as the merge.
        known = written.get(file)
        files[file] = known.sha256 if known else sha256_file(folder / file)
        report("hash", done, len(names))
    entries = sum(merge.shape[0] * merge.shape[1] for merge in merges.values())
    manifest = Manifest(
        merge_digest=request.digest,
        weights_sha256=sha256_lines({name: shard.sha256 for name, shard in written.items()}),
        recipe=request.recipe,
        settings=settings,
        adapters=adapters,
        base_digest=request.base_digest,
        device=request.device.type,
        changed_tensors=sum(w.changed for w in _outcomes(written)),
        survival=sum(w.survivors for w in _outcomes(written)) / entries,
        files=files,
    )
    write_manifest(manifest, folder)
