"""A patched model is the merge's checkpoint, loaded; afterwards the base is there again."""

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from evaluation.answering.load import load_model
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import RequestError
from merge_core.recipe.schema import load_recipe
from merge_core.ties.tensor_merge import Member, Settings, tensor_merges, unties
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.merging.artifacts import (
    keep_adapter,
    keep_merged,
    keep_task_vector,
    keep_trims,
    load_members,
)
from orchestration.requests.build import make_request
from orchestration.requests.unchanged import locked_base
from orchestration.sweeps.patched_model import PatchedModel
from tests.merge_core.writing import test_tied_models as tied_models

CPU = torch.device("cpu")


@pytest.fixture
def ready(sweepable, home):
    """A function that gives a request of the world's recipe, changed as given, and its merges."""

    def make(**changes):
        request = make_request(load_recipe(sweepable.recipe(**changes)), home)
        for adapter in request.adapters:
            keep_adapter(home, load_adapter_record(home, adapter.partition))
            keep_task_vector(home, load_adapter_record(home, adapter.partition))
        settings = Settings.from_recipe(request.recipe)
        members, trims = load_members(home, request), keep_trims(home, request)
        return request, tensor_merges(members, settings, trims)

    return make


def weights(network):
    return {name: value.clone() for name, value in network.state_dict().items()}


def differing(one, other):
    assert one.keys() == other.keys()
    return {name for name in one if not torch.equal(one[name], other[name])}


def patched_model(home, request):
    model = load_model(request.base.folder)
    base, dtype = locked_base(home, request), request.recipe.output_dtype
    return PatchedModel(model.network, base, dtype, CPU)


@pytest.mark.parametrize(
    "changes",
    [
        {"density": 0.3},
        {"election": "unanimous", "trim_scope": "adapter", "scale": 1.5},
        {"output_dtype": "bfloat16"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_the_patched_weights_are_those_of_the_merged_checkpoint(home, ready, changes):
    request, merges = ready(**changes)
    place = patched_model(home, request)
    before = weights(place.network)
    with place.patched(merges) as change:
        patched = weights(place.network)
    merged = keep_merged(home, request)
    assert differing(patched, weights(load_model(merged.path).network)) == set()
    assert differing(before, patched) >= set(merges)
    assert change.survival == pytest.approx(merged.survival)
    moved = [(patched[name] - before[name]).double().norm() for name in merges]
    assert change.norm == pytest.approx(float(torch.stack(moved).norm()), rel=1e-5)
    assert differing(before, weights(place.network)) == set()


def test_the_base_is_there_again_after_a_merge_that_broke_off(home, ready):
    request, merges = ready()
    place = patched_model(home, request)
    before = weights(place.network)
    with pytest.raises(KeyboardInterrupt), place.patched(merges):
        raise KeyboardInterrupt
    assert differing(before, weights(place.network)) == set()


def test_a_base_in_16_bits_is_patched_as_it_is_stored(sweepable, home, ready):
    shard = sweepable.base / "model.safetensors"
    halves = {name: value.bfloat16() for name, value in load_file(shard).items()}
    save_file(halves, shard, metadata={"format": "pt"})
    request, merges = ready()
    place = patched_model(home, request)
    with place.patched(merges):
        patched = weights(place.network)
    loaded = weights(load_model(keep_merged(home, request).path).network)
    assert differing(patched, loaded) == set()


def test_a_trained_norm_is_patched_too(sweepable, home, ready):
    folder = sweepable.root / "adapters" / "terse"
    config, file = folder / "adapter_config.json", folder / "adapter_model.safetensors"
    values = json.loads(config.read_text()) | {"modules_to_save": ["model.norm"]}
    config.write_text(json.dumps(values))
    norm = "model.norm.weight"
    before = load_file(sweepable.base / "model.safetensors")[norm]
    save_file({**load_file(file), f"base_model.model.{norm}": before * 3}, file)
    request, merges = ready(density=0.9)
    place = patched_model(home, request)
    with place.patched(merges):
        patched = weights(place.network)
    merged = weights(load_model(keep_merged(home, request).path).network)
    assert differing(patched, merged) == set()
    assert not torch.equal(patched[norm], before)


def test_a_network_that_lacks_a_merged_tensor_is_refused_with_its_name(home, ready):
    request, merges = ready()
    place = patched_model(home, request)
    (*_, last) = merges
    del place.network.model.layers[1]
    with pytest.raises(RequestError, match="none of that name") as caught, place.patched(merges):
        pass
    assert last in {problem.field for problem in caught.value.problems}


@pytest.mark.parametrize("stored", ["one", "both"])
@pytest.mark.parametrize("kind", ["LoRA on the embedding", "LoRA on the head", "saved, tied"])
def test_a_shared_weight_is_patched_as_the_merged_checkpoint_has_it(kind, stored, tmp_path):
    base = tied_models.base_of(tmp_path / "base", stored)
    adapter = tied_models.adapter_of(base, tmp_path / "adapter", tied_models.KINDS[kind])
    vector = tied_models.read(base, adapter)
    want = tied_models.merged(base, vector, tmp_path / "out")
    members = [Member("a", vector, 1.0, 1.0)]
    network = tied_models.load(base)
    before = tied_models.logits(network)
    place = PatchedModel(network, open_checkpoint(base), "base", CPU)
    merges = tensor_merges(members, Settings("linear"), {})
    with place.patched(merges, unties(members)):
        assert torch.equal(tied_models.logits(network), tied_models.logits(want))
    assert tied_models.is_one(network) and torch.equal(tied_models.logits(network), before)
