"""A request locks what its recipe meant; what changes bytes and what changes judgement differ."""

import json

import pytest
import torch
from safetensors.torch import save_file

from merge_core.errors import RequestError
from merge_core.recipe.schema import load_recipe
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.landing.zone import add_adapter
from orchestration.requests.build import load_request, make_request
from orchestration.requests.resolve import answer_dtype


@pytest.fixture
def request_of(world, home):
    """A function that writes the world's recipe, changed as given, and makes its request."""
    return lambda **changes: make_request(load_recipe(world.recipe(**changes)), home)


def test_a_recipe_asked_for_twice_is_one_partition(request_of):
    assert request_of() == request_of()


def test_another_density_is_another_merge(request_of):
    assert request_of().merge_digest != request_of(density=0.25).merge_digest


def test_an_adapters_own_density_and_weight_count(world, request_of):
    source = str(world.root / "adapters" / "kind")
    entries = [
        {"source": source},
        {"source": source, "density": 0.25},
        {"source": source, "weight": 2.0},
    ]
    terse = str(world.root / "adapters" / "terse")
    merges = {request_of(adapters={"kind": e, "terse": terse}).merge_digest for e in entries}
    assert len(merges) == 3


def test_another_margin_is_the_same_merge_judged_anew(world, request_of):
    strict = {"manners": {**world.skill("manners", "kind"), "margin": 0.05}}
    before, after = request_of(), request_of(skills=strict)
    assert before.merge_digest == after.merge_digest
    assert before.partition != after.partition


def test_answering_in_another_dtype_is_the_same_merge_judged_anew(request_of):
    before, after = request_of(), request_of(answer_dtype="bfloat16")
    assert (before.decoding.dtype, after.decoding.dtype) == ("float32", "bfloat16")
    assert before.merge_digest == after.merge_digest
    assert before.partition != after.partition


@pytest.mark.parametrize(("stored", "answers"), [("bfloat16", "bfloat16"), ("float32", "float32")])
def test_on_a_gpu_models_answer_in_the_dtype_in_which_most_of_the_base_lies(
    tmp_path, stored, answers
):
    weights = {"wide": torch.ones(64, 64).to(getattr(torch, stored)), "norm": torch.ones(64)}
    save_file(weights, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    assert answer_dtype("auto", tmp_path, "cuda") == answers
    assert answer_dtype("auto", tmp_path, "cpu") == "float32"
    assert answer_dtype("float16", tmp_path, "cuda") == "float16"


def test_the_skills_order_and_the_models_name_do_not_change_the_merge(world, request_of):
    skills = {name: world.skill(name, "kind") for name in ("manners", "tea")}
    backwards = dict(reversed(skills.items()))
    first, second = request_of(skills=skills), request_of(skills=backwards, model="other")
    assert first.judgement_digest == second.judgement_digest


def test_changing_an_adapters_weights_is_another_merge(world, request_of):
    before = request_of()
    world.strengthen("terse")
    assert request_of().merge_digest != before.merge_digest


def test_editing_a_recipe_leaves_its_old_partition_as_it_was(home, request_of):
    before = request_of()
    request_of(density=0.25)
    assert load_request(home, before.partition) == before
    assert load_request(home, before.partition).recipe.density == 0.5


def test_each_adapter_is_locked_with_the_base_it_is_read_against(home, request_of):
    made = request_of()
    records = [load_adapter_record(home, adapter.partition) for adapter in made.adapters]
    assert [record.source for record in records] == [adapter.source for adapter in made.adapters]
    assert {record.base for record in records} == {made.base.source}


def test_everything_that_is_missing_is_named_at_once_and_nothing_is_written(
    world, home, request_of
):
    absent = {"absent": str(world.root / "adapters" / "absent")}
    skills = {"manners": {"suite": str(world.root / "suites" / "none"), "specialist": "absent"}}
    with pytest.raises(RequestError) as caught:
        request_of(base=str(world.root / "nowhere"), adapters=absent, skills=skills)
    told = str(caught.value)
    assert all(name in told for name in ("nowhere", "adapters/absent", "suites/none"))
    assert caught.value.exit_code == 2
    assert list(home.requests.iterdir()) == []


def test_a_broken_suite_is_refused_with_its_own_problems(world, request_of):
    items = world.root / "suites" / "tea" / "items.jsonl"
    items.write_text(items.read_text().replace("SELECT name", "SELECT nothing"))
    with pytest.raises(RequestError, match=r"items\.jsonl:1"):
        request_of(skills={"tea": world.skill("tea", "kind")})


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"skills": {}}, "skills"),
        ({"sweep": {"density": [0.2, 0.5]}}, "sweep"),
    ],
)
def test_a_recipe_that_cannot_be_judged_as_one_merge_is_refused(request_of, changes, field):
    with pytest.raises(RequestError) as caught:
        request_of(**changes)
    assert [problem.field for problem in caught.value.problems] == [field]


def test_the_base_ability_is_part_of_the_judgement_only_where_it_is_asked(world, request_of):
    plain = request_of()
    asked, stricter = (request_of(base_ability=world.base_ability(m)) for m in (0.05, 0.04))
    assert asked.merge_digest == plain.merge_digest
    assert len({made.judgement_digest for made in (plain, asked, stricter)}) == 3
    assert plain.base_ability is None
    assert (asked.base_ability.margin, len(asked.base_ability.digest)) == (0.05, 64)


def test_questions_are_no_base_ability_and_held_out_texts_no_skill(world, request_of):
    ability = {"suite": str(world.root / "suites" / "manners")}
    with pytest.raises(RequestError) as caught:
        request_of(base_ability=ability, skills={"plain": world.skill("plain", "kind")})
    assert {problem.field for problem in caught.value.problems} == {
        "base_ability.suite",
        "skills.plain.suite",
    }


def test_a_landing_query_takes_the_adapters_that_match_now(world, home, request_of):
    for name in ("kind-prod", "terse-prod", "kind-draft"):
        add_adapter(str(world.root / "adapters" / name.partition("-")[0]), name, home)
    query = {"from": "landing", "match": "*-prod"}
    made = request_of(adapters=query, skills={"manners": world.skill("manners", "kind-prod")})
    assert [adapter.source for adapter in made.adapters] == [
        "landing:kind-prod",
        "landing:terse-prod",
    ]
    assert load_request(home, made.partition) == made


def test_a_landing_query_without_a_match_says_what_has_landed(world, home, request_of):
    add_adapter(str(world.root / "adapters" / "kind"), None, home)
    with pytest.raises(RequestError, match="matches none of: kind"):
        request_of(adapters={"from": "landing", "match": "*-prod"})


def test_a_specialist_that_has_not_landed_is_refused(world, home, request_of):
    add_adapter(str(world.root / "adapters" / "kind"), None, home)
    skills = {"manners": world.skill("manners", "terse")}
    with pytest.raises(RequestError) as caught:
        request_of(adapters={"from": "landing", "match": "*"}, skills=skills)
    assert caught.value.problems[0].field == "skills.manners.specialist"


def test_a_request_holds_json_that_a_person_can_read(home, request_of):
    made = request_of()
    written = json.loads((home.requests / f"{made.partition}.json").read_text())
    assert written["recipe"]["name"] == "tiny"
    assert written["adapters"][0]["digest"] == made.adapters[0].digest


def test_an_unknown_partition_is_refused_with_the_remedy(home):
    with pytest.raises(RequestError, match="tiesmith run"):
        load_request(home, "tiny-000000000000")
