"""What an evaluation keeps: one record an item and one folder a suite."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import fmean
from typing import Any, Literal, get_args

import numpy as np

from common.atomic_folder import building
from common.problem import Problem
from evaluation.errors import EvaluationError
from evaluation.repetition import loops
from evaluation.statistics.paired_bounds import share_interval

__all__ = [
    "FORMAT",
    "Answer",
    "Fate",
    "ItemResult",
    "Kind",
    "Outcome",
    "Score",
    "Split",
    "SuiteResult",
    "interval",
    "summarise",
]

FORMAT = 4
"""Raised when the same answers would be scored or stored differently."""

Kind = Literal["sql", "json", "text", "perplexity"]
Split = Literal["validation", "test"]
Fate = Literal["pass", "fail", "inconclusive"]

Outcome = Literal[
    "right",
    "unfinished",  # max_new_tokens came before the end token; nothing else is looked at
    # sql: the query did not run
    "no query",
    "several statements",
    "refused",
    "parse error",
    "unknown table",
    "unknown column",
    "unknown function",
    "ambiguous column",
    "runtime error",
    "timeout",
    "too large",
    # sql: the query ran
    "wrong columns",
    "wrong rows",
    "wrong order",
    # json
    "not json",
    "schema",
    "wrong values",
    # text; a pattern may time out, too
    "missing text",
    "missing pattern",
    "forbidden pattern",
    "too long",
    "judged wrong",
    "judge unclear",
]


@dataclass(frozen=True)
class Answer:
    """What a model said: `finished` is False when max_new_tokens came before the end token.

    Halves of surrogate pairs, which JSON can spell and no UTF-8 file holds, are U+FFFD in the text.
    """

    text: str
    tokens: int
    finished: bool

    def __post_init__(self) -> None:
        # Through UTF-16 two halves that belong together become their character.
        whole = self.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        object.__setattr__(self, "text", whole)


@dataclass(frozen=True)
class Score:
    """A scorer's verdict on one answer; only the outcome "right" counts."""

    outcome: Outcome
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ItemResult:
    """One item's answer and its score, 1.0 when passed and 0.0 otherwise."""

    id: str
    form: str
    group: str
    score: float
    passed: bool
    outcome: Outcome
    details: dict[str, Any]
    answer: str
    tokens: int
    finished: bool


@dataclass(frozen=True)
class SuiteResult:
    """One model's results on one split of one suite.

    score: mean of the items' scores; low and high bound it with 95% confidence, knowing that the
    items of a group pass and fail together. by_form: the mean for each form. outcomes: items
    counted by outcome. rates: means of what is measured beside the score, by the scorer
    (`executable`, `both_empty`, `exact`, `any_column_order`; `valid`, `leaf_f1`, `lenient`;
    `probability`) and of every answer: `unfinished`, `looping` (shares) and `tokens` (a number).
    All are derived from `items` by `summarise`.
    """

    suite: str
    split: Split
    kind: Kind
    suite_digest: str
    score: float
    low: float
    high: float
    n: int
    by_form: dict[str, float]
    outcomes: dict[str, int]
    rates: dict[str, float]
    items: tuple[ItemResult, ...]

    def save(self, folder: Path) -> None:
        """Write items.jsonl and summary.json to a new folder, which appears only when complete.

        Raises EvaluationError when the folder exists.
        """
        if folder.exists():
            problem = Problem(
                str(folder),
                "folder",
                "no such folder yet",
                "it exists",
                "load it with SuiteResult.load, or remove it first",
            )
            raise EvaluationError([problem], "the results were not saved")
        with building(folder) as unfinished:
            self.write(unfinished)

    def write(self, folder: Path) -> None:
        """Write items.jsonl and summary.json into a folder that is there."""
        summary = {"format": FORMAT, **asdict(self)}
        items = summary.pop("items")
        (folder / "items.jsonl").write_text("".join(map(_json_line, items)), "utf-8")
        (folder / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", "utf-8")

    @classmethod
    def load(cls, folder: Path) -> "SuiteResult":
        """Read what `save` or `write` wrote and check that the summary follows from the items.

        Raises EvaluationError when a file is missing, unreadable or of another format, or when the
        two differ.
        """
        summary_file, items_file = folder / "summary.json", folder / "items.jsonl"
        try:
            summary = json.loads(summary_file.read_text("utf-8"))
            lines = items_file.read_text("utf-8").splitlines()
            items = [ItemResult(**json.loads(line)) for line in lines]
            suite, digest = summary["suite"], summary["suite_digest"]
            result = summarise(suite, summary["split"], summary["kind"], digest, items)
            stored = {"format": FORMAT, **asdict(result)}
            del stored["items"]
        except (OSError, ValueError, TypeError, KeyError) as error:
            found = f"{type(error).__name__}: {error}"
            raise _unusable(folder, "the files that SuiteResult.save writes", found) from error
        if stored != summary:
            differs = sorted(k for k in {*stored, *summary} if stored.get(k) != summary.get(k))
            raise _unusable(
                summary_file, "figures that follow from items.jsonl", f"other {differs}"
            )
        return result


def _json_line(record: dict[str, Any]) -> str:
    return json.dumps(record) + "\n"


def summarise(
    suite: str, split: Split, kind: Kind, suite_digest: str, items: Sequence[ItemResult]
) -> SuiteResult:
    """Derive a suite's figures from its items, of which there is at least one."""
    forms = sorted({item.form for item in items})
    outcomes = Counter(item.outcome for item in items)
    measures = sorted({name for item in items for name in _measures(item)})
    low, high = interval(items)
    return SuiteResult(
        suite=suite,
        split=split,
        kind=kind,
        suite_digest=suite_digest,
        score=fmean(item.score for item in items),
        low=low,
        high=high,
        n=len(items),
        by_form={form: fmean(i.score for i in items if i.form == form) for form in forms},
        outcomes={name: outcomes[name] for name in get_args(Outcome) if name in outcomes},
        rates={
            **{name: fmean(_measures(i).get(name, 0.0) for i in items) for name in measures},
            "unfinished": fmean(not item.finished for item in items),
            "looping": fmean(loops(item.answer) for item in items),
            "tokens": fmean(item.tokens for item in items),
        },
        items=tuple(items),
    )


def interval(items: Sequence[ItemResult]) -> tuple[float, float]:
    """The 95% interval of the share of the items that passed; there is at least one."""
    _, cluster = np.unique([item.group for item in items], return_inverse=True)
    passed = np.bincount(cluster, weights=[item.passed for item in items])
    return share_interval(passed, np.bincount(cluster))


def _measures(item: ItemResult) -> dict[str, float]:
    """The numbers among an item's details; an item without one counts as 0 in its mean."""
    return {k: float(v) for k, v in item.details.items() if isinstance(v, bool | int | float)}


def _unusable(where: Path, wanted: str, found: str) -> EvaluationError:
    problem = Problem(str(where), "results", wanted, found, "remove the folder and evaluate again")
    return EvaluationError([problem], "stored results cannot be used")
