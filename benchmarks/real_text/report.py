"""What was found: every figure with its bounds, as JSON and as tables in Markdown."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

from benchmarks.real_text.arms import MERGES
from benchmarks.real_text.data import SKILLS
from benchmarks.real_text.suites import FORMS
from evaluation.compare import Comparison, compare
from evaluation.result import SuiteResult, summarise

__all__ = ["Scores", "figures", "tables"]

Scores = Mapping[tuple[str, str], SuiteResult]
"""Results by (arm, skill)."""


def figures(scores: Scores) -> dict[str, Any]:
    """Scores by arm and skill, and what each merge loses and wins; bounds are one-sided, of 95%."""
    return {
        arm: {skill: _figures(arm, skill, scores) for skill in SKILLS if (arm, skill) in scores}
        for arm in dict.fromkeys(arm for arm, _ in scores)
    }


def _figures(arm: str, skill: str, scores: Scores) -> dict[str, Any]:
    result = scores[arm, skill]
    found = {
        "all": _bounded(result),
        **{form: _bounded(_of_form(result, form)) for form in result.by_form},
        "outcomes": result.outcomes,
        "rates": result.rates,
    }
    base = scores["base", skill]
    if arm != "base":
        found["against the base"] = asdict(compare(result, base))
    if arm in MERGES:
        specialist = scores[skill, skill]
        found["against the specialist"] = asdict(compare(result, specialist))
        found["share of the specialist's gain"] = _kept(result, base, specialist)
    return found


def _of_form(result: SuiteResult, form: str) -> SuiteResult:
    items = [item for item in result.items if item.form == form]
    return summarise(result.suite, result.split, result.kind, result.suite_digest, items)


def _bounded(result: SuiteResult) -> dict[str, float | int]:
    """A score with the bounds of its difference to a model that is always wrong."""
    wrong = replace(result, items=tuple(replace(item, score=0.0) for item in result.items))
    against = compare(result, wrong)
    bounds = {"lower": max(0.0, against.lower), "upper": min(1.0, against.upper)}
    return {"score": result.score, **bounds, "n": result.n}


def _kept(result: SuiteResult, base: SuiteResult, specialist: SuiteResult) -> float | None:
    """None where the specialist is not surely better than the base."""
    gain: Comparison = compare(specialist, base)
    return (result.score - base.score) / gain.difference if gain.lower > 0 else None


def tables(found: Mapping[str, Any]) -> Iterator[str]:
    """The lines of the tables, from `figures`."""
    heads = [f"{skill}: {form}" for skill in SKILLS for form in ("all", *FORMS[skill])]
    yield f"| arm | {' | '.join(heads)} |"
    yield "|---" * (len(heads) + 1) + "|"
    for arm, skills in found.items():
        cells = [
            _cell(skills.get(skill, {}).get(form))
            for skill in SKILLS
            for form in ("all", *FORMS[skill])
        ]
        yield f"| {arm} | {' | '.join(cells)} |"
    yield ""
    yield (
        "| merge | "
        + " | ".join(f"{s}: against its specialist | of its gain" for s in SKILLS)
        + " |"
    )
    yield "|---" * (2 * len(SKILLS) + 1) + "|"
    for arm in (arm for arm in found if arm in MERGES):
        cells = [cell for s in SKILLS if s in found[arm] for cell in _lost(found[arm][s])]
        yield f"| {arm} | {' | '.join(cells)} |"


def _cell(bounded: Mapping[str, float] | None) -> str:
    if bounded is None:
        return ""
    return f"{bounded['score']:.1%} ({bounded['lower']:.1%} to {bounded['upper']:.1%})"


def _lost(figures: Mapping[str, Any]) -> tuple[str, str]:
    against, kept = figures["against the specialist"], figures["share of the specialist's gain"]
    points = [100 * against[key] for key in ("difference", "lower", "upper")]
    told = "{:+.1f} ({:+.1f} to {:+.1f})".format(*points)
    return told, "no gain to keep" if kept is None else f"{kept:.0%}"
