"""What the items of a job share: several outputs of one asset its decoded source, all of them what
requests name.

Of the latter, such as a logo, a mask or the catalog's watermark, what was used last is kept.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import render
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.planned import PlannedItem
from exportgui.media.limits import Limits

if TYPE_CHECKING:
    from exportgui.media.model import Picture
    from exportgui.render.raster import Raster
    from exportgui.render.scene import FileSource

Weigh = Callable[[PlannedItem], int]
COMMON_BYTES = 64 << 20


class _ItemSources:
    """The files of one item: ``own`` ones among its outputs, the others among all items."""

    def __init__(
        self, own: set[Path | None], shared: render.SharedSources | None, common: render.ProxyCache
    ) -> None:
        self._own = own
        self._shared = shared
        self._common = common

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """As `render.Sources` has it."""
        home = self._shared if source.path in self._own else self._common
        if home is None:
            return render.read_source(source, shrink, limits, spanned=spanned)
        return home.picture(source, shrink, limits, spanned=spanned)

    def raster(self, _key: Hashable, make: Callable[[], Raster]) -> Raster:
        """Made anew: sizes differ from item to item."""
        return make()


class Sharing:
    """Hands out the sources that conversions share; safe to use from any thread."""

    def __init__(self, items: Iterable[PlannedItem]) -> None:
        counts = Counter(
            _group(item) for item in items if item.fate is PlannedAction.CONVERT and item.rendition
        )
        self._left = {group: count for group, count in counts.items() if count > 1}
        self._sources: dict[Hashable, render.SharedSources] = {}
        self._lock = threading.Lock()
        self._common: render.ProxyCache | None = None

    def sources(
        self, item: PlannedItem, plan: render.Plan, record: render.ObjectRecord
    ) -> render.Sources | None:
        """Where an item finds what it shares with others that are still to be made; None where it
        shares nothing.

        ``record`` names the files that are its asset's; many records may have one mask.
        """
        shared = self._of_asset(item)
        if not plan.scene.is_composed:
            return shared
        with self._lock:
            self._common = self._common or render.ProxyCache(COMMON_BYTES)
        own = {record.path} if shared is None else {record.path, record.mask_path}
        return _ItemSources(own, shared, self._common)

    def _of_asset(self, item: PlannedItem) -> render.SharedSources | None:
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

    So nobody waits for a source that another decodes, and what is decoded first has pixels enough
    for all. ``weigh`` tells how many pixels an item has; it is asked once for each rendition.
    """
    if not any(item.rendition for item in items):
        return list(items)
    found: dict[Hashable, list[PlannedItem]] = {}
    for item in items:
        found.setdefault(_group(item), []).append(item)
    if len(found) == len(items):
        return list(items)
    groups = list(found.values())
    weights = {
        item.rendition: -weigh(item) for item in next(group for group in groups if len(group) > 1)
    }
    for group in groups:
        group.sort(key=lambda item: weights.get(item.rendition, 0))
    rounds = (
        zip_longest(*groups[start : start + workers]) for start in range(0, len(groups), workers)
    )
    return [item for round_ in rounds for rank in round_ for item in rank if item is not None]


def _group(item: PlannedItem) -> Hashable:
    return item.asset.handle, item.page
