"""Quantised copies of a base, told by their names."""

import pytest

from merge_core.checkpoints.quantised import is_quantised, same_original


@pytest.mark.parametrize(
    ("copy", "original"),
    [
        ("unsloth/Llama-3.2-1B-Instruct-bnb-4bit", "meta-llama/Llama-3.2-1B-Instruct"),
        ("unsloth/Qwen2.5-7B-unsloth-bnb-4bit", "Qwen/Qwen2.5-7B"),
        ("unsloth/llama-2-7b-bnb-4bit", "meta-llama/Llama-2-7b-hf"),
        ("unsloth/llama-3-8b-bnb-4bit", "meta-llama/Meta-Llama-3-8B"),
        ("Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4", "Qwen/Qwen2.5-7B-Instruct"),
        ("hugging-quants/Meta-Llama-3.1-8B-AWQ-INT4", "meta-llama/Meta-Llama-3.1-8B"),
        ("RedHatAI/Qwen3-8B-FP8-dynamic", "Qwen/Qwen3-8B"),
        ("RedHatAI/Qwen3-8B-quantized.w4a16", "Qwen/Qwen3-8B"),
        ("/models/gemma-2-9b-8bit/", "google/gemma-2-9b"),
    ],
)
def test_a_quantised_copy_is_told_by_its_name(copy, original):
    assert is_quantised(copy) and not is_quantised(original)
    assert same_original(copy, original) and same_original(original, copy)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("unsloth/Llama-3.2-1B-bnb-4bit", "meta-llama/Llama-3.2-3B"),
        ("unsloth/Llama-3.2-1B-bnb-4bit", "meta-llama/Llama-3.2-1B-Instruct"),
        ("unsloth/Llama-3.2-1B", "meta-llama/Llama-3.2-1B"),
        ("acme/bnb-4bit", "acme/4bit"),
        ("acme/8bit-classics-dynamic", "other/8bit-classics"),
    ],
)
def test_another_model_or_a_mere_mirror_is_not_taken_for_a_quantised_copy(one, other):
    assert not same_original(one, other)


def test_a_name_as_long_as_a_config_may_be_is_read_in_time():
    assert is_quantised("acme/" + "-gptq" * 200_000)
