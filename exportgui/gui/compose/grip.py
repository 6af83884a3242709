"""The handle that drags a row of the composer."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from exportgui.gui.widgets import controls

COMMAND = "application/x-exportgui-command"


class Grip(controls.IconButton):
    """Drags its row, `dragged` comes when that is over; with the keyboard, Up and Down move it."""

    moved = Signal(int)
    dragged = Signal()

    def __init__(self, row: QWidget) -> None:
        super().__init__("grip", row)
        self._row = row
        self.setProperty("role", "grip")
        self.setFixedWidth(14)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self._pressed = QPoint()
        self.place = 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may start."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row."""
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and way >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setMimeData(self.mime())
            drag.setPixmap(self._row.grab())
            drag.exec(Qt.DropAction.MoveAction)
            self.dragged.emit()

    def mime(self) -> QMimeData:
        """What a drag of this row carries."""
        data = QMimeData()
        data.setData(COMMAND, str(self.place).encode("ascii"))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move the row."""
        move = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(move)
