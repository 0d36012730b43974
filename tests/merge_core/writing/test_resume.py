"""A merge that was stopped goes on: killed, out of disk, or beside another run of itself."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
import torch

from merge_core.errors import WorkError
from merge_core.ties.tensor_merge import Settings
from merge_core.writing.manifest import read_manifest
from merge_core.writing.merge import merge

SETUP = """
import os, random, resource, signal, sys, time
import torch
from pathlib import Path
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import WorkError
from merge_core.writing.merge import Member, Settings, merge
from merge_core.task_vectors.from_adapter import read_task_vector
torch.set_num_threads(1)  # its threads do not survive a fork
root = Path(sys.argv[1])
base = open_checkpoint(root / "base")
members = [
    Member(name, read_task_vector(open_adapter(root / name), base), 1.0, 0.5) for name in "ab"
]
def run(out, progress=None):
    merge(base, members, Settings("ties"), out, recipe_record={}, progress=progress)
def fork(work):
    child = os.fork()
    if not child:
        try:
            work()
            os._exit(0)
        except BaseException as error:
            print(error, file=sys.stderr, flush=True)
            os._exit(1)
    return child
"""
KILLS = 50
SIZE = 768
MODULES = {f"model.layers.{n}.mlp.up_proj": (SIZE, SIZE) for n in range(8)}


@pytest.fixture
def library(shelf):
    """A base of four shards, the last the largest, and two adapters on eight of its tensors."""
    weights = [(f"{name}.weight", torch.full(shape, 0.5)) for name, shape in MODULES.items()]
    weights.insert(3, ("lm_head.weight", torch.ones(4 * SIZE, SIZE)))
    shelf.base(shards=4, tensors=dict(weights))
    for seed, name in enumerate("ab"):
        shelf.adapter(name, shelf.gaussian(seed, 4, MODULES))
    return shelf.root


def python(code: str, root: Path) -> str:
    """Run code in a process of its own; what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", SETUP + textwrap.dedent(code), str(root)],
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def in_process(root: Path, out: Path, progress=None):
    from merge_core.adapters.open import open_adapter
    from merge_core.checkpoints.open import open_checkpoint
    from merge_core.task_vectors.from_adapter import read_task_vector
    from merge_core.writing.merge import Member

    base = open_checkpoint(root / "base")
    members = [
        Member(name, read_task_vector(open_adapter(root / name), base), 1.0, 0.5) for name in "ab"
    ]
    return merge(base, members, Settings("ties"), out, recipe_record={}, progress=progress)


@pytest.mark.slow
def test_fifty_kills_leave_fifty_times_the_bytes_of_an_undisturbed_merge(library):
    code = f"""
    run(root / "first")  # every fork below has the kernels, so its time goes to the merge
    started = time.monotonic()
    os.waitpid(fork(lambda: run(root / "undisturbed")), 0)
    whole, half_made = time.monotonic() - started, 0
    total = sum(path.stat().st_size for path in (root / "undisturbed").iterdir())
    moments = random.Random(7)
    def half_written(out):
        try:
            shards = out.parent.glob(f".{{out.name}}.*/*.safetensors")
            return sum(path.stat().st_size for path in shards)
        except FileNotFoundError:  # the folder has just got its name
            return 0
    for n in range({KILLS}):
        out = root / "merged" / str(n)
        out.parent.mkdir(exist_ok=True)
        until, enough = time.monotonic() + whole, moments.uniform(0, total)
        if n % 2:
            until, enough = time.monotonic() + moments.uniform(0, whole), total
        child = fork(lambda: run(out))
        while time.monotonic() < until and half_written(out) < enough:
            time.sleep(whole / 1000)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        half_made += not out.exists() and half_written(out) > 0
        assert os.waitpid(fork(lambda: run(out)), 0)[1] == 0
    print(half_made)
    """
    half_made = int(python(code, library))
    assert half_made >= 5, "hardly a kill came while shards were written"
    expected = {path.name: path.read_bytes() for path in (library / "undisturbed").iterdir()}
    assert names(library / "merged") == sorted(str(n) for n in range(KILLS))
    for folder in (library / "merged").iterdir():
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == expected


def test_shards_that_were_complete_are_not_written_again(library):
    code = """
    def stop(stage, done, total):
        if (stage, done) == ("merge", 6):
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(fork(lambda: run(root / "out", stop)), 0)
    """
    python(code, library)
    (kept,) = library.glob(".out.*/")
    journal = [json.loads(line) for line in (kept / ".journal.jsonl").read_text().splitlines()]
    assert len(journal) == 2
    before = {one["shard"]: (kept / one["shard"]).stat().st_ino for one in journal}
    in_process(library, library / "out")
    assert {name: (library / "out" / name).stat().st_ino for name in before} == before
    assert not list(library.glob(".out*"))
    manifest = read_manifest(library / "out")
    assert manifest is not None and manifest.changed_tensors == len(MODULES)


def test_a_disk_that_was_full_is_gone_on_with_where_it_stopped(library):
    code = """
    limit = (root / "base" / base.shards[-1]).stat().st_size - 1
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        run(root / "out")
    except WorkError as error:
        print(error)
    """
    said = python(code, library)
    assert "3 of 4 shards are kept, the same command continues" in said
    assert not (library / "out").exists()
    whole = in_process(library, library / "whole")
    assert in_process(library, library / "out").files == whole.files
    assert not list(library.glob(".out*"))


def test_two_runs_at_once_give_one_result_and_the_second_says_that_it_waits(library):
    code = """
    def told(stage, done, total):
        if stage.startswith("waits for") and not total:
            print("waited", flush=True)
        if stage == "merge":
            time.sleep(0.1)
    children = [fork(lambda: run(root / "out", told)) for _ in range(2)]
    print([os.waitpid(child, 0)[1] for child in children])
    """
    assert python(code, library).split("\n")[:2] == ["waited", "[0, 0]"]
    assert names(library) == ["a", "b", "base", "out"]
    assert (
        in_process(library, library / "again").files == in_process(library, library / "out").files
    )


def test_a_base_that_changes_while_it_is_read_is_named_and_nothing_is_left(library):
    shard = sorted((library / "base").glob("*.safetensors"))[0]

    def change(stage: str, done: int, total: int) -> None:
        if (stage, done) == ("merge", 1):
            with shard.open("r+b") as file:
                file.seek(-1, 2)
                file.write(b"\1")

    with pytest.raises(WorkError, match=f"{shard.name} changed while it was read"):
        in_process(library, library / "out", change)
    assert names(library) == ["a", "b", "base"]


def test_a_place_that_vanishes_is_an_error_and_not_a_half_written_folder(library):
    place = library / "new"

    def remove(stage: str, done: int, total: int) -> None:
        if (stage, done) == ("merge", 3):
            subprocess.run(["rm", "-r", str(place)], check=True)

    with pytest.raises(WorkError, match=r"merge into .*new/out failed"):
        in_process(library, place / "out", remove)
    assert not place.exists()
