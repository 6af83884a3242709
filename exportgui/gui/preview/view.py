"""The canvas of the preview, with before and after split, side by side, or alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exportgui.gui.preview.images import Side
from exportgui.gui.preview.input_controller import InputController
from exportgui.gui.preview.painting import CanvasPainter, Overlay
from exportgui.gui.preview.scroll_bars import ScrollBars
from exportgui.gui.preview.viewport import Viewport
from exportgui.gui.widgets import theme

DIM_AFTER_MS = 150
"""Below about a tenth of a second a change reads as immediate, and dimming it would flicker."""


class PreviewView(QWidget):
    """Paints the images it is given; one that is out of date is dimmed and labelled.

    `viewport` says what is shown and where. `dimmed_changed` tells that the image is, or no longer
    is, shown as out of date.
    """

    dimmed_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport = Viewport(self)
        self.message = ""
        self.is_error = False
        self.stale = False
        self.dimmed = False
        self._dim_timer = QTimer(self, singleShot=True, interval=DIM_AFTER_MS)
        self._dim_timer.timeout.connect(lambda: self._set_dimmed(self.stale))
        self._bars = ScrollBars(self, self.viewport)
        self._input = InputController(self, self.viewport)
        self.viewport.changed.connect(self.update)
        self.viewport.repainted.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for an image."""
        return QSize(440, 440)

    def show_sides(self, before: Side, after: Side) -> None:
        """Show other images; the zoom stays."""
        if self._dim_timer.isActive() and after.whole is not self.viewport.sides["after"].whole:
            # Images still arrive, only late; dimming is for when they stop.
            self._dim_timer.start()
        self.viewport.set_sides(before, after)

    def show_message(self, text: str, *, error: bool = False) -> None:
        """A sentence in place of an image; empty to take it away."""
        self.message = text
        self.is_error = error and bool(text)
        self.viewport.has_failed = self.is_error
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Mark the image as out of date; shown only when that lasts, as it would flicker."""
        self.stale = stale
        if not stale:
            self._dim_timer.stop()
            self._set_dimmed(False)
        elif not self.dimmed and not self._dim_timer.isActive():
            self._dim_timer.start()

    def _set_dimmed(self, dimmed: bool) -> None:
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self.update()
            self.dimmed_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint images, divider and message."""
        painter = QPainter(self)
        overlay = Overlay(self.message, self.is_error, self.dimmed, self.hasFocus())
        palette = self.palette()
        CanvasPainter(painter, self.viewport, palette, theme.colors(palette)).paint(overlay)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for images of the new size."""
        super().resizeEvent(event)
        self.viewport.changed.emit()
