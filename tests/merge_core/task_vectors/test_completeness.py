"""What an adapter's config says was trained and its file lacks is told, with counts and names."""

import json
import warnings

import pytest
import torch
from peft import LoraConfig, PeftModel, get_peft_model
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModelForQuestionAnswering,
    AutoModelForSequenceClassification,
    AutoModelForTokenClassification,
)

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import AdapterError
from merge_core.task_vectors.completeness import shortfalls
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.merge import merge
from tests.merge_core.adapter_cells import adapt, build, config_of

TOKENS = torch.tensor([[1, 3, 40, 7, 22, 9, 63, 5]])
SAVED = {"target_modules": ["q_proj", "down_proj"]}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """A Llama, and what saves an adapter of it without the tensors that a rule drops."""
    root = tmp_path_factory.mktemp("saved")
    build("Llama").save_pretrained(root / "base")

    def save(name, config, drop):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            adapt(build("Llama"), config, 0.1).save_pretrained(root / name)
        weights = root / name / "adapter_model.safetensors"
        kept = {key: value for key, value in load_file(weights).items() if not drop(key)}
        save_file(kept, weights)
        return open_adapter(root / name), open_checkpoint(root / "base")

    return save


def test_modules_that_are_targeted_and_not_in_the_file_are_counted_by_layer(saved):
    adapter, base = saved("queries", SAVED, lambda key: "down_proj" in key)
    (line,) = shortfalls(adapter, base)
    assert "targets 2 modules" in line and "model.layers.{0-1}.mlp.down_proj" in line
    (line,) = shortfalls(adapter)
    assert "nothing for down_proj, which target_modules names" in line


def test_layers_that_are_not_in_the_file_are_told(saved):
    adapter, base = saved("first", SAVED, lambda key: "layers.1" in key)
    (line,) = shortfalls(adapter, base)
    assert "model.layers.{1}.mlp.down_proj, model.layers.{1}.self_attn.q_proj" in line
    assert shortfalls(adapter) == (
        "incomplete? layer 0 alone, though its config targets every layer",
    )
    adapter, base = saved("last", SAVED, lambda key: "layers.0" in key)
    assert "model.layers.{0}.mlp" in str(shortfalls(adapter, base))
    assert "nothing for layers 0 of model.layers" in str(shortfalls(adapter))


def test_a_module_that_other_layers_have_is_told_without_a_base(saved):
    adapter, base = saved(
        "uneven",
        {"target_modules": ["q_proj", "v_proj"]},
        lambda key: "layers.1.self_attn.v_proj" in key,
    )
    assert "model.layers.{1}.self_attn.v_proj, though other layers" in str(shortfalls(adapter))
    assert "targets 1 modules" in str(shortfalls(adapter, base))


def test_layers_that_the_config_asks_for_by_number_are_expected_and_no_others(saved):
    config = {"target_modules": ["q_proj"], "layers_to_transform": [1]}
    adapter, base = saved("second", config, lambda key: False)
    assert shortfalls(adapter) == shortfalls(adapter, base) == ()
    config = {"target_modules": ["q_proj"], "layers_to_transform": [0, 1]}
    adapter, base = saved("half", config, lambda key: "layers.1" in key)
    assert "layers 1 of model.layers" in str(shortfalls(adapter))


@pytest.mark.parametrize("kind", ["all", "lora_only"])
def test_a_bias_that_was_trained_and_is_lost_is_told(kind, tmp_path):
    build("Qwen2").save_pretrained(tmp_path / "base")
    adapted = adapt(build("Qwen2"), {"target_modules": ["q_proj"], "bias": kind}, 0.1)
    adapted.save_pretrained(tmp_path / "a")
    weights = tmp_path / "a" / "adapter_model.safetensors"
    base = open_checkpoint(tmp_path / "base")
    assert shortfalls(open_adapter(tmp_path / "a"), base) == ()
    kept = {
        k: v
        for k, v in load_file(weights).items()
        if not k.endswith("1.self_attn.q_proj.base_layer.bias")
    }
    assert len(kept) == len(load_file(weights)) - 1
    save_file(kept, weights)
    (line,) = shortfalls(open_adapter(tmp_path / "a"), base)
    assert "1 biases were trained" in line and "model.layers.{1}.self_attn.q_proj" in line


@pytest.mark.parametrize("share", [2, 4, 8])
@pytest.mark.parametrize("part", ["lora_A", "lora_B"])
def test_the_part_of_one_rank_of_a_sharded_run_is_told(saved, share, part):
    """Of a layer that is split by its outputs B has zero rows, of one split by inputs A columns."""
    adapter, base = saved(f"rank-{share}-{part}", SAVED, lambda key: False)
    weights = adapter.folder / "adapter_model.safetensors"
    tensors = load_file(weights)
    for key, value in tensors.items():
        if part in key:
            dim = 0 if part == "lora_B" else 1
            value.narrow(
                dim, value.shape[dim] // share, value.shape[dim] * (share - 1) // share
            ).zero_()
    save_file(tensors, weights)
    adapter = open_adapter(adapter.folder)
    for lines in (shortfalls(adapter), shortfalls(adapter, base)):
        assert len(lines) == 1 and "zero in 4 of 4 modules" in lines[0]


def test_tokens_that_were_never_seen_and_modules_that_were_not_trained_are_no_shards(saved):
    adapter, base = saved(
        "words", {"target_modules": ["embed_tokens", "q_proj"]}, lambda key: False
    )
    weights = adapter.folder / "adapter_model.safetensors"
    tensors = load_file(weights)
    for key, value in tensors.items():
        if "lora_embedding_A" in key:
            value[:, 5:] = 0
        if "layers.1.self_attn.q_proj.lora_B" in key:
            value.zero_()
    save_file(tensors, weights)
    assert shortfalls(open_adapter(adapter.folder), base) == ()


