"""Load thumbnails in the background, those in view first, and store them in the catalog.

QPixmapCache is one for the whole program, of 10 MB at first, which pictures and icons would push
each other out of; and it does not know what is being loaded. The caches of the filmstrip and of the
macros' pictures are separate, because what makes their pictures outdated differs: here a change of
the file, there another request, another macro or another asset.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from exportgui.errors import ExportguiError
from exportgui.gui.i18n.messages import error_message
from exportgui.messages import NOTHING, Message

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.gui.workers.pool import PoolExecutor

SIDES = (256, 512)
KEPT_PIXELS = 32_000_000
"""128 MB: some 490 thumbnails of 256 pixels, or 122 of 512."""
Maker = Callable[["Catalog", "Asset", int], bytes]
Key = tuple[int, int]


class Thumbnails(QObject):
    """Loaded thumbnails; `request` says which to load next, in the order of the view."""

    changed = Signal(int)

    def __init__(
        self, bridge: Bridge, executor: PoolExecutor, make: Maker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._make = make
        self._catalog: Catalog | None = None
        self._pictures: OrderedDict[Key, tuple[QPixmap, int]] = OrderedDict()
        self._pixels = 0
        self._failures: dict[Key, Message] = {}
        self._pending: dict[str, deque[Asset]] = {}
        self._running: set[Key] = set()
        self._side = SIDES[0]

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Forget the pictures of another catalog."""
        self._catalog = catalog
        self._pending.clear()
        self._pictures.clear()
        self._pixels = 0
        self._failures.clear()
        self._running.clear()

    def set_side(self, pixels: int) -> None:
        """Load thumbnails of at least this many device pixels from now on, where there are any."""
        self._side = next((side for side in SIDES if side >= pixels), SIDES[-1])

    def picture(self, asset: Asset) -> QPixmap | None:
        """Return the thumbnail if it is loaded, though perhaps a smaller one than is wanted now."""
        key = (asset.id, asset.mtime_ns)
        stored = self._pictures.get(key)
        if stored is None:
            return None
        self._pictures.move_to_end(key)
        return stored[0]

    def failure(self, asset: Asset) -> Message:
        """Why there is none; empty when nothing went wrong (yet)."""
        return self._failures.get((asset.id, asset.mtime_ns), NOTHING)

    def request(self, assets: Iterable[Asset], place: str = "") -> None:
        """Load these next; pending ones of the same `place` are dropped."""
        self._pending[place] = deque(
            asset for asset in assets if asset.convertible and not self._known(asset)
        )
        self._pump()

    def _known(self, asset: Asset) -> bool:
        key = (asset.id, asset.mtime_ns)
        stored = self._pictures.get(key)
        return (
            (stored is not None and stored[1] >= self._side)
            or key in self._failures
            or key in self._running
        )

    def _pump(self) -> None:
        while self._catalog is not None and len(self._running) < self._executor.workers:
            queue = next((queue for queue in self._pending.values() if queue), None)
            if queue is None:
                return
            asset = queue.popleft()
            if not self._known(asset):
                self._start(self._catalog, asset)

    def _start(self, catalog: Catalog, asset: Asset) -> None:
        key = (asset.id, asset.mtime_ns)
        side = self._side
        self._running.add(key)
        make = self._make
        self._bridge.call(
            self._executor,
            lambda: _load(catalog, asset, make, side),
            lambda image: self._arrived(catalog, key, side, image, NOTHING),
            lambda error: self._arrived(catalog, key, side, QImage(), _reason(error)),
        )

    def _arrived(
        self, catalog: Catalog, key: Key, side: int, image: QImage, failure: Message
    ) -> None:
        if catalog is not self._catalog:
            return
        self._running.discard(key)
        if failure or image.isNull():
            self._failures[key] = failure
        else:
            self._keep(key, QPixmap.fromImage(image), side)
        self.changed.emit(key[0])
        self._pump()

    def _keep(self, key: Key, picture: QPixmap, side: int) -> None:
        self._drop(self._pictures.pop(key, None))
        self._pictures[key] = (picture, side)
        self._pixels += picture.width() * picture.height()
        while self._pixels > KEPT_PIXELS and len(self._pictures) > 1:
            self._drop(self._pictures.popitem(last=False)[1])

    def _drop(self, cached: tuple[QPixmap, int] | None) -> None:
        if cached is not None:
            self._pixels -= cached[0].width() * cached[0].height()


def _reason(error: Exception) -> Message:
    """Why an asset has no thumbnail, without its name where the error has that apart."""
    reason = getattr(error, "reason", NOTHING) if isinstance(error, ExportguiError) else NOTHING
    return reason or error_message(error)


def _load(catalog: Catalog, asset: Asset, make: Maker, side: int) -> QImage:
    """In a worker: the kept blob, or a new one. The bytes are always our own renderer's."""
    cached = catalog.thumbnail(asset.id, side)
    image = QImage() if cached is None else QImage.fromData(cached)
    if image.isNull():
        blob = make(catalog, asset, side)
        catalog.store_thumbnail(asset.id, side, asset.mtime_ns, blob)
        image = QImage.fromData(blob)
    return image
