"""Whether what was measured is what it has to be."""

from __future__ import annotations

Bounds = tuple[float, float]
"""What must be, and the goal; no more than that."""

_WORDS = ("goal", "must", "NO")


def met(*figures: tuple[float, Bounds | None]) -> str:
    """``goal``, ``must`` or ``NO``: which bound the worst of the figures keeps; empty where none
    has any.
    """
    ranks = [
        sum(figure > bound for bound in bounds) for figure, bounds in figures if bounds is not None
    ]
    return _WORDS[max(ranks)] if ranks else ""


def shown(bounds: Bounds | None) -> tuple[str, str]:
    """For the columns ``must`` and ``goal``."""
    return (f"≤ {bounds[0]:.3g}", f"≤ {bounds[1]:.3g}") if bounds is not None else ("", "")
