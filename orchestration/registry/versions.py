"""MLflow's model registry: versions whose files are the store's, registered, listed and found.

A version is registered once per judgement and gets the alias `challenger` when its gate passed.
Who is champion: champion.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from common.problem import Problem
from merge_core.digest import sha256_json
from merge_core.errors import RequestError, WorkError
from orchestration.home.locks import exclusive
from orchestration.home.store import Home
from orchestration.registry.logged_model import create_logged_model, folder_of, local_path
from orchestration.registry.version import Registration, Version
from orchestration.tracking.mlflow_client import MERGES, connect

if TYPE_CHECKING:
    from mlflow import MlflowClient
    from mlflow.entities import LoggedModel
    from mlflow.entities.model_registry import ModelVersion


__all__ = [
    "CHALLENGER",
    "CHAMPION",
    "PREVIOUS",
    "RegisteredVersions",
    "accept",
    "aliases_of",
    "delete_version",
    "find_version",
    "list_models",
    "model_names",
    "no_such_model",
    "register",
    "registered",
    "registry_lock",
    "reject",
    "versions_of",
]

CHALLENGER = "challenger"
CHAMPION = "champion"
PREVIOUS = "previous_champion"
KEY_TAG = "tiesmith.partition"
GATE_TAG = "tiesmith.gate"
SCORE_TAG = "tiesmith.score."
INTERVAL_TAG = "tiesmith.interval."
DIGEST_TAG = "tiesmith.merge_digest"
REJECTED_TAG = "tiesmith.rejected"
ABOUT_TAG = "tiesmith.about"


class RegisteredVersions(BaseModel):
    """Every registered version: models by name, the newest version first."""

    model_config = ConfigDict(frozen=True)

    versions: tuple[Version, ...]


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
    logged model is marked failed. A merge that was rejected before is rejected again.
    """
    client = connect(home)
    with exclusive(registry_lock(home)):
        # Under the lock: two processes of one partition would register it twice.
        version = _find(client, wanted.model, wanted.key) or _create(client, home, wanted)
        _describe_model(client, wanted)
        if wanted.gate == "pass" and REJECTED_TAG not in version.tags:
            _point_challenger(client, version)
    return _version(client, version)


def list_models(home: Home) -> RegisteredVersions:
    """Every version of every registered model."""
    if not (home.root / "mlflow.db").exists():
        return RegisteredVersions(versions=())
    client = connect(home)
    versions = [_version(client, found) for found in client.search_model_versions()]
    newest_first = sorted(versions, key=lambda version: (version.model, -int(version.version)))
    return RegisteredVersions(versions=tuple(newest_first))


def model_names(home: Home) -> list[str]:
    """Names of the registered models that have a version of ours, sorted."""
    if not (home.root / "mlflow.db").exists():
        return []
    versions = connect(home).search_model_versions()
    return sorted({str(found.name) for found in versions if _is_ours(found)})


def find_version(home: Home, model: str) -> Version:
    """The version that NAME, NAME@ALIAS or NAME/VERSION means.

    A name alone means its challenger, or its champion where no challenger waits. RequestError names
    the versions and aliases that there are, and refuses a foreign version.
    """
    client = connect(home)
    found = _version(client, _wanted(client, *_split(model)))
    if found.foreign:
        wanted, it_is = "a version that tiesmith run registered", f"version {found.version} is not"
        remedy = "use the files of another tool's model by their folder or address"
        problem = Problem(f"model {found.model}", "version", wanted, it_is, remedy)
        raise RequestError([problem], f"{model} is none of Tiesmith's")
    return found


def versions_of(client: MlflowClient, model: str) -> dict[str, Version]:
    """Our versions of one model by their number; empty for a model that has none."""
    found = [v for v in client.search_model_versions(f"name = '{model}'") if _is_ours(v)]
    aliases = aliases_of(client, model) if found else {}
    return {str(version.version): _version(client, version, aliases) for version in found}


def aliases_of(client: MlflowClient, model: str) -> dict[str, str]:
    """Version by alias; searching versions does not return aliases."""
    return {alias: str(v) for alias, v in client.get_registered_model(model).aliases.items()}


def registry_lock(home: Home) -> Path:
    """Held by whoever changes the registry: MLflow itself has no compare-and-swap."""
    return home.root / "registry.lock"


