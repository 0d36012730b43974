"""The table of architectures against transformers' own modules and its own saved keys."""

import warnings

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from merge_core.checkpoints.architectures import (
    ARCHITECTURES,
    EXPERT_PARAMETERS,
    architecture_of,
    is_known,
)
from tests.merge_core.adapter_cells import MODELS, config_of, create

TYPES = sorted({*ARCHITECTURES})


def on_meta(model_type: str) -> nn.Module:
    with torch.device("meta"):
        return create(config_of(model_type))


@pytest.mark.parametrize("model_type", TYPES)
def test_every_layer_is_stored_as_the_table_says(model_type):
    from transformers.pytorch_utils import Conv1D

    architecture, model = ARCHITECTURES[model_type], on_meta(model_type)
    turned = {n for n, m in model.named_modules() if isinstance(m, Conv1D)}
    assert {name.rpartition(".")[2] for name in turned} == architecture.conv1d
    fused = {f.parameter: f.turned for f in architecture.fused}
    for name, parameter in model.named_parameters():
        module = model.get_submodule(name.rpartition(".")[0])
        if "vision_tower" in name or "multi_modal" in name:
            continue  # bare parameters there are no layer's weight: no adapter's name finds them
        if isinstance(module, nn.Linear) and name.endswith(".weight"):
            assert parameter.shape[:1] == (module.out_features,)
        elif parameter.ndim == 2 and name.endswith(".weight"):
            router = type(module).__name__.endswith("Router")  # [experts, in], as a linear layer
            assert router or isinstance(module, nn.Embedding | Conv1D), name
        elif parameter.ndim == 3 and ".experts." in name:
            turned = bool(getattr(module, "is_transposed", False))
            assert fused[name.rpartition(".")[2]] == turned


@pytest.mark.parametrize("model_type", [t for t in TYPES if ARCHITECTURES[t].fused])
def test_expert_parameters_are_declared_in_the_order_that_adapters_count_on(model_type):
    parameters = on_meta(model_type).named_parameters()
    names = [n.rpartition(".")[2] for n, p in parameters if p.ndim == 3 and ".experts." in n]
    assert names[: len(EXPERT_PARAMETERS)] == list(EXPERT_PARAMETERS)
    assert [fused.parameter for fused in ARCHITECTURES[model_type].fused] == list(EXPERT_PARAMETERS)


@pytest.mark.parametrize("model_type", TYPES)
def test_head_and_embedding_are_where_the_table_says(model_type):
    architecture, model = architecture_of(model_type), on_meta(model_type)
    modules = dict(model.named_modules())
    assert modules[architecture.head] is model.get_output_embeddings()
    assert modules[architecture.embedding] is model.get_input_embeddings()


@pytest.mark.parametrize("model_type", TYPES)
def test_every_parameter_is_found_among_the_keys_that_transformers_saves(model_type, tmp_path):
    architecture = architecture_of(model_type)
    torch.manual_seed(0)
    model = create(config_of(model_type))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save_pretrained(tmp_path)
    stored = load_file(tmp_path / "model.safetensors")
    find = architecture.finder(stored)
    parts = {fused.parameter: fused.parts for fused in architecture.fused}
    for name, parameter in model.named_parameters():
        module, _, last = name.rpartition(".")
        if not parts.get(last):
            assert torch.equal(stored[find(name)], parameter)
            continue
        for n, expert in enumerate(parameter):
            found = [find(f"{module}.{n}.{part}.weight") for part in parts[last]]
            assert torch.equal(torch.cat([stored[key] for key in found]), expert)


def test_an_old_name_finds_a_new_key_and_a_new_name_an_old_one():
    llava, mixtral = architecture_of("llava"), architecture_of("mixtral")
    old, new = "language_model.model.layers.0.mlp", "model.language_model.layers.0.mlp"
    assert (llava.finder({new})(old), llava.finder({old})(new)) == (new, old)
    old, new = "model.layers.0.block_sparse_moe.gate", "model.layers.0.mlp.gate"
    assert (mixtral.finder({new})(old), mixtral.finder({old})(new)) == (new, old)
    assert architecture_of("gpt2").finder({"wte.weight"})("transformer.wte.weight") == "wte.weight"
    llama, bare, whole = architecture_of("llama"), "layers.0.mlp", "model.layers.0.mlp"
    assert (llama.finder({whole})(bare), llama.finder({bare})(whole)) == (whole, bare)
    assert llama.finder({whole})("lm_head") is None


def test_what_is_not_in_the_table_is_nobodys_guess():
    assert not is_known("a_model_of_tomorrow") and not is_known(["llama"])
    assert {model.model_type for model in MODELS.values()} <= ARCHITECTURES.keys()
