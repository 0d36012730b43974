"""The terminal: what a person reads on stdout, and JSON for programs.

Text is printed as it is: rich reads no markup in it, and control characters are spelled out, for
names, answers and errors may be strangers'. Style is added with `styled`, never inside a string.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.style import Style
from rich.table import Table
from rich.text import Text

from common.problem import printable

__all__ = ["Terminal", "joined", "out", "plain_table", "say", "styled", "whole"]


class Terminal(Console):
    """Prints strings as they are, in tables, too."""

    def __init__(self, **how: Any) -> None:
        super().__init__(highlight=False, markup=False, emoji=False, **how)

    def render_str(self, text: str, **how: Any) -> Text:
        """Where rich turns every string into what it prints."""
        return super().render_str(whole(text), **how)


out = Terminal(soft_wrap=True)


def whole(text: str) -> str:
    """All of a text, without control characters."""
    return printable(text, sys.maxsize)


def styled(text: object, style: str | Style) -> Text:
    """Text in a style, to be printed or put into a table's cell."""
    return Text(whole(str(text)), style)


def joined(*parts: str | Text) -> Text:
    """One text of several, each in its own style."""
    return Text.assemble(*(styled(p, "") if isinstance(p, str) else p for p in parts))


def plain_table(names: Sequence[str], right: Sequence[str] = ()) -> Table:
    """A table without lines that fits the terminal: what is too long goes on in the next line.

    right: the columns whose cells stand to the right.
    """
    table = Table(box=None, pad_edge=False, header_style="bold", show_header=any(names))
    for name in names:
        table.add_column(
            styled(name, ""), justify="right" if name in right else "left", overflow="fold"
        )
    return table


def say(report: Any, as_json: bool) -> None:
    """With --json, the report (a typed model) as one JSON object: the last line of stdout."""
    from pydantic import TypeAdapter

    if as_json:
        line = TypeAdapter(type(report)).dump_json(report).decode()
        print("".join(map(_in_json, line)), flush=True)


def _in_json(character: str) -> str:
    """The character, as an escape where a terminal would act on it (DEL, C1, bidi)."""
    return character if character.isprintable() else json.dumps(character)[1:-1]
