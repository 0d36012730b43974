"""Artifacts are found or made, never made twice, and only from what the request locked."""

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from merge_core.adapters.fine_tune import open_trained
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import RequestError
from merge_core.recipe.schema import load_recipe
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.task_vectors.from_fine_tune import read_trained
from merge_core.ties import trim
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.merging.artifacts import (
    has_task_vector,
    keep_adapter,
    keep_merged,
    keep_resolution,
    keep_task_vector,
    keep_trims,
)
from orchestration.requests.build import make_request
from tests.orchestration.waiting import after


@pytest.fixture
def ready(world, home):
    """A function that makes a request and its adapters' artifacts."""

    def make(**changes):
        made = make_request(load_recipe(world.recipe(**changes)), home)
        for adapter in made.adapters:
            keep_adapter(home, load_adapter_record(home, adapter.partition))
            keep_task_vector(home, load_adapter_record(home, adapter.partition))
        return made

    return make


def kept(home, kind):
    """Inodes of a kind's artifacts: they change when an artifact is made again."""
    folder = home.root / "store" / kind
    return {path.name: path.stat().st_ino for path in folder.iterdir()} if folder.is_dir() else {}


def test_an_adapter_is_copied_under_its_digest(home, ready):
    made = ready()
    assert set(kept(home, "adapters")) == {adapter.digest for adapter in made.adapters}
    assert all(has_task_vector(home, adapter, made.base) for adapter in made.adapters)


def test_facts_that_are_there_are_not_made_again(home, ready):
    made = ready()
    keep_trims(home, made)
    keep_resolution(home, made)
    keep_merged(home, made)
    kinds = ("adapters", "task_vectors", "trims", "resolutions", "merged", "measurements")
    before = {kind: kept(home, kind) for kind in kinds}
    again = ready()
    keep_trims(home, again)
    keep_resolution(home, again)
    assert keep_merged(home, again) == keep_merged(home, made)
    assert {kind: kept(home, kind) for kind in kinds} == before


def test_what_another_run_made_during_the_wait_is_not_made_again(home, ready, monkeypatch):
    made, told, passes, whole = ready(), [], [], trim.trim_all
    monkeypatch.setattr(trim, "trim_all", lambda *how: passes.append(how) or whole(*how))
    keep_trims(home, made, after(lambda: keep_trims(home, made)))
    assert len(passes) == len(made.adapters)
    for keep in (keep_resolution, keep_merged):
        keep(home, made, lambda *now: told.append(now), after(lambda keep=keep: keep(home, made)))
    assert told == []


def test_thresholds_are_shared_by_merges_that_trim_alike(home, ready):
    keep_trims(home, ready())
    before = kept(home, "trims")
    keep_trims(home, ready(name="other", election="unanimous", scale=2.0))
    assert kept(home, "trims") == before
    keep_trims(home, ready(name="third", trim_scope="adapter"))
    assert len(kept(home, "trims")) == 2 * len(before)


def test_linear_has_no_thresholds_and_merges(world, home):
    path = world.recipe(method="linear")
    path.write_text(path.read_text().replace("density: 0.5\n", ""))
    made = make_request(load_recipe(path), home)
    for adapter in made.adapters:
        keep_adapter(home, load_adapter_record(home, adapter.partition))
        keep_task_vector(home, load_adapter_record(home, adapter.partition))
    assert keep_trims(home, made) == {}
    assert keep_resolution(home, made).total.survival > 0.9
    assert keep_merged(home, made).changed_tensors == 4


def test_a_dora_merges_from_the_store_as_it_does_from_its_folder(world, home, ready, tmp_path):
    folder = world.root / "adapters" / "kind"
    path, config = folder / "adapter_model.safetensors", folder / "adapter_config.json"
    tensors = load_file(path)
    for key in [key for key in tensors if key.endswith("lora_B.weight")]:
        magnitude = key.replace("lora_B.weight", "lora_magnitude_vector")
        tensors[magnitude] = torch.full((len(tensors[key]),), 0.3)
    save_file(tensors, path)
    config.write_text(json.dumps(json.loads(config.read_text()) | {"use_dora": True}))
    made = ready()
    merged = keep_merged(home, made)
    base = open_checkpoint(world.base)
    members = [
        Member(a.name, read_task_vector(open_adapter(world.root / "adapters" / a.name), base),
               a.weight, a.density)
        for a in made.adapters
    ]  # fmt: skip
    direct = merge(base, members, Settings("ties"), tmp_path / "direct", recipe_record={})
    assert merged.weights_sha256 == direct.weights_sha256
    assert keep_resolution(home, made).total.survival == pytest.approx(merged.survival)


