"""Versions are the store's files, registered once per judgement."""

from dataclasses import replace

import pytest

from merge_core.checkpoints.open import open_checkpoint
from merge_core.checkpoints.other_files import beside
from merge_core.errors import RequestError, WorkError
from merge_core.writing.manifest import verify_manifest
from orchestration.promotion.promote import promote
from orchestration.registry.champion import doubt
from orchestration.registry.versions import (
    delete_version,
    find_version,
    list_models,
    register,
    registered,
)
from orchestration.tracking.mlflow_client import connect


def test_a_versions_files_are_the_stores_under_a_second_name(home, registration):
    version = register(home, registration)
    for file in registration.folder.iterdir():
        assert (version.folder / file.name).samefile(file)


def test_a_judgement_has_one_version_however_often_it_is_registered(home, registration):
    first, second = register(home, registration), register(home, registration)
    assert first == second == registered(home, "tiny", "tiny-1")
    assert len(list_models(home).versions) == 1


def test_challenger_is_the_newest_version_that_passed(home, registration):
    register(home, registration)
    failed = register(home, replace(registration, key="tiny-2", gate="fail"))
    assert (failed.version, failed.gate, failed.aliases) == ("2", "fail", ())
    newer = register(home, replace(registration, key="tiny-3"))
    assert newer.aliases == ("challenger",)
    assert register(home, registration).aliases == ()
    assert [v.version for v in list_models(home).versions] == ["3", "2", "1"]


def test_a_registration_that_fails_leaves_no_version_and_a_failed_model(home, registration):
    (registration.folder / "MLmodel").mkdir()
    (registration.folder / "MLmodel" / "in the way").write_text("")
    with pytest.raises(OSError):
        register(home, registration)
    assert list_models(home).versions == ()
    client = connect(home)
    experiment = client.get_experiment_by_name("merges").experiment_id
    assert [str(model.status) for model in client.search_logged_models([experiment])] == ["FAILED"]


def test_a_model_and_its_version_are_described_until_a_person_writes_something_else(
    home, registration
):
    client = connect(home)
    described = replace(registration, description="scores", about="about version 1")
    version = register(home, described)
    assert client.get_model_version("tiny", version.version).description == "scores"
    assert client.get_registered_model("tiny").description == "about version 1"
    register(home, replace(described, key="tiny-2", about="about version 2"))
    assert client.get_registered_model("tiny").description == "about version 2"
    client.update_registered_model("tiny", "by hand")
    register(home, replace(described, key="tiny-3", about="about version 3"))
    assert client.get_registered_model("tiny").description == "by hand"


def test_a_version_is_found_by_number_and_by_alias(home, registration):
    register(home, registration)
    assert find_version(home, "tiny/1") == find_version(home, "tiny@challenger")
    with pytest.raises(RequestError, match="there are: 1, challenger"):
        find_version(home, "tiny@champion")
    with pytest.raises(RequestError, match="no such model"):
        find_version(home, "other/1")


def test_a_version_whose_logged_model_was_deleted_is_listed_with_a_doubt_and_can_be_deleted(
    home, registration
):
    version, client = register(home, registration), connect(home)
    client.delete_logged_model(version.folder.parent.name)
    (lost,) = list_models(home).versions
    assert (lost.lost, lost.folder) == (True, version.folder)
    assert "its logged model was deleted in MLflow" in doubt(lost)
    with pytest.raises(WorkError, match="delete the version, and it is made again"):
        promote("tiny/1", home, "try")
    delete_version(client, lost)
    again = register(home, registration)
    assert (again.version, again.lost) == ("2", False)


def test_a_home_without_a_database_has_no_models_and_stays_as_it_is(tmp_path):
    from orchestration.home.store import Home

    home = Home(tmp_path / "empty")
    assert list_models(home).versions == ()
    assert registered(home, "tiny", "tiny-1") is None
    assert not home.root.exists()


def test_a_models_own_folders_stand_beside_mlflows_and_the_stores_files_stay_as_they_are(
    home, registration
):
    for name in ("code/inference.py", "custom_generate/requirements.txt", "processor_config.json"):
        (registration.folder / name).parent.mkdir(exist_ok=True)
        (registration.folder / name).write_text("{}")
    before = {p: p.read_bytes() for p in registration.folder.rglob("*") if p.is_file()}
    version = register(home, registration)
    for path, data in before.items():
        assert path.read_bytes() == data
        assert (version.folder / path.relative_to(registration.folder)).samefile(path)
    assert verify_manifest(version.folder) == ()


def test_a_registered_model_is_a_base_like_any_other(home, registration):
    version = register(home, registration)
    shards = open_checkpoint(version.folder).shards
    found, whole = beside(version.folder, shards), beside(registration.folder, shards)
    assert found.files == whole.files
    assert {"MLmodel", "mlflow_code/", "requirements.txt"} < found.left_out.keys()
