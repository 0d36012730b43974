"""Model types whose layers are all stored as [out, in]: what transformers 5.23 builds of nn.Linear.

A test holds the list against the modules that transformers' model classes are made of.
"""

__all__ = ["LINEAR_TYPES"]

_NAMES = """
    afmoe albert apertus arcee aria aria_text audioflamingo3 axk1 axk2 aya_vision bailing_hybrid
    bamba bart beam bert bert-generation big_bird bigbird_pegasus biogpt bitnet blenderbot
    blenderbot-small blip blip-2 bloom blt camembert canine chameleon codegen cohere cohere2
    cohere2_moe cohere2_vision cohere_compass cohere_compass_text convbert cosmos3_edge
    cosmos3_omni cpmant ctrl cwm data2vec-text dbrx deberta deberta-v2 deepseek_ocr2 deepseek_v2
    deepseek_v3 deepseek_v32 deepseek_v4 deepseek_vl deepseek_vl_hybrid diffllama diffusion_gemma
    distilbert doge dots1 dots3_note dots3_note_text electra emu3 encoder-decoder ernie ernie4_5
    ernie4_5_moe ernie4_5_vl_moe esm esmc eurobert evolla exaone4 exaone4_5 exaone_moe falcon
    falcon_h1 falcon_mamba fast_vlm flaubert flex_olmo flint florence2 fnet fsmt fun_asr_nano
    funnel fuyu gemma gemma2 gemma3 gemma3_text gemma3n gemma3n_text gemma4 gemma4_assistant
    gemma4_text gemma4_unified gemma4_unified_assistant gemma4_unified_text git glm glm4 glm46v
    glm4_moe glm4_moe_lite glm4v glm4v_moe glm5_next glm_moe_dsa glm_ocr glmasr glmga got_ocr2
    gpt_bigcode gpt_neo gpt_neox gpt_neox_japanese gpt_oss gptj granite granite4_vision
    granite_docling granite_speech granite_speech_plus granite_swa granitemoe granitemoe_swa
    granitemoehybrid granitemoeshared gte helium hrm_text hunyuan_v1_dense hunyuan_v1_moe
    hunyuan_vl hy_v3 hy_v4 hyperclovax hyperclovax_vision_v2 ibert idefics idefics2 idefics3
    inkling2 inkling2_text inkling_mm_model inkling_text instructblip instructblipvideo internlm3
    internvl iquestcoder jais2 jamba janus jetmoe jina_embeddings_v3 kimi_k25 kimi_linear kolibri1
    kosmos-2 kosmos-2.5 kyutai_speech_to_text laguna layoutlm layoutlmv2 layoutlmv3 led lfm2
    lfm2_moe lfm2_vl lfm3 lfm3_vl lighton_ocr lilt llama llama4 llama4_text llava llava_next
    llava_next_video llava_onevision longcat_flash longformer longt5 luke m2m_100 mamba mamba2
    marian markuplm mbart megatron-bert mellum mimo_v2_flash minicpm3 minicpm_ocr minicpmv4_6
    minicpmv4_7 minimax minimax_m2 minimax_m3_vl minimax_m3_vl_text ministral ministral3 mistral
    mistral3 mistral4 mistral_large4 mixtral mllama mobilebert modernbert modernbert-decoder
    modernvbert molmo2 moshi moss_transcribe_diarize mpnet mpt mra mt5 muse_glimmer muse_spark
    musicflamingo musicgen musicgen_melody mvp nanochat nemo_speechlm nemotron nemotron_h
    nemotron_h_omni nllb-moe nomic_bert nystromformer olmo olmo2 olmo3 olmo_hybrid olmoe opt ovis2
    paddleocr_vl paligemma pegasus pegasus_x perceiver perception_lm persimmon phi phi3
    phi4_multimodal phimoe pi0 pix2struct plbart pp_chart2table pp_formulanet prophetnet
    qianfan_ocr qwen2 qwen2_5_omni qwen2_5_omni_thinker qwen2_5_vl qwen2_audio qwen2_moe qwen2_vl
    qwen3 qwen3_5 qwen3_5_moe qwen3_5_moe_text qwen3_5_text qwen3_asr qwen3_moe qwen3_next
    qwen3_omni_moe qwen3_omni_moe_thinker qwen3_vl qwen3_vl_moe qwen4_exp qwen4_exp_text
    recurrent_gemma reformer rembert roberta roberta-prelayernorm roc_bert roformer rwkv
    seamless_m4t seamless_m4t_v2 seed_oss shieldgemma2 smollm3 smolvlm solar_open squeezebert
    stablelm starcoder2 step3p7 switch_transformers t5 t5gemma t5gemma2 tapas trocr udop ultrabert
    ultravbert umt5 unlimited_ocr vaultgemma vibevoice_asr video_llama_3 video_llava vipllava
    vision-encoder-decoder voxtral voxtral_realtime whisper xglm xlm xlm-roberta xlm-roberta-xl
    xlnet xlstm xmod yoso youtu zamba zamba2 zaya
"""
LINEAR_TYPES = frozenset(_NAMES.split())
"""With a head over the vocabulary or over classes. GPT-2 and its kin alone have other layers."""
