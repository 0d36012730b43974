"""Where adapters and bases come from: a folder, a model hub, or any fsspec URL."""

import difflib
import fnmatch
import glob
import os
import re
import shutil
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, Literal

from common.problem import Problem
from merge_core.checkpoints.folder_kinds import (
    Point,
    instead_of_adapter,
    instead_of_folder,
    instead_of_model,
)
from merge_core.checkpoints.other_files import not_of_the_model
from merge_core.digest import sha256_json
from merge_core.errors import SourceError, WorkError
from merge_core.files.adapter_files import ADAPTER_FILES, CONFIG
from merge_core.sources.download_progress import Received, hub_bar, nobody
from merge_core.sources.remote_files import copy_files, list_files

if TYPE_CHECKING:
    from huggingface_hub import HfApi

__all__ = ["PROTOCOLS", "Fetched", "Kind", "fetch", "hub_api", "refuse_url"]

Kind = Literal["base", "adapter", "trained", "any"]
"""What is wanted of a source; `trained`: an adapter where it has one, else a whole model."""

_HUB_ID = re.compile(r"(?P<repo>[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*)(@(?P<revision>[\w./-]+))?")
_CREDENTIALS = re.compile(r"://[^/?#]*@")
FILE_SYSTEMS = """
    abfs abfss adl az box dropbox file ftp gcs gdrive gs hdfs hf http https lakefs local memory oci
    oss s3 s3a sftp smb ssh tos webdav webhdfs
"""
PROTOCOLS = frozenset(FILE_SYSTEMS.split())
"""fsspec's file systems that hold files. Those that read another one, as zip, reference and
simplecache do, or that run a program would open what the URL's author chose."""
_SHARDS = {"base": "model*.safetensors", "any": "*.safetensors"}
_DEEPEST = 4
"""Folders within folders that are looked into behind a URL."""
_UNREACHED = ("model*.safetensors", "config.json", "tokenizer*", "special_tokens_map.json")
"""What of a model must be in the cache for it to be used while the hub is away."""

_LARGEST_ADAPTER = 20_000_000_000


@dataclass(frozen=True)
class Fetched:
    """A source that lies in a local folder; `revision` is the hub's commit, None elsewhere."""

    source: str
    path: Path
    revision: str | None


def fetch(
    source: str,
    cache: Path,
    roots: Sequence[Path] = (Path("."),),
    what: Kind = "any",
    told: Received = nobody,
) -> Fetched:
    """Bring `source` to a local folder, downloading into `cache` only what `what` needs.

    A folder that exists under one of `roots` wins over a hub id. A hub token is read from
    HF_TOKEN, the hub's address from HF_ENDPOINT; `told` hears of the bytes as they come. Raises
    SourceError when the source is wrong or access is refused, WorkError when the network failed (a
    repeated call resumes).
    """
    if "://" in source:
        return _fetch_url(source, cache, what, told)
    for root in roots:
        folder = root / os.path.expanduser(source)
        if os.path.isdir(folder):  # False, unlike pathlib's, for a name that no folder can have
            return Fetched(source, folder.resolve(), None)
        if os.path.isfile(folder):
            raise _error(
                source, "a folder, org/name@revision or scheme://…", *instead_of_folder(folder)
            )
    remedy = _nearest(source, roots)
    if match := _HUB_ID.fullmatch(source):
        try:
            return _fetch_hub(source, match["repo"], match["revision"], cache, what, told)
        except _NotOnHub as error:
            raise _error(source, "a folder or a hub id", str(error), remedy) from error.__cause__
    raise _error(source, "a folder, org/name@revision or scheme://…", "no such folder", remedy)


def _nearest(source: str, roots: Sequence[Path]) -> str:
    """The remedy for a folder that is missing: the nearest name, where there is one."""
    for root in roots:
        parent = (root / os.path.expanduser(source)).parent
        if os.path.isdir(parent):
            names = sorted(entry.name for entry in parent.iterdir() if entry.is_dir())
            close = difflib.get_close_matches(Path(source).name, names, n=1, cutoff=0.7)
            if close:
                return f"did you mean {Path(source).parent / close[0]}?"
    return "check the path (relative paths start at the working directory), or the hub id"


class _NotOnHub(Exception):
    """Neither a folder nor anything the hub knows or can be asked for."""


def _error(source: str, wanted: str, found: str, remedy: str) -> SourceError:
    return SourceError([Problem(source, "source", wanted, found, remedy)], f"source {source}")


