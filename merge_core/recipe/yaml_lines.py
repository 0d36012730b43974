"""Lines in a YAML document: where a field stands, and which keys stand twice."""

from collections.abc import Iterator
from typing import Any

import yaml

__all__ = ["duplicate_keys", "line_of"]


def line_of(where: str, root: yaml.Node | None, loc: tuple[Any, ...]) -> str:
    """`where` with the line of the deepest part of `loc` that the YAML has."""
    if root is None:
        return where
    node, line = root, root.start_mark.line
    for part in loc:
        if isinstance(node, yaml.MappingNode):
            pairs = [pair for pair in node.value if str(pair[0].value) == str(part)]
            if pairs:
                line, node = pairs[-1][0].start_mark.line, pairs[-1][1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            node = node.value[part]
            line = node.start_mark.line
    return f"{where}:{line + 1}"


def duplicate_keys(root: yaml.Node | None) -> Iterator[tuple[str, int]]:
    """Keys that a mapping holds twice, with their line; YAML itself keeps the last in silence."""
    stack, seen = [root], set()
    while stack:
        node = stack.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            stack += node.value
        elif isinstance(node, yaml.MappingNode):
            keys: set[str] = set()
            for key, value in node.value:
                if isinstance(key, yaml.ScalarNode) and key.value in keys:
                    yield key.value, key.start_mark.line + 1
                keys.add(str(key.value))
                stack.append(value)
