import json
from random import Random

import jsonschema
import pytest

from zoo.extraction import EASY, HARD, draw_request

FORMS = EASY + HARD


def requests(form, count=100):
    return [draw_request(Random(seed), "test", form) for seed in range(count)]


@pytest.mark.parametrize("form", FORMS)
def test_every_gold_object_meets_its_schema_and_not_when_a_key_is_left_out(form):
    for request in requests(form):
        validator = jsonschema.Draft202012Validator(request.schema)
        assert validator.is_valid(request.gold)
        short = dict(list(request.gold.items())[1:])
        assert not validator.is_valid(short)


@pytest.mark.parametrize("form", FORMS)
def test_no_prompt_holds_its_answer(form):
    assert not any(request.answer in request.prompt for request in requests(form))


@pytest.mark.parametrize("form", FORMS)
def test_the_answer_reads_back_as_the_gold_object(form):
    assert all(json.loads(request.answer) == request.gold for request in requests(form))


@pytest.mark.parametrize(
    ("form", "kind"),
    [("nested", dict), ("list", list), ("optional", bool), ("optional", type(None))],
)
def test_a_hard_form_holds_what_it_is_named_for(form, kind):
    assert all(
        any(isinstance(value, kind) for value in request.gold.values())
        for request in requests(form)
    )


def test_a_flat_object_holds_words_and_whole_numbers_alone():
    kinds = {type(value) for request in requests("flat") for value in request.gold.values()}
    assert kinds == {str, int}


def test_the_same_seed_draws_the_same_request():
    assert requests("mixed") == requests("mixed")


def test_a_word_is_told_before_its_key_only_where_that_is_asked_for():
    for reverse in (False, True):
        drawn = [draw_request(Random(seed), "train", "flat", reverse) for seed in range(50)]
        told = [f"{v} is the {k}." in r.prompt for r in drawn for k, v in r.gold.items()]
        assert any(told) == reverse
