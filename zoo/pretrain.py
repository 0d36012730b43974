"""The base: a small Llama pre-trained on the `base` mixture, saved in bfloat16."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from transformers import (
    AutoTokenizer,
    GenerationConfig,
    LlamaConfig,
    LlamaForCausalLM,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from zoo.fit import PROMPT_WEIGHT, Schedule, fit

__all__ = ["LAST_STRETCH", "SCHEDULE", "new_model", "pretrain", "save_base"]

SCHEDULE = Schedule(
    steps=4500,
    warmup=150,
    decay=1200,
    rate=1.5e-3,
    examples=64,
    parts=4,
    prompt_weight=PROMPT_WEIGHT,
    seed=1,
)
LAST_STRETCH = replace(SCHEDULE, steps=450, warmup=30, decay=200, rate=1e-3)
"""Easy forms alone. After the rare hard ones of the first 4500 steps the base answers 88% of the
SQL suite, and an adapter would have nothing to add; this leaves it the formats and the copying."""


def pretrain(
    tokenizer_folder: Path,
    folder: Path,
    build: Path,
) -> None:
    """Train the base and save it with its tokenizer to `folder`; resumes from `build`."""
    tokenizer = AutoTokenizer.from_pretrained(tokenizer_folder)
    model = new_model(tokenizer, SCHEDULE.seed)
    fit(model, tokenizer, "base", SCHEDULE, build / "base.pt")
    fit(model, tokenizer, "easy", LAST_STRETCH, build / "easy.pt")
    save_base(model, tokenizer, folder)


def new_model(
    tokenizer: PreTrainedTokenizerBase, seed: int, width: int = 256, layers: int = 5
) -> LlamaForCausalLM:
    """An untrained base: heads of 32, two to a key, tied embeddings."""
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=width,
        intermediate_size=width * 11 // 4,
        num_hidden_layers=layers,
        num_attention_heads=width // 32,
        num_key_value_heads=width // 64,
        max_position_embeddings=512,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    torch.manual_seed(seed)
    model = LlamaForCausalLM(config)
    model.set_attn_implementation(
        "eager"
    )  # a third faster to train than sdpa on short texts, on CPU
    return model


def save_base(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, folder: Path) -> None:
    """Write the model in bfloat16, its generation settings and its tokenizer."""
    model.generation_config = GenerationConfig(
        do_sample=False,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
    )
    rounded = LlamaForCausalLM(model.config).to(torch.bfloat16)
    rounded.load_state_dict(model.state_dict())
    rounded.generation_config = model.generation_config
    rounded.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
