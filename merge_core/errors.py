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
from dataclasses import dataclass, replace

__all__ = [
    "AdapterError",
    "CheckpointError",
    "MergeRequestError",
    "Problem",
    "RecipeError",
    "RequestError",
    "SourceError",
    "TiesmithError",
    "WorkError",
    "printable",
]

_SHOWN = 3
_LONGEST = 4000


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong: the file (and line) it is in, the field, and what to do about it.

    Fields may quote what strangers wrote: control characters are spelled out, long texts cut.
    """

    where: str
    field: str
    wanted: str
    found: str
    remedy: str

    def __post_init__(self) -> None:
        """Make each field safe for a terminal and a log."""
        for name, text in vars(self).items():
            object.__setattr__(self, name, printable(text))

    def __str__(self) -> str:
        return (
            f"{self.where}: {self.field}\n"
            f"  wanted: {self.wanted}\n"
            f"  found:  {self.found}\n"
            f"  remedy: {self.remedy}"
        )


def printable(text: str, longest: int = _LONGEST) -> str:
    """The text, printable on a terminal and as UTF-8, of at most `longest` characters."""
    text = text if len(text) <= longest else f"{text[:longest]}…"
    return "".join(c if c.isprintable() or c == "\n" else ascii(c)[1:-1] for c in text)


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
