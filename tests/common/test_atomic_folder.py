"""A folder is whole or not there; what a killed process left goes, what a live one builds stays."""

import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from common import atomic_folder
from common.atomic_folder import building


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def killed_while_building(place: Path) -> None:
    """Another process starts to build `place` and is killed."""
    code = textwrap.dedent(
        f"""
        import os, signal
        from pathlib import Path
        from common.atomic_folder import building
        with building(Path({str(place)!r})) as folder:
            (folder / "half").write_text("written")
            os.kill(os.getpid(), signal.SIGKILL)
        """
    )
    done = subprocess.run([sys.executable, "-c", code], timeout=120)
    assert done.returncode == -signal.SIGKILL


def test_the_folder_takes_its_name_at_the_end(tmp_path):
    place = tmp_path / "new" / "out"
    with building(place) as folder:
        (folder / "file").write_text("text")
        assert not place.exists()
    assert names(tmp_path / "new") == ["out"]
    assert (place / "file").read_text() == "text"


def test_a_failure_leaves_nothing(tmp_path):
    with pytest.raises(ZeroDivisionError), building(tmp_path / "out") as folder:
        (folder / "file").touch()
        raise ZeroDivisionError
    assert names(tmp_path) == []


def test_whoever_finishes_first_stays(tmp_path):
    place = tmp_path / "out"
    with building(place) as slow:
        (slow / "slow").touch()
        with building(place) as fast:
            (fast / "fast").touch()
        assert names(slow) == ["slow"]
    assert (names(tmp_path), names(place)) == (["out"], ["fast"])


def test_two_that_are_complete_at_once_both_end_well_and_one_copy_stays(tmp_path, monkeypatch):
    place, sync = tmp_path / "out", atomic_folder._sync

    def sync_while_another_ends(path):
        monkeypatch.setattr(atomic_folder, "_sync", sync)
        with building(place) as other:
            (other / "fast").touch()
        sync(path)

    monkeypatch.setattr(atomic_folder, "_sync", sync_while_another_ends)
    with building(place) as slow:
        (slow / "slow").touch()
    assert (names(tmp_path), names(place)) == (["out"], ["fast"])


def test_a_file_in_the_place_is_kept_and_told(tmp_path, monkeypatch):
    place, sync = tmp_path / "out", atomic_folder._sync
    monkeypatch.setattr(atomic_folder, "_sync", lambda path: (place.touch(), sync(path)))
    with pytest.raises(OSError, match="out"), building(place) as folder:
        (folder / "file").touch()
    assert names(tmp_path) == ["out"]


def test_folders_within_take_their_place_with_the_rest(tmp_path):
    with building(tmp_path / "out") as folder:
        (folder / "a" / "b").mkdir(parents=True)
        (folder / "a" / "b" / "file").write_text("text")
    assert (tmp_path / "out" / "a" / "b" / "file").read_text() == "text"


def test_what_a_killed_process_left_is_removed_by_the_next_for_the_same_place(tmp_path):
    killed_while_building(tmp_path / "out")
    left = names(tmp_path)
    assert len(left) == 2
    with building(tmp_path / "other"):
        pass
    assert names(tmp_path) == [*left, "other"]
    with building(tmp_path / "out"):
        pass
    assert names(tmp_path) == ["other", "out"]


def test_hidden_folders_of_others_are_left_alone(tmp_path):
    others = [".out.backup", ".out.deadbeef", ".outer.deadbeef"]
    for name in others:
        (tmp_path / name).mkdir()
    (tmp_path / ".outer.deadbeef.lock").touch()
    with building(tmp_path / "out"):
        pass
    assert names(tmp_path) == sorted([*others, ".outer.deadbeef.lock", "out"])
