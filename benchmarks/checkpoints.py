"""Synthetic Llama checkpoints and PEFT adapters: real layouts and sizes, random values.

Everything is written in pieces, so a 16 GB checkpoint takes a few hundred megabytes to make. A set
that is complete is used again.
"""

import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import save_file

from merge_core.files.safetensors_file import write_header

__all__ = ["SIZES", "Size", "make_adapter", "make_base"]

_PIECE = 1 << 22
_STD = 0.02
_SHARD_BYTES = 5_000_000_000


@dataclass(frozen=True)
class Size:
    """A Llama's shape; `tied`: the embedding is also the output layer."""

    hidden: int
    inner: int
    layers: int
    heads: int
    kv_heads: int
    vocab: int
    tied: bool
    shards: int

    @property
    def linears(self) -> dict[str, tuple[int, int]]:
        """[out, in] of every linear layer of the blocks, by module name."""
        kv = self.hidden // self.heads * self.kv_heads
        block = {
            "self_attn.q_proj": (self.hidden, self.hidden),
            "self_attn.k_proj": (kv, self.hidden),
            "self_attn.v_proj": (kv, self.hidden),
            "self_attn.o_proj": (self.hidden, self.hidden),
            "mlp.gate_proj": (self.inner, self.hidden),
            "mlp.up_proj": (self.inner, self.hidden),
            "mlp.down_proj": (self.hidden, self.inner),
        }
        return {
            f"model.layers.{layer}.{name}": shape
            for layer in range(self.layers)
            for name, shape in block.items()
        }

    @property
    def tensors(self) -> dict[str, tuple[int, ...]]:
        """Shapes of all tensors in the order of transformers' files."""
        shapes: dict[str, tuple[int, ...]] = {
            "model.embed_tokens.weight": (self.vocab, self.hidden)
        }
        shapes |= {f"{name}.weight": shape for name, shape in self.linears.items()}
        for layer in range(self.layers):
            shapes[f"model.layers.{layer}.input_layernorm.weight"] = (self.hidden,)
            shapes[f"model.layers.{layer}.post_attention_layernorm.weight"] = (self.hidden,)
        shapes["model.norm.weight"] = (self.hidden,)
        return shapes if self.tied else {**shapes, "lm_head.weight": (self.vocab, self.hidden)}

    @property
    def config(self) -> dict[str, object]:
        """config.json, as transformers reads it."""
        return {
            "architectures": ["LlamaForCausalLM"],
            "model_type": "llama",
            "hidden_size": self.hidden,
            "intermediate_size": self.inner,
            "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads,
            "num_key_value_heads": self.kv_heads,
            "vocab_size": self.vocab,
            "tie_word_embeddings": self.tied,
            "max_position_embeddings": 8192,
            "rms_norm_eps": 1e-5,
            "hidden_act": "silu",
            "torch_dtype": "bfloat16",
        }


SIZES = {
    "4M": Size(256, 704, 5, 8, 4, 2_048, True, 1),
    "0.1B": Size(768, 2048, 10, 12, 4, 32_000, True, 2),
    "0.86B": Size(2048, 5248, 14, 32, 8, 128_256, True, 2),
    "3.2B": Size(3072, 8192, 28, 24, 8, 128_256, True, 2),
    "8B": Size(4096, 14_336, 32, 32, 8, 128_256, False, 4),
}


def make_base(folder: Path, size: Size) -> Path:
    """A bfloat16 checkpoint in `size.shards` files; its index comes last and says it is whole."""
    index = folder / "model.safetensors.index.json"
    if index.exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(size.config, indent=2))
    make, weight_map = torch.Generator().manual_seed(1), {}
    shards = list(_shards(size))
    for number, names in enumerate(shards, start=1):
        file = f"model-{number:05}-of-{len(shards):05}.safetensors"
        _write_shard(folder / file, {name: size.tensors[name] for name in names}, make)
        weight_map |= dict.fromkeys(names, file)
    total = sum(2 * math.prod(shape) for shape in size.tensors.values())
    index.write_text(json.dumps({"metadata": {"total_size": total}, "weight_map": weight_map}))
    return folder


def make_adapter(folder: Path, size: Size, rank: int, seed: int) -> Path:
    """A PEFT LoRA of every linear layer in bfloat16, both factors random."""
    config = folder / "adapter_config.json"
    if config.exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    make, tensors = torch.Generator().manual_seed(seed), {}
    for name, (rows, columns) in size.linears.items():
        for key, shape in (("lora_A", (rank, columns)), ("lora_B", (rows, rank))):
            factor = torch.randn(shape, generator=make) * _STD
            tensors[f"base_model.model.{name}.{key}.weight"] = factor.to(torch.bfloat16)
    save_file(tensors, folder / "adapter_model.safetensors")
    values = {
        "peft_type": "LORA",
        "task_type": "CAUSAL_LM",
        "r": rank,
        "lora_alpha": 2 * rank,
        "lora_dropout": 0.0,
        "bias": "none",
        "target_modules": sorted({name.rpartition(".")[2] for name in size.linears}),
    }
    config.write_text(json.dumps(values, indent=2))
    return folder


def _shards(size: Size) -> Iterator[list[str]]:
    """Names by file: full ones of equal size, as transformers fills them."""
    total = sum(2 * math.prod(shape) for shape in size.tensors.values())
    limit = min(_SHARD_BYTES, math.ceil(total / size.shards * 1.01))
    names, filled = list[str](), 0
    for name, shape in size.tensors.items():
        if names and filled + 2 * math.prod(shape) > limit:
            yield names
            names, filled = [], 0
        names.append(name)
        filled += 2 * math.prod(shape)
    yield names


def _write_shard(path: Path, shapes: dict[str, tuple[int, ...]], make: torch.Generator) -> None:
    with path.open("wb") as file:
        file.write(write_header({name: ("BF16", shape) for name, shape in shapes.items()})[0])
        for shape in shapes.values():
            for start in range(0, math.prod(shape), _PIECE):
                count = min(_PIECE, math.prod(shape) - start)
                values = (torch.randn(count, generator=make) * _STD).to(torch.bfloat16)
                file.write(values.view(torch.int16).numpy().data)
