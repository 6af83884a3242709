"""The model of the preview: the current asset before and after the request, or an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.catalog.assets import AssetType
from exportgui.gui.preview.image_loader import ImageLoader
from exportgui.gui.preview.images import PreviewRequest
from exportgui.gui.preview.prefetch import Prefetcher
from exportgui.request.macros import EMPTY, MacroBook
from exportgui.request.model import Request
from exportgui.request.parsing import parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.images import Box, RenderedImage, Side, VisibleArea
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge

TYPING_MS = 250
"""A request is wrong many times while it is typed; only one that stays wrong is told about."""
AS_IT_IS = "fmt=png-alpha"


class PreviewModel(QObject):
    """Holds what the preview shows: the images before and after, or why there is none.

    `stale` is true from the moment something changed until the new picture (or error) is here.
    """

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        renderer: ScreenRenderer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        # The one pool works in the order asked: what comes out is worth more than what was there
        # before.
        self._after = ImageLoader(bridge, executor, renderer, self)
        self._before = ImageLoader(bridge, executor, renderer, self)
        self._prefetcher = Prefetcher(bridge, executor, renderer, self)
        self._after.changed.connect(self._notify_changed)
        self._before.changed.connect(self._notify_changed)
        self._as_it_is = parse(AS_IT_IS)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._show_refusal)
        self._catalog: Catalog | None = None
        self._request: Request | None = Request()
        self._refusal = ""
        self._box = (400, 400)
        self.own = EMPTY
        self._message = ""
        self.asset: Asset | None = None

    # --- what to show

    def show(self, catalog: Catalog | None, asset: Asset | None) -> None:
        """Preview this asset; None for nothing."""
        if asset == self.asset and catalog is self._catalog:
            return
        self._catalog = catalog
        self.asset = asset
        self._request_images()

    def set_request(
        self, request: Request | None, refusal: str = "", own: MacroBook = EMPTY
    ) -> None:
        """Preview with this request; an empty one shows the original, None the `refusal`.

        `own` holds the macros that nested requests call and the catalog does not bring.
        """
        if (str(request), refusal, own) == (str(self._request), self._refusal, self.own):
            return
        self._request = request
        self._refusal = refusal
        self.own = own
        self._request_images()

    def set_original(self) -> None:
        """Leave the asset as it is."""
        self.set_request(Request())

    def set_view(self, box: Box, visible_areas: Mapping[str, VisibleArea | None]) -> None:
        """Room on the screen in device pixels, and what is in sight of each side."""
        self._box = box
        self._after.set_view(box, visible_areas["after"])
        self._before.set_view(box, visible_areas["before"])

    def prefetch(self, assets: Iterable[Asset]) -> None:
        """These assets may be next: when there is time, what they need is read."""
        if self._catalog is not None:
            catalog = self._catalog
            bare = self._as_it_is
            fit = (asset for asset in assets if asset.exportable and asset.convertible)
            self._prefetcher.set_queue(
                [PreviewRequest(catalog, asset, bare, bare=True) for asset in fit], self._box
            )

    def _why_as_it_is(self, asset: Asset) -> str:
        if asset.type is AssetType.POSTSCRIPT:
            return self.tr("EPS is off in the settings; this asset is exported as it is.")
        return self.tr("This asset has no picture; it is exported as it is.")

    def _request_images(self) -> None:
        """Something changed: nothing shown so far can be trusted."""
        self._prefetcher.stop()
        catalog = self._catalog
        asset = self.asset
        self._timer.stop()
        self._message = ""
        if catalog is None or asset is None:
            self._show_both(None, None)
        elif not asset.exportable or not asset.convertible:
            self._message = asset.reason or self._why_as_it_is(asset)
            self._show_both(None, None)
        elif self._request is None:
            self._before.show(PreviewRequest(catalog, asset, self._as_it_is, bare=True))
            self._timer.start()
        else:
            before = PreviewRequest(catalog, asset, self._as_it_is, bare=True)
            after = (
                before
                if self.is_original
                else PreviewRequest(catalog, asset, self._request, self.own)
            )
            self._show_both(after, before)
        self._notify_changed()

    def _show_both(self, after: PreviewRequest | None, before: PreviewRequest | None) -> None:
        self._after.show(after)
        self._before.show(before)

    def _show_refusal(self) -> None:
        self._after.show(None)
        self._message = self._refusal
        self._notify_changed()

    def _notify_changed(self) -> None:
        self.changed.emit()
        if not self.stale and not self.is_coarse:
            self._prefetcher.start()

    # --- what there is

    @property
    def catalog(self) -> Catalog | None:
        """Where the asset is from."""
        return self._catalog

    @property
    def frame_request(self) -> Request | None:
        """What to do with the other assets too; None while that is refused."""
        if self._request is None:
            return None
        return self._request if self._request.items else self._as_it_is

    @property
    def after_request(self) -> PreviewRequest | None:
        """What `after` is, or will be as soon as it is no longer stale; None without a picture."""
        return None if self._timer.isActive() or self.is_original else self._after.preview

    @property
    def sides(self) -> tuple[Side, Side]:
        """Before and after, as far as they are here."""
        return self._before.side, self._after.side

    @property
    def before(self) -> RenderedImage | None:
        """The source as it is."""
        return self._before.side.whole

    def source_size(self) -> tuple[int, int]:
        """Of the current asset, in pixels; 0 when it is not known."""
        before = self.before
        if before is None:
            return 0, 0
        return before.source if before.source[0] else (before.width, before.height)

    @property
    def after(self) -> RenderedImage | None:
        """The reply; None when there is none."""
        return self._after.side.whole

    @property
    def error(self) -> str:
        """Why there is no reply."""
        return self._message or self._after.error

    @property
    def stale(self) -> bool:
        """Whether `after` is not yet what was asked for."""
        if self.asset is None or self._message:
            return False
        return self._timer.isActive() or not self._after.is_current

    @property
    def is_coarse(self) -> bool:
        """Whether more pixels of what is in sight are on their way."""
        return self._after.is_coarse or self._before.is_coarse

    @property
    def is_prefetched(self) -> bool:
        """Whether what may come next has been read."""
        return self._prefetcher.is_done

    @property
    def is_original(self) -> bool:
        """Whether nothing is asked for, so that before and after are the same."""
        return self._request is not None and not self._request.items
