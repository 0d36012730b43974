"""A shelf of small bases and adapters as PEFT and transformers write them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import Checkpoint, open_checkpoint
from merge_core.task_vectors.from_adapter import read_task_vector
from merge_core.ties.tensor_merge import Member

HIDDEN, INNER, VOCAB, LAYERS = 16, 24, 32, 2
LINEARS = {
    "self_attn.q_proj": (HIDDEN, HIDDEN),
    "self_attn.k_proj": (8, HIDDEN),
    "self_attn.v_proj": (8, HIDDEN),
    "self_attn.o_proj": (HIDDEN, HIDDEN),
    "mlp.gate_proj": (INNER, HIDDEN),
    "mlp.up_proj": (INNER, HIDDEN),
    "mlp.down_proj": (HIDDEN, INNER),
}
MODULES = {
    f"model.layers.{layer}.{name}": shape
    for layer in range(LAYERS)
    for name, shape in LINEARS.items()
}
CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "hidden_size": HIDDEN,
    "intermediate_size": INNER,
    "num_hidden_layers": LAYERS,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": VOCAB,
    "tie_word_embeddings": False,
    "torch_dtype": "float32",
}
BESIDE = {
    "generation_config.json": '{"eos_token_id": 2}\n',
    "tokenizer.json": '{"version": "1.0",   "spacing": "kept"}',
    "tokenizer_config.json": '{"model_max_length": 512}',
    "chat_template.jinja": "{{ messages }}",
    "LICENSE": "licence of the base\n",
}

Factors = Mapping[str, tuple[Tensor, Tensor]]


@dataclass(frozen=True)
class Shelf:
    """Writes bases and adapters under `root`; random numbers come from seeds."""

    root: Path

    def base(
        self,
        name: str = "base",
        dtype: torch.dtype = torch.float32,
        shards: int = 1,
        config: Mapping[str, Any] | None = None,
        tensors: Mapping[str, Tensor] | None = None,
    ) -> Path:
        """A Llama checkpoint with tokenizer and licence files, in one file or in shards."""
        folder = self.root / name
        folder.mkdir()
        tensors = dict(tensors or base_tensors(dtype))
        (folder / "config.json").write_text(json.dumps({**CONFIG, **(config or {})}, indent=2))
        for file, text in BESIDE.items():
            (folder / file).write_text(text)
        if shards == 1:
            save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
            return folder
        weight_map = {}
        names = list(tensors)
        for i in range(shards):
            file = f"model-{i + 1:05}-of-{shards:05}.safetensors"
            part = {n: tensors[n] for n in names[i::shards]}
            save_file(part, folder / file, metadata={"format": "pt"})
            weight_map |= dict.fromkeys(part, file)
        total = sum(t.nbytes for t in tensors.values())
        index = {"metadata": {"total_size": total}, "weight_map": weight_map}
        (folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2))
        return folder

    def adapter(
        self, name: str, factors: Factors, alpha: float = 8, config: Mapping[str, Any] | None = None
    ) -> Path:
        """A PEFT LoRA folder; the rank in the config is that of the first module."""
        folder = self.root / name
        folder.mkdir()
        values = {
            "peft_type": "LORA",
            "base_model_name_or_path": None,
            "r": next(iter(factors.values()))[0].shape[0],
            "lora_alpha": alpha,
            "bias": "none",
            "target_modules": sorted({module.rpartition(".")[2] for module in factors}),
            **(config or {}),
        }
        (folder / "adapter_config.json").write_text(json.dumps(values, indent=2))
        tensors = {}
        for module, (a, b) in factors.items():
            tensors[f"base_model.model.{module}.lora_A.weight"] = a.contiguous()
            tensors[f"base_model.model.{module}.lora_B.weight"] = b.contiguous()
        save_file(tensors, folder / "adapter_model.safetensors")
        return folder

    def member(
        self, base: Path, adapter: Path, weight: float = 1.0, density: float = 1.0
    ) -> Member:
        """The adapter as a member of a merge into the base."""
        vector = read_task_vector(open_adapter(adapter), self.checkpoint(base))
        return Member(adapter.name, vector, weight, density)

    def checkpoint(self, base: Path) -> Checkpoint:
        """The opened base."""
        return open_checkpoint(base)

    @staticmethod
    def exact(seed: int, rank: int, modules: Mapping[str, tuple[int, int]] = MODULES) -> Factors:
        """Factors of small multiples of 1/4: products and sums are exact in float32, ties occur."""
        make = torch.Generator().manual_seed(seed)

        def draw(*shape: int) -> Tensor:
            return torch.randint(-4, 5, shape, generator=make) / 4

        return {name: (draw(rank, i), draw(o, rank)) for name, (o, i) in modules.items()}

    @staticmethod
    def gaussian(seed: int, rank: int, modules: Mapping[str, tuple[int, int]] = MODULES) -> Factors:
        """Factors of normal numbers for every linear layer."""
        make = torch.Generator().manual_seed(seed)
        return {
            name: (
                torch.randn(rank, i, generator=make),
                torch.randn(o, rank, generator=make) * 0.05,
            )
            for name, (o, i) in modules.items()
        }

    @staticmethod
    def zeroed(rank: int = 2) -> Factors:
        """An untrained adapter: B is zero."""
        return {
            name: (torch.ones(rank, i), torch.zeros(o, rank)) for name, (o, i) in MODULES.items()
        }


def base_tensors(dtype: torch.dtype) -> dict[str, Tensor]:
    """Every tensor of a two-layer Llama, in multiples of 1/64."""
    make = torch.Generator().manual_seed(7)
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (VOCAB, HIDDEN),
        "model.norm.weight": (HIDDEN,),
        "lm_head.weight": (VOCAB, HIDDEN),
        **{f"{name}.weight": shape for name, shape in MODULES.items()},
    }
    for layer in range(LAYERS):
        shapes[f"model.layers.{layer}.input_layernorm.weight"] = (HIDDEN,)
        shapes[f"model.layers.{layer}.post_attention_layernorm.weight"] = (HIDDEN,)
    return {
        name: (torch.randint(-64, 65, shape, generator=make) / 64).to(dtype)
        for name, shape in sorted(shapes.items())
    }


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty shelf."""
    return Shelf(tmp_path)
