"""Prompts to answers: batched greedy decoding with transformers, in this process.

Prompts of like length are padded and decoded together; what all begin with is computed once, and
rows that have ended leave the batch at once, which makes short answers cheap. The batches depend on
the prompts alone, so every model of a comparison sees the same ones. Any decoder that takes
`position_ids` and a DynamicCache will do.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import torch
from jinja2 import TemplateError

from evaluation.answers import AnswerLog, Chat, answers_key
from evaluation.kv_cache import RowCache
from evaluation.model import LoadedModel, model_error
from evaluation.result import Answer

__all__ = ["batches", "check_length", "generate", "prompt_ids"]

PIECE_TOKENS = 1024
"""Prompt tokens that are computed in one pass."""


def generate(
    model: LoadedModel,
    chats: Sequence[Chat],
    max_new_tokens: int,
    progress: Callable[[str, int, int], None] | None = None,
    log: AnswerLog | None = None,
    adapters: Sequence[str] | None = None,
) -> list[Answer]:
    """Answer every chat, in the order given.

    adapters: which of a PEFT model's adapters answers each chat; a batch may hold several.
    log: answers of this very model and decoding; whole batches are kept and found again, so that
    an evaluation that was interrupted ends with the bytes of one that was not. Raises ModelError
    when the template refuses a chat or a prompt and its answer do not fit.
    """
    prompts = [prompt_ids(model, chat) for chat in chats]
    check_length(model, max(map(len, prompts), default=0) + max_new_tokens)
    lengths = [len(prompt) for prompt in prompts]
    together = list(batches(lengths, max_new_tokens, model.decoding.batch_tokens))

    def answer(batch: list[int]) -> list[Answer]:
        names = [adapters[index] for index in batch] if adapters else None
        inputs = [prompts[index] for index in batch]
        return _answer_batch(model, inputs, max_new_tokens, log, names)

    answers: dict[int, Answer] = {}
    for batch, said in zip(together, _on_all_cores(model, answer, together), strict=True):
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
    torch.set_num_threads(threads // workers)
    try:
        with ThreadPoolExecutor(workers) as pool:
            yield from pool.map(answer, batches)
    finally:
        torch.set_num_threads(threads)


def _answer_batch(
    model: LoadedModel,
    prompts: list[list[int]],
    max_new_tokens: int,
    log: AnswerLog | None,
    names: list[str] | None,
) -> list[Answer]:
    key = answers_key(prompts, max_new_tokens, names)
    if log is not None and (kept := log.get(key)) is not None:
        return kept
    answers = [_answer(model, ids) for ids in _decode(model, prompts, max_new_tokens, names)]
    if log is not None:
        log.add(key, answers)
    return answers


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


@torch.inference_mode()
def _decode(
    model: LoadedModel,
    prompts: Sequence[Sequence[int]],
    max_new_tokens: int,
    names: list[str] | None = None,
) -> list[list[int]]:
    """Token ids of each answer, with the end token when it came. Prompts come longest first."""
    cache = RowCache(model.network.config, len(prompts), len(prompts[0]) + max_new_tokens)
    ends = torch.tensor(sorted(model.ends), device=model.network.device)
    rows = list(range(len(prompts)))
    answers: list[list[int]] = [[] for _ in prompts]
    ids, mask = _prefill(model, cache, prompts, names)
    positions = mask.sum(-1, keepdim=True) - 1
    for left in range(max_new_tokens - 1, -1, -1):
        for row, token in zip(rows, ids[:, 0].tolist(), strict=True):
            answers[row].append(token)
        going = torch.isin(ids[:, 0], ends, invert=True)
        if not left or not going.any():
            break
        if not going.all():
            order = cache.close_up(going)
            rows = [rows[index] for index in order.tolist()]
            ids, mask, positions = ids[order], mask[order], positions[order]
            names = names and [names[index] for index in order.tolist()]
        cache.feed(slice(0, len(rows)), mask.shape[1])
        mask = torch.cat([mask, mask.new_ones(len(rows), 1)], dim=1)
        positions = positions + 1
        ids = _next(model, cache, (ids, mask, positions), names)
    return answers


def _prefill(
    model: LoadedModel,
    cache: RowCache,
    prompts: Sequence[Sequence[int]],
    names: list[str] | None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The first token of each answer, [rows, 1], and the prompts' mask; fills the cache.

    What all prompts begin with is computed once. The rest goes in pieces of some rows, so that
    what a pass computes on the way stays small and near; each begins where its longest row does.
    """
    shared = _shared(prompts) if cache.plain and names is None else 0
    ids, mask = _padded(prompts, shared, model.network.device)
    positions = (mask.cumsum(-1) - 1).clamp(min=0)
    if shared:
        cache.feed(slice(0, 1), 0)
        first = ids[:1, :shared], mask[:1, :shared], positions[:1, :shared]
        _next(model, cache, first, None)
        cache.share_first_row(shared)
    firsts = []
    for piece in _pieces(prompts, shared) if cache.plain else [slice(0, len(prompts))]:
        begin = shared + len(prompts[0]) - len(prompts[piece.start])
        cache.feed(piece, begin)
        fed = ids[piece, begin:], mask[piece], positions[piece, begin:]
        firsts.append(_next(model, cache, fed, names and names[piece]))
    return torch.cat(firsts), mask


def _shared(prompts: Sequence[Sequence[int]]) -> int:
    """How many tokens all prompts begin with; at least one of each prompt is left over."""
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


def _next(
    model: LoadedModel,
    cache: RowCache,
    fed: tuple[torch.Tensor, torch.Tensor, torch.Tensor],
    names: list[str] | None,
) -> torch.Tensor:
    """The likeliest next token of each row, [rows, 1], after `fed`: ids, mask and positions."""
    ids, mask, positions = fed
    output = model.network(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        past_key_values=cache.states,
        logits_to_keep=1,
        **({"adapter_names": names} if names else {}),
    )
    best: torch.Tensor = output.logits[:, -1].argmax(-1, keepdim=True)
    return best


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
    text = model.tokenizer.decode(
        ids[:-1] if finished else ids, skip_special_tokens=True, clean_up_tokenization_spaces=False
    )
    return Answer(text=text, tokens=len(ids), finished=finished)
