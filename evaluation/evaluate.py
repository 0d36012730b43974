"""One model on one split of one suite: prompts, answers, scores."""

from collections.abc import Callable, Sequence
from pathlib import Path

from evaluation.errors import EvaluationError, Problem
from evaluation.generator import Chat, generate
from evaluation.judge import judge_address
from evaluation.model import Decoding, LoadedModel, load_model
from evaluation.result import Split, SuiteResult, summarise
from evaluation.score import score_items
from evaluation.suite import Item, Suite

__all__ = ["answer_and_score", "evaluate"]

Progress = Callable[[str, int, int], None]


def evaluate(
    suite: Suite,
    split: Split,
    model_folder: Path,
    adapter: Path | None = None,
    *,
    decoding: Decoding | None = None,
    limit: int | None = None,
    progress: Progress | None = None,
) -> SuiteResult:
    """Answer a split's items greedily and score them.

    adapter: a PEFT folder, active on the model without being merged. limit: only the first so
    many items. progress: called with ("generate", answers done, answers in all).
    Raises EvaluationError when the split holds no items or the suite's judge has no address,
    ModelError for the folders.
    """
    items = suite.split(split)[:limit]
    _check_some(suite, split, items)
    if suite.judge is not None:
        judge_address()
    return answer_and_score(
        suite, split, items, load_model(model_folder, adapter, decoding), progress
    )


def answer_and_score(
    suite: Suite,
    split: Split,
    items: Sequence[Item],
    model: LoadedModel,
    progress: Progress | None = None,
) -> SuiteResult:
    """Let a model that is already loaded answer items of one split, and score them."""
    chats = [Chat(suite.system, item.prompt) for item in items]
    answers = generate(model, chats, suite.max_new_tokens, progress)
    results = score_items(suite, items, answers)
    return summarise(suite.name, split, suite.kind, suite.digest, results)


def _check_some(suite: Suite, split: Split, items: Sequence[Item]) -> None:
    wanted, found, remedy = "items", "none", "add items, or choose the other split"
    if suite.kind == "perplexity":
        wanted, found = "questions to answer", "held-out texts"
        remedy = "name the suite under base_ability: in a recipe"
    elif items:
        return
    problem = Problem(str(suite.folder / "items.jsonl"), split, wanted, found, remedy)
    raise EvaluationError([problem], f"the suite {suite.name} has nothing to evaluate")
