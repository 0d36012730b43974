"""Every kind of adapter on every architecture, and what PEFT itself makes of each.

    python -m tests.merge_core.adapter_cells

writes the table of docs/adapters.md anew; tests/merge_core/test_adapter_table.py holds each cell.
"""

import warnings
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import nn

DOCS = Path(__file__).parents[2] / "docs" / "adapters.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"

TEXT = {
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "vocab_size": 64,
    "max_position_embeddings": 64,
    "pad_token_id": 0,
    "bos_token_id": 1,
    "eos_token_id": 2,
}
VISION = {
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "image_size": 8,
    "patch_size": 4,
    "depth": 1,
    "embed_dim": 16,
    "num_heads": 2,
    "out_hidden_size": 16,
}
EXPERTS = {
    "num_local_experts": 4,
    "num_experts": 4,
    "num_experts_per_tok": 2,
    "moe_intermediate_size": 12,
    "shared_expert_intermediate_size": 8,
}
SMALL = {
    **dict.fromkeys(("n_routed_experts", "num_local_experts", "moe_num_experts"), 4),
    **dict.fromkeys(("num_experts_per_token", "moe_topk", "moe_k"), 2),
    **dict.fromkeys(("n_group", "topk_group", "n_shared_experts", "num_shared_experts"), 1),
    **dict.fromkeys(("first_k_dense_replace", "num_dense_layers"), 1),
    **dict.fromkeys(("q_lora_rank", "kv_lora_rank", "v_head_dim", "index_head_dim"), 8),
    **dict.fromkeys(("linear_key_head_dim", "linear_value_head_dim", "qk_rope_head_dim"), 8),
    **dict.fromkeys(("linear_num_key_heads", "linear_num_value_heads", "index_n_heads"), 2),
    **dict.fromkeys(("qk_nope_head_dim", "index_topk"), 4),
    **dict.fromkeys(("moe_layer_start_index", "zero_expert_num"), 0),
    "expert_ffn_hidden_size": 12,
    "ffn_hidden_size": 24,
    "intermediate_size_mlp": 24,
    "shared_intermediate_size": 8,
}
"""What some architectures have beside those, each where its config knows the field."""
MROPE = {"rope_type": "default", "mrope_section": [1, 1, 2], "rope_theta": 10000.0}


@dataclass(frozen=True)
class Model:
    """An architecture as tests build it: what its layers, norm and embedding are called.

    `attention` is the layer that kinds adapt, `square` one whose shape hides how it is stored.
    """

    model_type: str
    attention: str = "q_proj"
    square: str = "o_proj"
    embedding: str = "embed_tokens"
    norm: str = "norm"
    biased: bool = False
    experts: bool = False
    router: str = "gate"
    tied: bool = False
    values: Mapping[str, Any] | None = None


MODELS = {
    "Llama": Model("llama"),
    "Llama, tied": Model("llama", tied=True, values={"tie_word_embeddings": True}),
    "Mistral": Model("mistral"),
    "Qwen2": Model("qwen2", biased=True),
    "Qwen3": Model("qwen3"),
    "Gemma": Model("gemma", tied=True),
    "Gemma 2": Model("gemma2", tied=True),
    "Gemma 3": Model("gemma3_text", tied=True),
    "Phi": Model("phi", square="dense", norm="final_layernorm", biased=True),
    "Phi 3": Model("phi3", attention="qkv_proj"),
    "GPT-2": Model(
        "gpt2",
        attention="c_attn",
        square="attn.c_proj",
        embedding="wte",
        norm="ln_f",
        biased=True,
        tied=True,
    ),
    "GPT-NeoX": Model(
        "gpt_neox",
        attention="query_key_value",
        square="dense",
        embedding="embed_in",
        norm="final_layer_norm",
        biased=True,
    ),
    "Mixtral": Model("mixtral", experts=True),
    "Qwen2-MoE": Model("qwen2_moe", biased=True, experts=True),
    "Qwen3-MoE": Model("qwen3_moe", experts=True),
    "OLMoE": Model("olmoe", experts=True),
    "DeepSeek-V3": Model(
        "deepseek_v3", attention="q_a_proj", experts=True, values={"num_key_value_heads": 2}
    ),
    "GLM-4-MoE": Model("glm4_moe", experts=True),
    "gpt-oss": Model("gpt_oss", biased=True, experts=True, router="router"),
    "Gemma 3, vision": Model("gemma3", tied=True),
    "LLaVA": Model("llava"),
    "Qwen2-VL": Model("qwen2_vl", biased=True),
}


