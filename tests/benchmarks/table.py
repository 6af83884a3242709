"""Lines of the table: what was measured, beside what it has to be, and whether it is."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence

import measuring
from bounds import Bounds, met, shown
from measuring import Cost

HEAD = [
    "measure",
    "against",
    "ratio",
    "must",
    "goal",
    "met",
    "CPU ratio",
    "our s",
    "their s",
    "our CPU s",
    "their CPU s",
    "our MB",
    "their MB",
    "size",
    "levels off",
]
LEVELS = 1.5
"""Our pixels may be so far from those drawn the plain way."""


def ratio(mine: Sequence[Cost], other: Sequence[Cost], figure: Callable[[Cost], float]) -> float:
    """The median of what each pair says."""
    return statistics.median(
        figure(ours) / figure(theirs) for ours, theirs in zip(mine, other, strict=True)
    )


def line(
    name: str,
    other: str,
    mine: Sequence[Cost],
    costs: Sequence[Cost],
    bounds: Bounds | None,
    off: float | None = None,
    largest: float | None = None,
) -> list[str]:
    """One line of the table. ``off`` is how many levels our pixels are from those drawn the plain
    way; ``largest`` how many of the other's bytes our files may have. A line meets its bound when
    it keeps these two as well.
    """
    own = measuring.typical(mine)
    their = measuring.typical(costs)
    wall = ratio(mine, costs, lambda cost: cost.wall)
    cpu = ratio(mine, costs, lambda cost: cost.cpu)
    size = own.written / their.written
    further = [(size, _both(largest)), (off or 0.0, _both(LEVELS))] if bounds else []
    ratios = [f"{wall:.3f}", *shown(bounds), met((wall, bounds), *further), f"{cpu:.2f}"]
    numbers = [f"{figure:.2f}" for figure in (own.wall, their.wall, own.cpu, their.cpu)]
    numbers += [f"{own.peak:.0f}", f"{their.peak:.0f}", f"{size:.3f} ×"]
    return [name, other, *ratios, *numbers, "" if off is None else f"{off:.2f}"]


def _both(bound: float | None) -> Bounds | None:
    return None if bound is None else (bound, bound)


def alone(
    name: str, other: str, figure: float, bounds: Bounds | None = None, cost: Cost | None = None
) -> list[str]:
    """A line about ourselves only: one figure in the place of the ratio."""
    costs = (
        (f"{cost.wall:.2f}", "", f"{cost.cpu:.2f}", "", f"{cost.peak:.0f}") if cost else ("",) * 5
    )
    return [
        name,
        other,
        f"{figure:.2f}",
        *shown(bounds),
        met((figure, bounds)),
        "",
        *costs,
        "",
        "",
        "",
    ]


def table(lines: Sequence[Sequence[str]]) -> str:
    """As Markdown."""
    rows = [HEAD, ["---"] * len(HEAD), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
