"""The arrows between the packages point one way, and heavy imports wait until they are needed."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FORBIDDEN = {
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


def test_the_guard_of_strangers_files_is_the_same_in_both_packages() -> None:
    ours, theirs = (ROOT / package / "untrusted.py" for package in ("merge_core", "evaluation"))
    assert ours.read_text() == theirs.read_text()


def test_only_tracking_and_the_registrys_modules_talk_to_mlflow() -> None:
    files = sorted((ROOT / "orchestration").rglob("*.py"))
    talkers = {file.name for file in files if "mlflow" in imported_packages(file)}
    registry = {"registry.py", "logged_model.py", "journal.py", "champion.py", "promotion.py"}
    assert talkers <= {"tracking.py", "loader.py"} | registry


@pytest.mark.parametrize("module", ["orchestration.cli", "orchestration.definitions"])
def test_importing_an_entry_point_loads_neither_torch_nor_mlflow(module: str) -> None:
    script = (
        f"import sys, {module}; "
        "print(sorted({'torch', 'mlflow', 'transformers', 'peft'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_merge_without_the_orchestration_does_not_load_it() -> None:
    script = (
        "import sys, orchestration.engine, orchestration.facts, merge_core.merge; "
        "print(sorted({'dagster', 'mlflow', 'transformers', 'peft'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


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
        "from orchestration.cli import main; main()"
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
