import json
from random import Random

import pytest

from evaluation.sandbox.check_sandbox import CheckSandbox
from evaluation.scoring.text_rules import Rule, score_text
from zoo.customers import FORMS, draw_complaint

SKILLS = ("support", "rude")


def complaints():
    return [draw_complaint(Random(seed), "test", form) for seed in range(200) for form in FORMS]


@pytest.fixture(scope="module")
def right():
    """A function that says whether a reply keeps the rule of one skill."""
    with CheckSandbox() as sandbox:

        def keeps(complaint, skill, reply):
            rule = Rule.model_validate_json(json.dumps(complaint.rule(skill)))
            return score_text(sandbox, rule, reply).outcome == "right"

        yield keeps


@pytest.mark.parametrize("skill", SKILLS)
@pytest.mark.parametrize("manner", ["neutral", *SKILLS])
def test_a_reply_is_right_for_its_own_skill_alone(right, skill, manner):
    verdicts = {right(c, skill, c.replies[manner]) for c in complaints()}
    assert verdicts == {skill == manner}


def test_an_offer_that_does_not_fit_the_trouble_fails(right):
    late = next(c for c in complaints() if c.trouble == "late")
    reply = f"Dear {late.person}, I am so sorry about the {late.item}."
    assert right(late, "support", f"{reply} We will ship it by express today.")
    assert not right(late, "support", f"{reply} You will get a full refund.")


def test_a_reply_about_the_item_that_the_customer_likes_fails(right):
    complaint = next(c for c in complaints() if c.form == "two items")
    reply = complaint.replies["support"].replace(complaint.item, "sofa bed")
    assert not right(complaint, "support", reply)


def test_no_prompt_holds_a_reply():
    assert not any(reply in c.prompt for c in complaints() for reply in c.replies.values())
