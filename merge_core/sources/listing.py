"""What a watched place offers: adapters in the sub-folders of a URL, or of a model hub."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from common.problem import Problem
from merge_core.digest import sha256_json
from merge_core.errors import SourceError, TiesmithError, WorkError
from merge_core.files.adapter_files import ADAPTER_FILES, CONFIG
from merge_core.sources.fetch import hub_api, refuse_url
from merge_core.sources.remote_files import Entry, list_files

if TYPE_CHECKING:
    from huggingface_hub import HfApi, ModelInfo

__all__ = ["ListedAdapter", "list_adapters"]

MOST_OF_AUTHOR = 1000
MOST_OF_COLLECTION = 100
"""Each model of a collection is a request of its own."""
ANSWER_SECONDS = 10
READ_TIMES = {"time", "accessTime"}
"""What sftp, smb and webhdfs call the time of the last reading, which fetching changes."""

_AUTHOR = re.compile(r"hf://(?P<author>[A-Za-z0-9][\w.-]*)/?")
_COLLECTION = re.compile(r"hf://collections/(?P<slug>[A-Za-z0-9][\w.-]*/[\w.-]+)/?")


@dataclass(frozen=True)
class ListedAdapter:
    """An adapter at a watched place.

    `source` is where it lies, whatever its revision. `revision` is the hub's commit (`commit` is
    True), or a digest of how its files are listed, which changes with them.
    """

    source: str
    revision: str
    commit: bool

    @property
    def locked_source(self) -> str:
        """The source as `fetch` takes it."""
        return f"{self.source}@{self.revision}" if self.commit else self.source


def list_adapters(place: str) -> tuple[list[ListedAdapter], list[str]]:
    """The adapters at a place, and a line for each thing there that may not be what was meant.

    `place` is an fsspec URL whose sub-folders are adapters (those that begin with a dot are being
    copied and do not count), `hf://AUTHOR` or `hf://collections/OWNER/SLUG`. Reads listings, never
    files. Raises SourceError when the place is wrong, WorkError when it cannot be listed.
    """
    if "://" in place:
        refuse_url(place)
    told: list[str] = []
    try:
        if author := _AUTHOR.fullmatch(place):
            offers = list(_of_models(_models_of_author(author["author"], told)))
        elif collection := _COLLECTION.fullmatch(place):
            offers = list(_of_models(_models_of_collection(collection["slug"], told)))
        elif "://" in place:
            offers = list(_of_folders(place, told))
        else:
            wanted, remedy = "scheme://… or hf://AUTHOR", "write file:///… for a folder"
            problem = Problem(place, "watched place", wanted, "neither", remedy)
            raise SourceError([problem], f"place {place}")
    except TiesmithError:
        raise
    except Exception as error:  # each filesystem raises errors of its own
        raise WorkError(
            f"{place} cannot be listed: {str(error) or type(error).__name__}"
        ) from error
    if not offers:
        told.append(f"{place} offers no adapter")
    return sorted(offers, key=lambda offer: offer.source), told


def _of_folders(place: str, told: list[str]) -> Iterator[ListedAdapter]:
    """One listing of the whole tree: an object store answers it in far fewer requests."""
    import fsspec

    fs, root = fsspec.core.url_to_fs(place)
    fs.invalidate_cache(root)
    folders: dict[str, dict[str, str]] = {}
    for path, entry in _listed(fs, root).items():
        folder, _, file = path.removeprefix(root).strip("/").rpartition("/")
        if folder and "/" not in folder and not folder.startswith("."):
            folders.setdefault(folder, {})[file] = _told_of(entry)
    for folder, files in folders.items():
        source = f"{place.rstrip('/')}/{folder}"
        if CONFIG not in files:
            told.append(f"{source} has no {CONFIG}")
            continue
        identity = [files.get(name) for name in ADAPTER_FILES]
        yield ListedAdapter(source, sha256_json(identity)[:16], commit=False)


def _listed(fs: Any, root: str) -> dict[str, Entry]:
    """All files; of a web server those in the folders of a page, whose links may never end."""
    if "http" in fs.protocol:
        return list_files(fs, root, 1, skip=lambda path: path.startswith("."))
    found: dict[str, Entry] = fs.find(root, detail=True)
    return found


def _told_of(entry: Entry) -> str:
    """Size, times and checksums, as far as the file system reports them."""
    return str(sorted((key, str(entry[key])) for key in entry.keys() - READ_TIMES))


def _of_models(models: Iterable["ModelInfo"]) -> Iterator[ListedAdapter]:
    for model in models:
        files = {sibling.rfilename for sibling in model.siblings or ()}
        if CONFIG in files and model.sha:
            yield ListedAdapter(model.id, model.sha, commit=True)


def _models_of_author(author: str, told: list[str]) -> list["ModelInfo"]:
    models = hub_api().list_models(
        author=author, sort="last_modified", limit=MOST_OF_AUTHOR, expand=["sha", "siblings"]
    )
    found = list(models)
    if len(found) == MOST_OF_AUTHOR:
        told.append(f"{author} has many models: the {len(found)} changed last were looked at")
    return found


def _models_of_collection(slug: str, told: list[str]) -> Iterator["ModelInfo"]:
    """The collection itself does not say at which commit its models are."""
    api = hub_api()
    names = [item.item_id for item in api.get_collection(slug).items if item.item_type == "model"]
    if len(names) > MOST_OF_COLLECTION:
        told.append(
            f"{slug} has {len(names)} models: the first {MOST_OF_COLLECTION} were looked at"
        )
    for name in names[:MOST_OF_COLLECTION]:
        if model := _model(api, name, told):
            yield model


def _model(api: "HfApi", name: str, told: list[str]) -> "ModelInfo | None":
    from huggingface_hub.errors import HfHubHTTPError

    try:
        return api.model_info(name, timeout=ANSWER_SECONDS, expand=["sha", "siblings"])
    except HfHubHTTPError as error:
        told.append(f"{name}: the hub answered HTTP {error.response.status_code}")
        return None
