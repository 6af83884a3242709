"""Summarize a plan in numbers, by which the user decides whether to run it."""

from __future__ import annotations

from collections import Counter

from exportgui.job.planning.disk_space import WRITTEN, Space, space_for
from exportgui.job.planning.job_plan import Collision, JobPlan, PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """Counts of items: ``files`` will be written, ``renamed`` ones get another name than wanted."""

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
    def needs_attention(self) -> bool:
        """Whether something fails, collides or does not fit, so that the user is asked first."""
        collides = self.skipped or self.replacing or self.renamed
        return bool(
            self.refusal
            or self.failing
            or collides
            or (self.space is not None and self.space.is_short)
        )


def summarize(plan: JobPlan, scale: float = 1.0) -> PlanSummary:
    """Count a plan; ``scale`` corrects the estimates of sizes, see `size_samples`."""
    actions = Counter(item.action for item in plan.items)
    return PlanSummary(
        items=len(plan.items),
        files=sum(actions[action] for action in WRITTEN),
        failing=actions[PlannedAction.FAILS],
        left_out=actions[PlannedAction.LEFT_OUT],
        skipped=actions[PlannedAction.SKIP],
        replacing=sum(item.replaces for item in plan.items),
        renamed=sum(is_renamed(item) for item in plan.items),
        space=space_for(plan.items, plan.options.destination, scale),
        refusal=plan.refusal,
    )


def is_renamed(item: PlannedItem) -> bool:
    """Whether a collision gave an item another name."""
    return item.collision is not Collision.NONE and bool(item.output) and item.output != item.wished


def is_problem(item: PlannedItem) -> bool:
    """Whether an item fails, collides or has a warning, so that the user may want to change it."""
    return (
        item.action is PlannedAction.FAILS
        or item.collision is not Collision.NONE
        or bool(item.warnings)
    )
