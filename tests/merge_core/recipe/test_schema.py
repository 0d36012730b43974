"""A recipe is read whole: every problem at once, each with its line."""

from pathlib import Path

import pytest

from merge_core.errors import RecipeError
from merge_core.recipe.schema import LandingQuery, Quorum, load_recipe, parse_recipe

RECIPES = Path(__file__).parents[3] / "recipes"

GOOD = """\
name: demo
base: zoo/base
adapters:
  sql: zoo/adapters/sql
  json: {source: acme/json@v1, weight: -0.5, density: 0.4}
method: ties
"""


@pytest.fixture
def write(tmp_path):
    def write_recipe(text: str) -> Path:
        path = tmp_path / "demo.yaml"
        path.write_text(text)
        return path

    return write_recipe


def problems_of(path: Path) -> dict[str, str]:
    """Field → line, for every problem of a recipe that must be refused."""
    with pytest.raises(RecipeError) as caught:
        load_recipe(path)
    assert caught.value.exit_code == 2
    return {p.field: p.where.removeprefix(f"{path}:") for p in caught.value.problems}


def test_four_keys_are_enough_and_a_plain_string_is_a_source(write):
    recipe = load_recipe(write(GOOD))
    assert isinstance(recipe.adapters, dict)
    assert recipe.adapters["sql"].source == "zoo/adapters/sql"
    assert (recipe.adapters["sql"].weight, recipe.adapters["sql"].density) == (1.0, None)
    assert (recipe.adapters["json"].weight, recipe.adapters["json"].density) == (-0.5, 0.4)
    assert (recipe.density, recipe.election, recipe.trim_scope) == (0.5, "mass", "tensor")
    assert (recipe.scale, recipe.seed, recipe.output_dtype) == (1.0, 0, "base")
    assert recipe.registered_name == "demo"
    assert recipe.promote == "manual"


def test_everything_a_recipe_can_say_is_read(write):
    recipe = load_recipe(
        write(
            GOOD
            + "election: {quorum: 0.7}\ntrim_scope: adapter\nscale: 1\noutput_dtype: bfloat16\n"
            "skills:\n  sql: {suite: zoo/suites/sql, specialist: sql, margin: 0.1}\n"
            "model: demo_1.2\naccept_base: true\npromote: auto\n"
            "sweep: {density: [0.2, 1], election: [mass]}\n"
        )
    )
    assert recipe.election == Quorum(quorum=0.7)
    assert recipe.skills["sql"].margin == 0.1
    assert recipe.registered_name == "demo_1.2"
    assert recipe.promote == "auto"
    assert recipe.sweep is not None and recipe.sweep.density == (0.2, 1.0)


def test_a_query_stands_for_whatever_has_landed(write):
    text = "name: demo\nbase: b\nadapters: {from: landing, match: '*-prod'}\nmethod: linear\n"
    assert load_recipe(write(text)).adapters == LandingQuery(from_="landing", match="*-prod")


def test_held_out_text_may_be_named_and_its_keys_are_known(write):
    recipe = load_recipe(write(GOOD + "base_ability: {suite: zoo/suites/plain, margin: 0.1}\n"))
    assert (recipe.base_ability.suite, recipe.base_ability.margin) == ("zoo/suites/plain", 0.1)
    wrong = write(GOOD + "base_ability: {suit: zoo/suites/plain, margin: 0}\n")
    assert set(problems_of(wrong)) == {
        "base_ability.suit",
        "base_ability.suite",
        "base_ability.margin",
    }


def test_all_problems_come_at_once_with_their_lines(write):
    path = write(
        "name: Demo recipe\n"
        "bse: zoo/base\n"
        "adapters:\n"
        "  sql: {source: zoo/adapters/sql, wieght: 2}\n"
        "  json: {source: zoo/adapters/json, density: 0}\n"
        "method: dare_ties\n"
        "density: 0\n"
        "election: {quorm: 0.4}\n"
        "density: 1.5\n"
        "scale: .inf\n"
        "accept_base: 'yes'\n"
        "skills:\n"
        "  sql: {suite: zoo/suites/sql, specialist: sqll, margin: '0.5'}\n"
    )
    with pytest.raises(RecipeError) as caught:
        load_recipe(path)
    found = [(p.where.rpartition(":")[2], p.field) for p in caught.value.problems]
    assert found == [
        ("1", "base"),
        ("1", "name"),
        ("2", "bse"),
        ("4", "adapters.sql.wieght"),
        ("5", "adapters.json.density"),
        ("6", "method"),
        ("8", "election.quorm"),
        ("8", "election.quorum"),
        ("9", "density"),
        ("9", "density"),
        ("10", "scale"),
        ("11", "accept_base"),
        ("13", "skills.sql.margin"),
        ("13", "skills.sql.specialist"),
    ]
    text = str(caught.value)
    assert "14 problems" in text
    assert "did you mean 'base'?" in text and "did you mean 'weight'?" in text
    assert "did you mean 'sql'?" in text


