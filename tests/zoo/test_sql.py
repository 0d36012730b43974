import re
from random import Random

import pytest

from zoo.databases import fill, rows, tells_apart
from zoo.sql import EASY, HARD, Question, draw_question, draw_schema


def questions(form, count=60):
    for seed in range(count):
        rng = Random(seed)
        schema = draw_schema(rng, "validation")
        yield schema, draw_question(rng, schema, form), fill(rng, schema)


@pytest.mark.parametrize("form", EASY + HARD)
def test_every_gold_query_runs_on_a_filling_of_its_schema(form):
    for _, question, script in questions(form):
        assert rows(script, question.query) is not None


@pytest.mark.parametrize("form", EASY + HARD)
def test_no_prompt_holds_its_query(form):
    assert not any(question.query in question.prompt for _, question, _ in questions(form))


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("both", (" WHERE ", " AND ")),
        ("group", (" GROUP BY ",)),
        ("top", (" ORDER BY ", " LIMIT ")),
        ("join", (" JOIN ", " ON ")),
    ],
)
def test_a_hard_form_uses_what_it_is_named_for(form, words):
    assert all(word in question.query for _, question, _ in questions(form) for word in words)


def test_only_the_key_is_shared_by_the_two_tables():
    for seed in range(200):
        schema = draw_schema(Random(seed), "train")
        assert set(schema.parent.columns) & set(schema.child.columns) == {schema.parent.key}


def test_the_same_seed_draws_the_same_question_and_filling():
    assert list(questions("join", 5)) == list(questions("join", 5))


def test_a_measure_has_no_ties_so_that_a_limit_cuts_cleanly():
    for seed in range(30):
        rng = Random(seed)
        schema = draw_schema(rng, "test")
        script = fill(rng, schema)
        for table in (schema.parent, schema.child):
            for measure in table.measures:
                values = rows(script, f"SELECT {measure} FROM {table.name}")
                assert len(set(values)) == len(values)


@pytest.mark.parametrize("form", ["filter", "both", "join"])
def test_a_filling_holds_the_numbers_that_its_questions_compare_with(form):
    for schema, question, _ in questions(form):
        for column, number in re.findall(r"(\w+) [<>]=? (\d+)", question.query):
            table = schema.parent if column in schema.parent.columns else schema.child
            script = fill(Random(0), schema, [question])
            assert (int(number),) in rows(script, f"SELECT {column} FROM {table.name}")


def test_a_question_that_either_strictness_answers_is_told():
    script = "CREATE TABLE boats (seats INTEGER); INSERT INTO boats VALUES (20), (40);"
    on, between = (
        Question("filter", "?", f"SELECT seats FROM boats WHERE seats >= {number}")
        for number in (40, 30)
    )
    assert [tells_apart(question, [script]) for question in (on, between)] == [True, False]


def test_a_question_whose_condition_changes_nothing_is_told():
    schema = draw_schema(Random(1), "test")
    script = fill(Random(1), schema)
    everything = f"SELECT * FROM {schema.child.name}"
    idle = Question("filter", "?", f"{everything} WHERE 1 = 1", (everything,))
    empty = Question("filter", "?", f"{everything} WHERE 1 = 0", (everything,))
    telling = Question("top", "?", f"{everything} LIMIT 2", (everything,))
    assert [tells_apart(q, [script]) for q in (idle, empty, telling)] == [False, False, True]
