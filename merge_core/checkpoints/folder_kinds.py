"""What lies somewhere instead of the adapter or the model that was wanted, by the names of files.

Each kind has its own sentence and its own way on. Names are relative, of files and of those one
folder further down: a folder's, a hub's listing, a URL's.
"""

import fnmatch
import json
import re
import shlex
from collections.abc import Callable, Collection
from contextlib import suppress
from itertools import islice
from pathlib import Path

from common.problem import Problem
from merge_core.checkpoints.shard_index import INDEX, SINGLE
from merge_core.errors import AdapterError, CheckpointError
from merge_core.files.adapter_files import CONFIG, WEIGHTS

__all__ = [
    "file_names",
    "instead_of_adapter",
    "instead_of_folder",
    "instead_of_model",
    "refuse_no_adapter",
    "refuse_no_model",
]

ADAPTER_SIGNS = (CONFIG, WEIGHTS, "adapter_model.bin")
MODEL_FILES = (SINGLE, INDEX, "model-*-of-*.safetensors")
OTHER_WEIGHTS = (
    "consolidated*", "*.pth", "*.pt", "*.h5", "*.msgpack", "*.onnx", "*.nemo", "*.ckpt",
    "diffusion_pytorch_model*", "model_index.json", "weights.npz",
)  # fmt: skip

_SHARD = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})\.safetensors")
_MOST_ENTRIES = 1000
_SHOWN = 5

JOIN = (
    "python -c 'import glob; from safetensors.torch import load_file, save_file; "
    'save_file({k: v for f in glob.glob("adapter_model-*.safetensors") '
    'for k, v in load_file(f).items()}, "adapter_model.safetensors")\''
)
WRITE_INDEX = (
    "python -c 'import glob, json; from safetensors import safe_open; "
    'json.dump({"metadata": {}, "weight_map": {k: f for f in glob.glob("model-*.safetensors") '
    f'for k in safe_open(f, "pt").keys()}}}}, open("{INDEX}", "w"))\''
)
"""What joins an adapter's shards, and what writes a model's index, in their folder."""

Told = tuple[str, str]
"""What was found, and what to do."""
Point = Callable[[str], str]
"""How one of the folders inside is named where it lies, quoted as a shell needs it."""


def refuse_no_adapter(folder: Path) -> None:
    """Raise AdapterError where a folder holds something that is known and no adapter."""
    if told := instead_of_adapter(file_names(folder), str(folder), _name_inside(folder)):
        wanted = f"an adapter as PEFT saves it: {CONFIG}, {WEIGHTS}"
        raise AdapterError([Problem(str(folder), "folder", wanted, *told)], f"adapter {folder}")


def refuse_no_model(folder: Path) -> None:
    """Raise CheckpointError where a folder holds something that is known and no model."""
    if any((folder / name).is_file() for name in (SINGLE, INDEX)):
        return
    if told := instead_of_model(file_names(folder), _name_inside(folder)):
        wanted = f"a model: config.json, and {SINGLE} or {INDEX}"
        raise CheckpointError(
            [Problem(str(folder), "folder", wanted, *told)], f"checkpoint {folder}"
        )


def _name_inside(folder: Path) -> Point:
    return lambda inside: f"name {shlex.quote(f'{folder}/{inside}')}"


def file_names(folder: Path) -> list[str]:
    """Files of a folder and of its folders, but hidden ones; links to folders are not followed.

    Of each folder the first thousand; what cannot be read has no names.
    """
    entries = sorted(e for e in folder.iterdir() if not e.name.startswith("."))[:_MOST_ENTRIES]
    names = [e.name for e in entries if e.is_file()]
    for inside in (e for e in entries if e.is_dir() and not e.is_symlink()):
        with suppress(OSError):
            found = islice(inside.iterdir(), _MOST_ENTRIES)
            names += [f"{inside.name}/{e.name}" for e in found if e.is_file()]
    return names


def instead_of_adapter(names: Collection[str], source: str, point: Point) -> Told | None:
    """What there is where no adapter is; None where an adapter is, or nothing that is known.

    `source` is what was named.
    """
    if "adapters.safetensors" in names and WEIGHTS not in names:
        return "an adapter of MLX: adapters.safetensors", (
            "mlx_lm.fuse writes it into its model (--de-quantize where that is quantised), which a "
            "recipe takes as a full fine-tune"
        )
    shards = _shards(names).get("adapter_model")
    if shards and not {WEIGHTS, "adapter_model.bin"} & {*names}:
        return _sharded(shards)
    if set(ADAPTER_SIGNS) & {*names}:
        return None
    if inside := _inside(names, ADAPTER_SIGNS):
        return f"adapters in folders of it: {_some(inside)}", point(inside[0])
    return _gguf(names, "the PEFT folder that it was made from") or _whole_model(names, source)


