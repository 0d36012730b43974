"""`tiesmith bench serve`: a recipe, or a random model, merged and switched."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Literal

from common.problem import Problem
from common.progress import Progress
from evaluation.serving_bench.bench import Load, ServingReport, Skill, Workload, bench_serving
from evaluation.serving_bench.random_model import SIZES, make_synthetic
from evaluation.suites.suite import load_suite
from merge_core.adapters.fine_tune import is_checkpoint
from merge_core.errors import RequestError
from merge_core.recipe.schema import Recipe, load_recipe
from orchestration.home.store import Home
from orchestration.landing.zone import resolve
from orchestration.merging.standalone import merge_recipe
from orchestration.requests.build import entries, with_landed

__all__ = ["bench_recipe", "bench_synthetic"]

Dtype = Literal["float32", "bfloat16"]
SHORT_SUITES = ("support", "rude", "support", "rude")
"""Short questions, because a billion parameters take their time on a CPU."""


def bench_recipe(
    path: Path, home: Home, progress: Progress, dtype: Dtype = "float32"
) -> ServingReport:
    """Merge the recipe into a folder that is gone afterwards, and measure every variant in `dtype`.

    Requests come from the test items of its skills. Raises RequestError when it has none.
    """
    recipe = with_landed(load_recipe(path), home)
    skills = _skills(recipe, home)
    with tempfile.TemporaryDirectory(prefix="tiesmith-") as folder:
        merged = merge_recipe(path, Path(folder) / "merged", home, "auto", False, progress).path
        base = resolve(recipe.base, home, "base").path
        return bench_serving(Workload(base, merged, skills, dtype=dtype), progress)


def bench_synthetic(
    size: str, home: Home, progress: Progress, dtype: Dtype = "bfloat16"
) -> ServingReport:
    """Measure a random model with four random adapters on the zoo's requests: timing alone.

    The base stands for the merged model, which has the same shapes.
    """
    suites = [load_suite(resolve(f"zoo/suites/{n}", home, "any").path) for n in SHORT_SUITES]
    speech = resolve("zoo/base", home, "base").path
    with tempfile.TemporaryDirectory(prefix="tiesmith-") as folder:
        base, adapters = make_synthetic(Path(folder), SIZES[size], speech, len(suites))
        pairs = enumerate(zip(suites, adapters, strict=True))
        skills = tuple(Skill(f"skill {n}", suite, adapter) for n, (suite, adapter) in pairs)
        loads = (Load(1, 4), Load(8, 8), Load(32, 32))
        workload = Workload(base, base, skills, loads, dtype, 8, scored=False)
        return bench_serving(workload, progress)


def _skills(recipe: Recipe, home: Home) -> tuple[Skill, ...]:
    if not recipe.skills:
        wanted, remedy = "skills, whose suites hold the requests", "add a skill for each adapter"
        where = f"recipe {recipe.name}"
        raise RequestError([Problem(where, "skills", wanted, "none", remedy)], where)
    adapters = {name: entry.source for name, entry in entries(recipe).items()}
    folders = {
        name: resolve(adapters[skill.specialist], home, "trained").path
        for name, skill in recipe.skills.items()
    }
    wanted, found = "an adapter to switch to", "a full fine-tune"
    remedy = "measure a recipe whose specialists are adapters"
    if problems := [
        Problem(f"recipe {recipe.name}", f"skills.{name}.specialist", wanted, found, remedy)
        for name, folder in folders.items()
        if is_checkpoint(folder)
    ]:
        raise RequestError(problems, f"recipe {recipe.name}")
    return tuple(
        Skill(name, load_suite(resolve(skill.suite, home, "any").path, home.cache), folders[name])
        for name, skill in recipe.skills.items()
    )
