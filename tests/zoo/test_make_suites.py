import json
from collections import Counter

import pytest

from evaluation.suites.suite import load_suite
from zoo.make_suites import ITEMS, SUITES, TEXTS, write_suites
from zoo.names import REAL_WORDS, split_of

SKILLS = ("sql", "json", "support", "rude")


def items(skill):
    text = (SUITES / skill / "items.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def names(skill, item):
    """The names that an item is about, without what only the templates say."""
    if skill == "sql":
        tables = item["prompt"].splitlines()[:2]
        return [name for line in tables for name in line.replace("(", ", ")[:-1].split(", ")]
    if skill == "json":
        return list(_keys(item["schema"]))
    return item["rule"]["must_include"]


def _keys(schema):
    for key, value in schema.get("properties", {}).items():
        yield key
        yield from _keys(value)


@pytest.fixture(scope="module")
def rewritten(tmp_path_factory):
    folder = tmp_path_factory.mktemp("suites")
    write_suites(folder)
    return folder


def test_the_suites_in_the_repository_are_what_the_generator_writes(rewritten):
    made = {p.relative_to(rewritten): p.read_bytes() for p in rewritten.rglob("*") if p.is_file()}
    kept = {p.relative_to(SUITES): p.read_bytes() for p in SUITES.rglob("*") if p.is_file()}
    assert made == kept


@pytest.mark.parametrize("skill", SKILLS)
def test_a_suite_is_accepted_and_has_500_items_a_split(skill):
    suite = load_suite(SUITES / skill)
    assert [len(suite.split(split)) for split in ("validation", "test")] == [ITEMS, ITEMS]


@pytest.mark.parametrize("skill", SKILLS)
def test_every_name_belongs_to_its_items_split_and_so_never_occurs_in_training(skill):
    for item in items(skill):
        assert {split_of(name) for name in names(skill, item)} == {item["split"]}


@pytest.mark.parametrize("skill", SKILLS)
def test_most_names_are_readable_words(skill):
    readable = {word for words in REAL_WORDS.values() for word in words}
    found = [name.removesuffix("_id") for item in items(skill) for name in names(skill, item)]
    assert sum(name in readable for name in found) > 0.6 * len(found)


@pytest.mark.parametrize("skill", SKILLS)
def test_no_prompt_occurs_twice_and_none_holds_its_answer(skill):
    prompts = [item["prompt"] for item in items(skill)]
    assert len(set(prompts)) == len(prompts)
    for item in items(skill):
        gold = item.get("gold", "")
        answer = gold if isinstance(gold, str) else json.dumps(gold)
        assert not answer or answer not in item["prompt"]


@pytest.mark.parametrize("skill", SKILLS)
def test_each_split_has_easy_and_hard_items(skill):
    for split in ("validation", "test"):
        hard = [item["hard"] for item in items(skill) if item["split"] == split]
        assert 0.4 <= sum(hard) / len(hard) <= 0.85


def test_an_sql_item_s_group_is_its_database_and_a_database_has_four_items():
    groups = Counter(item["group"] for item in items("sql"))
    assert set(groups.values()) == {4}
    assert len(groups) == 250
    assert all(item["group"] == item["database"] for item in items("sql"))


def test_support_and_rude_meet_the_same_customers():
    support, rude = (
        [(item["split"], item["prompt"]) for item in items(skill)] for skill in ("support", "rude")
    )
    assert support == rude


def test_the_plain_texts_are_held_out_and_their_answers_follow_from_their_prompts():
    suite = load_suite(SUITES / "plain")
    assert (suite.kind, len(suite.split("validation")), len(suite.split("test"))) == (
        "perplexity",
        TEXTS,
        TEXTS,
    )
    for item in items("plain"):
        words = item["text"].removeprefix("Hello ").removeprefix("the ").rstrip("!")
        assert all(word in item["prompt"] for word in words.replace(",", "").split())
        names = [word for word in words.replace(",", "").split() if not word.isdigit()]
        assert {split_of(name) for name in names} <= {item["split"]}
