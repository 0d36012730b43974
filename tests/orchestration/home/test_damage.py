"""A disk that changes what was written: damage is named, set aside and made again, never used."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from merge_core.errors import RequestError, WorkError
from merge_core.writing.manifest import verify_manifest
from orchestration.home.store import Home, Store
from orchestration.promotion.promote import promote
from orchestration.records.run_summary import RunSummary
from orchestration.registry.gc import free_old_merges
from orchestration.registry.versions import find_version
from orchestration.requests.build import load_request
from orchestration.run_recipe import run_chain

FLIPS = 200
PER_RUN = 50


def flip(file: Path, place: int | None = None) -> None:
    """Change one byte, and set the file's times back."""
    before = file.stat()
    content = bytearray(file.read_bytes())
    content[len(content) // 2 if place is None else place] ^= 0x10
    file.write_bytes(content)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.stat().st_size)


def artifacts(store: Store, kinds: Iterable[str]) -> list[Path]:
    return [folder for kind in kinds for folder in sorted((store.root / kind).iterdir())]


def weights(report: RunSummary) -> bytes:
    return (report.merge.path / "model.safetensors").read_bytes()


@pytest.fixture
def put(tmp_path: Path) -> Store:
    store = Store(tmp_path / "store")
    store.write("trims", "abc", {"thresholds": [0.25]})
    return store


def test_what_is_kept_is_read_as_it_was_written(put: Store) -> None:
    assert put.has("trims", "abc")
    assert put.read("trims", "abc") == {"thresholds": [0.25]}


def change(folder: Path) -> None:
    file = folder / "facts.json"
    file.write_text(file.read_text().replace("0.25", "0.375"))


SPOILERS = {
    "another value": (change, "the content of facts.json is not what was written"),
    "a byte": (lambda folder: flip(folder / "facts.json"), "the content of facts.json"),
    "a byte of the checksums": (lambda f: flip(f / "checksums.json", 20), "checksum"),
    "a file less": (lambda folder: (folder / "facts.json").unlink(), "facts.json is missing"),
    "a file more": (lambda f: (f / "x").write_text(""), "x is not a part of it"),
    "no checksums": (lambda f: (f / "checksums.json").unlink(), "there is no checksums.json"),
    "half a file": (lambda f: os.truncate(f / "facts.json", 9), "the content of facts.json"),
}


@pytest.mark.parametrize(("spoil", "told"), SPOILERS.values(), ids=SPOILERS)
def test_a_damaged_artifact_is_set_aside_with_its_reason(put, spoil, told, caplog):
    assert put.has("trims", "abc")  # a process that found it whole looks again
    spoil(put.folder("trims", "abc"))
    assert not put.has("trims", "abc")
    assert not put.folder("trims", "abc").exists()
    (sentence,) = put.set_aside_since(0)
    assert "trims/abc was damaged" in sentence and told in sentence
    assert sentence in caplog.text
    (kept,) = put.damaged.iterdir()
    assert (kept / "abc").is_dir()
    home = Home(put.root.parent)
    assert [one.folder for one in free_old_merges(home, keep=2).damaged] == [kept]
    assert free_old_merges(home, keep=2, free=True).bytes > 0
    assert not kept.exists()
    put.write("trims", "abc", {"thresholds": [0.25]})
    assert put.read("trims", "abc") == {"thresholds": [0.25]}


def test_a_process_that_cannot_open_more_files_takes_nothing_for_damaged(put: Store) -> None:
    """In a process of its own, whose limit the kernel keeps."""
    code = (
        "import os, resource, sys\nfrom pathlib import Path\n"
        "from orchestration.home.store import Store\n"
        "used = len(os.listdir('/proc/self/fd'))\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (used, used))\n"
        "held = []\n"
        "try:\n"
        "    while True: held.append(os.open('/dev/null', os.O_RDONLY))\n"
        "except OSError: pass\n"
        "try: Store(Path(sys.argv[1])).has('trims', 'abc')\n"
        "except OSError as error: print(error.errno)\n"
    )
    words = [sys.executable, "-c", code, str(put.root)]
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.stdout.strip() == str(errno.EMFILE), done.stderr
    assert put.has("trims", "abc") and not put.set_aside_since(0)


