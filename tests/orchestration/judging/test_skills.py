"""Each variant answers a suite once; the gate speaks for all skills together."""

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from merge_core.errors import RequestError
from orchestration.judging.skills import evaluate_skill, judge_request, load_scores


def evaluations(home):
    return {path.name for path in (home.root / "store" / "evaluations").iterdir()}


def test_base_and_specialist_answer_once_for_all_merges(home, ready):
    told = []
    first, second = ready(), ready(name="other", density=0.25)
    for made in (first, second):
        evaluate_skill(home, made, made.skills[0], lambda stage, done, total: told.append(stage))
    assert len(evaluations(home)) == 4
    assert [stage for stage in dict.fromkeys(told)] == [
        "manners: base",
        "manners: specialist",
        "manners: merged",
    ]
    one, other = (load_scores(home, made, made.skills[0]) for made in (first, second))
    assert (one.base, one.specialist) == (other.base, other.specialist)


def test_an_evaluation_whose_scores_were_lost_does_not_answer_again(home, ready, monkeypatch):
    made = ready()
    first = evaluate_skill(home, made, made.skills[0])
    shutil.rmtree(home.root / "store" / "evaluations")
    monkeypatch.setattr("evaluation.answering.generator._decode", None)
    assert evaluate_skill(home, made, made.skills[0]) == first


def test_the_specialist_is_the_skills_own_adapter(world, home, ready):
    world.strengthen("terse")
    skills = {name: world.skill("manners", name) for name in ("kind", "terse")}
    made = ready(skills=skills)
    kind, terse = (evaluate_skill(home, made, skill) for skill in made.skills)
    answers = [[item.answer for item in scores.specialist.items] for scores in (kind, terse)]
    assert answers[0] != answers[1]
    assert kind.merged == terse.merged


def test_a_fine_tune_answers_as_the_model_that_it_is(world, home, ready):
    from evaluation.evaluate import evaluate
    from evaluation.suites.suite import load_suite

    tuned = world.fine_tune(by=3.0)
    made = ready(adapters={"math": tuned}, skills={"manners": world.skill("manners", "math")})
    scores = evaluate_skill(home, made, made.skills[0])
    alone = evaluate(load_suite(made.skills[0].folder), "test", Path(tuned))
    said, wanted = ([item.answer for item in result.items] for result in (scores.specialist, alone))
    assert said == wanted != [item.answer for item in scores.base.items]


def test_a_fine_tune_that_changed_since_the_merge_does_not_answer_for_it(world, home, ready):
    tuned = Path(world.fine_tune())
    made = ready(adapters={"math": str(tuned)}, skills={"manners": world.skill("manners", "math")})
    config = tuned / "config.json"
    config.write_text(config.read_text() + "\n")
    with pytest.raises(RequestError, match="the fine-tune math asked for"):
        evaluate_skill(home, made, made.skills[0])
    assert not (home.root / "store" / "evaluations").exists()


def test_too_few_items_leave_the_gate_closed(world, home, ready):
    made = ready(skills={n: world.skill(n, "kind") for n in ("manners", "tea")})
    for skill in made.skills:
        evaluate_skill(home, made, skill)
    judgement = judge_request(home, made)
    assert [verdict.verdict for verdict in judgement.verdicts] == ["pass", "inconclusive"]
    assert not judgement.decision.passed


def test_a_skill_that_was_not_evaluated_cannot_be_judged(home, ready):
    made = ready()
    with pytest.raises(RequestError, match="materialise text_evaluation first"):
        judge_request(home, made)


def test_a_suite_that_changed_since_the_request_is_refused(home, ready):
    made = ready()
    items = made.skills[0].folder / "items.jsonl"
    items.write_text(items.read_text().replace("Question 1?", "Another 1?"))
    with pytest.raises(RequestError, match="the suite that was asked for"):
        evaluate_skill(home, made, made.skills[0])
    assert not (home.root / "store" / "evaluations").exists()


def test_a_specialist_without_a_score_has_no_retention(home, ready, world):
    skills = {"tea": world.skill("tea", "kind")}
    scores = evaluate_skill(home, *(lambda made: (made, made.skills[0]))(ready(skills=skills)))
    assert scores.specialist.score == 0
    assert scores.retention is None


def test_two_evaluations_of_one_model_at_once_both_end_with_its_scores(home, ready, monkeypatch):
    from evaluation import evaluate as module

    made, whole = ready(), module.evaluate
    together = threading.Barrier(2, timeout=120)

    def evaluate(*args, **kwargs):
        result = whole(*args, **kwargs)
        together.wait()  # neither has kept its results when the other has answered
        return result

    monkeypatch.setattr(module, "evaluate", evaluate)
    with ThreadPoolExecutor(2) as both:
        asked = [both.submit(evaluate_skill, home, made, made.skills[0]) for _ in range(2)]
        one, other = (scores.result() for scores in asked)
    assert one == other == load_scores(home, made, made.skills[0])
    assert len(evaluations(home)) == 3
