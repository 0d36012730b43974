"""A run whose process was killed is found and ended, whoever started it; one that lives is not."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import dagster as dg
import pytest
from dagster import DagsterRunStatus
from dagster._core.execution.plan.resume_retry import ReexecutionStrategy
from dagster._core.test_utils import in_process_test_workspace
from dagster._core.types.loadable_target_origin import LoadableTargetOrigin

from orchestration.home.store import Home
from orchestration.operations.doctor import diagnose
from orchestration.operations.status import look_around
from orchestration.run_recipe import register_recipes
from orchestration.runs.dagster_instance import (
    PROCESS_TAG,
    end_runs_of_dead_processes,
    living,
    open_instance,
    prepare_home,
)
from orchestration.runs.executor import one_process
from tests.orchestration.sleepy import sleepy

ROOT = Path(__file__).parents[3]


@dg.job
def merge():
    pass


@dg.op
def look():
    return marks(Home.from_environment())


@dg.job(executor_def=one_process)
def marked():
    look()


def marks(home):
    folder = home.dagster / "processes"
    return sorted(mark.name for mark in folder.iterdir()) if folder.exists() else []


def started(instance, **tags):
    return instance.create_run_for_job(merge, tags=tags, status=DagsterRunStatus.STARTED)


def reexecuted(instance, parent):
    """What "Re-execute" makes of a run in Dagster's page."""
    origin = LoadableTargetOrigin(module_name="tests.orchestration.sleepy")
    with in_process_test_workspace(instance, origin) as workspace:
        (location,) = (workspace.get_code_location(n) for n in workspace.code_location_names)
        (repository,) = location.get_repositories().values()
        return instance.create_reexecuted_run(
            request_context=workspace,
            parent_run=parent,
            code_location=location,
            remote_job=repository.get_full_job(parent.job_name),
            strategy=ReexecutionStrategy.ALL_STEPS,
            use_parent_run_tags=True,
        )


def test_a_mark_is_gone_however_its_command_ends(home):
    with pytest.raises(RuntimeError), living(home):
        assert len(marks(home)) == 1
        raise RuntimeError("the work failed")
    assert marks(home) == []


def test_runs_without_a_process_are_ended_and_those_that_live_or_are_not_marked_yet_go_on(home):
    with open_instance(home) as instance, living(home) as mine:
        ours = started(instance, **{PROCESS_TAG: mine})
        theirs = started(instance)
        gone = started(instance, **{PROCESS_TAG: "0" * 32})
        with living(home, theirs.run_id):
            assert [run.run_id for run in end_runs_of_dead_processes(instance, home)] == [
                gone.run_id
            ]
        killed = started(instance)
        (home.dagster / "processes" / killed.run_id).touch()
        ended = end_runs_of_dead_processes(instance, home)
        assert [run.run_id for run in ended] == [killed.run_id]
        going = {r.run_id for r in instance.get_runs() if not r.is_finished}
        assert going == {ours.run_id, theirs.run_id}
        assert marks(home) == [mine]


def test_a_cancelled_run_whose_process_was_killed_ends_as_cancelled(home):
    with open_instance(home) as instance:
        run = started(instance)
        instance.report_run_canceling(run)
        (home.dagster / "processes").mkdir(exist_ok=True)
        (home.dagster / "processes" / run.run_id).touch()
        end_runs_of_dead_processes(instance, home)
        assert instance.get_run_by_id(run.run_id).status == DagsterRunStatus.CANCELED


def test_a_commands_run_that_dagster_executes_again_is_not_taken_for_the_commands(home):
    with open_instance(home) as instance:
        with living(home) as command:
            parent = instance.create_run_for_job(sleepy, tags={PROCESS_TAG: command})
            instance.report_run_failed(parent)
        again = reexecuted(instance, parent)
        assert again.tags[PROCESS_TAG] == command
        with living(home, again.run_id):
            instance.report_dagster_event(
                dg.DagsterEvent(dg.DagsterEventType.RUN_START.value, again.job_name), again.run_id
            )
            assert end_runs_of_dead_processes(instance, home) == []
            assert [one.run_id for one in look_around(home).running] == [again.run_id]


def test_a_run_is_marked_in_the_home_wherever_dagster_keeps_its_files(home, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    with (
        dg.DagsterInstance.local_temp(str(tmp_path / "elsewhere")) as instance,
        dg.execute_job(dg.reconstructable(marked), instance) as done,
    ):
        assert done.output_for_node("look") == [done.run_id]
    assert marks(home) == []


@pytest.mark.parametrize("harm", ["locked", "damaged"])
def test_doctor_goes_on_where_dagsters_database_cannot_be_read(home, harm):
    with open_instance(home) as instance:
        started(instance)
    database = home.dagster / "history" / "runs.db"
    with closing(sqlite3.connect(database)) as other:
        if harm == "locked":
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
            other.execute("BEGIN EXCLUSIVE")
        else:
            database.write_bytes(b"no database" * 1000)
        found = diagnose(home)
    (check,) = (check for check in found.checks if check.name == "runs")
    assert not found.well and not check.well
    assert {"locked": "database is locked", "damaged": "not a database"}[harm] in check.found
    assert f"move {home.dagster} away" in check.remedy
    home.dagster.rename(home.root / "away")
    prepare_home(home)
    with open_instance(home) as instance:
        started(instance)
    assert [check.well for check in diagnose(home).checks if check.name == "runs"] == [True]


@pytest.mark.parametrize("who", ["doctor", "ui"])
def test_doctor_and_ui_end_a_run_that_was_killed_with_all_that_watched_it(home, world, who):
    command = [sys.executable, "-m", "tests.orchestration.sleepy"]
    environment = {**os.environ, "TIESMITH_HOME": str(home.root)}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
    with open_instance(home) as instance:
        while not marks(home) or not instance.get_runs():
            assert process.poll() is None
            time.sleep(0.2)
        (run,) = instance.get_runs()
        assert end_runs_of_dead_processes(instance, home) == []
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert instance.get_run_by_id(run.run_id).status == DagsterRunStatus.STARTED
        if who == "doctor":
            (check,) = [check for check in diagnose(home).checks if check.name == "runs"]
            told = check.found
        else:
            told = next(register_recipes(home))
        assert told == f"sleepy (run {run.run_id[:8]}) was ended: its process was killed"
        assert instance.get_run_by_id(run.run_id).status == DagsterRunStatus.FAILURE
