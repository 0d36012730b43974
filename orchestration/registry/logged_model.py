"""A merged folder as an MLflow logged model: hard links of the store's files and an MLmodel."""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Mapping
from importlib.metadata import version as installed
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from merge_core.digest import sha256_file
from merge_core.writing.manifest import MANIFEST, read_manifest
from orchestration.home.store import Home
from orchestration.registry import pyfunc_loader
from orchestration.registry.version import Registration
from orchestration.tracking.mlflow_client import MERGES, experiment

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import LoggedModel

__all__ = ["create_logged_model", "folder_of", "local_path", "restore_files"]

REQUIREMENTS = ("torch", "transformers", "safetensors")
CODE = "mlflow_code"
"""The folder of the loader; with MLflow's own files, a name that no merged folder has."""


def create_logged_model(
    client: MlflowClient, home: Home, wanted: Registration, tags: Mapping[str, str]
) -> LoggedModel:
    """A logged model whose artifact folder was linked and checked; marked failed otherwise."""
    logged = client.create_logged_model(
        experiment(client, home, MERGES),
        name=wanted.key,
        source_run_id=wanted.run_id,
        tags=dict(tags),
        params=dict(wanted.params),
        model_type="merged-lora",
    )
    try:
        folder = folder_of(logged)
        _link(wanted.folder, folder)
        _write_mlmodel(folder, logged.model_id, wanted)
    except BaseException:
        client.finalize_logged_model(logged.model_id, "FAILED")
        raise
    return client.finalize_logged_model(logged.model_id, "READY")


def folder_of(logged: LoggedModel) -> Path:
    """Where the logged model's files are."""
    return local_path(logged.artifact_location)


def local_path(location: str) -> Path:
    """The path of an artifact location, file:///..."""
    return Path(url2pathname(urlsplit(location).path))


def _link(source: Path, target: Path) -> None:
    """The same files under a second name; copied only where the two lie on different disks."""
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        _link_file(file, place)


def _link_file(source: Path, place: Path) -> None:
    try:
        os.link(source, place)
    except OSError:
        shutil.copyfile(source, place)


def restore_files(folder: Path, source: Path) -> list[str]:
    """Link anew what of a registered version is not what the store has of its merge.

    source: whole. Returns the names of the files whose content was another, or that were missing.
    """
    manifest = read_manifest(source)
    if manifest is None or not folder.is_dir():  # a logged model that was deleted by hand
        return []
    wanted = {**manifest.files, MANIFEST: sha256_file(source / MANIFEST)}
    apart = [name for name in wanted if not _same(source / name, folder / name)]
    damaged = [name for name in apart if _digest(folder / name) != wanted[name]]
    for name in damaged:
        new = folder / f".{Path(name).name}.new"
        new.unlink(missing_ok=True)
        _link_file(source / name, new)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        new.replace(folder / name)
    return damaged


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and one.samefile(other)


def _digest(path: Path) -> str | None:
    return sha256_file(path) if path.is_file() else None


def _write_mlmodel(folder: Path, model_id: str, wanted: Registration) -> None:
    """What mlflow.pyfunc needs beside the Hugging Face files: MLmodel, loader, requirements."""
    from mlflow.models import Model, ModelSignature
    from mlflow.types import ColSpec, DataType, ParamSchema, ParamSpec, Schema

    (folder / CODE).mkdir()
    shutil.copyfile(pyfunc_loader.__file__, folder / CODE / "tiesmith_loader.py")
    requirements = [f"{name}=={installed(name)}" for name in REQUIREMENTS]
    (folder / "requirements.txt").write_text("\n".join(requirements) + "\n")
    (folder / "python_env.yaml").write_text(
        f"python: {platform.python_version()}\ndependencies:\n- -r requirements.txt\n"
    )
    text = DataType.string
    limit = ParamSpec("max_new_tokens", DataType.long, pyfunc_loader.MAX_NEW_TOKENS)
    model = Model(
        model_id=model_id,
        run_id=wanted.run_id,
        signature=ModelSignature(
            inputs=Schema([ColSpec(text, "prompt"), ColSpec(text, "system", required=False)]),
            outputs=Schema([ColSpec(text)]),
            params=ParamSchema([limit]),
        ),
        metadata={"partition": wanted.key},
    )
    model.add_flavor(
        "python_function",
        loader_module="tiesmith_loader",
        data=".",
        code=CODE,
        env={"virtualenv": "python_env.yaml"},
        python_version=platform.python_version(),
    )
    model.save(str(folder / "MLmodel"))
