import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    RobertaConfig,
    RobertaForSequenceClassification,
    pipeline,
)

from common.problem import Problem
from evaluation.errors import SuiteError
from evaluation.result import Answer, summarise
from evaluation.score import score_items
from evaluation.scoring.classifier import Classifier, classify
from evaluation.suites.suite import load_suite
from tests.byte_tokenizer import save_byte_tokenizer

MakeSuite = Callable[..., Path]
READS = 96
TEXTS = [f"{chr(65 + 5 * n) * (n + 2)} tea, {chr(97 + n) * 9}" for n in range(12)]
HEAD = {"classifier": {"model": "manners", "label": "polite"}}


def save_classifier(folder: Path, **changes: Any) -> Path:
    """A random RoBERTa on bytes, its weights wide enough for clear choices."""
    size = save_byte_tokenizer(folder, ["<s>", "<pad>"], bos_token="<s>", pad_token="<pad>")
    torch.manual_seed(5)
    config = RobertaConfig(
        vocab_size=size,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=READS + 2,
        type_vocab_size=2,
        initializer_range=0.3,
        **{"id2label": {0: "rude", 1: "polite", 2: "neither"}, **changes},
    )
    RobertaForSequenceClassification(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def manners(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_classifier(tmp_path_factory.mktemp("classifier") / "manners")


def by_pipeline(folder: Path, texts: list[str]) -> list[float]:
    """The probability of `polite`, as transformers' own pipeline has it."""
    said = pipeline("text-classification", str(folder), device="cpu", top_k=None)(texts)
    return [next(one["score"] for one in each if one["label"] == "polite") for each in said]


def pairs(answers: list[str]) -> list[tuple[str, str]]:
    return [("Hello?", answer) for answer in answers]


def problems_of(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(SuiteError) as caught:
        load_suite(folder)
    return caught.value.problems


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"problem_type": "multi_label_classification"},
        {"id2label": {0: "polite"}},
    ],
)
def test_probabilities_are_those_of_transformers_pipeline(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    folder = save_classifier(tmp_path / "model", **changes)
    expected = by_pipeline(folder, TEXTS)
    between = sum(sorted(expected)[5:7]) / 2
    asked = Classifier(model="model", label="polite", at_least=between)
    scores = classify(asked, tmp_path, pairs(TEXTS))
    assert [score.details["probability"] for score in scores] == pytest.approx(expected, abs=1e-6)
    outcomes = ["right" if probability > between else "judged wrong" for probability in expected]
    assert [score.outcome for score in scores] == outcomes and len(set(outcomes)) == 2


def test_a_score_says_what_was_wanted(manners: Path) -> None:
    asked = Classifier(model=str(manners), label="polite", at_least=1.0)
    (score,) = classify(asked, Path("anywhere"), pairs(TEXTS[:1]))
    said = f"polite has the probability {score.details['probability']:.3f}, wanted 1 or more"
    assert score.details["failed"] == [f"judged wrong: {said}"]


def test_an_answer_that_the_model_cannot_read_whole_is_not_asked_about(manners: Path) -> None:
    asked = Classifier(model=str(manners), label="polite", at_least=1e-9)
    texts = ["a" * READS, "a" * (READS + 1), " \n"]
    scores = classify(asked, Path("anywhere"), pairs(texts))
    assert [score.outcome for score in scores] == ["right", "too long", "missing text"]
    assert scores[1].details["failed"] == ["too long: 97 tokens, the classifier reads 96"]


def test_only_answers_that_keep_their_rule_are_classified(
    make_suite: MakeSuite, manners: Path
) -> None:
    folder = make_suite("text", {}, {}, {"rule": None}, {"rule": None}, head=HEAD)
    shutil.copytree(manners, folder / "manners")
    suite = load_suite(folder)
    texts = ["No.", "Sorry, the kettle.", TEXTS[0], TEXTS[1]]
    results = score_items(suite, suite.items, [Answer(text, 3, True) for text in texts])
    probabilities = by_pipeline(manners, texts)
    assert results[0].outcome == "missing text" and "probability" not in results[0].details
    assert [item.passed for item in results[1:]] == [p >= 0.5 for p in probabilities[1:]]
    rates = summarise("text", "test", "text", suite.digest, results).rates
    assert rates["probability"] == pytest.approx(sum(probabilities[1:]) / 4, abs=1e-6)


def test_weights_that_give_no_number_are_told(make_suite: MakeSuite, manners: Path) -> None:
    folder = make_suite("text", {}, head=HEAD)
    shutil.copytree(manners, folder / "manners")
    weights = load_file(folder / "manners" / "model.safetensors")
    weights["classifier.dense.weight"][:] = float("nan")
    save_file(weights, folder / "manners" / "model.safetensors", {"format": "pt"})
    (problem,) = problems_of(folder)
    assert (problem.where, problem.found) == (str(folder / "manners"), "nan")


def test_a_classifier_that_is_not_there_is_told_with_the_items(make_suite: MakeSuite) -> None:
    problems = problems_of(make_suite("text", {"id": ""}, head=HEAD))
    assert {problem.field for problem in problems} == {"id", "classifier.model"}


def test_a_label_and_weights_that_are_not_there_are_told_at_once(
    make_suite: MakeSuite, manners: Path
) -> None:
    head = {"classifier": {"model": "manners", "label": "kind"}}
    folder = make_suite("text", {}, head=head)
    shutil.copytree(manners, folder / "manners")
    weights = load_file(folder / "manners" / "model.safetensors")
    del weights["classifier.out_proj.weight"]
    save_file(weights, folder / "manners" / "model.safetensors", {"format": "pt"})
    label, tensors = problems_of(folder)
    assert (label.field, label.found) == ("classifier.label", "kind")
    assert label.wanted == "one of the model's labels: rude, polite, neither"
    assert "missing keys classifier.out_proj.weight" in tensors.found


@pytest.mark.parametrize(
    ("file", "content", "field"),
    [
        ("config.json", "{", "JSON"),
        ("config.json", '{"model_type": "magic"}', "weights"),
        ("tokenizer.json", "{", "JSON"),
        ("model.safetensors", "no tensors", "weights"),
    ],
)
def test_a_broken_file_of_a_classifier_is_told(
    make_suite: MakeSuite, manners: Path, file: str, content: str, field: str
) -> None:
    folder = make_suite("text", {}, head=HEAD)
    shutil.copytree(manners, folder / "manners")
    (folder / "manners" / file).write_text(content)
    assert field in {problem.field for problem in problems_of(folder)}


def test_pickled_weights_are_not_opened(make_suite: MakeSuite, manners: Path) -> None:
    folder = make_suite("text", {}, head=HEAD)
    shutil.copytree(manners, folder / "manners")
    weights = folder / "manners" / "model.safetensors"
    torch.save(load_file(weights), weights.with_name("pytorch_model.bin"))
    weights.unlink()
    (problem,) = problems_of(folder)
    assert (problem.where, problem.field) == (str(folder / "manners"), "weights")


def test_a_model_that_rates_instead_of_classifying_is_refused(make_suite: MakeSuite) -> None:
    folder = make_suite("text", {}, head=HEAD)
    save_classifier(folder / "manners", problem_type="regression", id2label={0: "polite"})
    (problem,) = problems_of(folder)
    assert (problem.field, problem.found) == ("problem_type", "regression")


@pytest.mark.parametrize(
    ("kind", "more", "told"),
    [
        ("json", {}, "no `classifier` in a suite of kind json"),
        ("text", {"judge": {"model": "wise", "question": "Is it kind?"}}, "not both"),
    ],
)
def test_a_classifier_stands_alone_in_a_suite_of_text(
    make_suite: MakeSuite, kind: str, more: dict[str, Any], told: str
) -> None:
    (problem,) = problems_of(make_suite(kind, {}, head={**HEAD, **more}))
    assert told in problem.wanted


@pytest.mark.parametrize("within", [True, False])
def test_another_classifier_makes_another_suite(
    make_suite: MakeSuite, manners: Path, tmp_path: Path, within: bool
) -> None:
    folder = make_suite("text", {}, head={})
    place = (folder if within else tmp_path) / "manners"
    shutil.copytree(manners, place)
    asked = {"model": "manners" if within else "../manners", "label": "polite"}
    with (folder / "suite.yaml").open("a") as file:
        file.write(json.dumps({"classifier": asked})[1:-1] + "\n")
    digests = [load_suite(folder, tmp_path / "cache").digest]
    assert load_suite(folder, tmp_path / "cache").digest == digests[0]
    weights = load_file(place / "model.safetensors")
    weights["classifier.out_proj.bias"][1] += 1
    save_file(weights, place / "model.safetensors", {"format": "pt"})
    digests.append(load_suite(folder, tmp_path / "cache").digest)
    with (place / "config.json").open("a") as file:
        file.write("\n")
    digests.append(load_suite(folder, tmp_path / "cache").digest)
    assert len(set(digests)) == 3
    shutil.rmtree(place)
    with pytest.raises(SuiteError):
        load_suite(folder, tmp_path / "cache")
