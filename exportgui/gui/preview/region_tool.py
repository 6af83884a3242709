"""The tool that draws a rectangle on the image before, for crop and region commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from exportgui.gui.preview.region_shape import ALL, HANDLES, LAST, Edges, changed, grip_at, point_of
from exportgui.gui.preview.zoom import ZoomState
from exportgui.gui.widgets import controls, theme
from exportgui.gui.widgets.painting import paint_tag

if TYPE_CHECKING:
    from exportgui.gui.preview.viewport import Viewport
    from exportgui.gui.widgets.palettes import Colors

Rect = tuple[float, float, float, float]
HANDLE = 8.0
SHADE = 0.55
FAR = 10
_CURSORS = {
    (1, 1, 0, 0): Qt.CursorShape.SizeFDiagCursor,
    (0, 0, 1, 1): Qt.CursorShape.SizeFDiagCursor,
    (0, 1, 1, 0): Qt.CursorShape.SizeBDiagCursor,
    (1, 0, 0, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0, 0, 0): Qt.CursorShape.SizeHorCursor,
    (0, 0, 1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1, 0, 0): Qt.CursorShape.SizeVerCursor,
    (0, 0, 0, 1): Qt.CursorShape.SizeVerCursor,
    ALL: Qt.CursorShape.SizeAllCursor,
}
Key = Qt.Key
_ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}


class RegionTool(QWidget):
    """Lies over a view while a rectangle is being chosen; `kind` is whatever the caller asked for.

    Rectangles are x, y, width, height in pixels of the source, whole ones, inside the picture.
    `moved` follows every change, `done` comes with Enter or a double click, `cancelled` with Escape
    or when the asset goes away. Arrow keys move, with Shift they resize, with Ctrl ten pixels at a
    time. Wheel and middle button stay the view's.
    """

    began = Signal()
    moved = Signal(tuple)
    done = Signal(tuple)
    cancelled = Signal()

    def __init__(self, canvas: QWidget, viewport: Viewport) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._viewport = viewport
        self.kind = ""
        self._rect = QRectF()
        self._grip: Edges | None = None
        self._from = QPointF()
        self._start = QRectF()
        self._mode_before = viewport.mode
        self._zoom_before = viewport.zoom_state
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        controls.name(
            self,
            self.tr("Rectangle on the picture"),
            self.tr(
                "Drag the rectangle or its handles; arrow keys move it, Shift+arrows resize, "
                "Enter takes it"
            ),
        )
        self.hide()
        viewport.changed.connect(self._follow)

    @property
    def is_active(self) -> bool:
        """Whether a rectangle is being chosen."""
        return not self.isHidden()

    def begin(self, kind: str, rect: Rect | None) -> None:
        """Let the person choose, starting from `rect` or from all of the picture."""
        if not self.is_active:
            self._mode_before = self._viewport.mode
            self._zoom_before = self._viewport.zoom_state
            self._viewport.set_alone(ZoomState(), alone=True)
        self.kind = kind
        self._rect = QRectF(*rect) if rect is not None else QRectF()
        self._viewport.set_mode("before")
        self._follow()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.began.emit()

    def show_rect(self, rect: Rect | None) -> None:
        """Show a rectangle that was typed; the whole image for None."""
        self._rect = QRectF(*rect) if rect is not None else QRectF()
        self._start = QRectF(*self.rect_in_source())
        self._grip = None
        self.update()

    def rect_in_source(self) -> Rect:
        """The rectangle as it stands."""
        chosen = self._rect if not self._rect.isNull() else QRectF(QPointF(), self._size())
        return chosen.x(), chosen.y(), chosen.width(), chosen.height()

    def finish(self) -> None:
        """Take the rectangle as it is."""
        if self.is_active:
            self._end()
            self.done.emit(self.rect_in_source())

    def cancel(self) -> None:
        """Leave everything as it was."""
        if self.is_active:
            self._end()
            self.cancelled.emit()

    def _end(self) -> None:
        self._grip = None
        self.hide()
        self._viewport.set_alone(self._zoom_before, alone=False)
        self._viewport.set_mode(self._mode_before)
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- between source and screen

    def _size(self) -> QSizeF:
        whole = self._viewport.sides["before"].whole
        return (
            QSizeF(*(whole.source if whole.source[0] else (whole.width, whole.height)))
            if whole
            else QSizeF()
        )

    def _scale(self) -> tuple[QRectF, float, float]:
        frame = self._viewport.frame("before")
        size = self._size()
        return (
            frame,
            frame.width() / max(1.0, size.width()),
            frame.height() / max(1.0, size.height()),
        )

    def on_screen(self) -> QRectF:
        """The rectangle in points of the view."""
        frame, across, down = self._scale()
        x, y, width, height = self.rect_in_source()
        return QRectF(
            frame.left() + x * across, frame.top() + y * down, width * across, height * down
        )

    def _follow(self) -> None:
        self.setGeometry(self._canvas.rect())
        self.update()

    # --- changes

    def _change(self, edges: Edges, dx: float, dy: float) -> None:
        """Move some edges of the rectangle as it was at the start, by source pixels."""
        size = self._size()
        if size.isEmpty():
            return
        self._rect = changed(self._start, edges, dx, dy, size)
        self.update()
        self.setAccessibleDescription(self._spoken())
        self.moved.emit(self.rect_in_source())

    def _spoken(self) -> str:
        x, y, width, height = (round(part) for part in self.rect_in_source())
        return self.tr("{width} × {height} px at {x}, {y}").format(
            width=width, height=height, x=x, y=y
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a handle, the rectangle, or begin a new one."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._grip = grip_at(self.on_screen(), event.position())
        self._from = event.position()
        self._start = QRectF(*self.rect_in_source())
        if self._grip is None:
            frame, across, down = self._scale()
            point = self._from - frame.topLeft()
            self._start = QRectF(point.x() / max(across, 1e-9), point.y() / max(down, 1e-9), 0, 0)
            self._grip = LAST

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._grip is None:
            grip = grip_at(self.on_screen(), event.position())
            self.setCursor(_CURSORS[grip] if grip else Qt.CursorShape.CrossCursor)
            event.ignore()
            return
        _frame, across, down = self._scale()
        gone = event.position() - self._from
        self._change(self._grip, gone.x() / max(across, 1e-9), gone.y() / max(down, 1e-9))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as it is."""
        self.finish()

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Escape from the window's shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self._keys()
        ):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _keys() -> frozenset[int]:
        return frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Escape, *_ARROWS})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, Escape; the rest is the view's."""
        key = Key(event.key())
        held = event.modifiers()
        if key in (Key.Key_Return, Key.Key_Enter):
            self.finish()
        elif key == Key.Key_Escape:
            self.cancel()
        elif key in _ARROWS:
            step = FAR if held & Qt.KeyboardModifier.ControlModifier else 1
            self._start = QRectF(*self.rect_in_source())
            across, down = _ARROWS[key]
            edges = LAST if held & Qt.KeyboardModifier.ShiftModifier else ALL
            self._change(edges, across * step, down * step)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade what is outside, and show the handles and the numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors(self.palette())
        shown = self.on_screen()
        outside = QPainterPath()
        outside.addRect(self._viewport.frame("before"))
        inside = QPainterPath()
        inside.addRect(shown)
        shade = QColor(0, 0, 0)
        shade.setAlphaF(SHADE)
        painter.fillPath(outside.subtracted(inside), shade)
        for pen in (QPen(QColor("white"), 3), QPen(QColor(colors.accent), 1.5)):
            painter.setPen(pen)
            painter.drawRect(shown)
        painter.setBrush(QColor("white"))
        painter.setPen(QPen(QColor(colors.accent), 1.5))
        for share in HANDLES:
            point = point_of(shown, share)
            painter.drawRect(QRectF(point.x() - HANDLE / 2, point.y() - HANDLE / 2, HANDLE, HANDLE))
        self._paint_numbers(painter, shown, colors)
        painter.end()

    def _paint_numbers(self, painter: QPainter, shown: QRectF, colors: Colors) -> None:
        text = self._spoken()
        width = painter.fontMetrics().horizontalAdvance(text) + 16
        height = painter.fontMetrics().height() + 6
        x = min(max(4.0, shown.center().x() - width / 2), max(4.0, self.width() - width - 4))
        y = (
            shown.bottom() + 10
            if shown.bottom() + height + 14 < self.height()
            else shown.bottom() - height - 10
        )
        tag = QRectF(x, min(max(4.0, y), max(4.0, self.height() - height - 4)), width, height)
        paint_tag(painter, tag, text, colors)
