"""A full disk or a locked database is told in a sentence, and the same command goes on."""

import errno
import json
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from dagster import DagsterError
from mlflow.exceptions import MlflowException
from sqlalchemy.exc import SQLAlchemyError

from merge_core.errors import TiesmithError
from orchestration.activity.failures import explain
from orchestration.home.store import Home
from orchestration.run_recipe import run_chain
from orchestration.tracking.mlflow_client import connect, experiment

TIESMITH = [sys.executable, "-c", "from orchestration.cli.app import main; main()"]


@contextmanager
def full_disk(place: Path) -> Iterator[None]:
    """A real file system with room for one folder in this place, and afterwards the one before."""
    place.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", "nr_inodes=2", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True).returncode:
        pytest.skip("a small file system cannot be mounted here: root may")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@contextmanager
def locked_database(home: Home) -> Iterator[None]:
    with closing(sqlite3.connect(home.root / "mlflow.db")) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


@pytest.mark.slow
def test_a_full_disk_in_each_stage_is_told_and_the_same_command_goes_on(world, home):
    recipe = world.recipe()
    kinds = ("adapters", "task_vectors", "trims", "resolutions", "merged", "evaluations")
    for place in (*(home.store.root / kind for kind in kinds), home.mlartifacts):
        with full_disk(place), pytest.raises(TiesmithError, match=r"disk is full|No space left"):
            run_chain(recipe, home)
        assert not any(file for file in place.rglob("*") if file.is_file())
    assert run_chain(recipe, home).passed


def test_a_locked_database_is_told_and_the_work_is_recorded_when_it_is_free(world, home):
    recipe = world.recipe()
    with locked_database(home):
        done = subprocess.run([*TIESMITH, "run", str(recipe)], capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    assert "the database is locked by another process" in done.stderr
    assert "Traceback" not in done.stderr
    assert run_chain(recipe, home).passed


def test_the_cause_is_found_behind_what_wraps_it():
    try:
        try:
            raise OSError(errno.ENOSPC, "No space left on device", "/x")
        except OSError as full:
            raise RuntimeError("the step failed") from full
    except RuntimeError as error:
        assert "the disk is full at /x" in str(explain(error))
    assert explain(ValueError("a mistake of ours")) is None


def test_an_error_that_was_dealt_with_does_not_hide_the_one_that_followed(tmp_path):
    with pytest.raises(KeyError) as met:
        try:
            (tmp_path / "none").open()
        except OSError:
            {}["x"]
    assert explain(met.value) is None
    with pytest.raises(MlflowException) as met:
        try:
            (tmp_path / "none").open()
        except OSError:
            raise MlflowException("its own") from None
    assert str(explain(met.value)).startswith("MLflow refuses: its own")


@pytest.mark.parametrize("wrapper", [MlflowException, DagsterError, SQLAlchemyError])
def test_what_a_wrapper_met_is_told_also_where_it_does_not_name_it(wrapper):
    with pytest.raises(wrapper) as met:
        try:
            raise sqlite3.OperationalError("database is locked")
        finally:
            raise wrapper("the step failed")
    assert "the database is locked by another process" in str(explain(met.value))


def test_a_connection_that_fails_is_told_as_one_and_not_as_a_file():
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))  # bound, and nobody listens
        with pytest.raises(ConnectionRefusedError) as met:
            socket.create_connection(taken.getsockname())
    unknown = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    unreachable = OSError(errno.ENETUNREACH, "Network is unreachable")
    for error in (met.value, unknown, unreachable):
        told = str(explain(error))
        assert told.startswith(f"no connection ({error.strerror}): see that the server runs")
        assert "file" not in told


def test_errors_that_name_each_other_are_each_looked_at_once():
    step, run = ValueError("the step"), DagsterError("the run")
    step.__cause__, run.__context__ = run, step
    assert explain(step) is None
    full = OSError(errno.ENOSPC, "No space left on device", "/x")
    run.__context__, full.__cause__ = full, step
    assert "the disk is full at /x" in str(explain(step))


def test_what_mlflow_refuses_is_told_in_a_sentence(home):
    with pytest.raises(MlflowException) as met:
        connect(home).get_run("no-such-run")
    assert "MLflow refuses: Run with id=no-such-run not found" in str(explain(met.value))


@pytest.mark.timeout(300)
def test_an_unexpected_error_in_a_step_ends_the_command(world, home):
    recipe = world.recipe()
    module = "orchestration.merging.artifacts"
    broken = f"import {module} as broken; broken.keep_adapter = lambda *_: 1 / 0; "
    command = [sys.executable, "-c", broken + TIESMITH[2], "run", str(recipe), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert done.returncode == 1
    told = "unexpected ZeroDivisionError: division by zero; this is a fault of Tiesmith: "
    *_, last = done.stderr.splitlines()
    assert last == f"{told}please report it"
    assert "Traceback (most recent call last)" in done.stderr
    body = {"kind": "Unexpected", "message": last, "problems": []}
    assert json.loads(done.stdout.splitlines()[-1]) == {"error": body, "exit_code": 1}


@pytest.mark.parametrize("name", ["merges", "promotions"])
def test_an_experiment_deleted_in_mlflow_is_restored_before_the_work(world, home, name, caplog):
    client = connect(home)
    experiment(client, home, name)
    client.delete_experiment(client.get_experiment_by_name(name).experiment_id)
    assert run_chain(world.recipe(), home).passed
    assert client.get_experiment_by_name(name).lifecycle_stage == "active"
    assert f"the experiment {name} was deleted in MLflow: restored" in caplog.text
