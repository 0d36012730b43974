"""What a merged folder says of itself: merge digest, manifest.json, model card.

No times and no absolute paths, so that the same recipe gives the same bytes.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from common.problem import Problem
from merge_core.digest import sha256_file, sha256_json
from merge_core.files.json_file import read_object

__all__ = [
    "FORMAT",
    "MANIFEST",
    "Manifest",
    "merge_digest",
    "model_card",
    "read_manifest",
    "verify_manifest",
    "versions",
    "write_manifest",
]

FORMAT = 2
"""Raised only when the same request gives other bytes."""

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Manifest:
    """manifest.json. `adapters` holds each one's digest, weight and (for TIES) density.

    `files` maps each file of the folder, this one apart, to its SHA-256. `survival` is the share
    of the adapted tensors' entries that the merge changes before rounding. In the file, `sha256`
    is the digest of all the rest.
    """

    merge_digest: str
    weights_sha256: str
    recipe: Mapping[str, Any]
    settings: Mapping[str, Any]
    adapters: Mapping[str, Mapping[str, Any]]
    base_digest: str
    device: str
    changed_tensors: int
    survival: float
    files: Mapping[str, str]


def merge_digest(
    settings: Mapping[str, Any],
    adapters: Mapping[str, Mapping[str, Any]],
    base_digest: str,
    device: str,
) -> str:
    """Names the merge: 64 hex characters over everything that changes its bytes."""
    return sha256_json([FORMAT, settings, adapters, base_digest, device])


def write_manifest(manifest: Manifest, folder: Path) -> None:
    """Write manifest.json with sorted keys; absolute paths in the recipe lose their folders."""
    values = {"format": FORMAT, **vars(manifest), "versions": versions()}
    values["recipe"] = _portable(manifest.recipe)
    values["sha256"] = sha256_json(values)
    text = json.dumps(values, indent=2, sort_keys=True, allow_nan=False) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a merged folder; None when it holds none that this version wrote, or one
    that was changed since."""
    values, problems = read_object(folder / MANIFEST)
    if problems:
        return None
    try:
        if values.pop("sha256") != sha256_json(values) or values.pop("format") != FORMAT:
            return None
        values.pop("versions")
        return Manifest(**values)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def verify_manifest(folder: Path) -> tuple[Problem, ...]:
    """Read every listed file again; returns what is missing or changed."""
    manifest = read_manifest(folder)
    if manifest is None:
        fix = "merge again"
        return (Problem(str(folder), MANIFEST, "a manifest", "none that can be read", fix),)
    return tuple(_changed_files(folder, manifest))


def _changed_files(folder: Path, manifest: Manifest) -> Iterator[Problem]:
    for name, digest in sorted(manifest.files.items()):
        path = folder / name
        found = sha256_file(path) if path.is_file() else "no such file"
        if found != digest:
            yield Problem(str(path), "sha256", digest, found, "merge again into another folder")


def versions() -> dict[str, str]:
    """The installed versions of what a merge is made with."""

    def installed(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "not installed"

    return {name: installed(name) for name in ("tiesmith", "torch")}


def _portable(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _portable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_portable(item) for item in value]
    if isinstance(value, str) and value.startswith(("/", "~")):
        return Path(value).name
    return value


def model_card(
    recipe: Mapping[str, Any], settings: Mapping[str, Any], adapters: Mapping[str, Any]
) -> str:
    """README.md of the merged folder: how it was made and how to load it."""
    name, base = recipe.get("name", "merged model"), _portable(recipe.get("base", "its folder"))
    columns = ["weight", "density"] if "trim_scope" in settings else ["weight"]
    rows = [
        f"| {adapter} | {' | '.join(str(row[c]) for c in columns)} | `{row['digest'][:12]}` |"
        for adapter, row in adapters.items()
    ]
    head = ["adapter", *columns, "sha256"]
    values = ", ".join(f"{key} {json.dumps(value)}" for key, value in sorted(settings.items()))
    return "\n".join(
        [
            "---",
            "library_name: transformers",
            "tags: [merge, lora]",
            "---",
            "",
            f"# {name}",
            "",
            "LoRA adapters merged into their base model by Tiesmith. The adapters are part of the",
            "weights: it loads with `AutoModelForCausalLM.from_pretrained`, without PEFT.",
            "",
            f"| {' | '.join(head)} |",
            f"|{' --- |' * len(head)}",
            *rows,
            "",
            f"Base: `{base}`. Settings: {values}.",
            "",
            f"`{MANIFEST}` holds the recipe, the digests of base and adapters, and the SHA-256",
            "of every file here.",
            "",
        ]
    )
