"""Warn where a job exceeds what the hosted export of Dynamic Media Classic takes.

Page: exporting-assets-from-dmc.md: at most 500 assets and 1 GB in a job.
"""

from __future__ import annotations

from collections.abc import Sequence

from exportgui.job.planning.disk_space import WRITTEN
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.messages import Message

MOST_ASSETS = 500
MOST_BYTES = 1_000_000_000


def hosted_warnings(items: Sequence[PlannedItem]) -> list[Message]:
    """A warning for each limit that the outputs of a job exceed."""
    written = [item for item in items if item.action in WRITTEN]
    assets = len({item.asset.handle for item in written})
    size = sum(item.size for item in written)
    warnings = []
    if assets > MOST_ASSETS:
        warnings.append(
            Message(
                "{number} assets: the hosted export takes {most} in a job",
                number=assets,
                most=MOST_ASSETS,
            )
        )
    if size > MOST_BYTES:
        warnings.append(
            Message(
                "about {size} GB of files: the hosted export takes {most} GB in a job",
                size=f"{size / 1e9:.1f}",
                most=MOST_BYTES // 10**9,
            )
        )
    return warnings