def _sharded(files: list[str]) -> Told:
    if missing := _missing(files):
        return (
            f"an adapter in shards, without {_some(missing)}",
            "fetch the shards that are missing",
        )
    found = f"an adapter in shards ({len(files)}), which PEFT does not read either"
    return found, f"join them, in that folder: {JOIN}"


def _whole_model(names: Collection[str], source: str) -> Told | None:
    if not any(_matching(names, MODEL_FILES)):
        return None
    fix = (
        f"a full fine-tune is named in the recipe, adapters: {{NAME: {source}}}; only adapters land"
    )
    return "a whole model", f"{fix}, and tiesmith evaluate takes it as MODEL"


def instead_of_model(names: Collection[str], point: Point) -> Told | None:
    """What there is where no model is; None where a model is, or nothing that is known."""
    top = {name for name in names if "/" not in name}
    if top & {SINGLE, INDEX}:
        return None
    if model := _shards(top).get("model"):
        if missing := _missing(model):
            return f"a model in shards, without {_some(missing)}", "fetch what is missing"
        fix = (
            f"fetch {INDEX} from where the shards came, or write it, in that folder: {WRITE_INDEX}"
        )
        return f"a model in shards ({len(model)}) without {INDEX}", fix
    if set(ADAPTER_SIGNS) & top or "adapters.safetensors" in top:
        fix = "name the model that it was trained on here, and this as an adapter"
        return "an adapter", f"{fix}: under adapters: in a recipe, --adapter of tiesmith evaluate"
    if told := _gguf(top, "the safetensors model that it was made from"):
        return told
    if pickles := _matching(top, ("pytorch_model*.bin", "model*.bin")):
        fix = "where it is trusted, from_pretrained(OLD).save_pretrained(NEW) writes safetensors"
        return f"pickle files, which are never opened: {_some(pickles)}", fix
    if inside := _inside(names, (SINGLE, INDEX)):
        return f"models in folders of it: {_some(inside)}", point(inside[0])
    if others := _matching(top, OTHER_WEIGHTS):
        fix = "name the folder that transformers saved, with config.json and model.safetensors"
        return f"weights of another format: {_some(others)}", fix
    return None


def instead_of_folder(file: Path) -> Told:
    """What a file is that was named in a folder's place."""
    if file.suffix == ".gguf":
        return "a file of llama.cpp", gguf_remedy(
            "the safetensors model that it was made from", file.name
        )
    fix = f"name its folder: {file.parent}"
    if file.suffix in (".yaml", ".yml"):
        fix += "; a recipe is for tiesmith inspect, merge, run and sweep"
    return "a file", fix


def _gguf(names: Collection[str], origin: str) -> Told | None:
    if not (files := _matching(names, ("*.gguf",))):
        return None
    return f"a file of llama.cpp: {_some(files)}", gguf_remedy(origin, files[0])


def gguf_remedy(origin: str, file: str) -> str:
    """How to come from a GGUF file to what is read here."""
    return (
        f"name {origin}; where nothing else is left of a model, transformers converts it: "
        f"AutoModelForCausalLM.from_pretrained(FOLDER, gguf_file={json.dumps(file)})"
        ".save_pretrained(NEW), and AutoTokenizer alike"
    )


def _inside(names: Collection[str], wanted: Collection[str]) -> list[str]:
    """Folders that hold one of the files."""
    split = (name.rpartition("/") for name in names)
    return sorted({folder for folder, _, file in split if folder and file in wanted})


def _matching(names: Collection[str], patterns: Collection[str]) -> list[str]:
    top = (name for name in names if "/" not in name)
    return sorted(n for n in top if any(fnmatch.fnmatchcase(n, p) for p in patterns))


def _shards(names: Collection[str]) -> dict[str, list[str]]:
    """Files of weights in several parts, by what comes before their number."""
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        if match := _SHARD.fullmatch(name):
            found.setdefault(match["stem"], []).append(name)
    return found


def _missing(shards: list[str]) -> list[str]:
    """Shards that the names of the others count."""
    match = _SHARD.fullmatch(shards[0])
    assert match  # found by this very pattern
    count = min(int(match["count"]), _MOST_ENTRIES)
    whole = (f"{match['stem']}-{n + 1:05}-of-{match['count']}.safetensors" for n in range(count))
    return [name for name in whole if name not in shards]


def _some(names: list[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f"{', '.join(names[:_SHOWN])}{more}"
