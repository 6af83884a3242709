"""Filters and sorts the items of a plan, on a worker thread: there may be 100,000."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from exportgui.job.planning.job_plan import PlannedItem, note_of
from exportgui.job.planning.plan import JobPlan
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.summary import PlanSummary, is_problem, summarize


class Column(IntEnum):
    """Columns of the table."""

    ASSET = 0
    ACTION = 1
    OUTPUT = 2
    PIXELS = 3
    BYTES = 4
    NOTE = 5


GROUPS: Mapping[str, Callable[[PlannedItem], bool]] = {
    "all": lambda _item: True,
    "problems": is_problem,
    "converted": lambda item: item.action is PlannedAction.CONVERT,
    "copied": lambda item: item.action in (PlannedAction.COPY, PlannedAction.COPY_INSTEAD),
    "failing": lambda item: item.action is PlannedAction.FAILS,
    "skipped": lambda item: item.action is PlannedAction.SKIP,
    "left out": lambda item: item.action is PlannedAction.LEFT_OUT,
}
"""What can be shown of a plan, in the order of the tabs."""

_WEIGHTS = {
    fate: weight
    for weight, fate in enumerate(
        (
            PlannedAction.FAILS,
            PlannedAction.SKIP,
            PlannedAction.COPY_INSTEAD,
            PlannedAction.LEFT_OUT,
            PlannedAction.CONVERT,
            PlannedAction.COPY,
            PlannedAction.UNCHANGED,
        )
    )
}
_KEYS: Mapping[Column, Callable[[PlannedItem], Any]] = {
    Column.ASSET: lambda item: (item.asset.object_path.casefold(), item.index),
    Column.ACTION: lambda item: (_WEIGHTS[item.action], item.index),
    Column.OUTPUT: lambda item: (item.output.casefold(), item.index),
    Column.PIXELS: lambda item: (item.width * item.height, item.index),
    Column.BYTES: lambda item: (item.size, item.index),
    Column.NOTE: lambda item: (not item.collision, note_of(item), item.index),
}


@dataclass(frozen=True, slots=True)
class PlanFilter:
    """What a person wants to see; without a ``column`` in the job's order."""

    group: str = "all"
    text: str = ""
    column: Column | None = None
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PlanView:
    """A plan, and what the pre-flight shows of it."""

    plan: JobPlan
    summary: PlanSummary
    counts: Mapping[str, int]


def make_view(plan: JobPlan, scale: float = 1.0) -> PlanView:
    """Count a plan by groups."""
    counts = {name: sum(map(test, plan.items)) for name, test in GROUPS.items()}
    return PlanView(plan, summarize(plan, scale), counts)


def arrange(items: Sequence[PlannedItem], plan_filter: PlanFilter) -> array[int]:
    """The places of the items to show, in the order to show them."""
    test = GROUPS[plan_filter.group]
    text = plan_filter.text.strip().casefold()
    places = (place for place, item in enumerate(items) if test(item) and _mentions(item, text))
    if plan_filter.column is None:
        return array("q", places)
    key = _KEYS[plan_filter.column]
    return array(
        "q", sorted(places, key=lambda place: key(items[place]), reverse=plan_filter.descending)
    )


def _mentions(item: PlannedItem, text: str) -> bool:
    return not text or text in item.asset.object_path.casefold() or text in item.output.casefold()
