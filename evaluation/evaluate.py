"""One model on one split of one suite: prompts, answers, scores."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from common.problem import Problem
from common.progress import Progress
from evaluation.answer_log import AnswerLog, Chat
from evaluation.answering.constrained import schema_fault
from evaluation.answering.endpoint import Endpoint, ask
from evaluation.answering.generator import generate
from evaluation.answering.load import Decoding, LoadedModel, load_model
from evaluation.errors import EvaluationError, SuiteError
from evaluation.result import Split, SuiteResult, summarise
from evaluation.score import score_items
from evaluation.scoring.llm_judge import judge_address
from evaluation.suites.suite import Item, JsonItem, Suite

__all__ = ["answer_and_score", "evaluate", "evaluate_endpoint"]


def evaluate(
    suite: Suite,
    split: Split,
    model_folder: Path,
    adapter: Path | None = None,
    *,
    decoding: Decoding | None = None,
    constrained: bool = False,
    limit: int | None = None,
    progress: Progress | None = None,
    log: AnswerLog | None = None,
) -> SuiteResult:
    """Answer a split's items greedily and score them.

    adapter: a PEFT folder, active on the model without being merged. constrained: each answer is
    held to its item's JSON Schema, which needs a suite of kind json. limit: only the first so many
    items. progress: called with ("generate", answers done, answers in all). log: where the answers
    of this model, adapter and decoding are kept and found, and a judge's verdicts beside them until
    all are there. Raises SuiteError when answers cannot be constrained, EvaluationError when the
    split holds no items or the suite's judge has no address, ModelError for the folders.
    """
    items = _chosen(suite, split, limit)
    # Loading takes long, so schemas that cannot be held to are refused before it.
    schemas = _schemas_to_hold(suite, items) if constrained else None
    model = load_model(model_folder, adapter, decoding)
    return answer_and_score(suite, split, items, model, progress, log, schemas)


def evaluate_endpoint(
    suite: Suite,
    split: Split,
    endpoint: Endpoint,
    log: AnswerLog,
    *,
    constrained: bool = False,
    limit: int | None = None,
    progress: Progress | None = None,
) -> SuiteResult:
    """Let an endpoint answer a split's items, and score them.

    constrained: the endpoint holds each answer to its item's JSON Schema, which needs a suite of
    kind json. Raises SuiteError when it is of another kind, EvaluationError when the split
    holds no items or the suite's judge has no address, EndpointError when items got no answer; the
    log keeps what was answered.
    """
    items = _chosen(suite, split, limit)
    # Which keywords can be held to is for the server to say, not for llguidance here.
    schemas = _schemas(suite, items) if constrained else None
    chats = [Chat(suite.system, item.prompt) for item in items]
    answers = ask(endpoint, chats, suite.max_new_tokens, log, schemas, progress)
    results = score_items(suite, items, answers, log)
    return summarise(suite.name, split, suite.kind, suite.digest, results)


def answer_and_score(
    suite: Suite,
    split: Split,
    items: Sequence[Item],
    model: LoadedModel,
    progress: Progress | None = None,
    log: AnswerLog | None = None,
    schemas: Sequence[object] | None = None,
) -> SuiteResult:
    """Let a model that is already loaded answer items of one split, and score them."""
    chats = [Chat(suite.system, item.prompt) for item in items]
    answers = generate(model, chats, suite.max_new_tokens, progress, log, schemas=schemas)
    results = score_items(suite, items, answers, log)
    return summarise(suite.name, split, suite.kind, suite.digest, results)


def _chosen(suite: Suite, split: Split, limit: int | None) -> tuple[Item, ...]:
    """The items to answer, when there are any and all that scores them is at hand."""
    items = suite.split(split)[:limit]
    wanted, found, remedy = "items", "none", "add items, or choose the other split"
    if suite.kind == "perplexity":
        wanted, found = "questions to answer", "held-out texts"
        remedy = "name the suite under base_ability: in a recipe"
    elif items:
        if suite.judge is not None:
            judge_address()  # before anything is generated
        return items
    problem = Problem(str(suite.folder / "items.jsonl"), split, wanted, found, remedy)
    raise EvaluationError([problem], f"the suite {suite.name} has nothing to evaluate")


def _schemas(suite: Suite, items: Sequence[Item]) -> list[dict[str, Any]]:
    schemas = [item.json_schema for item in items if isinstance(item, JsonItem)]
    if len(schemas) < len(items):
        remedy = "leave --constrained out"
        wanted = "a suite of kind json, whose items have schemas"
        problem = Problem(str(suite.folder / "suite.yaml"), "kind", wanted, suite.kind, remedy)
        raise SuiteError([problem], f"the answers to {suite.name} cannot be constrained")
    return schemas


def _schemas_to_hold(suite: Suite, items: Sequence[Item]) -> list[dict[str, Any]]:
    """Raises SuiteError with every item whose schema an answer cannot be held to in full."""
    schemas = _schemas(suite, items)
    file, wanted = str(suite.folder / "items.jsonl"), "a schema that answers can be held to"
    remedy = "write it with other keywords, or leave --constrained out"
    problems = [
        Problem(file, f"{item.id}, schema", wanted, fault, remedy)
        for item, schema in zip(items, schemas, strict=True)
        if (fault := schema_fault(schema))
    ]
    if problems:
        raise SuiteError(problems, f"the answers to {suite.name} cannot be constrained")
    return schemas