def hub_api() -> "HfApi":
    """The hub at HF_ENDPOINT, asked with the token of HF_TOKEN or with none."""
    from huggingface_hub import HfApi

    # An explicit False keeps a token that another tool saved on disk out of the request.
    return HfApi(endpoint=os.environ.get("HF_ENDPOINT"), token=os.environ.get("HF_TOKEN") or False)


def _fetch_hub(
    source: str, repo: str, revision: str | None, cache: Path, what: Kind, told: Received
) -> Fetched:
    from huggingface_hub.errors import (
        DryRunError,
        HfHubHTTPError,
        HFValidationError,
        LocalEntryNotFoundError,
    )
    from huggingface_hub.errors import HTTPError as TransportError  # type: ignore[attr-defined]

    api = hub_api()
    sizes = {} if what == "adapter" else _sizes_on_hub(api, repo, revision)
    what = _kind_among(sizes) if what == "trained" and sizes else what
    place: dict[str, Any] = {
        "revision": revision,
        "cache_dir": cache / "hub",
        "allow_patterns": _patterns(sizes, what),
    }
    coming = 0
    try:
        with suppress(DryRunError):  # a hub that cannot be reached sends nothing
            ahead = api.snapshot_download(repo, dry_run=True, tqdm_class=hub_bar(nobody), **place)
            listed = bool(sizes) or what == "adapter"
            # What the cache holds whole serves all the same: of a commit nothing is asked.
            if not listed and (not ahead or any(f.will_download for f in ahead)):
                raise WorkError(f"{source}: the hub did not list its files; call again")
            coming = sum(f.file_size or 0 for f in ahead if f.will_download)
            _refuse_large(source, coming, cache, what)
            if listed and not any(f.filename.endswith(".safetensors") for f in ahead):
                names = list(sizes or _sizes_on_hub(api, repo, revision))
                raise _without_weights(source, names, what, partial(_download_inside, repo))
        bar = hub_bar(told, coming)
        path = Path(api.snapshot_download(repo, tqdm_class=bar, **place))
    except HfHubHTTPError as error:
        raise _refusal(source, repo, error) from error
    except HFValidationError as error:
        raise _NotOnHub("no such folder, and no name that a hub's model can have") from error
    except LocalEntryNotFoundError as error:  # not in the cache either
        if isinstance(error.__cause__, HfHubHTTPError):
            raise _refusal(source, repo, error.__cause__) from error
        found = f"no such folder, and the hub cannot be reached: {error.__cause__ or error}"
        raise _NotOnHub(found) from error
    except (OSError, TransportError) as error:
        raise WorkError(f"{source}: the download broke off: {error}; call again") from error
    return Fetched(source, path, path.name)


def _wanted(sizes: Mapping[str, int | None], what: Kind) -> list[str]:
    """Which of a source's files, by path with their sizes, are needed; sorted."""
    if what == "adapter":
        return [name for name in ADAPTER_FILES if name in sizes]
    return sorted(name for name, size in sizes.items() if _is_wanted(name, size, sizes, what))


def _is_wanted(name: str, size: int | None, names: Collection[str], what: Kind) -> bool:
    folder = name.rpartition("/")[0]
    if not folder and name.endswith(".safetensors"):
        return fnmatch.fnmatchcase(name, _SHARDS[what])
    return not not_of_the_model(name, size) and f"{folder}/{CONFIG}" not in names


def _sizes_on_hub(api: "HfApi", repo: str, revision: str | None) -> dict[str, int | None]:
    """Sizes of the repository's files by path; empty where the hub does not say."""
    with suppress(Exception):  # whatever it is, the download meets it again and says so
        found = api.model_info(repo, revision=revision, files_metadata=True).siblings or ()
        return {file.rfilename: file.size for file in found}
    return {}


def _patterns(sizes: Mapping[str, int | None], what: Kind) -> list[str]:
    """What the hub is asked for; of what it does not list, what must be in the cache.

    What was trained is then looked for as an adapter: of a whole model that leaves the tokenizer.
    """
    if what == "adapter" or (what == "trained" and not sizes):
        return list(ADAPTER_FILES)
    return [glob.escape(name) for name in _wanted(sizes, what)] if sizes else list(_UNREACHED)


def _kind_among(names: Iterable[str]) -> Kind:
    """What a source with these files is: an adapter has a config of its own."""
    found = set(names)
    return "base" if "config.json" in found and CONFIG not in found else "adapter"


def _refuse_large(source: str, total: int, cache: Path, what: Kind) -> None:
    """Refuse what is beyond any adapter, or would fill the disk, before it is downloaded."""
    limit = _room(cache, what)
    if total > limit:
        remedy = "check what it is, or free some space"
        raise _error(source, f"at most {limit:,} bytes", f"{total:,} bytes", remedy)


