"""Render the frames of the filmstrip in the background, those in sight first.

Why not QPixmapCache, and why this cache is separate: see `exportgui.gui.preview.thumbnails`.
"""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from exportgui.errors import Cancelled
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.preview.images import PreviewRequest
from exportgui.request.macros import EMPTY, MacroBook

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.images import RenderedImage
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge
    from exportgui.gui.workers.pool import PoolExecutor
    from exportgui.request.model import Request

SIDE = 56
KEPT = 200
"""2.5 MB of frames."""
PAUSE_MS = 300
"""A slider changes the request with each step; frames are rendered when it rests."""
_Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """A small picture, or why there is none; not `current` while the request has moved on."""

    pixmap: QPixmap | None = None
    failure: str = ""
    current: bool = False


NO_FRAME = Frame()


class FilmFrames(QObject):
    """Renders frames; `changed(asset id)` for each. A new request makes all of them stale."""

    changed = Signal(int)

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
        self._request: Request | None = None
        self._own = EMPTY
        self._frames: OrderedDict[_Key, Frame] = OrderedDict()
        self._wanted: deque[Asset] = deque()
        self._seen: list[Asset] = []
        self._turn = 0
        self._running = False
        self._side = SIDE
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._pump)

    def show(self, catalog: Catalog | None, request: Request | None, own: MacroBook) -> None:
        """Make frames of this catalog by this request; None leaves them as they are, faded."""
        if catalog is not self._catalog:
            self._frames.clear()
        elif (str(request), own) == (str(self._request), self._own):
            return
        self._catalog = catalog
        self._request = request
        self._own = own
        self._turn += 1
        self._frames = OrderedDict(
            (key, replace(frame, current=False)) for key, frame in self._frames.items()
        )
        self._wanted = deque(self._seen)
        self._timer.start()

    def frame(self, asset: Asset) -> Frame:
        """What there is of an asset."""
        return self._frames.get((asset.id, asset.mtime_ns), NO_FRAME)

    def request(self, assets: Iterable[Asset], ratio: float) -> None:
        """Render these assets next, at `ratio` pixels per point; they are the ones in sight."""
        self._side = round(SIDE * ratio)
        self._seen = [asset for asset in assets if asset.convertible and asset.exportable]
        self._wanted = deque(asset for asset in self._seen if not self.frame(asset).current)
        if not self._timer.isActive():
            self._pump()

    def _pump(self) -> None:
        """One at a time: the thumbnails of the catalog use the same threads."""
        while (
            not self._running
            and self._wanted
            and self._catalog is not None
            and self._request is not None
        ):
            asset = self._wanted.popleft()
            if not self.frame(asset).current:
                self._start(PreviewRequest(self._catalog, asset, self._request, self._own))

    def _start(self, preview: PreviewRequest) -> None:
        self._running = True
        turn = self._turn
        side = self._side
        renderer = self._renderer
        self._bridge.call(
            self._executor,
            lambda: renderer.render(preview, (side, side), lambda: turn != self._turn, keep=False),
            lambda rendered: self._arrived(preview, turn, _frame(rendered, side / SIDE)),
            lambda error: self._arrived(
                preview, turn, Frame(failure=error_text(error), current=True), error
            ),
        )

    def _arrived(
        self, preview: PreviewRequest, turn: int, frame: Frame, error: Exception | None = None
    ) -> None:
        self._running = False
        if turn == self._turn and not isinstance(error, Cancelled):
            key = (preview.asset.id, preview.asset.mtime_ns)
            self._frames[key] = frame
            self._frames.move_to_end(key)
            while len(self._frames) > KEPT:
                self._frames.popitem(last=False)
            self.changed.emit(preview.asset.id)
        self._pump()


def _frame(rendered: RenderedImage, ratio: float) -> Frame:
    image: QImage = rendered.image
    if image.isNull():
        return Frame(current=True)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return Frame(pixmap, current=True)
