"""Correct the size estimates of a job by encoding a few of its renditions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import exportgui.render as render
from exportgui.boundary import asset_boundary
from exportgui.errors import Cancelled, ExportguiError
from exportgui.job.planning.job_plan import JobPlan, PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.messages import Message
from exportgui.temporary_folders import temporary_folder

COUNT = 4
MAX_PIXELS = 16_000_000
"""Pixels above which a rendition is not encoded just to be measured."""


def sample_items(plan: JobPlan) -> list[PlannedItem]:
    """A few conversions, evenly spread over the job."""
    small = [
        item
        for item in plan.items
        if item.action is PlannedAction.CONVERT and item.width * item.height <= MAX_PIXELS
    ]
    step = max(1, len(small) // COUNT)
    return small[step // 2 :: step][:COUNT]


def measured_scale(plan: JobPlan, stop: Callable[[], bool] = lambda: False) -> float:
    """Encoded bytes divided by estimated bytes of the samples; 1 if none could be encoded.

    Ends early when ``stop()`` is true.
    """
    encoded = estimated = 0
    with temporary_folder() as folder:
        for item in sample_items(plan):
            try:
                with asset_boundary(item.label):
                    encoded += _encode(plan, item, folder / "sample", stop)
            except Cancelled:
                break
            except ExportguiError:
                continue
            estimated += item.size
    return encoded / estimated if estimated else 1.0


def _encode(plan: JobPlan, item: PlannedItem, path: Path, stop: Callable[[], bool]) -> int:
    if stop():
        raise Cancelled(Message("no longer wanted"))
    resolver = plan.resolver.at_page(item.asset.object_path, item.page)
    request = plan.job.request(item.rendition)
    planned = render.plan(item.asset.object_path, request, resolver, limits=plan.limits)
    return render.write(planned, path, stop).size_bytes
