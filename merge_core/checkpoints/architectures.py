"""How each architecture stores what an adapter's names mean, by `model_type`.

Adapters carry the names of live modules; checkpoints may store them under others, turned, or with
their experts apart. A test holds this table against transformers' own modules.
"""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace

from merge_core.checkpoints.linear_types import LINEAR_TYPES
from merge_core.checkpoints.tied_types import tied_places

__all__ = [
    "ARCHITECTURES",
    "EXPERT_PARAMETERS",
    "Architecture",
    "Fused",
    "architecture_of",
    "is_known",
]

_WRAPPERS = {"backbone", "base_model", "language_model", "llm", "model", "text_model", "thinker"}


@dataclass(frozen=True)
class Fused:
    """Experts in one parameter [experts, out, in], or [experts, in, out] with `turned`: as PEFT
    takes them, which takes Llama 4's [experts, in, out] for the former.

    Where a checkpoint may also store them apart, `parts` are the layers of one expert, whose rows
    lie one below the other in `parameter`.
    """

    parameter: str
    parts: tuple[str, ...] = ()
    turned: bool = False


@dataclass(frozen=True)
class Architecture:
    """`conv1d`: last names of layers stored as [in, out]; every other layer is [out, in].

    `renames` turn a live name into one that a checkpoint may have: pattern, replacement. `head`
    and `embedding` are live modules.
    """

    conv1d: frozenset[str] = frozenset()
    fused: tuple[Fused, ...] = ()
    renames: tuple[tuple[str, str], ...] = ()
    head: str = "lm_head"
    embedding: str = "model.embed_tokens"

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

    def finder(self, stored: Collection[str]) -> Callable[[str], str | None]:
        """What this checkpoint calls a live module or parameter; None where it does not have it.

        Where no name fits, the one that differs in wrappers alone does: an adapter of a language
        model fits what holds that model beside a vision tower, and the other way round.
        """
        bare: dict[str, list[str]] = {}
        for name in stored:
            bare.setdefault(self._bare(name), []).append(name)

        def find(live: str) -> str | None:
            for name in self.names(live):
                if name in stored:
                    return name
            alike = bare.get(self._bare(live), [])
            return alike[0] if len(alike) == 1 else None

        return find

    def _bare(self, name: str) -> str:
        """The name without the modules that only hold others."""
        wrappers = {*_WRAPPERS, *self.embedding.split(".")[:-1]}
        name = name.replace("vision_tower.vision_model.", "vision_tower.")
        return ".".join(part for part in name.split(".") if part not in wrappers)


_QWEN_EXPERTS = (
    Fused("gate_up_proj", ("gate_proj", "up_proj")),
    Fused("down_proj", ("down_proj",)),
)
_MIXTRAL_EXPERTS = (Fused("gate_up_proj", ("w1", "w3")), Fused("down_proj", ("w2",)))
_FUSED_EXPERTS = (Fused("gate_up_proj"), Fused("down_proj"))
_TURNED_EXPERTS = (Fused("gate_up_proj", turned=True), Fused("down_proj", turned=True))
_MIXTRAL_NAMES = (
    (r"\.mlp\.(experts|gate)\b", r".block_sparse_moe.\1"),
    (r"\.block_sparse_moe\.", ".mlp."),
)
_PHIMOE_NAMES = (
    (r"\.mlp\.router\b", ".block_sparse_moe.gate"),
    (r"\.block_sparse_moe\.gate\b", ".mlp.router"),
    *_MIXTRAL_NAMES,
)
_ERNIE_NAMES = (
    (r"\.mlp\.gate\.moe_statics\.", ".mlp.moe_statics."),
    (r"\.mlp\.moe_statics\.", ".mlp.gate.moe_statics."),
)
_GRANITE_NAMES = (
    (r"\.experts\.gate_up_proj$", ".input_linear.weight"),
    (r"\.experts\.down_proj$", ".output_linear.weight"),
    (r"\.router\.weight$", ".router.layer.weight"),
    (r"\.input_linear\.weight$", ".experts.gate_up_proj"),
    (r"\.output_linear\.weight$", ".experts.down_proj"),
    (r"\.router\.layer\.weight$", ".router.weight"),
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
_GPT2 = Architecture(conv1d=frozenset({"c_attn", "c_fc", "c_proj"}))

ARCHITECTURES = {
    **dict.fromkeys(("cohere", "gemma", "gemma2", "gemma3_text", "smollm3"), Architecture()),
    **dict.fromkeys(("granite", "llama", "mistral", "olmo2", "phi", "phi3"), Architecture()),
    **dict.fromkeys(("qwen2", "qwen3", "stablelm", "starcoder2"), Architecture()),
    **dict.fromkeys(("gpt2", "gpt-sw3", "openai-gpt"), _GPT2),
    "gpt_neox": Architecture(renames=_NEOX_NAMES),
    **dict.fromkeys(
        ("minimax", "minimax_m2", "mixtral"),
        Architecture(fused=_MIXTRAL_EXPERTS, renames=_MIXTRAL_NAMES),
    ),
    "phimoe": Architecture(fused=_MIXTRAL_EXPERTS, renames=_PHIMOE_NAMES),
    **dict.fromkeys(
        (
            *("afmoe", "cohere2_moe", "deepseek_v2", "deepseek_v3", "deepseek_v32", "dots1"),
            *("exaone_moe", "flex_olmo", "glm4_moe", "glm4_moe_lite", "glm_moe_dsa"),
            *("hunyuan_v1_moe", "jamba", "longcat_flash", "mellum", "olmoe", "qwen2_moe"),
            *("qwen3_5_moe_text", "qwen3_moe", "qwen3_next", "solar_open"),
        ),
        Architecture(fused=_QWEN_EXPERTS),
    ),
    "ernie4_5_moe": Architecture(fused=_QWEN_EXPERTS, renames=_ERNIE_NAMES),
    **dict.fromkeys(
        ("granitemoe", "granitemoeshared"),
        Architecture(fused=_FUSED_EXPERTS, renames=_GRANITE_NAMES),
    ),
    "gpt_oss": Architecture(fused=_TURNED_EXPERTS),
    "llama4_text": Architecture(fused=_FUSED_EXPERTS),
    **dict.fromkeys(("gemma3", "llava"), Architecture(renames=_LLAVA_NAMES)),
    **dict.fromkeys(("qwen2_vl", "qwen2_5_vl"), Architecture(renames=_QWEN_VL_NAMES)),
}
"""Types whose layers a test has held against transformers' own."""

EXPERT_PARAMETERS = ("gate_up_proj", "down_proj")
"""In the order in which every architecture here declares them: an adapter's keys count on it."""


def architecture_of(model_type: object) -> Architecture:
    """The table's entry, or what is known of any model; head and embedding where its type has them.

    Of a type that may have them in several places, the first.
    """
    found = ARCHITECTURES.get(model_type) if isinstance(model_type, str) else None
    head, embedding = tied_places(model_type)[0]
    return replace(found or Architecture(), head=head, embedding=embedding)


def is_known(model_type: object) -> bool:
    """Whether it is known which of its layers are stored as [in, out]."""
    return isinstance(model_type, str) and model_type in {*ARCHITECTURES, *LINEAR_TYPES}
