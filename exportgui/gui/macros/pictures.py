"""Render the current asset with each macro, in the background, with a cache.

Why not QPixmapCache, and why this cache is separate: see `exportgui.gui.preview.thumbnails`.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from exportgui.errors import Cancelled
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.preview.images import PreviewRequest
from exportgui.request.macros import EMPTY, MacroBook
from exportgui.request.model import Request

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.images import RenderedImage
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.gui.workers.pool import PoolExecutor

SIDE = 256
KEPT = 300
"""79 MB of pictures at most."""
AT_ONCE = 2
_Key = tuple[int, int, str, MacroBook]


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of the asset with the facts of the reply, or why there is none."""

    pixmap: QPixmap
    about: str
    failure: str = ""


class MacroPictures(QObject):
    """Renders images; `changed(text)` when that of a request is ready.

    `own` says which macros the nested requests of a request need beside the catalog's.
    """

    changed = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        executor: PoolExecutor,
        renderer: ScreenRenderer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._renderer = renderer
        self._catalog: Catalog | None = None
        self._kept: OrderedDict[_Key, Picture] = OrderedDict()
        self._pending: deque[Request] = deque()
        self._running: set[_Key] = set()
        self.asset: Asset | None = None
        self.own: Callable[[Request], MacroBook] = lambda _request: EMPTY

    def set_asset(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Make pictures of this asset from now on."""
        if catalog is not self._catalog:
            self._kept.clear()
        self._pending.clear()
        self._catalog = catalog
        self.asset = asset if asset is not None and asset.exportable and asset.convertible else None

    def picture(self, request: Request) -> Picture | None:
        """The image, if it is rendered already."""
        key = self._key(request)
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def request_images(self, requests: Iterable[Request]) -> None:
        """Make these next; what was wanted before and has not started is forgotten."""
        if self.asset is not None:
            self._pending = deque(
                request for request in requests if self._key(request) not in self._kept
            )
            self._pump()

    def _key(self, request: Request) -> _Key:
        asset = self.asset
        return *((asset.id, asset.mtime_ns) if asset else (0, 0)), str(request), self.own(request)

    def _pump(self) -> None:
        while self._pending and len(self._running) < AT_ONCE:
            request = self._pending.popleft()
            if (
                self._catalog is not None
                and self.asset is not None
                and self._key(request) not in self._running
            ):
                self._start(self._catalog, self.asset, request)

    def _start(self, catalog: Catalog, asset: Asset, request: Request) -> None:
        key = self._key(request)
        renderer = self._renderer
        preview = PreviewRequest(catalog, asset, request, key[3])
        self._running.add(key)
        self._bridge.call(
            self._executor,
            lambda: renderer.render(preview, (SIDE, SIDE), lambda: catalog is not self._catalog),
            lambda rendered: self._arrived(catalog, key, _picture(rendered)),
            lambda error: self._failed(catalog, key, error),
        )

    def _failed(self, catalog: Catalog, key: _Key, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._running.discard(key)
            self._pump()
            return
        reason = error_text(error)
        self._arrived(catalog, key, Picture(QPixmap(), "", reason))

    def _arrived(self, catalog: Catalog, key: _Key, picture: Picture) -> None:
        self._running.discard(key)
        if catalog is self._catalog:
            self._kept[key] = picture
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            self.changed.emit(key[2])
        self._pump()


def _picture(rendered: RenderedImage) -> Picture:
    if rendered.text:
        return Picture(QPixmap(), rendered.text.splitlines()[0])
    about = f"{rendered.width} × {rendered.height} · {rendered.format}"
    return Picture(QPixmap.fromImage(rendered.image), about)
