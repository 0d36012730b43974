"""A home may have any name: databases reach it by a link where they would misread its path."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path
from sqlite3 import connect as opened

import pytest
from dagster import DagsterEventType, job, op

from merge_core.errors import RequestError
from orchestration.home.plain_path import plain_path
from orchestration.home.store import Home
from orchestration.operations.status import look_around
from orchestration.operations.ui_servers import dagster_server, mlflow_server
from orchestration.promotion.promote import promote
from orchestration.registry.versions import list_models
from orchestration.run_recipe import run_chain
from orchestration.runs.dagster_instance import execute_here, open_instance
from orchestration.tracking.mlflow_client import MERGES, MergeRun, connect, record

NAMES = (
    *("h%20x", "h?q", "h#x", "h x", "hé", "h%", "h%zz", "h&a=b", "h;x", "h+x"),
    *('quo"te', "h[x]*", "h@x:y", "h%3Fx"),
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's cache folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "tiesmith" / "homes"


def named(name: str, databases: Path, tmp_path: Path, patch: pytest.MonkeyPatch) -> Home:
    """A prepared home of this name, with nothing beside it."""
    root = tmp_path / "homes" / name
    shutil.copytree(databases, root)
    patch.setenv("TIESMITH_HOME", str(root))
    return Home.from_environment()


@op
def says() -> None:
    print("a line of the step's output")


@job
def short() -> None:
    says()


@pytest.mark.parametrize("name", NAMES)
def test_runs_events_output_and_files_lie_in_a_home_of_any_name(
    name: str, databases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = named(name, databases, tmp_path, monkeypatch)
    assert home.root == tmp_path / "homes" / name
    with open_instance(home) as instance:
        execute_here(instance, short, "", {}, {})
        (run,) = instance.get_runs()
        (captured,) = instance.all_logs(run.run_id, of_type=DagsterEventType.LOGS_CAPTURED)
        key = captured.dagster_event.logs_captured_data.file_key
    said = home.dagster / "storage" / run.run_id / "compute_logs" / f"{key}.out"
    assert "a line of the step's output" in said.read_text()
    with closing(opened(home.dagster / "history" / "runs.db")) as runs:
        assert runs.execute("SELECT run_id FROM runs").fetchall() == [(run.run_id,)]
    merge = record(
        home, MergeRun(key="a", params={}, metrics={}, tags={}, table=[], texts={"t": "x"})
    )
    assert (home.mlartifacts / MERGES / merge / "artifacts" / "t").read_text() == "x"
    assert Path(connect(home).download_artifacts(merge, "t", str(tmp_path))).read_text() == "x"
    assert [entry.name for entry in (tmp_path / "homes").iterdir()] == [name]


@pytest.mark.slow
def test_a_home_with_an_odd_name_is_merged_in_promoted_in_and_looked_at(
    world, databases: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    home = named("h%20x?q#[y]", databases, tmp_path, monkeypatch)
    report = run_chain(world.recipe(), home)
    promote("tiny/1", home, "looked at")
    (version,) = list_models(home).versions
    assert (version.version, version.aliases) == ("1", ("champion",))
    (merge,) = look_around(home).merges
    assert (merge.version, merge.gate) == ("1", "pass")
    assert report.merge.path.is_relative_to(home.root)
    assert [entry.name for entry in home.root.parent.iterdir()] == [home.root.name]
    kept = (path for path in home.root.rglob("*") if path.is_file())
    assert not [path for path in kept if str(cache).encode() in path.read_bytes()]


def test_a_plain_home_has_no_link_and_the_servers_of_another_are_told_its_link(
    tmp_path: Path, cache: Path
) -> None:
    assert plain_path(tmp_path / "a home") == tmp_path / "a home"
    assert not cache.exists()
    root = tmp_path / "h%20?"
    (link,) = {plain_path(root), plain_path(root)}
    dagster, mlflow = dagster_server(root, 3000, 5000), mlflow_server(root, 5000)
    assert dagster.environment["DAGSTER_HOME"] == f"{link}/dagster"
    assert dagster.environment["TIESMITH_HOME"] == str(root)
    assert f"sqlite:///{link}/mlflow.db" in mlflow.command
    assert (root / "mlartifacts").as_uri() in mlflow.command


def test_a_link_that_is_missing_or_leads_elsewhere_is_made_anew(
    tmp_path: Path, cache: Path
) -> None:
    one, other = plain_path(tmp_path / "a?"), plain_path(tmp_path / "b?")
    assert one != other
    for elsewhere in (None, tmp_path, tmp_path / "b?"):
        one.unlink()
        if elsewhere:
            one.symlink_to(elsewhere)
        assert plain_path(tmp_path / "a?") == one
        assert Path(os.readlink(one)) == tmp_path / "a?"
    shutil.rmtree(cache)
    assert plain_path(tmp_path / "a?") == one
    assert cache.stat().st_mode & 0o777 == 0o700


def test_a_link_lies_in_the_temporary_folder_where_the_cache_has_an_odd_name_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "c?"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "t"))
    link = plain_path(tmp_path / "a?")
    assert link.parent == tmp_path / "t" / f"tiesmith-{os.getuid()}"


def test_a_folder_that_is_not_this_users_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Path
) -> None:
    for folder in (cache, tmp_path / "t" / f"tiesmith-{os.getuid() + 1}"):
        folder.mkdir(parents=True)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "t"))
    user = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: user + 1)
    with pytest.raises(RequestError, match="is not a folder of this user") as caught:
        plain_path(tmp_path / "a?")
    assert "set XDG_CACHE_HOME to a folder of yours" in str(caught.value)
    monkeypatch.undo()
    cache.rmdir()
    cache.symlink_to(tmp_path)  # as another user may have put it there
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache.parents[1]))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "s"))
    assert plain_path(tmp_path / "a?").is_relative_to(tmp_path / "s")