def _room(cache: Path, what: Kind) -> int:
    folder = next(place for place in (cache, *cache.absolute().parents) if place.is_dir())
    free = shutil.disk_usage(folder).free
    return min(free, _LARGEST_ADAPTER) if what == "adapter" else free


def _refusal(source: str, repo: str, error: Any) -> Exception:
    """What the hub's answer means for whoever asked."""
    from huggingface_hub.errors import RevisionNotFoundError

    status = error.response.status_code
    if status >= 500:
        return WorkError(f"{source}: the hub answered HTTP {status}; call again later")
    if isinstance(error, RevisionNotFoundError):
        remedy = "check what follows the @"
        return _error(source, f"a revision of {repo}", "no such revision", remedy)
    if status in (401, 403):
        sent = "with the token of HF_TOKEN" if os.environ.get("HF_TOKEN") else "without a token"
        remedy = "set HF_TOKEN to a token that may read it, and accept its licence on its page"
        return _error(source, f"access to {repo}", f"HTTP {status}, asked {sent}", remedy)
    return _NotOnHub(f"neither that folder nor that model on the hub (HTTP {status})")


def _download_inside(repo: str, folder: str) -> str:
    """How a folder of a hub's repository is had: a hub id names no folder."""
    files, there = quote(folder) + "/'*'", quote(f"DIR/{folder}")
    return f"hf download {repo} --include {files} --local-dir DIR, and name {there}"


def _without_weights(source: str, names: Sequence[str], what: Kind, point: Point) -> SourceError:
    """What there is, where none of the files that were wanted is."""
    wanted, nothing = "weights in safetensors", ("none", "check the id and the revision")
    if what != "adapter":
        return _error(source, wanted, *(instead_of_model(names, point) or nothing))
    if told := instead_of_adapter(names, source, point):
        return _error(source, wanted, *told)
    pickles = sorted(name for name in names if name.endswith((".bin", ".pt", ".pth")))
    if not pickles:
        return _error(source, wanted, *nothing)
    fix = "download it: tiesmith add FOLDER --convert reads an adapter_model.bin, tensors only"
    return _error(source, wanted, f"pickle files, which are never opened: {pickles}", fix)


def refuse_url(url: str) -> None:
    """Raise SourceError when a URL carries credentials, which it does not repeat, when its protocol
    is none of PROTOCOLS, or when it chains several."""
    shown = _CREDENTIALS.sub("://…@", url)
    if shown != url:
        remedy = "put credentials into the environment"
        raise _error(shown, "a URL without credentials", "credentials in the URL", remedy)
    protocol = url.partition("://")[0]
    if "::" in url or protocol not in PROTOCOLS:
        wanted = f"one URL of: {', '.join(sorted(PROTOCOLS))}"
        found = "a chain of file systems" if "::" in url else f"the protocol {protocol}"
        raise _error(url, wanted, found, "name the place of the files themselves")


def _fetch_url(source: str, cache: Path, what: Kind, told: Received) -> Fetched:
    """Copy the URL's files into a folder named after their listing."""
    import fsspec

    refuse_url(source)
    try:
        fs, root = fsspec.core.url_to_fs(source)
        fs.invalidate_cache()  # a sensor's process lives long and must see what is there now
        names = list_files(fs, root)
        what = _kind_among(names) if what == "trained" else what
        names = names if what == "adapter" else list_files(fs, root, _DEEPEST)
        wanted = _wanted({name: entry["size"] for name, entry in names.items()}, what)
        if not any(name.endswith(".safetensors") for name in wanted):
            near = list_files(fs, root, 1, skip=lambda path: path.startswith("."))
            place = source.rstrip("/")
            raise _without_weights(
                source, list(near), what, lambda inside: f"name {quote(f'{place}/{inside}')}"
            )
    except SourceError:
        raise
    except Exception as error:  # each filesystem raises errors of its own
        found = str(error) or type(error).__name__
        remedy = "check the URL and the credentials in the environment"
        raise _error(source, "a URL that can be listed", found, remedy) from error
    identity = [[name, names[name]["size"], fs.ukey(names[name]["name"])] for name in wanted]
    folder = cache / "url" / sha256_json([source, identity])[:32]
    if not folder.is_dir():
        entries = {name: names[name] for name in wanted}
        coming = sum(entry["size"] or 0 for entry in entries.values())
        _refuse_large(source, coming, cache, what)
        try:
            copy_files(fs, entries, folder, _room(cache, what), told)
        except Exception as error:  # each filesystem raises errors of its own
            raise WorkError(f"{source}: the copy broke off: {error}; call again") from error
    return Fetched(source, folder, None)
