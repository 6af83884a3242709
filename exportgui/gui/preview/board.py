"""The chequered board that shows through where a picture is transparent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPixmap

if TYPE_CHECKING:
    from exportgui.gui.widgets.theme import Colors

SIDE = 8


def board(tones: Colors) -> QPixmap:
    """Two by two fields, to be tiled."""
    tile = QPixmap(2 * SIDE, 2 * SIDE)
    tile.fill(QColor(tones.check_a))
    painter = QPainter(tile)
    for x, y in ((SIDE, 0), (0, SIDE)):
        painter.fillRect(QRect(x, y, SIDE, SIDE), QColor(tones.check_b))
    painter.end()
    return tile
