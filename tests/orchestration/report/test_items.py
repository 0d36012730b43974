"""Which items a merge lost and won, and in what words."""

from typing import get_args

import pytest

from evaluation.result import Outcome
from evaluation.scoring.classifier import Classifier
from evaluation.scoring.llm_judge import Judge
from evaluation.scoring.text_rules import Rule
from evaluation.suites.suite import JsonItem, SqlItem, TextItem
from orchestration.report.items import changes, clipped, marked
from orchestration.report.wording import OUTCOMES, why
from tests.orchestration.report.hostile import item, result

HEAD = {"split": "test", "prompt": "Which?", "group": "g", "form": "f", "hard": False}


def test_lost_and_won_are_what_only_one_of_the_two_passed():
    found = changes(result(True, False, True, False), result(True, True, False, False), {})
    assert [change.id for change in found.lost] == ["text-1"]
    assert [change.id for change in found.won] == ["text-2"]
    assert (found.more_lost, found.more_won) == ((), ())


def test_beyond_the_bound_items_are_named_and_lost_ones_take_the_places_first():
    ours, theirs = result(*[False] * 3, *[True] * 3), result(*[True] * 3, *[False] * 3)
    found = changes(ours, theirs, {}, shown=4)
    assert len(found.lost) == 3 and [change.id for change in found.won] == ["text-3"]
    assert found.more_won == ("text-4", "text-5")
    found = changes(ours, theirs, {}, shown=2)
    assert found.more_lost == ("text-2",)
    assert found.won == () and len(found.more_won) == 3


@pytest.mark.parametrize(
    ("asked", "gold"),
    [
        (SqlItem(id="text-0", gold="SELECT 1", database="shop", **HEAD), "SELECT 1"),
        (JsonItem(id="text-0", gold={"a": "é"}, schema={}, **HEAD), '{"a": "é"}'),
        (
            TextItem(id="text-0", rule=Rule(must_include=("tea",), max_words=9), **HEAD),
            "must_include:\n- tea\nmax_words: 9",
        ),
    ],
)
def test_an_item_of_each_kind_has_its_prompt_and_a_right_answer(asked, gold):
    (change,) = changes(result(False), result(True), {asked.id: asked}).lost
    assert (change.prompt, change.gold) == ("Which?", gold)


def test_an_item_that_a_judge_judges_has_its_question():
    judge = Judge(model="tea-large", question="Is it kind?")
    told = "judge:\n  model: tea-large\n  question: Is it kind?"
    alone = TextItem(id="text-0", **HEAD)
    both = TextItem(id="text-0", rule=Rule(must_include=("tea",)), **HEAD)
    for asked, gold in ((alone, told), (both, f"must_include:\n- tea\n{told}")):
        (change,) = changes(result(False), result(True), {asked.id: asked}, judge).lost
        assert change.gold == gold


def test_an_item_that_a_classifier_alone_judges_has_the_label_that_would_be_right():
    classifier = Classifier(model="tone", label="polite", at_least=0.8)
    alone = TextItem(id="text-0", **HEAD)
    lost = changes(result(False), result(True), {alone.id: alone}, classifier=classifier).lost
    assert lost[0].gold == "classifier:\n  model: tone\n  label: polite\n  at_least: 0.8"


def test_without_the_suite_an_item_has_answers_alone():
    (change,) = changes(result(False), result(True), {}).lost
    assert (change.prompt, change.gold) == (None, None)
    assert (change.ours.text, change.theirs.why) == ("answer 0", "right")


def test_a_long_text_is_cut_and_says_by_how_much():
    assert clipped("x" * 2000) == "x" * 2000
    assert clipped("x" * 3234) == "x" * 2000 + " … and 1,234 more characters"


def test_control_characters_are_spelled_out():
    assert clipped("a\x1b[31m\x00\u202eb\n") == "a\\x1b[31m\\x00\\u202eb\n"


def test_what_differs_from_the_other_text_is_marked():
    pieces = marked("SELECT name FROM tea", "SELECT price FROM tea")
    assert [text for text, differs in pieces if differs] == ["name"]
    assert "".join(text for text, _ in pieces) == "SELECT name FROM tea"


def test_the_details_of_an_answer_say_why_it_counts_as_it_does():
    told = why(item(0, False, outcome="unknown column", details={"message": "no column: x"}))
    assert told == "unknown column: no column: x"
    told = why(item(0, False, outcome="wrong values", details={"leaf_f1": 0.75, "lenient": True}))
    assert told.startswith("wrong values: 75% of its values agree; right if fences")
    told = why(item(0, False, details={"failed": ["missing text: tea", "too long: 9 words"]}))
    assert told == "missing text: tea; too long: 9 words"
    told = why(item(0, False, outcome="wrong rows", details={"executable": True}))
    assert told == f"wrong rows: {OUTCOMES['wrong rows']}"
    details = {"failed": [], "judge": "tea-large", "reply": "No."}
    told = why(item(0, False, outcome="judged wrong", details=details))
    assert told == "judged wrong: the judge or classifier says no (tea-large: 'No.')"
    assert "proof of little" in why(item(0, True, details={"both_empty": True}))


def test_every_outcome_has_words():
    assert OUTCOMES.keys() == set(get_args(Outcome))


def test_an_outcome_without_words_of_its_own_is_told_by_its_name():
    assert why(item(0, False, outcome="unheard of", details={})) == "unheard of"
