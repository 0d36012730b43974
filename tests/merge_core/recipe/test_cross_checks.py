"""Values that are right one by one and wrong together are refused, with their lines."""

import pytest

from merge_core.errors import RecipeError
from merge_core.recipe.schema import Quorum, load_recipe, place_of

HEAD = """\
name: demo
base: zoo/base
adapters:
  sql: zoo/adapters/sql
  json: {source: zoo/adapters/json}
"""


@pytest.fixture
def problems(tmp_path):
    """A function that gives (line, field, found) of every problem of a recipe with this sweep."""

    def refused(sweep, head=HEAD + "method: ties\n"):
        path = tmp_path / "demo.yaml"
        path.write_text(f"{head}{sweep}\n")
        with pytest.raises(RecipeError) as caught:
            load_recipe(path)
        return [(p.where.rpartition(":")[2], p.field, p.found) for p in caught.value.problems]

    return refused


def test_a_grid_over_all_that_can_be_swept_is_read(tmp_path):
    path = tmp_path / "demo.yaml"
    grid = "density: [0.2, 1], election: [mass, {quorum: 0.7}], trim_scope: [tensor, adapter], "
    path.write_text(
        f"{HEAD}method: ties\nsweep: {{{grid}scale: [1, 1.5], weights: {{sql: [1, -1]}}}}\n"
    )
    sweep = load_recipe(path).sweep
    assert sweep.density == (0.2, 1.0)
    assert sweep.election == ("mass", Quorum(quorum=0.7))
    assert sweep.trim_scope == ("tensor", "adapter")
    assert (sweep.scale, sweep.weights) == ((1.0, 1.5), {"sql": (1.0, -1.0)})
    assert place_of(path, ("sweep", "density", 1)) == f"{path}:7"


@pytest.mark.parametrize("sweep", ["sweep:", "sweep: {}", "sweep: {weights: {}}"])
def test_an_empty_grid_is_refused(problems, sweep):
    assert problems(sweep) == [("7", "sweep", "none")]


def test_every_problem_of_a_grid_comes_at_once(problems):
    sweep = """\
sweep:
  density: [0, 0.4, 1.2]
  election: [mass, mass, {quorm: 0.7}]
  trim_scop: [tensor]
  scale: 1.5
  weights:
    sqll: [1.0]
    json: []
"""
    assert problems(sweep) == [
        ("8", "sweep.density.0", "0"),
        ("8", "sweep.density.2", "1.2"),
        ("9", "sweep.election", "mass again"),
        ("9", "sweep.election.2.quorm", "unknown key 'quorm'"),
        ("9", "sweep.election.2.quorum", "nothing"),
        ("10", "sweep.trim_scop", "unknown key 'trim_scop'"),
        ("11", "sweep.scale", "1.5"),
        ("13", "sweep.weights.sqll", "'sqll'"),
        ("14", "sweep.weights.json", "[]"),
    ]


def test_a_method_that_does_not_trim_has_no_densities_to_sweep(problems):
    head = HEAD + "method: linear\n"
    found = problems("sweep: {density: [0.2], election: [mass], scale: [1.0, 1.5]}", head)
    told = "method: linear, which takes no"
    assert found == [
        ("7", "sweep.density", f"{told} density"),
        ("7", "sweep.election", f"{told} election"),
    ]


def test_densities_that_no_adapter_would_take_are_refused(problems):
    own = HEAD.replace("sql: zoo/adapters/sql", "sql: {source: s, density: 0.1}")
    every = own.replace("zoo/adapters/json", "j, density: 0.3") + "method: ties\n"
    told = "a density of its own for each"
    assert problems("sweep: {density: [0.2, 0.4]}", every) == [("7", "sweep.density", told)]


def test_a_grid_beyond_reason_is_refused_before_anyone_waits(problems):
    many = ", ".join(str(n / 100) for n in range(1, 41))
    sweep = f"sweep: {{density: [{many}], scale: [{many}]}}"
    assert problems(sweep) == [("7", "sweep", "1,600 combinations")]
