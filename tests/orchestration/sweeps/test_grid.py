"""Every combination of a sweep's values is a recipe of its own."""

from merge_core.recipe.schema import Quorum, parse_recipe
from orchestration.sweeps.grid import grid_points, label

RECIPE = {
    "name": "tiny",
    "base": "b",
    "adapters": {"kind": {"source": "k", "weight": 2.0}, "terse": {"source": "t", "density": 0.3}},
    "method": "ties",
    "scale": 1.5,
}


def grid(**sweep):
    return grid_points(parse_recipe({**RECIPE, "sweep": sweep}, "test"))


def test_all_combinations_come_in_the_order_of_the_lists():
    found = grid(density=[0.4, 0.2], election=["mass", {"quorum": 0.7}])
    assert [point.values for point in found] == [
        {"density": 0.4, "election": "mass"},
        {"density": 0.4, "election": {"quorum": 0.7}},
        {"density": 0.2, "election": "mass"},
        {"density": 0.2, "election": {"quorum": 0.7}},
    ]
    assert found[1].recipe.election == Quorum(quorum=0.7)
    assert label(found[1].values) == "density 0.4, election quorum 0.7"


def test_a_variant_keeps_what_is_not_swept_and_sweeps_no_more():
    (point,) = grid(density=[0.4], weights={"kind": [-1]})
    recipe = point.recipe
    assert (recipe.density, recipe.scale, recipe.sweep) == (0.4, 1.5, None)
    assert recipe.adapters["kind"].weight == -1.0
    assert (recipe.adapters["terse"].weight, recipe.adapters["terse"].density) == (1.0, 0.3)
    assert point.values == {"density": 0.4, "weights.kind": -1.0}
