"""Is there room for the results? What they need against what the destination's disk has."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.planned import PlannedItem
from exportgui.lazy_dataclass import dataclass

WRITTEN = frozenset({PlannedAction.CONVERT, PlannedAction.COPY, PlannedAction.COPY_INSTEAD})
"""Fates that end in a file."""


@dataclass(frozen=True, slots=True)
class Space:
    """Bytes that results need, exactly when all are copies, and bytes that are ``free`` where
    ``folder`` is.
    """

    needed: int
    free: int
    folder: Path
    exact: bool

    @property
    def is_short(self) -> bool:
        """Whether the results will not fit; files they replace are not counted, for both exist for
        a moment.
        """
        return self.needed > self.free


def space_for(items: Iterable[PlannedItem], destination: Path, scale: float = 1.0) -> Space | None:
    """Add up what items will write; conversions count ``scale`` times their estimate. None where
    nobody can tell.
    """
    folder = next((one for one in (destination, *destination.parents) if one.is_dir()), None)
    if folder is None:
        return None
    sizes = [
        (item.fate is PlannedAction.CONVERT, item.size) for item in items if item.fate in WRITTEN
    ]
    needed = sum(round(size * scale) if guessed else size for guessed, size in sizes)
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return None
    return Space(needed, free, folder, not any(guessed for guessed, _ in sizes))
