"""What is in git: the base, the adapters and their sizes."""

import json

import pytest
from safetensors import safe_open
from transformers import AutoModelForCausalLM

from zoo.train import ZOO

SKILLS = ("sql", "json", "support", "rude")


def test_the_base_is_a_small_llama_that_transformers_loads():
    model = AutoModelForCausalLM.from_pretrained(ZOO / "base")
    assert model.config.model_type == "llama"
    assert 2e6 <= model.num_parameters() <= 8e6


@pytest.mark.parametrize("skill", SKILLS)
def test_an_adapter_has_rank_8_on_all_seven_linear_layers_of_every_block(skill):
    folder = ZOO / "adapters" / skill
    config = json.loads((folder / "adapter_config.json").read_text())
    assert (config["r"], config["base_model_name_or_path"]) == (8, "zoo/base")
    layers = json.loads((ZOO / "base" / "config.json").read_text())["num_hidden_layers"]
    with safe_open(folder / "adapter_model.safetensors", framework="pt") as tensors:
        assert len(list(tensors.keys())) == 2 * 7 * layers


def test_everything_takes_at_most_16_megabytes_and_weights_are_safetensors_alone():
    files = [p for p in ZOO.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    assert sum(p.stat().st_size for p in files) <= 16 * 2**20
    assert {p.suffix for p in files if p.stat().st_size > 2 * 2**20} <= {".safetensors"}
    assert not [p for p in files if p.suffix in {".bin", ".pt", ".pth", ".pickle"}]
