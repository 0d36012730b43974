"""Which weights transformers shares, by `model_type`: what its config and model classes say.

A checkpoint's config leaves out what its class has by default, so the flags alone do not tell. A
test holds all of this against the classes of transformers 5.23, each built on the meta device.
"""

from collections.abc import Mapping
from typing import Any

__all__ = ["says_tied", "tied_places", "told_apart"]

_TIED = """
    albert aya_vision bart bert bert-generation big_bird bigbird_pegasus biogpt blenderbot
    blenderbot-small blip blip_text_model bloom camembert canary cohere cohere2 cohere2_moe
    cohere2_vision cohere_compass_text convbert cpmant csm ctrl d_fine dab-detr data2vec-text
    deberta deberta-v2 deepseek_vl deepseek_vl_hybrid deformable_detr deimv2 diffusion_gemma
    diffusion_gemma_text distilbert electra ernie ernie4_5 ernie4_5_moe ernie4_5_vl_moe
    ernie4_5_vl_moe_text esm falcon falcon_mamba flaubert flava florence2 fnet fun_asr_nano funnel
    gemma gemma2 gemma3 gemma3_text gemma3n gemma3n_text gemma4 gemma4_text gemma4_unified
    gemma4_unified_assistant gemma4_unified_text glmasr got_ocr2 gpt-sw3 gpt2 gpt_bigcode gpt_neo
    gpt_neox_japanese granite_docling granite_docling_text granite_speech granite_speech5_ctc
    granite_speech_plus granite_swa grounding-dino gte hunyuan_vl hunyuan_vl_text
    hyperclovax_vision_v2 ibert internvl janus jetmoe jina_embeddings_v3 kimi_k25 kosmos-2
    kosmos-2.5 kosmos_2_5_text_model kosmos_2_text_model layoutlm led lfm2 lfm2_moe lfm2_vl lfm3
    lfm3_vl lighton_ocr longformer longt5 luke lxmert m2m_100 mamba marian mbart megatron-bert
    mimi mimi_decoder mimi_encoder minicpm3 minicpm_ocr mistral3 mm-grounding-dino mobilebert
    modernbert modernbert-decoder moonshine moss_transcribe_diarize mpnet mpt mra mt5 mvp neomme
    nllb-moe nomic_bert nystromformer openai-gpt opt ovis2 paddleocr_vl paddleocr_vl_text
    paligemma pe_audio_video pegasus pegasus_x plbart pop2piano pp_chart2table pp_doclayout_v3
    pp_doclayout_v4 prophetnet qwen2_5_omni_text qwen3_asr qwen3_vl_moe_text recurrent_gemma
    roberta roberta-prelayernorm roc_bert roformer rt_detr_v2 sam sam_hq seamless_m4t
    seamless_m4t_v2 smollm3 speech_to_text speecht5 squeezebert starcoder2
    switch_transformers t5 t5_gemma_module t5gemma t5gemma2 t5gemma2_decoder t5gemma2_encoder
    t5gemma2_text tapas trocr udop umt5 vaultgemma vilt visual_bert voxtral_realtime whisper xglm
    xlm xlm-roberta xlm-roberta-xl xlnet xmod yoso youtu zamba zamba2 zaya
"""
"""Types whose config class has tie_word_embeddings: true where the config says nothing."""

_NEVER = """
    audioflamingo3 bailing_hybrid cosmos3_edge cpmant evolla fsmt inkling2 inkling2_text
    inkling_mm_model inkling_text kimi_linear mllama molmo2 moshi muse_spark musicflamingo
    nemo_speechlm nemotron_h nemotron_h_omni pi0 pix2struct pp_formulanet qwen2_audio rembert
    vibevoice_asr voxtral xlstm
"""
"""Types whose model class shares nothing, whatever the config says."""

_ALWAYS = "longt5 mt5 t5 udop umt5"
"""Types whose config class reads false as another thing (T5 1.1) and ties all the same."""

