"""recipes/llama-3-8b.yaml from the hub to the pre-flight, on small files of the real layout."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import open_checkpoint
from merge_core.errors import SourceError
from merge_core.recipe.schema import load_recipe
from merge_core.sources.fetch import fetch
from merge_core.task_vectors.from_adapter import check_same_base, read_task_vector
from merge_core.ties.tensor_merge import Member, Settings
from merge_core.writing.preflight import preflight

RECIPE = Path(__file__).parents[2] / "recipes" / "llama-3-8b.yaml"

# Names, order of sizes and number of tensors as in Meta-Llama-3-8B; every width is divided by 64.
HIDDEN, KEYS, INNER, VOCAB, LAYERS = 64, 16, 224, 2004, 32
LINEARS = {
    "self_attn.q_proj": (HIDDEN, HIDDEN),
    "self_attn.k_proj": (KEYS, HIDDEN),
    "self_attn.v_proj": (KEYS, HIDDEN),
    "self_attn.o_proj": (HIDDEN, HIDDEN),
    "mlp.gate_proj": (INNER, HIDDEN),
    "mlp.up_proj": (INNER, HIDDEN),
    "mlp.down_proj": (HIDDEN, INNER),
}
MODULES = {
    f"model.layers.{i}.{name}": shape for i in range(LAYERS) for name, shape in LINEARS.items()
}


def base_files() -> dict[str, bytes]:
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (VOCAB, HIDDEN),
        **{f"{module}.weight": shape for module, shape in MODULES.items()},
        "model.norm.weight": (HIDDEN,),
        "lm_head.weight": (VOCAB, HIDDEN),
    }
    for i in range(LAYERS):
        for norm in ("input_layernorm", "post_attention_layernorm"):
            shapes[f"model.layers.{i}.{norm}.weight"] = (HIDDEN,)
    names, files, weight_map = sorted(shapes), {}, {}
    assert len(names) == 291
    for part in range(4):
        shard = f"model-0000{part + 1}-of-00004.safetensors"
        tensors = {n: torch.zeros(shapes[n], dtype=torch.bfloat16) for n in names[part::4]}
        files[shard] = save(tensors, metadata={"format": "pt"})
        weight_map |= dict.fromkeys(tensors, shard)
    config = {"model_type": "llama", "torch_dtype": "bfloat16", "tie_word_embeddings": False}
    return files | {
        "config.json": json.dumps(config).encode(),
        "model.safetensors.index.json": json.dumps({"weight_map": weight_map}).encode(),
        "generation_config.json": b"{}",
        "tokenizer.json": b"{}",
        "original/consolidated.00.pth": b"pickle",
        "original/params.json": b"{}",
    }


def adapter_files(seed: int, rank: int) -> dict[str, bytes]:
    make = torch.Generator().manual_seed(seed)
    tensors = {}
    for module, (out, features) in MODULES.items():
        key = f"base_model.model.{module}"
        tensors[f"{key}.lora_A.weight"] = torch.randn(rank, features, generator=make)
        tensors[f"{key}.lora_B.weight"] = torch.randn(out, rank, generator=make) * 1e-3
    config = {
        "peft_type": "LORA",
        "base_model_name_or_path": "unsloth/llama-3-8b-bnb-4bit",
        "r": rank,
        "lora_alpha": 16,
        "bias": "none",
        "target_modules": sorted({module.rpartition(".")[2] for module in MODULES}),
    }
    return {
        "adapter_config.json": json.dumps(config).encode(),
        "adapter_model.safetensors": save(tensors),
    }


@pytest.fixture
def stocked(hub):
    recipe = load_recipe(RECIPE)
    assert isinstance(recipe.adapters, dict)
    hub.repos[recipe.base] = base_files()
    for seed, entry in enumerate(recipe.adapters.values()):
        hub.repos[entry.source] = adapter_files(seed, rank=16)
    hub.token = "hf_token"
    return recipe


def test_the_recipe_is_resolved_against_the_hub_and_pre_flighted(
    hub, stocked, tmp_path, monkeypatch
):
    recipe, cache = stocked, tmp_path / "cache"
    with pytest.raises(SourceError, match="set HF_TOKEN"):
        fetch(recipe.base, cache, (tmp_path,), "base")
    monkeypatch.setenv("HF_TOKEN", "hf_token")
    base = fetch(recipe.base, cache, (tmp_path,), "base")
    adapters = {
        name: open_adapter(fetch(entry.source, cache, (tmp_path,), "adapter").path)
        for name, entry in recipe.adapters.items()
    }
    assert not any("original" in path for _, path, _ in hub.requests)

    assert check_same_base(adapters, base, recipe.accept_base) == tuple(
        f"{name}: trained on unsloth/llama-3-8b-bnb-4bit, a quantised copy, and merged into "
        f"{recipe.base}, its full-precision original by name, whose weights differ from the copy's "
        "by the rounding"
        for name in ("json", "sql")
    )

    checkpoint = open_checkpoint(base.path)
    assert (len(checkpoint.tensors), len(checkpoint.shards)) == (291, 4)
    members = [
        Member(name, read_task_vector(adapter, checkpoint), 1.0, recipe.density)
        for name, adapter in adapters.items()
    ]
    settings = Settings.from_recipe(recipe)
    assert settings == replace(Settings("ties"), election="unanimous")
    plan = preflight(checkpoint, members, settings, tmp_path / "out")
    assert plan.tensors == 7 * LAYERS
    assert plan.read_bytes >= checkpoint.total_bytes
    assert not (tmp_path / "out").exists()
