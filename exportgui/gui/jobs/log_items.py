"""The items of a job as its log shows them: order, counts, and the tone of each state."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from exportgui.job.outcome import State

if TYPE_CHECKING:
    from exportgui.job.outcome import ItemRow

# Item states in the order of their weight, with the tone they are shown in.
STATES = {
    "failed": (0, "error"),
    "left out": (1, "warning"),
    "publishing": (2, "warning"),
    "pending": (3, "muted"),
    "skipped": (4, "warning"),
    "done": (6, "success"),
}
_WARNED = 5
_UNKNOWN = (9, "muted")


@dataclass(frozen=True, slots=True)
class LogItems:
    """The items of a job in the order to show them, and their number by state.

    ``warned`` is the number of those done with warnings.
    """

    items: list[ItemRow]
    counts: Counter[str]
    warned: int


def arrange_items(items: Sequence[ItemRow], *, live: bool = False) -> LogItems:
    """For a worker thread: order and count the items of a job."""
    ordered = list(items) if live else sorted(items, key=lambda row: (_weight(row), row.index))
    counts = Counter(str(row.state) for row in items)
    return LogItems(ordered, counts, sum(map(has_warnings, items)))


def has_warnings(row: ItemRow) -> bool:
    """Whether an item was exported, but not quite as asked for."""
    return row.state is State.DONE and bool(row.warnings)


def state_tone(row: ItemRow) -> str:
    """The tone of an item's state."""
    return "warning" if has_warnings(row) else STATES.get(str(row.state), _UNKNOWN)[1]


def _weight(row: ItemRow) -> int:
    return _WARNED if has_warnings(row) else STATES.get(str(row.state), _UNKNOWN)[0]