_EITHER = """
    blip fast_vlm glm4v glm4v_moe glm_ocr hunyuan_vl kosmos-2 llava llava_next_video
    llava_onevision minimax_m3_vl paddleocr_vl qwen2_5_vl qwen2_vl shieldgemma2 video_llama_3
"""
"""Types where one flag is enough, the config's own or text_config's. In all others the config's own
decides."""

_WITHIN = {
    "text_config": "blip-2 instructblip instructblipvideo kosmos-2.5 llama4",
    "decoder": "encoder-decoder vision-encoder-decoder",
    "thinker_config": "qwen2_5_omni qwen3_omni_moe",
}
"""The part of the config that decides, of types that hold another model whole, head and all."""

_INHERITS = "perception_lm"
"""Types where text_config decides if the config itself says nothing."""

_HEAD, _EMBEDDING = "lm_head", "model.embed_tokens"
_PLACES = {
    ("lm_head", "model.language_model.embed_tokens"): """
        aria aya_vision cohere2_vision cohere_compass cosmos3_omni deepseek_ocr2 deepseek_vl
        deepseek_vl_hybrid dots3_note ernie4_5_vl_moe exaone4_5 fast_vlm fun_asr_nano fuyu gemma3
        gemma3n gemma4 gemma4_unified glm46v glm4v glm4v_moe glm5_next glm_ocr glmasr glmga
        got_ocr2 granite4_vision granite_speech granite_speech_plus hunyuan_vl
        hyperclovax_vision_v2 internvl janus kimi_k25 lfm2_vl lfm3_vl lighton_ocr llava llava_next
        llava_next_video llava_onevision minicpm_ocr minicpmv4_6 minicpmv4_7 minimax_m3_vl
        mistral3 mistral_large4 moss_transcribe_diarize muse_glimmer ovis2 paddleocr_vl paligemma
        perception_lm pp_chart2table qianfan_ocr qwen2_5_omni_thinker qwen2_5_vl qwen2_vl qwen3_5
        qwen3_5_moe qwen3_asr qwen3_omni_moe_thinker qwen3_vl qwen3_vl_moe qwen4_exp shieldgemma2
        step3p7 unlimited_ocr video_llama_3 video_llava vipllava voxtral_realtime
    """,
    ("lm_head", "model.shared"): """
        bart bigbird_pegasus blenderbot blenderbot-small m2m_100 marian mbart mvp nllb-moe pegasus
        pegasus_x plbart
    """,
    ("lm_head", "model.decoder.embed_tokens"): """
        bart blenderbot blenderbot-small diffusion_gemma marian mbart mvp opt pegasus plbart
    """,
    ("lm_head", "shared"): """
        longt5 mt5 seamless_m4t seamless_m4t_v2 switch_transformers t5 udop umt5
    """,
    ("lm_head", "transformer.wte"): """
        codegen dbrx gpt-sw3 gpt2 gpt_bigcode gpt_neo gptj mpt
    """,
    ("lm_head", "model.text_model.embed_tokens"): """
        emu3 granite_docling idefics2 idefics3 smolvlm
    """,
    ("lm_head.decoder", "roberta.embeddings.word_embeddings"): """
        camembert roberta xlm-roberta xlm-roberta-xl xmod
    """,
    ("cls.predictions.decoder", "bert.embeddings.word_embeddings"): "bert big_bird megatron-bert",
    (
        "language_model.lm_head",
        "language_model.model.decoder.embed_tokens",
    ): "blip-2 instructblip instructblipvideo",
    ("language_model.lm_head", "language_model.shared"): "blip-2 instructblip instructblipvideo",
    ("lm_head", "backbone.embeddings"): "falcon_mamba mamba mamba2",
    (
        "decoder.cls.predictions.decoder",
        "decoder.bert.embeddings.word_embeddings",
    ): "encoder-decoder vision-encoder-decoder",
    ("lm_head", "transformer.word_embeddings"): "bloom falcon",
    ("text_model.lm_head", "text_model.model.embed_tokens"): "kosmos-2 kosmos-2.5",
    ("thinker.lm_head", "thinker.model.language_model.embed_tokens"): "qwen2_5_omni qwen3_omni_moe",
    ("cls.predictions.decoder", "ernie.embeddings.word_embeddings"): "ernie",
    ("cls.predictions.decoder", "roc_bert.embeddings.word_embeddings"): "roc_bert",
    ("cls.predictions.decoder", "roformer.embeddings.word_embeddings"): "roformer",
    ("decoder", "model.embeddings.tok_embeddings"): "modernbert-decoder",
    ("embed_out", "gpt_neox_japanese.embed_in"): "gpt_neox_japanese",
    ("generator_lm_head", "electra.embeddings.word_embeddings"): "electra",
    ("head", "rwkv.embeddings"): "rwkv",
    ("language_model.lm_head", "language_model.model.embed_tokens"): "llama4",
    ("lm_head", "gpt_neox.embed_in"): "gpt_neox",
    ("lm_head", "led.shared"): "led",
    ("lm_head", "model.embed_tokens.embed_tokens"): "kyutai_speech_to_text",
    ("lm_head", "model.language_model.shared"): "florence2",
    ("lm_head", "model.local_encoder.embed_tokens"): "blt",
    ("lm_head", "prophetnet.word_embeddings"): "prophetnet",
    ("lm_head", "transformer.tokens_embed"): "openai-gpt",
    ("lm_head", "transformer.w"): "ctrl",
    ("lm_head.decoder", "bert.embeddings.word_embeddings"): "bert-generation",
    ("lm_head.decoder", "data2vec_text.embeddings.word_embeddings"): "data2vec-text",
    ("lm_head.decoder", "roberta_prelayernorm.embeddings.word_embeddings"): "roberta-prelayernorm",
    ("lm_head.out_proj", "model.decoder.embed_tokens"): "t5gemma",
    ("lm_head.out_proj", "model.encoder.text_model.embed_tokens"): "t5gemma2",
    ("lm_loss", "transformer.word_embedding"): "xlnet",
    ("output", "git.embeddings.word_embeddings"): "git",
    ("output_projection", "biogpt.embed_tokens"): "biogpt",
    ("output_projection", "model.decoder.embed_tokens"): "trocr",
    ("pred_layer.proj", "transformer.embeddings"): "xlm",
    ("proj_out", "model.decoder.embed_tokens"): "whisper",
    (
        "text_decoder.cls.predictions.decoder",
        "text_decoder.bert.embeddings.word_embeddings",
    ): "blip",
}
"""Head and embedding as the model has them in memory, where they are not those two. A type may have
several: models with and without an encoder."""


