"""Lines of the table: what was measured, beside what it has to be."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence

import measuring
from measuring import Cost

HEAD = [
    "measure",
    "against",
    "ratio",
    "must",
    "goal",
    "CPU ratio",
    "our s",
    "their s",
    "our CPU s",
    "their CPU s",
    "our MB",
    "size",
    "levels off",
]


def ratio(mine: Sequence[Cost], other: Sequence[Cost], figure: Callable[[Cost], float]) -> str:
    """The median of what each pair says."""
    return f"{statistics.median(figure(ours) / figure(theirs) for ours, theirs in zip(mine, other, strict=True)):.2f}"


def line(
    name: str,
    other: str,
    mine: Sequence[Cost],
    costs: Sequence[Cost],
    bounds: tuple[float, float] | None,
    off: str = "",
) -> list[str]:
    """One line of the table; ``off`` is how many levels our pixels are from those drawn the plain way, at most 1.5."""
    own, their = measuring.typical(mine), measuring.typical(costs)
    must, goal = (f"≤ {bound:.2f}" for bound in bounds) if bounds else ("", "")
    ratios = [ratio(mine, costs, lambda cost: cost.wall), must, goal, ratio(mine, costs, lambda cost: cost.cpu)]
    numbers = [f"{figure:.2f}" for figure in (own.wall, their.wall, own.cpu, their.cpu)]
    return [name, other, *ratios, *numbers, f"{own.peak:.0f}", f"{own.written / their.written:.2f} ×", off]


def alone(
    name: str, other: str, figure: float, bounds: tuple[float, float] | None = None, cost: Cost | None = None
) -> list[str]:
    """A line about ourselves only: one figure in the place of the ratio."""
    must, goal = (f"≤ {bound:g}" for bound in bounds) if bounds else ("", "")
    costs = (f"{cost.wall:.2f}", "", f"{cost.cpu:.2f}", "", f"{cost.peak:.0f}") if cost else ("",) * 5
    return [name, other, f"{figure:.2f}", must, goal, "", *costs, "", ""]


def table(lines: Sequence[Sequence[str]]) -> str:
    """As Markdown."""
    rows = [HEAD, ["---"] * len(HEAD), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)
