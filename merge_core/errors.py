"""Errors of the merge engine.

TiesmithError
├─ RequestError            the request was wrong, nothing was written: exit code 2
│  ├─ RecipeError
│  ├─ SourceError
│  ├─ AdapterError
│  ├─ CheckpointError
│  └─ MergeRequestError
└─ WorkError               the work failed, nothing half-written remains: exit code 1
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from common.problem import Problem

__all__ = [
    "AdapterError",
    "CheckpointError",
    "MergeRequestError",
    "RecipeError",
    "RequestError",
    "SourceError",
    "TiesmithError",
    "WorkError",
]

_SHOWN = 3


class TiesmithError(Exception):
    """Root of what the engine raises on purpose."""

    exit_code = 1


class RequestError(TiesmithError):
    """The request was wrong; `problems` holds everything that was found, never only the first.

    As text, problems that differ only in their field are one, with the first few fields.
    """

    exit_code = 2

    def __init__(self, problems: Sequence[Problem], what: str) -> None:
        """`what` names the thing refused, as in "recipe demo.yaml"."""
        self.problems = tuple(problems)
        self.what = what
        super().__init__(self.problems, what)

    def __str__(self) -> str:
        count = len(self.problems)
        head = f"{self.what}: {count} problem{'' if count == 1 else 's'}"
        return "\n".join([head, *(str(problem) for problem in _merged(self.problems))])


def _merged(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Problems that differ in their field alone as one: a wrong adapter fails in every layer."""
    fields: dict[Problem, list[str]] = {}
    for problem in problems:
        fields.setdefault(replace(problem, field=""), []).append(problem.field)
    for problem, names in fields.items():
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        yield replace(problem, field=", ".join(names[:_SHOWN]) + more)


class RecipeError(RequestError):
    """A recipe that cannot be run as written."""


class SourceError(RequestError):
    """A folder, hub id or URL from which nothing usable can be had."""


class AdapterError(RequestError):
    """An adapter folder that cannot be merged, or not into this base."""


class CheckpointError(RequestError):
    """A base checkpoint that cannot be read safely."""


class MergeRequestError(RequestError):
    """A merge that must not start, or whose result would be the base again."""


class WorkError(TiesmithError):
    """The work failed after it had started (disk, network, overflow)."""
