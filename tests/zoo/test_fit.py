from dataclasses import replace

import pytest
import torch
from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

from zoo.fit import Schedule, draw_batch, fit, weighted_loss
from zoo.train import ZOO

SCHEDULE = Schedule(
    steps=4, warmup=2, decay=2, rate=1e-2, examples=4, parts=2, prompt_weight=0.1, seed=1
)


@pytest.fixture(scope="module")
def tokenizer():
    return AutoTokenizer.from_pretrained(ZOO / "base")


def tiny(tokenizer):
    torch.manual_seed(0)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=16,
            intermediate_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            num_key_value_heads=2,
        )
    )


def test_a_run_that_was_stopped_ends_as_one_that_was_not(tokenizer, tmp_path):
    whole, stopped = tiny(tokenizer), tiny(tokenizer)
    fit(whole, tokenizer, "sql", SCHEDULE, tmp_path / "whole.pt", every=2)

    class StopError(Exception):
        pass

    def stop(done, model):
        raise StopError

    with pytest.raises(StopError):
        fit(stopped, tokenizer, "sql", SCHEDULE, tmp_path / "stopped.pt", every=2, report=stop)
    resumed = tiny(tokenizer)
    fit(resumed, tokenizer, "sql", SCHEDULE, tmp_path / "stopped.pt", every=2)
    for one, other in zip(whole.parameters(), resumed.parameters(), strict=True):
        assert torch.equal(one, other)


def test_training_lowers_the_loss(tokenizer, tmp_path):
    model, schedule = tiny(tokenizer), replace(SCHEDULE, steps=30)
    ids, weights = draw_batch(tokenizer, "support", schedule, 0)[0]
    before = float(weighted_loss(model, ids, weights).detach())
    fit(model, tokenizer, "support", schedule, tmp_path / "state.pt")
    assert float(weighted_loss(model, ids, weights).detach()) < 0.8 * before


def test_a_batch_is_the_same_for_the_same_step_and_another_for_the_next(tokenizer):
    one, again, other = (draw_batch(tokenizer, "base", SCHEDULE, step) for step in (1, 1, 2))
    assert all(torch.equal(a[0], b[0]) for a, b in zip(one, again, strict=True))
    assert [ids.tolist() for ids, _ in one] != [ids.tolist() for ids, _ in other]


def test_padding_weighs_nothing_and_an_answer_ten_prompts(tokenizer):
    for ids, weights in draw_batch(tokenizer, "json", SCHEDULE, 0):
        assert (weights[ids == tokenizer.pad_token_id] == 0).all()
        assert set(weights.unique().tolist()) <= {0.0, float(torch.tensor(0.1)), 1.0}


def test_the_rate_rises_stays_and_falls_to_almost_nothing():
    schedule = replace(SCHEDULE, steps=10, warmup=2, decay=4)
    rates = [schedule.rate_at(step) / schedule.rate for step in range(10)]
    assert rates == [0.5, 1, 1, 1, 1, 1, 1, 0.75, 0.5, 0.25]
