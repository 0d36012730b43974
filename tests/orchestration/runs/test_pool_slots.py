"""Steps that compute take turns: who waits sleeps, says for whom, and waits for nobody dead."""

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Any

import dagster as dg
import pytest
from dagster import DagsterEvent, DagsterRunStatus
from dagster._core.execution.plan.objects import StepFailureData

from orchestration.runs import pool_slots
from orchestration.runs.dagster_instance import open_instance
from orchestration.runs.pool_slots import COMPUTE, StepTurn


@pytest.fixture
def instance(home):
    with open_instance(home) as opened:
        yield opened


@pytest.fixture
def turn(home, instance):
    """A function that makes the turn of a step in a run of its own."""

    @dg.job
    def merge():
        pass

    def make(step: str, tell: Callable[[str], None] = print, **tags: str) -> StepTurn:
        run = instance.create_run_for_job(merge, tags=tags, status=DagsterRunStatus.STARTED)
        return StepTurn(home, instance, run, step, COMPUTE, tell)

    return make


@contextmanager
def waiting(taken: Callable[..., Any], **how: Any):
    """Another thread that wants the turn; the event is set when it has it."""
    has, leave = threading.Event(), threading.Event()

    def take():
        with taken(**how):
            has.set()
            leave.wait(60)

    thread = threading.Thread(target=take, daemon=True)
    thread.start()
    try:
        yield has
    finally:
        leave.set()
        thread.join(30)


def test_who_waits_sleeps_and_says_once_who_computes_and_since_when(turn):
    told, room = [], []
    tags = {"dagster/partition": "tiny-0123"}
    other = turn("sweep", told.append)
    held = ExitStack()
    held.enter_context(turn("sql_evaluation", **tags)())
    with held, waiting(other, make_room=lambda: room.append(1)) as has:
        before = time.process_time()
        assert not has.wait(4)
        assert time.process_time() - before < 2
        (line,) = told
        assert line.startswith("waits for merge of tiny-0123 (run ")
        assert ", at sql_evaluation since " in line
        assert room == [1]
        held.close()
        assert has.wait(30)
    assert pool(other).claimed_slots == []


def pool(one: StepTurn) -> Any:
    return one.instance.event_log_storage.get_concurrency_info(COMPUTE)


def test_a_turn_that_is_free_is_taken_without_making_room(turn):
    with turn("a")(make_room=lambda: pytest.fail("nobody waits")):
        pass


def test_who_asked_first_comes_first_so_a_sweep_lets_others_in_between_its_candidates(turn):
    sweep, evaluation, order = turn("sweep"), turn("evaluation"), []
    with sweep():
        other = threading.Thread(target=lambda: in_turn(evaluation, order))
        other.start()
        while not pool(sweep).pending_step_count:
            time.sleep(0.05)
    with sweep():
        order.append("sweep")
    other.join()
    assert order == ["evaluation", "sweep"]


def in_turn(one: StepTurn, order: list[str]) -> None:
    with one():
        order.append(one.step)


@pytest.mark.parametrize("how", ["run", "step"])
def test_the_place_of_whoever_ended_without_leaving_is_freed(turn, instance, how, monkeypatch):
    monkeypatch.setattr(pool_slots, "LOOKS_FOR_THE_DEAD", 1)
    dead = turn("a")
    assert dead._is_limited() and dead._claim()
    with waiting(turn("b")) as has:
        assert not has.wait(3)
        if how == "run":
            instance.report_run_failed(dead.run)
        else:
            failed = StepFailureData(error=None, user_failure_data=None)
            name = dead.run.job_name
            told = DagsterEvent("STEP_FAILURE", name, step_key="a", event_specific_data=failed)
            instance.report_dagster_event(told, dead.run.run_id)
        assert has.wait(30)
    assert pool(dead).pending_steps == []


def test_an_interrupted_wait_leaves_no_claim(turn, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(pool_slots.time, "sleep", interrupt)
    waiter = turn("b")
    with turn("a")():
        with pytest.raises(KeyboardInterrupt), waiter():
            pass
        assert [step.step_key for step in pool(waiter).pending_steps] == ["a"]


def test_the_limit_that_was_given_to_the_pool_gpu_is_taken_over(turn, instance):
    storage = instance.event_log_storage
    storage.set_concurrency_slots("gpu", 2)
    with turn("a")(), turn("b")():
        assert len(pool(turn("c")).claimed_slots) == 2
    assert "gpu" not in storage.get_concurrency_keys()


def test_without_a_limit_nobody_waits(home, turn):
    file = home.dagster / "dagster.yaml"
    file.write_text(file.read_text().replace("{default_limit: 1, granularity: op}", "{}"))
    with open_instance(home) as unlimited:
        one, other = (replace(turn(step), instance=unlimited) for step in "ab")
        with one(), other():
            pass
