"""A job that never ends, executed as Dagster's code server executes ours."""

import time

import dagster as dg

from orchestration.home.store import Home
from orchestration.runs.dagster_instance import open_instance
from orchestration.runs.executor import process_per_step


@dg.op
def sleep() -> None:
    print("asleep", flush=True)
    time.sleep(600)


@dg.job(executor_def=process_per_step)
def sleepy() -> None:
    sleep()


if __name__ == "__main__":
    with open_instance(Home.from_environment()) as instance:
        dg.execute_job(dg.reconstructable(sleepy), instance)