def test_a_module_to_save_that_the_base_has_and_the_file_lacks_is_refused_as_by_peft(saved):
    config = {"target_modules": ["q_proj"], "modules_to_save": ["lm_head", "norm"]}
    adapter, base = saved(
        "headless", config, lambda key: "lm_head" in key or "layers.1.input" in key
    )
    assert "nothing saved of lm_head, which modules_to_save names" in shortfalls(adapter)[0]
    with pytest.raises(AdapterError, match="2 tensors that modules_to_save names") as caught:
        read_task_vector(adapter, base)
    assert "none of lm_head.weight, model.layers.{1}.input_layernorm.weight" in str(caught.value)
    with pytest.raises(KeyError, match="weight"):
        PeftModel.from_pretrained(build("Llama"), adapter.folder)


def test_a_module_to_save_that_neither_has_changes_nothing_as_with_peft(saved):
    adapter, base = saved("plain", SAVED, lambda key: False)
    config = adapter.folder / "adapter_config.json"
    fields = {**json.loads(config.read_text()), "modules_to_save": ["value_head"]}
    config.write_text(json.dumps(fields))
    assert read_task_vector(open_adapter(adapter.folder), base).factors
    PeftModel.from_pretrained(build("Llama"), adapter.folder)


HEADS = {
    "SEQ_CLS": AutoModelForSequenceClassification,
    "TOKEN_CLS": AutoModelForTokenClassification,
    "QUESTION_ANS": AutoModelForQuestionAnswering,
}


@pytest.mark.parametrize("task", HEADS)
@pytest.mark.parametrize("own", [(), ("norm",)])
def test_heads_that_peft_offers_by_task_are_no_claims(task, own, tmp_path):
    torch.manual_seed(0)
    model = HEADS[task].from_config(config_of("llama")).eval()
    model.save_pretrained(tmp_path / "base")
    config = LoraConfig(task_type=task, target_modules=["q_proj"], modules_to_save=[*own] or None)
    adapted = get_peft_model(model, config)
    for name, parameter in adapted.named_parameters():
        if "lora_" in name or "modules_to_save" in name:
            parameter.data += 0.1 * torch.randn_like(parameter)
    adapted.save_pretrained(tmp_path / "a")
    adapter, base = open_adapter(tmp_path / "a"), open_checkpoint(tmp_path / "base")
    assert shortfalls(adapter) == shortfalls(adapter, base) == ()
    member = Member("a", read_task_vector(adapter, base), 1.0, 1.0)
    merge(base, [member], Settings("linear"), tmp_path / "merged", recipe_record={})
    merged = HEADS[task].from_pretrained(tmp_path / "merged").eval()
    with torch.no_grad():
        wanted, found = adapted.eval()(input_ids=TOKENS), merged(input_ids=TOKENS)
    for name in ("start_logits", "end_logits") if task == "QUESTION_ANS" else ("logits",):
        assert torch.allclose(found[name], wanted[name], rtol=0, atol=1e-4)


def test_a_classifiers_adapter_and_a_base_without_a_head_are_told_what_is_needed(saved, tmp_path):
    model = AutoModelForSequenceClassification.from_config(config_of("llama"))
    config = LoraConfig(task_type="SEQ_CLS", target_modules=["q_proj"])
    get_peft_model(model, config).save_pretrained(tmp_path / "a")
    _, base = saved("other", SAVED, lambda key: False)
    with pytest.raises(AdapterError, match="name a base with that head") as caught:
        read_task_vector(open_adapter(tmp_path / "a"), base)
    assert "1 of 3 modules match nothing: score.weight" in str(caught.value)


def test_what_trained_on_the_text_model_alone_misses_nothing_of_the_rest(tmp_path):
    """Of a vision-language base, its text layers are what such an adapter knows."""
    model = build("LLaVA")
    model.save_pretrained(tmp_path / "base")
    targets = r".*language_model.*q_proj"
    adapted = adapt(model, {"target_modules": targets}, 0.1)
    adapted.save_pretrained(tmp_path / "a")
    base = open_checkpoint(tmp_path / "base")
    assert shortfalls(open_adapter(tmp_path / "a"), base) == ()
    config = tmp_path / "a" / "adapter_config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), "target_modules": ["q_proj"]}))
    (line,) = shortfalls(open_adapter(tmp_path / "a"), base)
    assert "vision_tower" in line
    weights = tmp_path / "a" / "adapter_model.safetensors"
    renamed = {
        k.replace("model.language_model.", "model."): v for k, v in load_file(weights).items()
    }
    save_file(renamed, weights)
    assert "vision_tower" not in str(shortfalls(open_adapter(tmp_path / "a"), base))


def test_layers_for_foreseeing_tokens_are_not_expected(saved):
    adapter, base = saved("whole", SAVED, lambda key: False)
    beyond = {name.replace("layers.1.", "layers.2."): entry for name, entry in base.tensors.items()}
    object.__setattr__(base, "tensors", {**base.tensors, **beyond})
    assert shortfalls(adapter, base) == ()


def test_configs_of_initialisations_that_were_converted_are_no_claims(saved):
    adapter, base = saved("converted", SAVED, lambda key: False)
    config = adapter.folder / "adapter_config.json"
    left = {"corda_config": {"corda_method": "ipm"}, "lora_ga_config": {"direction": "ArB2r"}}
    left |= {"loftq_config": {"loftq_bits": 4}, "eva_config": {"rho": 2.0}}
    config.write_text(json.dumps({**json.loads(config.read_text()), **left}))
    assert read_task_vector(open_adapter(adapter.folder), base).factors
