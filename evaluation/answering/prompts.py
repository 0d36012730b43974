"""Chats to token ids, and to batches of sequences that are computed together."""

from collections.abc import Iterator, Sequence

from evaluation.answer_log import Chat
from evaluation.answering.load import LoadedModel, model_error
from evaluation.sandbox.model_sandbox import render, try_encoding

__all__ = ["batches", "check_length", "prompt_ids", "text_ids"]


def prompt_ids(model: LoadedModel, chat: Chat) -> list[int]:
    """Token ids of a chat up to where its answer begins; ModelError when the template refuses."""
    system = [{"role": "system", "content": chat.system}] if chat.system else []
    messages = [*system, {"role": "user", "content": chat.user}]
    tokenizer = model.tokenizer
    names = {
        name: [str(one) for one in token] if isinstance(token, list) else str(token)
        for name, token in tokenizer.special_tokens_map.items()
    }
    text = render(model.folder, tokenizer.get_chat_template(), messages, names)
    # The template has written the special tokens already.
    ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids


def text_ids(model: LoadedModel, text: str, **how: bool) -> list[int]:
    """Token ids of a text that no template surrounds."""
    try_encoding(model.folder, text)
    ids: list[int] = model.tokenizer(text, **how)["input_ids"]
    return ids


def check_length(model: LoadedModel, tokens: int) -> None:
    """Raises ModelError when so many tokens are more than the model can see."""
    longest = getattr(model.network.config, "max_position_embeddings", None)
    if longest is not None and tokens > longest:
        wanted = f"at most {longest} tokens of prompt and answer"
        remedy = "shorten the prompts or max_new_tokens, or use a model with a longer context"
        field, found = "max_position_embeddings", f"{tokens} tokens"
        raise model_error(model.folder / "config.json", field, wanted, found, remedy)


def batches(lengths: Sequence[int], more: int, batch_tokens: int) -> Iterator[list[int]]:
    """Indices of sequences that are computed together, longest first so that memory fails early.

    A batch's rows times its longest, with `more` tokens to come, stay within batch_tokens.
    """
    batch: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda i: (-lengths[i], i)):
        if batch and (len(batch) + 1) * (lengths[batch[0]] + more) > batch_tokens:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch
