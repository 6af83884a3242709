"""Turns what is asked for on the left and above (folder, types, words, order) into ids for the view."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.catalog import UNSUPPORTED, Catalog, Query
from exportgui.gui.bridge import Bridge, Latest
from exportgui.gui.pool import PoolExecutor

SEARCH_PAUSE_MS = 200
GROWTH_PAUSE_MS = 300


@dataclass(frozen=True)
class Listing:
    """The answer to a query; `blocked` are the ids of sets that cannot be exported."""

    query: Query
    ids: array[int]
    blocked: frozenset[int]
    folders: list[tuple[str, int]]
    types: Mapping[str, int]


class Browser(QObject):
    """Asks the catalog in a worker; only the newest answer arrives, as `listed`."""

    listed = Signal(object)
    failed = Signal(str)

    def __init__(self, bridge: Bridge, executor: PoolExecutor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = Latest(bridge, executor, self)
        self._catalog: Catalog | None = None
        self.query = Query()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._soon.isActive() or self._lane.busy

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Ask this one from now on, for everything."""
        self._catalog = catalog
        self.query = replace(self.query, folder=None, text="", types=frozenset())
        self.refresh()

    def ask(self, *, pause: bool = False, **changes: Any) -> None:
        """Change some fields of the query; with `pause`, wait whether more is typed."""
        self.query = replace(self.query, **changes)
        if pause:
            self._soon.start(SEARCH_PAUSE_MS)
        else:
            self.refresh()

    def grow(self, *_: object) -> None:
        """More assets were found: ask again soon, but not for each batch."""
        if not self._soon.isActive():
            self._soon.start(GROWTH_PAUSE_MS)

    def refresh(self) -> None:
        """Ask now."""
        self._soon.stop()
        catalog, query = self._catalog, self.query
        if catalog is None:
            self._lane.cancel()
            return
        self._lane.request(
            lambda stale: listing(catalog, query), self.listed.emit, lambda error: self.failed.emit(str(error))
        )


def listing(catalog: Catalog, query: Query) -> Listing:
    """In a worker: everything that the browsing side of the window shows."""
    ids = catalog.ids(query)
    blocked: frozenset[int] = frozenset()
    if query.include_unsupported:
        wanted = (query.types or UNSUPPORTED) & UNSUPPORTED
        blocked = frozenset(catalog.ids(replace(query, types=wanted))) if wanted else frozenset()
    counts = {
        str(kind): count
        for kind, count in catalog.type_counts().items()
        if query.include_unsupported or kind not in UNSUPPORTED
    }
    folders = catalog.folders(include_unsupported=query.include_unsupported)
    return Listing(query, ids, blocked, folders, counts)
