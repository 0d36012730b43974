"""How Dagster's runs execute: as its own executors do, marked as alive meanwhile.

When a run's process and the code server that watches it are killed at once, nobody is left to say
so: `instance.end_runs_of_dead_processes` finds the mark that nobody holds.
"""

from __future__ import annotations

from collections.abc import Iterator

import dagster as dg
from dagster._core.execution.context.system import PlanOrchestrationContext
from dagster._core.execution.plan.plan import ExecutionPlan
from dagster._core.execution.retries import RetryMode
from dagster._core.execution.step_dependency_config import StepDependencyConfig

from orchestration.home.store import Home
from orchestration.runs.dagster_instance import living

__all__ = ["one_process", "process_per_step"]


class _Marked(dg.Executor):
    """An executor, with a mark named after the run."""

    def __init__(self, inner: dg.Executor) -> None:
        self._inner = inner

    @property
    def retries(self) -> RetryMode:
        return self._inner.retries

    @property
    def step_dependency_config(self) -> StepDependencyConfig:
        return self._inner.step_dependency_config

    def execute(
        self, plan_context: PlanOrchestrationContext, execution_plan: ExecutionPlan
    ) -> Iterator[dg.DagsterEvent]:
        with living(Home.from_environment(), plan_context.run_id):
            yield from self._inner.execute(plan_context, execution_plan)


def _marked(inner: dg.ExecutorDefinition) -> dg.ExecutorDefinition:
    create = inner.executor_creation_fn
    assert create is not None, f"{inner.name} cannot make an executor"
    return dg.ExecutorDefinition(
        inner.name,
        config_schema=inner.config_schema.config_type,
        requirements=inner.get_requirements,
        executor_creation_fn=lambda context: _Marked(create(context)),
        description=inner.description,
    )


one_process = _marked(dg.in_process_executor)
process_per_step = _marked(dg.multiprocess_executor)
