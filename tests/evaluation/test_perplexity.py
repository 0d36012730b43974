import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml

from evaluation.answering.load import Decoding, LoadedModel, load_model
from evaluation.errors import EvaluationError, ModelError, SuiteError
from evaluation.evaluate import evaluate
from evaluation.gate.base_ability import Losses
from evaluation.perplexity import measure_losses
from evaluation.result import Split
from evaluation.suites.suite import Suite, load_suite

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

TEXTS = ["A kettle of tea.", "Short", "Oolong, sencha and assam are three kinds of tea; é.", "a b"]
MakeTexts = Callable[..., Path]


@pytest.fixture
def make_texts(tmp_path: Path) -> MakeTexts:
    """A function that writes a suite of kind perplexity, one item for each of the fields given."""

    def make(*items: dict[str, Any], **head: Any) -> Path:
        about = {"name": "plain", "kind": "perplexity", "description": "x", "license": "CC0-1.0"}
        (tmp_path / "plain").mkdir()
        (tmp_path / "plain" / "suite.yaml").write_text(
            yaml.safe_dump({**about, "system": "Answer.", **head})
        )
        common = {"split": "test", "form": "any", "hard": False}
        lines = [
            json.dumps({"id": f"t{n}", "group": f"g{n}", **common, **item})
            for n, item in enumerate(items)
        ]
        (tmp_path / "plain" / "items.jsonl").write_text("".join(f"{line}\n" for line in lines))
        return tmp_path / "plain"

    return make


def measured(suite: Suite, model: LoadedModel) -> list[float]:
    return [text.loss for text in measure_losses(suite, "test", model).texts]


def slowly(model: LoadedModel, before: str, text: str) -> float:
    """One text alone, token by token, in float64 from the logits on."""
    head = model.tokenizer(before, add_special_tokens=False)["input_ids"]
    tail = model.tokenizer(text, add_special_tokens=False)["input_ids"]
    total = 0.0
    for place, token in enumerate(tail if head else tail[1:], start=0 if head else 1):
        with torch.inference_mode():
            logits = model.network(torch.tensor([[*head, *tail[:place]]])).logits[0, -1]
        total -= logits.double().log_softmax(-1)[token].item()
    return total / (len(tail) if head else len(tail) - 1)


def test_a_texts_loss_is_what_a_slow_loop_finds(make_texts: MakeTexts, tiny_model: Path) -> None:
    model = load_model(tiny_model)
    suite = load_suite(make_texts(*({"text": text} for text in TEXTS)))
    assert measured(suite, model) == pytest.approx([slowly(model, "", t) for t in TEXTS], abs=1e-5)


def test_with_a_prompt_only_the_answer_counts(make_texts: MakeTexts, tiny_model: Path) -> None:
    model = load_model(tiny_model)
    suite = load_suite(make_texts(*({"prompt": "Tea?", "text": text} for text in TEXTS)))
    chat = "<s>[system]Answer.\n[user]Tea?\n[assistant]"
    wanted = [slowly(model, chat, text) for text in TEXTS]
    assert measured(suite, model) == pytest.approx(wanted, abs=1e-5)
    tokens = [text.tokens for text in measure_losses(suite, "test", model).texts]
    assert tokens == [len(text.encode()) for text in TEXTS]


def test_batches_change_nothing(make_texts: MakeTexts, tiny_model: Path) -> None:
    suite = load_suite(make_texts(*({"text": text} for text in TEXTS)))
    alone = load_model(tiny_model, decoding=Decoding(batch_tokens=1))
    together = measured(suite, load_model(tiny_model))
    assert together == pytest.approx(measured(suite, alone), abs=1e-5)


def test_an_adapter_that_changes_the_model_changes_the_losses(
    make_texts: MakeTexts, tiny_model: Path, tiny_adapter: Path
) -> None:
    suite = load_suite(make_texts(*({"text": text} for text in TEXTS)))
    base = measure_losses(suite, "test", load_model(tiny_model))
    adapted = measure_losses(suite, "test", load_model(tiny_model, tiny_adapter))
    assert isinstance(base, Losses)
    assert base.perplexity != pytest.approx(adapted.perplexity, rel=0.01)


def test_a_broken_model_has_the_worst_loss_and_not_none(
    make_texts: MakeTexts, tiny_model: Path
) -> None:
    suite, model = load_suite(make_texts({"text": "tea"}, {"text": "tea!"})), load_model(tiny_model)
    with torch.no_grad():
        model.network.lm_head.weight[5] = float("nan")
    losses = measure_losses(suite, "test", model)
    assert [text.loss for text in losses.texts] == [100.0, 100.0]
    assert losses.perplexity > 1e40


def test_progress_counts_the_texts(make_texts: MakeTexts, tiny_model: Path) -> None:
    told: list[tuple[str, int, int]] = []
    suite = load_suite(make_texts(*({"text": text} for text in TEXTS)))
    measure_losses(suite, "test", load_model(tiny_model), lambda *step: told.append(step))
    assert told[-1] == ("read", 4, 4)


def test_a_split_without_texts_or_a_text_without_a_token_to_foresee_is_refused(
    make_texts: MakeTexts, tiny_model: Path
) -> None:
    suite = load_suite(make_texts({"text": "a"}, {"text": "long enough"}))
    refused: dict[Split, str] = {"validation": "0 of 0", "test": "1 of 2"}
    for split, found in refused.items():
        with pytest.raises(EvaluationError, match=found):
            measure_losses(suite, split, load_model(tiny_model))


def test_a_text_longer_than_the_model_sees_is_refused(
    make_texts: MakeTexts, tiny_model: Path
) -> None:
    suite = load_suite(make_texts({"text": "tea " * 100}))
    with pytest.raises(ModelError, match="256"):
        measure_losses(suite, "test", load_model(tiny_model))


def test_held_out_texts_are_not_questions_to_answer(
    make_texts: MakeTexts, tiny_model: Path
) -> None:
    suite = load_suite(make_texts({"text": "tea"}))
    with pytest.raises(EvaluationError, match="base_ability"):
        evaluate(suite, "test", tiny_model)


def test_texts_in_both_splits_and_a_length_of_answers_are_refused(make_texts: MakeTexts) -> None:
    folder = make_texts({"text": "tea"}, {"text": "tea", "split": "validation"})
    with pytest.raises(SuiteError, match="splits that share nothing"):
        load_suite(folder)
    head = folder / "suite.yaml"
    head.write_text(head.read_text() + "max_new_tokens: 9\n")
    with pytest.raises(SuiteError, match="none in a suite of perplexity"):
        load_suite(folder)
