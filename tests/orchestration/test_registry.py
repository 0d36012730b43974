"""Versions are the store's files, once per judgement; the champion moves with reasons."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from merge_core.errors import RequestError, WorkError
from orchestration.registry import (
    PROMOTIONS,
    Registration,
    find_version,
    list_models,
    promote,
    register,
    registered,
)
from orchestration.tracking import MergeRun, connect, record


@pytest.fixture
def registration(done, home):
    """The merged model of `done`, ready to be registered in a home of the test's own."""
    folder = home.store.folder("merged", "abc")
    shutil.copytree(done.report.merge.path, folder)
    run = MergeRun("tiny-1", {}, {}, {}, [{"skill": "manners", "merged": 1.0}])
    return Registration(
        model="tiny",
        key="tiny-1",
        run_id=record(home, run),
        folder=folder,
        passed=True,
        scores={"manners": 1.0},
        tags={"tiesmith.merge_digest": "abc"},
    )


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
    failed = register(home, replace(registration, key="tiny-2", passed=False))
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


def test_a_version_is_found_by_number_and_by_alias(home, registration):
    register(home, registration)
    assert find_version(home, "tiny/1") == find_version(home, "tiny@challenger")
    with pytest.raises(RequestError, match="there are: 1, challenger"):
        find_version(home, "tiny@champion")
    with pytest.raises(RequestError, match="no such model"):
        find_version(home, "other/1")


def test_promotion_moves_the_champion_and_keeps_the_one_before(home, registration):
    register(home, registration)
    register(home, replace(registration, key="tiny-2"))
    first = promote("tiny/1", home, "the first", actor="ada")
    second = promote("tiny", home, "better SQL", actor="ada")
    assert (first.version, first.previous, first.moved) == ("1", None, True)
    assert (second.version, second.previous) == ("2", "1")
    assert find_version(home, "tiny@champion").version == "2"
    assert find_version(home, "tiny@previous_champion").version == "1"


def test_each_promotion_is_journalled_with_from_to_why_and_who(home, registration):
    register(home, registration)
    promote("tiny@challenger", home, "better SQL", actor="ada")
    again = promote("tiny@challenger", home, "once more", actor="ada")
    assert not again.moved
    client = connect(home)
    journal = client.search_runs([client.get_experiment_by_name(PROMOTIONS).experiment_id])
    assert len(journal) == 1
    tags, metrics = journal[0].data.tags, journal[0].data.metrics
    assert [tags[name] for name in ("from", "to", "reason", "actor")] == [
        "none",
        "1",
        "better SQL",
        "ada",
    ]
    assert metrics == {"manners/merged": 1.0}


def test_a_version_that_failed_its_gate_is_not_promoted(home, registration):
    register(home, replace(registration, passed=False))
    with pytest.raises(WorkError, match="its gate says fail"):
        promote("tiny/1", home, "in a hurry")
    assert find_version(home, "tiny/1").aliases == ()


def test_a_version_whose_files_changed_is_not_promoted(home, registration):
    version = register(home, registration)
    weights = version.folder / "model.safetensors"
    weights.unlink()
    weights.write_bytes(b"something else")
    with pytest.raises(WorkError, match=r"model\.safetensors"):
        promote("tiny/1", home, "looks fine")
    assert find_version(home, "tiny/1").aliases == ("challenger",)


def test_promoters_at_the_same_time_take_turns(home, registration):
    keys = [f"tiny-{number}" for number in range(1, 5)]
    for key in keys:
        register(home, replace(registration, key=key))
    with ThreadPoolExecutor(4) as pool:
        moves = list(pool.map(lambda n: promote(f"tiny/{n}", home, "race"), range(1, 5)))
    # Each replaced what another had set: a chain, not several moves away from the same version.
    assert len({move.previous for move in moves}) == 4
    champion = find_version(home, "tiny@champion").version
    assert champion not in {move.previous for move in moves}


def test_a_home_without_a_database_has_no_models_and_stays_as_it_is(tmp_path):
    from orchestration.store import Home

    home = Home(tmp_path / "empty")
    assert list_models(home).versions == ()
    assert registered(home, "tiny", "tiny-1") is None
    assert not home.root.exists()
