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
    """Two shares as "86.8 to 92.2", in percent; those of a difference signed, "-0.3 to +2.7"."""
    sign = "+" if signed else ""
    return f"{100 * low:{sign}z.1f} to {100 * high:{sign}z.1f}"


def scored(score: float, low: float, high: float) -> str:
    """A score with its 95% interval: "89.8% (86.8 to 92.2)"."""
    return f"{score:.1%} ({interval(low, high)})"
