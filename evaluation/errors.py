"""Errors of this package.

EvaluationError            the work failed                                    exit code 1
├─ SuiteError              the suite folder is wrong: every problem at once   exit code 2
├─ ModelError              the model or adapter folder cannot be evaluated    exit code 2
└─ EndpointError           an endpoint gave no answers, or not ours           exit code 1
"""

from collections.abc import Sequence

from common.problem import Problem

__all__ = ["EndpointError", "EvaluationError", "ModelError", "SuiteError"]


class EvaluationError(Exception):
    """An evaluation could not be carried out or its results could not be used."""

    exit_code = 1

    def __init__(self, problems: Sequence[Problem], what: str) -> None:
        """`what` heads the message, one sentence without a full stop; problems follow it."""
        self.problems = tuple(problems)
        count = len(self.problems)
        head = f"{what}: {count} problem{'' if count == 1 else 's'}"
        super().__init__("\n".join([head, *map(str, self.problems)]))


class SuiteError(EvaluationError):
    """A suite folder that cannot be trusted to score anything."""

    exit_code = 2


class ModelError(EvaluationError):
    """A model or adapter folder that cannot be loaded whole or prompted."""

    exit_code = 2


class EndpointError(EvaluationError):
    """An endpoint that does not answer, or not as the model that was asked for."""
