"""Which modules of a base a PEFT config names: those that PEFT would adapt."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from common.problem import Problem
from merge_core.adapters.peft_patterns import pattern_fault

__all__ = ["Targets", "name_ends", "read_targets", "target_problems"]

_EVERY_LINEAR = "all-linear"
"""As `target_modules`: all linear layers but the head."""


@dataclass(frozen=True)
class Targets:
    """A checked config's fields that choose modules: patterns as they are, lists as sets.

    `layers` are numbers of layers, all where it is empty; `stacks` the names that they follow.
    """

    wanted: re.Pattern[str] | frozenset[str]
    excluded: re.Pattern[str] | frozenset[str]
    saved: tuple[str, ...]
    layers: frozenset[int]
    stacks: frozenset[str]
    every_linear: bool

    def name(self, live: Collection[str]) -> bool:
        """Whether PEFT adapts a module that has one of these live names (by its
        check_target_module_exists). A module of any kind counts as linear.
        """
        if any(self._is_kept_out(module) for module in live):
            return False
        return any(
            (self.every_linear or _is_named(self.wanted, module))
            and (not self.layers or self._layer(module) in self.layers)
            for module in live
        )

    def _is_kept_out(self, module: str) -> bool:
        whole = any(f".{name}." in f".{module}." for name in self.saved)
        return whole or _is_named(self.excluded, module)

    def _layer(self, module: str) -> int | None:
        """The first number, or the first that follows one of the stacks."""
        before = "|".join(map(re.escape, sorted(self.stacks))) or r"[^.]*"
        found = re.search(rf"(?:^|\.)(?:{before})\.(\d+)\.", module)
        return int(found[1]) if found else None


def read_targets(config: Mapping[str, Any]) -> Targets | None:
    """What a checked config names; None where it names nothing, or by a pattern not to be tried."""
    wanted, excluded = config.get("target_modules"), config.get("exclude_modules")
    every_linear = isinstance(wanted, str) and wanted.lower() == _EVERY_LINEAR
    tried = [field for field in (wanted, excluded) if isinstance(field, str)]
    if not wanted or any(pattern_fault(pattern) for pattern in tried):
        return None
    return Targets(
        wanted=frozenset() if every_linear else _compiled(wanted),
        excluded=_compiled(excluded or []),
        saved=tuple(config.get("modules_to_save") or ()),
        layers=frozenset(_listed(config.get("layers_to_transform"))),
        stacks=frozenset(filter(None, _listed(config.get("layers_pattern")))),
        every_linear=every_linear,
    )


def target_problems(path: Path, config: Mapping[str, Any]) -> Iterator[Problem]:
    """Fields that choose modules, of a type that PEFT does not read."""
    for field, kind, wanted in (
        ("target_modules", str, "a pattern, or a list of names"),
        ("exclude_modules", str, "a pattern, or a list of names"),
        ("layers_pattern", str, "a name, or a list of names"),
        ("layers_to_transform", int, "the number of a layer, or a list of numbers"),
    ):
        listed = _listed(config.get(field))
        if not isinstance(listed, list) or not all(type(one) is kind for one in listed):
            found, fix = repr(config[field])[:200], "write which modules were trained"
            yield Problem(str(path), field, wanted, found, fix)


def _listed(value: Any) -> Any:
    """One of something as a list of one; None as an empty list."""
    if value is None:
        return []
    return [value] if isinstance(value, str | int) else value


def _compiled(named: str | list[str]) -> re.Pattern[str] | frozenset[str]:
    return re.compile(named) if isinstance(named, str) else frozenset(named)


def _is_named(wanted: re.Pattern[str] | frozenset[str], module: str) -> bool:
    """By a pattern, or by a name that the module's ends in."""
    if isinstance(wanted, re.Pattern):
        return bool(wanted.fullmatch(module))
    return any(end in wanted for end in name_ends([module]))


def name_ends(names: Iterable[str]) -> Iterator[str]:
    """What a name of a config may be of these, as PEFT compares: of `a.b.c` also `b.c` and `c`."""
    for name in names:
        parts = name.split(".")
        yield from (".".join(parts[n:]) for n in range(len(parts)))
