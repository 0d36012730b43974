"""Prompts to answers: batched greedy decoding with transformers, in this process.

Prompts are sorted by length, padded on the left and decoded together; rows that have ended leave
the batch at once, which makes short answers cheap. The batches depend on the prompts alone, so
every model of a comparison sees the same ones. Any decoder that takes `position_ids` and a
DynamicCache will do.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from jinja2 import TemplateError
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

from evaluation.model import LoadedModel, model_error
from evaluation.result import Answer

__all__ = ["Chat", "check_length", "generate", "prompt_ids"]


@dataclass(frozen=True)
class Chat:
    """One prompt: a system message, left out when empty, and a user message."""

    system: str
    user: str


def generate(
    model: LoadedModel,
    chats: Sequence[Chat],
    max_new_tokens: int,
    progress: Callable[[str, int, int], None] | None = None,
) -> list[Answer]:
    """Answer every chat, in the order given.

    Raises ModelError when the template refuses a chat or a prompt and its answer do not fit.
    """
    prompts = [prompt_ids(model, chat) for chat in chats]
    check_length(model, max(map(len, prompts), default=0) + max_new_tokens)
    answers: dict[int, Answer] = {}
    for batch in _batches(prompts, max_new_tokens, model.decoding.batch_tokens):
        ids = _decode(model, [prompts[index] for index in batch], max_new_tokens)
        answers.update(zip(batch, (_answer(model, answer) for answer in ids), strict=True))
        if progress is not None:
            progress("generate", len(answers), len(chats))
    return [answers[index] for index in range(len(chats))]


def prompt_ids(model: LoadedModel, chat: Chat) -> list[int]:
    """Token ids of a chat up to where its answer begins; ModelError when the template refuses."""
    system = [{"role": "system", "content": chat.system}] if chat.system else []
    messages = [*system, {"role": "user", "content": chat.user}]
    try:
        text = model.tokenizer.apply_chat_template(
            messages, tokenize=False, add_generation_prompt=True
        )
    except TemplateError as error:
        wanted, remedy = "a template that takes this suite's chats", "leave `system` empty"
        raise model_error(model.folder, "chat_template", wanted, str(error), remedy) from error
    ids: list[int] = model.tokenizer(text, add_special_tokens=False)["input_ids"]
    return ids


def check_length(model: LoadedModel, tokens: int) -> None:
    """Raises ModelError when so many tokens are more than the model can see."""
    longest = getattr(model.network.config, "max_position_embeddings", None)
    if longest is not None and tokens > longest:
        wanted = f"at most {longest} tokens of prompt and answer"
        remedy = "shorten the prompts or max_new_tokens, or use a model with a longer context"
        field, found = "max_position_embeddings", f"{tokens} tokens"
        raise model_error(model.folder / "config.json", field, wanted, found, remedy)


def _batches(
    prompts: Sequence[Sequence[int]], max_new_tokens: int, batch_tokens: int
) -> Iterator[list[int]]:
    """Indices of prompts that are decoded together, longest first so that memory fails early."""
    batch: list[int] = []
    for index in sorted(range(len(prompts)), key=lambda i: (-len(prompts[i]), i)):
        longest = len(prompts[batch[0]]) if batch else 0
        if batch and (len(batch) + 1) * (longest + max_new_tokens) > batch_tokens:
            yield batch
            batch = []
        batch.append(index)
    if batch:
        yield batch


@torch.inference_mode()
def _decode(
    model: LoadedModel, prompts: Sequence[Sequence[int]], max_new_tokens: int
) -> list[list[int]]:
    """Token ids of each answer, with the end token when it came."""
    ids, mask = _left_padded(prompts, model.network.device)
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    cache = _cache(model.network.config, ids.shape[1] + max_new_tokens)
    ends = torch.tensor(sorted(model.ends), device=ids.device)
    rows = list(range(len(prompts)))
    answers: list[list[int]] = [[] for _ in prompts]
    for _ in range(max_new_tokens):
        output = model.network(
            input_ids=ids,
            attention_mask=mask,
            position_ids=positions,
            past_key_values=cache,
            logits_to_keep=1,
        )
        ids = output.logits[:, -1].argmax(-1, keepdim=True)
        for row, token in zip(rows, ids[:, 0].tolist(), strict=True):
            answers[row].append(token)
        going = torch.isin(ids[:, 0], ends, invert=True).nonzero()[:, 0]
        if not len(going):
            break
        if len(going) < len(rows):
            rows = [rows[index] for index in going.tolist()]
            ids, mask, positions = ids[going], mask[going], positions[going]
            cache.batch_select_indices(going)
        mask = torch.cat([mask, mask.new_ones(len(rows), 1)], dim=1)
        positions = positions[:, -1:] + 1
    return answers


def _left_padded(
    prompts: Sequence[Sequence[int]], device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """ids and mask, int64 [rows, longest]; padding is masked, so its token does not matter."""
    longest = max(map(len, prompts))
    ids = [[0] * (longest - len(prompt)) + list(prompt) for prompt in prompts]
    mask = [[0] * (longest - len(prompt)) + [1] * len(prompt) for prompt in prompts]
    return torch.tensor(ids, device=device), torch.tensor(mask, device=device)


class _PreallocatedLayer(DynamicLayer):  # type: ignore[misc]
    """A DynamicLayer that writes into one buffer instead of copying its cache for every token.

    Copying takes a third of the time on a CPU. Buffers are [rows, heads, capacity, head width].
    """

    def __init__(self, capacity: int) -> None:
        super().__init__()
        self.capacity = capacity

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *_: object, **__: object
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Append the new states; returns all so far, as views of the buffers."""
        new = (key_states, value_states)
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
            self.buffers = [s.new_empty(*s.shape[:2], self.capacity, s.shape[3]) for s in new]
        start, end = self.get_seq_length(), self.get_seq_length() + key_states.shape[2]
        for buffer, states in zip(self.buffers, new, strict=True):
            buffer[:, :, start:end] = states
        self.keys, self.values = (buffer[:, :, :end] for buffer in self.buffers)
        return self.keys, self.values

    def batch_select_indices(self, indices: torch.Tensor) -> None:
        """Keep only some rows."""
        end = self.get_seq_length()
        self.buffers = [buffer[indices] for buffer in self.buffers]
        self.keys, self.values = (buffer[:, :, :end] for buffer in self.buffers)


def _cache(config: Any, capacity: int) -> DynamicCache:
    """transformers' cache for this architecture, its plain layers preallocated."""
    cache = DynamicCache(config=config)
    cache.layers = [
        _PreallocatedLayer(capacity) if type(layer) is DynamicLayer else layer
        for layer in cache.layers
    ]
    return cache


def _answer(model: LoadedModel, ids: Sequence[int]) -> Answer:
    finished = ids[-1] in model.ends
    text = model.tokenizer.decode(
        ids[:-1] if finished else ids, skip_special_tokens=True, clean_up_tokenization_spaces=False
    )
    return Answer(text=text, tokens=len(ids), finished=finished)
