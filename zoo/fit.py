"""One training loop for the base and the adapters: seeded batches, resumable, answers weighted.

Every step draws its batch from its own seed, so a run that was stopped goes on as if it had not
been. Arithmetic is bfloat16 autocast over float32 weights; results repeat on one machine.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from torch import Tensor
from torch.nn import functional
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from zoo.corpus import Example, draw_example
from zoo.tokenizer import END, render

__all__ = [
    "Schedule",
    "draw_batch",
    "fit",
    "load_state",
    "micro_batches",
    "save_state",
    "weighted_loss",
]

PROMPT_WEIGHT = 0.1
"""Weight of a prompt's tokens in the base's loss; adapters learn from answers alone."""


@dataclass(frozen=True)
class Schedule:
    """Steps of `examples` in `parts` micro-batches; a warm-up, a constant rate, a linear decay."""

    steps: int
    warmup: int
    decay: int
    rate: float
    examples: int
    parts: int
    prompt_weight: float
    seed: int
    weight_decay: float = 0.1

    def rate_at(self, step: int) -> float:
        """The learning rate of a step, counted from 0."""
        rising = (step + 1) / self.warmup
        falling = (self.steps - step) / self.decay
        return self.rate * min(1.0, rising, falling)


def draw_batch(
    tokenizer: PreTrainedTokenizerBase, mixture: str, schedule: Schedule, step: int
) -> list[tuple[Tensor, Tensor]]:
    """The micro-batches of one step's examples."""
    rng = Random(f"{schedule.seed} {mixture} {step}")
    examples = [draw_example(rng, mixture) for _ in range(schedule.examples)]
    return micro_batches(tokenizer, examples, schedule.parts, schedule.prompt_weight)


def micro_batches(
    tokenizer: PreTrainedTokenizerBase,
    examples: Sequence[Example],
    parts: int,
    prompt_weight: float,
) -> list[tuple[Tensor, Tensor]]:
    """Examples in `parts` of similar lengths: token ids and loss weights, both [n, length].

    A padded place has weight 0; it stands on the right, where causal attention never sees it.
    """
    heads = tokenizer([render(e.system, e.prompt) for e in examples])["input_ids"]
    tails = tokenizer([e.answer + END for e in examples])["input_ids"]
    pairs = sorted(zip(heads, tails, strict=True), key=lambda pair: len(pair[0]) + len(pair[1]))
    size = math.ceil(len(pairs) / parts)
    return [
        _pad(pairs[start : start + size], tokenizer.pad_token_id, prompt_weight)
        for start in range(0, len(pairs), size)
    ]


def weighted_loss(model: PreTrainedModel, ids: Tensor, weights: Tensor) -> Tensor:
    """Sum over tokens of weight times cross entropy (nats), float32."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model(input_ids=ids, use_cache=False).logits
    losses = functional.cross_entropy(
        logits[:, :-1].float().flatten(0, 1), ids[:, 1:].flatten(), reduction="none"
    )
    return (losses * weights[:, 1:].flatten()).sum()


def fit(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    mixture: str,
    schedule: Schedule,
    state_file: Path,
    every: int = 100,
    report: Callable[[int, PreTrainedModel], None] | None = None,
) -> None:
    """Train what requires gradients, in place; continue from `state_file` if it exists."""
    trained = {name: p for name, p in model.named_parameters() if p.requires_grad}
    optimizer = torch.optim.AdamW(
        trained.values(), betas=(0.9, 0.98), weight_decay=schedule.weight_decay
    )
    start = load_state(state_file, trained, optimizer)
    began, seen, losses = time.monotonic(), 0, list[float]()
    model.train()
    for step in range(start, schedule.steps):
        batch = draw_batch(tokenizer, mixture, schedule, step)
        losses.append(_step(model, optimizer, batch, schedule.rate_at(step)))
        seen += sum(ids.numel() for ids, _ in batch)
        done = step + 1
        if done % every == 0 or done == schedule.steps:
            pace = seen / (time.monotonic() - began)
            told = f"loss {sum(losses) / len(losses):.4f}, {pace:.0f} tokens/s"
            print(f"{mixture} {done}/{schedule.steps}: {told}", flush=True)
            save_state(state_file, done, trained, optimizer)
            losses.clear()
            if report is not None:
                report(done, model)
                model.train()


def _step(
    model: PreTrainedModel,
    optimizer: torch.optim.Optimizer,
    batch: list[tuple[Tensor, Tensor]],
    rate: float,
) -> float:
    """One optimiser step; returns the mean weighted loss."""
    for group in optimizer.param_groups:
        group["lr"] = rate
    weight = sum(float(weights[:, 1:].sum()) for _, weights in batch)
    loss = 0.0
    for ids, weights in batch:
        part = weighted_loss(model, ids, weights) / weight
        part.backward()
        loss += float(part.detach())
    torch.nn.utils.clip_grad_norm_(
        [p for group in optimizer.param_groups for p in group["params"]], 1.0
    )
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return loss


def _pad(
    pairs: list[tuple[list[int], list[int]]], pad: int, prompt_weight: float
) -> tuple[Tensor, Tensor]:
    length = max(len(head) + len(tail) for head, tail in pairs)
    ids = torch.full((len(pairs), length), pad)
    weights = torch.zeros(len(pairs), length)
    for row, (head, tail) in enumerate(pairs):
        end = len(head) + len(tail)
        ids[row, :end] = torch.tensor(head + tail)
        weights[row, : len(head)] = prompt_weight
        weights[row, len(head) : end] = 1.0
    return ids, weights


def save_state(
    file: Path, done: int, trained: dict[str, torch.nn.Parameter], optimizer: torch.optim.Optimizer
) -> None:
    """Write steps done, parameters and optimiser beside, then rename."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".partial")
    weights = {name: p.detach() for name, p in trained.items()}
    torch.save({"done": done, "weights": weights, "optimizer": optimizer.state_dict()}, beside)
    os.replace(beside, file)


def load_state(
    file: Path, trained: dict[str, torch.nn.Parameter], optimizer: torch.optim.Optimizer
) -> int:
    """Put a saved state back; returns the steps already done, 0 without a file."""
    if not file.exists():
        return 0
    state = torch.load(file, weights_only=True)
    with torch.no_grad():
        for name, parameter in trained.items():
            parameter.copy_(state["weights"][name])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["done"])
