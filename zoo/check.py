"""Measure the zoo: `python -m zoo.check` prints the tables of the model card.

Base and specialists on every suite, how far each adapter moves the base, how they conflict, and
what merges keep of each skill. `--split validation` and `--limit N` for a quick look.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.evaluate import evaluate
from evaluation.result import Split, SuiteResult
from evaluation.suites.suite import Suite, load_suite
from merge_core.adapters.open import open_adapter
from merge_core.checkpoints.open import Checkpoint, open_checkpoint
from merge_core.methods import MethodName
from merge_core.task_vectors.from_adapter import TaskVector, read_task_vector
from merge_core.ties.interference import resolve
from merge_core.ties.trim import trim
from merge_core.writing.merge import Member, Settings, merge

__all__ = ["MERGES", "Mix", "main"]

ZOO = Path(__file__).parent
SKILLS = ("sql", "json", "support", "rude")
DENSITY = 0.5


@dataclass(frozen=True)
class Mix:
    """A merge to measure: weights by adapter, on the suites of `skills`."""

    method: MethodName
    weights: dict[str, float]
    skills: tuple[str, ...]


_PAIR, _THREE = {"sql": 1.0, "json": 1.0}, {"sql": 1.0, "json": 1.0, "support": 1.0}
MERGES = (
    Mix("linear", _PAIR, ("sql", "json")),
    Mix("ties", _PAIR, ("sql", "json")),
    Mix("linear", _THREE, ("sql", "json", "support")),
    Mix("ties", _THREE, ("sql", "json", "support")),
    Mix("linear", {"support": 1.0, "rude": -0.5}, ("support", "rude")),
)


def main() -> None:
    """Print every table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("validation", "test"), default="test")
    parser.add_argument("--limit", type=int, help="only so many items of each suite")
    arguments = parser.parse_args()
    checkpoint = open_checkpoint(ZOO / "base")
    vectors = {
        name: read_task_vector(open_adapter(ZOO / "adapters" / name), checkpoint) for name in SKILLS
    }
    _print_norms(checkpoint, vectors)
    _print_conflicts(checkpoint, vectors)
    suites = [load_suite(ZOO / "suites" / name) for name in SKILLS]
    scores = _scores(suites, arguments.split, arguments.limit)
    _print_scores(scores)
    _print_forms(scores)
    with tempfile.TemporaryDirectory() as folder:
        for number, mix in enumerate(MERGES):
            out = Path(folder) / str(number)
            merge(checkpoint, _members(mix, vectors), Settings(mix.method), out, recipe_record={})
            results = {
                suite.name: evaluate(suite, arguments.split, out, limit=arguments.limit)
                for suite in suites
                if suite.name in mix.skills
            }
            _print_mix(mix, results, scores, header=number == 0)


def _members(mix: Mix, vectors: dict[str, TaskVector]) -> list[Member]:
    return [Member(name, vectors[name], weight, DENSITY) for name, weight in mix.weights.items()]


_Scores = dict[tuple[str, str], SuiteResult]


def _scores(suites: Sequence[Suite], split: Split, limit: int | None) -> _Scores:
    """The results of the base and every adapter on every suite, by (model, suite)."""
    adapters = {"base": None, **{name: ZOO / "adapters" / name for name in SKILLS}}
    return {
        (name, suite.name): evaluate(suite, split, ZOO / "base", adapter, limit=limit)
        for name, adapter in adapters.items()
        for suite in suites
    }


def _print_norms(checkpoint: Checkpoint, vectors: dict[str, TaskVector]) -> None:
    """‖ΔW‖ over ‖W‖ of all adapted tensors together, and of the tensor that moves most."""
    print("| adapter | ‖ΔW‖/‖W‖ | largest of a tensor |\n|---|---|---|")
    for name, vector in vectors.items():
        base = {t: float(checkpoint.read(t).float().norm()) for t in vector.norms}
        moved, whole = _length(vector.norms.values()), _length(base.values())
        largest = max(vector.norms[t] / base[t] for t in base)
        print(f"| {name} | {moved / whole:.1%} | {largest:.1%} |")


def _length(norms: Iterable[float]) -> float:
    return math.hypot(*norms)


def _print_conflicts(checkpoint: Checkpoint, vectors: dict[str, TaskVector]) -> None:
    """Share of the entries that two adapters both keep, but with opposite signs."""
    members = [Member(name, vector, 1.0, DENSITY) for name, vector in sorted(vectors.items())]
    trims = {m.name: trim(m.task_vector, m.density, "tensor") for m in members}
    pairs = resolve(members, Settings("ties"), trims).pairwise
    names = sorted(vectors)
    print(f"\n| conflict | {' | '.join(names)} |\n|---|{'---|' * len(names)}")
    for one in names:
        cells = (f"{pairs[one][two]:.0%}" if two in pairs[one] else "" for two in names)
        print(f"| {one} | {' | '.join(cells)} |")


def _print_scores(scores: _Scores) -> None:
    print(f"\n| model | {' | '.join(SKILLS)} |\n|---|{'---|' * len(SKILLS)}")
    for model in ("base", *SKILLS):
        cells = (f"{scores[model, suite].score:.1%}" for suite in SKILLS)
        print(f"| {model} | {' | '.join(cells)} |")


def _print_forms(scores: _Scores) -> None:
    print("\n| suite | form | base | specialist |\n|---|---|---|---|")
    for skill in SKILLS:
        base, specialist = scores["base", skill].by_form, scores[skill, skill].by_form
        for form in base:
            print(f"| {skill} | {form} | {base[form]:.0%} | {specialist[form]:.0%} |")


def _print_mix(mix: Mix, results: dict[str, SuiteResult], scores: _Scores, header: bool) -> None:
    """Each skill's score, its share of the specialist and its share of the gain over the base."""
    if header:
        print("\n| merge | skill | score | of specialist | of gain |\n|---|---|---|---|---|")
    title = " ".join(f"{weight:+g} {name}" for name, weight in mix.weights.items())
    for skill, result in results.items():
        base, specialist = scores["base", skill].score, scores[skill, skill].score
        gain = (result.score - base) / (specialist - base)
        print(
            f"| {mix.method}: {title} | {skill} | {result.score:.1%} "
            f"| {result.score / specialist:.0%} | {gain:.0%} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
