"""What commands say when something is not as it should be: one layout, and what was meant."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from merge_core.errors import RecipeError, SourceError
from merge_core.recipe.schema import parse_recipe
from merge_core.sources.fetch import fetch
from orchestration.cli.app import main
from orchestration.landing.zone import add_adapter
from orchestration.terminal.command_hint import tiesmith as hint

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from orchestration.home.store import Home
    from tests.orchestration.conftest import Done, World


@pytest.fixture
def fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, list[dict[str, str]], str]]:
    """Run the entry point with --json: its exit code, the problems and stderr."""

    def run(*words: object) -> tuple[int, list[dict[str, str]], str]:
        monkeypatch.setattr(sys, "argv", ["tiesmith", *map(str, words), "--json"])
        with pytest.raises(SystemExit) as end:
            main()
        shown = capsys.readouterr()
        error = json.loads(shown.out.splitlines()[-1])["error"]
        assert isinstance(end.value.code, int)
        return end.value.code, error["problems"], shown.err

    return run


@pytest.mark.parametrize(
    ("words", "where", "remedy"),
    [
        (["mrege"], "tiesmith", "did you mean merge?"),
        (["suite", "chek"], "tiesmith suite", "did you mean check?"),
        (["run", "x", "--jsn"], "tiesmith run", "did you mean --json?"),
        (["run"], "tiesmith run", "see tiesmith run --help"),
        (["evaluate", "x"], "tiesmith evaluate", "see tiesmith evaluate --help"),
        (["gc", "--keep", "0"], "tiesmith gc", "see tiesmith gc --help"),
        (["inspect", "x", "[/INST]"], "tiesmith inspect", "see tiesmith inspect --help"),
    ],
)
def test_a_misused_command_is_told_in_the_layout_of_all_errors(
    fails: Any, words: list[str], where: str, remedy: str
) -> None:
    code, problems, told = fails(*words)
    assert code == 2
    assert [(p["where"], p["remedy"]) for p in problems] == [(where, remedy)]
    assert [line.split(":")[0] for line in told.splitlines()] == [
        where,
        where,
        "  wanted",
        "  found",
        "  remedy",
    ]


def test_errors_of_suites_and_of_recipes_have_one_layout() -> None:
    from common.problem import Problem
    from common.problem import Problem as TheirProblem
    from evaluation.errors import SuiteError
    from merge_core.errors import RequestError

    fields = ("items.jsonl:3", "gold", "a query", "none", "add one")
    assert str(Problem(*fields)) == str(TheirProblem(*fields))
    ours, theirs = RequestError([Problem(*fields)], "it"), SuiteError([TheirProblem(*fields)], "it")
    assert str(ours) == str(theirs)


def test_a_model_or_an_alias_that_is_nearly_right_is_named(fails: Any, put: Any) -> None:
    put(1)
    for words, remedy in (
        (["promote", "tinny"], "did you mean tiny?"),
        (["promote", "tiny@chalenger"], "did you mean tiny@challenger?"),
        (["rollback", "tinny"], "did you mean tiny?"),
        (["report", "tinny", "--out", "x.html"], "did you mean tiny?"),
        (["promote", "nobody"], "tiesmith models lists them"),
        (["rollback", "nobody"], "tiesmith models lists them"),
    ):
        code, problems, _ = fails(*words)
        assert (code, [p["remedy"] for p in problems]) == (2, [remedy]), words


def test_a_landed_adapter_that_is_nearly_right_is_named(
    fails: Any, world: World, home: Home
) -> None:
    add_adapter(str(world.root / "adapters" / "kind"), None, home)
    assert [p["remedy"] for p in fails("remove", "knid")[1]] == ["did you mean kind?"]
    assert [p["remedy"] for p in fails("inspect", "landing:knd")[1]] == ["did you mean kind?"]


def test_a_folder_is_proposed_only_when_it_is_near(tmp_path: Path) -> None:
    for name in ("opt", "sql-json"):
        (tmp_path / name).mkdir()
    for wrong, near in (("nope", None), ("sql-jsn", "sql-json")):
        with pytest.raises(SourceError) as refused:
            fetch(str(tmp_path / wrong), tmp_path / "cache")
        (problem,) = refused.value.problems
        assert ("did you mean" in problem.remedy) == (near is not None)


@pytest.mark.parametrize(
    ("line", "remedy"),
    [
        ("skills: {a: {suite: s, specialist: a, margin: 10}}", "0.1 for 10 percentage points"),
        ("skills: {a: {suite: s, specialist: a, margin: 2.5}}", "0.025 for 2.5 percentage points"),
        ("base_ability: {suite: s, margin: 5}", "0.05 for 5%"),
        ("density: 50", "0.5 for 50%"),
        ("election: {quorum: 60}", "0.6 for 60%"),
        ("sweep: {density: [20]}", "0.2 for 20%"),
    ],
)
def test_a_share_that_was_written_in_percent_is_written_right(line: str, remedy: str) -> None:
    head = "name: a\nbase: b\nadapters: {a: a}\nmethod: ties\n"
    with pytest.raises(RecipeError) as refused:
        parse_recipe(yaml.safe_load(head + line), "a.yaml")
    assert f"write {remedy}" in [problem.remedy for problem in refused.value.problems]


def test_a_report_says_which_folder_is_missing_and_which_name_is_wrong(
    fails: Any, home: Home, tmp_path: Path
) -> None:
    for out, found in (
        (tmp_path / "none" / "r.html", f"no folder {tmp_path / 'none'}"),
        (tmp_path / "r.pdf", str(tmp_path / "r.pdf")),
    ):
        code, problems, _ = fails("report", "tiny", "--out", out)
        assert (code, [p["found"] for p in problems]) == (2, [found])


def test_ui_looks_at_its_ports_before_it_prepares_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("TIESMITH_HOME", str(tmp_path / "home"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for words in ([port, "--mlflow-port", 5000], [5000, "--mlflow-port", 5000]):
            monkeypatch.setattr(sys, "argv", ["tiesmith", "ui", "--port", *map(str, words)])
            with pytest.raises(SystemExit) as end:
                main()
            assert end.value.code == 2
            assert "a free port" in capsys.readouterr().err
    assert not (tmp_path / "home").exists()


def test_a_hint_names_the_command_so_that_it_is_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "a b" / "bin"
    folder.mkdir(parents=True)
    (folder / "tiesmith").write_text("#!/bin/sh\n")
    (folder / "tiesmith").chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    monkeypatch.setenv("PATH", "/usr/bin")
    assert hint("ui") == f"'{folder}/tiesmith' ui"
    monkeypatch.chdir(tmp_path)
    assert hint("ui") == "'a b/bin/tiesmith' ui"
    monkeypatch.setenv("PATH", str(folder))
    assert hint("suite check", "a b") == "tiesmith suite check 'a b'"


def test_what_follows_a_run_is_a_promotion_or_the_report_of_what_failed(
    done: Done, capsys: pytest.CaptureFixture[str]
) -> None:
    from orchestration.cli.tables.results import show_run

    version = f"tiny/{done.report.mlflow.version}"
    for gate, aliases, step in (
        ("pass", ("challenger",), f"promote {version}"),
        ("fail", (), f"report {version} --out report.html"),
        ("inconclusive", (), f"report {version} --out report.html"),
        ("pass", ("champion",), "serve tiny"),
    ):
        mlflow = done.report.mlflow.model_copy(update={"aliases": aliases})
        show_run(done.report.model_copy(update={"gate": gate, "mlflow": mlflow}))
        assert f"tiesmith {step} · " in capsys.readouterr().out.splitlines()[-1]


def test_nothing_to_free_is_said_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("TIESMITH_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "argv", ["tiesmith", "gc"])
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().out == "Nothing to free.\n"


@pytest.mark.parametrize("command", ["models", "promote tiny", "status", "gc"])
def test_the_registrys_commands_import_nothing_that_only_work_needs(
    command: str, home: Home
) -> None:
    script = (
        f"import sys; sys.argv = ['tiesmith', *{command.split()!r}]\n"
        "from orchestration.cli.app import main\n"
        "try:\n    main()\n"
        "except SystemExit:\n    pass\n"
        "print(sorted({'torch', 'transformers', 'peft', 'numba', 'matplotlib', 'sqlglot', "
        "'jsonschema', 'llguidance', 'orchestration.definitions'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
