"""How long work reports how far it is."""

from collections.abc import Callable

__all__ = ["Progress", "silent"]

Progress = Callable[[str, int, int], None]
"""Called by long work: the stage's name, steps done, steps in all; of a sentence, 0 and 0."""


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""
