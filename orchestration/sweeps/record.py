"""What MLflow and Dagster show of a sweep: a run a candidate, a table and a chart of all."""

from __future__ import annotations

from typing import Any

from orchestration.charts.png import Curves, panels
from orchestration.charts.svg import curves as sketch
from orchestration.formatting import scored
from orchestration.records.run_summary import CandidateSummary, SweepOutcome
from orchestration.sweeps.candidates import Candidate, References
from orchestration.sweeps.grid import label, text
from orchestration.sweeps.request import VALIDATION, SweepRequest
from orchestration.tracking.mlflow_client import Dataset, MergeRun

__all__ = [
    "describe_candidate",
    "describe_sweep",
    "least_p",
    "p_values",
    "sweep_chart",
    "sweep_sketch",
    "sweep_summary",
    "sweep_table",
    "tags",
]


def tags(sweep: SweepRequest, dagster_run_id: str) -> dict[str, str]:
    """Where the sweep's run comes from; its digests are in `sweep.json`."""
    return {"tiesmith.recipe": sweep.recipe.name, "dagster.run_id": dagster_run_id}


def describe_candidate(
    sweep: SweepRequest, candidate: Candidate, references: References
) -> MergeRun:
    """The MLflow run of one candidate, which is nested in the sweep's."""
    rows: list[dict[str, Any]] = [
        {
            "skill": skill,
            "items": references.items[skill],
            "base": references.base[skill],
            "specialist": references.specialist[skill],
            "merged": score,
            "low": candidate.low[skill],
            "high": candidate.high[skill],
            "retention": score / references.specialist[skill],
        }
        for skill, score in candidate.scores.items()
    ]
    names = ("merged", "low", "high", "retention")
    shares = {f"{row['skill']}/{name}": row[name] for row in rows for name in names}
    return MergeRun(
        key=f"{sweep.partition}-{candidate.merge_digest[:12]}",
        name=label(candidate.values),
        params={name: text(value) for name, value in candidate.values.items()},
        metrics={
            **shares,
            "worst_retention": min(row["retention"] for row in rows),
            "merge/survival": candidate.survival,
            "merge/norm": candidate.norm,
            "seconds": candidate.seconds,
        },
        tags={"tiesmith.merge_digest": candidate.merge_digest},
        table=rows,
        seconds=candidate.seconds,
        source=f"recipe {sweep.recipe.name}",
    )


def p_values(candidate: CandidateSummary) -> dict[str, float]:
    """Metrics of a candidate's run that are known once another was chosen."""
    return {f"{skill}/p_value": each.p_value for skill, each in candidate.contrasts.items()}


def describe_sweep(sweep: SweepRequest, outcome: SweepOutcome, tags: dict[str, str]) -> MergeRun:
    """The MLflow run of the sweep, once its candidates are there."""
    best = outcome.candidates[outcome.winner]
    chosen = sweep.candidates()[outcome.winner][1]
    return MergeRun(
        key=sweep.partition,
        params={
            "candidates": str(len(outcome.candidates)),
            **{f"items.{name}": str(count) for name, count in outcome.items.items()},
            **{f"chosen.{name}": text(value) for name, value in best.values.items()},
        },
        metrics={
            "worst_retention": best.worst,
            "mean_retention": best.mean,
            "seconds": sum(candidate.seconds for candidate in outcome.candidates),
        },
        tags={**tags, "tiesmith.winner": chosen.partition},
        table=[],
        source=f"recipe {sweep.recipe.name}",
        note=outcome.reason,
        datasets=[
            Dataset(skill.suite, skill.digest, skill.folder, outcome.items[skill.name], VALIDATION)
            for skill in sweep.own.skills
        ],
        texts={
            "candidates.md": sweep_table(outcome),
            "sweep.json": sweep.model_dump_json(indent=2, by_alias=True, exclude_none=True),
        },
        figures={"sweep.png": sweep_chart(outcome)},
    )


def sweep_table(outcome: SweepOutcome) -> str:
    """The candidates as a Markdown table, base and specialists above them, then the reason."""
    skills = list(outcome.items)
    head = ["candidate", *skills, "p", "worst kept", "mean kept", "survival", "moved", "seconds"]
    blank = " | " * 6
    rows = [
        f"| {name} | {' | '.join(f'{scores[skill]:.1%}' for skill in skills)}{blank}|"
        for name, scores in (("base", outcome.base), ("specialist", outcome.specialist))
    ]
    for place, candidate in enumerate(outcome.candidates):
        name = label(candidate.values)
        rows.append(
            f"| {f'**{name}**' if place == outcome.winner else name} | "
            f"{' | '.join(_scored(candidate, skill) for skill in skills)} | "
            f"{least_p(candidate)} | {candidate.worst:.1%} | {candidate.mean:.1%} | "
            f"{candidate.survival:.1%} | {candidate.norm:.3g} | {candidate.seconds:.1f} |"
        )
    rule = "| --- |" + " ---: |" * (len(head) - 1)
    return "\n".join([f"| {' | '.join(head)} |", rule, *rows, "", outcome.reason])