def test_a_damaged_artifact_cannot_be_read(put: Store) -> None:
    flip(put.folder("trims", "abc") / "facts.json")
    with pytest.raises(WorkError, match="was damaged: tiesmith run makes it again"):
        put.read("trims", "abc")


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"sha256": "00", "a": 1}', "\x00"])
def test_a_record_that_is_none_counts_as_absent_and_is_set_aside(tmp_path: Path, text: str) -> None:
    store, path = Store(tmp_path / "store"), tmp_path / "record.json"
    store.write_record(path, {"a": 1})
    assert store.read_record(path) == {"a": 1}
    path.write_text(text)
    assert store.read_record(path) is None
    assert not path.exists()
    assert len(store.set_aside_since(0)) == 1


def test_a_damaged_request_is_refused_with_what_writes_it_anew(ready, home: Home) -> None:
    asked = ready()
    flip(home.requests / f"{asked.partition}.json")
    with pytest.raises(RequestError, match="tiesmith run RECIPE writes it"):
        load_request(home, asked.partition)


@pytest.fixture(scope="module")
def shared(done, databases, tmp_path_factory) -> tuple[Path, RunSummary]:
    """A recipe that shares the artifacts of `done`, and what comes of it in a clean home."""
    recipe = done.world.recipe(name="scaled", scale=1.01)
    home = Home(tmp_path_factory.mktemp("clean") / "home")
    shutil.copytree(databases, home.root)
    return recipe, run_chain(recipe, home)


@pytest.fixture
def copy(done, tmp_path: Path) -> Home:
    """A home of the test's own in which `done` was run."""
    return Home(Path(shutil.copytree(done.home.root, tmp_path / "copy")))


def test_no_damaged_artifact_reaches_a_model_that_shares_it(copy: Home, shared) -> None:
    recipe, clean = shared
    vectors, trims = (artifacts(copy.store, [kind]) for kind in ("task_vectors", "trims"))
    for vector in vectors:
        flip(next(vector.glob("*.safetensors")))
    for trim in trims:
        file = trim / "facts.json"
        metadata = json.loads(file.read_text())
        for tensor in metadata["tensors"].values():
            tensor["threshold"] *= 1.5
        file.write_text(json.dumps(metadata))
    report = run_chain(recipe, copy)
    assert weights(report) == weights(clean)
    named = [line for line in report.warnings if "was damaged" in line]
    assert len(named) == len(vectors) + len(trims) > 3


def test_a_run_makes_all_that_was_damaged_again_and_mends_the_registered_files(
    world, home: Home
) -> None:
    recipe = world.recipe()
    before = run_chain(recipe, home)
    version = find_version(home, "tiny/1")
    kinds = ("adapters", "task_vectors", "trims", "resolutions", "merged", "evaluations")
    broken = artifacts(home.store, kinds)
    for folder in broken:
        flip(max(files(folder), key=lambda file: file.stat().st_size))
    with pytest.raises(WorkError, match="its files are not those registered"):
        promote("tiny/1", home, "the first")
    after = run_chain(recipe, home)
    assert len([line for line in after.warnings if "set aside in" in line]) == len(broken)
    assert any("model.safetensors was damaged, and is put back" in line for line in after.warnings)
    assert verify_manifest(version.folder) == verify_manifest(after.merge.path) == ()
    same = {"seconds", "warnings", "merge"}
    assert after.model_dump(exclude=same) == before.model_dump(exclude=same)
    assert promote("tiny/1", home, "the first").moved
    assert run_chain(recipe, home).warnings == before.warnings


def test_two_hundred_flipped_bytes_reach_no_registered_model(copy: Home, shared) -> None:
    recipe, clean = shared
    chance, whole = random.Random(0), copy.root.with_name("whole")
    shutil.copytree(copy.store.root, whole)
    for _ in range(FLIPS // PER_RUN):
        for _ in range(PER_RUN):
            file = chance.choice(files(copy.store.root))
            flip(file, chance.randrange(file.stat().st_size))
        report = run_chain(recipe, copy)
        assert weights(report) == weights(clean)
        assert (report.gate, report.skills) == (clean.gate, clean.skills)
        shutil.rmtree(copy.store.root)
        shutil.copytree(whole, copy.store.root)
