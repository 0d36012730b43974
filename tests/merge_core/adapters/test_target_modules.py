"""A config names the modules that PEFT adapts."""

import pytest
from peft import LoraConfig
from peft.tuners.tuners_utils import check_target_module_exists

from merge_core.adapters.target_modules import read_targets
from tests.merge_core.adapter_cells import build

CONFIGS = [
    {"target_modules": ["q_proj", "down_proj"]},
    {"target_modules": ["self_attn.q_proj", "model.layers.1.mlp.down_proj", "proj"]},
    {"target_modules": r".*\.(q|k)_proj"},
    {"target_modules": r"model\.layers\.1\..*"},
    {"target_modules": ["q_proj", "v_proj"], "exclude_modules": ["layers.0.self_attn.q_proj"]},
    {"target_modules": ["q_proj", "gate_proj"], "exclude_modules": r".*\.1\..*"},
    {"target_modules": ["q_proj"], "layers_to_transform": [1]},
    {"target_modules": ["q_proj"], "layers_to_transform": 0, "layers_pattern": "layers"},
    {"target_modules": ["q_proj"], "layers_to_transform": [1], "layers_pattern": ["h", "layers"]},
    {"target_modules": ["c_attn", "c_proj"], "layers_to_transform": [1], "layers_pattern": "h"},
    {"target_modules": ["q_proj"], "layers_to_transform": [1], "layers_pattern": "blocks"},
    {"target_modules": ["embed_tokens", "lm_head", "q_proj"], "modules_to_save": ["lm_head"]},
    {"target_modules": ["q_proj", "up_proj"], "modules_to_save": ["mlp"], "layers_pattern": ""},
    {"target_modules": ["qkv_proj", "query_key_value", "dense"], "layers_to_transform": []},
]


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize("model", ["Llama", "GPT-2", "GPT-NeoX", "Mixtral", "LLaVA"])
def test_the_modules_that_a_config_names_are_those_that_peft_adapts(model, config):
    by_peft = LoraConfig(**{"layers_pattern": None, **config})
    if not config.get("layers_pattern"):
        by_peft.layers_pattern = None
    named = read_targets(config)
    assert named is not None
    modules = [name for name, _ in build(model).named_modules() if name]
    adapted = {name for name in modules if check_target_module_exists(by_peft, name) in (True,)}
    if isinstance(config["target_modules"], str):
        found = ((name, check_target_module_exists(by_peft, name)) for name in modules)
        adapted = {
            name for name, match in found if match and "Excluded" not in type(match).__name__
        }
    assert {name for name in modules if named.name([name])} == adapted


def test_a_pattern_that_is_not_tried_names_nothing():
    assert read_targets({"target_modules": "(a|a)*b"}) is None
    assert read_targets({"target_modules": ["q"], "exclude_modules": "(a|a)*b"}) is None
    assert read_targets({"target_modules": None}) is None


def test_a_module_that_one_of_its_names_keeps_out_is_out():
    named = read_targets({"target_modules": ["q_proj"], "exclude_modules": r"language_model\..*"})
    assert named and named.name(["model.q_proj"])
    assert not named.name(["model.q_proj", "language_model.q_proj"])