def sweep_summary(outcome: SweepOutcome) -> str:
    """The candidates' scores in a table that Dagster's page has room for."""
    skills = list(outcome.items)
    head = f"| candidate | {' | '.join(skills)} | worst kept |"
    rows = [
        f"| {label(one.values)} | {' | '.join(f'{one.scores[skill]:.1%}' for skill in skills)} | "
        f"{one.worst:.1%}{', chosen' if place == outcome.winner else ''} |"
        for place, one in enumerate(outcome.candidates)
    ]
    return "\n".join([head, f"| --- |{' ---: |' * (len(skills) + 1)}", *rows])


def _scored(candidate: CandidateSummary, skill: str) -> str:
    return scored(candidate.scores[skill], candidate.low[skill], candidate.high[skill])


def least_p(candidate: CandidateSummary) -> str:
    """The smallest p-value against the chosen one, over the skills; empty for that one."""
    found = [one.p_value for one in candidate.contrasts.values()]
    return f"{min(found):.2g}" if found else ""


def sweep_chart(outcome: SweepOutcome) -> bytes:
    """Each skill's score against the density, or against what is swept in its place, as PNG."""
    across, best = _across(outcome), outcome.candidates[outcome.winner]
    x, lines = _places(outcome, across), _lines(outcome, across)
    curves = [
        Curves(
            title=f"{skill}, {items} items",
            x=x,
            series={
                name or "merged": [line[place].scores[skill] for place in x]
                for name, line in lines.items()
            },
            bounds={
                name or "merged": [(line[place].low[skill], line[place].high[skill]) for place in x]
                for name, line in lines.items()
            },
            levels={"specialist": outcome.specialist[skill], "base": outcome.base[skill]},
            ring=(_place(best, across), best.scores[skill]),
        )
        for skill, items in outcome.items.items()
    ]
    return panels(curves, across, "right, of the validation items")


def sweep_sketch(outcome: SweepOutcome) -> str:
    """The line on which the chosen candidate lies, as Markdown that Dagster shows in place.

    The chart has every line; it is what is shown where there are too many skills or candidates.
    """
    across, best = _across(outcome), outcome.candidates[outcome.winner]
    x, at, rest = _places(outcome, across), _place(best, across), _rest(best, across)
    line = [_lines(outcome, across)[rest][place] for place in x]
    series = {
        skill: [(one.scores[skill], one.low[skill], one.high[skill]) for one in line]
        for skill in outcome.items
    }
    with_others = f", with {rest}" if rest else ""
    caption = f"{across} {text(x[0])} to {text(x[-1])}, chosen {text(at)}{with_others}"
    return sketch(series, x.index(at), caption, sweep_chart(outcome), f"scores by {across}")


def _places(outcome: SweepOutcome, across: str) -> list[Any]:
    """What the horizontal axis has: numbers by size, names in the recipe's order."""
    places = list(dict.fromkeys(_place(one, across) for one in outcome.candidates))
    return sorted(places) if isinstance(places[0], float) else places


def _lines(outcome: SweepOutcome, across: str) -> dict[str, dict[Any, CandidateSummary]]:
    """Candidates by their other values, then by their place on the axis."""
    lines: dict[str, dict[Any, CandidateSummary]] = {}
    for one in outcome.candidates:
        lines.setdefault(_rest(one, across), {})[_place(one, across)] = one
    return lines


def _rest(candidate: CandidateSummary, across: str) -> str:
    return label({name: value for name, value in candidate.values.items() if name != across})


def _across(outcome: SweepOutcome) -> str:
    """What the chart's horizontal axis is: the first number that varies, else what varies."""
    candidates = outcome.candidates
    varying = [
        name
        for name, value in candidates[0].values.items()
        if any(candidate.values[name] != value for candidate in candidates)
    ]
    names = varying or list(candidates[0].values)
    numbers = [name for name in names if isinstance(candidates[0].values[name], float)]
    return (numbers or names)[0]


def _place(candidate: CandidateSummary, across: str) -> float | str:
    value = candidate.values[across]
    return value if isinstance(value, float) else text(value)