@dataclass(frozen=True)
class Kind:
    """A kind of adapter: PEFT's config for a model, and what becomes of it there.

    `outcome` is "merge" (PEFT's own merge is the judge), "forward" (its forward pass is, as its
    merge is wrong or cannot), or the reason why the cell does not exist or is refused.
    """

    config: Callable[[Model], dict[str, Any]]
    outcome: Callable[[Model], str] = lambda model: "merge"
    peft: str = "LoraConfig"


def _embedding(model: Model) -> str:
    return "forward" if model.tied else "merge"


NO_BIAS = "refused: the layer has no bias to add to"
NO_EXPERTS = "no experts"
NO_CONV1D = "PEFT has none on a Conv1D"

KINDS = {
    "LoRA": Kind(lambda m: {"target_modules": [m.attention, m.square]}),
    "LoRA, all-linear": Kind(lambda m: {"target_modules": "all-linear"}),
    "rsLoRA": Kind(lambda m: {"target_modules": [m.attention], "use_rslora": True}),
    "rank and alpha patterns": Kind(
        lambda m: {
            "target_modules": [m.attention, m.square],
            "rank_pattern": {m.square: 3},
            "alpha_pattern": {rf"{_layers(m)}\.1\..*{m.attention}": 5},
        }
    ),
    "layers_to_transform": Kind(
        lambda m: {
            "target_modules": [m.attention],
            "layers_to_transform": [1],
            "layers_pattern": _layers(m),
        }
    ),
    "DoRA": Kind(lambda m: {"target_modules": [m.attention, m.square], "use_dora": True}),
    "LoRA on the embedding": Kind(lambda m: {"target_modules": [m.embedding]}, _embedding),
    "DoRA on the embedding": Kind(
        lambda m: {"target_modules": [m.embedding], "use_dora": True}, _embedding
    ),
    "LoRA on the head": Kind(lambda m: {"target_modules": ["lm_head"]}, _embedding),
    "lora_bias": Kind(
        lambda m: {"target_modules": [m.attention], "lora_bias": True},
        lambda m: "merge" if m.biased else NO_BIAS,
    ),
    "bias: lora_only": Kind(lambda m: {"target_modules": [m.attention], "bias": "lora_only"}),
    "bias: all": Kind(lambda m: {"target_modules": [m.attention], "bias": "all"}),
    "modules_to_save: norm": Kind(
        lambda m: {"target_modules": [m.attention], "modules_to_save": [m.norm]}
    ),
    "modules_to_save: head": Kind(
        lambda m: {"target_modules": [m.attention], "modules_to_save": ["lm_head"]}, _embedding
    ),
    "modules_to_save: embedding": Kind(
        lambda m: {"target_modules": [m.attention], "modules_to_save": [m.embedding]}, _embedding
    ),
    "trainable_token_indices": Kind(
        lambda m: {
            "target_modules": [m.attention],
            "trainable_token_indices": {m.embedding: [3, 40, 7]},
        }
    ),
    "IA³": Kind(
        lambda m: {
            "target_modules": [m.attention, m.square],
            "feedforward_modules": [m.square],
        },
        peft="IA3Config",
    ),
    "LoHa": Kind(
        lambda m: {
            "target_modules": [m.attention, m.square],
            "rank_pattern": {m.square: 3},
            "alpha_pattern": {m.square: 5},
        },
        lambda m: NO_CONV1D if m.model_type == "gpt2" else "merge",
        peft="LoHaConfig",
    ),
    "LoKr": Kind(
        lambda m: {"target_modules": [m.attention, m.square], "modules_to_save": [m.norm]},
        lambda m: NO_CONV1D if m.model_type == "gpt2" else "merge",
        peft="LoKrConfig",
    ),
    "LoKr, decompose_both": Kind(
        lambda m: {
            "target_modules": [m.attention, m.square],
            "decompose_both": True,
            "decompose_factor": 4,
        },
        lambda m: NO_CONV1D if m.model_type == "gpt2" else "merge",
        peft="LoKrConfig",
    ),
    "target_parameters": Kind(
        lambda m: {
            "target_modules": [m.attention],
            "target_parameters": [
                *("mlp.experts.gate_up_proj", "mlp.experts.down_proj", f"{m.router}.weight")
            ],
            "rank_pattern": {"experts.down_proj": 3},
            "alpha_pattern": {"gate_up_proj": 5},
        },
        lambda m: "merge" if m.experts else NO_EXPERTS,
    ),
}


