"""MLflow's model registry: versions whose files are the store's, and who is champion.

A version is registered once per judgement and gets the alias `challenger` when its gate passed.
`champion` moves under a lock, and each move is a run in the experiment `promotions`.
"""

from __future__ import annotations

import getpass
import os
import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version as installed
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import url2pathname

from pydantic import BaseModel, ConfigDict

from merge_core.errors import Problem, RequestError, WorkError
from orchestration import loader
from orchestration.store import Home
from orchestration.tracking import MERGES, connect, experiment, locked

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import LoggedModel
    from mlflow.entities.model_registry import ModelVersion

__all__ = [
    "CHALLENGER",
    "CHAMPION",
    "Promotion",
    "Registration",
    "Shelf",
    "Version",
    "find_version",
    "list_models",
    "promote",
    "register",
    "registered",
]

CHALLENGER = "challenger"
CHAMPION = "champion"
PREVIOUS = "previous_champion"
PROMOTIONS = "promotions"
KEY_TAG = "tiesmith.partition"
GATE_TAG = "tiesmith.gate"
SCORE_TAG = "tiesmith.score."
REQUIREMENTS = ("torch", "transformers", "safetensors")


@dataclass(frozen=True)
class Registration:
    """What to register. `key` is the merges partition, which has one version.

    scores: the merged model's, by skill. passed: every skill keeps its margin. tags: digests,
    revisions and the Dagster run.
    """

    model: str
    key: str
    run_id: str
    folder: Path
    passed: bool
    scores: Mapping[str, float]
    params: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)


class Version(BaseModel):
    """A registered version. `folder` holds its files: a Hugging Face model and an MLmodel."""

    model_config = ConfigDict(frozen=True)

    model: str
    version: str
    aliases: tuple[str, ...]
    run_id: str
    folder: Path
    gate: str
    scores: dict[str, float]


class Shelf(BaseModel):
    """Every registered version: models by name, the newest version first."""

    model_config = ConfigDict(frozen=True)

    versions: tuple[Version, ...]


class Promotion(BaseModel):
    """A move of `champion`; `moved` is False when the version was champion already."""

    model_config = ConfigDict(frozen=True)

    model: str
    version: str
    previous: str | None
    reason: str
    actor: str
    moved: bool


def registered(home: Home, model: str, key: str) -> Version | None:
    """The version of this merges partition, or None."""
    if not (home.root / "mlflow.db").exists():
        return None
    client = connect(home)
    found = _find(client, model, key)
    return _version(client, found) if found else None


def register(home: Home, wanted: Registration) -> Version:
    """Register the merged model, or find the version that its partition already has.

    The version's files are hard links of the store's. When it fails, no version exists and the
    logged model is marked failed.
    """
    client = connect(home)
    with locked(home.root / "registry.lock"):
        version = _find(client, wanted.model, wanted.key) or _create(client, home, wanted)
        if wanted.passed:
            _challenge(client, version)
    return _version(client, version)


def list_models(home: Home) -> Shelf:
    """Every version of every registered model."""
    if not (home.root / "mlflow.db").exists():
        return Shelf(versions=())
    client = connect(home)
    versions = [_version(client, found) for found in client.search_model_versions()]
    newest_first = sorted(versions, key=lambda version: (version.model, -int(version.version)))
    return Shelf(versions=tuple(newest_first))


def find_version(home: Home, model: str) -> Version:
    """The version that NAME, NAME@ALIAS or NAME/VERSION means; a name alone, its challenger.

    RequestError names the versions and aliases that there are.
    """
    client = connect(home)
    return _version(client, _wanted(client, *_split(model)))


def promote(model: str, home: Home, reason: str, actor: str | None = None) -> Promotion:
    """Make a version champion, and journal the move. `model` is NAME, NAME@ALIAS or NAME/VERSION.

    A name alone means its challenger; without an actor, the user who runs this. Raises
    RequestError when there is no such version, WorkError when its gate did not pass or its files
    are not those that were registered.
    """
    client = connect(home)
    with locked(home.root / "registry.lock"):
        version = _version(client, _wanted(client, *_split(model)))
        _check_promotable(version)
        previous = _aliases(client, version.model).get(CHAMPION)
        moved = previous != version.version
        promotion = Promotion(
            model=version.model,
            version=version.version,
            previous=previous,
            reason=reason,
            actor=actor or getpass.getuser(),
            moved=moved,
        )
        if moved:
            _move(client, version, previous)
            _journal(client, home, promotion, version)
    return promotion


def _move(client: MlflowClient, version: Version, previous: str | None) -> None:
    """Set `previous_champion`, then `champion`, and read it back."""
    if previous:
        client.set_registered_model_alias(version.model, PREVIOUS, previous)
    client.set_registered_model_alias(version.model, CHAMPION, version.version)
    if (now := _aliases(client, version.model).get(CHAMPION)) != version.version:
        raise WorkError(f"{version.model}: champion is {now} after it was set to {version.version}")


def _find(client: MlflowClient, model: str, key: str) -> ModelVersion | None:
    found = client.search_model_versions(f"name = '{model}' and tags.`{KEY_TAG}` = '{key}'")
    return found[0] if found else None


