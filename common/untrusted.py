"""Files that a stranger may have written: kind, size and shape are bounded before they are parsed.

The same module lies in merge_core and in evaluation, which do not know each other; a test holds the
two equal.
"""

import os
import stat
from pathlib import Path
from typing import Any, BinaryIO

import yaml

__all__ = [
    "DEEPEST",
    "LARGEST_YAML",
    "Unfit",
    "compose",
    "leads_outside",
    "load_yaml",
    "open_plain",
    "read_bytes",
    "read_text",
]

LARGEST_YAML = 500_000
"""Bytes of a YAML file, and characters of it with every alias written out."""
DEEPEST = 64
"""Levels of a YAML document, through aliases, too."""

_MOST_VALUES = 50_000
_LONGEST_NUMBER = 100
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")


class Unfit(ValueError):
    """A file that is not read; `line` is where in it, from 1, or None."""

    def __init__(self, found: str, line: int | None = None) -> None:
        super().__init__(found)
        self.line = line


def open_plain(file: Path, largest: int, home: Path | None = None) -> BinaryIO:
    """Open a regular file of at most `largest` bytes.

    `home`: a folder that no link may lead out of.
    Raises Unfit for anything else, and OSError. A pipe or device is not waited for.
    """
    if home is not None and leads_outside(home, file):
        raise Unfit(f"a link out of the folder, to {file.resolve()}")
    descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    status = os.fstat(descriptor)
    if stat.S_ISREG(status.st_mode) and status.st_size <= largest:
        return open(descriptor, "rb")
    os.close(descriptor)
    if stat.S_ISREG(status.st_mode):
        raise Unfit(f"{status.st_size:,} bytes, more than {largest:,}")
    raise Unfit("no plain file but a folder, pipe or device")


def read_bytes(file: Path, largest: int, home: Path | None = None) -> bytes:
    """What is in the file that `open_plain` opens; raises what it raises."""
    with open_plain(file, largest, home) as opened:
        content = opened.read(largest + 1)
    if len(content) > largest:  # it grew meanwhile
        raise Unfit(f"more than {largest:,} bytes")
    return content


def read_text(file: Path, largest: int, home: Path | None = None) -> str:
    """What `read_bytes` gives, as text in UTF-8; Unfit where it is none."""
    content = read_bytes(file, largest, home)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unfit(str(error), content.count(b"\n", 0, error.start) + 1) from error


def compose(text: str) -> yaml.Node | None:
    """The nodes of one YAML document; raises Unfit, with its line, for all that is not bounded."""
    try:
        root = _Loader(text).get_single_node()
        if root is not None:
            _measure(root, {}, 1)
    except yaml.YAMLError as error:
        raise _unfit(error) from error
    # Escapes that are no character, and digits of %YAML without end.
    except (ValueError, OverflowError) as error:
        raise error if isinstance(error, Unfit) else Unfit(str(error)) from error
    return root


def load_yaml(text: str) -> Any:
    """What a YAML document says, plain values alone; raises Unfit as `compose` does."""
    root = compose(text)
    try:
        return None if root is None else _Loader("").construct_document(root)
    except yaml.YAMLError as error:
        raise _unfit(error) from error


def leads_outside(folder: Path, file: Path) -> bool:
    """Whether links lead from the folder out of it; a model hub's cache links to its blobs."""
    home, target = folder.resolve(), file.resolve()
    blobs = home.parent.parent / "blobs" if home.parent.name == "snapshots" else home
    return not (target.is_relative_to(home) or target.is_relative_to(blobs))


class _Loader(yaml.SafeLoader):
    """PyYAML's safe loader, with a bound on levels and a line for every value it cannot make."""

    level = values = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        self.level, self.values = self.level + 1, self.values + 1
        if self.level > DEEPEST or self.values > _MOST_VALUES:
            found = _TOO_DEEP if self.level > DEEPEST else f"more than {_MOST_VALUES:,} values"
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise Unfit(found, mark.line + 1)
        node = super().compose_node(parent, index)
        self.level -= 1
        return node

    def construct_object(self, node: Any, deep: bool = False) -> Any:
        try:
            return super().construct_object(node, deep)
        # A date without such a day, a number without digits, a word that is no bool.
        except (ValueError, LookupError, AttributeError, TypeError, OverflowError) as error:
            shown = str(node.value)[:_LONGEST_NUMBER]
            why = f": {error}" if isinstance(error, ValueError | OverflowError) else ""
            found = f"{shown!r}, which is no {node.tag.rpartition(':')[2]}{why}"
            raise yaml.constructor.ConstructorError(None, None, found, node.start_mark) from error


_TOO_DEEP = f"values nested more than {DEEPEST} levels deep"

_Measured = dict[int, tuple[int, int] | None]
"""By node: its characters with all aliases written out, and its levels; None while measured."""


def _measure(node: yaml.Node, known: _Measured, level: int) -> tuple[int, int]:
    """Raise Unfit for what is small as written and grows without bound when it is read."""
    line = node.start_mark.line + 1
    if id(node) not in known:
        known[id(node)] = None
        known[id(node)] = _sum(node, known, level, line)
    found = known[id(node)]
    if found is None:
        raise Unfit("an alias of what it stands in", line)
    if level + found[1] - 1 > DEEPEST:
        raise Unfit(_TOO_DEEP, line)
    return found


def _sum(node: yaml.Node, known: _Measured, level: int, line: int) -> tuple[int, int]:
    if level > DEEPEST:
        raise Unfit(_TOO_DEEP, line)
    if isinstance(node, yaml.ScalarNode):
        _check_scalar(node, line)
        return len(node.value) + 1, 1
    pairs = isinstance(node, yaml.MappingNode)
    size, levels = 1, 0
    for child in (part for pair in node.value for part in pair) if pairs else node.value:
        more, height = _measure(child, known, level + 1)
        size, levels = size + more, max(levels, height)
        if size > LARGEST_YAML:
            raise Unfit(f"aliases that stand for more than {LARGEST_YAML:,} characters", line)
    return size, levels + 1


def _check_scalar(node: yaml.ScalarNode, line: int) -> None:
    if node.tag in _NUMBERS and len(node.value) > _LONGEST_NUMBER:
        raise Unfit(f"a number of {len(node.value):,} characters", line)
    if any(c == "\0" or "\ud800" <= c <= "\udfff" for c in node.value):
        raise Unfit("a NUL or half of a surrogate pair, which is no character", line)


def _unfit(error: yaml.YAMLError) -> Unfit:
    mark = getattr(error, "problem_mark", None)
    found = getattr(error, "problem", None) or str(error)
    return Unfit(found, mark.line + 1 if mark else None)
