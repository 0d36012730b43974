"""How each architecture stores what an adapter's names mean, by `model_type`.

Adapters carry the names of live modules; checkpoints may store them under others, turned, or with
their experts apart. A test holds this table against transformers' own modules.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

__all__ = ["ARCHITECTURES", "EXPERT_PARAMETERS", "Architecture", "Fused", "architecture_of"]


@dataclass(frozen=True)
class Fused:
    """Experts in one parameter [experts, out, in], which a checkpoint may also store apart.

    `parts` are the layers of one expert, whose rows lie one below the other in `parameter`. With
    `turned` the parameter is [experts, in, out].
    """

    parameter: str
    parts: tuple[str, ...]
    turned: bool = False


@dataclass(frozen=True)
class Architecture:
    """`conv1d`: last names of layers stored as [in, out]; every other layer is [out, in].

    `renames` turn a live name into one that a checkpoint may have: pattern, replacement. `head`
    and `embedding` are live modules that share one weight where `tied`, unless the config says
    otherwise.
    """

    conv1d: frozenset[str] = frozenset()
    fused: tuple[Fused, ...] = ()
    renames: tuple[tuple[str, str], ...] = ()
    head: str = "lm_head"
    embedding: str = "model.embed_tokens"
    tied: bool = False

    def names(self, live: str) -> Iterator[str]:
        """What a checkpoint may call a live module or parameter, the likeliest first.

        A model without its head has no prefix, in an adapter or in a checkpoint.
        """
        yield live
        for pattern, replacement in self.renames:
            renamed = re.sub(pattern, replacement, live)
            if renamed != live:
                yield renamed
        prefix = f"{self.embedding.rpartition('.')[0]}."
        yield live.removeprefix(prefix) if live.startswith(prefix) else f"{prefix}{live}"

    def find(self, live: str, stored: Collection[str]) -> str | None:
        """What this checkpoint calls it; None where it does not have it."""
        return next((name for name in self.names(live) if name in stored), None)


_QWEN_EXPERTS = (
    Fused("gate_up_proj", ("gate_proj", "up_proj")),
    Fused("down_proj", ("down_proj",)),
)
_MIXTRAL_EXPERTS = (Fused("gate_up_proj", ("w1", "w3")), Fused("down_proj", ("w2",)))
_MIXTRAL_NAMES = (
    (r"\.mlp\.(experts|gate)\b", r".block_sparse_moe.\1"),
    (r"\.block_sparse_moe\.", ".mlp."),
)
_LLAVA_NAMES = (
    (r"^model\.language_model\.", "language_model.model."),
    (r"^lm_head\b", "language_model.lm_head"),
    (r"^model\.(vision_tower|multi_modal_projector)\.", r"\1."),
    (r"^language_model\.model\.", "model.language_model."),
    (r"^language_model\.lm_head\b", "lm_head"),
    (r"^(vision_tower|multi_modal_projector)\.", r"model.\1."),
)
_QWEN_VL_NAMES = (
    (r"^model\.language_model\.", "model."),
    (r"^model\.visual\.", "visual."),
    (r"^model\.(?!language_model\.|visual\.)", "model.language_model."),
    (r"^visual\.", "model.visual."),
)
_NEOX_NAMES = ((r"^lm_head\b", "embed_out"), (r"^embed_out\b", "lm_head"))
_GPT2 = Architecture(
    conv1d=frozenset({"c_attn", "c_fc", "c_proj"}),
    embedding="transformer.wte",
    tied=True,
)
_VISION_LANGUAGE = "model.language_model.embed_tokens"

ARCHITECTURES = {
    **dict.fromkeys(
        ("cohere", "gemma", "gemma2", "gemma3_text"),
        Architecture(tied=True),
    ),
    **dict.fromkeys(
        ("granite", "llama", "mistral", "olmo2", "phi", "phi3", "qwen2", "qwen3", "stablelm"),
        Architecture(),
    ),
    "smollm3": Architecture(tied=True),
    "starcoder2": Architecture(tied=True),
    "gpt2": _GPT2,
    "gpt_neox": Architecture(renames=_NEOX_NAMES, embedding="gpt_neox.embed_in"),
    "mixtral": Architecture(fused=_MIXTRAL_EXPERTS, renames=_MIXTRAL_NAMES),
    **dict.fromkeys(("olmoe", "qwen2_moe", "qwen3_moe"), Architecture(fused=_QWEN_EXPERTS)),
    "gemma3": Architecture(renames=_LLAVA_NAMES, embedding=_VISION_LANGUAGE, tied=True),
    "llava": Architecture(renames=_LLAVA_NAMES, embedding=_VISION_LANGUAGE),
    **dict.fromkeys(
        ("qwen2_vl", "qwen2_5_vl"),
        Architecture(renames=_QWEN_VL_NAMES, embedding=_VISION_LANGUAGE),
    ),
}

EXPERT_PARAMETERS = ("gate_up_proj", "down_proj")
"""In the order in which every architecture here declares them: an adapter's keys count on it."""


def architecture_of(model_type: object) -> Architecture | None:
    """The table's entry; None for a model type that is not in it."""
    return ARCHITECTURES.get(model_type) if isinstance(model_type, str) else None