def _create(client: MlflowClient, home: Home, wanted: Registration) -> ModelVersion:
    from mlflow.entities import LoggedModelOutput

    tags = {
        **wanted.tags,
        **{SCORE_TAG + skill: f"{score:.6f}" for skill, score in wanted.scores.items()},
        KEY_TAG: wanted.key,
        GATE_TAG: "pass" if wanted.passed else "fail",
    }
    logged = _logged_model(client, home, wanted, tags)
    client.log_outputs(wanted.run_id, [LoggedModelOutput(logged.model_id, step=0)])
    if wanted.model not in {found.name for found in client.search_registered_models()}:
        client.create_registered_model(wanted.model)
    return client.create_model_version(
        wanted.model,
        source=f"models:/{logged.model_id}",
        run_id=wanted.run_id,
        tags=tags,
        model_id=logged.model_id,
        await_creation_for=0,
    )


def _logged_model(
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
        folder = _path(logged.artifact_location)
        _link(wanted.folder, folder)
        _write_mlmodel(folder, logged.model_id, wanted)
    except BaseException:
        client.finalize_logged_model(logged.model_id, "FAILED")
        raise
    return client.finalize_logged_model(logged.model_id, "READY")


def _path(uri: str) -> Path:
    return Path(url2pathname(urlsplit(uri).path))


def _link(source: Path, target: Path) -> None:
    """The same files under a second name; copied only where the two lie on different disks."""
    for file in sorted(path for path in source.rglob("*") if path.is_file()):
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(file, place)
        except OSError:
            shutil.copyfile(file, place)


def _write_mlmodel(folder: Path, model_id: str, wanted: Registration) -> None:
    """What mlflow.pyfunc needs beside the Hugging Face files: MLmodel, loader, requirements."""
    from mlflow.models import Model, ModelSignature
    from mlflow.types import ColSpec, DataType, ParamSchema, ParamSpec, Schema

    (folder / "code").mkdir()
    shutil.copyfile(loader.__file__, folder / "code" / "tiesmith_loader.py")
    requirements = [f"{name}=={installed(name)}" for name in REQUIREMENTS]
    (folder / "requirements.txt").write_text("\n".join(requirements) + "\n")
    (folder / "python_env.yaml").write_text(
        f"python: {platform.python_version()}\ndependencies:\n- -r requirements.txt\n"
    )
    text = DataType.string
    limit = ParamSpec("max_new_tokens", DataType.long, loader.MAX_NEW_TOKENS)
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
        code="code",
        env={"virtualenv": "python_env.yaml"},
        python_version=platform.python_version(),
    )
    model.save(str(folder / "MLmodel"))


def _challenge(client: MlflowClient, version: ModelVersion) -> None:
    """Point `challenger` at a version that passed, never back to an older one."""
    current = _aliases(client, version.name).get(CHALLENGER)
    if current is None or int(current) < int(version.version):
        client.set_registered_model_alias(version.name, CHALLENGER, version.version)


def _aliases(client: MlflowClient, model: str) -> dict[str, str]:
    """Version by alias; searching versions does not return aliases."""
    return {alias: str(v) for alias, v in client.get_registered_model(model).aliases.items()}


def _version(client: MlflowClient, found: ModelVersion) -> Version:
    held = _aliases(client, found.name).items()
    logged = client.get_logged_model(str(found.source).removeprefix("models:/"))
    return Version(
        model=found.name,
        version=str(found.version),
        aliases=tuple(sorted(alias for alias, version in held if version == str(found.version))),
        run_id=str(found.run_id),
        folder=_path(logged.artifact_location),
        gate=found.tags.get(GATE_TAG, "unknown"),
        scores={
            tag.removeprefix(SCORE_TAG): float(score)
            for tag, score in sorted(found.tags.items())
            if tag.startswith(SCORE_TAG)
        },
    )


def _split(name: str) -> tuple[str, str]:
    """NAME@ALIAS or NAME/VERSION as model and target; the target of a name alone is challenger."""
    model, separator, target = name.partition("@" if "@" in name else "/")
    return model, target if separator else CHALLENGER


def _wanted(client: MlflowClient, model: str, target: str) -> ModelVersion:
    versions = {str(v.version): v for v in client.search_model_versions(f"name = '{model}'")}
    aliases = _aliases(client, model) if versions else {}
    number = aliases.get(target, target)
    if number in versions:
        return versions[number]
    known = [*sorted(versions, key=int), *sorted(aliases)]
    found = f"there are: {', '.join(known)}" if known else "no such model"
    wanted = f"a version or an alias {target}"
    problem = Problem(f"model {model}", "version", wanted, found, "tiesmith models lists them")
    raise RequestError([problem], f"{model} {target}")


def _check_promotable(version: Version) -> None:
    name = f"{version.model} version {version.version}"
    if version.gate != "pass":
        raise WorkError(f"{name} is not promoted: its gate says {version.gate}")
    from merge_core.manifest import verify_manifest

    if problems := verify_manifest(version.folder):
        told = "\n".join(str(problem) for problem in problems)
        raise WorkError(f"{name} is not promoted: its files are not those registered\n{told}")


def _journal(client: MlflowClient, home: Home, move: Promotion, version: Version) -> None:
    """One run per move: from, to, why, who, and the scores that allowed it."""
    tags = {
        "model": move.model,
        "from": move.previous or "none",
        "to": move.version,
        "reason": move.reason,
        "actor": move.actor,
    }
    name = f"{move.model}: {tags['from']} to {move.version}"
    run = client.create_run(experiment(client, home, PROMOTIONS), tags=tags, run_name=name)
    for skill, score in version.scores.items():
        client.log_metric(run.info.run_id, f"{skill}/merged", score)
    client.set_terminated(run.info.run_id, "FINISHED")
