"""Scroll bars over the edges of the canvas, there only while some of the picture is out of
sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtWidgets import QScrollBar

from exportgui.gui.widgets import controls

if TYPE_CHECKING:
    from exportgui.gui.preview.view import PreviewView


class ScrollBars(QObject):
    """Laid over the picture, not beside it: their coming and going moves nothing."""

    def __init__(self, view: PreviewView) -> None:
        super().__init__(view)
        self._view = view
        self._bars = {
            way: QScrollBar(way, view)
            for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
        }
        for way, bar in self._bars.items():
            controls.name(bar, _spoken(way))
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.setCursor(Qt.CursorShape.ArrowCursor)
            bar.hide()
            bar.valueChanged.connect(self._pan)

    def follow(self) -> None:
        """Show what the view shows."""
        view = self._view
        across = self._bars[Qt.Orientation.Horizontal]
        frame = view.frame(view.front())
        room = view.room(view.front())
        thick = across.sizeHint().height()
        width = view.width()
        height = view.height()
        for way, bar in self._bars.items():
            flat = way == Qt.Orientation.Horizontal
            bar.setGeometry(
                *(
                    (0, height - thick, width - thick, thick)
                    if flat
                    else (width - thick, 0, thick, height - thick)
                )
            )
            self._set(bar, *_span(frame, room, flat=flat))

    def _set(self, bar: QScrollBar, over: float, page: float, value: float) -> None:
        bar.blockSignals(True)
        bar.setRange(0, max(0, round(over)))
        bar.setPageStep(max(1, round(page)))
        bar.setSingleStep(max(1, round(page / 10)))
        bar.setValue(round(value))
        bar.blockSignals(False)
        bar.setVisible(not self._view.is_fitted and over > 1)

    def _pan(self) -> None:
        view = self._view
        frame = view.frame(view.front())
        room = view.room(view.front())
        moved = [
            bar.value() - _span(frame, room, flat=way == Qt.Orientation.Horizontal)[2]
            if bar.maximum()
            else 0.0
            for way, bar in self._bars.items()
        ]
        view.pan(moved[0], moved[1])


def _span(frame: QRectF, room: QRectF, *, flat: bool) -> tuple[float, float, float]:
    """How much is out of sight, how much fits, and how much of it lies before the room."""
    if flat:
        return frame.width() - room.width(), room.width(), room.left() - frame.left()
    return frame.height() - room.height(), room.height(), room.top() - frame.top()


def _spoken(way: Qt.Orientation) -> str:
    if way == Qt.Orientation.Horizontal:
        return QCoreApplication.translate("PreviewView", "Move the picture sideways")
    return QCoreApplication.translate("PreviewView", "Move the picture up and down")