def reject(client: MlflowClient, rejected: Version, reason: str) -> None:
    """Mark every version of the same merge, and the merge itself, should it be registered again.

    A version's tag decides; the model's tag outlives the versions.
    """
    for version in versions_of(client, rejected.model).values():
        if version.merge_digest == rejected.merge_digest:
            client.set_model_version_tag(version.model, version.version, REJECTED_TAG, reason)
            if CHALLENGER in version.aliases:
                client.delete_registered_model_alias(version.model, CHALLENGER)
    client.set_registered_model_tag(rejected.model, _memory(rejected.merge_digest), reason)


def accept(client: MlflowClient, rejected: Version) -> None:
    """Take a rejection back."""
    for version in versions_of(client, rejected.model).values():
        if version.rejected and version.merge_digest == rejected.merge_digest:
            client.delete_model_version_tag(version.model, version.version, REJECTED_TAG)
    if _memory(rejected.merge_digest) in client.get_registered_model(rejected.model).tags:
        client.delete_registered_model_tag(rejected.model, _memory(rejected.merge_digest))


def delete_version(client: MlflowClient, version: Version) -> None:
    """Delete a version and its logged model, whose files are gone."""
    found = client.get_model_version(version.model, version.version)
    client.delete_model_version(version.model, version.version)
    if not version.lost:
        client.delete_logged_model(_model_id(found))


def _memory(merge_digest: str) -> str:
    return f"{REJECTED_TAG}.{merge_digest}"


def _find(client: MlflowClient, model: str, key: str) -> ModelVersion | None:
    found = client.search_model_versions(f"name = '{model}' and tags.`{KEY_TAG}` = '{key}'")
    return next(filter(_is_ours, found), None)


def _create(client: MlflowClient, home: Home, wanted: Registration) -> ModelVersion:
    from mlflow.entities import LoggedModelOutput

    if not client.search_registered_models(f"name = '{wanted.model}'"):
        client.create_registered_model(wanted.model)
    remembered = client.get_registered_model(wanted.model).tags
    rejected = remembered.get(_memory(wanted.tags.get(DIGEST_TAG, "")))
    intervals = wanted.intervals.items()
    tags = {
        **wanted.tags,
        **{SCORE_TAG + skill: f"{score:.6f}" for skill, score in wanted.scores.items()},
        **{INTERVAL_TAG + skill: f"{low:.6f} {high:.6f}" for skill, (low, high) in intervals},
        **({REJECTED_TAG: rejected} if rejected else {}),
        KEY_TAG: wanted.key,
        GATE_TAG: wanted.gate,
    }
    logged = create_logged_model(client, home, wanted, tags)
    client.log_outputs(wanted.run_id, [LoggedModelOutput(logged.model_id, step=0)])
    return client.create_model_version(
        wanted.model,
        source=f"models:/{logged.model_id}",
        run_id=wanted.run_id,
        tags=tags,
        description=wanted.description,
        model_id=logged.model_id,
        await_creation_for=0,
    )


def _describe_model(client: MlflowClient, wanted: Registration) -> None:
    """Write the model's description, unless a person wrote or changed it."""
    model = client.get_registered_model(wanted.model)
    written = sha256_json(model.description or "")[:12]
    if wanted.about and (not model.description or model.tags.get(ABOUT_TAG) == written):
        client.update_registered_model(wanted.model, wanted.about)
        client.set_registered_model_tag(wanted.model, ABOUT_TAG, sha256_json(wanted.about)[:12])


def _point_challenger(client: MlflowClient, version: ModelVersion) -> None:
    """Point `challenger` at a version that passed and is newer than it and than the champion."""
    aliases = aliases_of(client, version.name)
    held = [int(aliases[alias]) for alias in (CHALLENGER, CHAMPION) if alias in aliases]
    # An older version that is registered late must not take the place of a newer one.
    if int(version.version) > max(held, default=0):
        client.set_registered_model_alias(version.name, CHALLENGER, version.version)


def _is_ours(found: ModelVersion) -> bool:
    """Registered by `register`. MLflow's copy of a version has its tags, but another source."""
    return KEY_TAG in found.tags and str(found.source).startswith("models:/m-")


