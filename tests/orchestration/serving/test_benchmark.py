from __future__ import annotations

import pytest

from evaluation.serving_bench.bench import Served, ServingReport, VariantReport
from merge_core.errors import RequestError
from orchestration.cli.tables.bench import show_serving
from orchestration.home.store import Home
from orchestration.serving.benchmark import bench_recipe, bench_synthetic
from tests.orchestration.conftest import World


def quiet(*_: object) -> None: ...


def test_a_recipe_without_skills_has_no_requests_to_measure(world: World, home: Home) -> None:
    with pytest.raises(RequestError, match="suites hold the requests"):
        bench_recipe(world.recipe(skills={}), home, quiet)


def test_a_fine_tune_cannot_be_switched_to(world: World, home: Home) -> None:
    skills = {"manners": world.skill("manners", "math")}
    recipe = world.recipe(adapters={"math": world.fine_tune()}, skills=skills)
    with pytest.raises(RequestError, match="an adapter to switch to") as caught:
        bench_recipe(recipe, home, quiet)
    assert caught.value.problems[0].field == "skills.manners.specialist"


def test_what_vllm_said_is_shown_as_it_said_it(capsys: pytest.CaptureFixture[str]) -> None:
    served = Served(1, 1, 16, 0.5, 0.7, 2.0, 0.1, 30.0)
    variants = (VariantReport("merged", 0.2, 10**9, (served,), {"sql": 1.0}, {"sql": 16}),)
    said = "its engine ended with code 1; its last words:\nERROR 12-15 [core.py:918] [/] no room"
    show_serving(ServingReport("base", ("sql",), "float32", 1, "2.13", variants, {"vllm": said}))
    assert f"vllm: not measured, {said}\n" in capsys.readouterr().out


@pytest.mark.slow
def test_a_recipe_is_merged_served_each_way_and_leaves_nothing_behind(
    world: World, home: Home
) -> None:
    report = bench_recipe(world.recipe(), home, quiet)
    assert report.skills == ("manners",)
    assert [variant.name for variant in report.variants] == ["merged", "switch", "reload", "mixed"]
    # The adapters of this world are too weak to change an answer, and so is their merge.
    assert len({variant.quality["manners"] for variant in report.variants}) == 1
    assert not (home.root / "store" / "merged").exists()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_random_model_is_timed_on_mixes_of_up_to_four_adapters(home: Home) -> None:
    report = bench_synthetic("tiny", home, quiet)
    for variant in report.variants:
        assert sorted({served.mix for served in variant.served}) == [1, 2, 4]
        assert variant.quality == {}
