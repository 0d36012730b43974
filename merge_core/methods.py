"""The merge methods: what a recipe may write as `method`, and what each needs.

Whatever depends on the method asks this table. Its arithmetic is in `kernels`, and again, slow and
in float64, in `kernels.reference`. How to add one: docs/extending.md.
"""

from dataclasses import dataclass
from typing import Literal

__all__ = ["METHODS", "Method", "MethodName", "methods_with"]

MethodName = Literal["linear", "ties"]


@dataclass(frozen=True)
class Method:
    """What a method does, in words, and what it needs.

    trims: thresholds are found before the merge, from `density` and `trim_scope`; what lies below
    them is 0. elects: adapters whose sign is not the elected one (`election`) are left out.
    """

    summary: str
    source: str
    trims: bool = False
    elects: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The recipe's keys that mean something with this method, beside those of every method."""
        return ("density", "trim_scope") * self.trims + ("election",) * self.elects


METHODS: dict[MethodName, Method] = {
    "linear": Method("the weighted sum of the task vectors", "task arithmetic, arXiv:2212.04089"),
    "ties": Method(
        "small entries dropped, one sign elected, the mean of those that agree",
        "TIES, arXiv:2306.01708",
        trims=True,
        elects=True,
    ),
}


def methods_with(key: str) -> list[str]:
    """The methods with which a recipe's key means something."""
    return [name for name, method in METHODS.items() if key in method.keys]