def _version(
    client: MlflowClient, found: ModelVersion, aliases: Mapping[str, str] | None = None
) -> Version:
    held = (aliases_of(client, found.name) if aliases is None else aliases).items()
    # MLflow's search returns versions without their aliases.
    names = tuple(sorted(alias for alias, version in held if version == str(found.version)))
    if not _is_ours(found):
        return Version(
            model=found.name,
            version=str(found.version),
            aliases=names,
            run_id=str(found.run_id),
            folder=_source_folder(client, found),
            gate="unknown",
            scores={},
            foreign=True,
        )
    logged = _logged_model(client, found)
    return Version(
        model=found.name,
        version=str(found.version),
        aliases=names,
        run_id=str(found.run_id),
        folder=folder_of(logged) if logged else _last_folder(client, found),
        gate=found.tags.get(GATE_TAG, "unknown"),
        scores={
            tag.removeprefix(SCORE_TAG): float(score)
            for tag, score in sorted(found.tags.items())
            if tag.startswith(SCORE_TAG)
        },
        intervals={
            tag.removeprefix(INTERVAL_TAG): (float(low), float(high))
            for tag, bounds in sorted(found.tags.items())
            if tag.startswith(INTERVAL_TAG)
            for low, high in [bounds.split()]
        },
        partition=found.tags[KEY_TAG],
        merge_digest=found.tags.get(DIGEST_TAG, ""),
        rejected=found.tags.get(REJECTED_TAG),
        lost=logged is None,
    )


def _source_folder(client: MlflowClient, found: ModelVersion) -> Path:
    """Where a foreign version's files are, by MLflow; a path only where they are here."""
    place = str(client.get_model_version_download_uri(found.name, str(found.version)))
    return local_path(place) if place.startswith("file:") else Path(place)


def _logged_model(client: MlflowClient, found: ModelVersion) -> LoggedModel | None:
    """The version's logged model; None when somebody deleted it."""
    from mlflow.exceptions import MlflowException

    try:
        return client.get_logged_model(_model_id(found))
    except MlflowException as error:
        if error.error_code != "RESOURCE_DOES_NOT_EXIST":
            raise
        return None


def _last_folder(client: MlflowClient, found: ModelVersion) -> Path:
    """Where the files of a deleted logged model were; MLflow leaves them until `mlflow gc`."""
    merges = client.get_experiment_by_name(MERGES)
    if merges is None:
        raise WorkError(
            f"{found.name} version {found.version} has no files: its logged model and MLflow's "
            f"experiment {MERGES} are gone; delete the version, and tiesmith run makes it again"
        )
    return local_path(f"{merges.artifact_location}/models/{_model_id(found)}/artifacts")


def _model_id(found: ModelVersion) -> str:
    """The logged model's id; MLflow leaves `model_id` of a version empty."""
    return str(found.source).removeprefix("models:/")


def _split(name: str) -> tuple[str, str | None]:
    """NAME@ALIAS or NAME/VERSION as model and target; a name alone has no target."""
    model, separator, target = name.partition("@" if "@" in name else "/")
    return model, target if separator else None


def _wanted(client: MlflowClient, model: str, target: str | None) -> ModelVersion:
    versions = {str(v.version): v for v in client.search_model_versions(f"name = '{model}'")}
    aliases = aliases_of(client, model) if versions else {}
    if target is None:
        target = next((a for a in (CHALLENGER, CHAMPION) if a in aliases), CHALLENGER)
    number = aliases.get(target, target)
    if number in versions:
        return versions[number]
    if not versions:
        raise no_such_model(client, model)
    known = [*sorted(versions, key=int), *sorted(aliases)]
    found, remedy = f"there are: {', '.join(known)}", "tiesmith models lists them"
    if close := get_close_matches(target, known, n=1):
        remedy = f"did you mean {model}{'/' if close[0].isdigit() else '@'}{close[0]}?"
    wanted = f"a version or an alias {target}"
    raise RequestError([Problem(f"model {model}", "version", wanted, found, remedy)], model)


def no_such_model(client: MlflowClient, model: str) -> RequestError:
    """The error for a name that no model is registered under."""
    names = sorted({str(version.name) for version in client.search_model_versions()})
    close = get_close_matches(model, names, n=1)
    remedy = f"did you mean {close[0]}?" if close else "tiesmith models lists them"
    found = f"no such model; there are: {', '.join(names) or 'none'}"
    return RequestError([Problem(f"model {model}", "name", "a model", found, remedy)], model)
