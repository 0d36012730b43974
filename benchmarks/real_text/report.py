"""What was found: every figure with its bounds, as JSON and as tables in Markdown."""

from collections.abc import Iterator, Mapping
from typing import Any

from benchmarks.real_text.data import SKILLS
from benchmarks.real_text.suites import FORMS
from benchmarks.real_text.variants import MERGES
from evaluation.gate.compare import Comparison, compare
from evaluation.result import SuiteResult, summarise

__all__ = ["Scores", "figures", "tables"]

TOLD = ("against its specialist", "of its gain", "against linear")

Scores = Mapping[tuple[str, str], SuiteResult]
"""Results by (variant, skill)."""


def figures(scores: Scores) -> dict[str, Any]:
    """Scores by variant and skill with their 95% intervals, and what each merge loses and wins.

    Bounds of differences are one-sided, of 95% each; p-values are not adjusted.
    """
    return {
        variant: {
            skill: _figures(variant, skill, scores)
            for skill in SKILLS
            if (variant, skill) in scores
        }
        for variant in dict.fromkeys(variant for variant, _ in scores)
    }


def _figures(variant: str, skill: str, scores: Scores) -> dict[str, Any]:
    result = scores[variant, skill]
    found = {
        "all": _bounded(result),
        **{form: _bounded(_of_form(result, form)) for form in result.by_form},
        "outcomes": result.outcomes,
        "rates": result.rates,
    }
    base = scores["base", skill]
    if variant != "base":
        found["against the base"] = compare(result, base).model_dump()
    if variant in MERGES:
        specialist = scores[skill, skill]
        found["against the specialist"] = compare(result, specialist).model_dump()
        found["share of the specialist's gain"] = _kept(result, base, specialist)
        found["against linear"] = compare(result, scores["linear", skill]).model_dump()
    return found


def _of_form(result: SuiteResult, form: str) -> SuiteResult:
    items = [item for item in result.items if item.form == form]
    return summarise(result.suite, result.split, result.kind, result.suite_digest, items)


def _bounded(result: SuiteResult) -> dict[str, float | int]:
    return {"score": result.score, "lower": result.low, "upper": result.high, "n": result.n}


def _kept(result: SuiteResult, base: SuiteResult, specialist: SuiteResult) -> float | None:
    """None where the specialist is not surely better than the base."""
    gain: Comparison = compare(specialist, base)
    return (result.score - base.score) / gain.difference if gain.lower > 0 else None


def tables(found: Mapping[str, Any]) -> Iterator[str]:
    """The lines of the tables, from `figures`."""
    heads = [f"{skill}: {form}" for skill in SKILLS for form in ("all", *FORMS[skill])]
    yield f"| variant | {' | '.join(heads)} |"
    yield "|---" * (len(heads) + 1) + "|"
    for variant, skills in found.items():
        cells = [
            _cell(skills.get(skill, {}).get(form))
            for skill in SKILLS
            for form in ("all", *FORMS[skill])
        ]
        yield f"| {variant} | {' | '.join(cells)} |"
    yield ""
    heads = [f"{skill}: {told}" for skill in SKILLS for told in TOLD]
    yield f"| merge | {' | '.join(heads)} |"
    yield "|---" * (len(heads) + 1) + "|"
    for variant in (variant for variant in found if variant in MERGES):
        cells = [cell for s in SKILLS if s in found[variant] for cell in _lost(found[variant][s])]
        yield f"| {variant} | {' | '.join(cells)} |"


def _cell(bounded: Mapping[str, float] | None) -> str:
    if bounded is None:
        return ""
    return f"{bounded['score']:.1%} ({bounded['lower']:.1%} to {bounded['upper']:.1%})"


def _lost(figures: Mapping[str, Any]) -> tuple[str, str, str]:
    kept = figures["share of the specialist's gain"]
    share = "no gain to keep" if kept is None else f"{kept:.0%}"
    return _points(figures["against the specialist"]), share, _points(figures["against linear"])


def _points(against: Mapping[str, float]) -> str:
    points = [100 * against[key] for key in ("difference", "lower", "upper")]
    return "{:+z.1f} ({:+z.1f} to {:+z.1f})".format(*points)
