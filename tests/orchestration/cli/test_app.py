"""The commands as a shell sees them: exit codes, the last line of stdout, nothing half-written."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from merge_core.writing.manifest import verify_manifest
from orchestration.cli.app import main
from orchestration.home.store import Home
from orchestration.records.run_summary import RunSummary, SkillSummary

if TYPE_CHECKING:
    from tests.orchestration.conftest import Done, World


@dataclass(frozen=True)
class Ended:
    """What a command left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        """The JSON object on the last line of stdout."""
        return json.loads(self.out.splitlines()[-1])


Command = Callable[..., Ended]


@pytest.fixture
def tiesmith(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command's entry point with these words."""

    def run(*words: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["tiesmith", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            main()
        code = end.value.code
        shown = capsys.readouterr()
        return Ended(code if isinstance(code, int) else 0, shown.out, shown.err)

    return run


def test_merge_writes_a_verified_folder_and_ends_with_its_json(
    tiesmith: Command, world: World, home: Home
) -> None:
    out = world.root / "merged"
    ended = tiesmith("merge", world.recipe(), "--out", out, "--json")
    assert ended.code == 0
    assert ended.object["path"] == str(out)
    assert ended.object["changed_tensors"] == 4
    assert verify_manifest(out) == ()
    assert not [line for line in ended.object["warnings"] if line.startswith("tokenizer")]


def test_a_base_without_a_tokenizer_is_told_when_it_is_merged(
    tiesmith: Command, world: World, home: Home
) -> None:
    (world.base / "tokenizer.json").unlink()
    ended = tiesmith("merge", world.recipe(), "--out", world.root / "merged", "--json")
    assert ended.code == 0
    (line,) = (line for line in ended.object["warnings"] if line.startswith("tokenizer"))
    assert line.startswith("tokenizer of the base: neither tokenizer.json nor tokenizer.model")


def test_a_merge_with_one_adapter_more_computes_the_thresholds_of_that_one(
    tiesmith: Command, world: World, home: Home
) -> None:
    kind = {"kind": str(world.root / "adapters" / "kind")}
    assert tiesmith("merge", world.recipe(adapters=kind), "--out", world.root / "one").code == 0
    trims = home.root / "store" / "trims"
    before = {path.name: path.stat().st_mtime_ns for path in trims.iterdir()}
    assert tiesmith("merge", world.recipe(), "--out", world.root / "both").code == 0
    after = {path.name: path.stat().st_mtime_ns for path in trims.iterdir()}
    assert (len(before), len(after)) == (1, 2)
    assert before.items() <= after.items()


def test_a_dry_run_counts_and_writes_nothing(tiesmith: Command, world: World, home: Home) -> None:
    out = world.root / "merged"
    ended = tiesmith("merge", world.recipe(), "--out", out, "--dry-run", "--json")
    assert ended.code == 0
    assert ended.object["tensors"] == 4
    assert ended.object["seconds"] > 0
    assert ended.object["write_bytes"] > (world.base / "model.safetensors").stat().st_size
    assert not out.exists()


def test_a_wrong_recipe_is_refused_with_all_its_problems_and_code_2(
    tiesmith: Command, world: World, home: Home
) -> None:
    recipe = world.recipe(density=0, elections="mass")
    ended = tiesmith("merge", recipe, "--out", world.root / "merged", "--json")
    assert ended.code == 2
    problems = ended.object["error"]["problems"]
    assert {problem["field"] for problem in problems} == {"density", "elections"}
    assert all(problem["where"].startswith(f"{recipe}:") for problem in problems)
    assert "elections" in ended.err


def test_every_adapter_that_cannot_be_used_is_named_at_once(
    tiesmith: Command, world: World, home: Home
) -> None:
    (world.root / "adapters" / "kind" / "adapter_model.safetensors").unlink()
    (world.root / "adapters" / "terse" / "adapter_model.safetensors").write_bytes(b"torn")
    ended = tiesmith("merge", world.recipe(), "--out", world.root / "merged", "--json")
    assert ended.code == 2
    where = " ".join(problem["where"] for problem in ended.object["error"]["problems"])
    assert "kind" in where and "terse" in where
    assert not (world.root / "merged").exists()


def test_a_command_that_is_not_there_is_a_wrong_request(tiesmith: Command) -> None:
    assert tiesmith("mrege").code == 2


def test_evaluate_scores_a_folder_with_an_adapter_active(
    tiesmith: Command, world: World, home: Home
) -> None:
    suite = world.root / "suites" / "manners"
    adapter = world.root / "adapters" / "kind"
    words = ("--suite", suite, "--adapter", adapter, "--limit", 5, "--json")
    ended = tiesmith("evaluate", world.base, *words)
    assert ended.code == 0
    assert ended.object["n"] == len(ended.object["items"]) == 5


def test_evaluate_calls_what_is_no_model_or_no_adapter_by_its_name(
    tiesmith: Command, world: World, home: Home
) -> None:
    suite = ("--suite", world.root / "suites" / "manners", "--json")
    adapter, gguf = world.root / "adapters" / "kind", world.root / "gguf"
    gguf.mkdir()
    (gguf / "m.gguf").write_bytes(b"GGUF")
    asked = {
        "an adapter": ("evaluate", adapter, *suite),
        "a whole model": ("evaluate", world.base, "--adapter", world.base, *suite),
        "a file of llama.cpp: m.gguf": ("evaluate", gguf, *suite),
        "a file of llama.cpp": ("evaluate", gguf / "m.gguf", *suite),
        "adapters in folders of it: kind, terse": (
            ("evaluate", world.base, "--adapter", adapter.parent, *suite)
        ),
    }
    for found, words in asked.items():
        ended = tiesmith(*words)
        (problem,) = ended.object["error"]["problems"]
        assert (ended.code, problem["found"]) == (2, found)


def test_an_incomplete_adapter_is_told_wherever_it_is_named(
    tiesmith: Command, world: World, home: Home
) -> None:
    adapter = world.lose("kind", "layers.1")
    suite = world.root / "suites" / "manners"
    one_item = ("--suite", suite, "--adapter", adapter, "--limit", 1, "--json")
    merged = ("merge", world.recipe(), "--out", world.root / "merged", "--json")
    for words in (
        ("evaluate", world.base, *one_item),
        ("inspect", adapter, "--json"),
        ("inspect", adapter.parent, "--json"),
        ("inspect", world.recipe(), "--json"),
        ("add", adapter, "--json"),
        (*merged, "--dry-run"),
        merged,
    ):
        ended = tiesmith(*words)
        assert ended.code == 0
        assert [line for line in ended.object["warnings"] if "incomplete?" in line], words
    assert "warning" in tiesmith("add", adapter).out


def test_evaluate_refuses_an_address_without_a_server_and_a_model_without_an_alias(
    tiesmith: Command, world: World, home: Home
) -> None:
    suite = world.root / "suites" / "manners"
    for model, code in (("http://127.0.0.1:9/v1", 1), ("models:/nobody@champion", 2)):
        ended = tiesmith("evaluate", model, "--suite", suite, "--json")
        assert ended.code == code
        assert ended.object["error"]["problems"][0]["remedy"]


def test_a_run_that_passed_is_listed_and_promoted_once(
    tiesmith: Command, done: Done, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = shutil.copytree(done.home.root, tmp_path / "home")
    monkeypatch.setenv("TIESMITH_HOME", str(home))
    version = done.report.mlflow.version
    listed = tiesmith("models", "--json").object["versions"]
    assert [(v["model"], v["version"]) for v in listed] == [("tiny", version)]
    first, second = (tiesmith("promote", "tiny", "--reason", "shown", "--json") for _ in range(2))
    assert (first.object["version"], first.object["moved"]) == (version, True)
    assert (second.object["version"], second.object["moved"]) == (version, False)
    assert "champion" in tiesmith("models", "--json").object["versions"][0]["aliases"]


def test_the_same_run_again_answers_from_what_is_there(
    tiesmith: Command, done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIESMITH_HOME", str(done.home.root))
    ended = tiesmith("run", done.recipe, "--json")
    assert ended.code == 0
    assert set(ended.object) == set(RunSummary.model_fields)
    assert set(ended.object["merge"]) == {"digest", "path", "seconds", "peak_memory_bytes"}
    assert set(ended.object["mlflow"]) == {"run_id", "model", "version", "aliases"}
    told = set(SkillSummary.model_fields)
    assert all(set(skill) == told for skill in ended.object["skills"].values())
    assert ended.object["mlflow"]["version"] == done.report.mlflow.version


def test_an_adapter_that_was_added_lands_under_its_name(
    tiesmith: Command, world: World, home: Home
) -> None:
    ended = tiesmith("add", world.root / "adapters" / "kind", "--name", "kind-2", "--json")
    assert ended.code == 0
    assert (home.landing / "kind-2" / "adapter_model.safetensors").is_file()


def test_an_adapter_that_was_removed_is_gone_and_the_recipes_that_name_it_are_listed(
    tiesmith: Command, world: World, home: Home
) -> None:
    tiesmith("add", world.root / "adapters" / "kind")
    world.recipe(adapters={"kind": "landing:kind"}, skills={})
    told = tiesmith("remove", "kind", "--json")
    assert (told.code, told.object) == (0, {"name": "kind", "recipes": ["tiny"]})
    assert not (home.landing / "kind").exists()
    assert tiesmith("remove", "kind").code == 2


def test_doctor_names_what_it_looked_at(tiesmith: Command, home: Home) -> None:
    ended = tiesmith("doctor", "--json")
    checks = {check["name"]: check for check in ended.object["checks"]}
    assert ended.object["home"] == str(home.root)
    assert checks["databases"]["found"] == "Dagster ready, MLflow ready"
    assert ended.code == (0 if all(check["well"] for check in checks.values()) else 1)


def test_help_answers_in_a_fresh_interpreter_without_the_heavy_libraries() -> None:
    script = (
        "import sys; sys.argv = ['tiesmith', '--help']\n"
        "from orchestration.cli.app import main\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code\n"
        "heavy = {'torch', 'dagster', 'mlflow', 'transformers', 'pydantic'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "evaluate" in done.stdout


def test_add_lands_a_pickles_tensors_only_when_asked_to(
    tiesmith: Command, world: World, home: Home
) -> None:
    import torch
    from safetensors.torch import load_file

    kind = world.root / "adapters" / "kind"
    weights = kind / "adapter_model.safetensors"
    torch.save(load_file(weights), kind / "adapter_model.bin")
    weights.unlink()
    refused = tiesmith("add", kind)
    assert refused.code == 2 and f"tiesmith add {kind} --convert" in refused.err
    landed = tiesmith("add", kind, "--convert", "--json")
    assert landed.code == 0 and landed.object["name"] == "kind"
    assert sorted(path.name for path in (home.landing / "kind").iterdir()) == [
        "adapter_config.json",
        "adapter_model.safetensors",
    ]