@pytest.mark.parametrize("density", ["0", "-0.1", "1.01", "'0.5'", ".nan", "true", "[0.5]"])
def test_a_density_outside_0_to_1_is_refused_with_its_line(write, density):
    assert problems_of(write(GOOD + f"density: {density}\n")) == {"density": "7"}


def test_a_method_that_is_not_built_is_refused_by_name_with_those_that_are(write):
    with pytest.raises(RecipeError) as caught:
        load_recipe(write(GOOD.replace("ties", "dare_ties")))
    (problem,) = caught.value.problems
    assert (problem.found, problem.wanted) == ("'dare_ties'", "'linear' or 'ties'")


@pytest.mark.parametrize(
    ("line", "wanted", "remedy"),
    [
        ("scale: 1e-3", "a number", "without quotes, an exponent with a dot and a sign"),
        ("seed: 1.5", "a whole number", "write a whole number"),
        ("density: 0", "a number above 0", "write a number above 0"),
        ("skills: [sql]", "names with values, as in `name: value`", "write names with values"),
        ("accept_base: 1", "true or false", "write true or false"),
        ("model: 3", "text", "write text"),
    ],
)
def test_a_wrong_value_is_explained_in_the_words_of_yaml(write, line, wanted, remedy):
    with pytest.raises(RecipeError) as caught:
        load_recipe(write(f"{GOOD}{line}\n"))
    (problem,) = caught.value.problems
    assert (problem.field, problem.wanted) == (line.partition(":")[0], wanted)
    assert remedy in problem.remedy


def test_an_adapter_named_by_a_number_is_refused_under_its_name(write):
    assert problems_of(write(GOOD.replace("  sql:", "  1:"))) == {"adapters.1": "4"}


def test_a_key_that_stands_twice_is_refused(write):
    assert problems_of(write(GOOD + "base: other\n")) == {"base": "7"}
    nested = GOOD.replace("  json:", "  sql: other\n  json:")
    assert problems_of(write(nested)) == {"sql": "5"}


def test_linear_refuses_what_only_ties_reads(write):
    text = GOOD.replace("ties", "linear") + "density: 0.5\nelection: mass\ntrim_scope: tensor\n"
    assert problems_of(write(text)) == {
        "adapters.json.density": "5",
        "density": "7",
        "election": "8",
        "trim_scope": "9",
    }


def test_a_recipe_without_adapters_is_refused(write):
    text = "name: demo\nbase: b\nadapters: {}\nmethod: linear\n"
    assert problems_of(write(text)) == {"adapters": "3"}


@pytest.mark.parametrize(
    ("text", "line"),
    [("name: [demo\nbase: b\n", "2"), ("name: !!python/object:os.system {}\n", "1")],
    ids=["broken", "python object"],
)
def test_yaml_that_cannot_be_read_is_refused_with_its_line(write, text, line):
    assert problems_of(write(text)) == {"recipe": line}


def test_a_file_that_is_missing_empty_or_no_text_is_refused(write, tmp_path):
    assert list(problems_of(tmp_path / "none.yaml")) == ["recipe"]
    assert list(problems_of(tmp_path)) == ["recipe"]
    assert list(problems_of(write(""))) == ["recipe"]
    assert list(problems_of(write("- a list\n"))) == ["recipe"]
    binary = tmp_path / "binary.yaml"
    binary.write_bytes(b"\xff\xfe\x00")
    assert list(problems_of(binary)) == ["recipe"]


def test_a_mapping_that_holds_itself_does_not_hang(write):
    fields = problems_of(write("name: demo\nbase: b\nmethod: ties\nadapters: &a {self: *a}\n"))
    assert set(fields.values()) == {"4"}


def test_a_pinned_recipe_is_read_back_as_it_was(write):
    recipe = load_recipe(write(GOOD.replace("ties", "linear").replace(", density: 0.4", "")))
    pinned = recipe.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert parse_recipe(pinned, "pinned") == recipe


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_shipped_recipe_is_right_and_opens_with_its_command(path):
    recipe = load_recipe(path)
    assert recipe.name == path.stem
    first = path.read_text().splitlines()[0]
    commands = ("# tiesmith run", "# tiesmith merge", "# tiesmith sweep")
    assert first.startswith(commands) and f"recipes/{path.name}" in first
