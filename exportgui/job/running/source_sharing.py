"""Share sources among the items of a job: decoded once for several outputs of one asset.

Other sources that requests name, such as a logo, a mask or the catalog's watermark, are shared by
all items in a least-recently-used cache. Both are `exportgui.render.cache`'s; what is decided here
is which of them a source belongs to and when an asset's sources are freed. libvips' own cache is
off: it remembers operations, knows nothing of Pillow's pixels, and frees nothing with an item.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import exportgui.render as render
from exportgui.job.planning.job_plan import PlannedItem
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.media.limits import Limits

if TYPE_CHECKING:
    from exportgui.media.model import Picture
    from exportgui.render.raster import Raster
    from exportgui.render.scene import FileSource

CountPixels = Callable[[PlannedItem], int]
COMMON_BYTES = 64 << 20
"""Bytes of the cache of sources that requests name besides their own object."""


class _ItemSources:
    """The sources of one item: the asset's outputs share ``own`` ones, all items the others."""

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
        """Not cached: sizes differ from item to item."""
        return make()


class SourceSharing:
    """The sources that conversions share; safe to use from any thread."""

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
        """The sources that an item shares with others; None if it shares none.

        ``record`` names the asset's own files; many records may have the same mask.
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
        """Note that an item is finished; with the last of an asset, its sources are freed."""
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
    """Order items so that as many assets are in progress as there are workers.

    The largest output of each asset comes first: no worker waits for a source that another decodes,
    and what is decoded first has enough pixels for all. ``count_pixels`` is called once for each
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
    """Groups of outputs of one asset; each output is a group where the job makes no renditions."""
    if not any(item.rendition for item in items):
        return [[item] for item in items]
    groups: dict[Hashable, list[PlannedItem]] = {}
    for item in items:
        groups.setdefault(_group(item), []).append(item)
    return list(groups.values())


def _group(item: PlannedItem) -> Hashable:
    return item.asset.handle, item.page
