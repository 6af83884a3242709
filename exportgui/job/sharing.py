"""Several outputs of one asset share its decoded source: what order they are made in, and how long it is kept."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import zip_longest

from exportgui import render
from exportgui.job.draft import Fate
from exportgui.job.planned import PlannedItem

Weigh = Callable[[PlannedItem], int]


class Sharing:
    """Hands out the sources that the conversions of one asset (or page) share; safe to use from any thread."""

    def __init__(self, items: Iterable[PlannedItem]) -> None:
        counts = Counter(_group(item) for item in items if item.fate is Fate.CONVERT)
        self._left = {group: count for group, count in counts.items() if count > 1}
        self._sources: dict[Hashable, render.SharedSources] = {}
        self._lock = threading.Lock()

    def sources(self, item: PlannedItem) -> render.SharedSources | None:
        """What the item shares with others that are still to be made, or None."""
        group = _group(item)
        with self._lock:
            if group in self._left and group not in self._sources:
                self._sources[group] = render.SharedSources()
            return self._sources.get(group)

    def leave(self, item: PlannedItem) -> None:
        """The item is settled; with the last of its group the sources are let go of."""
        group = _group(item)
        with self._lock:
            left = self._left.get(group, 0) - 1
            if left > 0:
                self._left[group] = left
            else:
                self._left.pop(group, None)
                self._sources.pop(group, None)


def shared_order(items: Sequence[PlannedItem], workers: int, weigh: Weigh) -> list[PlannedItem]:
    """As many assets beside each other as there are workers, of each the largest picture first.

    So nobody waits for a source that another decodes, and what is decoded first has pixels enough for all.
    ``weigh`` tells how many pixels an item has; it is asked once for each rendition.
    """
    found: dict[Hashable, list[PlannedItem]] = {}
    for item in items:
        found.setdefault(_group(item), []).append(item)
    if len(found) == len(items):
        return list(items)
    groups = list(found.values())
    weights = {item.rendition: -weigh(item) for item in next(group for group in groups if len(group) > 1)}
    for group in groups:
        group.sort(key=lambda item: weights.get(item.rendition, 0))
    rounds = (zip_longest(*groups[start : start + workers]) for start in range(0, len(groups), workers))
    return [item for round_ in rounds for rank in round_ for item in rank if item is not None]


def _group(item: PlannedItem) -> Hashable:
    return item.asset.handle, item.page