def tied_places(model_type: object) -> tuple[tuple[str, str], ...]:
    """Live names of the head and the embedding that share a weight where the model is tied."""
    found = tuple(pair for pair, types in _PLACES.items() if model_type in types.split())
    return found or ((_HEAD, _EMBEDDING),)


def says_tied(config: Mapping[str, Any]) -> bool:
    """Whether transformers lets head and embedding share a weight, unless two differ in the files.

    As its config classes combine the flags, and as its model classes heed them.
    """
    kind, text = config.get("model_type"), config.get("text_config")
    inner = next((part for part, types in _WITHIN.items() if kind in types.split()), None)
    if inner:
        part = config.get(inner)
        return isinstance(part, dict) and says_tied(part)
    if kind in _NEVER.split() or kind in _ALWAYS.split():
        return kind in _ALWAYS.split()
    silent = config.get("tie_word_embeddings") is None
    said = kind in _TIED.split() if silent else bool(config["tie_word_embeddings"])
    said = bool(config.get("tie_embedding", said))  # what LFM2's configs call it
    lifted = kind in _EITHER.split() or (kind in _INHERITS.split() and silent)
    return said or (lifted and isinstance(text, dict) and says_tied(text))


def told_apart(config: Mapping[str, Any]) -> dict[str, Any]:
    """The config with each flag that may tie head and embedding false."""
    parts = ("text_config", *_WITHIN)
    inner = {part: told_apart(config[part]) for part in parts if isinstance(config.get(part), dict)}
    alias = {"tie_embedding": False} if "tie_embedding" in config else {}
    return {**config, **alias, "tie_word_embeddings": False, **inner}
