"""A text answer classified by a model in a local folder: how probable one of its labels is.

A classifier stands beside rules where a judge could. It reads the answer alone, not its prompt. The
folder is one for transformers' AutoModelForSequenceClassification; nothing is fetched and no code
from it is run. Probabilities are those of transformers' text-classification pipeline. Answers are
read one by one in float32 on the CPU, so that a score depends neither on the other answers nor on
the device.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from common.problem import Problem
from evaluation.answering.model_folder import check_model_folder
from evaluation.errors import EvaluationError, ModelError
from evaluation.result import Outcome, Score

__all__ = ["Classifier", "classifier_files", "classifier_problems", "classify"]

Text = Annotated[str, StringConstraints(min_length=1)]


class Classifier(BaseModel):
    """A model folder, from the suite's folder where it is relative; an answer is right when its
    label has at least this probability."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    model: Text
    label: Text
    at_least: Annotated[float, Field(gt=0, le=1)] = 0.5


@dataclass(frozen=True)
class _Loaded:
    """`longest` is how many tokens the network reads at once."""

    folder: Path
    network: Any
    tokenizer: Any
    longest: float

    def probability(self, encoded: Any, label: str) -> float:
        """The label's; raises EvaluationError when it is no number."""
        logits, config = self.network(**encoded).logits[0], self.network.config
        # transformers' pipeline takes each label by itself in these two cases.
        apart = config.problem_type == "multi_label_classification" or config.num_labels == 1
        shares = logits.sigmoid() if apart else logits.softmax(-1)
        probability = float(shares[list(config.id2label.values()).index(label)])
        # NaN is below every threshold, and the answer would be blamed for broken weights.
        if not math.isfinite(probability):
            wanted, remedy = "a probability", "use another classifier"
            problem = Problem(str(self.folder), label, wanted, str(probability), remedy)
            raise EvaluationError([problem], "the suite's classifier cannot score an answer")
        return probability


def classifier_files(classifier: Classifier, suite: Path) -> list[Path]:
    """The files in the classifier's folder, sorted by name; none where it is not there."""
    folder = suite / classifier.model
    return sorted(file for file in folder.glob("*") if file.is_file())


def classifier_problems(classifier: Classifier, suite: Path) -> list[Problem]:
    """Everything that is wrong with the classifier of a suite's folder: it is loaded and tried."""
    folder, head = suite / classifier.model, str(suite / "suite.yaml")
    if not folder.is_dir():
        # transformers would take the name for a hub's.
        wanted, remedy = "a model folder", "correct the path; it starts at the suite's folder"
        return [Problem(head, "classifier.model", wanted, f"none at {folder}", remedy)]
    problems = list(_config_problems(classifier, folder, head))
    for load in (_load_network, _load_tokenizer):
        try:
            load(folder)
        except ModelError as error:
            problems += error.problems
    if not problems:
        try:
            classify(classifier, suite, [("", "A trial.")])
        except EvaluationError as error:
            problems += error.problems
    return problems


def _config_problems(classifier: Classifier, folder: Path, head: str) -> Iterator[Problem]:
    """What a config that can be read says against it; one that cannot does not load, either."""
    from transformers import AutoConfig

    try:
        check_model_folder(folder)
        config = AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
    except Exception:  # whatever a stranger's files make of transformers
        return
    labels = list(config.id2label.values())
    if classifier.label not in labels:
        wanted, remedy = f"one of the model's labels: {', '.join(labels)[:500]}", "name one of them"
        yield Problem(head, "classifier.label", wanted, classifier.label, remedy)
    if config.problem_type == "regression":
        wanted, remedy = "a model whose labels have probabilities", "use another classifier"
        yield Problem(str(folder / "config.json"), "problem_type", wanted, "regression", remedy)


def classify(
    classifier: Classifier, suite: Path, answers: Sequence[tuple[str, str]]
) -> list[Score]:
    """Score pairs of prompt and answer, in the order given, by the classifier of a suite's folder.

    Outcomes: right; "judged wrong"; "missing text" for an empty answer and "too long" for one of
    more tokens than the model reads, which it is not asked about. details: probability, the
    label's, and what failed. Raises ModelError when the classifier does not load any more, and
    EvaluationError when what it gives is no probability.
    """
    if not answers:
        return []
    folder = suite / classifier.model
    network, tokenizer = _load_network(folder), _load_tokenizer(folder)
    # A tokenizer that names no limit has 1e30 here.
    longest = min(_positions(network), tokenizer.model_max_length)
    loaded = _Loaded(folder, network, tokenizer, longest)
    return [_score(classifier, loaded, answer) for _, answer in answers]


# Suites without a classifier are read without waiting for torch and transformers.


def _load_network(folder: Path) -> Any:
    import torch
    from transformers import AutoModelForSequenceClassification

    from evaluation.answering.load import load_network

    check_model_folder(folder)
    network = load_network(AutoModelForSequenceClassification, folder, torch.float32)
    return network.eval().requires_grad_(False)


def _load_tokenizer(folder: Path) -> Any:
    from evaluation.answering.load import load_tokenizer

    return load_tokenizer(folder)


def _positions(network: Any) -> float:
    """How many tokens have a place of their own; RoBERTa's begin behind its padding's."""
    for name, module in network.named_modules():
        padding = getattr(module, "padding_idx", None)
        if name.endswith("position_embeddings") and padding is not None:
            return float(module.num_embeddings - padding - 1)
    return float(getattr(network.config, "max_position_embeddings", math.inf))


def _score(classifier: Classifier, loaded: _Loaded, answer: str) -> Score:
    if not answer.strip():
        return _failed("missing text", "the answer is empty")
    encoded = loaded.tokenizer(answer, return_tensors="pt")
    tokens = encoded["input_ids"].shape[-1]
    if tokens > loaded.longest:
        return _failed("too long", f"{tokens} tokens, the classifier reads {loaded.longest:.0f}")
    probability = loaded.probability(encoded, classifier.label)
    if probability >= classifier.at_least:
        return Score("right", {"probability": probability})
    why = (
        f"{classifier.label} has the probability {probability:.3f}, wanted {classifier.at_least:g}"
    )
    return _failed("judged wrong", f"{why} or more", probability=probability)


def _failed(outcome: Outcome, why: str, **measured: float) -> Score:
    return Score(outcome, {**measured, "failed": [f"{outcome}: {why}"]})
