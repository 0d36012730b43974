"""Which imports wait inside functions: one rule, and the modules that must load quickly.

    python -m tests.lazy_imports

prints the imports that wait without need; tests/test_layers.py holds that there are none.

A module imports ours at its top. An import waits inside a function, or is there for types alone,
only where the top would make something of LIGHT load a package that it does without.
"""

from __future__ import annotations

import ast
import fnmatch
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from tests.layout import module_files, tree_of

__all__ = [
    "LIGHT",
    "Import",
    "barred",
    "heavy",
    "imports_of",
    "loads_at_once",
    "needless",
]

MODELS = {"torch", "numba", "triton", "transformers", "peft", "tokenizers", "llguidance"}
RECORDS = {"dagster", "mlflow", "pandas", "sqlalchemy", "matplotlib"}
SMALL = {"rich", "yaml"}
HEAVY = (
    MODELS
    | RECORDS
    | SMALL
    | {"fsspec", "httpx2", "huggingface_hub", "jinja2", "jsonschema", "numpy", "prometheus_client"}
    | {"pydantic", "referencing", "sqlglot", "uvicorn"}
)
"""Packages of others whose import takes more than some hundredths of a second."""

QUICK = HEAVY - SMALL - {"pydantic"}
NO_MODEL = MODELS | RECORDS
LIGHT = {
    "orchestration.cli.app": HEAVY - SMALL,  # `tiesmith --help` answers at once
    # A command prints its table, and waits for no package that its work does not use.
    "orchestration.cli.tables.results": QUICK,
    "orchestration.cli.tables.*": QUICK - {"numpy"},
    # Dagster loads it in its webserver, its daemon and each step: a step pays for its own work.
    "orchestration.definitions": HEAVY - {"dagster", "numpy", "pydantic", "yaml"},
    "orchestration.run_recipe": NO_MODEL,  # a recipe that is refused, or done, starts no run
    # `tiesmith merge` and `inspect` are the engine alone.
    "orchestration.merging.*": RECORDS | {"transformers", "peft", "sqlglot"},
    "orchestration.registry.versions": QUICK,  # `tiesmith models`, `gc` and `metrics` read MLflow
    "orchestration.registry.gc": QUICK,
    "orchestration.operations.prometheus": QUICK - {"prometheus_client"},
    "orchestration.operations.status": NO_MODEL,  # it is asked again and again
    "orchestration.operations.doctor": QUICK,  # it says what is not installed
    "orchestration.report.*": NO_MODEL,  # a report is written from what was kept
    "orchestration.serving.serve": NO_MODEL,  # the model is in another process
    "evaluation.suites.*": NO_MODEL,  # `tiesmith suite` asks no model
    "merge_core.sources.*": {"fsspec", "huggingface_hub"},  # a folder on this disk needs neither
    "merge_core.kernels": {"numba", "triton"},  # a device needs one of them
    "merge_core.writing.*": {"triton"},  # a machine without a GPU may lack it
}
"""Modules that must load quickly: the packages that importing them must not load, and why."""

Place = Literal["top", "function", "types", "script"]


@dataclass(frozen=True)
class Import:
    """One import statement in a module, and what it loads: our modules, and names of others."""

    module: str
    line: int
    targets: tuple[str, ...]
    place: Place

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {', '.join(self.targets)}"


def imports_of(module: str) -> list[Import]:
    """Every import statement of a module, wherever it lies."""
    return list(_statements(module, tree_of(module_files()[module]), "top"))


def _statements(module: str, node: ast.AST, place: Place) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            yield Import(module, child.lineno, _targets(child), place)
        else:
            yield from _statements(module, child, _place(child) or place)


def _place(node: ast.AST) -> Place | None:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return "function"
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
        return "types"
    if isinstance(node, ast.If) and "__name__" in ast.unparse(node.test):
        return "script"
    return None


def _targets(node: ast.Import | ast.ImportFrom) -> tuple[str, ...]:
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    whole = [f"{node.module}.{alias.name}" for alias in node.names]
    ours = module_files()
    return tuple(dict.fromkeys(name if name in ours else str(node.module) for name in whole))


def loads_at_once() -> dict[str, set[str]]:
    """Each of our modules, and what importing it imports: its folder, and what is at its top."""
    return {
        module: {module.rpartition(".")[0]}
        | {target for one in imports_of(module) if one.place == "top" for target in one.targets}
        for module in module_files()
    }


def _reached(modules: Iterable[str], arrows: Mapping[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = list(modules)
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += arrows.get(one, ())
    return seen


def heavy(modules: Iterable[str], arrows: Mapping[str, set[str]]) -> set[str]:
    """The packages of HEAVY that importing these modules loads."""
    reached = _reached(modules, arrows)
    inner = {"torch"} if "safetensors.torch" in reached else set()
    return inner | HEAVY & {one.partition(".")[0] for one in reached}


def barred(arrows: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Each of our modules, and what it must not load: what those that load it must not."""
    found: dict[str, set[str]] = {module: set() for module in arrows}
    for pattern, packages in LIGHT.items():
        for module in _reached(fnmatch.filter(arrows, pattern), arrows) & set(arrows):
            found[module] |= packages
    return found


def needless() -> list[Import]:
    """Imports of our modules that wait in a function, or are for types alone, without need."""
    arrows = loads_at_once()
    bars = barred(arrows)
    return [
        one
        for module in arrows
        for one in imports_of(module)
        if one.place in ("function", "types")
        and arrows.keys() & set(one.targets)
        and not heavy(one.targets, arrows) & bars[module]
    ]


def main() -> None:
    """Print the imports that wait without need."""
    for line in needless():
        print(line)


if __name__ == "__main__":
    main()
