"""Which architectures store a linear layer as [out, in] under its module's own name.

Only for these does an adapter's `module` meet the checkpoint's `module.weight` as it stands.
GPT-2's Conv1D stores [in, out], which a square shape would hide, so nothing is guessed.
"""

__all__ = ["PLAIN_LINEAR"]

PLAIN_LINEAR = frozenset(
    {
        "cohere",
        "gemma",
        "gemma2",
        "gemma3_text",
        "granite",
        "llama",
        "mistral",
        "olmo2",
        "phi3",
        "qwen2",
        "qwen3",
        "smollm3",
        "starcoder2",
    }
)
