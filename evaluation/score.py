"""Answers to item results: one scorer for each kind of suite."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from evaluation.answer_log import AnswerLog
from evaluation.result import Answer, ItemResult, Kind, Score
from evaluation.sandbox.check_sandbox import CheckSandbox
from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.scoring.classifier import classify
from evaluation.scoring.json_answers import score_json
from evaluation.scoring.llm_judge import ask_judge
from evaluation.scoring.sql_answers import score_sql
from evaluation.scoring.text_rules import score_text
from evaluation.suites.suite import Item, JsonItem, SqlItem, Suite, TextItem

__all__ = ["score_items"]

MAX_TOKEN_CHARACTERS = 64
"""More of them for each token, and the server did not stop at its limit."""


def score_items(
    suite: Suite,
    items: Sequence[Item],
    answers: Sequence[Answer],
    log: AnswerLog | None = None,
) -> list[ItemResult]:
    """Score one answer an item, in the order given. log: the answers'; see `ask_judge`.

    An unfinished answer is a failure of its own kind and is not looked at further; so is one that
    ended by itself, but later than it may.
    """
    answers = [_within(suite.max_new_tokens, answer) for answer in answers]
    done = [(i, a) for i, a in zip(items, answers, strict=True) if a.finished]
    pairs = [(item.prompt, answer.text) for item, answer in done]
    by_rule = SCORERS[suite.kind](suite, [item for item, _ in done], [text for _, text in pairs])
    scores = iter(_judged(suite, pairs, by_rule, log))
    return [
        _result(item, answer, next(scores) if answer.finished else Score("unfinished"))
        for item, answer in zip(items, answers, strict=True)
    ]


def _within(max_new_tokens: int, answer: Answer) -> Answer:
    """By the server's count of tokens, and by the characters that so many tokens can spell."""
    longest = MAX_TOKEN_CHARACTERS * max_new_tokens
    kept = answer.tokens <= max_new_tokens and len(answer.text) <= longest
    return replace(answer, finished=answer.finished and kept)


def _result(item: Item, answer: Answer, score: Score) -> ItemResult:
    return ItemResult(
        id=item.id,
        form=item.form,
        group=item.group,
        score=float(score.outcome == "right"),
        passed=score.outcome == "right",
        outcome=score.outcome,
        details=score.details,
        answer=answer.text,
        tokens=answer.tokens,
        finished=answer.finished,
    )


def _score_sql(suite: Suite, items: Sequence[SqlItem], texts: Sequence[str]) -> list[Score]:
    with Sandbox() as sandbox:
        return [
            score_sql(sandbox, suite.fillings(item.database), item.gold, text)
            for item, text in zip(items, texts, strict=True)
        ]


def _score_json(suite: Suite, items: Sequence[JsonItem], texts: Sequence[str]) -> list[Score]:
    with CheckSandbox() as sandbox:
        return [
            score_json(sandbox, item.json_schema, item.gold, text, suite.answers)
            for item, text in zip(items, texts, strict=True)
        ]


def _score_text(_: Suite, items: Sequence[TextItem], texts: Sequence[str]) -> list[Score]:
    """By the rule alone."""
    with CheckSandbox() as sandbox:
        return [
            # Without a rule the judge or the classifier decides alone.
            score_text(sandbox, item.rule, text) if item.rule else Score("right")
            for item, text in zip(items, texts, strict=True)
        ]


def _judged(
    suite: Suite, pairs: Sequence[tuple[str, str]], by_rule: list[Score], log: AnswerLog | None
) -> list[Score]:
    """Answers that keep their rule are shown to the judge or the classifier, if there is one."""
    # A judge costs requests and can be talked round, so rules come first.
    kept = [index for index, score in enumerate(by_rule) if score.outcome == "right"]
    shown = [pairs[index] for index in kept]
    if suite.judge is not None:
        verdicts = ask_judge(suite.judge, shown, log)
    elif suite.classifier is not None:
        verdicts = classify(suite.classifier, suite.folder, shown)
    else:
        return by_rule
    scores = list(by_rule)
    for index, verdict in zip(kept, verdicts, strict=True):
        scores[index] = Score(verdict.outcome, {**scores[index].details, **verdict.details})
    return scores


SCORERS: dict[Kind, Callable[[Suite, Sequence[Any], Sequence[str]], list[Score]]] = {
    "sql": _score_sql,
    "json": _score_json,
    "text": _score_text,
}
