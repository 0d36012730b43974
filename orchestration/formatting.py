"""Sizes and scores as people read them."""

from __future__ import annotations

__all__ = ["rated", "scored", "size"]


def size(count: int) -> str:
    """Bytes in MB or GB."""
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


def rated(name: str, value: float) -> str:
    """What is measured beside the score: a share in percent, a mean length as it is."""
    return f"{value:.1f}" if name == "tokens" else f"{value:.1%}"


def scored(score: float, low: float, high: float) -> str:
    """A score with its 95% interval, as Markdown tables have it: "89.8% (86.8-92.2)"."""
    return f"{score:.1%} ({100 * low:.1f}-{100 * high:.1f})"
