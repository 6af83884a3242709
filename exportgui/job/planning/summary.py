"""What a plan comes to, in numbers: what a person wants to know before it runs."""

from __future__ import annotations

from collections import Counter

from exportgui.job.planning.disk_space import WRITTEN, Space, space_for
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.planned import Collision, JobPlan, PlannedItem
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message


@dataclass(frozen=True, slots=True)
class Outlook:
    """Counts of items. ``files`` will be written; ``renamed`` get another name than they want,
    because it is taken.
    """

    items: int
    files: int
    failing: int
    left_out: int
    skipped: int
    replacing: int
    renamed: int
    space: Space | None
    refusal: Message

    @property
    def troubled(self) -> bool:
        """Whether something fails, collides or does not fit: reason enough to ask before it
        runs.
        """
        collides = self.skipped or self.replacing or self.renamed
        return bool(
            self.refusal
            or self.failing
            or collides
            or (self.space is not None and self.space.is_short)
        )


def outlook(plan: JobPlan, scale: float = 1.0) -> Outlook:
    """Count a plan; ``scale`` is what real results have made of the estimates."""
    fates = Counter(item.fate for item in plan.items)
    return Outlook(
        items=len(plan.items),
        files=sum(fates[fate] for fate in WRITTEN),
        failing=fates[PlannedAction.FAILS],
        left_out=fates[PlannedAction.LEFT_OUT],
        skipped=fates[PlannedAction.SKIP],
        replacing=sum(item.replaces for item in plan.items),
        renamed=sum(is_renamed(item) for item in plan.items),
        space=space_for(plan.items, plan.options.destination, scale),
        refusal=plan.refusal,
    )


def is_renamed(item: PlannedItem) -> bool:
    """Whether a collision gave an item another name."""
    return item.collision is not Collision.NONE and bool(item.output) and item.output != item.wished


def is_problem(item: PlannedItem) -> bool:
    """Whether a person may want to do something about an item: it fails, collides, or comes with a
    warning.
    """
    return (
        item.fate is PlannedAction.FAILS
        or item.collision is not Collision.NONE
        or bool(item.warnings)
    )
