"""Old merges are freed from store and registry together; nothing that is needed or read is."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from merge_core.errors import RequestError, WorkError
from merge_core.writing.manifest import verify_manifest
from orchestration.home.leases import lease, unused
from orchestration.home.store import Home
from orchestration.judging.evaluate_model import model_folder
from orchestration.operations.status import look_around
from orchestration.promotion.promote import promote, rollback
from orchestration.registry.champion import standing
from orchestration.registry.gc import free_old_merges
from orchestration.registry.versions import list_models, model_names, register, registered
from orchestration.run_recipe import run_chain
from orchestration.serving.follower import wanted_version
from orchestration.tracking.mlflow_client import connect

ROOT = Path(__file__).parents[3]
READER = """
import sys
from pathlib import Path
from orchestration.home.leases import lease

with lease(Path(sys.argv[1])):
    print("reading", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def six(home, put):
    """Six versions: 1 and 2 were promoted, 2 is champion, 6 is challenger."""
    versions = [put(number) for number in range(1, 7)]
    promote("tiny/1", home, "the first")
    promote("tiny/2", home, "better")
    return versions


def old(collection):
    return [version.version for version in collection.old]


def space(home):
    """Bytes under the home, a file with several names once."""
    files = (
        path.stat() for path in home.root.rglob("*") if path.is_file() and "mlflow" not in path.name
    )
    return sum({(s.st_dev, s.st_ino): s.st_size for s in files}.values())


def test_a_dry_run_says_what_would_go_and_why_the_rest_stays_and_changes_nothing(home, six):
    before = space(home)
    found = free_old_merges(home, keep=2)
    assert (found.freed, old(found)) == (False, ["4", "3"])
    why = {kept.version: kept.why for kept in found.kept}
    assert why == {
        "1": "the champion before",
        "2": "the champion",
        "5": "among the newest 2",
        "6": "challenger",
    }
    assert space(home) == before
    assert len(list_models(home).versions) == 6


def test_freeing_gives_back_exactly_the_bytes_that_were_told(home, six):
    before, told = space(home), free_old_merges(home, keep=2)
    freed = free_old_merges(home, keep=2, free=True)
    assert freed == told.model_copy(update={"freed": True})
    assert before - space(home) == freed.bytes > 0
    assert [v.version for v in list_models(home).versions] == ["6", "5", "2", "1"]
    assert not any(six[index].folder.exists() for index in (2, 3))
    assert not home.store.has("merged", "digest-3")
    logged = connect(home).search_logged_models(
        [connect(home).get_experiment_by_name("merges").experiment_id]
    )
    assert len(logged) == 4
    assert old(free_old_merges(home, keep=2, free=True)) == []


def test_what_another_process_reads_is_kept_until_it_is_read(home, six):
    for folder in (six[2].folder, home.store.folder("merged", "digest-4")):
        command = [sys.executable, "-c", READER, str(folder)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        reader = subprocess.Popen(command, cwd=ROOT, text=True, **pipes)
        assert reader.stdout.readline() == "reading\n"
        found = free_old_merges(home, keep=2)
        assert len(found.old) == 1
        assert "is being read" in {kept.why for kept in found.kept}
        reader.communicate("done\n")
    assert old(free_old_merges(home, keep=2)) == ["4", "3"]


def test_a_folder_that_was_freed_cannot_be_leased(home, six):
    free_old_merges(home, keep=2, free=True)
    with pytest.raises(WorkError, match="tiesmith gc freed it"), lease(six[2].folder):
        pass


def test_a_reader_that_waited_while_the_folder_was_freed_is_told(tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    with unused(folder) as free:
        assert free
        pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE}
        reader = subprocess.Popen(
            [sys.executable, "-c", READER, str(folder)], cwd=ROOT, text=True, **pipes
        )
        folder.rename(tmp_path / "freed")
    _, told = reader.communicate()
    assert reader.returncode == 1
    assert "tiesmith gc freed it" in told


def test_two_readers_share_a_folder(tmp_path):
    (tmp_path / "model").mkdir()
    with lease(tmp_path / "model"), lease(tmp_path / "model"):
        pass


def test_a_version_with_an_alias_of_ones_own_is_kept(home, six):
    connect(home).set_registered_model_alias("tiny", "europe", "3")
    assert old(free_old_merges(home, keep=2)) == ["4"]


def judged_anew(home, registration, number):
    """One more version of a merge that is registered already."""
    digest = f"digest-{number}"
    tags = {"tiesmith.merge_digest": digest}
    folder = home.store.folder("merged", digest)
    key = f"tiny-{number}-anew"
    return register(home, replace(registration, key=key, folder=folder, tags=tags))


def test_a_store_folder_that_a_kept_version_shares_stays(home, six, registration):
    judged_anew(home, registration, 3)
    freed = free_old_merges(home, keep=2, free=True)
    assert old(freed) == ["5", "4", "3"]
    assert home.store.has("merged", "digest-3")
    assert not home.store.has("merged", "digest-4")
    weights = (home.store.folder("merged", "digest-3") / "model.safetensors").stat().st_size
    by_version = {version.version: version.bytes for version in freed.old}
    assert by_version["3"] < weights < by_version["4"]


def test_two_old_versions_of_one_merge_go_together(home, six, registration, put):
    judged_anew(home, registration, 3)
    for number in (8, 9):
        put(number)
    before = space(home)
    freed = free_old_merges(home, keep=2, free=True)
    assert old(freed) == ["7", "6", "5", "4", "3"]
    assert before - space(home) == freed.bytes
    assert not home.store.has("merged", "digest-3")


def test_what_an_interrupted_collection_left_is_finished_by_the_next(home, six):
    shutil.rmtree(home.store.folder("merged", "digest-3"))
    six[2].folder.rename(six[2].folder.with_name(".artifacts.freed"))
    assert old(free_old_merges(home, keep=2, free=True)) == ["4", "3"]
    assert not six[2].folder.with_name(".artifacts.freed").exists()
    assert registered(home, "tiny", "tiny-3") is None


def test_a_rejected_merge_stays_rejected_after_it_was_freed(home, six, put):
    rollback("tiny", home, "complaints")
    free_old_merges(home, keep=1, free=True)
    assert registered(home, "tiny", "tiny-2") is None
    assert put(2).rejected == "complaints"


def test_a_home_without_a_registry_has_nothing_to_free(tmp_path):
    found = free_old_merges(Home(tmp_path / "none"), keep=3, free=True)
    assert (found.old, found.kept, found.bytes) == ((), (), 0)
    assert not (tmp_path / "none").exists()


def test_a_merge_that_was_freed_is_made_again_by_the_same_command(world, home):
    for density in (0.5, 0.25):
        run_chain(world.recipe(density=density), home)
    assert old(free_old_merges(home, keep=1, free=True)) == ["1"]
    report = run_chain(world.recipe(density=0.5), home)
    assert report.mlflow.version == "3"
    newest = list_models(home).versions[0]
    assert newest.version == "3"
    assert verify_manifest(newest.folder) == verify_manifest(report.merge.path) == ()


@pytest.fixture
def foreign(home, six, tmp_path):
    """Three versions of `theirs` and two of `tiny` that another tool registered, with files."""
    client, files = connect(home), tmp_path / "files of 50% another"
    files.mkdir()
    (files / "weights").write_text("theirs")
    client.create_registered_model("theirs")
    for model in ("theirs", "theirs", "theirs", "tiny", "tiny"):
        client.create_model_version(model, source=files.as_uri())
    client.set_registered_model_alias("theirs", "champion", "1")
    return files


def test_what_another_tool_registered_is_listed_kept_and_not_counted(home, foreign):
    found = free_old_merges(home, keep=2, free=True)
    assert old(found) == ["4", "3"]
    theirs = {(k.model, k.version) for k in found.kept if k.why == "not made by Tiesmith"}
    assert theirs == {
        ("theirs", "1"),
        ("theirs", "2"),
        ("theirs", "3"),
        ("tiny", "7"),
        ("tiny", "8"),
    }
    assert (foreign / "weights").read_text() == "theirs"
    listed = [(v.model, v.version) for v in list_models(home).versions if v.foreign]
    assert set(listed) == theirs
    assert model_names(home) == ["tiny"]
    assert [model.name for model in look_around(home).models] == ["tiny"]


def test_files_that_a_copy_or_a_version_registered_by_hand_uses_are_kept(home, six):
    client = connect(home)
    client.copy_model_version("models:/tiny/3", "production")
    client.create_registered_model("by-hand")
    client.create_model_version("by-hand", source=six[3].folder.as_uri())
    kept = {k.version: k.why for k in free_old_merges(home, keep=2, free=True).kept}
    assert kept["3"] == "production version 1 uses its files"
    assert kept["4"] == "by-hand version 1 uses its files"
    assert all(version.folder.is_dir() for version in six)


@pytest.mark.parametrize("name", ["theirs/2", "theirs@champion", "tiny/7"])
def test_nothing_is_done_with_a_version_that_another_tool_registered(home, foreign, name):
    for act in (
        lambda: promote(name, home, "try", force=True),
        lambda: wanted_version(home, name),
        lambda: model_folder(f"models:/{name}", home),
    ):
        with pytest.raises(RequestError, match="a version that tiesmith run registered"):
            act()


def test_a_champion_moved_to_another_tools_version_is_told_and_not_followed(home, foreign):
    connect(home).set_registered_model_alias("tiny", "champion", "7")
    now = standing(home, "tiny")
    assert now.accepted.version == "2"
    assert "version 7, which something else registered; serving stays on version 2" in now.told
