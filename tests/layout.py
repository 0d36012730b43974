"""How the three packages lie: files per folder, imports, cycles, long functions.

    python -m tests.layout

prints it; tests/test_layers.py holds it. Every import counts, for types alone and inside functions
too: whoever reads one file has to know the other.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

__all__ = [
    "MOST_FILES",
    "ORDER",
    "cycle",
    "files_per_folder",
    "imports",
    "long_functions",
    "module_files",
    "package_of",
    "tree_of",
    "undocumented",
]

ROOT = Path(__file__).parent.parent
MOST_FILES, LONGEST = 15, 60

ORDER = {
    "common": "problem progress untrusted atomic_folder",
    "merge_core": (
        "errors digest threads methods files kernels checkpoints adapters recipe sources "
        "task_vectors ties writing"
    ),
    "evaluation": (
        "errors repetition statistics result answer_log json_schema sandbox answering scoring "
        "suites score evaluate gate perplexity serving_bench"
    ),
    "orchestration": (
        "formatting charts web_guard webserver home activity terminal tracking landing runs "
        "requests merging registry judging promotion report records sweeps defs defs.adapters "
        "defs.merges defs.evaluations defs.registry defs.sweeps definitions run_recipe operations "
        "serving.openai serving cli.tables cli"
    ),
}
"""What lies directly in each package, from what is used to what uses it: no import points back."""


@cache
def tree_of(file: Path) -> ast.Module:
    """What a file says, parsed once."""
    return ast.parse(file.read_text())


@cache
def module_files() -> dict[str, Path]:
    """Every module of the three packages and its file."""
    found = {}
    for package in ORDER:
        for file in sorted((ROOT / package).rglob("*.py")):
            words = file.relative_to(ROOT).with_suffix("").parts
            found[".".join(words).removesuffix(".__init__")] = file
    return found


def imports() -> dict[str, set[str]]:
    """Each module, and the modules of the three packages that it imports anywhere."""
    files = module_files()
    return {module: set(_imported(tree_of(file), files)) for module, file in files.items()}


def _imported(tree: ast.Module, files: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in files else str(node.module) for name in whole]
        yield from (name for name in names if name in files)


def package_of(module: str) -> str:
    """The folder of a module; a module that lies directly in a top package is one by itself."""
    file = module_files()[module]
    folder = ".".join(file.parent.relative_to(ROOT).parts)
    return module if folder in ORDER and file.name != "__init__.py" else folder


def cycle(arrows: Mapping[str, set[str]]) -> list[str]:
    """One cycle, or nothing."""
    others = {one: {other for other in into if other != one} for one, into in arrows.items()}
    try:
        TopologicalSorter(others).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def files_per_folder() -> Counter[str]:
    """How many Python files lie in each folder, without its __init__."""
    files = (file for file in module_files().values() if file.name != "__init__.py")
    return Counter(str(file.parent.relative_to(ROOT)) for file in files)


def _functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for file in module_files().values():
        for node in ast.walk(tree_of(file)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{file.relative_to(ROOT)}:{node.lineno} {node.name}", node


def long_functions() -> list[str]:
    """Functions and methods of more than 60 lines."""
    return [
        place
        for place, node in _functions()
        if (node.end_lineno or node.lineno) - node.lineno >= LONGEST
    ]


def undocumented() -> list[str]:
    """Functions of a module that others may call and that say nothing of themselves."""
    return [
        place
        for place, node in _functions()
        if node.col_offset == 0 and not node.name.startswith("_") and not ast.get_docstring(node)
    ]


def main() -> None:
    """Print it all."""
    for folder, count in sorted(files_per_folder().items()):
        print(f"{count:3}  {folder}")
    arrows = imports()
    packages: dict[str, set[str]] = {package_of(module): set() for module in arrows}
    for module, into in arrows.items():
        packages[package_of(module)] |= {package_of(other) for other in into}
    print("cycle of files:", " → ".join(cycle(arrows)) or "none")
    print("cycle of packages:", " → ".join(cycle(packages)) or "none")
    print(f"functions over {LONGEST} lines:", "; ".join(long_functions()) or "none")
    print("public functions without docstring:", "; ".join(undocumented()) or "none")


if __name__ == "__main__":
    main()
