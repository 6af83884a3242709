"""Compare the bytes that a job's outputs need with the free space of the destination."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from exportgui.job.archive import is_archive
from exportgui.job.planning.archive_checks import ROOM_FACTOR
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.lazy_dataclass import dataclass

WRITTEN = frozenset({PlannedAction.CONVERT, PlannedAction.COPY, PlannedAction.COPY_INSTEAD})
"""Actions that write a file."""


@dataclass(frozen=True, slots=True)
class Space:
    """Bytes ``needed`` for the outputs and ``free`` on the disk of ``folder``.

    ``exact``: all outputs are copies; the size of a conversion is an estimate.
    """

    needed: int
    free: int
    folder: Path
    exact: bool

    @property
    def is_short(self) -> bool:
        """Whether the outputs do not fit; a replaced file exists until its output is written."""
        return self.needed > self.free


def space_for(items: Iterable[PlannedItem], destination: Path, scale: float = 1.0) -> Space | None:
    """Add up the sizes of items; None if the free space is not known.

    Conversions count ``scale`` times their estimate; all count twice where they are packed.
    """
    folders = (destination, *destination.parents)
    folder = next((folder for folder in folders if folder.is_dir()), None)
    if folder is None:
        return None
    sizes = [
        (item.action is PlannedAction.CONVERT, item.size)
        for item in items
        if item.action in WRITTEN
    ]
    needed = sum(round(size * scale) if is_estimate else size for is_estimate, size in sizes)
    needed *= ROOM_FACTOR if is_archive(destination) else 1
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return None
    return Space(needed, free, folder, not any(is_estimate for is_estimate, _ in sizes))
