"""Answers that do not end, or repeat themselves: the merged model's against its specialist's."""

from __future__ import annotations

from collections.abc import Sequence

from orchestration.judging.skills import Scores

__all__ = ["TOLERATED", "repetition_warnings"]


TOLERATED = 0.05
"""How much more often than its specialist's a merged model's answers may loop or not end."""


def repetition_warnings(results: Sequence[Scores]) -> list[str]:
    """A line for each skill in which the merged model loops or does not end as its specialist does
    not."""
    words = {"unfinished": "do not end", "looping": "end in a loop"}
    return [
        f"{found.skill.name}: {found.merged.rates[rate]:.1%} of the merged model's answers {word}, "
        f"{found.specialist.rates[rate]:.1%} of its specialist's"
        for found in results
        for rate, word in words.items()
        if found.merged.rates[rate] - found.specialist.rates[rate] > TOLERATED
    ]
