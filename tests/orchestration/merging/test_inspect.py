"""`tiesmith inspect`: every adapter with all its problems, and what a recipe would merge."""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from merge_core.recipe.schema import load_recipe
from orchestration.cli.app import main
from orchestration.home.store import Home
from orchestration.landing.zone import FILES
from orchestration.merging.inspect import inspect_source
from orchestration.requests.build import make_request
from tests.merge_core.fuzzing import build, damaged

if TYPE_CHECKING:
    from tests.orchestration.conftest import World

Inspect = Callable[..., tuple[int, Any]]


@pytest.fixture
def inspect(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Inspect:
    """`tiesmith inspect` with these words: its exit code, and its object (or its text)."""

    def run(*words: object) -> tuple[int, Any]:
        monkeypatch.setattr(sys, "argv", ["tiesmith", "inspect", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            main()
        shown = capsys.readouterr().out
        code = end.value.code
        return int(code or 0), json.loads(shown.splitlines()[-1]) if "--json" in words else shown

    return run


def spoil(adapter: Path, **fields: Any) -> None:
    """Change fields of an adapter's config."""
    config = adapter / "adapter_config.json"
    config.write_text(json.dumps({**json.loads(config.read_text()), **fields}))


def test_one_adapter_is_described_as_it_lies(inspect: Inspect, world: World, home: Home) -> None:
    code, found = inspect(world.root / "adapters" / "kind", "--json")
    (adapter,) = found["adapters"]
    assert code == 0
    assert (adapter["name"], adapter["kind"], adapter["problems"]) == ("kind", "lora", [])
    assert adapter["norm"] > 0 and adapter["bytes"] > 0 and len(adapter["ranks"]) == 1
    assert sum(adapter["targets"].values()) == 4
    assert found["plan"] is None and found["preview"] is None


def test_a_folder_of_adapters_names_every_problem_of_each(
    inspect: Inspect, world: World, home: Home
) -> None:
    shelf = world.root / "adapters"
    spoil(shelf / "kind", use_qalora=True, a_field_of_tomorrow=1, base_model_name_or_path="[b]x")
    (shelf / "notes").mkdir()
    code, found = inspect(shelf, "--json")
    kind, terse = found["adapters"]
    assert code == 1
    assert kind["kind"] == "lora, use_qalora"
    assert {p["field"] for p in kind["problems"]} == {"use_qalora", "a_field_of_tomorrow"}
    assert terse["problems"] == [] and terse["norm"] > 0
    assert found["passed_over"] == ["notes"]
    code, text = inspect(shelf)
    assert code == 1
    assert "[b]x" in text and "a_field_of_tomorrow" in text and "no adapter in: notes" in text


def test_a_fine_tune_has_its_size_and_in_a_recipe_its_norm(
    inspect: Inspect, world: World, home: Home
) -> None:
    tuned = world.fine_tune(by=0.5)
    code, found = inspect(tuned, "--json")
    (alone,) = found["adapters"]
    assert code == 0
    assert (alone["name"], alone["kind"], alone["norm"]) == ("math", "full fine-tune", None)
    assert alone["bytes"] == (Path(tuned) / "model.safetensors").stat().st_size
    shelf = {"kind": str(world.root / "adapters" / "kind"), "math": tuned}
    code, found = inspect(world.recipe(adapters=shelf), "--json")
    assert code == 0
    assert found["adapters"][1]["targets"] == {"up_proj": 1}
    assert found["adapters"][1]["norm"] == pytest.approx(_norm_of(world.base) / 2, rel=1e-6)
    assert set(found["preview"]["norms"]) == {"kind", "math"}
    code, text = inspect(world.recipe(adapters=shelf))
    assert code == 0 and "fine-tune" in text


def _norm_of(base: Path) -> float:
    from safetensors.torch import load_file

    weight = load_file(base / "model.safetensors")["model.layers.1.mlp.up_proj.weight"]
    return float(weight.double().norm())


def test_a_recipe_comes_with_preflight_and_preview_and_nothing_is_kept(
    inspect: Inspect, world: World, home: Home
) -> None:
    code, found = inspect(world.recipe(), "--json")
    assert code == 0
    assert found["plan"]["tensors"] == 4
    preview = found["preview"]
    assert 0 < preview["survival"] <= 1
    assert preview["retention"].keys() == {"kind", "terse"}
    assert preview["pairwise"]["kind"]["terse"] == preview["pairwise"]["terse"]["kind"]
    code, text = inspect(world.recipe())
    assert code == 0
    assert "conflict with terse" in text and "Nothing was written" in text
    store = home.root / "store"
    assert [path for path in store.rglob("*") if path.is_file()] == []


def test_a_quantised_training_base_and_another_chat_template_are_told_before_the_merge(
    inspect: Inspect, world: World, home: Home
) -> None:
    kind = world.root / "adapters" / "kind"
    spoil(kind, base_model_name_or_path="acme/base-bnb-4bit")
    (kind / "chat_template.jinja").write_text("{{ messages }}")
    recipe = world.recipe()
    code, found = inspect(recipe, "--json")
    assert code == 0
    quantised, template = (line for line in found["warnings"] if line.startswith("kind: "))
    assert "trained on acme/base-bnb-4bit, a quantised copy" in quantised
    assert "its full-precision original by name" in quantised
    assert template.startswith("kind: chat_template: wanted the base's, found one that differs")
    assert {quantised, template} <= set(found["plan"]["warnings"])
    assert {quantised, template} <= set(make_request(load_recipe(recipe), home).warnings)


def test_a_recipe_with_a_wrong_adapter_and_a_wrong_base_shows_both(
    inspect: Inspect, world: World, home: Home
) -> None:
    spoil(world.root / "adapters" / "kind", r=99)
    missing = {"gone": str(world.root / "adapters" / "trese")}
    named = {name: str(world.root / "adapters" / name) for name in ("kind", "terse")}
    (world.base / "model.safetensors").unlink()
    code, found = inspect(world.recipe(adapters={**named, **missing}), "--json")
    assert code == 1
    assert [bool(a["problems"]) for a in found["adapters"]] == [True, True, False]
    assert "terse" in found["adapters"][0]["problems"][0]["remedy"]
    assert [p["field"] for p in found["problems"]] == ["weights"]
    assert found["plan"] is None and found["preview"] is None


def test_adapters_that_do_not_fit_the_recipes_base_say_so_in_their_row(
    inspect: Inspect, world: World, home: Home
) -> None:
    code, found = inspect(world.recipe(base="zoo/base"), "--json")
    assert code == 1
    assert found["problems"] == []
    assert all(adapter["problems"] for adapter in found["adapters"])


def test_a_source_that_is_none_of_them_is_a_wrong_request(
    inspect: Inspect, world: World, home: Home
) -> None:
    code, found = inspect(world.root / "suites", "--json")
    assert code == 2
    assert "a model, or a folder of adapters" in found["error"]["message"]
    assert inspect(world.root / "nowhere", "--json")[0] == 2
    assert inspect("landing:nobody", "--json")[0] == 2
    assert inspect(world.recipe(density=0), "--json")[0] == 2


def test_what_a_stranger_wrote_is_shown_and_cannot_steer_the_terminal(
    inspect: Inspect, world: World, home: Home
) -> None:
    kind = world.root / "adapters" / "kind"
    spoil(kind, peft_type="NEW\x1b[2J\ud800", base_model_name_or_path="a\x1b]0;b")
    code, text = inspect(kind)
    assert code == 1
    assert "new\\x1b[2j" in text and "\x1b" not in text
    code, found = inspect(kind, "--json")
    assert (code, found["adapters"][0]["base"]) == (1, "a\\x1b]0;b")


def test_a_recipe_that_is_to_be_swept_is_shown_with_its_own_values(
    world: World, home: Home
) -> None:
    recipe = world.recipe(sweep={"density": [0.2, 0.8]})
    found = inspect_source(str(recipe), home, "cpu", lambda *_: None)
    plain = inspect_source(str(world.recipe()), home, "cpu", lambda *_: None)
    assert found.preview == plain.preview
    assert [warning for warning in found.warnings if "tiesmith sweep" in warning]


def test_damaged_folders_are_rows_with_their_problems_and_stop_nothing(
    tmp_path: Path, home: Home
) -> None:
    build(tmp_path)
    names = [f"damaged-{number}" for number in range(100)]
    for number, name in enumerate(names):
        adapter = shutil.copytree(tmp_path / "stranger", tmp_path / "shelf" / name)
        damaged(random.Random(number), adapter / FILES[number % 2])
    found = inspect_source(str(tmp_path / "shelf"), home, "cpu", lambda *_: None)
    assert [adapter.name for adapter in found.adapters] == sorted(names)
    assert sum(bool(adapter.problems) for adapter in found.adapters) > 50
    assert json.loads(found.model_dump_json())["source"] == str(tmp_path / "shelf")
