"""Painting that several views share: the checkerboard of transparency, and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

if TYPE_CHECKING:
    from exportgui.gui.widgets.palettes import Colors

CHECKER = 8
"""Side of a field of the checkerboard, in points."""


def checkerboard(colors: Colors) -> QPixmap:
    """Two by two fields, to be tiled where an image is transparent."""
    tile = QPixmap(2 * CHECKER, 2 * CHECKER)
    tile.fill(QColor(colors.check_a))
    painter = QPainter(tile)
    for x, y in ((CHECKER, 0), (0, CHECKER)):
        painter.fillRect(QRect(x, y, CHECKER, CHECKER), QColor(colors.check_b))
    painter.end()
    return tile


def paint_tag(painter: QPainter, tag: QRectF, text: str, colors: Colors) -> None:
    """A short text on a rounded ground, over an image."""
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.setBrush(QColor(colors.raised))
    painter.drawRoundedRect(tag, tag.height() / 2, tag.height() / 2)
    painter.setPen(QColor(colors.text))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
