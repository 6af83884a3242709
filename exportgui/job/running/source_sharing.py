"""Share sources among the items of a job: decoded once for several outputs of one asset.

What requests name beside it, such as a logo, a mask or the catalog's watermark, is shared by all
items; of these the ones used last are kept.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import render
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.media.limits import Limits

if TYPE_CHECKING:
    from exportgui.media.model import Picture
    from exportgui.render.raster import Raster
    from exportgui.render.scene import FileSource

CountPixels = Callable[[PlannedItem], int]
COMMON_BYTES = 64 << 20
"""Memory for what requests name beside their own object."""


class _ItemSources:
    """The files of one item: ``own`` ones are shared by its outputs, the others by all items."""

    def __init__(
        self, own: set[Path | None], shared: render.SharedSources | None, common: render.ProxyCache
    ) -> None:
        self._own = own
        self._shared = shared
        self._common = common

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """As `render.SourceCache` has it."""
        cache = self._shared if source.path in self._own else self._common
        if cache is None:
            return render.read_source(source, shrink, limits, spanned=spanned)
        return cache.picture(source, shrink, limits, spanned=spanned)

    def raster(self, _key: Hashable, make: Callable[[], Raster]) -> Raster:
        """Made each time: sizes differ from item to item."""
        return make()


class SourceSharing:
    """Hands out the sources that conversions share; safe to use from any thread."""

    def __init__(self, items: Iterable[PlannedItem]) -> None:
        counts = Counter(
            _group(item)
            for item in items
            if item.action is PlannedAction.CONVERT and item.rendition
        )
        self._left = {group: count for group, count in counts.items() if count > 1}
        self._sources: dict[Hashable, render.SharedSources] = {}
        self._lock = threading.Lock()
        self._common: render.ProxyCache | None = None

    def sources(
        self, item: PlannedItem, plan: render.Plan, record: render.ObjectRecord
    ) -> render.SourceCache | None:
        """Where an item finds what it shares with others; None where it shares nothing.

        ``record`` names the files that are the asset's own; many records may have one mask.
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

    def release(self, item: PlannedItem) -> None:
        """An item has its outcome; the sources of its asset are freed with the last of them."""
        group = _group(item)
        with self._lock:
            left = self._left.get(group, 0) - 1
            if left > 0:
                self._left[group] = left
            else:
                self._left.pop(group, None)
                self._sources.pop(group, None)


def shared_order(
    items: Sequence[PlannedItem], workers: int, count_pixels: CountPixels
) -> list[PlannedItem]:
    """Order items so that as many assets are worked on as there are workers.

    Of each asset the largest picture comes first: nobody waits for a source that another decodes,
    and what is decoded first has pixels enough for all. ``count_pixels`` is called once for each
    rendition.
    """
    groups = _grouped(items)
    if len(groups) == len(items):
        return list(items)
    several = next(group for group in groups if len(group) > 1)
    weights = {item.rendition: -count_pixels(item) for item in several}
    for group in groups:
        group.sort(key=lambda item: weights.get(item.rendition, 0))
    rounds = (
        zip_longest(*groups[start : start + workers]) for start in range(0, len(groups), workers)
    )
    return [item for round_ in rounds for rank in round_ for item in rank if item is not None]


def _grouped(items: Sequence[PlannedItem]) -> list[list[PlannedItem]]:
    """Outputs of one asset together; each on its own where the job makes no renditions."""
    if not any(item.rendition for item in items):
        return [[item] for item in items]
    groups: dict[Hashable, list[PlannedItem]] = {}
    for item in items:
        groups.setdefault(_group(item), []).append(item)
    return list(groups.values())


def _group(item: PlannedItem) -> Hashable:
    return item.asset.handle, item.page
