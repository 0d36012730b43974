"""Artifacts are complete or absent, and the first to finish one wins."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from orchestration.home.store import Home, Store, write_json


def test_a_fact_appears_only_when_it_is_complete(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.building("trims", "abc") as folder:
        (folder / "half").write_text("x")
        assert not store.has("trims", "abc")
    assert (store.folder("trims", "abc") / "half").read_text() == "x"


def test_a_fact_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with pytest.raises(RuntimeError), store.building("trims", "abc") as folder:
        (folder / "half").write_text("x")
        raise RuntimeError("disk full")
    assert list((tmp_path / "trims").iterdir()) == []


def test_the_fact_that_was_finished_first_stays(tmp_path: Path) -> None:
    store = Store(tmp_path)
    with store.building("trims", "abc") as slower:
        store.write("trims", "abc", {"by": "the faster"})
        (slower / "facts.json").write_text("{}")
    assert store.read("trims", "abc") == {"by": "the faster"}
    assert [entry.name for entry in (tmp_path / "trims").iterdir()] == ["abc"]


def test_a_json_file_that_cannot_be_written_keeps_its_old_content(tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    write_json(path, {"a": 1})
    with pytest.raises(TypeError):
        write_json(path, {"a": object()})
    assert json.loads(path.read_text()) == {"a": 1}
    assert [entry.name for entry in tmp_path.iterdir()] == ["request.json"]


def test_the_home_is_the_one_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TIESMITH_HOME", raising=False)
    assert Home.from_environment().root == tmp_path / ".tiesmith"
    monkeypatch.setenv("TIESMITH_HOME", str(tmp_path / "elsewhere"))
    assert Home.from_environment().root == tmp_path / "elsewhere"


def test_a_home_may_be_named_in_many_ways(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for named in ("a home", "a home/", "./a home", "~/a home", str(tmp_path / "a home")):
        monkeypatch.setenv("TIESMITH_HOME", named)
        assert Home.from_environment().root == tmp_path / "a home"
    monkeypatch.setenv("TIESMITH_HOME", "")
    assert Home.from_environment().root == tmp_path / ".tiesmith"


def test_threads_that_write_the_same_file_do_not_meet(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda n: write_json(tmp_path / "artifacts", {"n": n}), range(200)))
    assert [path.name for path in tmp_path.iterdir()] == ["artifacts"]
