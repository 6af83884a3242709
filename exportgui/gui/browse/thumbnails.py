"""Thumbnails in the background: what is in view first, kept in the catalog, never a picture made in a thread."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from exportgui.errors import ExportguiError

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.bridge import Bridge
    from exportgui.gui.pool import PoolExecutor

SIZE = 256
KEPT = 400
Maker = Callable[["Catalog", "Asset", int], bytes]


class Thumbnails(QObject):
    """Answers at once with what it has; `want` says what to get next, in the order of the view."""

    changed = Signal(int)

    def __init__(self, bridge: Bridge, executor: PoolExecutor, make: Maker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._make = make
        self._catalog: Catalog | None = None
        self._pictures: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._failures: dict[tuple[int, int], str] = {}
        self._pending: deque[Asset] = deque()
        self._running: set[tuple[int, int]] = set()

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Forget the pictures of another catalog."""
        self._catalog = catalog
        self._pending.clear()
        self._pictures.clear()
        self._failures.clear()
        self._running.clear()

    def picture(self, asset: Asset) -> QPixmap | None:
        """The thumbnail, if it is here already."""
        key = (asset.id, asset.mtime_ns)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        return found

    def failure(self, asset: Asset) -> str:
        """Why there is none; empty when nothing went wrong (yet)."""
        return self._failures.get((asset.id, asset.mtime_ns), "")

    def want(self, assets: Iterable[Asset]) -> None:
        """Get these next; what was wanted before and has not started is forgotten."""
        self._pending = deque(asset for asset in assets if asset.convertible and not self._known(asset))
        self._pump()

    def _known(self, asset: Asset) -> bool:
        key = (asset.id, asset.mtime_ns)
        return key in self._pictures or key in self._failures or key in self._running

    def _pump(self) -> None:
        while self._catalog is not None and self._pending and len(self._running) < self._executor.workers:
            self._start(self._catalog, self._pending.popleft())

    def _start(self, catalog: Catalog, asset: Asset) -> None:
        key = (asset.id, asset.mtime_ns)
        self._running.add(key)
        make = self._make
        self._bridge.call(
            self._executor,
            lambda: _load(catalog, asset, make),
            lambda image: self._arrived(catalog, key, image, ""),
            lambda error: self._arrived(catalog, key, QImage(), _reason(error)),
        )

    def _arrived(self, catalog: Catalog, key: tuple[int, int], image: QImage, failure: str) -> None:
        if catalog is not self._catalog:
            return
        self._running.discard(key)
        if failure or image.isNull():
            self._failures[key] = failure
        else:
            self._pictures[key] = QPixmap.fromImage(image)
            while len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
        self.changed.emit(key[0])
        self._pump()


def _reason(error: Exception) -> str:
    return str(getattr(error, "reason", "") or error) if isinstance(error, ExportguiError) else repr(error)


def _load(catalog: Catalog, asset: Asset, make: Maker) -> QImage:
    """In a worker: the kept blob, or a new one. The bytes are always our own renderer's."""
    blob = catalog.thumbnail(asset.id, SIZE)
    if blob is None:
        blob = make(catalog, asset, SIZE)
        catalog.put_thumbnail(asset.id, SIZE, asset.mtime_ns, blob)
    return QImage.fromData(blob)
