"""The arrows between the packages point one way, and heavy imports wait until they are needed."""

from __future__ import annotations

import ast
import fnmatch
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.layout import (
    MOST_FILES,
    ORDER,
    cycle,
    files_per_folder,
    imports,
    long_functions,
    module_files,
    package_of,
    undocumented,
)
from tests.lazy_imports import LIGHT, needless

ROOT = Path(__file__).parent.parent
FORBIDDEN = {
    "common": {"merge_core", "evaluation", "orchestration", "zoo"},
    "merge_core": {"evaluation", "orchestration", "zoo", "dagster", "mlflow", "transformers"},
    "evaluation": {"merge_core", "orchestration", "zoo", "dagster", "mlflow"},
    "zoo": {"orchestration", "dagster", "mlflow"},
}


def imported_packages(file: Path) -> set[str]:
    """Top-level names that a Python file imports anywhere, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            names.add(node.module.split(".")[0])
    return names


@pytest.mark.parametrize("package", sorted(FORBIDDEN))
def test_a_package_imports_only_what_the_design_lets_it(package: str) -> None:
    files = sorted((ROOT / package).rglob("*.py"))
    assert files, f"{package} has no Python files"
    broken = {
        str(file.relative_to(ROOT)): sorted(imported_packages(file) & FORBIDDEN[package])
        for file in files
        if imported_packages(file) & FORBIDDEN[package]
    }
    assert broken == {}


def test_only_tracking_and_the_registrys_modules_talk_to_mlflow() -> None:
    files = sorted((ROOT / "orchestration").rglob("*.py"))
    talkers = {file.parent.name for file in files if "mlflow" in imported_packages(file)}
    assert talkers <= {"tracking", "registry", "promotion"}


def test_no_file_imports_one_that_imports_it() -> None:
    assert cycle(imports()) == []


@pytest.mark.parametrize("top", sorted(ORDER))
def test_each_folder_imports_only_those_before_it(top: str) -> None:
    places = {f"{top}.{name}": place for place, name in enumerate(ORDER[top].split())}
    arrows = {
        (package_of(module), package_of(other))
        for module, into in imports().items()
        for other in into
        if module.startswith(f"{top}.") and other.startswith(f"{top}.")
    }
    assert {one for arrow in arrows for one in arrow} <= set(places), "ORDER lacks a folder"
    backward = [f"{one} → {other}" for one, other in arrows if places[one] < places[other]]
    assert sorted(backward) == []


def test_folders_are_small_and_functions_short_and_documented() -> None:
    assert {f: n for f, n in files_per_folder().items() if n > MOST_FILES} == {}
    assert long_functions() == []
    assert undocumented() == []


@pytest.mark.parametrize("folder", sorted(files_per_folder()))
def test_a_folder_names_each_of_its_files_once(folder: str) -> None:
    text = ast.get_docstring(ast.parse((ROOT / folder / "__init__.py").read_text())) or ""
    named = re.findall(r"^(\w+(?:\.py|/)) ", text, re.MULTILINE)
    inner = {f"{path.parent.name}/" for path in (ROOT / folder).glob("*/__init__.py")}
    files = {path.name for path in (ROOT / folder).glob("*.py")} - {"__init__.py"}
    assert sorted(named) == sorted(files | inner)


def test_an_import_waits_only_where_the_top_of_its_file_would_slow_a_light_module_down() -> None:
    assert list(map(str, needless())) == []


@pytest.mark.parametrize("pattern", sorted(LIGHT))
def test_a_light_module_loads_none_of_what_it_does_without(pattern: str) -> None:
    modules = fnmatch.filter(module_files(), pattern)
    assert modules, "LIGHT names modules that are not there"
    loaded = f"import sys, {', '.join(modules)}; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert LIGHT[pattern] & set(done.stdout.split()) == set()


@pytest.mark.parametrize(
    "command",
    [["merge", "--out", "out"], ["merge", "--dry-run", "--out", "out"], ["inspect"]],
    ids=" ".join,
)
def test_commands_of_the_engine_load_none_of_what_they_do_not_use(
    command: list[str], tmp_path: Path
) -> None:
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(
        "{name: two, base: zoo/base, method: ties, density: 0.5, "
        "adapters: {sql: zoo/adapters/sql, json: zoo/adapters/json}}"
    )
    script = (
        "import atexit, sys\n"
        "unused = {'transformers', 'peft', 'dagster', 'mlflow', 'matplotlib', 'sqlglot'}\n"
        "atexit.register(lambda: print(sorted(unused & set(sys.modules))))\n"
        "from orchestration.cli.app import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, command[0], str(recipe), *command[1:]],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "TIESMITH_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"