def _layers(model: Model) -> str:
    return "h" if model.model_type == "gpt2" else "layers"


def config_of(model_type: str, values: Mapping[str, Any] | None = None) -> Any:
    """A tiny config of this type; a vision-language model's has two parts."""
    from transformers import AutoConfig

    plain = AutoConfig.for_model(model_type)
    known = {field: value for field, value in SMALL.items() if hasattr(plain, field)}
    merged: dict[str, Any] = {**TEXT, **EXPERTS, **known, **(values or {})}
    if model_type in ("gpt2", "gpt-sw3", "openai-gpt"):
        merged |= {"n_embd": 16, "n_layer": 2, "n_head": 2, "n_positions": 64}
    if not hasattr(plain, "vision_config"):
        return AutoConfig.for_model(model_type, **merged)
    kind = "llama" if model_type == "llava" else plain.text_config.model_type
    text = {**merged, "model_type": kind}
    if model_type.startswith("qwen"):
        text["rope_parameters"] = MROPE
    vision = {**VISION, "model_type": plain.vision_config.model_type}
    return AutoConfig.for_model(model_type, text_config=text, vision_config=vision)


def create(config: Any) -> nn.Module:
    """The model that such a config describes."""
    from transformers import AutoModelForCausalLM, AutoModelForImageTextToText

    seeing = hasattr(config, "vision_config")
    auto = AutoModelForImageTextToText if seeing else AutoModelForCausalLM
    made: nn.Module = auto.from_config(config)
    return made


@cache
def _built(name: str) -> nn.Module:
    torch.manual_seed(0)
    made = create(config_of(MODELS[name].model_type, MODELS[name].values))
    _shake(made, made.parameters(), 0.05)
    return made.eval()


def build(name: str) -> nn.Module:
    """A tiny model with random weights, biases and norms."""
    return deepcopy(_built(name))


def _shake(model: nn.Module, parameters: Any, size: float) -> None:
    """Add normal numbers of this size."""
    make = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in parameters:
            parameter += size * torch.randn(parameter.shape, generator=make)


FINE_TUNE = "full fine-tune"


def fine_tune(model: nn.Module, size: float = 0.1) -> nn.Module:
    """The model with all its weights trained but the norms."""
    trained = (p for n, p in model.named_parameters() if "norm" not in n and "ln_" not in n)
    _shake(model, trained, size)
    return model.eval()


RANKS = {
    "LoraConfig": {"r": 2, "lora_alpha": 4},
    "LoHaConfig": {"r": 2, "alpha": 4},
    "LoKrConfig": {"r": 1, "alpha": 4},
    "IA3Config": {},
}


def adapt(
    model: nn.Module, config: Mapping[str, Any], size: float = 0.1, peft_config: str = "LoraConfig"
) -> Any:
    """PEFT's model with everything that it trains changed, as after some steps of training."""
    import peft

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = getattr(peft, peft_config)(**RANKS[peft_config], **config)
        adapted = peft.get_peft_model(model, made)
    _shake(adapted, (p for p in adapted.parameters() if p.requires_grad), size)
    return adapted.eval()


def table() -> str:
    """The Markdown table: a row for each kind, a column for each architecture."""
    head = ["kind", *MODELS]
    notes: list[str] = []
    rows = []
    for label, kind in KINDS.items():
        cells = []
        for model in MODELS.values():
            outcome = kind.outcome(model)
            sign = {"merge": "✓", "forward": "✓ᶠ"}.get(outcome)
            if sign is None:
                notes += [outcome] if outcome not in notes else []
                sign = f"({notes.index(outcome) + 1})"
            cells.append(sign)
        rows.append([label, *cells])
    rows.append([FINE_TUNE, *["✓"] * len(MODELS)])
    lines = [head, ["---", *[":-:"] * len(MODELS)], *rows]
    text = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return text + "\n\n" + "\n".join(f"({n}) {note}." for n, note in enumerate(notes, 1)) + "\n"


def written(document: str) -> str:
    """The document with the table between its marks."""
    before, rest = document.split(BEGIN)
    return f"{before}{BEGIN}\n\n{table()}\n{END}{rest.split(END)[1]}"


if __name__ == "__main__":
    DOCS.write_text(written(DOCS.read_text(encoding="utf-8")), encoding="utf-8")
