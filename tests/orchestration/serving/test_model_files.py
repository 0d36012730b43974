"""What is served are the registered files, under names that nobody else removes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from merge_core.errors import WorkError
from orchestration.home.store import Home
from orchestration.serving.model_files import materialise, workplace
from tests.orchestration.serving.harness import make_version


def test_a_version_is_linked_once_and_outlives_its_deletion(home: Home, tmp_path: Path) -> None:
    version = make_version(home, "tiny-1")
    folder = materialise(version, tmp_path) / "tiny" / "1"
    for file in version.folder.rglob("*"):
        if file.is_file():
            assert (folder / file.relative_to(version.folder)).samefile(file)
    shutil.rmtree(version.folder)
    assert (folder / "config.json").read_text() == "{}"


def test_files_that_are_not_those_registered_are_not_served(home: Home, tmp_path: Path) -> None:
    version = make_version(home, "tiny-1")
    changed = version.folder / "config.json"
    changed.unlink()
    changed.write_text("something else")
    place = tmp_path / "place"
    place.mkdir()
    with pytest.raises(WorkError, match=r"tiny/1's files are not those registered: config\.json"):
        materialise(version, place)
    shutil.rmtree(version.folder)
    with pytest.raises(WorkError, match="tiny/1's files cannot be read"):
        materialise(version, place)
    assert list(place.iterdir()) == []


def test_a_workplace_is_gone_at_the_end_and_takes_only_dead_ones_with_it(tmp_path: Path) -> None:
    home = Home(tmp_path)
    dead = tmp_path / "serving" / "dead"
    dead.mkdir(parents=True)
    dead.with_suffix(".mark").touch()
    with workplace(home) as first:
        assert not dead.exists() and not dead.with_suffix(".mark").exists()
        with workplace(home) as second:
            assert first.is_dir() and second.is_dir() and first != second
        assert first.is_dir() and not second.exists()
    assert [path.name for path in (tmp_path / "serving").iterdir()] == ["lock"]
