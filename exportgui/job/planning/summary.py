"""Summarize a plan in numbers, by which the user decides whether to run it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from exportgui.catalog.scan_problem import UNREAD
from exportgui.job.planning.disk_space import WRITTEN, Space, space_for
from exportgui.job.planning.job_plan import Collision, JobPlan, PlannedItem
from exportgui.job.planning.naming import listed
from exportgui.job.planning.orphans import Orphans
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, marked
from exportgui.render import revision


@dataclass(frozen=True, slots=True)
class PlanSummary:
    """Counts of items: ``files`` will be written, ``renamed`` ones get another name than wanted.

    ``updating`` ones replace what an earlier job exported and nobody altered, ``replacing`` ones
    another file. ``unread`` is what the scan could not read, which the plan may lack.
    """

    items: int
    files: int
    failing: int
    left_out: int
    skipped: int
    unchanged: int
    replacing: int
    updating: int
    renamed: int
    space: Space | None
    refusal: Message
    unread: int = 0

    @property
    def has_problem_items(self) -> bool:
        """Whether an item fails or collides."""
        return bool(self.failing or self.skipped or self.replacing or self.renamed)

    @property
    def needs_attention(self) -> bool:
        """Whether something fails, collides, lacks or does not fit, so that the user is asked."""
        return bool(
            self.refusal
            or self.has_problem_items
            or self.unread
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
        unchanged=actions[PlannedAction.UNCHANGED],
        replacing=sum(item.replaces and not is_update(item) for item in plan.items),
        updating=sum(map(is_update, plan.items)),
        renamed=sum(is_renamed(item) for item in plan.items),
        space=space_for(plan.items, plan.options.destination, scale),
        refusal=plan.refusal,
        unread=sum(warning.template == UNREAD for warning in plan.warnings),
    )


def is_renamed(item: PlannedItem) -> bool:
    """Whether a collision gave an item another name."""
    return item.collision is not Collision.NONE and bool(item.output) and item.output != item.wished


def is_update(item: PlannedItem) -> bool:
    """Whether an item replaces its own older output, as recorded."""
    return item.replaces and item.recorded is not None


def outdated_note(items: Iterable[PlannedItem]) -> Message:
    """A note that outputs are of an older revision of the renderer; empty without any."""
    number = sum(
        item.action is PlannedAction.UNCHANGED
        and item.recorded is not None
        and item.recorded.render_revision < revision.RENDER_REVISION
        for item in items
    )
    if not number:
        return NOTHING
    return Message(
        "{number} unchanged files were drawn by an older version, which drew some things"
        " otherwise; {option} exports them again",
        number=number,
        option="--refresh",
    )


ORPHANED = marked("exported earlier, but the asset is gone: {names}")
ORPHANED_ALTERED = marked(
    "exported earlier and altered since, but the asset is gone; kept: {names}"
)
OF_ORPHANS = (ORPHANED, ORPHANED_ALTERED)
"""The templates of the notes on outputs without an asset."""


def orphan_notes(orphans: Orphans) -> Iterator[Message]:
    """Notes that name outputs without an asset."""
    for template, records in zip(OF_ORPHANS, orphans, strict=True):
        if records:
            yield Message(template, names=listed([record.output for record in records]))


def is_problem(item: PlannedItem) -> bool:
    """Whether an item fails, collides or has a warning, so that the user may want to change it."""
    return (
        item.action is PlannedAction.FAILS
        or item.collision is not Collision.NONE
        or bool(item.warnings)
    )
