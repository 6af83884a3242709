"""Set estimates right: encode a few results for real, and learn by how much the guesses were
off.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from exportgui import render
from exportgui.boundary import asset_boundary
from exportgui.errors import Cancelled, ExportguiError
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.planned import JobPlan, PlannedItem
from exportgui.messages import Message

COUNT = 4
MOST_PIXELS = 16_000_000
"""Larger results are not encoded just to be measured."""


def sampled(plan: JobPlan) -> list[PlannedItem]:
    """A few conversions from all over the job."""
    small = [
        item
        for item in plan.items
        if item.fate is PlannedAction.CONVERT and item.width * item.height <= MOST_PIXELS
    ]
    step = max(1, len(small) // COUNT)
    return small[step // 2 :: step][:COUNT]


def measured_scale(plan: JobPlan, stop: Callable[[], bool] = lambda: False) -> float:
    """Real bytes over guessed bytes of the sampled items; 1 where none could be made or ``stop``
    came first.
    """
    real = guessed = 0
    with tempfile.TemporaryDirectory(prefix="exportgui-") as folder:
        for item in sampled(plan):
            try:
                with asset_boundary(item.label):
                    real += _encoded(plan, item, Path(folder) / "sample", stop)
            except Cancelled:
                break
            except ExportguiError:
                continue
            guessed += item.size
    return real / guessed if guessed else 1.0


def _encoded(plan: JobPlan, item: PlannedItem, path: Path, stop: Callable[[], bool]) -> int:
    if stop():
        raise Cancelled(Message("no longer wanted"))
    resolver = plan.resolver.at_page(item.asset.object_path, item.page)
    request = plan.job.request(item.rendition)
    planned = render.plan(item.asset.object_path, request, resolver, limits=plan.limits)
    return render.write(planned, path, stop).size_bytes
