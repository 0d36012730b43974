"""A sweep's request locks its candidates; what cannot choose is refused before any work."""

import pytest

from merge_core.errors import RequestError
from merge_core.recipe.schema import load_recipe
from orchestration.landing.zone import add_adapter
from orchestration.requests.build import make_request
from orchestration.sweeps.request import load_sweep, make_sweep

GRID = {"density": [0.25, 0.75], "election": ["mass", "unanimous"]}


@pytest.fixture
def asked(sweepable, home):
    """A function that writes the world's recipe with a sweep and makes its request."""

    def ask(items=150, **changes):
        path = sweepable.recipe(**{"sweep": GRID, **changes})
        return make_sweep(load_recipe(path), home, items, path=path)

    return ask


def problems(caught):
    return [(p.where.rpartition(":")[2], p.field) for p in caught.value.problems]


def test_each_candidate_is_the_merge_that_its_values_would_make_alone(sweepable, home, asked):
    candidates = asked().candidates()
    alone = [
        make_request(load_recipe(sweepable.recipe(density=density, election=election)), home)
        for density in GRID["density"]
        for election in GRID["election"]
    ]
    assert [request for _, request in candidates] == alone


def test_a_sweep_is_read_back_as_it_was_and_asked_for_twice_is_one(home, asked):
    made = asked()
    assert load_sweep(home, made.partition) == made == asked()


def test_what_changes_the_choice_is_another_sweep(sweepable, asked):
    before = asked().partition
    strict = {"manners": {**sweepable.skill("manners", "kind"), "margin": 0.05}}
    others = [
        asked(items=5),
        asked(sweep={"density": [0.25]}),
        asked(skills=strict),
        asked(name="other"),
    ]
    assert len({before, *(request.partition for request in others)}) == 5


def test_everything_that_stands_in_the_way_is_told_at_once_with_its_line(sweepable, home, asked):
    recipe = sweepable.recipe(
        sweep={"density": [0.5, 1e-7]},
        base=str(sweepable.root / "nowhere"),
        skills={
            "manners": sweepable.skill("manners", "kind"),
            "tea": sweepable.skill("tea", "kind"),
        },
    )
    lines = recipe.read_text().splitlines()
    with pytest.raises(RequestError) as caught:
        make_sweep(load_recipe(recipe), home, path=recipe)
    found = problems(caught)
    assert [field for _, field in found] == [
        "source",
        "sweep.density.1",
        "sweep.density.1",
        "skills.tea.suite",
    ]
    assert "1.0e-07" in lines[int(found[1][0]) - 1]
    assert "suites/tea" in lines[int(found[3][0]) - 1]
    assert list(home.requests.glob("**/*.json")) == []


def test_an_adapters_own_density_is_looked_at_in_its_place(sweepable, asked):
    kind = {"source": str(sweepable.root / "adapters" / "kind"), "density": 1e-7}
    terse = str(sweepable.root / "adapters" / "terse")
    with pytest.raises(RequestError) as caught:
        asked(adapters={"kind": kind, "terse": terse})
    assert [field for _, field in problems(caught)] == ["adapters.kind.density"]


def test_what_only_the_base_can_count_is_swept_and_a_fine_tune_is_counted(sweepable, asked):
    import peft
    from transformers import AutoModelForCausalLM

    config = peft.IA3Config(
        target_modules=["q_proj"], feedforward_modules=[], task_type="CAUSAL_LM"
    )
    model = peft.get_peft_model(AutoModelForCausalLM.from_pretrained(sweepable.base), config)
    model.save_pretrained(sweepable.root / "adapters" / "scaled", save_embedding_layers=False)
    adapters = {"scaled": str(sweepable.root / "adapters" / "scaled")}
    skills = {"manners": sweepable.skill("manners", "scaled")}
    assert len(asked(adapters=adapters, skills=skills).own.adapters) == 1
    adapters["math"] = sweepable.fine_tune()
    with pytest.raises(RequestError, match=r"which keeps none of .* of math by tensor"):
        asked(adapters=adapters, skills=skills, sweep={"density": [1e-9]})


def test_weights_of_an_adapter_that_has_not_landed_are_refused(sweepable, home, asked):
    add_adapter(str(sweepable.root / "adapters" / "kind"), None, home)
    with pytest.raises(RequestError) as caught:
        asked(adapters={"from": "landing"}, sweep={"weights": {"terse": [1.0, 2.0]}})
    assert [field for _, field in problems(caught)] == ["sweep.weights.terse"]


def test_a_recipe_without_a_sweep_has_nothing_to_choose_from(sweepable, home):
    with pytest.raises(RequestError, match="tiesmith run") as caught:
        make_sweep(load_recipe(sweepable.recipe()), home)
    assert [field for _, field in problems(caught)] == ["sweep"]


def test_an_unknown_partition_is_refused_with_the_remedy(home):
    with pytest.raises(RequestError, match="tiesmith sweep"):
        load_sweep(home, "tiny-000000000000")
