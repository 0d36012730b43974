"""Prompts to answers: batched greedy decoding with transformers, in this process.

Prompts of like length are padded and decoded together; what all begin with is computed once, and
rows that have ended leave the batch at once, which makes short answers cheap. The batches depend on
the prompts alone, so every model of a comparison sees the same ones. Any decoder that takes
`position_ids` and a DynamicCache will do.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import torch

from common.progress import Progress
from evaluation.answer_log import AnswerLog, Chat, answers_key
from evaluation.answering.constrained import Guide, Guides, next_tokens
from evaluation.answering.kv_cache import RowCache
from evaluation.answering.load import LoadedModel
from evaluation.answering.prompts import batches, check_length, prompt_ids
from evaluation.result import Answer

__all__ = ["generate"]

# A pass over many prompts at once spends its time on page faults (docs/decisions.md).
PIECE_TOKENS = 1024
"""Prompt tokens that are computed in one pass."""


@dataclass(frozen=True)
class _Batch:
    """Prompts that are decoded together, longest first; where given, each one's adapter and the
    JSON Schema that its answer is held to."""

    prompts: list[list[int]]
    names: list[str] | None
    schemas: list[object] | None

    def key(self, max_new_tokens: int) -> str:
        """What its answers are kept under."""
        held = () if self.schemas is None else (self.schemas,)
        return answers_key(self.prompts, max_new_tokens, self.names, *held)


def generate(
    model: LoadedModel,
    chats: Sequence[Chat],
    max_new_tokens: int,
    progress: Progress | None = None,
    log: AnswerLog | None = None,
    adapters: Sequence[str] | None = None,
    schemas: Sequence[object] | None = None,
) -> list[Answer]:
    """Answer every chat, in the order given.

    adapters: which of a PEFT model's adapters answers each chat; a batch may hold several.
    schemas: the JSON Schema that each answer is held to, all without `schema_fault`.
    log: answers of this very model and decoding; whole batches are kept and found again, so that
    an evaluation that was interrupted ends with the bytes of one that was not. Raises ModelError
    when the template refuses a chat, a prompt and its answer do not fit, or schemas come without
    a fast tokenizer.
    """
    guides = Guides(model) if schemas else None
    prompts = [prompt_ids(model, chat) for chat in chats]
    # A prompt that does not fit is found before the first batch, not hours later.
    check_length(model, max(map(len, prompts), default=0) + max_new_tokens)
    lengths = [len(prompt) for prompt in prompts]
    together = list(batches(lengths, max_new_tokens, model.decoding.batch_tokens))

    def answer(batch: list[int]) -> list[Answer]:
        inputs = [prompts[index] for index in batch]
        names = [adapters[index] for index in batch] if adapters else None
        held = [schemas[index] for index in batch] if schemas else None
        return _answer_batch(model, _Batch(inputs, names, held), max_new_tokens, guides, log)

    answers: dict[int, Answer] = {}
    # PEFT keeps the adapters' names in hooks on the network, which batches at once would share.
    said_by_batch = map(answer, together) if adapters else _on_all_cores(model, answer, together)
    for batch, said in zip(together, said_by_batch, strict=True):
        answers.update(zip(batch, said, strict=True))
        if progress is not None:
            progress("generate", len(answers), len(chats))
    return [answers[index] for index in range(len(chats))]


def _on_all_cores(
    model: LoadedModel, answer: Callable[[list[int]], list[Answer]], batches: list[list[int]]
) -> Iterator[list[Answer]]:
    """The batches' answers, in order. On a CPU each core has a batch of its own.

    Cores that share a batch wait for each other in every operation, for long when others use them.
    """
    threads = torch.get_num_threads()
    workers = min(threads, len(batches)) if model.network.device.type == "cpu" else 1
    if workers <= 1:
        yield from map(answer, batches)
        return
    # Each worker brings threads of its own: all together use the cores there are.
    torch.set_num_threads(threads // workers)
    try:
        with ThreadPoolExecutor(workers) as pool:
            yield from pool.map(answer, batches)
    finally:
        torch.set_num_threads(threads)


def _answer_batch(
    model: LoadedModel,
    batch: _Batch,
    max_new_tokens: int,
    guides: Guides | None,
    log: AnswerLog | None,
) -> list[Answer]:
    key = batch.key(max_new_tokens)
    if log is not None and (kept := log.get(key)) is not None:
        return kept
    started = guides.start(batch.schemas) if guides and batch.schemas else None
    decoded = _decode(model, batch.prompts, max_new_tokens, batch.names, started)
    answers = [_answer(model, ids) for ids in decoded]
    if log is not None:
        log.add(key, answers)
    return answers


@torch.inference_mode()
def _decode(
    model: LoadedModel,
    prompts: Sequence[Sequence[int]],
    max_new_tokens: int,
    names: list[str] | None,
    guides: list[Guide] | None,
) -> list[list[int]]:
    """Token ids of each answer, with the end token when it came. Prompts come longest first."""
    cache = RowCache(model.network.config, len(prompts), len(prompts[0]) + max_new_tokens)
    ends = torch.tensor(sorted(model.ends), device=model.network.device)
    rows = list(range(len(prompts)))
    answers: list[list[int]] = [[] for _ in prompts]
    logits, mask = _prefill(model, cache, prompts, names)
    ids = next_tokens(logits, guides)
    # Padding has no position, so that a prompt reads the same in any batch.
    positions = mask.sum(-1, keepdim=True) - 1
    for left in range(max_new_tokens - 1, -1, -1):
        for row, token in zip(rows, ids[:, 0].tolist(), strict=True):
            answers[row].append(token)
        going = torch.isin(ids[:, 0], ends, invert=True)
        # Behind the last token no pass is needed.
        if not left or not going.any():
            break
        if not going.all():
            order = cache.close_up(going)
            rows = [rows[index] for index in order.tolist()]
            ids, mask, positions = ids[order], mask[order], positions[order]
            names = names and [names[index] for index in order.tolist()]
            guides = guides and [guides[index] for index in order.tolist()]
        cache.feed(slice(0, len(rows)), mask.shape[1])
        mask = torch.cat([mask, mask.new_ones(len(rows), 1)], dim=1)
        positions = positions + 1
        ids = next_tokens(_logits(model, cache, (ids, mask, positions), names), guides)
    return answers


def _prefill(
    model: LoadedModel,
    cache: RowCache,
    prompts: Sequence[Sequence[int]],
    names: list[str] | None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits behind each prompt, [rows, vocabulary], and the prompts' mask; fills the cache.

    What all prompts begin with is computed once. The rest goes in pieces of some rows, so that
    what a pass computes on the way stays small and near; each begins where its longest row does.
    """
    # Rows with adapters of their own have other states for the same beginning.
    shared = _shared(prompts) if cache.plain and names is None else 0
    ids, mask = _padded(prompts, shared, model.network.device)
    # Padding in front of a row would have the position -1, which no model knows.
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    if shared:
        cache.feed(slice(0, 1), 0)
        first = ids[:1, :shared], mask[:1, :shared], positions[:1, :shared]
        _logits(model, cache, first, None)
        cache.share_first_row(shared)
    logits = []
    for piece in _pieces(prompts, shared) if cache.plain else [slice(0, len(prompts))]:
        begin = shared + len(prompts[0]) - len(prompts[piece.start])
        cache.feed(piece, begin)
        fed = ids[piece, begin:], mask[piece], positions[piece, begin:]
        logits.append(_logits(model, cache, fed, names and names[piece]))
    return torch.cat(logits), mask


