"""`tiesmith --help` groups its commands, and each command's help ends with an example."""

import shlex
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version

import pytest
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from orchestration.cli.app import app

GROUPS = {
    "Merge": "run merge add remove inspect sweep",
    "Judge": "evaluate compare report suite",
    "Registry": "models promote rollback gc",
    "Operate": "serve ui status metrics doctor bench",
}


def commands(group: TyperGroup, path: tuple[str, ...] = ()) -> Iterator[tuple[str, TyperCommand]]:
    """Every command that does something, by its words."""
    for name, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, (*path, name))
        else:
            yield " ".join((*path, name)), command


ALL = dict(commands(get_command(app)))


def test_the_help_lists_the_commands_by_what_they_are_for():
    found: dict[str, list[str]] = {}
    for name, command in get_command(app).commands.items():
        found.setdefault(command.rich_help_panel, []).append(name)
    assert {panel: " ".join(names) for panel, names in found.items()} == GROUPS


@pytest.mark.parametrize("words", ALL)
def test_each_commands_help_ends_with_an_example_that_can_be_typed(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my-items.jsonl").touch()  # the one file that an example takes for granted
    example = (ALL[words].epilog or "").removeprefix("Example: ")
    assert example.startswith(f"tiesmith {words}")
    typed = shlex.split(example)[1 + len(words.split()) :]
    ALL[words].make_context(words, typed)  # raises for a line that it cannot read


def test_the_version_is_the_installed_packages():
    command = [sys.executable, "-c", "from orchestration.cli.app import main; main()", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == f"tiesmith {version('tiesmith')}\n"
