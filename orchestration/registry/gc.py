"""`tiesmith gc`: old merges are freed, in the store and in MLflow together.

Kept are the newest versions of each model, whatever has an alias (champion, previous champion,
challenger, any of yours), the champion that serving uses, the one before it, and what is read.
What another tool registered is left alone, and so are the files that it uses.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from orchestration.home.leases import unused
from orchestration.home.locks import exclusive
from orchestration.home.store import Home
from orchestration.registry.champion import View
from orchestration.registry.promotion_log import predecessor
from orchestration.registry.version import Version
from orchestration.registry.versions import delete_version, list_models, registry_lock
from orchestration.tracking.mlflow_client import connect

__all__ = ["Collection", "Kept", "Old", "SetAside", "free_old_merges"]

FOREIGN = "not made by Tiesmith"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True)


class Old(_Frozen):
    """A version to free. bytes: what the disk gets back; files with other links do not count."""

    model: str
    version: str
    merge_digest: str
    bytes: int


class Kept(_Frozen):
    """A version that stays, and why."""

    model: str
    version: str
    why: str


class SetAside(_Frozen):
    """An artifact that was damaged and set aside, and goes as old versions do."""

    folder: Path
    bytes: int


class Collection(_Frozen):
    """What can be freed, or with `freed` was freed, and what is kept."""

    freed: bool
    bytes: int
    old: tuple[Old, ...]
    kept: tuple[Kept, ...]
    damaged: tuple[SetAside, ...] = ()


def free_old_merges(home: Home, keep: int, free: bool = False) -> Collection:
    """Find the versions beyond the newest `keep` of each model that nothing needs, and free them.

    Without `free` nothing changes. A version's files go before its entry in MLflow, so that the
    same command finishes what an interrupted one began. Artifacts that are small stay in the store:
    the scores, and what a later merge of the same adapters reuses.
    """
    damaged = tuple(_set_aside(home))
    if free:
        for one in damaged:
            shutil.rmtree(one.folder)
    spared = sum(one.bytes for one in damaged)
    if not (home.root / "mlflow.db").exists():
        return Collection(freed=free, bytes=spared, old=(), kept=(), damaged=damaged)
    with exclusive(registry_lock(home)), ExitStack() as held:
        everything = list_models(home).versions
        versions = [v for v in everything if not v.foreign]
        foreign = [v for v in everything if v.foreign]
        reasons = _used_elsewhere(versions, foreign) | _reasons(home, versions, keep)
        old = [v for v in versions if (v.model, v.version) not in reasons]
        folders = {v.folder for v in old} | {_store_folder(home, v) for v in old}
        free_now = {folder: held.enter_context(unused(folder)) for folder in sorted(folders)}
        for version in old:
            if not (free_now[version.folder] and free_now[_store_folder(home, version)]):
                reasons[version.model, version.version] = "is being read"
        old = [v for v in old if (v.model, v.version) not in reasons]
        places = _folders(home, versions, old)
        sizes = _freed_bytes(places)
        if free:
            for version, folders_of_it in zip(old, places, strict=True):
                _free(home, version, folders_of_it)
    return Collection(
        freed=free,
        bytes=sum(sizes) + spared,
        old=tuple(
            Old(model=v.model, version=v.version, merge_digest=v.merge_digest, bytes=size)
            for v, size in zip(old, sizes, strict=True)
        ),
        kept=(
            *(Kept(model=m, version=v, why=why) for (m, v), why in reasons.items()),
            *(Kept(model=v.model, version=v.version, why=FOREIGN) for v in foreign),
        ),
        damaged=damaged,
    )


def _set_aside(home: Home) -> Iterator[SetAside]:
    for folder in sorted(home.store.damaged.glob("*")):
        sizes = (path.stat().st_size for path in _files([folder]))
        yield SetAside(folder=folder, bytes=sum(sizes))


def _used_elsewhere(
    versions: Sequence[Version], foreign: Sequence[Version]
) -> dict[tuple[str, str], str]:
    """Versions whose files a foreign one stands for too: a copy, or one registered by hand."""
    return {
        (version.model, version.version): f"{other.model} version {other.version} uses its files"
        for version in versions
        for other in foreign
        if other.folder.is_relative_to(version.folder)
    }


def _reasons(home: Home, versions: Sequence[Version], keep: int) -> dict[tuple[str, str], str]:
    """Why versions are kept, by model and number, readers apart."""
    client, reasons = connect(home), {}
    for model in sorted({version.model for version in versions}):
        view = View.of(client, model)
        accepted = view.standing().accepted
        before = predecessor(view.promotions, accepted.version, view.versions) if accepted else None
        newest = sorted(view.versions, key=int, reverse=True)[:keep]
        for number, version in view.versions.items():
            if accepted and number == accepted.version:
                reasons[model, number] = "the champion"
            elif number == before:
                reasons[model, number] = "the champion before"
            elif version.aliases:
                reasons[model, number] = ", ".join(version.aliases)
            elif number in newest:
                reasons[model, number] = f"among the newest {keep}"
    return reasons


def _folders(home: Home, versions: Sequence[Version], old: Sequence[Version]) -> list[list[Path]]:
    """The folders of each old version; a merge's store folder goes with the last that uses it."""
    users = Counter(version.merge_digest for version in versions)
    folders = []
    for version in old:
        users[version.merge_digest] -= 1
        places = [version.folder]
        if not users[version.merge_digest]:
            places.append(_store_folder(home, version))
        folders.append(places)
    return folders


def _store_folder(home: Home, version: Version) -> Path:
    return home.store.folder("merged", version.merge_digest or "unknown")


def _freed_bytes(folders: Sequence[Sequence[Path]]) -> list[int]:
    """Bytes by version: a file counts, once, where all its links lie in these folders."""
    links: Counter[tuple[int, int]] = Counter()
    owner: dict[tuple[int, int], int] = {}
    sizes = [0] * len(folders)
    for index, places in enumerate(folders):
        for file in _files(places):
            stat = file.stat()
            inode = (stat.st_dev, stat.st_ino)
            links[inode] += 1
            owner.setdefault(inode, index)
            if links[inode] == stat.st_nlink:
                sizes[owner[inode]] += stat.st_size
    return sizes


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file())


def _free(home: Home, version: Version, folders: Sequence[Path]) -> None:
    for folder in reversed(folders):
        going = folder.with_name(f".{folder.name}.freed")
        shutil.rmtree(going, ignore_errors=True)
        if folder.is_dir():
            folder.rename(going)  # at once: nobody finds half a model
            shutil.rmtree(going)
    delete_version(connect(home), version)
