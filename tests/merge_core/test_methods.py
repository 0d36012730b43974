"""The table of merge methods is whole, and the docs show the same."""

import re
from pathlib import Path
from typing import get_args

import pytest

from merge_core.methods import METHODS, MethodName, methods_with
from merge_core.recipe.schema import Recipe

DOCS = Path(__file__).parents[2] / "docs"


def test_every_word_that_a_recipe_may_write_has_an_entry_and_no_other_has():
    assert set(METHODS) == set(get_args(MethodName))


@pytest.mark.parametrize("name", METHODS)
def test_the_keys_of_a_method_are_keys_of_a_recipe(name):
    assert set(METHODS[name].keys) <= set(Recipe.model_fields)
    assert all(name in methods_with(key) for key in METHODS[name].keys)


def test_the_docs_list_the_methods_as_the_table_has_them():
    words = {True: "yes", False: "no"}
    rows = re.findall(
        r"^\| `(\w+)` \| (.+) \| (\w+) \| (\w+) \|$", (DOCS / "methods.md").read_text(), re.M
    )
    assert rows == [
        (name, method.summary, words[method.trims], words[method.elects])
        for name, method in METHODS.items()
    ]
    row = re.search(r"^\| `method` \| (.+?) \|", (DOCS / "recipe.md").read_text(), re.M)
    assert row and row[1] == ", ".join(f"`{name}`" for name in METHODS)
