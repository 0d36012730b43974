"""Candidates answer the same items; thresholds of all densities are found together."""

import shutil
import weakref
from pathlib import Path

import pytest
from safetensors.torch import load_file, save_file

from evaluation.evaluate import evaluate
from evaluation.suites.suite import load_suite
from merge_core.errors import WorkError
from merge_core.recipe.schema import load_recipe
from merge_core.ties import trim
from orchestration.landing.adapter_records import load_adapter_record
from orchestration.merging.artifacts import keep_adapter, keep_task_vector
from orchestration.sweeps.candidates import Bench, chosen, keep_thresholds
from orchestration.sweeps.request import make_sweep
from tests.orchestration.waiting import after


@pytest.fixture
def ready(sweepable, home):
    """A function that makes a sweep whose adapters' artifacts are there."""

    def make(**changes):
        made = make_sweep(load_recipe(sweepable.recipe(**changes)), home)
        for adapter in made.own.adapters:
            keep_adapter(home, load_adapter_record(home, adapter.partition))
            keep_task_vector(home, load_adapter_record(home, adapter.partition))
        return made

    return make


def test_the_items_are_the_same_whenever_they_are_drawn_and_spread_over_the_file(sweepable):
    items = load_suite(sweepable.root / "suites" / "manners").split("test")
    drawn = chosen(items, 20)
    assert drawn == chosen(items, 20) != list(items[:20])
    assert [item for item in items if item in drawn] == drawn
    assert len(drawn) == 20
    assert set(item.id for item in chosen(items[5:], 20)) & set(item.id for item in drawn)


def test_fewer_items_than_asked_for_are_all_of_them(sweepable):
    items = load_suite(sweepable.root / "suites" / "manners").split("validation")
    assert chosen(items, 150) == list(items)


def test_one_pass_an_adapter_finds_the_thresholds_of_all_densities(home, ready, monkeypatch):
    passes, whole = [], trim.trim_all
    monkeypatch.setattr(
        trim, "trim_all", lambda vector, ks, *rest: passes.append(ks) or whole(vector, ks, *rest)
    )
    made = ready(sweep={"density": [0.2, 0.4, 0.8], "election": ["mass", "count"]})
    requests = [request for _, request in made.candidates()]
    keep_thresholds(home, requests)
    assert passes == [[0.2, 0.4, 0.8]] * 2
    keep_thresholds(home, requests)
    assert len(passes) == 2


def test_a_specialist_that_gets_nothing_right_is_named(sweepable, home, ready):
    file = sweepable.root / "suites" / "manners" / "items.jsonl"
    file.write_text(file.read_text().replace('[["."]]', '[["never said"]]'))
    with pytest.raises(WorkError, match="the specialist of manners answers no validation item"):
        Bench(home, ready(sweep={"density": [0.5]})).references()


def test_a_fine_tune_answers_the_items_as_the_model_that_it_is(sweepable, home, ready):
    tuned, skills = sweepable.fine_tune(by=3.0), {"manners": sweepable.skill("manners", "math")}
    made = ready(adapters={"math": tuned}, skills=skills, sweep={"density": [0.5]})
    bench = Bench(home, made)
    found, suite = bench.references(), bench.suites["manners"]
    assert found.specialist["manners"] == evaluate(suite, "validation", Path(tuned)).score
    assert found.specialist != found.base
    (candidate,) = bench.candidates()
    assert candidate.survival == 0.5


def test_a_candidate_that_overflows_is_named_and_those_before_it_are_kept(sweepable, home, ready):
    shard = sweepable.base / "model.safetensors"
    halves = {name: value.half() for name, value in load_file(shard).items()}
    save_file(halves, shard, metadata={"format": "pt"})
    found = Bench(home, ready(sweep={"scale": [1.0, 1e8]})).candidates()
    assert next(found).values == {"scale": 1.0}
    with pytest.raises(WorkError, match=r"candidate scale 100000000\.0: .* not finite"):
        next(found)
    assert len(list((home.root / "store" / "candidates").iterdir())) == 1


def test_another_count_of_items_is_answered_anew(home, ready):
    made = ready(sweep={"density": [0.5]})
    told = []
    for sweep in (made, made, replace_items(made, 3)):
        bench = Bench(home, sweep, lambda stage, *_: told.append(stage))
        assert [candidate.values for candidate in bench.candidates()] == [{"density": 0.5}]
    assert told == ["density 0.5: manners"] * 2


def test_what_another_run_answered_during_the_wait_is_not_answered_again(home, ready):
    made, told = ready(sweep={"density": [0.5]}), []
    other = Bench(home, made)
    turn = after(lambda: (other.references(), list(other.candidates())))
    bench = Bench(home, made, lambda *now: told.append(now), turn)
    assert bench.references() == other.references()
    shutil.rmtree(home.store.root / "candidates")
    assert list(bench.candidates()) == list(other.candidates())
    assert told == []


def test_a_bench_that_waits_keeps_no_model_in_the_memory(home, ready):
    made, kept = ready(sweep={"density": [0.5]}), []
    bench = Bench(home, made, turn=after(lambda: kept.append([model() for model in models])))
    models = [weakref.ref(bench.model.network), weakref.ref(bench.patched_model)]
    bench.references()
    assert kept[0] == [None, None]


def replace_items(sweep, items):
    return sweep.model_copy(update={"items": items})
