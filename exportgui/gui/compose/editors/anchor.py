"""The editor of positions: two numbers, and nine points to click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exportgui.gui.compose.editors.base import Editor
from exportgui.gui.compose.editors.tuples import TupleEdit
from exportgui.gui.widgets import theme, tooltips
from exportgui.request.commands import Command
from exportgui.request.commands.table import Position

SIDE = 60
KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class NinePoints(QWidget):
    """Nine points of a frame, -1…1 both ways; `picked(x, y)` when one is chosen."""

    picked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at: tuple[float, float] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(SIDE, SIDE)

    def show_point(self, at: tuple[float, float] | None) -> None:
        """Where the position is; None when it is not known."""
        self.at = at
        self.update()

    def point(self, x: float, y: float) -> QPointF:
        """Where a point is in the widget."""
        return QPointF(SIDE / 2 + x * (SIDE / 2 - 8), SIDE / 2 + y * (SIDE / 2 - 8))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the nearest point."""
        at = event.position()
        self.picked.emit(min(2, int(3 * at.x() / SIDE)) - 1, min(2, int(3 * at.y() / SIDE)) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from point to point."""
        move = KEYS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        x, y = self.at or (0.0, 0.0)
        self.picked.emit(
            *(max(-1, min(1, round(now + by))) for now, by in zip((x, y), move, strict=True))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, the points, and where the position is."""
        colors = theme.colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colors.accent if self.hasFocus() else colors.border))
        painter.drawRect(QRectF(self.point(-1, -1), self.point(1, 1)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.muted))
        for x in (-1, 0, 1):
            for y in (-1, 0, 1):
                painter.drawEllipse(self.point(x, y), 2.5, 2.5)
        if self.at is not None:
            painter.setBrush(QColor(colors.accent))
            painter.drawEllipse(
                self.point(*(max(-1.2, min(1.2, value)) for value in self.at)), 5, 5
            )


class PositionEdit(TupleEdit):
    """Two numbers with nine points, in the units of `position`.

    Where those are pixels of an unknown size, a point is written as another command.
    """

    def __init__(
        self,
        command: Command,
        editors: Sequence[Editor],
        labels: Sequence[str],
        position: Position,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(command, editors, labels, parent)
        self._position = position
        self._points = NinePoints(self)
        self._points.picked.connect(self._picked)
        self._grid.addWidget(self._points, 0, 2, len(labels), 1)

    def name(self, spoken: str, tip: str) -> None:
        """Name the points for screen readers."""
        super().name(spoken, tip)
        self._points.setAccessibleName(self.tr("{name}: nine points").format(name=spoken))
        tip = self.tr("Click a point, or go with the arrow keys")
        if self._position.shares:
            tip += "\n" + self.tr("It is written as {command}, a share of the size").format(
                command=self._position.shares
            )
        tooltips.set_tooltip(self._points, tip)

    def controls(self) -> tuple[QWidget, ...]:
        """The numbers, then the points."""
        return (*super().controls(), self._points)

    def _show_text(self, text: str) -> None:
        super()._show_text(text)
        self._points.show_point(self._point(text))

    def _point(self, text: str) -> tuple[float, float] | None:
        try:
            x, y = (float(part) / self._position.reach for part in text.split(","))
        except ValueError:
            return None
        if self._position.shares:
            return None if x or y else self._position.zero
        return x, y

    def _picked(self, x: int, y: int) -> None:
        self.new_gesture()
        text = f"{x * self._position.reach:g},{y * self._position.reach:g}"
        if self._position.shares:
            self.rewritten.emit(f"{self._position.shares}={text}")
        elif text != self.value:
            self._typed(text, (id(self), self._gesture))
