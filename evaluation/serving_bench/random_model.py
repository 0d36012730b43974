"""A random model of a chosen size with random adapters: something to time, nothing to say."""

import shutil
import warnings
from dataclasses import dataclass
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import LlamaConfig, LlamaForCausalLM

__all__ = ["SIZES", "Size", "make_synthetic"]

SPEECH = (
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
    "generation_config.json",
)
RANK = 16
SEED = 0


@dataclass(frozen=True)
class Size:
    """A Llama's shape; head width 64."""

    hidden: int
    inner: int
    layers: int
    heads: int
    kv_heads: int
    vocab: int


SIZES = {
    "1b": Size(2048, 5632, 22, 32, 4, 32_000),
    "tiny": Size(128, 256, 2, 2, 1, 1_000),
}
"""1b: TinyLlama's shape, 1.1 B parameters. tiny: to see that everything runs."""


def make_synthetic(
    folder: Path, size: Size, speech: Path, adapters: int
) -> tuple[Path, list[Path]]:
    """Write a bfloat16 base, and adapters of every linear layer at rank 16, below `folder`.

    speech: a model folder whose tokenizer and chat template it borrows.
    """
    torch.manual_seed(SEED)
    config = LlamaConfig(
        vocab_size=size.vocab,
        hidden_size=size.hidden,
        intermediate_size=size.inner,
        num_hidden_layers=size.layers,
        num_attention_heads=size.heads,
        num_key_value_heads=size.kv_heads,
        max_position_embeddings=2048,
        eos_token_id=1,
    )
    before = torch.get_default_dtype()
    # Made in float32 first, the model would need twice the memory.
    torch.set_default_dtype(torch.bfloat16)
    try:
        network = LlamaForCausalLM(config)
    finally:
        torch.set_default_dtype(before)
    base = folder / "base"
    network.save_pretrained(base)
    for name in SPEECH:
        shutil.copyfile(speech / name, base / name)
    places = [folder / f"adapter-{number}" for number in range(adapters)]
    layers = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
    lora = LoraConfig(r=RANK, lora_alpha=RANK, target_modules=layers, task_type="CAUSAL_LM")
    with warnings.catch_warnings():
        # PEFT asks transformers by an old name.
        warnings.filterwarnings("ignore", "`is_gradient_checkpointing` is deprecated")
        adapted = get_peft_model(network, lora)
    for place in places:
        adapted.save_pretrained(place, save_embedding_layers=False)
    return base, places
