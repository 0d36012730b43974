"""One thing that is wrong, as every error of this project lists it."""

from dataclasses import dataclass

__all__ = ["Problem", "printable"]

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
