"""How a macro looks in the picker: its box and name, and as much of its definition as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from exportgui.gui import theme

BOX = 34


class MacroRowDelegate(QStyledItemDelegate):
    """The definition is the row's tooltip, shown quietly after the name."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row, then the definition."""
        super().paint(painter, option, index)
        used = BOX + option.fontMetrics.horizontalAdvance(f"{index.data()}  ")
        room = option.rect.adjusted(used, 0, -6, 0)
        text = option.fontMetrics.elidedText(
            str(index.data(Qt.ItemDataRole.ToolTipRole)), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(QColor(theme.colors(option.palette).muted))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
