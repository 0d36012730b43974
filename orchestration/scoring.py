"""`tiesmith evaluate`: one model, wherever it lies, on one suite."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from merge_core.errors import Problem, RequestError
from orchestration.landing import resolve
from orchestration.leases import lease
from orchestration.store import Home

if TYPE_CHECKING:
    from evaluation.result import Split, SuiteResult

__all__ = ["evaluate_model", "model_folder"]

REGISTRY = "models:/"


def evaluate_model(
    model: str,
    suite: str,
    adapter: str | None,
    split: Split,
    limit: int | None,
    home: Home,
    progress: Callable[[str, int, int], None],
) -> SuiteResult:
    """Answer and score a split; base, suite and adapter are resolved as in a recipe.

    Raises RequestError, SuiteError or ModelError before any generation when one cannot be used.
    """
    from evaluation.evaluate import evaluate
    from evaluation.suite import load_suite

    folder = model_folder(model, home)
    active = resolve(adapter, home, "adapter").path if adapter else None
    loaded = load_suite(resolve(suite, home, "any").path, home.cache)
    with lease(folder) if model.startswith(REGISTRY) else nullcontext():
        return evaluate(loaded, split, folder, active, limit=limit, progress=progress)


def model_folder(model: str, home: Home) -> Path:
    """The folder of a source, or of a registered version: models:/NAME@ALIAS, models:/NAME/2."""
    if not model.startswith(REGISTRY):
        if model.startswith(("http://", "https://")):
            remedy = "give its folder, its hub id or models:/NAME@ALIAS"
            raise _refused(model, "a model that can be loaded here", "an endpoint", remedy)
        return resolve(model, home, "base").path
    from orchestration.registry import find_version

    return find_version(home, model.removeprefix(REGISTRY)).folder


def _refused(model: str, wanted: str, found: str, remedy: str) -> RequestError:
    return RequestError([Problem(model, "model", wanted, found, remedy)], "tiesmith evaluate")
