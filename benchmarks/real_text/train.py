"""The base and its specialists: trained until their share of the budget is used.

The learning rate follows the share that is used, so a run that was stopped goes on where it was,
also with another budget.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from peft import LoraConfig, get_peft_model
from torch import Tensor
from torch.nn import functional
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel

from benchmarks.real_text.budget import Ledger, completed
from benchmarks.real_text.data import Exchange, swapped
from zoo.finetune import LINEARS
from zoo.fit import load_state, micro_batches, save_state
from zoo.pretrain import new_model, save_base

__all__ = ["Plan", "steps_done", "train_base", "train_specialist"]

EXCHANGES, EVERY = 16, 50
"""Of a step; and steps between notes of the state."""
BASE_SHARE, SPECIALIST_SHARE = 0.5, 0.1
"""Of the budget; merging and scoring have the rest."""
RANK, ALPHA = 16, 32


@dataclass(frozen=True)
class Plan:
    """How long and how to train; a warm-up, a constant rate, a linear decay."""

    seconds: float
    rate: float
    prompt_weight: float
    weight_decay: float
    decay: float
    warmup: float = 0.03

    def rate_at(self, used: float) -> float:
        """The learning rate once so many seconds are used."""
        share = min(used / self.seconds, 1.0)
        return self.rate * min(1.0, (share + 1e-3) / self.warmup, (1 - share) / self.decay)


def base_plan(budget_seconds: float) -> Plan:
    """All weights, on both skills."""
    return Plan(BASE_SHARE * budget_seconds, 2e-3, 0.1, weight_decay=0.1, decay=0.4)


def specialist_plan(budget_seconds: float) -> Plan:
    """Low-rank factors, on one skill's answers alone."""
    return Plan(SPECIALIST_SHARE * budget_seconds, 1e-3, 0.0, weight_decay=0.0, decay=0.6)


def train_base(
    exchanges: dict[str, list[Exchange]],
    tokenizer_folder: Path,
    shape: tuple[int, int],
    ledger: Ledger,
    folder: Path,
) -> None:
    """A base of (width, layers), saved to `folder`; it sees as much of either skill."""
    tokenizer = AutoTokenizer.from_pretrained(tokenizer_folder)
    width, layers = shape
    model = new_model(tokenizer, seed=1, width=width, layers=layers).to(ledger.device)
    _train(
        model, tokenizer, list(exchanges.values()), base_plan(ledger.budget_seconds), ledger, folder
    )
    with completed(folder) as beside:
        save_base(model.cpu(), tokenizer, beside)


def train_specialist(exchanges: list[Exchange], base: Path, ledger: Ledger, folder: Path) -> None:
    """A PEFT adapter on the frozen base, saved to `folder`."""
    torch.manual_seed(2)
    tokenizer = AutoTokenizer.from_pretrained(base)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    model.set_attn_implementation("eager")
    config = LoraConfig(
        r=RANK, lora_alpha=ALPHA, target_modules=list(LINEARS), task_type="CAUSAL_LM", bias="none"
    )
    adapted = get_peft_model(model, config).to(ledger.device)
    _train(adapted, tokenizer, [exchanges], specialist_plan(ledger.budget_seconds), ledger, folder)
    adapted.peft_config["default"].base_model_name_or_path = "base"
    with completed(folder) as beside:
        adapted.save_pretrained(beside, save_embedding_layers=False)


def steps_done(folder: Path) -> int:
    """How many steps made what lies in `folder`."""
    return int(torch.load(_state(folder), weights_only=True)["done"])


def _state(folder: Path) -> Path:
    return folder.with_suffix(".pt")


def _train(
    model: PreTrainedModel,
    tokenizer: object,
    mixture: Sequence[Sequence[Exchange]],
    plan: Plan,
    ledger: Ledger,
    folder: Path,
) -> None:
    """Train what requires gradients, in place, until the plan's seconds are used."""
    stage, state = folder.name, _state(folder)
    trained = {name: p for name, p in model.named_parameters() if p.requires_grad}
    optimizer = torch.optim.AdamW(
        trained.values(), betas=(0.9, 0.98), weight_decay=plan.weight_decay
    )
    step = load_state(state, trained, optimizer)
    used, mark, losses = ledger.used().get(stage, 0.0), ledger.now(), list[float]()
    model.train()
    while (spent := used + ledger.now() - mark) < plan.seconds:
        rng = Random(f"{stage} {step}")
        chosen = [swapped(rng.choice(rng.choice(mixture)), rng) for _ in range(EXCHANGES)]
        examples = [exchange.example for exchange in chosen]
        [(ids, weights)] = micro_batches(tokenizer, examples, 1, plan.prompt_weight)
        for group in optimizer.param_groups:
            group["lr"] = plan.rate_at(spent)
        losses.append(_step(model, optimizer, ids.to(ledger.device), weights.to(ledger.device)))
        step += 1
        if step % EVERY == 0:
            loss = sum(losses) / len(losses)
            print(
                f"{stage} {step}: {spent:.0f} of {plan.seconds:.0f} s, loss {loss:.4f}", flush=True
            )
            losses.clear()
            save_state(state, step, trained, optimizer)
            ledger.note(stage, ledger.now() - mark)
            used, mark = ledger.used()[stage], ledger.now()
    save_state(state, step, trained, optimizer)
    ledger.note(stage, ledger.now() - mark)


def _step(
    model: PreTrainedModel, optimizer: torch.optim.Optimizer, ids: Tensor, weights: Tensor
) -> float:
    """One optimiser step; returns the mean weighted loss."""
    loss = _loss(model, ids, weights)
    loss.backward()
    trained = [p for group in optimizer.param_groups for p in group["params"]]
    torch.nn.utils.clip_grad_norm_(trained, 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return float(loss.detach())


def _loss(model: PreTrainedModel, ids: Tensor, weights: Tensor) -> Tensor:
    """Weighted mean of cross entropy (nats); logits of tokens without weight are not computed."""
    wanted = weights[:, 1:] > 0
    with torch.autocast(ids.device.type, dtype=torch.bfloat16):
        hidden = model.get_decoder()(input_ids=ids, use_cache=False).last_hidden_state
        logits = model.get_output_embeddings()(hidden[:, :-1][wanted])
    losses = functional.cross_entropy(logits.float(), ids[:, 1:][wanted], reduction="none")
    return (losses * weights[:, 1:][wanted]).sum() / weights[:, 1:].sum()