def test_a_fine_tune_stays_where_it_lies_and_merges_from_there(world, home, ready, tmp_path):
    tuned = world.fine_tune()
    made = ready(adapters={"kind": str(world.root / "adapters" / "kind"), "math": tuned})
    kind, math = made.adapters
    assert (kind.folder, str(math.folder)) == (None, tuned)
    assert set(kept(home, "adapters")) == {kind.digest}
    vector = home.store.folder("task_vectors", load_adapter_record(home, math.partition).vector)
    assert sum(path.stat().st_size for path in vector.iterdir()) < 2000
    merged = keep_merged(home, made)
    base = open_checkpoint(world.base)
    members = [
        Member(a.name, read_trained(open_trained(Path(a.source), None), base), a.weight, a.density)
        for a in made.adapters
    ]
    direct = merge(base, members, Settings("ties"), tmp_path / "direct", recipe_record={})
    assert merged.weights_sha256 == direct.weights_sha256
    assert merged.changed_tensors == 5
    assert keep_resolution(home, made).total.survival == pytest.approx(merged.survival)


def test_a_fine_tune_that_changed_since_the_request_is_refused(world, home, ready):
    tuned = world.fine_tune()
    made = ready(adapters={"math": tuned}, skills={"manners": world.skill("manners", "math")})
    weights = Path(tuned) / "model.safetensors"
    weights.write_bytes((Path(world.fine_tune("other", 0.7)) / "model.safetensors").read_bytes())
    with pytest.raises(RequestError, match="the fine-tune math asked for"):
        keep_merged(home, made)
    assert kept(home, "merged") == {}


def test_a_merge_without_its_adapters_facts_names_what_to_materialise(world, home):
    made = make_request(load_recipe(world.recipe()), home)
    with pytest.raises(RequestError) as caught:
        keep_trims(home, made)
    told = str(caught.value)
    assert all(adapter.partition in told for adapter in made.adapters)
    assert "materialise lora_adapter and task_vector" in told


def test_an_old_request_merges_the_adapter_that_it_locked(world, home, ready):
    made = ready()
    world.strengthen("terse")
    newer = ready()
    assert keep_merged(home, made).weights_sha256 != keep_merged(home, newer).weights_sha256


def test_a_base_that_changed_since_the_request_is_refused(world, home, ready):
    made = ready()
    config = world.base / "config.json"
    config.write_text(config.read_text() + "\n")
    with pytest.raises(RequestError, match="the base asked for"):
        keep_merged(home, made)
    assert kept(home, "merged") == {}


def test_an_adapter_that_was_not_verified_has_no_task_vector(world, home):
    made = make_request(load_recipe(world.recipe()), home)
    with pytest.raises(RequestError, match="materialise lora_adapter"):
        keep_task_vector(home, load_adapter_record(home, made.adapters[0].partition))


def test_a_merge_that_changes_nothing_is_refused_unless_it_is_allowed(world, home):
    from safetensors.torch import load_file, save_file

    for name in ("kind", "terse"):
        weights = world.root / "adapters" / name / "adapter_model.safetensors"
        save_file({key: 0 * value for key, value in load_file(weights).items()}, weights)
    requests = {
        allowed: make_request(load_recipe(world.recipe()), home, allow_noop=allowed)
        for allowed in (False, True)
    }
    for adapter in requests[True].adapters:
        keep_adapter(home, load_adapter_record(home, adapter.partition))
        keep_task_vector(home, load_adapter_record(home, adapter.partition))
    with pytest.raises(RequestError, match="the base again"):
        keep_merged(home, requests[False])
    assert keep_merged(home, requests[True]).changed_tensors == 0
