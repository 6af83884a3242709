"""Scroll bars over the edges of the canvas, shown while the image is larger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSignalBlocker, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from exportgui.gui.widgets import controls

if TYPE_CHECKING:
    from exportgui.gui.preview.viewport import Viewport


class ScrollBars(QObject):
    """Laid over the image, not beside it: their coming and going moves nothing."""

    def __init__(self, canvas: QWidget, viewport: Viewport) -> None:
        super().__init__(canvas)
        self._viewport = viewport
        self._bars = {
            way: QScrollBar(way, canvas)
            for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
        }
        for way, bar in self._bars.items():
            controls.name(bar, _accessible_name(way))
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.setCursor(Qt.CursorShape.ArrowCursor)
            bar.hide()
            bar.valueChanged.connect(self._pan)
        viewport.changed.connect(self._follow)

    def _follow(self) -> None:
        """Show what the viewport shows."""
        viewport = self._viewport
        frame = viewport.frame(viewport.front())
        view_rect = viewport.view_rect(viewport.front())
        canvas = viewport.canvas_rect()
        width = canvas.width()
        height = canvas.height()
        thickness = self._bars[Qt.Orientation.Horizontal].sizeHint().height()
        across = self._bars[Qt.Orientation.Horizontal]
        across.setGeometry(0, height - thickness, width - thickness, thickness)
        down = self._bars[Qt.Orientation.Vertical]
        down.setGeometry(width - thickness, 0, thickness, height - thickness)
        for way, bar in self._bars.items():
            self._set_range(bar, *_span(frame, view_rect, flat=way == Qt.Orientation.Horizontal))

    def _set_range(self, bar: QScrollBar, over: float, page: float, value: float) -> None:
        with QSignalBlocker(bar):
            bar.setRange(0, max(0, round(over)))
            bar.setPageStep(max(1, round(page)))
            bar.setSingleStep(max(1, round(page / 10)))
            bar.setValue(round(value))
        bar.setVisible(not self._viewport.is_fitted and over > 1)

    def _pan(self) -> None:
        viewport = self._viewport
        frame = viewport.frame(viewport.front())
        view_rect = viewport.view_rect(viewport.front())
        moved = [
            bar.value() - _span(frame, view_rect, flat=way == Qt.Orientation.Horizontal)[2]
            if bar.maximum()
            else 0.0
            for way, bar in self._bars.items()
        ]
        viewport.pan(moved[0], moved[1])


def _span(frame: QRectF, view_rect: QRectF, *, flat: bool) -> tuple[float, float, float]:
    """How much is out of sight, how much fits, and how much of it lies before the room."""
    if flat:
        return frame.width() - view_rect.width(), view_rect.width(), view_rect.left() - frame.left()
    return frame.height() - view_rect.height(), view_rect.height(), view_rect.top() - frame.top()


def _accessible_name(way: Qt.Orientation) -> str:
    if way == Qt.Orientation.Horizontal:
        return QCoreApplication.translate("PreviewView", "Move the picture sideways")
    return QCoreApplication.translate("PreviewView", "Move the picture up and down")
