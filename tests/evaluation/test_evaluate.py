from collections.abc import Callable
from pathlib import Path

import pytest

from evaluation.errors import EvaluationError
from evaluation.evaluate import evaluate
from evaluation.result import SuiteResult
from evaluation.suites.suite import load_suite

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning")

MakeSuite = Callable[..., Path]


@pytest.mark.parametrize("kind", ["sql", "json", "text"])
def test_a_model_is_evaluated_saved_and_loaded(
    make_suite: MakeSuite, tiny_model: Path, tmp_path: Path, kind: str
) -> None:
    suite = load_suite(make_suite(kind, {}, {"split": "validation"}, {}, {}))
    result = evaluate(suite, "test", tiny_model)
    assert (result.n, result.suite_digest) == (3, suite.digest)
    assert [item.id for item in result.items] == [item.id for item in suite.split("test")]
    assert sum(result.outcomes.values()) == 3
    result.save(tmp_path / "result")
    assert SuiteResult.load(tmp_path / "result") == result


def test_the_same_evaluation_gives_the_same_result(
    make_suite: MakeSuite, tiny_model: Path, tiny_adapter: Path
) -> None:
    suite = load_suite(make_suite("text", {}, {}, {}, {}))
    result = evaluate(suite, "test", tiny_model, tiny_adapter)
    assert evaluate(suite, "test", tiny_model, tiny_adapter) == result
    assert evaluate(suite, "test", tiny_model) != result


def test_what_the_model_really_says_is_what_is_scored(
    make_suite: MakeSuite, tiny_model: Path
) -> None:
    """The rule asks for nothing but letters, so that some random answers pass and others fail."""
    rule = {"must_match_any": [["[a-z]"]]}
    asked = [{"rule": rule, "prompt": "tea, " * number} for number in range(1, 25)]
    suite = load_suite(make_suite("text", *asked))
    result = evaluate(suite, "test", tiny_model)
    for item in result.items:
        assert item.passed is (
            item.finished and any(c.isascii() and c.isalpha() for c in item.answer)
        )
    assert 0 < result.score < 1


def test_a_limit_takes_the_first_items(make_suite: MakeSuite, tiny_model: Path) -> None:
    suite = load_suite(make_suite("text", {}, {}, {}))
    result = evaluate(suite, "test", tiny_model, limit=2)
    assert [item.id for item in result.items] == ["text-0", "text-1"]


def test_a_split_without_items_is_refused(make_suite: MakeSuite, tiny_model: Path) -> None:
    suite = load_suite(make_suite("text", {}))
    with pytest.raises(EvaluationError, match="validation"):
        evaluate(suite, "validation", tiny_model)
