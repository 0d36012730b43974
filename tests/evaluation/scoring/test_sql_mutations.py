"""The SQL scorer judged on the zoo's gold queries, made wrong and rewritten.

A mutant that is marked right is not taken for a miss at once: it may ask the same by accident. It
is excluded when plain SQLite finds no difference on 40 random fillings, and counted as missed
otherwise. A rewrite must pass the same oracle to be one.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from evaluation.sandbox.sql_sandbox import Sandbox
from evaluation.scoring.sql_answers import is_ordered, score_sql
from tests.evaluation.scoring.sql_mutations import (
    WRONG,
    Change,
    Tables,
    add_distinct,
    lose_limit,
    parse,
)
from tests.evaluation.scoring.sql_oracle import differ
from tests.evaluation.scoring.sql_rewrites import EQUAL

SUITE = Path(__file__).parents[3] / "zoo" / "suites" / "sql"
PER_CHANGE = 60


class Gold(NamedTuple):
    query: str
    tables: Tables
    fillings: tuple[Path, ...]


class Case(NamedTuple):
    change: str
    gold: Gold
    answer: str


@pytest.fixture(scope="module")
def golds() -> list[Gold]:
    """The suite's gold queries, and two kinds made of them that it lacks: DISTINCT, and an
    ORDER BY without a LIMIT."""
    found = []
    for line in (SUITE / "items.jsonl").read_text("utf-8").splitlines():
        item = json.loads(line)
        fillings = tuple(sorted((SUITE / "databases" / item["database"]).glob("*.sql")))
        tables = tables_of(fillings[0].read_text("utf-8"))
        gold = Gold(item["gold"], tables, fillings)
        found.append(gold)
        for change in (lose_limit, add_distinct):
            if query := change(parse(gold.query), tables, Random(0)):
                found.append(gold._replace(query=query))
    return found


def tables_of(script: str) -> Tables:
    """The tables that a filling creates."""
    found = re.findall(r"CREATE TABLE (\w+) \((.*?)\);", script)
    return {name: dict(c.split() for c in columns.split(", ")) for name, columns in found}


def cases(golds: Sequence[Gold], changes: Sequence[Change]) -> list[Case]:
    """Up to PER_CHANGE queries of each change, from golds drawn at random."""
    rng = Random(0)
    found = []
    for change in changes:
        made = (
            Case(change.__name__, gold, answer)
            for gold in rng.sample(golds, len(golds))
            if (answer := change(parse(gold.query), gold.tables, rng)) is not None
        )
        found += [case for case, _ in zip(made, range(PER_CHANGE), strict=False)]
    # Neighbours share their databases, which the sandbox keeps open.
    return sorted(found, key=lambda case: case.gold.fillings)


def outcomes(found: Sequence[Case]) -> Iterator[tuple[Case, str]]:
    with Sandbox() as sandbox:
        for case in found:
            score = score_sql(sandbox, case.gold.fillings, case.gold.query, case.answer)
            yield case, score.outcome


def asks_another(case: Case, tries: int) -> bool:
    gold = case.gold
    return differ(gold.query, case.answer, gold.tables, is_ordered(gold.query), tries)


def test_at_least_995_in_1000_mutants_are_marked_wrong(golds: list[Gold]) -> None:
    mutants = cases(golds, WRONG)
    assert len(Counter(case.change for case in mutants)) == len(WRONG)
    marked_right = [case for case, outcome in outcomes(mutants) if outcome == "right"]
    missed = [case for case in marked_right if asks_another(case, tries=40)]
    same = len(marked_right) - len(missed)
    judged = len(mutants) - same
    print(
        f"{judged} mutants, {len(missed)} missed: {Counter(c.change for c in missed)}; {same} same"
    )
    assert same <= 0.02 * len(mutants)
    assert judged >= 500
    assert len(missed) <= 0.005 * judged


def test_at_least_99_in_100_rewrites_are_marked_right(golds: list[Gold]) -> None:
    rewrites = cases(golds, EQUAL)
    assert len(Counter(case.change for case in rewrites)) == len(EQUAL)
    assert [case for case in rewrites if asks_another(case, tries=4)] == []
    missed = [case for case, outcome in outcomes(rewrites) if outcome != "right"]
    print(f"{len(rewrites)} rewrites, {len(missed)} missed: {Counter(c.change for c in missed)}")
    assert len(rewrites) >= 500
    assert len(missed) <= 0.01 * len(rewrites)
