"""Names that differ in what wraps a model alone name the same weight."""

import json
import warnings
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from torch import nn

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.architectures import architecture_of
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import AdapterError
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import config_of, create
from tests.merge_core.writing.test_tied_models import adapter_of, base_of, load

VISION = ("gemma3", "llava", "qwen2_vl", "qwen2_5_vl")
LINEARS = {"target_modules": ["q_proj", "down_proj"]}


def merged(base: Path, adapter: Path, out: Path) -> Path:
    checkpoint = open_checkpoint(base)
    vector = read_task_vector(open_adapter(adapter), checkpoint)
    merge(checkpoint, [Member("a", vector, 1.0, 1.0)], Settings("linear"), out, recipe_record={})
    return out


def text_model(seeing: nn.Module) -> nn.Module:
    """The language model alone, with the weights that it has beside the vision tower."""
    from transformers import AutoModelForCausalLM

    alone = AutoModelForCausalLM.from_config(seeing.config.text_config)
    states = seeing.model.language_model.state_dict()
    getattr(alone, alone.base_model_prefix).load_state_dict(states)
    alone.lm_head.load_state_dict(seeing.lm_head.state_dict())
    return alone


def weights(model: nn.Module) -> dict[str, torch.Tensor]:
    return {name: x.detach() for name, x in model.named_parameters()}


def as_trained(text: nn.Module, adapter: Path) -> dict[str, torch.Tensor]:
    from peft import PeftModel

    return weights(PeftModel.from_pretrained(text, adapter).merge_and_unload())


@pytest.mark.parametrize("layout", ["as it is saved", "as it is in memory"])
@pytest.mark.parametrize("model_type", ["gemma3", "llava"])
def test_an_adapter_of_the_language_model_alone_fits_a_model_that_sees(
    model_type, layout, tmp_path
):
    base = base_of(tmp_path / "base", model_type=model_type)
    seeing = load(base)
    if layout == "as it is in memory":
        states = {name: x.clone() for name, x in weights(seeing).items()}
        save_file(states, base / "model.safetensors", {"format": "pt"})
    text = text_model(seeing)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text.save_pretrained(tmp_path / "text")
        adapter = adapter_of(tmp_path / "text", tmp_path / "adapter", LINEARS)
        want = as_trained(load(tmp_path / "text"), adapter)
        found = weights(text_model(load(merged(base, adapter, tmp_path / "out"))))
    assert found.keys() == want.keys()
    assert all(torch.allclose(found[name], want[name], atol=1e-5) for name in want)
    assert any(not torch.equal(found[name], weights(text)[name]) for name in want)


@pytest.mark.parametrize("model_type", ["gemma3", "llava"])
def test_an_adapter_of_a_model_that_sees_fits_its_language_model_alone(model_type, tmp_path):
    seeing = base_of(tmp_path / "seeing", model_type=model_type)
    config = {"target_modules": r".*language_model.*\.(q_proj|down_proj)"}
    adapter = adapter_of(seeing, tmp_path / "adapter", config)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text_model(load(seeing)).save_pretrained(tmp_path / "text")
        found = weights(load(merged(tmp_path / "text", adapter, tmp_path / "out")))
        want = weights(text_model(load(merged(seeing, adapter, tmp_path / "seen"))))
    assert all(torch.allclose(found[name], want[name], atol=1e-6) for name in want)
    before = weights(load(tmp_path / "text"))
    assert sum(not torch.equal(found[name], before[name]) for name in found) == 4


def test_what_adapts_a_vision_tower_finds_no_place_in_a_language_model(tmp_path):
    seeing = base_of(tmp_path / "seeing", model_type="llava")
    config = {"target_modules": r".*vision_tower.*q_proj"}
    adapter = adapter_of(seeing, tmp_path / "adapter", config)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        text_model(load(seeing)).save_pretrained(tmp_path / "text")
    with pytest.raises(AdapterError) as caught:
        read_task_vector(open_adapter(adapter), open_checkpoint(tmp_path / "text"))
    (problem,) = caught.value.problems
    assert "1 of 1 modules match nothing" in problem.found


@pytest.mark.parametrize(
    ("model_type", "target", "prefix"),
    [
        ("gpt2", "c_attn", "transformer."),
        ("gpt_neox", "query_key_value", "gpt_neox."),
        ("opt", "q_proj", "model."),
        ("llama", "q_proj", "model."),
        ("bloom", "query_key_value", "transformer."),
    ],
)
def test_a_checkpoint_without_the_prefix_merges_as_one_with_it(
    model_type, target, prefix, tmp_path
):
    values = {"ffn_dim": 24, "word_embed_proj_dim": 16, "n_head": 2, "n_layer": 2}
    config = config_of(model_type, {**values, "tie_word_embeddings": True})
    torch.manual_seed(0)
    create(config).save_pretrained(tmp_path / "whole")
    adapter = adapter_of(tmp_path / "whole", tmp_path / "adapter", {"target_modules": [target]})
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare/config.json").write_bytes((tmp_path / "whole/config.json").read_bytes())
    states = load_file(tmp_path / "whole/model.safetensors")
    bare = {name.removeprefix(prefix): x for name, x in states.items()}
    save_file(bare, tmp_path / "bare/model.safetensors", {"format": "pt"})
    one, other = (
        load_file(merged(tmp_path / name, adapter, tmp_path / f"{name}-out") / "model.safetensors")
        for name in ("whole", "bare")
    )
    assert all(torch.equal(x, other[name.removeprefix(prefix)]) for name, x in one.items())
    assert any(not torch.equal(x, states[name]) for name, x in one.items())


def test_a_name_that_fits_two_weights_fits_neither():
    find = architecture_of("mllama").finder(
        {"language_model.model.layers.0.q.weight", "text_model.layers.0.q.weight"}
    )
    assert find("model.layers.0.q.weight") is None
    assert find("text_model.layers.0.q.weight") == "text_model.layers.0.q.weight"


def test_a_merged_index_says_what_the_shards_hold(shelf):
    base = shelf.base(shards=2)
    path = base / "model.safetensors.index.json"
    index = json.loads(path.read_text())
    dropped, *_ = index["weight_map"]
    del index["weight_map"][dropped], index["metadata"]
    index["weight_map"]["model.rotary_emb.inv_freq"] = "model-00001-of-00002.safetensors"
    path.write_text(json.dumps(index))
    out = merged(base, shelf.adapter("a", shelf.exact(1, 2)), shelf.root / "out")
    found = json.loads((out / "model.safetensors.index.json").read_text())
    shards = {name: entry.shard for name, entry in open_checkpoint(out).tensors.items()}
    assert found["weight_map"] == shards and dropped in shards
    assert found["metadata"]["total_size"] == sum(
        entry.end - entry.start for entry in open_checkpoint(out).tensors.values()
    )
