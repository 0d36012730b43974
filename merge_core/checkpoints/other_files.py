"""What lies beside a checkpoint's shards: what belongs to the model, and what does not.

A merged folder is its base with other weights, so all that lies there is taken over byte for byte,
also what nobody here has heard of: processors, tokenizers of any kind, code that the config names
(which is copied and never run). What is left out is named, with the reason.
"""

import fnmatch
import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from common.problem import Problem, printable
from merge_core.checkpoints.shard_index import INDEX, SINGLE
from merge_core.errors import CheckpointError
from merge_core.files.adapter_files import CONFIG, WEIGHTS
from merge_core.files.json_file import read_object

__all__ = ["MOST_FILES", "Beside", "beside", "not_of_the_model", "pruned", "told"]

_AT_THE_TOP = {
    **dict.fromkeys(("README.md", "manifest.json"), "written anew"),
    **dict.fromkeys(
        ("MLmodel", "conda.yaml", "python_env.yaml", "requirements.txt", "mlflow_code"),
        "written anew when the model is registered",
    ),
}
"""What the folder itself does not have of its base, by reason; folders within it may."""
_KEPT = ("spk_dict.pt",)
"""Files that a model's class loads though they look like weights: Qwen2.5-Omni's voices."""
_LEFT_OUT = {
    "hidden": (".*",),
    "left by a tool": ("__pycache__", "*.pyc", "*~", "*.tmp", "*.lock", "*.incomplete", "*.log"),
    "left by training": (
        *("checkpoint-*", "global_step[0-9]*", "runs", "wandb", "events.out.tfevents.*"),
        *("optimizer.pt", "optimizer.bin", "scheduler.pt", "scheduler.bin", "scaler.pt"),
        *("rng_state*.pth", "training_args.bin", "training_args.json", "training_args.yaml"),
        *("trainer_state.json", "trainer_log.jsonl", "zero_to_fp32.py", "latest"),
        *("all_results.json", "train_results.json", "eval_results.json"),
    ),
    "an adapter": (CONFIG, WEIGHTS, "adapter_model.bin"),
    "weights in another format": (
        *("*.bin", "*.pt", "*.pth", "*.ckpt", "*.pkl", "*.pickle", "*.gguf", "*.ggml", "*.msgpack"),
        *("*.h5", "*.ot", "*.onnx", "*.onnx_data*", "*.tflite", "*.mlmodel", "weights.npz"),
        *("*.bin.index.json", "*.h5.index.json", "*.msgpack.index.json"),
        *("original", "onnx", "openvino", "coreml", "gguf", "*.mlpackage"),
    ),
}
"""Patterns of one part of a path, by the reason why what has such a name is left out."""
_LARGEST = 1 << 28
"""Bytes of a file that holds no weights; Gemma 3's tokenizer.json has 33 million."""
MOST_FILES = 10_000
"""Files in a model's folder."""
_TOLD = 5
"""Names in a line."""


@dataclass(frozen=True)
class Beside:
    """`files` belong to the model: paths in its folder, sorted. `left_out` has reasons by path."""

    files: tuple[str, ...]
    left_out: Mapping[str, str]


def beside(folder: Path, shards: Collection[str]) -> Beside:
    """Look through a checkpoint's folder; nothing is opened but configs.

    A link is followed to where the folder's config and shards lie, as those of a hub's cache are,
    and nowhere else. Raises CheckpointError for a folder of too many files.
    """
    config = folder / "config.json"
    homes = {folder.resolve(), *((folder / n).resolve().parent for n in (config.name, *shards))}
    kind = read_object(config)[0].get("model_type")
    files: list[str] = []
    left_out: dict[str, str] = {}
    for name, file in _files(folder, kind, left_out):
        if name in shards:
            continue
        reason = (
            _odd(file, homes)
            or not_of_the_model(name, file.stat().st_size)
            or _unused(name, shards)
        )
        if reason:
            left_out[name] = reason
        else:
            files.append(name)
        if len(files) > MOST_FILES:
            found, remedy = f"more than {MOST_FILES:,}", "move what is not the model's elsewhere"
            problem = Problem(str(folder), "files", "those of a model", found, remedy)
            raise CheckpointError([problem], f"checkpoint {folder}")
    return Beside(tuple(sorted(files)), dict(sorted(left_out.items())))


def not_of_the_model(name: str, size: int | None) -> str:
    """Why a file of this path and size is no part of a model; empty where it is one."""
    folder, _, last = name.rpartition("/")
    reason = _AT_THE_TOP.get(name, "") or pruned(folder)
    if reason or (reason := "" if last in _KEPT else _named(last)):
        return reason
    if (size or 0) > _LARGEST and not last.endswith(".safetensors"):
        return f"{size:,} bytes and no weights"
    return ""


def pruned(folder: str) -> str:
    """Why nothing below this path of a model's folder is part of it; empty where it may be."""
    parts = [part for part in folder.split("/") if part]
    reasons = (_AT_THE_TOP.get(parts[0], "") if parts else "", *map(_named, parts))
    return next((reason for reason in reasons if reason), "")


def told(left_out: Mapping[str, str]) -> list[str]:
    """What was left out, a line for each reason."""
    names: dict[str, list[str]] = {}
    for name, reason in left_out.items():
        names.setdefault(reason, []).append(printable(name))
    return [
        f"{', '.join(some[:_TOLD])}{f' and {len(some) - _TOLD} more' * (len(some) > _TOLD)}: {why}"
        for why, some in names.items()
    ]


def _named(part: str) -> str:
    for reason, patterns in _LEFT_OUT.items():
        if any(fnmatch.fnmatchcase(part, pattern) for pattern in patterns):
            return reason
    return ""


def _files(folder: Path, kind: object, left_out: dict[str, str]) -> Iterator[tuple[str, Path]]:
    """Files with their paths; folders that are no part of the model go into `left_out`."""
    pending = [""]
    while pending:
        place = pending.pop()
        for path in (folder / place).iterdir():
            name = place + path.name
            if not path.is_dir():
                yield name, path
            elif reason := _strange_folder(path, kind) or pruned(name):
                left_out[f"{name}/"] = reason
            else:
                pending.append(f"{name}/")


def _strange_folder(path: Path, kind: object) -> str:
    if path.is_symlink():
        return "a link to a folder"
    if not path.name.isprintable():
        return "a name that cannot be printed"
    if not os.access(path, os.R_OK | os.X_OK):
        return "cannot be read"
    if path.name == "code" and (path.parent / "MLmodel").is_file():
        return _AT_THE_TOP["MLmodel"]
    if (path / CONFIG).is_file():
        return "an adapter"
    config = path / "config.json"
    if kind is not None and config.is_file() and read_object(config)[0].get("model_type") == kind:
        return "another checkpoint"
    return ""


def _odd(file: Path, homes: Collection[Path]) -> str:
    """What speaks against reading a file at all."""
    if not file.name.isprintable():
        return "a name that cannot be printed"
    if not file.is_file():
        return "a link to nothing" if file.is_symlink() else "no plain file"
    if file.is_symlink() and not any(file.resolve().is_relative_to(home) for home in homes):
        return "a link out of the folder"
    return "" if os.access(file, os.R_OK) else "cannot be read"


def _unused(name: str, shards: Collection[str]) -> str:
    """Weights, and their index, that are not the checkpoint's; those of parts lie in folders."""
    if "/" in name or not name.endswith((".safetensors", ".safetensors.index.json")):
        return ""
    return "" if name == INDEX and SINGLE not in shards else "weights that are not loaded"
