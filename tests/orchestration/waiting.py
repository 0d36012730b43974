"""A turn for which one waits while somebody else does the same work."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from orchestration.runs.pool_slots import Turn


def after(work: Callable[[], object]) -> Turn:
    @contextmanager
    def turn(make_room: Callable[[], None] = lambda: None) -> Iterator[None]:
        make_room()
        work()
        yield

    return turn
