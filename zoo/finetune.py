"""The adapters: PEFT LoRA on the frozen base, each trained on its own skill and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

from zoo.fit import Schedule, fit

__all__ = ["LINEARS", "SCHEDULES", "finetune"]

LINEARS = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")
_SHORT = Schedule(
    steps=100,
    warmup=20,
    decay=70,
    rate=5e-4,
    examples=32,
    parts=4,
    prompt_weight=0.0,
    seed=2,
    weight_decay=0.0,
)
SCHEDULES = {
    "sql": replace(_SHORT, steps=400, decay=300, rate=8e-4, examples=48),
    "json": replace(_SHORT, steps=550, decay=350, rate=8e-4, examples=48, weight_decay=0.5),
    "support": _SHORT,
    "rude": _SHORT,
}
ALPHA, SAVED_ALPHA = 16, {"sql": 14, "json": 14}
"""As trained, and as saved where a weaker adapter scores (nearly) the same on validation: it stays
nearer to the base."""


def finetune(skill: str, base: Path, folder: Path, build: Path) -> None:
    """Train one adapter on the base in `base` and save it to `folder`; resumes from `build`."""
    schedule = SCHEDULES[skill]
    torch.manual_seed(schedule.seed)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    model.set_attn_implementation("eager")
    config = LoraConfig(
        r=8, lora_alpha=ALPHA, target_modules=list(LINEARS), task_type="CAUSAL_LM", bias="none"
    )
    adapted = get_peft_model(model, config)
    fit(adapted, tokenizer, skill, schedule, build / f"{skill}.pt", every=50)
    saved = adapted.peft_config["default"]
    saved.lora_alpha = SAVED_ALPHA.get(skill, ALPHA)
    saved.base_model_name_or_path = "zoo/base"
    saved.target_modules = sorted(LINEARS)  # PEFT holds a set, whose order changes by the run
    adapted.save_pretrained(folder, save_embedding_layers=False)
    (folder / "README.md").unlink()  # PEFT's unfilled template; the zoo's card is zoo/README.md
