"""Load the images of one side of the preview: the whole one, and the visible part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, QObject, QRect, Signal

from exportgui.gui.i18n.messages import error_text
from exportgui.gui.preview.images import Box, PreviewRequest, RenderedImage, Side, VisibleArea
from exportgui.gui.workers.latest_task import GRACE_SECONDS, LatestTask

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.workers.bridge import Bridge

DETAIL_FROM = 1.01
"""An image enlarged by less than this needs no detail."""
AROUND = 0.25
"""Share of the visible part that is rendered around it too, so that a small move shows it at
once."""


class ImageLoader(QObject):
    """Loads the images of `side`; `is_current` tells whether they show `preview`."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        renderer: ScreenRenderer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._whole_task = LatestTask(bridge, executor, self, grace_seconds=GRACE_SECONDS)
        self._detail_task = LatestTask(bridge, executor, self, grace_seconds=GRACE_SECONDS)
        self._box: Box = (400, 400)
        self._visible: VisibleArea | None = None
        self._requested: tuple[PreviewRequest, Box] | None = None
        self._whole_of: PreviewRequest | None = None
        self._detail_of: PreviewRequest | None = None
        self._detail_requested: tuple[PreviewRequest, VisibleArea] | None = None
        self.preview: PreviewRequest | None = None
        self.side = Side()
        self.error = ""

    def show(self, preview: PreviewRequest | None) -> None:
        """Show something else; None for nothing."""
        if preview == self.preview:
            return
        old = self.preview
        self.preview = preview
        if (
            preview is None
            or old is None
            or (preview.asset, preview.catalog) != (old.asset, old.catalog)
        ):
            self._reset()
        self.error = ""
        self._request_whole()

    def _reset(self) -> None:
        self._whole_task.cancel()
        self._detail_task.cancel()
        self.side = Side()
        self._requested = None
        self._whole_of = None
        self._detail_of = None
        self._detail_requested = None

    def set_view(self, box: Box, visible: VisibleArea | None) -> None:
        """Set the room for the whole image (device pixels), and its visible part (None: hidden)."""
        self._box = box
        self._visible = visible
        self._request_whole()
        self._request_detail()

    @property
    def is_current(self) -> bool:
        """Whether what is shown is what was asked for."""
        old_detail = self.side.detail is not None and self._detail_of != self.preview
        return self._whole_of == self.preview and not old_detail

    @property
    def is_coarse(self) -> bool:
        """Whether more pixels are on their way."""
        return self._detail_requested is not None

    # --- all of it

    def _request_whole(self) -> None:
        preview = self.preview
        box = self._box
        renderer = self._renderer
        if preview is None or self._requested == (preview, box) or self._serves(preview, box):
            return
        self._requested = (preview, box)
        self._whole_task.request(
            lambda stale: renderer.render(preview, box, stale),
            lambda rendered: self._show_whole(preview, rendered),
            lambda error: self._fail(preview, error),
        )

    def _serves(self, preview: PreviewRequest, box: Box) -> bool:
        """Whether the image that is shown would come out the same for another box."""
        whole = self.side.whole
        if (
            whole is None
            or self._whole_of != preview
            or self._requested is None
            or self._requested[0] != preview
        ):
            return False
        return not whole.text and fitting(whole, box) == fitting(
            whole, (whole.image.width(), whole.image.height())
        )

    def _show_whole(self, preview: PreviewRequest, rendered: RenderedImage) -> None:
        self.side = Side(rendered, None if rendered.text else self.side.detail)
        self._whole_of = preview
        self.error = ""
        self.changed.emit()
        self._request_detail()

    def _fail(self, preview: PreviewRequest, error: Exception) -> None:
        if preview == self.preview:
            self._detail_task.cancel()
            self.side = Side()
            self._whole_of = preview
            self._detail_of = None
            self._detail_requested = None
            self.error = error_text(error)
            self.changed.emit()

    # --- a part of it

    def _request_detail(self) -> None:
        preview = self.preview
        whole = self.side.whole
        visible = self._visible
        renderer = self._renderer
        if preview is None or whole is None or visible is None:
            self._remove_detail()
            return
        if visible.scale <= whole.scale * DETAIL_FROM:
            self._remove_detail()
            return
        if self._has_detail(preview, visible):
            return
        wanted = _with_surroundings(visible, whole)
        self._detail_requested = (preview, wanted)
        self._detail_task.request(
            lambda stale: renderer.detail(preview, wanted, stale),
            lambda rendered: self._show_detail(preview, rendered),
            # What cannot be rendered at full size cannot be exported either.
            lambda error: self._fail(preview, error),
        )

    def _has_detail(self, preview: PreviewRequest, visible: VisibleArea) -> bool:
        """Whether these pixels are shown or on their way."""
        detail = self.side.detail.visible if self.side.detail is not None else None
        if detail is not None and detail.covers(visible) and self._detail_of == preview:
            return True
        coming = self._detail_requested
        return coming is not None and coming[0] == preview and coming[1].covers(visible)

    def _remove_detail(self) -> None:
        self._detail_task.cancel()
        self._detail_requested = None
        self._detail_of = None
        if self.side.detail is not None:
            self.side = Side(self.side.whole)
            self.changed.emit()

    def _show_detail(self, preview: PreviewRequest, rendered: RenderedImage) -> None:
        if self._detail_requested == (preview, rendered.visible):
            self._detail_requested = None
        self._detail_of = preview
        self.side = Side(self.side.whole, rendered)
        self.changed.emit()


def fitting(rendered: RenderedImage, box: Box) -> float:
    """The scale at which a reply fits the box."""
    return min(
        1.0, max(1, box[0]) / max(1, rendered.width), max(1, box[1]) / max(1, rendered.height)
    )


def _with_surroundings(visible: VisibleArea, whole: RenderedImage) -> VisibleArea:
    across = round(visible.box.width() * AROUND)
    down = round(visible.box.height() * AROUND)
    limits = QRect(
        0,
        0,
        max(1, round(whole.width * visible.scale)),
        max(1, round(whole.height * visible.scale)),
    )
    return VisibleArea(
        visible.scale,
        visible.box.marginsAdded(QMargins(across, down, across, down)).intersected(limits),
    )
