"""Keeps the preview true: asks a one-thread pool for new pictures and drops what was superseded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.errors import Cancelled, ExportguiError
from exportgui.gui.bridge import Bridge, Latest
from exportgui.request.model import Request

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.pixels import Studio
    from exportgui.gui.preview.side import Shot

PAUSE_MS = 120


class PreviewFeed(QObject):
    """Holds what the preview shows: the picture before, the one after, or the reason why there is none.

    `stale` is true from the moment something changed until the new picture (or error) is here.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, executor: Executor, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._before_lane = Latest(bridge, executor, self)
        self._after_lane = Latest(bridge, executor, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._catalog: Catalog | None = None
        self._request: Request | None = Request()
        self._refusal = ""
        self._box = (400, 400)
        self._before_of: tuple[object, ...] | None = None
        self.asset: Asset | None = None
        self.before: Shot | None = None
        self.after: Shot | None = None
        self.error = ""
        self.stale = False

    def show(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Preview this asset; None for nothing."""
        if asset == self.asset and catalog is self._catalog:
            return
        self._catalog, self.asset = catalog, asset
        self.before = self.after = None
        self._before_of = None
        self._touch()

    def set_request(self, request: Request | None, refusal: str = "") -> None:
        """What to do with the asset: an empty request leaves it as it is, None is a refusal with its reason."""
        if str(request) == str(self._request) and refusal == self._refusal:
            return
        self._request, self._refusal = request, refusal
        self._touch()

    def set_original(self) -> None:
        """Leave the asset as it is."""
        self.set_request(Request())

    def set_box(self, box: tuple[int, int]) -> None:
        """Room on the screen in device pixels."""
        if box != self._box:
            self._box = box
            self._touch()

    def _touch(self) -> None:
        """Something changed: nothing shown so far can be trusted."""
        self._after_lane.cancel()
        self.error = ""
        self.stale = self.asset is not None
        self._timer.start()
        self.changed.emit()

    def _ask(self) -> None:
        catalog, asset = self._catalog, self.asset
        if catalog is None or asset is None:
            self._settle(None, "")
        elif not asset.exportable or not asset.convertible:
            self._settle(None, asset.reason or self.tr("This asset has no picture; it is exported as it is."))
        else:
            self._ask_before(catalog, asset)
            self._ask_after(catalog, asset)

    def _ask_before(self, catalog: Catalog, asset: Asset) -> None:
        key = (asset, self._box)
        if key == self._before_of:
            return
        self._before_of, box = key, self._box
        self._before_lane.request(
            lambda stale: self._studio.original(catalog, asset, box, stale), self._take_before, lambda error: None
        )

    def _take_before(self, shot: Shot) -> None:
        self.before = shot
        self.changed.emit()

    def _ask_after(self, catalog: Catalog, asset: Asset) -> None:
        request, box, studio = self._request, self._box, self._studio
        if request is None:
            self._settle(None, self._refusal)
            return
        self._after_lane.request(
            lambda stale: (
                studio.shoot(catalog, asset, request, box, stale)
                if request.items
                else studio.original(catalog, asset, box, stale)
            ),
            lambda shot: self._settle(shot, ""),
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._settle(None, str(error) if isinstance(error, ExportguiError) else repr(error))

    def _settle(self, shot: Shot | None, error: str) -> None:
        self.after, self.error, self.stale = shot, error, False
        if self.asset is None:
            self.before = None
        self.changed.emit()

    @property
    def is_original(self) -> bool:
        """Whether nothing is asked for, so that before and after are the same."""
        return self._request is not None and not self._request.items
