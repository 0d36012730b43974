"""Loads a registered model for mlflow.pyfunc: prompts in, greedy answers out.

A copy of this file travels in the model's `code/` folder, so it needs transformers alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["ChatModel"]

MAX_NEW_TOKENS = 128


class ChatModel:
    """Answers one prompt after the other, greedily, through the model's own chat template."""

    def __init__(self, folder: str) -> None:
        from transformers import AutoModelForCausalLM, AutoTokenizer

        self.network: Any = AutoModelForCausalLM.from_pretrained(folder, dtype="auto").eval()
        self.tokenizer: Any = AutoTokenizer.from_pretrained(folder)

    def predict(self, model_input: Any, params: Mapping[str, Any] | None = None) -> list[str]:
        """Answers to the rows' `prompt`, each after its `system` message where there is one.

        model_input: a DataFrame with the columns `prompt` and, if wanted, `system`.
        params: `max_new_tokens`, 128 by default.
        """
        limit = int((params or {}).get("max_new_tokens", MAX_NEW_TOKENS))
        rows = model_input.to_dict("records")
        return [self._answer(row["prompt"], row.get("system"), limit) for row in rows]

    def _answer(self, prompt: str, system: str | None, max_new_tokens: int) -> str:
        messages = [{"role": "user", "content": prompt}]
        if system:
            messages.insert(0, {"role": "system", "content": system})
        inputs = self.tokenizer.apply_chat_template(
            messages, add_generation_prompt=True, return_dict=True, return_tensors="pt"
        )
        output = self.network.generate(**inputs, max_new_tokens=max_new_tokens, do_sample=False)
        answer = output[0, inputs["input_ids"].shape[1] :]
        return str(self.tokenizer.decode(answer, skip_special_tokens=True))


def _load_pyfunc(folder: str) -> ChatModel:
    return ChatModel(folder)
