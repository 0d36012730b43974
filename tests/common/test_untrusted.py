"""Files of strangers are refused by name before they cost time or memory."""

import os
from pathlib import Path

import pytest

from common.untrusted import Unfit, load_yaml, open_plain, read_text
from merge_core.errors import RecipeError
from merge_core.recipe.schema import load_recipe


def doubled(first: str, pattern: str, joiner: str) -> str:
    """Nine anchors, each of which stands for nine of the one before: 3 GB when written out."""
    lines = [first]
    for name, of in zip("bcdefghi", "abcdefgh", strict=True):
        lines.append(f"{name}: &{name} " + pattern.format(joiner.join([f"*{of}"] * 9)))
    return "\n".join(lines)


ATTACKS = {
    "aliases of aliases": (doubled("a: &a [x]", "[{}]", ", "), "aliases that stand for more"),
    "merged aliases": (doubled("a: &a {k: x}", "{{<<: [{}]}}", ", "), "aliases that stand for"),
    "an alias of itself": ("a: &a [*a]", "an alias of what it stands in"),
    "levels of brackets": ("a: " + "[" * 20_000 + "]" * 20_000, "nested more than 64 levels"),
    "levels of braces": ("{a: " * 20_000, "nested more than 64 levels"),
    "levels of dashes": ("- " * 20_000, "nested more than 64 levels"),
    "levels by aliases": (
        "- &a0 [x]\n" + "".join(f"- &a{n + 1} [*a{n}]\n" for n in range(99)),
        "nested more than 64 levels",
    ),
    "values": ("[" + "a," * 200_000 + "]", "more than 50,000 values"),
    "an integer": ("a: " + "1" * 200_000, "a number of 200,000 characters"),
    "a hexadecimal integer": ("a: 0x" + "f" * 200_000, "a number of 200,002 characters"),
    "an integer by sixties": ("a: " + "1:" * 100_000 + "1", "a number of 200,001 characters"),
    "a tagged integer": (f"a: !!int '{'1' * 200_000}'", "a number of 200,000 characters"),
    "a day that is none": ("a: 2001-99-99", "'2001-99-99', which is no timestamp"),
    "an hour that is none": ("a: 2001-01-01T99:00:00Z", "which is no timestamp"),
    "a zone that is none": ("a: 2001-01-01T00:00:00+99:99", "which is no timestamp"),
    "a tagged word": ("a: !!timestamp tomorrow", "'tomorrow', which is no timestamp"),
    "an empty integer": ("a: !!int ''", "'', which is no int"),
    "a bool that is none": ("a: !!bool maybe", "'maybe', which is no bool"),
    "a Python object": ("a: !!python/object/apply:os.system [ls]", "could not determine"),
    "half of a surrogate pair": ('a: "\\ud800"', "half of a surrogate pair"),
    "a NUL": ('a: "\\0"', "a NUL"),
    "an unhashable key": ("? [a]\n: b", "unhashable key"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_yaml_that_would_grow_or_break_is_refused_with_its_line(attack: str, tmp_path) -> None:
    text, found = ATTACKS[attack]
    with pytest.raises(Unfit, match=found) as caught:
        load_yaml(text)
    assert caught.value.line
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(text)
    with pytest.raises(RecipeError) as refused:
        load_recipe(recipe)
    (problem,) = refused.value.problems
    assert problem.where == f"{recipe}:{caught.value.line}"
    assert (problem.found, problem.remedy) == (str(caught.value), "correct the YAML")


@pytest.mark.parametrize(
    "text", ['a: "\\UFFFFFFFF"', "%YAML " + "1" * 200_000 + ".1\n---\na: 1", "a: \x07"]
)
def test_what_the_yaml_scanner_itself_breaks_on_is_refused(text: str) -> None:
    with pytest.raises(Unfit):
        load_yaml(text)


def test_aliases_merges_and_dates_that_people_write_are_read() -> None:
    text = "d: &d {weight: 2}\na: {<<: *d, on: 2001-02-03}\nb: [*d, *d]\nc: 1_000\n"
    assert load_yaml(text)["a"]["weight"] == 2
    assert load_yaml(text)["b"] == [{"weight": 2}] * 2
    assert load_yaml("") is None


def put(kind: str, place: Path) -> None:
    match kind:
        case "pipe":
            os.mkfifo(place)
        case "folder":
            place.mkdir()
        case "device":
            place.symlink_to("/dev/zero")
        case "large":
            place.touch()
            os.truncate(place, 10_000_000_000)
        case "not UTF-8":
            place.write_bytes(b"name: a\nbase: \xff")
        case "nothing":
            place.symlink_to(place.with_name("nowhere"))


KINDS = {
    "pipe": "no plain file",
    "folder": "no plain file",
    "device": "no plain file",
    "large": "10,000,000,000 bytes",
    "not UTF-8": "can't decode",
    "nothing": "No such file",
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_recipe_that_is_no_plain_small_file_is_refused(kind: str, tmp_path: Path) -> None:
    put(kind, tmp_path / "recipe.yaml")
    with pytest.raises(RecipeError) as refused:
        load_recipe(tmp_path / "recipe.yaml")
    (problem,) = refused.value.problems
    assert KINDS[kind] in problem.found and "recipe.yaml" in problem.where


def test_links_may_lead_to_a_hubs_blobs_and_not_out_of_the_folder(tmp_path: Path) -> None:
    snapshot = tmp_path / "models--acme--teas" / "snapshots" / "0f3a"
    (snapshot.parent.parent / "blobs").mkdir(parents=True)
    snapshot.mkdir(parents=True)
    (snapshot.parent.parent / "blobs" / "5e1d").write_text("tea")
    (snapshot / "items.jsonl").symlink_to("../../blobs/5e1d")
    (tmp_path / "secret").write_text("secret")
    (snapshot / "out").symlink_to(tmp_path / "secret")
    (snapshot / "up").symlink_to(tmp_path)
    assert read_text(snapshot / "items.jsonl", 10, snapshot) == "tea"
    for file in ("out", "up/secret"):
        with pytest.raises(Unfit, match="a link out of the folder"):
            open_plain(snapshot / file, 10, snapshot)


def test_a_sweep_of_more_candidates_than_can_be_listed_is_refused(tmp_path: Path) -> None:
    recipe, values = tmp_path / "recipe.yaml", ", ".join(f"{n}.0" for n in range(1, 200))
    recipe.write_text(
        "{name: a, base: b, method: linear, adapters: {x: x, y: y}, "
        f"sweep: {{weights: {{x: [{values}], y: [{values}]}}}}}}"
    )
    with pytest.raises(RecipeError, match="at most 10,000 combinations"):
        load_recipe(recipe)
