"""Outcomes and figures in words that need no manual."""

from __future__ import annotations

from collections.abc import Iterator

from evaluation.result import ItemResult
from orchestration.judging.skills import Judgement

__all__ = ["gate_sentence", "meaning", "rate_meaning", "why"]

OUTCOMES = {
    "right": "it counts",
    "unfinished": "the limit of tokens came before the answer's end",
    "no query": "there is no query in it",
    "several statements": "more than one statement",
    "refused": "the sandbox does not allow what it asks for",
    "parse error": "it is not SQL that SQLite reads",
    "unknown table": "it names a table that is not there",
    "unknown column": "it names a column that is not there",
    "unknown function": "it calls a function that is not there",
    "ambiguous column": "a column's name fits several tables",
    "runtime error": "it failed while it ran",
    "timeout": "it was stopped for taking too long",
    "too large": "it gave too many rows or bytes",
    "wrong columns": "it gave another number of columns",
    "wrong rows": "it gave other rows",
    "wrong order": "it gave the right rows in another order",
    "not json": "it is not strict JSON",
    "schema": "it is JSON that the schema refuses",
    "wrong values": "it is valid and holds other values",
    "missing text": "it leaves out what it has to say",
    "missing pattern": "nothing in it is of the kind that is asked for",
    "forbidden pattern": "it says what it must not",
    "too long": "it has more words than allowed",
    "judged wrong": "the judge or classifier says no",
    "judge unclear": "the judge says neither yes nor no",
}

RATES = {
    "executable": "the query runs",
    "both_empty": "neither query gave a row anywhere: proof of little",
    "exact": "right, and spelt as the gold query",
    "any_column_order": "right if the order of columns were free",
    "valid": "valid under the schema",
    "leaf_f1": "agreement of the values, leaf by leaf",
    "lenient": "right if fences and chatter were taken off",
    "probability": "how sure the classifier is of its label",
    "unfinished": "the limit of tokens came before the answer's end",
    "looping": "the answer ends in one block of words over and over",
    "tokens": "how long an answer is, in tokens",
}


def meaning(outcome: str) -> str:
    """What an outcome says of an answer; nothing where its name says it all."""
    return OUTCOMES.get(outcome, "")


def rate_meaning(name: str) -> str:
    """What is measured beside the score."""
    return RATES.get(name, "")


def gate_sentence(judged: Judgement) -> str:
    """The gate's answer as a sentence."""
    ability = judged.base_ability
    if judged.decision.passed:
        so_does = ", and so does the base's ability" if ability else ""
        return f"The gate passed: every skill keeps its margin against its specialist{so_does}."
    parts = [(verdict.skill, verdict.verdict) for verdict in judged.verdicts]
    parts += [("the base's ability", ability.verdict)] if ability else []
    failed = [name for name, verdict in parts if verdict == "fail"]
    unknown = [name for name, verdict in parts if verdict == "inconclusive"]
    told = [f"{' and '.join(failed)} lost more than the margin"] if failed else []
    told += [f"these items cannot decide {' and '.join(unknown)}"] if unknown else []
    answer = "failed" if failed else "is inconclusive"
    return f"The gate {answer}: {'; '.join(told)}."


def why(item: ItemResult) -> str:
    """One answer's outcome, and what its details add."""
    if item.passed:
        empty = item.details.get("both_empty")
        return f"right, though {RATES['both_empty']}" if empty else "right"
    if failed := item.details.get("failed"):
        return "; ".join(map(str, failed))
    told = "; ".join(_details(item)) or meaning(item.outcome)
    return f"{item.outcome}: {told}".removesuffix(": ")


def _details(item: ItemResult) -> Iterator[str]:
    details = item.details
    if message := details.get("message"):
        yield str(message)
    if details.get("leaf_f1") and item.outcome in ("schema", "wrong values"):
        yield f"{details['leaf_f1']:.0%} of its values agree"
    if details.get("any_column_order"):
        yield "right if its columns came in another order"
    if details.get("lenient"):
        yield "right if fences and chatter were taken off"
    if "reply" in details:
        yield f"{meaning(item.outcome)} ({details.get('judge', 'judge')}: {details['reply']!r})"
