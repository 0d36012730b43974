"""How well a model foresees a text: the loss of each held-out text, whatever it would say itself.

It knows nothing of right and wrong, which makes it the check of what no suite asks about: a merge
that damages the base foresees ordinary text worse. Losses of models with different tokenizers
cannot be compared; a merged model has its base's.
"""

from collections.abc import Sequence

import torch

from common.problem import Problem
from common.progress import Progress
from evaluation.answer_log import Chat
from evaluation.answering.load import LoadedModel
from evaluation.answering.prompts import batches, check_length, prompt_ids, text_ids
from evaluation.errors import EvaluationError
from evaluation.gate.base_ability import Losses, TextLoss
from evaluation.result import Split
from evaluation.suites.suite import PerplexityItem, Suite

__all__ = ["measure_losses"]

LOGITS_BYTES = 512 * 1024 * 1024
"""A batch's logits stay below this, unless one text alone has more."""

WORST = 100.0
"""Nats a token: the loss of a text that a model gives no finite probability."""


def measure_losses(
    suite: Suite,
    split: Split,
    model: LoadedModel,
    progress: Progress | None = None,
    limit: int | None = None,
) -> Losses:
    """The loss of each text of a split of a suite of kind perplexity, or of its first `limit`.

    A text with a prompt is read as the answer in a chat, without the token that ends it. One
    without is read as the tokenizer begins it; its first token counts only where another, such as
    a beginning-of-text token, stands before it. Log-probabilities are float32, sums float64.
    Raises EvaluationError when the split is empty, ModelError for a text that does not fit.
    """
    items = [item for item in suite.split(split)[:limit] if isinstance(item, PerplexityItem)]
    spans = [_tokens(model, suite.system, item) for item in items]
    _check(suite, split, spans)
    check_length(model, max(len(ids) for ids, _ in spans))
    sums: dict[int, float] = {}
    for batch in batches([len(ids) for ids, _ in spans], 0, _batch_tokens(model)):
        found = _losses(model, [spans[index] for index in batch])
        sums.update(zip(batch, found, strict=True))
        if progress is not None:
            progress("read", len(sums), len(items))
    texts = []
    for index, (item, (ids, start)) in enumerate(zip(items, spans, strict=True)):
        tokens, loss = len(ids) - start, sums[index] / (len(ids) - start)
        # Not min(): a NaN, as broken weights give, must not pass for a small loss.
        texts.append(TextLoss(item.id, item.group, tokens, loss if loss < WORST else WORST))
    return Losses(suite.name, split, suite.digest, tuple(texts))


def _check(suite: Suite, split: Split, spans: Sequence[tuple[list[int], int]]) -> None:
    wanted, remedy = "texts with at least one token to foresee", "add texts, or longer ones"
    short = sum(len(ids) <= start for ids, start in spans)
    if short or not spans:
        found = f"{short} of {len(spans)} without"
        problem = Problem(str(suite.folder / "items.jsonl"), split, wanted, found, remedy)
        raise EvaluationError([problem], f"the suite {suite.name} cannot be measured")


def _tokens(model: LoadedModel, system: str, item: PerplexityItem) -> tuple[list[int], int]:
    """Token ids, and the index of the first that counts."""
    if item.prompt:
        before = prompt_ids(model, Chat(system, item.prompt))
        text = text_ids(model, item.text, add_special_tokens=False)
        return [*before, *text], len(before)
    return text_ids(model, item.text), 1


def _batch_tokens(model: LoadedModel) -> int:
    return min(model.decoding.batch_tokens, LOGITS_BYTES // (4 * len(model.tokenizer)))


@torch.inference_mode()
def _losses(model: LoadedModel, spans: Sequence[tuple[list[int], int]]) -> list[float]:
    """Summed negative log-likelihood (nats) of each span's counted tokens."""
    longest = max(len(ids) for ids, _ in spans)
    device = model.network.device
    # Padding stands on the right, where causal attention never sees it.
    ids = torch.tensor([[*ids, *[0] * (longest - len(ids))] for ids, _ in spans], device=device)
    mask = torch.tensor(
        [[1] * len(ids) + [0] * (longest - len(ids)) for ids, _ in spans], device=device
    )
    logits = model.network(input_ids=ids, attention_mask=mask, use_cache=False).logits
    sums = []
    # Row by row, as float32 logits of the whole batch would need their memory once more.
    for row, (tokens, start) in enumerate(spans):
        # What stands at one token foresees the next.
        told = logits[row, start - 1 : len(tokens) - 1].float().log_softmax(-1)
        wanted = ids[row, start : len(tokens), None]
        # Small differences are compared later, and a float32 sum of many tokens loses digits.
        sums.append(-told.gather(-1, wanted).double().sum().item())
    return sums
