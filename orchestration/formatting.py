"""Sizes and scores as people read them."""

from __future__ import annotations

__all__ = ["interval", "rated", "scored", "size"]


def size(count: int) -> str:
    """Bytes in MB or GB."""
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def rated(name: str, value: float) -> str:
    """What is measured beside the score: a share in percent, a mean length as it is."""
    return f"{value:.1f}" if name == "tokens" else f"{value:.1%}"


def interval(low: float, high: float, signed: bool = False) -> str:
    """Two shares in percent, "86.8-92.2"; those of a difference are signed, "-0.3 to +2.7"."""
    if signed:  # a hyphen beside a minus could not be read
        return f"{100 * low:+z.1f} to {100 * high:+z.1f}"
    return f"{100 * low:.1f}-{100 * high:.1f}"


def scored(score: float, low: float, high: float) -> str:
    """A score with its 95% interval: "89.8% (86.8-92.2)"."""
    return f"{score:.1%} ({interval(low, high)})"
