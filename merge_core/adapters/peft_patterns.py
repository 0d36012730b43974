"""PEFT's patterns of module names, which strangers write: tried only where they end quickly."""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from common.problem import Problem

__all__ = ["for_module", "matching_problems", "pattern_fault"]

_SET = re.compile(r"\[\^?(?:\w-\w|[\w.]|\\[.dw])+\]")
_ESCAPED = re.compile(r"\\\W")
_PLAIN = re.compile(r"[\w.\-\\^$*+?{},|()]*")
_LAZY = re.compile(r"(?<=[*+?}])\?")
_REPEAT, _REPEATED_GROUP = re.compile(r"[*+?{]"), re.compile(r"\)[*+{]")
_MOST_REPEATS = 3
_MOST_WAYS = 10_000
_MOST_STEPS = 20_000_000_000
"""An upper bound, far above what is needed: seconds in truth."""


def pattern_fault(pattern: str) -> str | None:
    """Why a stranger's pattern is not tried: it may be no pattern, or match without end."""
    plain = _plain(pattern)
    if not _PLAIN.fullmatch(plain) or "(?" in plain or re.search(r"\\[0-9]", plain):
        return "more than names, sets, repeats and groups"
    if len(_REPEAT.findall(plain)) > _MOST_REPEATS or _REPEATED_GROUP.search(plain):
        return f"more than {_MOST_REPEATS} repeats, or a repeated group"
    if _ways(plain) > _MOST_WAYS:
        return f"more than {_MOST_WAYS:,} ways through its alternatives"
    try:
        re.compile(pattern)
    except (re.error, OverflowError) as error:
        return str(error)
    return None


def _plain(pattern: str) -> str:
    """A pattern that takes as long, or longer, of fewer signs: x for a set and an escaped sign."""
    plain = _ESCAPED.sub("x", _SET.sub("x", pattern))
    return _LAZY.sub("", plain.replace("(?:", "("))


def _ways(plain: str) -> int:
    """At most so many ways there are through a pattern's alternatives."""
    choices, ways = [1], 1
    for character in plain:
        if character == "(":
            choices.append(1)
        elif character == "|":
            choices[-1] += 1
        elif character == ")" and len(choices) > 1:
            ways *= choices.pop()
    return ways * math.prod(choices)


def matching_problems(
    path: Path, config: Mapping[str, Any], modules: Collection[str]
) -> Iterator[Problem]:
    """Patterns, harmless one by one, that would take too long to try on all modules."""
    for field in ("rank_pattern", "alpha_pattern"):
        patterns = [_plain(pattern) for pattern in config.get(field) or {}]
        sizes = Counter((len(_REPEAT.findall(plain)), _ways(plain)) for plain in patterns)
        lengths = Counter(len(module) for module in modules)
        steps = sum(
            count * times * ways * length ** (repeats + 1)
            for (repeats, ways), count in sizes.items()
            for length, times in lengths.items()
        )
        if steps > _MOST_STEPS:
            found = f"{len(patterns)} patterns for {len(modules)} modules"
            fix = "name modules by plain names, or give one number for all"
            yield Problem(str(path), field, "patterns that are quickly tried", found, fix)


def for_module(config: Mapping[str, Any], pattern: str, default: str, module: str) -> float:
    """PEFT's rule: the first pattern that matches the end of the module's name wins."""
    for key, value in (config.get(pattern) or {}).items():
        if _compiled(key).match(module):
            return float(value)
    return float(config[default])


@lru_cache(maxsize=10_000)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(.*\.)?({pattern})$")
