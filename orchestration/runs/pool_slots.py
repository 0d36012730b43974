"""Turns: what fills a machine is computed one at a time, in the pools that Dagster shows.

The steps of assets with `pool=` wait before they begin: in a loop that never sleeps, also those
that find their work done, and a sweep keeps the others away until its last candidate. Here a step
takes its turn where it computes, and waits asleep, with a word about whom it waits for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from orchestration.activity.progress import current_progress
from orchestration.home.store import Home
from orchestration.runs.dagster_instance import described, end_runs_of_dead_processes

if TYPE_CHECKING:
    from dagster import AssetExecutionContext, DagsterInstance, DagsterRun, OpExecutionContext
    from dagster._core.storage.event_log.base import EventLogStorage

__all__ = ["COMPUTE", "WRITER", "StepTurn", "Turn", "at_once", "turn_of"]

COMPUTE = "compute"
WRITER = "registry"  # a pool of one: two writers would each see the other's champion
FORMER_NAMES = {COMPUTE: "gpu"}  # whose limit is kept
POLL_SECONDS = 1.0
LOOKS_FOR_THE_DEAD = 10  # one in as many polls


class Turn(Protocol):
    """Entered around work that fills a machine; `make_room` is called before a wait."""

    def __call__(
        self, make_room: Callable[[], None] = lambda: None
    ) -> AbstractContextManager[None]: ...


def at_once(make_room: Callable[[], None] = lambda: None) -> AbstractContextManager[None]:
    """The turn of whoever need not wait."""
    return nullcontext()


def turn_of(
    context: AssetExecutionContext | OpExecutionContext,
    home: Home,
    pool: str = COMPUTE,
) -> StepTurn:
    """A step's turn in the pool; whom it waits for goes to its run's log and to who watches."""

    def tell(told: str) -> None:
        context.log.info(told)
        current_progress()(told, 0, 0)

    step = str(context.op_execution_context.op_handle)
    return StepTurn(home, context.instance, context.run, step, pool, tell)


@dataclass(frozen=True)
class StepTurn:
    """A place in a pool that one step of a run takes, in the order in which steps asked."""

    home: Home
    instance: DagsterInstance
    run: DagsterRun
    step: str
    pool: str
    tell: Callable[[str], None]

    @contextmanager
    def __call__(self, make_room: Callable[[], None] = lambda: None) -> Iterator[None]:
        try:
            if self._is_limited() and not self._claim():
                make_room()
                self._wait()
            yield
        finally:
            self._storage.free_concurrency_slot_for_step(self.run.run_id, self.step)

    @property
    def _storage(self) -> EventLogStorage:
        return self.instance.event_log_storage

    def _is_limited(self) -> bool:
        """Whether the pool has a limit; the instance's default becomes its own, as in Dagster."""
        if not self._storage.supports_global_concurrency_limits:
            return False
        default = self.instance.global_op_concurrency_default_limit
        limits = {pool.name: pool for pool in self._storage.get_pool_limits()}
        if former := limits.get(FORMER_NAMES.get(self.pool, "")):
            if not former.from_default and self.pool not in limits:
                self._storage.set_concurrency_slots(self.pool, former.limit)
            self._storage.delete_concurrency_limit(former.name)
            return self._is_limited()
        known = limits.get(self.pool)
        if known is None or (known.from_default and known.limit != default):
            self._storage.initialize_concurrency_limit_to_default(self.pool)
            return default is not None
        return True

    def _claim(self) -> bool:
        priority = int(self.run.tags.get("dagster/priority", 0))
        asked = self._storage.claim_concurrency_slot(
            self.pool, self.run.run_id, self.step, priority
        )
        return bool(asked.is_claimed)

    def _wait(self) -> None:
        told, looks = "", 0
        while not self._claim():
            if (holders := self._holders()) and holders != told:
                told = holders
                self.tell(f"waits for {told}")
            if looks % LOOKS_FOR_THE_DEAD == 0:
                self._free_the_dead()
            looks += 1
            time.sleep(POLL_SECONDS)

    def _holders(self) -> str:
        """Who computes, and since when."""
        steps = self._storage.get_concurrency_info(self.pool).pending_steps  # those at work, too
        told = []
        for step in steps:
            run = self.instance.get_run_by_id(step.run_id)
            if run is not None and step.assigned_timestamp is not None:
                since = f"{step.assigned_timestamp.astimezone():%H:%M}"
                told.append(f"{described(run)}, at {step.step_key} since {since}")
        return "; ".join(told)

    def _free_the_dead(self) -> None:
        """Take out of the queue whoever ended otherwise than by leaving its turn."""
        from dagster._core.execution.stats import StepEventStatus

        end_runs_of_dead_processes(self.instance, self.home)
        for step in self._storage.get_concurrency_info(self.pool).pending_steps:
            run = self.instance.get_run_by_id(step.run_id)
            if run is None or run.is_finished:
                self._storage.free_concurrency_slots_for_run(step.run_id)
                continue
            stats = self.instance.get_run_step_stats(step.run_id, [step.step_key])
            if any(found.status != StepEventStatus.IN_PROGRESS for found in stats):
                self._storage.free_concurrency_slot_for_step(step.run_id, step.step_key)