def _shared(prompts: Sequence[Sequence[int]]) -> int:
    """How many tokens all prompts begin with; at least one of each prompt is left over."""
    # What the least and the greatest begin with, all between them in order begin with, too.
    first, last = min(map(list, prompts)), max(map(list, prompts))
    most = min(map(len, prompts)) - 1
    return next((at for at in range(most) if first[at] != last[at]), most)


def _pieces(prompts: Sequence[Sequence[int]], shared: int) -> Iterator[slice]:
    """Rows whose prompts are computed in one pass."""
    start = 0
    while start < len(prompts):
        rows = max(1, PIECE_TOKENS // (len(prompts[start]) - shared))
        yield slice(start, min(start + rows, len(prompts)))
        start += rows


def _logits(
    model: LoadedModel,
    cache: RowCache,
    fed: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
    names: list[str] | None,
) -> torch.Tensor:
    """Those of each row's next token, [rows, vocabulary], after `fed`: ids, mask, positions."""
    ids, mask, positions = fed
    # Named by a tensor the last states are copied together. A view of them torch multiplies row by
    # row, with a copy of the head's weights for each, once these want no gradient (PEFT's base).
    last = torch.tensor([ids.shape[1] - 1], device=ids.device)
    output = model.network(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        past_key_values=cache.states,
        logits_to_keep=last,
        **({"adapter_names": names} if names else {}),
    )
    logits: torch.Tensor = output.logits[:, -1]
    return logits


def _padded(
    prompts: Sequence[Sequence[int]], shared: int, device: torch.device
) -> tuple[torch.Tensor, torch.Tensor]:
    """ids and mask, int64 [rows, longest], padded between the `shared` tokens and the others.

    Padding is masked, so its token does not matter.
    """
    gaps = [len(prompts[0]) - len(prompt) for prompt in prompts]
    pairs = list(zip(prompts, gaps, strict=True))
    ids = [[*p[:shared], *[0] * gap, *p[shared:]] for p, gap in pairs]
    mask = [[*[1] * shared, *[0] * gap, *[1] * (len(p) - shared)] for p, gap in pairs]
    return torch.tensor(ids, device=device), torch.tensor(mask, device=device)


def _answer(model: LoadedModel, ids: Sequence[int]) -> Answer:
    finished = ids[-1] in model.ends
    # Cleaning up would take spaces away before signs, also within texts of SQL and JSON.
    text = model.tokenizer.decode(
        ids[:-1] if finished else ids, skip_special_tokens=True, clean_up_tokenization_spaces=False
    )
    return Answer(text=text, tokens=len(ids), finished=finished)
